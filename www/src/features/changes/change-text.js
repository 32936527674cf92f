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
 * @param {import("../../elements/editor/editor.js").AanbodEditor} host
 * @param {string} pointer
 * @returns {string} "Price period 2 › End"
 */
export function placeOf(host, pointer) {
  if (pointer === "") return host.t("changes.whole");
  return host.list.place({ pointer, label: host.formView.labelOf(pointer) });
}

/**
 * @param {import("../../elements/editor/editor.js").AanbodEditor} host
 * @param {string} pointer
 * @param {import("../../core/json/tree.js").Node|null} node
 * @returns {string} what tells an item from the others
 */
export function nameOf(host, pointer, node) {
  if (node?.type !== "object") return node ? valueText(host, node, parts(pointer).at(-1)) : "";
  const property = trail(host.spec, pointer).at(-1)?.property ?? { properties: [] };
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
 * @param {import("../../elements/editor/editor.js").AanbodEditor} host
 * @param {import("./follow-patch.js").Change} change
 * @returns {[string, string]} old and new value; never the same
 */
export function valuesOf(host, { at, was, is }) {
  if (was.type === "string" && is.type === "string" && Math.max(was.value.length, is.value.length) > MOST)
    return excerpts(was.value, is.value);
  const text = [was, is].map((node) => valueText(host, node, parts(at).at(-1)));
  if (text[0] !== text[1]) return text;
  return [write(was), write(is)].map((text) => visible(text.slice(0, MOST)));
}

/** Both from a little before where they begin to differ. */
function excerpts(was, is) {
  let same = 0;
  while (same < was.length && same < is.length && was[same] === is[same]) same += 1;
  const from = Math.max(0, same - AROUND);
  return [was, is].map((text) =>
    visible(`${from ? "…" : ""}${text.slice(from, from + MOST)}${text.length > from + MOST ? "…" : ""}`),
  );
}
