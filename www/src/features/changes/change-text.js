/**
 * A change in words: where it is, and the values before and after.
 */

import { parts } from "../../core/json/pointer.js";
import { trail } from "../../form/spec.js";
import { summarise } from "../../form/summary.js";
import { MOST, valueText } from "../../core/values/value-text.js";
import { visible } from "../../core/values/visible.js";
import { write } from "../../core/json/spelling.js";

/** Of longer texts than are told whole, this much stands before the first difference. */
const AROUND = 40;

/**
 * @param {import("../host.js").Editor} host
 * @param {string} pointer
 * @returns {string} "Price period 2 › End"
 */
export function placeOf(host, pointer) {
  if (pointer === "") return host.t("changes.whole");
  return host.list.place({ pointer, label: host.formView.labelOf(pointer) });
}

/**
 * @param {import("../host.js").Editor} host
 * @param {string} pointer
 * @param {import("../../core/json/tree.js").Node|null} node
 * @returns {string} what tells an item from the others
 */
export function nameOf(host, pointer, node) {
  if (node?.type !== "object") return node ? valueText(host, node, parts(pointer).at(-1)) : "";
  const property = (host.spec && trail(host.spec, pointer).at(-1)?.property) ?? { properties: [] };
  const path = parts(pointer).reduce(
    (path, part) => (/^\d+$/.test(part) ? `${path}[n]` : path ? `${path}.${part}` : part),
    "",
  );
  return summarise({
    node,
    property: { properties: [], ...property },
    items: host.layout.items[path],
    locale: host.language,
    t: host.t,
  });
}

/**
 * @param {import("../host.js").Editor} host
 * @param {import("./follow-patch.js").Change} change
 * @returns {[string, string]} old and new value; never the same
 */
export function valuesOf(host, { at, was, is }) {
  const [old, now] = [was?.value, is?.value];
  if (typeof old === "string" && typeof now === "string" && Math.max(old.length, now.length) > MOST)
    return excerpts(old, now);
  /** @param {import("../../core/json/tree.js").Node|null} node */
  const text = (node) => (node ? valueText(host, node, parts(at).at(-1)) : "");
  /** @param {import("../../core/json/tree.js").Node|null} node */
  const spelled = (node) => (node ? visible(write(node).slice(0, MOST)) : "");
  return text(was) !== text(is) ? [text(was), text(is)] : [spelled(was), spelled(is)];
}

/**
 * Both from a little before where they begin to differ.
 *
 * @param {string} was
 * @param {string} is
 * @returns {[string, string]}
 */
function excerpts(was, is) {
  let same = 0;
  while (same < was.length && same < is.length && was[same] === is[same]) same += 1;
  const from = Math.max(0, same - AROUND);
  /** @param {string} text */
  const excerpt = (text) =>
    visible(`${from ? "…" : ""}${text.slice(from, from + MOST)}${text.length > from + MOST ? "…" : ""}`);
  return [excerpt(was), excerpt(is)];
}
