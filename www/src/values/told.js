/**
 * A value of a document in words, whatever its place: what stands there now, or will.
 */

import { groupDecimal } from "./decimal.js";
import { parseMoment, showMoment } from "./moment.js";
import { visible } from "./visible.js";

/** Longer texts are cut. */
export const MOST = 240;

/**
 * @param {{t: (key: string, params?: object) => string, language: string}} words
 * @param {import("../document/tree.js").Node} node
 * @returns {string}
 */
export function tell({ t, language }, node) {
  switch (node.type) {
    case "null": return t("changes.null");
    case "boolean": return t(`value.${node.value}`);
    case "number": return groupDecimal(node.raw, language);
    case "string": return node.value === "" ? t("changes.empty") : visible((parseMoment(node.value) && showMoment(node.value, language)) || node.value.slice(0, MOST));
    case "array": return t("changes.items", { count: node.items.length });
    default: return nameless(node, t, language);
  }
}

/** A group by its plain values: "84 · hour". */
function nameless(node, t, language) {
  const plain = node.members.map(({ node: child }) => child).filter(({ type }) => ["string", "number"].includes(type)).slice(0, 3);
  return plain.length ? plain.map((child) => tell({ t, language }, child)).join(" · ") : t("changes.group");
}
