/**
 * The tables of the kinds, each asked for once.
 */

import { kinds, properties } from "aanbod";
import { ready } from "./checker.js";

/** @type {Map<string, import("aanbod").Property|null>} */
const tables = new Map();

/** @type {Set<string>|undefined} */
let known;

/**
 * @param {string} kind
 * @returns {import("aanbod").Property|null} null until the package is there, and for a kind that isn't known
 */
export function tableOf(kind) {
  if (!ready()) return null;
  const there = tables.get(kind);
  if (there !== undefined) return there;
  known ??= new Set(kinds());
  const table = known.has(kind) ? properties(/** @type {import("aanbod").Kind} */ (kind)) : null;
  tables.set(kind, table);
  return table;
}
