/**
 * The mouse on a grid: a press chooses a cell, a drag or a press with Shift chooses a range, and a click on the cell that
 * has the focus edits it.
 */

import { join } from "../../core/json/pointer.js";
import { beginEdit, cellOf } from "./edit.js";
import { stateOf } from "./state.js";

/** How far the cells scroll in one frame at most, while the mouse is dragged beyond them (pixels). */
const STEP = 24;

/**
 * @typedef {import("./state.js").Grid} Grid
 * @typedef {import("./state.js").GridState} GridState
 */

/** @param {EventTarget|null} target @returns {HTMLElement|null} the cell that it is in */
const cellAround = (target) => (target instanceof Element ? target.closest("td[data-cell]") : null);

/** @param {HTMLElement} cell @returns {import("./state.js").Cell} */
const placeOf = (cell) => ({ row: Number(cell.parentElement?.dataset.row), name: cell.dataset.cell ?? "" });

/** @param {Grid} grid @param {MouseEvent & {target: Element}} event */
export function onPress(grid, event) {
  const { form, pointer } = grid;
  const cell = cellAround(event.target);
  if (!cell || event.button !== 0 || event.target.matches("input, select, textarea")) return;
  const state = stateOf(form, pointer);
  state.pressed = cell === form.shadow.activeElement && !state.anchor;
  if (event.shiftKey && state.at) {
    event.preventDefault();
    extendTo(grid, state, cell);
  } else if (state.anchor) {
    state.anchor = null;
    form.refresh();
  }
  drag(grid, state, cell);
}

/** @param {Grid} grid @param {PointerEvent & {target: Element}} event */
export function onClick(grid, event) {
  const { form, pointer } = grid;
  const state = stateOf(form, pointer);
  const cell = cellAround(event.target);
  if (!cell || event.shiftKey || state.editing || event.target.closest("button")) return;
  const { row, name } = placeOf(cell);
  if (state.pressed || event.pointerType === "touch") beginEdit(grid, row, name);
}

/**
 * The range grows or shrinks to a cell, which gets the focus.
 *
 * @param {Grid} grid
 * @param {GridState} state
 * @param {HTMLElement} cell
 */
function extendTo({ form, pointer, columns, count }, state, cell) {
  const { row, name } = placeOf(cell);
  const from = state.cell(columns, count);
  if (from.row === row && from.name === name) return;
  state.anchor ??= from;
  state.at = { row, name };
  form.refresh();
  cellOf(form, join(join(pointer, row), name))?.focus({ preventScroll: true });
}

/**
 * Until the button is released, the range follows the mouse; beyond the cells in sight, they scroll.
 *
 * @param {Grid} grid
 * @param {GridState} state
 * @param {HTMLElement} pressed
 */
function drag(grid, state, pressed) {
  const scroll = /** @type {HTMLElement|null} */ (pressed.closest(".grid-scroll"));
  const head = scroll?.querySelector("thead");
  const rowHead = pressed.parentElement?.querySelector(".column-head");
  if (!scroll || !head || !rowHead) return;
  const released = new AbortController();
  const { signal } = released;
  let mouse = { clientX: 0, clientY: 0 };
  let frame = 0;
  const follow = () => {
    frame = 0;
    const { right, bottom } = scroll.getBoundingClientRect();
    const { bottom: top } = head.getBoundingClientRect();
    const { right: left } = rowHead.getBoundingClientRect();
    const x = between(mouse.clientX, left, right - (scroll.offsetWidth - scroll.clientWidth));
    const y = between(mouse.clientY, top, bottom - (scroll.offsetHeight - scroll.clientHeight));
    const cell = cellAround(grid.form.shadow.elementFromPoint(x, y));
    if (cell && scroll.contains(cell) && (cell !== pressed || state.anchor)) {
      state.pressed = false;
      extendTo(grid, state, cell);
    }
    const [across, down] = [step(mouse.clientX - x), step(mouse.clientY - y)];
    const { scrollLeft, scrollTop } = scroll;
    scroll.scrollBy(across, down);
    if (scroll.scrollLeft !== scrollLeft || scroll.scrollTop !== scrollTop) frame = requestAnimationFrame(follow);
  };
  const move = (/** @type {MouseEvent} */ event) => {
    // A button that is released outside of the window isn't heard.
    if (!(event.buttons & 1)) {
      released.abort();
      return;
    }
    mouse = event;
    frame ||= requestAnimationFrame(follow);
  };
  addEventListener("mousemove", move, { signal });
  addEventListener("mouseup", () => released.abort(), { signal, capture: true });
  signal.addEventListener("abort", () => cancelAnimationFrame(frame));
}

/** @param {number} value @param {number} least @param {number} most */
const between = (value, least, most) => Math.max(least + 1, Math.min(most - 1, value));

/** @param {number} distance */
const step = (distance) => Math.sign(distance) * Math.min(STEP, Math.floor(Math.abs(distance)));
