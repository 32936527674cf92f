/**
 * The texts that documents hold at a path of the table, in every item of its lists: what was written once can be offered
 * again.
 *
 * @typedef {import("./tree.js").Node} Node
 */

import { find } from "./tree.js";

/** So many are offered at most. */
const MOST = 12;

/** Longer texts (UTF-16 units) are of one place only. */
const LONGEST = 60;

/** No path of a table leads deeper. */
const DEEPEST = 128;

/**
 * @param {Node|null} root
 * @param {string} path as `learningMethod.planning.startMoments[n].city`
 * @returns {string[]} each once, the most used first
 */
export function textsAt(root, path) {
  /** @type {Node[]} */
  let nodes = root ? [root] : [];
  for (const step of path.split(".")) {
    const name = step.replace(/\[n\]$/, "");
    if (name !== "") nodes = nodes.flatMap((node) => find(node, `/${name}`) ?? []);
    if (step.endsWith("[n]")) nodes = nodes.flatMap(({ items = [] }) => items);
  }
  return mostUsed(nodes.map(({ value }) => value));
}

/**
 * The same for all paths of many documents.
 *
 * @param {unknown[]} documents as `JSON.parse` gives them
 * @returns {Record<string, string[]>} by path
 */
export function textsByPath(documents) {
  /** @type {Map<string, unknown[]>} */
  const found = new Map();
  const collect = (/** @type {unknown} */ value, /** @type {string} */ path, depth = 0) => {
    if (depth > DEEPEST) return;
    if (typeof value === "string") {
      const values = found.get(path) ?? [];
      values.push(value);
      found.set(path, values);
    } else if (Array.isArray(value)) for (const item of value) collect(item, `${path}[n]`, depth + 1);
    else if (value !== null && typeof value === "object")
      for (const [name, inner] of Object.entries(value))
        collect(inner, path === "" ? name : `${path}.${name}`, depth + 1);
  };
  for (const one of documents) collect(one, "");
  return Object.fromEntries([...found].map(([path, values]) => [path, mostUsed(values)]));
}

/** @param {unknown[]} values @returns {string[]} */
function mostUsed(values) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const value of values)
    if (typeof value === "string" && value.trim() !== "" && value.length <= LONGEST)
      counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, MOST)
    .map(([value]) => value);
}
