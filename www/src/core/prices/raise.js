/**
 * Next year's prices of one course as text: the plan carried out, and what the check will say of it.
 */

import { applySplices } from "../json/splices.js";
import { readTree } from "../json/tree.js";
import { plan } from "./plan.js";

export { changes } from "./plan.js";

/**
 * @param {Pick<typeof import("aanbod"), "validate"|"editChanges">} core
 * @param {string} text
 * @param {import("./plan.js").Wanted} wanted
 * @param {import("aanbod").ValidateOptions} options of the check
 * @returns {import("./plan.js").Refused | (import("./plan.js").Made & {text: string, news: {code: string, count: number}[]})}
 *   `news` are findings that there are more of than before, by code
 */
export function raise(core, text, wanted, options) {
  const { root } = readTree(text);
  if (!root) return { problem: "broken", params: {} };
  const made = plan(root, wanted);
  if (made.problem !== undefined) return made;
  const after = applySplices(text, core.editChanges(text, made.operations));
  return { ...made, text: after, news: news(core, text, after, options) };
}

/**
 * @param {Pick<typeof import("aanbod"), "validate">} core
 * @param {string} before
 * @param {string} after
 * @param {import("aanbod").ValidateOptions} options
 */
function news(core, before, after, options) {
  /** @param {string} text */
  const counts = (text) => {
    /** @type {Map<string, number>} */
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
