/**
 * What decides the price: when, who, which start, and which readings of the specification.
 */

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { find } from "../../core/json/tree.js";
import { visible } from "../../core/values/visible.js";
import { summarise } from "../../form/summary.js";
import { READINGS } from "./choices.js";

/** More start moments than this are no choice for a menu. */
const MOST = 500;

/** @param {import("./quote.js").AanbodQuote} host */
export function settings(host) {
  const { t, vatExempt, fixed } = host;
  return html`<div class="settings">
    ${host.date.render()}
    ${startMoments(host)}
    <div class="setting check">
      <label><input type="checkbox" id="vat-exempt" .checked=${live(vatExempt)} ?disabled=${fixed} @change=${(event) => host.choose({ vatExempt: event.target.checked })}><span>${t("price.isExempt")}</span></label>
    </div>
  </div>`;
}

/** Every drawing asks for them more than once. @type {WeakMap<object, {language: string, moments: {id: string, label: string}[]}>} */
const known = new WeakMap();

/** @returns {{id: string, label: string}[]} the start moments that can be asked for, and what tells them apart */
export function momentsOf({ tree, t, language }) {
  if (!tree) return [];
  if (known.get(tree)?.language !== language) known.set(tree, { language, moments: readMoments(tree, t, language) });
  return known.get(tree).moments;
}

function readMoments(tree, t, language) {
  const list = find(tree, "/learningMethod/planning/startMoments");
  return (list?.items ?? []).slice(0, MOST).flatMap((node) => {
    const id = find(node, "/externalId");
    return id?.type === "string"
      ? [
          {
            id: id.value,
            label: summarise({
              node,
              property: { properties: [] },
              items: { summary: ["startDate", "city"] },
              locale: language,
              t,
            }),
          },
        ]
      : [];
  });
}

function startMoments(host) {
  const { t, startMoment } = host;
  const moments = momentsOf(host);
  const there = !startMoment || moments.some(({ id }) => id === startMoment);
  if (!moments.length && there) return nothing;
  return html`<div class="setting">
    <label for="start-moment">${t("price.startMoment")}</label>
    <select id="start-moment" ?disabled=${host.fixed} @change=${(event) => host.choose({ startMoment: event.target.value || undefined })}>
      <option value="" .selected=${live(!startMoment)}>${t("price.noStartMoment")}</option>
      ${there ? nothing : html`<option value=${startMoment} .selected=${live(true)}>${visible(startMoment)}</option>`}
      ${moments.map(({ id, label }) => html`<option value=${id} .selected=${live(id === startMoment)}>${visible(label ? `${label} (${id.slice(0, 40)})` : id.slice(0, 80))}</option>`)}
    </select>
  </div>`;
}

/** Where the specification is silent or says two things, the reader chooses. */
export function readings(host) {
  const { t } = host;
  return html`<details class="readings">
    <summary>${t("readings.title")}</summary>
    <p>${t("readings.why")}</p>
    ${Object.entries(READINGS).map(([name, values]) => {
      const current = host[name] ?? host.options?.[name] ?? values[0];
      return html`<fieldset>
        <legend>${t(`readings.${name}`)}</legend>
        ${values.map((value) => html`<label><input type="radio" name=${name} value=${value} .checked=${live(value === current)} ?disabled=${host.fixed} @change=${() => host.choose({ [name]: value })}><span>${t(`readings.${name}.${value}`)}</span></label>`)}
      </fieldset>`;
    })}
  </details>`;
}
