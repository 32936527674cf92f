/**
 * Next year's prices of one course as text: the plan carried out, and what the check will say of it.
 */

import { applySplices } from "../json/splices.js";
import { readTree } from "../json/tree.js";
import { plan } from "./plan.js";

export { changes } from "./plan.js";

/**
 * @param {{validate: Function, editChanges: Function}} core
 * @param {string} text
 * @param {import("./plan.js").Wanted} wanted
 * @param {object} options of the check
 * @returns {{problem: string, params: object} | {text: string, operations: string, period: object, lines: object[], notes: object[], news: {code: string, count: number}[]}}
 *   `news` are findings that there are more of than before, by code
 */
export function raise(core, text, wanted, options) {
  const { root } = readTree(text);
  if (!root) return { problem: "broken", params: {} };
  const made = plan(root, wanted);
  if (made.problem) return made;
  const after = applySplices(text, core.editChanges(text, made.operations));
  return { ...made, text: after, news: news(core, text, after, options) };
}

function news(core, before, after, options) {
  const counts = (text) => {
    const found = new Map();
    for (const { code } of core.validate("course", text, { ...options, quote: undefined }).diagnostics)
      found.set(code, (found.get(code) ?? 0) + 1);
    return found;
  };
  const old = counts(before);
  return [...counts(after)]
    .map(([code, count]) => ({ code, count: count - (old.get(code) ?? 0) }))
    .filter(({ count }) => count > 0);
}
