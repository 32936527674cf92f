/**
 * What tells a course apart in a list: its name and codes, read from its text.
 */

import { member, readTree } from "../../core/json/tree.js";

/**
 * @param {string} text of one course
 * @returns {{name: string, externalId: string|null, id: string|null}} as far as they are there and are texts
 */
export function identify(text) {
  const read = members(text);
  const of = (/** @type {string} */ key) => {
    const value = read(key);
    return typeof value === "string" ? value : null;
  };
  return { name: of("name") ?? "", externalId: of("externalId"), id: of("id") };
}

/**
 * The browser's own reader is fastest; comments and trailing commas need ours.
 *
 * @param {string} text
 * @returns {(key: string) => unknown}
 */
function members(text) {
  try {
    const value = JSON.parse(text);
    return (key) => (value !== null && typeof value === "object" && Object.hasOwn(value, key) ? value[key] : undefined);
  } catch {
    const { root } = readTree(text);
    return (key) => member(root, key)?.node.value;
  }
}
