/**
 * What would come of a spreadsheet: the cells that can be read in two ways, those that can't be read, and the first courses.
 */

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { showDate } from "../../core/values/moment.js";
import { showAmount } from "../../core/values/decimal.js";
import { visible } from "../../core/values/visible.js";

/** @typedef {import("./dialog.js").SpreadsheetDialog} Host */
/** @typedef {import("../../core/spreadsheet/assemble.js").Question} Question */
/** @typedef {import("../../core/spreadsheet/record.js").Branch} Branch */

/** So many are shown one by one; of the others, the choice for all decides. */
const MOST = 30;
const PROBLEMS = 20;
const COURSES = 8;

/** @param {Host} host @param {readonly Question[]} questions */
export function questionList(host, questions) {
  const { t, language, readings } = host;
  const [first] = questions;
  if (!first) return nothing;
  const places = questions.map(({ place }) => place);
  const agreed = [0, 1].find((reading) => places.every((place) => readings.get(place) === reading));
  /** @param {string} group @param {number|undefined} chosen @param {Question} question @param {readonly string[]} asked */
  const choices = (group, chosen, question, asked) =>
    html`<div class="choices">${[0, 1].map((value) => html`<label><input type="radio" name=${group} .checked=${live(chosen === value)} @change=${() => host.choose(asked, value)}><span>${readingText(question, value, language)}</span></label>`)}</div>`;
  return html`<section aria-labelledby="sheet-questions"><h3 id="sheet-questions">${t("spreadsheet.questions", { count: questions.length })}</h3>
    <p class="quiet-text">${t("spreadsheet.questionsWhy")}</p>
    ${questions.length > 1 ? html`<fieldset class="box careful"><legend>${t("spreadsheet.all", { count: questions.length, text: first.text.trim() })}</legend>${choices("reading-all", agreed, first, places)}</fieldset>` : nothing}
    ${questions.slice(0, MOST).map(
      (
        question,
      ) => html`<fieldset class="box"><legend>${question.place}, ${question.field.label[language]}: <bdi>‘${visible(question.text.trim().slice(0, 40))}’</bdi></legend>
      ${choices(`reading-${question.place}`, readings.get(question.place), question, [question.place])}</fieldset>`,
    )}
    ${questions.length > MOST ? html`<p class="quiet-text">${t("spreadsheet.more", { count: questions.length - MOST })}</p>` : nothing}
  </section>`;
}

/** A reading as people write it. @param {Question} question @param {number} reading @param {string} locale */
function readingText({ readings }, reading, locale) {
  const json = readings[reading] ?? "";
  if (/^-?\d/.test(json)) return showAmount(json, locale);
  const value = JSON.parse(json);
  const date =
    typeof value === "string"
      ? value.slice(0, 10)
      : [value.year, value.month, value.day].map((part) => String(part).padStart(2, "0")).join("-");
  return showDate(date, locale) ?? date;
}

/** @param {Host} host @param {readonly import("../../core/spreadsheet/assemble.js").Problem[]} problems @param {string} key of what is said of them all */
export function problemList({ t, language }, problems, key = "spreadsheet.problems") {
  /** @param {Record<string, unknown>} params */
  const worded = (params) => ({
    ...params,
    field: /** @type {Record<string, string>|undefined} */ (params.field)?.[language],
    text: visible(String(params.text)),
  });
  return html`<div class="box careful"><p>${t(key, { count: problems.length })}</p>
    <ul>${problems.slice(0, PROBLEMS).map(({ place, key: words, params }) => html`<li><bdi>${place}</bdi>: <bdi>${t(words, worded(params))}</bdi></li>`)}</ul>
    ${problems.length > PROBLEMS ? html`<p>${t("spreadsheet.more", { count: problems.length - PROBLEMS })}</p>` : nothing}</div>`;
}

/** @param {Host} host @param {readonly Branch[]} courses */
export function resultTable({ t, language }, courses) {
  return html`<table>
    <caption class="quiet-text">${courses.length > COURSES ? t("spreadsheet.first", { count: COURSES }) : nothing}</caption>
    <thead><tr><th scope="col">${t("spreadsheet.course")}</th><th scope="col" class="figure">${t("spreadsheet.items")}</th><th scope="col" class="figure">${t("spreadsheet.price")}</th><th scope="col" class="figure">${t("spreadsheet.moments")}</th></tr></thead>
    <tbody>${courses.slice(0, COURSES).map((course) => {
      const [name, code] = ["name", "externalId"].map((key) => textOf(course, key));
      const items = listAt(course, ["learningMethod", "costs", "details"]).flatMap((period) =>
        listAt(period, ["invoiceItems"]),
      );
      const price = String(items[0]?.get(["priceBeforeTax"]) ?? "");
      return html`<tr><th scope="row"><bdi>${visible((name || code || t("spreadsheet.unnamed")).slice(0, 100))}</bdi>${name && code ? html` <span class="quiet-text"><bdi>${visible(code.slice(0, 40))}</bdi></span>` : nothing}</th>
        <td class="figure">${items.length}</td><td class="figure">${/^-?\d/.test(price) ? showAmount(price, language) : "–"}</td>
        <td class="figure">${listAt(course, ["learningMethod", "planning", "startMoments"]).length}</td></tr>`;
    })}</tbody>
  </table>`;
}

/** @param {Branch} branch @param {readonly string[]} path @returns {readonly Branch[]} */
function listAt(branch, path) {
  const found = branch.get(path);
  return Array.isArray(found) ? found : [];
}

/** @param {Branch} branch @param {string} key @returns {string} */
function textOf(branch, key) {
  const json = branch.get([key]);
  if (typeof json !== "string") return "";
  const value = JSON.parse(json);
  return typeof value === "string" ? value : json;
}
