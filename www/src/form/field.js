/**
 * One field: label, marks, control, and below it what is to be said about it. An empty field means that the property
 * isn't in the document; there is no third state to explain.
 */

import { html, nothing } from "lit";
import { guard } from "lit/directives/guard.js";
import { fixesOf } from "./findings/overlap-fixes.js";
import { preview, previewKey, stepsOf } from "./findings/fix-preview.js";
import { plainDates } from "../core/values/plain-dates.js";
import { findingSource } from "./findings/finding-source.js";
import { severityIcon, icons } from "../ui/icons.js";
import { showDecimal } from "../core/values/decimal.js";
import { visible } from "../core/values/visible.js";
import { control, isArea } from "./controls.js";
import { jsonField } from "./json-field.js";
import { momentNote } from "./moment-control.js";
import { isOpaque } from "./spec.js";

/**
 * @param {import("./form-view.js").FormView} form
 * @param {{property: object, pointer: string, path: string, node: import("../core/json/tree.js").Node|undefined}} place
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
    notes: html`${property.type === "dateTime" ? momentNote(form, place) : nothing}${node?.type === "null" && property.required !== "yes" ? nullNote(form, place) : nothing}${lengthNote(form, place)}`,
  });
}

/** What every field has around its control. */
export function fieldFrame(form, { property, pointer, id, label, body, notes = nothing, width = "" }) {
  const { t, locale } = form;
  return html`<div class="field ${width}" data-pointer=${pointer}>
    <div class="label-row">
      <label for=${id}><bdi>${visible(label)}</bdi>${property?.required === "yes" ? html`<span class="star" aria-hidden="true">*</span>` : nothing}</label>
      ${property ? marks(property, t) : nothing}
    </div>
    <div class="control">${body}</div>
    <div class="notes" id="${id}-notes">
      ${notes}
      ${refusal(form, pointer)}
      ${fieldFindings(form, pointer)}
    </div>
    ${property ? html`<span class="sr-only" id="${id}-help">${describe(property, locale, t)}</span>` : nothing}
  </div>`;
}

/** What was typed and can't be taken over; of an amount that can be read in two ways, either is one click away. */
export function refusal(form, pointer) {
  const pending = form.pendingInput.get(pointer);
  if (!pending?.problem) return nothing;
  const { t } = form;
  return html`<p class="finding error">${severityIcon("error")}<span><span class="sr-only">${t("severity.error")}: </span>${problemText(form, pending)}
    ${form.locked ? nothing : (pending.readings ?? []).map((raw) => html` <button type="button" class="fix" @click=${() => form.decide(pointer, raw)}>${t("problem.use", { value: showDecimal(raw, form.locale) })}</button>`)}</span></p>`;
}

/** What a refused entry's field says, in the language of now. */
export function problemText(form, { problem: { key, params }, readings = [] }) {
  const [whole, fraction] = readings.map((raw) => showDecimal(raw, form.locale));
  return form.t(key, { ...params, whole, fraction });
}

/** Deprecated, and not to be changed afterwards. */
export function marks(property, t) {
  return html`${property.deprecated ? html`<span class="tag">${t("tag.deprecated")}</span>` : nothing}${property.patchable ? nothing : html`<span class="lock" title=${t("tag.fixed")}>${icons.lock}<span class="sr-only">${t("tag.fixed")}</span></span>`}`;
}

/** A description without how it is spelled in JSON: a field spells dates in its own way. */
export const forForms = (description, locale) => plainDates(description.replace(/ In JSON: .*$/, ""), locale);

/** The description with what the marks say. */
export function describe(property, locale, t) {
  const sentences = [forForms(property.description[locale], locale)];
  if (property.type === "dateTime") sentences.push(t("tag.moment"));
  if (property.required === "conditional") sentences.push(t("tag.conditionalLong"));
  if (property.form) sentences.push(t("tag.form", { text: property.form[locale] }));
  if (property.maxLength) sentences.push(t("tag.maxLength", { count: property.maxLength }));
  return sentences.filter(Boolean).join(" ");
}

/** The findings of one place, in the words of the list, each with what corrects it and where it comes from. */
export function fieldFindings(form, pointer) {
  const findings = form.visibleFindings(pointer);
  if (!findings.length) return nothing;
  return html`${findings.slice(0, 5).map((finding) => fieldFinding(form, pointer, finding))}${findings.length > 5 ? html`<p class="finding info">${form.t("findings.more", { count: findings.length - 5 })}</p>` : nothing}`;
}

function fieldFinding(form, pointer, finding) {
  const { t, host } = form;
  const fixes = form.locked ? [] : fixesOf(host, finding);
  return html`<div class="finding ${finding.severity}">
    ${severityIcon(finding.severity)}
    <div>
      <p><span class="sr-only">${t(`severity.${finding.severity}`)}: </span><bdi>${host.readable(finding.message, finding.code)}</bdi></p>
      ${fixes.map(
        (
          fix,
        ) => html`<div class="fix-offer"><button type="button" class="fix" @click=${() => form.applyFix(pointer, fix)}><bdi>${host.readable(fix.title, finding.code)}</bdi></button>
        ${preview(host, stepsOf(host, finding, fix))}</div>`,
      )}
      ${findingSource(host, finding, { title: t("findings.why"), inText: (finding) => host.list.inText(finding) })}
    </div>
  </div>`;
}

/** How much room is left, once it becomes scarce. */
function lengthNote(form, { property: { maxLength }, node }) {
  if (!maxLength || node?.type !== "string") return nothing;
  const { length } = [...node.value];
  return length > maxLength * 0.8
    ? html`<p class="note">${form.t("field.length", { count: length, limit: maxLength })}</p>`
    : nothing;
}

/** An explicit null looks empty, so it is told apart here. */
function nullNote(form, { pointer }) {
  return html`<p class="note">${form.t("field.null")}
    ${form.locked ? nothing : html`<button type="button" class="fix" @click=${() => form.removeProperty(pointer)}>${form.t("field.dropNull")}</button>`}</p>`;
}
