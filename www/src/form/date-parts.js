/**
 * A date that a document has in parts: {day?, month, year}. Its parts are fields; the picker fills them in together.
 */

import { nothing } from "lit";
import { join } from "../core/json/pointer.js";
import { assign } from "../core/json/operations.js";
import { find, member } from "../core/json/tree.js";
import { dayOf, isoOf } from "./day.js";
import { pickerButton } from "./moment-control.js";

const PARTS = ["year", "month", "day"];

/** @param {import("aanbod").Property} property @returns {boolean} whether an object is such a date */
export const isDateParts = ({ properties = [] }) =>
  PARTS.every((name) => properties.some((row) => row.name === name && row.type === "integer"));

/** @param {import("./form-view.js").FormView} form @param {Pick<import("./rows.js").Place, "property"|"pointer"|"node">} place */
export function partsPicker(form, { property, pointer, node }) {
  if (form.locked || !isDateParts(property) || (node && node.type !== "object" && node.type !== "null")) return nothing;
  const day = dayOf(node);
  return pickerButton({
    t: form.t,
    name: property.label[form.locale],
    dayOnly: true,
    value: day?.day ? isoOf(day) : "",
    picked: (date) => setDate(form, pointer, date),
  });
}

/**
 * Whether a field is a part of such a date: a whole date that is typed there fills in all.
 *
 * @param {Pick<import("./form-view.js").FormView, "layout">} form
 * @param {string} path
 */
export const isPartOfDate = ({ layout }, path) =>
  Boolean(layout.months?.has(`${path.slice(0, path.lastIndexOf("."))}.month`));

/** @param {import("./form-view.js").FormView} form @param {string} pointer @param {string} date */
export function setDate(form, pointer, date) {
  const values = new Map(PARTS.map((name, index) => [name, String(Number(date.split("-")[index]))]));
  const node = find(form.root, pointer);
  for (const name of PARTS) form.pendingInput.delete(join(pointer, name));
  if (node?.type !== "object") {
    form.apply(
      assign(
        form.root,
        pointer,
        `{${["day", "month", "year"].map((name) => `"${name}":${values.get(name)}`).join(",")}}`,
      ),
    );
    return;
  }
  const operations = [...values]
    .filter(([name, value]) => member(node, name)?.node.raw !== value)
    .map(
      ([name, value]) =>
        `{"op":"${member(node, name) ? "replace" : "add"}","path":${JSON.stringify(join(pointer, name))},"value":${value}}`,
    );
  if (operations.length) form.apply(`[${operations.join(",")}]`);
}
