/**
 * The keys of a grid, by the pattern of a data grid: arrows go from cell to cell, Enter, F2 or typing edits, Escape puts
 * back, and Tab leaves.
 */

import { join } from "../../core/json/pointer.js";
import { find } from "../../core/json/tree.js";
import { beginEdit, cancelEdit, cellOf, endEdit } from "./edit.js";
import { stateOf } from "./state.js";

/** Rows that a key goes on; about what is in sight. */
const PAGE = 10;

/**
 * @typedef {import("./state.js").Grid} Grid
 * @typedef {import("./state.js").GridState} GridState
 * @typedef {KeyboardEvent & {target: Element}} KeyIn of a key pressed in a grid
 */

/**
 * Puts the focus on a cell, or on the head of a row.
 *
 * @param {Pick<Grid, "form"|"pointer">} grid
 * @param {number} row
 * @param {string} name
 */
export function focusCell({ form, pointer }, row, name) {
  const item = join(pointer, row);
  const target =
    name === "" ? form.shadow.getElementById(`h${encodeURIComponent(item)}`) : cellOf(form, join(item, name));
  target?.focus();
  // The browser is content with half a cell in sight.
  target?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
  return Boolean(target);
}

/** @param {Grid} grid @param {KeyIn} event */
export function onKey(grid, event) {
  const { form, pointer } = grid;
  const cell = event.target.closest?.("[data-cell]");
  if (!cell || event.isComposing) return;
  const state = stateOf(form, pointer);
  if (state.editing) whileEditing(grid, state, event);
  else if (event.target === cell || event.target.matches(".row-head")) between(grid, state, event);
}

/** @param {Grid} grid @param {GridState} state @param {KeyIn} event */
function whileEditing(grid, state, event) {
  if (!state.editing) return;
  const { row, name } = state.editing;
  if (event.key === "Escape") {
    cancelEdit(grid);
    event.stopPropagation();
    event.preventDefault();
    after(grid, () => focusCell(grid, state.at?.row ?? row, name) || focusAdd(grid));
  } else if (event.key === "Enter" && !event.altKey) {
    event.preventDefault();
    endEdit(grid);
    after(grid, () => focusCell(grid, Math.max(0, Math.min(grid.count - 1, row + (event.shiftKey ? -1 : 1))), name));
  } else if (event.key === "Tab") {
    const to = neighbour(grid, row, name, event.shiftKey ? -1 : 1);
    endEdit(grid);
    if (!to) return;
    event.preventDefault();
    after(grid, () => focusCell(grid, to.row, to.name));
  }
}

/** @param {Grid} grid */
const focusAdd = ({ form, pointer }) => form.shadow.getElementById(`a${encodeURIComponent(pointer)}`)?.focus();

/**
 * Once it is drawn.
 *
 * @param {Grid} grid
 * @param {() => unknown} act
 */
async function after({ form }, act) {
  form.refresh();
  await form.host.updateComplete;
  act();
}

/**
 * The next cell to fill in; none beyond the first and the last.
 *
 * @param {Grid} grid
 * @param {number} row
 * @param {string} name
 * @param {-1|1} step
 */
function neighbour({ columns, count }, row, name, step) {
  const at = columns.findIndex((column) => column.name === name) + step;
  if (columns[at]) return { row, name: columns[at].name };
  const next = row + step;
  const column = columns.at(step > 0 ? 0 : -1);
  return next < 0 || next >= count || !column ? null : { row: next, name: column.name };
}

/**
 * The focus is on a cell that isn't being edited.
 *
 * @param {Grid} grid
 * @param {GridState} state
 * @param {KeyIn} event
 */
