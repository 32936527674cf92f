/**
 * The rows of an object as they count for one document: in the order of the arrangement, and with their conditions decided.
 *
 * @typedef {import("aanbod").Property} Property
 * @typedef {import("../core/json/tree.js").Node} Node
 * @typedef {import("./form-view.js").FormView} FormView
 *
 * @typedef {Property & {misplaced?: boolean, isItem?: boolean}} Row a property as it counts now: `misplaced` when it doesn't belong
 *   there, `isItem` when it is an item of a list
 *
 * @typedef {object} Place where a property is in the document
 * @property {Row} property
 * @property {string} pointer
 * @property {string} path
 * @property {Node|null|undefined} [node] what stands there
 */

import { join } from "../core/json/pointer.js";
import { member } from "../core/json/tree.js";
import { below } from "./spec.js";

/**
 * A row with a condition is required, or allowed, or out of place, by the property that decides.
 *
 * @param {FormView} form
 * @param {Property} property of an object
 * @param {string} path
 * @param {Node|null|undefined} node
 * @returns {Row[]}
 */
export function rowsOf(form, property, path, node) {
  const isStored = form.host.options?.operation === "stored" || hasValue(node, "id");
  /** @type {Row[]} */
  const rows = (property.properties ?? []).map((row) => {
    // Of a new document, nobody but the server knows these.
    if (row.serverMade && !isStored) return { ...row, required: "no", misplaced: true };
    if (row.when) return decided(row, row.when, node);
    return isDated(form, below(path, row.name), row, node) ? { ...row, type: "date" } : row;
  });
  const order = form.layout.order?.[path];
  if (!order) return rows;
  const rank = (/** @type {Row} */ { name }) => (order.includes(name) ? order.indexOf(name) : order.length);
  return rows.sort((a, b) => rank(a) - rank(b));
}

/**
 * A text that is always a date, as far as it is one in this document, is filled in as one.
 *
 * @param {FormView} form
 * @param {string} path
 * @param {Property} property
 * @param {Node|null|undefined} node
 */
function isDated({ layout }, path, { name }, node) {
  if (!layout.dates?.has(path)) return false;
  const value = member(node, name)?.node;
  return !value || value.type === "null" || (value.type === "string" && /^(\d{4}-\d\d-\d\d)?$/.test(value.value));
}

/**
 * Whether a property is there, and not null.
 *
 * @param {Node|null|undefined} node
 * @param {string} name
 */
function hasValue(node, name) {
  const value = member(node, name)?.node;
  return value !== undefined && value.type !== "null";
}

/**
 * @param {Row} row
 * @param {{property: string, values: string[]}} when
 * @param {Node|null|undefined} node
 * @returns {Row}
 */
function decided(row, when, node) {
  const decisive = member(node, when.property)?.node;
  if (decisive?.type !== "string" || !when.values.includes(decisive.value))
    return { ...row, required: "no", misplaced: true };
  return row.required === "conditional" ? { ...row, required: "yes" } : row;
}

/**
 * Shown are: what must be there, what is there, what was asked for, what has a finding, and what people expect.
 *
 * @param {FormView} form
 * @param {Row} row
 * @param {Place} place of its object
 */
export function isShown(form, row, { property, pointer, path, node }) {
  const { items, shown } = form.layout;
  const place = join(pointer, row.name);
  if (member(node, row.name) || form.below(place) !== null) return true;
  if (row.misplaced) return false;
  if (row.required === "yes" || form.revealed.has(place) || property.anyOf?.includes(row.name)) return true;
  return Boolean(items[path]?.shown?.includes(row.name) || shown?.has(below(path, row.name)));
}
