/**
 * An operation that puts one value in the place of another, as a splice.
 *
 * @typedef {import("./tree.js").Node} Node
 */

import { find, member, readTree } from "./tree.js";

/**
 * @param {Node|null} root of the document
 * @param {string} operations JSON Patch, as JSON text
 * @returns {import("./splices.js").Splice[]|null} null for anything but one value in the place of another, neither of which
 *   holds others
 */
export function replacement(root, operations) {
  const [only, ...others] = readTree(operations).root?.items ?? [];
  if (!only || others.length || member(only, "op")?.node.value !== "replace") return null;
  const path = member(only, "path")?.node.value;
  const value = member(only, "value")?.node;
  const node = typeof path === "string" ? find(root, path) : undefined;
  if (!value || !node || holdsOthers(value) || holdsOthers(node)) return null;
  return [{ from: node.from, to: node.to, insert: operations.slice(value.from, value.to) }];
}

/** @param {Node} node */
const holdsOthers = ({ type }) => type === "object" || type === "array";