function between(grid, state, event) {
  const { form, columns, count } = grid;
  const { row, name } = state.cell(columns, count);
  const command = event.ctrlKey || event.metaKey;
  const names = ["", ...columns.map((column) => column.name)];
  const at = names.indexOf(name);
  const end = names[names.length - 1];
  const last = count - 1;
  /** @param {number} toRow @param {string} toName */
  const go = (toRow, toName) => {
    event.preventDefault();
    state.anchor = event.shiftKey ? (state.anchor ?? { row, name }) : null;
    state.at = { row: Math.min(last, Math.max(0, toRow)), name: toName };
    form.refresh();
    focusCell(grid, state.at.row, state.at.name);
  };
  const { key } = event;
  if (event.altKey) return;
  if (key === "ArrowRight") go(row, names[Math.min(names.length - 1, at + 1)]);
  else if (key === "ArrowLeft") go(row, names[Math.max(0, at - 1)]);
  else if (key === "ArrowDown") go(command ? last : row + 1, name);
  else if (key === "ArrowUp") go(command ? 0 : row - 1, name);
  else if (key === "PageDown") go(row + PAGE, name);
  else if (key === "PageUp") go(row - PAGE, name);
  else if (key === "Home") go(command ? 0 : row, names[0]);
  else if (key === "End") go(command ? last : row, end);
  else if (command && key.toLowerCase() === "a") {
    event.preventDefault();
    state.at = { row: last, name: end };
    state.anchor = { row: 0, name: names[1] };
    focusCell(grid, last, end);
    form.refresh();
  } else if (command) return;
  else if (key === "Escape") drop(grid, state, row, name, event);
  else if (name === "") return;
  else if (key === " " && event.shiftKey) {
    event.preventDefault();
    state.anchor = { row, name: names[1] };
    state.at = { row, name: end };
    focusCell(grid, row, end);
    form.refresh();
  } else if (key === "Enter" || key === "F2") {
    event.preventDefault();
    beginEdit(grid, row, name);
  } else if (key === "Delete" || key === "Backspace") {
    event.preventDefault();
    clear(grid, state);
  } else if ([...key].length === 1 || key === "Dead" || key === "Process") {
    // The cell's field has the focus, with all of it selected, before the key reaches it.
    beginEdit(grid, row, name, true);
  }
}

/**
 * An entry that was refused is dropped; a choice of cells becomes one cell.
 *
 * @param {Grid} grid
 * @param {GridState} state
 * @param {number} row
 * @param {string} name
 * @param {KeyIn} event
 */
function drop(grid, state, row, name, event) {
  const { form, pointer } = grid;
  const dropped = name !== "" && form.pendingInput.delete(join(join(pointer, row), name));
  if (!dropped && !state.anchor) return;
  event.stopPropagation();
  state.anchor = null;
  form.refresh();
}

/**
 * Takes the values of the chosen cells away, in one step.
 *
 * @param {Grid} grid
 * @param {GridState} state
 */
export function clear({ form, pointer, columns, count }, state) {
  if (form.locked) return;
  const {
    rows,
    columns: [from, to],
  } = state.range(columns, count);
  /** @type {string[]} */
  const operations = [];
  for (let row = rows[0]; row <= rows[1]; row += 1) {
    for (const { name } of columns.slice(from, to + 1)) {
      const place = join(join(pointer, row), name);
      form.pendingInput.delete(place);
      if (find(form.root, place)) operations.push(`{"op":"remove","path":${JSON.stringify(place)}}`);
    }
  }
  if (operations.length) form.apply(`[${operations.join(",")}]`);
  form.refresh();
}

/** The focus came to a cell, by whatever way. @param {Grid} grid @param {FocusEvent & {target: Element}} event */
export function onFocus(grid, event) {
  const { form, pointer } = grid;
  const state = stateOf(form, pointer);
  const cell = /** @type {HTMLElement|null|undefined} */ (event.target.closest?.("[data-cell]"));
  if (!cell) return;
  const [row, name] = [Number(cell.closest("tr")?.dataset.row), cell.dataset.cell ?? ""];
  if (state.editing && (state.editing.row !== row || state.editing.name !== name)) endEdit(grid);
  if (state.at?.row === row && state.at.name === name) return;
  state.at = { row, name };
  state.anchor = null;
  form.refresh();
}

/**
 * The focus left the field of a cell for something outside of it.
 *
 * @param {Grid} grid
 * @param {FocusEvent & {target: Element, relatedTarget: Element|null}} event
 */
export function onBlur(grid, event) {
  const state = stateOf(grid.form, grid.pointer);
  if (!state.editing || !event.target.matches(".cell-editor *")) return;
  const cell = event.target.closest("[data-cell]");
  if (cell?.contains(event.relatedTarget)) return;
  // A window that loses the focus gets it back; then the entry goes on.
  if (event.relatedTarget === null && !document.hasFocus()) return;
  endEdit(grid);
}
