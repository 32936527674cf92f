/**
 * The mouse on a grid: a press chooses a cell, a drag or a press with Shift chooses a range, and a click on the cell that
 * has the focus edits it.
 */

import { join } from "../../core/json/pointer.js";
import { beginEdit, cellOf } from "./edit.js";
import { stateOf } from "./state.js";

/** How far the cells scroll in one frame at most, while the mouse is dragged beyond them (pixels). */
const STEP = 24;

export function onPress(grid, event) {
  const { form, pointer } = grid;
  const cell = event.target.closest?.("td[data-cell]");
  if (!cell || event.button !== 0 || event.target.matches("input, select, textarea")) return;
  const state = stateOf(form, pointer);
  state.pressed = cell === form.host.renderRoot.activeElement && !state.anchor;
  if (event.shiftKey && state.at) {
    event.preventDefault();
    extendTo(grid, state, cell);
  } else if (state.anchor) {
    state.anchor = null;
    form.refresh();
  }
  drag(grid, state, cell);
}

export function onClick(grid, event) {
  const { form, pointer } = grid;
  const state = stateOf(form, pointer);
  const cell = event.target.closest?.("td[data-cell]");
  if (!cell || event.shiftKey || state.editing || event.target.closest("button")) return;
  if (state.pressed || event.pointerType === "touch")
    beginEdit(grid, Number(cell.parentElement.dataset.row), cell.dataset.cell);
}

/** The range grows or shrinks to a cell, which gets the focus. */
function extendTo({ form, pointer, columns, count }, state, cell) {
  const [row, name] = [Number(cell.parentElement.dataset.row), cell.dataset.cell];
  const from = state.cell(columns, count);
  if (from.row === row && from.name === name) return;
  state.anchor ??= from;
  state.at = { row, name };
  form.refresh();
  cellOf(form, join(join(pointer, row), name))?.focus({ preventScroll: true });
}

/** Until the button is released, the range follows the mouse; beyond the cells in sight, they scroll. */
function drag(grid, state, pressed) {
  const scroll = pressed.closest(".grid-scroll");
  const released = new AbortController();
  const { signal } = released;
  let mouse = null;
  let frame = 0;
  const follow = () => {
    frame = 0;
    const { right, bottom } = scroll.getBoundingClientRect();
    const { bottom: top } = scroll.querySelector("thead").getBoundingClientRect();
    const { right: left } = pressed.parentElement.querySelector(".column-head").getBoundingClientRect();
    const x = between(mouse.clientX, left, right - (scroll.offsetWidth - scroll.clientWidth));
    const y = between(mouse.clientY, top, bottom - (scroll.offsetHeight - scroll.clientHeight));
    const cell = grid.form.host.renderRoot.elementFromPoint(x, y)?.closest("td[data-cell]");
    if (cell && scroll.contains(cell) && (cell !== pressed || state.anchor)) {
      state.pressed = false;
      extendTo(grid, state, cell);
    }
    const [across, down] = [step(mouse.clientX - x), step(mouse.clientY - y)];
    const { scrollLeft, scrollTop } = scroll;
    scroll.scrollBy(across, down);
    if (scroll.scrollLeft !== scrollLeft || scroll.scrollTop !== scrollTop) frame = requestAnimationFrame(follow);
  };
  const move = (event) => {
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

const between = (value, least, most) => Math.max(least + 1, Math.min(most - 1, value));

const step = (distance) => Math.sign(distance) * Math.min(STEP, Math.floor(Math.abs(distance)));
