/**
 * What would come of next year's prices, line by line: old, new, and the difference.
 *
 * @typedef {import("../../core/prices/plan.js").Line} Line
 * @typedef {import("../../core/prices/plan.js").Refused} Refused
 * @typedef {import("./dialog.js").PriceIncreaseDialog} Host
 * @typedef {Event & {target: HTMLInputElement}} FieldEvent
 * @typedef {{code: string, count: number}[]} News findings that there are more of than before
 * @typedef {(code: string) => string} Title of a rule
 *
 * @typedef {import("../../core/prices/plan.js").Made & {news: News}} OnePreview of the course that is open
 *
 * @typedef {object} ManyPreview of courses of a catalogue
 * @property {undefined} [problem]
 * @property {number} courses how many get other prices
 * @property {number} lines
 * @property {boolean} changes whether a customer will pay another amount
 * @property {News} news
 * @property {(Refused & Named)[]} refused
 * @property {(Pick<OnePreview, "period"|"lines"|"notes"> & Named)[]} shown the first of them
 *
 * @typedef {{index: number, name: string}} Named
 * @typedef {OnePreview|ManyPreview} Made
 * @typedef {Made|Refused|{failure: string}} Outcome
 */

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { showAmount, showMoney } from "../../core/values/decimal.js";
import { formatMoment } from "../../core/values/moment.js";
import { visible } from "../../core/values/visible.js";
import { changes } from "../../core/prices/plan.js";

/** So many courses of which the same is said are named. */
const NAMED = 20;

/** Amounts that can be typed; VAT follows from them, when that is asked. */
const TYPED = new Set(["priceBeforeTax", "vatExemptAmount"]);

/** @param {Outcome|null} outcome @returns {outcome is Made} whether there would be other prices */
export const isMade = (outcome) => outcome !== null && !("failure" in outcome) && outcome.problem === undefined;

/** @param {Host} host @param {Title} title */
export function preview(host, title) {
  const { result, t } = host;
  if (!result) return nothing;
  if ("failure" in result) return html`<p class="box bad" role="alert">${result.failure}</p>`;
  if (!isMade(result))
    return html`<p class="box bad" role="status"><strong>${t("prices.problem")}:</strong> ${problem(host, result)}</p>`;
  return html`<section class="preview" tabindex="-1" aria-label=${t("prices.preview")}>
    ${"shown" in result ? many(host, result, title) : html`${changes(result.lines) ? news(host, result.news, title) : unchanged(host)}${period(host, result)}${result.lines.map((line) => lineTable(host, line, true))}`}
  </section>`;
}

/** @param {Host} host @param {string|null|undefined} iso */
const day = ({ language }, iso) => (iso ? formatMoment(iso, language) : "");

/** What the words are given, with the moment in the language of the host. @param {Host} host @param {{at?: string|null}} params */
const dated = (host, params) => ({ ...params, at: day(host, params.at) });

/** @param {Host} host @param {Refused} refusal */
function problem(host, { problem: key, params }) {
  return host.t(`prices.problem.${key}`, dated(host, params));
}

/** @param {Host} host @param {News} found @param {Title} title */
function news(host, found, title) {
  const { t } = host;
  if (!found.length) return html`<p class="box good">${t("prices.noNews")}</p>`;
  return html`<div class="box careful"><p>${t("prices.news", { count: found.reduce((sum, { count }) => sum + count, 0) })}</p><ul>${found.map(({ code, count }) => html`<li>${t("prices.newsCode", { title: title(code), count })}</li>`)}</ul></div>`;
}

/** A new period with the same prices: nobody means that. @param {Host} host */
function unchanged({ t }) {
  return html`<p class="box careful" role="status">${t("prices.unchanged")}</p>`;
}

/**
 * Why courses are left alone: each reason once, with the courses that it holds for.
 *
 * @param {Host} host
 * @param {ManyPreview} result
 */
