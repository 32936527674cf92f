/**
 * What every field has around its control: label, marks, and below it its findings and what was refused.
 */

import { html, nothing } from "lit";
import { plainDates } from "../core/values/plain-dates.js";
import { showDecimal } from "../core/values/decimal.js";
import { visible } from "../core/values/visible.js";
import { severityIcon, icons } from "../ui/icons.js";
import { preview, stepsOf } from "./findings/fix-preview.js";
import { findingSource } from "./findings/finding-source.js";

/**
 * @typedef {import("aanbod").Diagnostic} Diagnostic
 * @typedef {import("../ui/i18n/index.js").Translate} Translate
 * @typedef {import("./form-view.js").FormView} FormView
 * @typedef {import("./pending-input.js").PendingEntry} PendingEntry
 * @typedef {import("./pending-input.js").Problem} Problem
 * @typedef {import("./rows.js").Row} Row
 */

/**
 * What every field has around its control.
 *
 * @param {FormView} form
 * @param {object} field
 * @param {Row} [field.property] nothing for what the table doesn't know
 * @param {string} field.pointer
 * @param {string} field.id of its control
 * @param {string} field.label
 * @param {unknown} field.body the control
 * @param {unknown} [field.notes] below it
 * @param {string} [field.width] class
 */
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

/**
 * What was typed and can't be taken over; of an amount that can be read in two ways, either is one click away.
 *
 * @param {FormView} form
 * @param {string} pointer
 */
export function refusal(form, pointer) {
  const pending = form.pendingInput.get(pointer);
  if (!pending?.problem) return nothing;
  const { problem, readings = [] } = pending;
  const { t } = form;
  return html`<p class="finding error">${severityIcon("error")}<span><span class="sr-only">${t("severity.error")}: </span>${problemText(form, { problem, readings })}
    ${form.locked ? nothing : readings.map((raw) => html` <button type="button" class="fix" @click=${() => form.decide(pointer, raw)}>${t("problem.use", { value: showDecimal(raw, form.locale) })}</button>`)}</span></p>`;
}

/**
 * What a refused entry's field says, in the language of now.
 *
 * @param {{t: Translate, locale: string}} form
 * @param {{problem: Problem, readings?: string[]}} pending
 */
export function problemText(form, { problem: { key, params }, readings = [] }) {
  const [whole, fraction] = readings.map((raw) => showDecimal(raw, form.locale));
  return form.t(key, { ...params, whole, fraction });
}

/**
 * Deprecated, and not to be changed afterwards.
 *
 * @param {Row} property
 * @param {Translate} t
 */
export function marks(property, t) {
  return html`${property.deprecated ? html`<span class="tag">${t("tag.deprecated")}</span>` : nothing}${property.patchable ? nothing : html`<span class="lock" title=${t("tag.fixed")}>${icons.lock}<span class="sr-only">${t("tag.fixed")}</span></span>`}`;
}

/**
 * A description without how it is spelled in JSON: a field spells dates in its own way.
 *
 * @param {string} description
 * @param {"en"|"nl"} locale
 */
export const forForms = (description, locale) => plainDates(description.replace(/ In JSON: .*$/, ""), locale);

/**
 * The description with what the marks say.
 *
 * @param {Row} property
 * @param {"en"|"nl"} locale
 * @param {Translate} t
 * @param {"tag.moment"|"tag.day"|"tag.time"} [moment] how a moment is typed there
 */
export function describe(property, locale, t, moment = "tag.moment") {
  const sentences = [forForms(property.description[locale], locale)];
  if (property.type === "dateTime") sentences.push(t(moment));
  if (property.required === "conditional") sentences.push(t("tag.conditionalLong"));
  if (property.form) sentences.push(t("tag.form", { text: property.form[locale] }));
  if (property.maxLength) sentences.push(t("tag.maxLength", { count: property.maxLength }));
  return sentences.filter(Boolean).join(" ");
}

/**
 * The findings of one place, in the words of the list, each with what corrects it and where it comes from.
 *
 * @param {FormView} form
 * @param {string} pointer
 */
export function fieldFindings(form, pointer) {
  const findings = form.visibleFindings(pointer);
  if (!findings.length) return nothing;
  return html`${findings.slice(0, 5).map((finding) => fieldFinding(form, pointer, finding))}${findings.length > 5 ? html`<p class="finding info">${form.t("findings.more", { count: findings.length - 5 })}</p>` : nothing}`;
}

/** @param {FormView} form @param {string} pointer @param {Diagnostic} finding */
function fieldFinding(form, pointer, finding) {
  const { t, host } = form;
  const fixes = form.locked ? [] : (finding.fixes ?? []);
  return html`<div class="finding ${finding.severity}">
    ${severityIcon(finding.severity)}
    <div>
      <p><span class="sr-only">${t(`severity.${finding.severity}`)}: </span><bdi>${host.readable(finding.message)}</bdi></p>
      ${fixes.map(
        (
          fix,
        ) => html`<div class="fix-offer"><button type="button" class="fix" @click=${() => form.applyFix(pointer, fix)}><bdi>${host.readable(fix.title)}</bdi></button>
        ${preview(host, stepsOf(host, finding, fix))}</div>`,
      )}
      ${findingSource(host, finding, { title: t("findings.why"), inText: (finding) => host.list.inText(finding), skipped: true })}
    </div>
  </div>`;
}
