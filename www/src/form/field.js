/**
 * One field of the table. An empty field means that the property isn't in the document; there is no third state to explain.
 */

import { html, nothing } from "lit";
import { guard } from "lit/directives/guard.js";
import { previewKey } from "./findings/fix-preview.js";
import { control, isArea } from "./controls.js";
import { fieldFrame } from "./field-frame.js";
import { jsonField } from "./json-field.js";
import { isOpaque } from "./spec.js";

/**
 * @typedef {import("./form-view.js").FormView} FormView
 * @typedef {import("./rows.js").Place} Place
 */

/**
 * @param {FormView} form
 * @param {Place} place
 * @returns {unknown}
 */
export function field(form, place) {
  const { property, pointer, path, node } = place;
  if (isOpaque(property)) {
    // Where an id may stand for what no table describes, it mostly does.
    if (!property.orGuid || (node && node.type !== "string" && node.type !== "null")) return jsonField(form, place);
    return field(form, { ...place, property: { ...property, type: "guid", orGuid: false } });
  }
  const raw = node && form.host.slice(node);
  const pending = form.pendingInput.get(pointer);
  const area = property.type === "string" && isArea(form, pointer, raw ?? "");
  // With hundreds of fields, most of a keystroke's time would go to fields that it doesn't change.
  const decisive = [
    pointer,
    path,
    raw,
    pending?.text,
    pending?.problem,
    area,
    form.visibleFindings(pointer),
    previewKey(form.host, form.visibleFindings(pointer)),
    form.allowed[path],
    form.locked,
    form.locale,
    property.required,
  ];
  return guard(decisive, () => drawn(form, { ...place, area }));
}

/** @param {FormView} form @param {Place & {area: boolean}} place */
function drawn(form, place) {
  const { property, pointer, path, node } = place;
  const id = `f${encodeURIComponent(pointer)}`;
  const { wide, broad } = form.layout;
  const width =
    wide.has(path) || property.type === "uri"
      ? "wide"
      : property.type === "guid"
        ? "guid"
        : broad.has(path) || property.type === "dateTime"
          ? "broad"
          : "";
  return fieldFrame(form, {
    ...place,
    id,
    width,
    label: property.label[form.locale],
    body: control(form, place, id),
    notes: html`${node?.type === "null" && property.required !== "yes" ? nullNote(form, place) : nothing}${lengthNote(form, place)}`,
  });
}

/**
 * How much room is left, once it becomes scarce.
 *
 * @param {FormView} form
 * @param {Place} place
 */
function lengthNote(form, { property: { maxLength }, node }) {
  if (!maxLength || node?.type !== "string") return nothing;
  const { length } = [...node.value];
  return length > maxLength * 0.8
    ? html`<p class="note">${form.t("field.length", { count: length, limit: maxLength })}</p>`
    : nothing;
}

/**
 * An explicit null looks empty, so it is told apart here.
 *
 * @param {FormView} form
 * @param {Place} place
 */
function nullNote(form, { pointer }) {
  return html`<p class="note">${form.t("field.null")}
    ${form.locked ? nothing : html`<button type="button" class="fix" @click=${() => form.removeProperty(pointer)}>${form.t("field.dropNull")}</button>`}</p>`;
}
