/**
 * What a spreadsheet changes in the catalogue that is open: each value before and after.
 */

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { visible } from "../../core/values/visible.js";
import { problemList } from "./outcome.js";

/**
 * @typedef {object} Comparison
 * @property {number} known courses of the catalogue that the spreadsheet names
 * @property {string[]} unknown codes that no course has, or several, or one that can't be read
 * @property {number} absent items and start moments of those courses without a row
 * @property {import("../../core/spreadsheet/assemble.js").Problem[]} problems
 * @property {import("../../core/spreadsheet/assemble.js").Question[]} questions
 * @property {number} courses that change
 * @property {number} count of values that change
 * @property {{name: string, label: {en: string, nl: string}, place: string, before: string, after: string}[]} shown
 *
 * @typedef {object} Target the catalogue that is open
 * @property {string} name
 * @property {(wanted: {tables: import("../../core/spreadsheet/assemble.js").Table[], locale: string, readings: Map<string, number>, apply: boolean}) => Promise<Comparison|null>} compare
 */

/** Codes that are named. */
const CODES = 10;

/** @typedef {import("./dialog.js").SpreadsheetDialog} Host */

/**
 * Whether the spreadsheet changes the open catalogue, or is opened by itself.
 *
 * @param {Host} host
 * @param {Target} target
 */
export function purposeChoice({ t, purpose, choosePurpose }, { name }) {
  return html`<fieldset class="purpose"><legend>${t("spreadsheet.purpose")}</legend><div class="choices">${
    /** @type {const} */ (["update", "open"]).map(
      (value) =>
        html`<label><input type="radio" name="purpose" .checked=${live(purpose === value)} @change=${() => choosePurpose(value)}><span>${t(`spreadsheet.purpose.${value}`, { name })}</span></label>`,
    )
  }</div></fieldset>`;
}

/** @param {Host} host @param {Comparison} comparison */
export function changeTable(host, { count, courses, shown, unknown, absent, problems }) {
  const { t, language } = host;
  const leftOut = unknown.length + absent + problems.length;
  return html`<p role="status" class="box ${count ? "good" : ""}">${count ? t("spreadsheet.changes", { count, courses }) : t("spreadsheet.unchanged", { count: leftOut })}</p>
    ${unknown.length ? html`<p class="box careful">${t("spreadsheet.unknown", { count: unknown.length })} <bdi>${visible(unknown.slice(0, CODES).join(", ").slice(0, 300))}${unknown.length > CODES ? ", …" : ""}</bdi></p>` : nothing}
    ${absent ? html`<p class="box careful">${t("spreadsheet.absent", { count: absent })}</p>` : nothing}
    ${problems.length ? problemList(host, problems, "spreadsheet.leftOut") : nothing}
    <p class="quiet-text">${t("spreadsheet.valuesOnly")}</p>
    ${
      count
        ? html`<table class="changes"><caption class="quiet-text">${count > shown.length ? t("spreadsheet.first", { count: shown.length }) : nothing}</caption>
      <thead><tr><th scope="col">${t("spreadsheet.course")}</th><th scope="col">${t("spreadsheet.before")}</th><th scope="col">${t("spreadsheet.after")}</th></tr></thead>
      <tbody>${shown.map(({ name, label, place, before, after }) => html`<tr><th scope="row"><bdi>${visible(name.slice(0, 100))}</bdi><br><span class="quiet-text">${label[language]} (${place})</span></th><td>${value(before, t)}</td><td>${value(after, t)}</td></tr>`)}</tbody></table>`
        : nothing
    }`;
}

/** @param {string} text @param {(key: string) => string} t */
const value = (text, t) =>
  text === ""
    ? html`<span class="quiet-text">${t("spreadsheet.empty")}</span>`
    : html`<bdi>${visible(text.length > 200 ? `${text.slice(0, 200)}…` : text)}</bdi>`;