function refused(host, result) {
  const { t } = host;
  /** @type {Map<string, Named[]>} */
  const reasons = new Map();
  for (const one of result.refused) {
    const reason = problem(host, one);
    const alike = reasons.get(reason);
    if (alike) alike.push(one);
    else reasons.set(reason, [one]);
  }
  /** @param {Named[]} alike */
  const names = (alike) =>
    alike.slice(0, NAMED).map((one, index) => html`${index ? ", " : nothing}<bdi>${nameOf(host, one)}</bdi>`);
  return html`<details class="box careful" ?open=${!result.courses}><summary>${t("prices.refused", { count: result.refused.length })}</summary><ul>${[
    ...reasons,
  ].map(
    ([reason, alike]) =>
      html`<li>${
        alike.length === 1
          ? html`<strong>${names(alike)}</strong>: ${reason}`
          : html`<strong>${t("prices.alike", { count: alike.length })}</strong>: ${reason}<span class="names">${names(alike)}${alike.length > NAMED ? html` ${t("prices.alikeMore", { count: alike.length - NAMED })}` : nothing}</span>`
      }</li>`,
  )}</ul></details>`;
}

/** @param {Host} host @param {Named} course */
const nameOf = ({ t }, { name, index }) => visible(name.slice(0, 120)) || `${t("catalogue.course")} ${index + 1}`;

/** @param {Host} host @param {Pick<OnePreview, "period"|"notes">} course */
function period(host, { period: { closes, from, at, until }, notes }) {
  const { t } = host;
  const words = closes
    ? t("prices.period", {
        from: from ? day(host, from) : t("prices.always"),
        at: day(host, at),
        until: until ? day(host, until) : t("prices.open"),
      })
    : t("prices.periodAfter", { at: day(host, at) });
  return html`<p class="quiet-text">${words}</p>${notes.map(({ key, params }) => html`<p class="quiet-text">${t(`prices.note.${key}`, dated(host, params))}</p>`)}`;
}

/** @param {Host} host @param {ManyPreview} result @param {Title} title */
function many(host, result, title) {
  const { t } = host;
  const more = result.courses - result.shown.length;
  if (!result.courses)
    return html`<p class="box bad" role="status">${t("prices.none")}</p>${result.refused.length ? refused(host, result) : nothing}`;
  return html`
    <p class="box"><strong>${t("prices.summary", { courses: result.courses, lines: result.lines })}</strong></p>
    ${result.changes ? news(host, result.news, title) : unchanged(host)}
    ${result.refused.length ? refused(host, result) : nothing}
    ${result.shown.map((one, index) => html`<details class="course" ?open=${index === 0}><summary><bdi>${nameOf(host, one)}</bdi></summary>${period(host, one)}${one.lines.map((line) => lineTable(host, line, false))}</details>`)}
    ${more > 0 ? html`<p class="quiet-text">${t("prices.more", { count: more })}</p>` : nothing}`;
}

/** @param {Host} host @param {Line} line @param {boolean} typing whether amounts can be typed */
function lineTable(host, { item, name, figures, notes }, typing) {
  const { t, language } = host;
  /** @param {string} amount */
  const money = (amount) => showMoney(amount, null, language);
  const called = visible(name.slice(0, 120)) || t("prices.nameless");
  return html`<table>
    <caption><bdi>${called}</bdi>${notes.map((note) => html`<span class="tag">${t(`prices.line.${note}`)}</span>`)}</caption>
    <thead><tr><th scope="col">${t("prices.figure")}</th><th scope="col" class="figure">${t("prices.old")}</th><th scope="col" class="figure">${t("prices.new")}</th><th scope="col" class="figure">${t("prices.difference")}</th></tr></thead>
    <tbody>${figures.map(({ property, old, now, difference }) => {
      const what = t(`prices.${property}`);
      const place = `${item}/${property}`;
      const typed = host.typed[place];
      const wrong = typed !== undefined && host.amounts({ [place]: typed }).wrong[place] !== undefined;
      const sign = /^-|^[0.]+$/.test(difference) ? "" : "+";
      return html`<tr class=${/^-?[0.]+$/.test(difference) ? "same" : ""}>
        <th scope="row">${what}</th><td class="figure">${money(old)}</td>
        <td class="figure now">${
          typing && TYPED.has(property)
            ? html`<input inputmode="decimal" autocomplete="off" aria-label=${t("prices.newOf", { what, item: called })} aria-invalid=${wrong ? "true" : nothing} .value=${live(typed ?? showAmount(now, language))} @change=${(/** @type {FieldEvent} */ event) => host.type(place, event.target.value.trim(), showAmount(now, language))}>${wrong ? html`<span class="field-problem">${t("prices.problem.typed", { text: typed.slice(0, 30) })}</span>` : nothing}`
            : money(now)
        }</td>
        <td class="figure">${sign}${money(difference)}</td>
      </tr>`;
    })}</tbody>
  </table>`;
}
