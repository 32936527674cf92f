/**
 * The tables of the kinds, each asked for once.
 */

import { kinds, properties } from "aanbod";
import { complete, ready } from "./checker.js";

/** @type {Map<string, import("aanbod").Property|null>} */
const tables = new Map();

/** @type {Set<string>|undefined} */
let known;

let wasComplete = false;

/**
 * @param {string} kind
 * @returns {import("aanbod").Property|null} null until the package is there, and for a kind that isn't known
 */
export function tableOf(kind) {
  if (!ready()) return null;
  if (wasComplete !== complete()) {
    // Until all is there, they have the words of one language.
    wasComplete = complete();
    tables.clear();
  }
  const there = tables.get(kind);
  if (there !== undefined) return there;
  known ??= new Set(kinds());
  const table = known.has(kind) ? properties(/** @type {import("aanbod").Kind} */ (kind)) : null;
  tables.set(kind, table);
  return table;
}
