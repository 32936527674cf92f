/**
 * Cells to and from the clipboard, as spreadsheets have them.
 */

import { join } from "../../core/json/pointer.js";
import { member } from "../../core/json/tree.js";
import { shownInRow } from "../controls.js";
import { withPanels } from "../panels/lazy.js";
import { clear } from "./keys.js";
import { readSheet, writeSheet, writeTable } from "./sheet.js";
import { stateOf } from "./state.js";

/**
 * @typedef {import("../form-view.js").FormView} FormView
 * @typedef {import("../rows.js").Row} Column
 * @typedef {import("./state.js").Grid} Grid
 * @typedef {import("./state.js").GridState} GridState
 */

/**
 * What a cell is outside of the document: as it would be typed.
 *
 * @param {FormView} form
 * @param {string} path
 * @param {Column} column
 * @param {import("../../core/json/tree.js").Node} item
 */
function cellWords(form, path, column, item) {
  const node = member(item, column.name)?.node;
  if (!node || node.type === "null") return "";
  if (node.type === "boolean" && column.type === "boolean") return form.t(`value.${node.value}`);
  return shownInRow(form, path, column, item);
}

/** @param {Grid} grid @param {Column[]} columns @param {number} from @param {number} to */
const words = ({ form, items, path }, columns, from, to) =>
  items.slice(from, to + 1).map((item) => columns.map((column) => cellWords(form, path, column, item)));

/** The whole table, with its headings, to be changed in a spreadsheet and pasted back. @param {Grid} grid */
export async function copyTable(grid) {
  const { form, columns, items } = grid;
  const rows = [columns.map(({ label }) => label[form.locale]), ...words(grid, columns, 0, items.length - 1)];
  const formats = Object.entries(formatsOf(rows)).map(([type, text]) => [type, new Blob([text], { type })]);
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(formats))]);
    form.host.announce(form.t("grid.copied", { count: items.length }));
  } catch {
    form.host.announce(form.t("tools.notCopied"));
  }
}

/** Cells as spreadsheets read them, and as word processors do. @param {string[][]} rows */
const formatsOf = (rows) => ({ "text/plain": writeSheet(rows), "text/html": writeTable(rows) });

/**
 * Copies, cuts or pastes where a grid has the focus. Browsers send these events to the text that was clicked last, or to
 * the document: only the focus says which cell is meant.
 *
 * @param {FormView} form
 * @param {ClipboardEvent} event
 */
export function onClipboard(form, event) {
  const focused = form.shadow.activeElement;
  const block = /** @type {HTMLElement|null|undefined} */ (focused?.closest(".grid-block"));
  const grid = form.grids.get(block?.dataset.list ?? "")?.grid;
  if (!block || !focused || !grid) return;
  if (event.type === "paste") onPaste(grid, event, focused);
  else if (focused.matches("[data-cell]")) onCopy(grid, event);
}

/**
 * Copies the chosen cells, and empties them when they are cut.
 *
 * @param {Grid} grid
 * @param {ClipboardEvent} event
 */
function onCopy(grid, event) {
  const { form, pointer, columns, count } = grid;
  const state = stateOf(form, pointer);
  const {
    rows,
    columns: [from, to],
  } = state.range(columns, count);
  const copied = formatsOf(words(grid, columns.slice(from, to + 1), ...rows));
  for (const [type, text] of Object.entries(copied)) event.clipboardData?.setData(type, text);
  event.preventDefault();
  form.host.announce(form.t("grid.copiedCells", { count: (rows[1] - rows[0] + 1) * (to - from + 1) }));
  if (event.type === "cut") clear(grid, state);
}

/**
 * Where the chosen cells begin.
 *
 * @param {GridState} state
 * @param {Column[]} columns
 * @param {number} count
 */
function corner(state, columns, count) {
  const {
    rows,
    columns: [from],
  } = state.range(columns, count);
  return { row: rows[0], name: columns[from]?.name ?? null };
}

/**
 * Pastes into cells; on the button that adds a row, as new rows.
 *
 * @param {Grid} grid
 * @param {ClipboardEvent} event
 * @param {Element} focused
 */
async function onPaste(grid, event, focused) {
  const { form, pointer, items, columns, count } = grid;
  const editor = focused.matches(".cell-editor *");
  const onAdd = focused.id === `a${encodeURIComponent(pointer)}`;
  if (form.locked || !(editor || onAdd || focused.matches("[data-cell]"))) return;
  const text = event.clipboardData?.getData("text/plain") ?? "";
  // One cell's words go into the field like any others.
  if (text === "" || (editor && !/[\t\n\r]/.test(text.replace(/\r?\n$/, "")))) return;
  // A whole document is for the page to open.
  if (!editor && /^\s*[[{]/.test(text)) return;
  const rows = readSheet(text);
  event.preventDefault();
  event.stopPropagation();
  if (!rows.length) return;
  const state = stateOf(form, pointer);
  const at = onAdd ? { row: items.length, name: null } : corner(state, columns, count);
  if (editor && state.editing) {
    form.pendingInput.delete(join(join(pointer, state.editing.row), state.editing.name));
    state.editing = null;
  }
  await withPanels(form, ({ paste }) => paste(grid, { rows, at, onAdd }));
}
