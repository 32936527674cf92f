/**
 * What decides the price: when, who, which start, and which readings of the specification.
 */

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { find } from "../../core/json/tree.js";
import { visible } from "../../core/values/visible.js";
import { summarise } from "../../form/summary.js";
import { READINGS, READING_NAMES } from "./choices.js";

/**
 * @typedef {{id: string, label: string}} Moment a start moment, and what tells it from the others
 * @typedef {import("../../core/json/tree.js").Node} Node
 * @typedef {Pick<import("./quote.js").AanbodQuote, "tree"|"t"|"language">} Host
 */

/** More start moments than this are no choice for a menu. */
const MOST = 500;

/** @param {import("./quote.js").AanbodQuote} host */
export function settings(host) {
  const { t, vatExempt, fixed } = host;
  return html`<div class="settings">
    ${host.date.render()}
    ${startMoments(host)}
    <div class="setting check">
      <label><input type="checkbox" id="vat-exempt" .checked=${live(vatExempt)} ?disabled=${fixed} @change=${(/** @type {Event & {target: HTMLInputElement}} */ event) => host.choose({ vatExempt: event.target.checked })}><span>${t("price.isExempt")}</span></label>
    </div>
  </div>`;
}

/** Every drawing asks for them more than once. @type {WeakMap<object, {language: string, moments: Moment[]}>} */
const known = new WeakMap();

/** @param {Host} host @returns {Moment[]} the start moments that can be asked for */
export function momentsOf({ tree, t, language }) {
  if (!tree) return [];
  const before = known.get(tree);
  if (before?.language === language) return before.moments;
  const moments = readMoments(tree, t, language);
  known.set(tree, { language, moments });
  return moments;
}

/** @param {Node} tree @param {Host["t"]} t @param {Host["language"]} language @returns {Moment[]} */
function readMoments(tree, t, language) {
  const list = find(tree, "/learningMethod/planning/startMoments");
  return (list?.items ?? []).slice(0, MOST).flatMap((node) => {
    const id = find(node, "/externalId");
    return typeof id?.value === "string"
      ? [
          {
            id: id.value,
            label: summarise({
              node,
              property: { properties: [] },
              items: { name: { en: "", nl: "" }, summary: ["startDate", "city"] },
              locale: language,
              t,
            }),
          },
        ]
      : [];
  });
}

/** @param {import("./quote.js").AanbodQuote} host */
function startMoments(host) {
  const { t, startMoment } = host;
  const moments = momentsOf(host);
  const there = !startMoment || moments.some(({ id }) => id === startMoment);
  if (!moments.length && there) return nothing;
  return html`<div class="setting">
    <label for="start-moment">${t("price.startMoment")}</label>
    <select id="start-moment" ?disabled=${host.fixed} @change=${(/** @type {Event & {target: HTMLInputElement}} */ event) => host.choose({ startMoment: event.target.value || undefined })}>
      <option value="" .selected=${live(!startMoment)}>${t("price.noStartMoment")}</option>
      ${there || !startMoment ? nothing : html`<option value=${startMoment} .selected=${live(true)}>${visible(startMoment)}</option>`}
      ${moments.map(({ id, label }) => html`<option value=${id} .selected=${live(id === startMoment)}>${visible(label ? `${label} (${id.slice(0, 40)})` : id.slice(0, 80))}</option>`)}
    </select>
  </div>`;
}

/**
 * Where the specification is silent or says two things, the reader chooses.
 *
 * @param {import("./quote.js").AanbodQuote} host
 */
export function readings(host) {
  const { t } = host;
  return html`<details class="readings">
    <summary>${t("readings.title")}</summary>
    <p>${t("readings.why")}</p>
    ${READING_NAMES.map((name) => {
      const values = READINGS[name];
      const current = host[name] ?? host.options?.[name] ?? values[0];
      return html`<fieldset>
        <legend>${t(`readings.${name}`)}</legend>
        ${values.map((value) => html`<label><input type="radio" name=${name} value=${value} .checked=${live(value === current)} ?disabled=${host.fixed} @change=${() => host.choose({ [name]: value })}><span>${t(`readings.${name}.${value}`)}</span></label>`)}
      </fieldset>`;
    })}
  </details>`;
}
