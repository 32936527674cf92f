/**
 * A value of a document in words, whatever its place: what stands there now, or will.
 */

import { groupDecimal, showAmount } from "./decimal.js";
import { parseMoment, showDate, showMoment } from "./moment.js";
import { visible } from "./visible.js";

/** Longer texts are cut. */
export const MOST = 240;

/**
 * @param {{t: (key: string, params?: object) => string, language: string, layout?: import("../../form/layouts/layout.js").Layout}} words
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
      return (layout?.money?.has(name) ? showAmount : groupDecimal)(node.raw, language);
    case "string":
      return node.value === ""
        ? t("changes.empty")
        : visible(
            (parseMoment(node.value) && showMoment(node.value, language)) ||
              showDate(node.value, language) ||
              node.value.slice(0, MOST),
          );
    case "array":
      return t("changes.items", { count: node.items.length });
    default:
      return nameless(node, words);
  }
}

/** A group by its plain values: "84 · hour". */
function nameless(node, words) {
  const plain = node.members.filter(({ node: { type } }) => ["string", "number"].includes(type)).slice(0, 3);
  return plain.length
    ? plain.map(({ key, node: child }) => valueText(words, child, key)).join(" · ")
    : words.t("changes.group");
}
