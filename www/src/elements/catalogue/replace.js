/**
 * Find and replace in the text values of courses. Only what was found changes: each replacement is one splice.
 *
 * @typedef {object} Wanted
 * @property {string} find
 * @property {string} replace
 * @property {string|null} property full name of the only property to look in; null for all
 * @property {boolean} capitals whether capitals make a difference
 * @property {boolean} whole whether the whole value has to be it
 *
 * @typedef {{property: string, before: string, after: string}} Hit
 * @typedef {[from: number, to: number][]} Places
 * @typedef {import("../../core/json/tree.js").Node & {value: string}} TextNode
 */

import { readTree } from "../../core/json/tree.js";

/**
 * @param {string} text of a course
 * @param {Wanted} wanted
 * @returns {{text: string, hits: Hit[], count: number}} the text after it; `count` is how often it was found
 */
export function replaceIn(text, wanted) {
  /** @type {Hit[]} */
  const hits = [];
  let count = 0;
  const pieces = [];
  let at = 0;
  if (wanted.find !== "" && mayHave(text, wanted)) {
    const pattern = new RegExp(wanted.find.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"), wanted.capitals ? "gu" : "giu");
    for (const [property, node] of texts(readTree(text).root, "")) {
      if (wanted.property !== null && property !== wanted.property) continue;
      /** @type {Places} */
      const places = [...node.value.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length]);
      const [first] = places;
      if (!first || (wanted.whole && (first[0] !== 0 || first[1] !== node.value.length))) continue;
      count += places.length;
      hits.push({ property, before: node.value, after: replacePlaces(node.value, places, wanted.replace) });
      for (const [from, to, insert] of splices(text, node, places, wanted.replace)) {
        pieces.push(text.slice(at, from), insert);
        at = to;
      }
    }
  }
  return { text: pieces.length ? pieces.join("") + text.slice(at) : text, hits, count };
}

/** Most courses don't have it: seen at once, without reading them. @param {string} text @param {Wanted} wanted */
function mayHave(text, { find, capitals }) {
  if (text.includes("\\")) return true;
  return capitals ? text.includes(find) : text.toLowerCase().includes(find.toLowerCase());
}

/**
 * Every text value with the full name of its property, in order.
 *
 * @param {import("../../core/json/tree.js").Node|null} node
 * @param {string} property
 * @returns {Generator<[string, TextNode]>}
 */
function* texts(node, property) {
  if (typeof node?.value === "string") yield [property, /** @type {TextNode} */ (node)];
  for (const { key, node: inner } of node?.members ?? [])
    yield* texts(inner, property === "" ? key : `${property}.${key}`);
  for (const inner of node?.items ?? []) yield* texts(inner, `${property}[n]`);
}

/** @param {string} value @param {Places} places @param {string} replacement */
function replacePlaces(value, places, replacement) {
  let result = "";
  let at = 0;
  for (const [from, to] of places) {
    result += value.slice(at, from) + replacement;
    at = to;
  }
  return result + value.slice(at);
}

/**
 * Where nothing is escaped, places in the value are places in the text.
 *
 * @param {string} text
 * @param {TextNode} node
 * @param {Places} places
 * @param {string} replacement
 * @returns {[from: number, to: number, insert: string][]}
 */
function splices(text, node, places, replacement) {
  const spelled = text.slice(node.from + 1, node.to - 1);
  if (spelled === node.value)
    return places.map(([from, to]) => [
      node.from + 1 + from,
      node.from + 1 + to,
      JSON.stringify(replacement).slice(1, -1),
    ]);
  return [[node.from, node.to, JSON.stringify(replacePlaces(node.value, places, replacement))]];
}
