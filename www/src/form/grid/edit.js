/**
 * Editing one cell of a grid: it begins, and it ends by taking over or by putting back what stood there.
 */

import { join } from "../../core/json/pointer.js";
import { assign, remove } from "../../core/json/operations.js";
import { find } from "../../core/json/tree.js";
import { settleTyped } from "../controls.js";
import { below } from "../spec.js";
import { columnsOf } from "./columns.js";
import { stateOf } from "./state.js";

/**
 * @typedef {import("../form-view.js").FormView} FormView
 * @typedef {import("../list.js").ListPlace} ListPlace
 */

/**
 * The place of a cell's property, as fields know places.
 *
 * @param {Pick<ListPlace, "form"|"pointer"|"path">} list
 * @param {number} row
 * @param {import("../rows.js").Row} property
 */
export function placeOf({ form, pointer, path }, row, property) {
  const place = join(join(pointer, row), property.name);
  return { property, pointer: place, path: below(path, property.name), node: find(form.root, place) };
}

/**
 * Draws at once: a key that begins an entry is then typed into its field by the browser itself.
 *
 * @param {FormView} form
 */
function drawNow(form) {
  form.refresh();
  // Lit's types keep this method to the element's own class.
  /** @type {{performUpdate: () => void}} */ (/** @type {unknown} */ (form.host)).performUpdate();
}

/**
 * @param {ListPlace} context
 * @param {number} row
 * @param {string|undefined} name of the column; nothing where there is none
 * @param {boolean} [replacing] whether what is typed comes in the place of what stands there
 * @returns {boolean} whether the cell can be edited
 */
export function beginEdit(context, row, name, replacing = false) {
  const { form, pointer } = context;
  const state = stateOf(form, pointer);
  const property = columnsOf(context, state.asked).shown.find((column) => column.name === name);
  const item = find(form.root, join(pointer, row));
  if (form.locked || name === undefined || !property || !item || (item.type !== "object" && item.type !== "null"))
    return false;
  const place = placeOf(context, row, property);
  // A text of several lines wants a field with several lines.
  if (place.node?.type === "string" && /[\r\n]/.test(place.node.value)) {
    form.open.set(join(pointer, row), true);
    form.lead(place.pointer);
    return false;
  }
  state.editing = { row, name, before: place.node ? form.host.slice(place.node) : null, added: state.addedRow === row };
  state.at = { row, name };
  state.anchor = null;
  state.refused = null;
  state.unclear = null;
  drawNow(form);
  const input = inputOf(form, place.pointer);
  input?.focus();
  input?.closest("[data-cell]")?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
  if (!input || input instanceof HTMLSelectElement) return true;
  if (replacing) input.select();
  else input.setSelectionRange(input.value.length, input.value.length);
  return true;
}

/** @typedef {HTMLInputElement|HTMLSelectElement|HTMLTextAreaElement} Control */

/** What a cell is edited in. @param {FormView} form @param {string} pointer */
export const inputOf = (form, pointer) =>
  /** @type {Control|null|undefined} */ (cellOf(form, pointer)?.querySelector("input, select, textarea"));
/** @param {FormView} form @param {string} pointer */
export const cellOf = (form, pointer) => form.shadow.getElementById(`c${encodeURIComponent(pointer)}`);

/** What was typed is taken over, or refused by name. @param {ListPlace} context */
export function endEdit(context) {
  const { form, pointer } = context;
  const state = stateOf(form, pointer);
  const { editing } = state;
  if (!editing) return;
  state.editing = null;
  state.addedRow = null;
  const property = context.property.properties?.find(({ name }) => name === editing.name);
  if (property) settleTyped(form, placeOf(context, editing.row, property));
  form.refresh();
}

/** What stood in the cell before stands there again. @param {Pick<ListPlace, "form"|"pointer">} context */
export function cancelEdit(context) {
  const { form, pointer } = context;
  const state = stateOf(form, pointer);
  if (!state.editing) return;
  const { row, name, before, added } = state.editing;
  const place = join(join(pointer, row), name);
  state.editing = null;
  form.pendingInput.delete(place);
  const node = find(form.root, place);
  const now = node ? form.host.slice(node) : null;
  if (now !== before) form.apply(before === null ? remove(place) : assign(form.root, place, before));
  // A row that was just added, and in which nothing was typed, goes again.
  if (added && !find(form.root, join(pointer, row))?.members?.length) {
    state.addedRow = null;
    form.apply(remove(join(pointer, row)));
    state.at = row > 0 ? { row: row - 1, name } : null;
  }
  form.refresh();
}
