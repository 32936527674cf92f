/**
 * The columns of a grid: what the arrangement asks for, what must be there and what the items hold; the others can be asked for.
 */

import { isComplex, isOpaque } from "../spec.js";

/** @typedef {import("../rows.js").Row} Row */

/**
 * @param {import("../list.js").ListPlace} context of a list
 * @param {Set<string>} asked names of columns that were asked for
 * @returns {{shown: Row[], hidden: Row[]}} rows of the table
 */
export function columnsOf({ form, property, path, items }, asked) {
  const { columns: wanted = [], columnsHeld = [] } = form.layout.items[path];
  const held = new Set(asked);
  for (const item of items) for (const { key } of item.members ?? []) held.add(key);
  /** @type {Row[]} */
  const plain = (property.properties ?? []).filter((row) => !isComplex(row) && !isOpaque(row));
  const rank = (/** @type {Row} */ { name }) => (wanted.includes(name) ? wanted.indexOf(name) : wanted.length);
  plain.sort((a, b) => rank(a) - rank(b));
  const isShown = (/** @type {Row} */ { name, required }) =>
    (wanted.includes(name) && !columnsHeld.includes(name)) || required === "yes" || held.has(name);
  return { shown: plain.filter(isShown), hidden: plain.filter((row) => !isShown(row)) };
}

/** @param {string} text */
const plainName = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/**
 * @param {Row[]} properties
 * @param {string} heading
 * @returns {Row|undefined} the property that a heading names: by its name, or its label in either language
 */
export function namedBy(properties, heading) {
  const wanted = plainName(heading);
  return properties.find(({ name, label }) => [name, label.nl, label.en].some((known) => plainName(known) === wanted));
}
