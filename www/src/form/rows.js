/**
 * The rows of an object as they count for one document: in the order of the arrangement, and with their conditions decided.
 */

import { join } from "../core/json/pointer.js";
import { member } from "../core/json/tree.js";
import { below } from "./spec.js";

/**
 * A row with a condition is required, or allowed, or out of place, by the property that decides.
 *
 * @param {import("./form-view.js").FormView} form
 * @param {object} property of an object
 * @param {string} path
 * @param {import("../core/json/tree.js").Node|undefined} node
 * @returns {object[]} rows; those with `misplaced` don't belong there now
 */
export function rowsOf(form, property, path, node) {
  const isStored = form.host.options?.operation === "stored" || hasValue(node, "id");
  const rows = (property.properties ?? []).map((row) => {
    // Of a new document, nobody but the server knows these.
    if (row.serverMade && !isStored) return { ...row, required: "no", misplaced: true };
    if (row.when) return decided(row, node);
    return isDated(form, below(path, row.name), row, node) ? { ...row, type: "date" } : row;
  });
  const order = form.layout.order?.[path];
  if (!order) return rows;
  const rank = ({ name }) => (order.includes(name) ? order.indexOf(name) : order.length);
  return rows.sort((a, b) => rank(a) - rank(b));
}

/** A text that is always a date, as far as it is one in this document, is filled in as one. */
function isDated({ layout }, path, { name }, node) {
  if (!layout.dates?.has(path)) return false;
  const value = member(node, name)?.node;
  return !value || value.type === "null" || (value.type === "string" && /^(\d{4}-\d\d-\d\d)?$/.test(value.value));
}

/** Whether a property is there, and not null. */
function hasValue(node, name) {
  const value = member(node, name)?.node;
  return Boolean(value) && value.type !== "null";
}

function decided(row, node) {
  const decisive = member(node, row.when.property)?.node;
  if (decisive?.type !== "string" || !row.when.values.includes(decisive.value))
    return { ...row, required: "no", misplaced: true };
  return row.required === "conditional" ? { ...row, required: "yes" } : row;
}

/** Shown are: what must be there, what is there, what was asked for, what has a finding, and what people expect. */
export function isShown(form, row, { property, pointer, path, node }) {
  const { items, shown } = form.layout;
  const place = join(pointer, row.name);
  if (member(node, row.name) || form.below(place) !== null) return true;
  if (row.misplaced) return false;
  if (row.required === "yes" || form.revealed.has(place) || property.anyOf?.includes(row.name)) return true;
  return Boolean(items[path]?.shown?.includes(row.name) || shown?.has(below(path, row.name)));
}
