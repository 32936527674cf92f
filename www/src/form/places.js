/**
 * Places by the names that the form gives them, instead of as pointers.
 */

import { parts } from "../core/json/pointer.js";
import { visible } from "../core/values/visible.js";
import { trail } from "./spec.js";

/**
 * @param {string} pointer
 * @param {Record<string, import("./layouts/layout.js").Items>} items of the arrangement
 * @param {"en"|"nl"} locale
 * @returns {{crumbs: string[], rest: boolean}} the items of lists on the way: ["Price period 2"]; `rest`: more follows
 */
export function itemsOn(pointer, items, locale) {
  const called = (/** @type {string} */ path) => (Object.hasOwn(items, path) ? items[path]?.name[locale] : null);
  const crumbs = [];
  let path = "";
  let rest = false;
  // What an object is called tells where something in it is; of the object itself, its own label does.
  /** @type {string|null} */
  let around = null;
  for (const part of parts(pointer)) {
    // A page of a list has it below a name.
    if (path === "" && called("[n]") && !/^\d+$/.test(part)) continue;
    if (around) crumbs.push(around);
    around = null;
    const item = /^\d+$/.test(part) ? called(`${path}[n]`) : null;
    if (item) {
      path += "[n]";
      crumbs.push(`${item} ${Number(part) + 1}`);
    } else {
      path = path ? `${path}.${part}` : part;
      around = called(path);
    }
    rest = !item;
  }
  return { crumbs, rest };
}

/** A pointer that goes through a list, inside a sentence; what stands between quotes is somebody's own text. */
const POINTER = /(?<![\w/.:‘“"'])(?=[\w/-]*\/\d)(?:\/(?:\d+|[A-Za-z][\w-]*))+(?![\w/])/g;

/**
 * What the check says, for reading: pointers to items, and to what stands in them, become their names.
 *
 * @param {string} text
 * @param {Record<string, import("./layouts/layout.js").Items>} items
 * @param {"en"|"nl"} locale
 * @param {import("aanbod").Property} [spec] the table, which names the properties of items
 * @returns {string}
 */
export function readable(text, items, locale, spec) {
  return visible(text).replace(POINTER, (pointer) => {
    const { crumbs, rest } = itemsOn(pointer, items, locale);
    const label = rest && spec ? trail(spec, pointer).at(-1)?.property?.label[locale] : undefined;
    return crumbs.length && (!rest || label) ? [...crumbs, label].filter(Boolean).join(" › ") : pointer;
  });
}
