/**
 * A value of a document in words, whatever its place: what stands there now, or will.
 */

import { groupDecimal, showAmount } from "./decimal.js";
import { showDate, showMoment } from "./moment.js";
import { visible } from "./visible.js";

/** Longer texts are cut. */
export const MOST = 240;

/**
 * @param {{t: (key: string, params?: object) => string, language: string, layout?: {money?: {has: (name: string) => boolean}}}} words
 * @param {import("../json/tree.js").Node} node
 * @param {string} [name] of its property: amounts of money have cents
 * @returns {string}
 */
export function valueText(words, node, name) {
  const { t, language, layout } = words;
  switch (node.type) {
    case "null":
      return t("changes.null");
    case "boolean":
      return t(`value.${node.value}`);
    case "number":
      return (layout?.money?.has(name ?? "") ? showAmount : groupDecimal)(node.raw ?? "0", language);
    case "string": {
      const text = String(node.value);
      if (text === "") return t("changes.empty");
      return visible(showMoment(text, language) ?? showDate(text, language) ?? text.slice(0, MOST));
    }
    case "array":
      return t("changes.items", { count: node.items?.length ?? 0 });
    default:
      return nameless(node, words);
  }
}

/**
 * A group by its plain values: "84 · hour".
 *
 * @param {import("../json/tree.js").Node} node
 * @param {Parameters<typeof valueText>[0]} words
 * @returns {string}
 */
function nameless(node, words) {
  const plain = (node.members ?? []).filter(({ node: { type } }) => ["string", "number"].includes(type)).slice(0, 3);
  return plain.length
    ? plain.map(({ key, node: child }) => valueText(words, child, key)).join(" · ")
    : words.t("changes.group");
}
