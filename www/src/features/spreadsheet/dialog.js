/**
 * `<aanbod-spreadsheet>`: which columns of a spreadsheet are which fields, what can be read in two ways, and what would come of it.
 *
 * @fires closed - the dialog is gone
 *
 * @typedef {object} Task
 * @property {string} name of the file; "" for cells that were pasted
 * @property {import("../../core/spreadsheet/cells.js").Sheet[]} sheets
 * @property {import("./update.js").Target|null} target the catalogue that is open
 * @property {(made: {text: string, name: string, kind: "course"|"catalogue"}) => Promise<boolean>} open false when the user keeps the document
 */

import { LitElement, html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { properties, validate } from "aanbod";
import { assemble } from "../../core/spreadsheet/assemble.js";
import { fieldsOf } from "../../core/spreadsheet/fields.js";
import { LocaleController } from "../../ui/i18n/locale.js";
import { dialogStyles } from "../../ui/dialog-styles.js";
import { icons } from "../../ui/icons.js";
import { words } from "../../ui/i18n/index.js";
import { columnTable } from "./column-table.js";
import { firstMapping, rememberMapping, withColumn, withHeader } from "./mapping.js";
import { problemList, questionList, resultTable } from "./outcome.js";
import { sheetStyles } from "./styles.js";
import { changeTable, purposeChoice } from "./update.js";

/** Rows that can be chosen as the one with the headings. */
const HEADERS = 25;

/** Values that a spreadsheet often lacks because they are the same for all courses. */
const FIXED = ["providerId", "learningMethod.type", "learningMethod.languageCode"];
const ITEM = "learningMethod.costs.details[n].invoiceItems[n]";
const CURRENCY = "learningMethod.costs.details[n].currencyCode";
const COST_TYPE = `${ITEM}.costType`;

/** A text of so many characters is still checked for the preview. */
const CHECKED = 8_000_000;

export class SpreadsheetDialog extends LitElement {
  static styles = [dialogStyles, sheetStyles];
  static properties = { task: { attribute: false } };

  #locale = new LocaleController(this);
  #root = properties("course");

  constructor() {
    super();
    /** @type {Task|undefined} */
    this.task = undefined;
    this.fields = fieldsOf(this.#root);
    /** @type {import("./mapping.js").Chosen[]} */
    this.tables = [];
    /** @type {Record<string, string>} */
    this.fixed = { [CURRENCY]: "EUR" };
    this.vat = true;
    this.exempt = false;
    /** @type {Map<string, number>} */
    this.readings = new Map();
    /** @type {(import("../../core/spreadsheet/assemble.js").Assembled & {errors: number})|null} */
    this.result = null;
    /** What the result was made in. */
    this.made = "";
    /** What is done with the spreadsheet. @type {"open"|"update"} */
    this.purpose = "open";
    /** What it changes in the catalogue that is open. @type {import("./update.js").Comparison|null} */
    this.comparison = null;
    /** The result that the comparison is of. */
    this.compared = this.result;
    /** Whether the document that was made is about to be opened. */
    this.opening = false;
    /** @type {string|null} */
    this.failure = null;
    this.choosePurpose = (/** @type {"open"|"update"} */ purpose) => {
      this.purpose = purpose;
      this.readings.clear();
      this.renew();
    };
  }

  get language() {
    return this.#locale.current;
  }

  get t() {
    return words(this.language);
  }

  get used() {
    return this.tables.filter(({ used }) => used);
  }

  /** @param {import("lit").PropertyValues} changed */
  willUpdate(changed) {
    if (changed.has("task") && this.task) this.tables = firstMapping(this.task.sheets, this.fields);
    if (this.result && this.made === this.language) return;
    const { language: locale, fixed, vat, exempt, readings } = this;
    const result = assemble(this.used, this.fields, this.#root, { locale, fixed, vat, exempt, readings });
    this.result = { ...result, errors: this.#errors(result) };
    this.made = locale;
    if (this.task?.target) this.#compare();
  }

  /** Asks what the spreadsheet changes; an answer to what was chosen before goes unused. */
  async #compare() {
    const { task, used: tables, language: locale, readings, result, comparison: first } = this;
    try {
      const found =
        (await task?.target?.compare({ tables, locale, readings: new Map(readings), apply: false })) ?? null;
      if (this.result !== result) return;
      this.comparison = found;
      this.compared = result;
      this.failure = null;
      // A spreadsheet that names courses of the catalogue is taken for a change of it, until the user says otherwise.
      if (!first && found?.known) this.purpose = "update";
    } catch (error) {
      if (this.result !== result) return;
      this.failure = error instanceof Error ? error.message : String(error);
    }
    this.requestUpdate();
  }

  /** @param {{kind: "course"|"catalogue", text: string, courses: unknown[]}} result @returns {number} */
  #errors({ kind, text, courses }) {
    if (!courses.length || text.length > CHECKED) return 0;
    return validate(kind, text, { locale: this.language, maxDiagnostics: 1 }).counts.error;
  }

  firstUpdated() {
    this.renderRoot.querySelector("dialog")?.showModal();
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector("h2"))?.focus();
  }

  /** Something was chosen: the courses are made once more. */
  renew() {
    this.result = null;
    this.requestUpdate();
  }

  /** @param {number} at @param {import("./mapping.js").Chosen} table */
  #change(at, table) {
    this.tables = this.tables.with(at, table);
    this.readings.clear();
    this.renew();
  }

  /** @param {readonly string[]} places @param {number} reading */
  choose(places, reading) {
    for (const place of places) this.readings.set(place, reading);
    this.renew();
  }

  /** The cells with two readings. */
  get questions() {
    return (this.purpose === "update" ? this.comparison : this.result)?.questions ?? [];
  }

  /** @returns {number} questions that have no answer yet */
  get open() {
    return this.questions.filter(({ place }) => !this.readings.has(place)).length;
  }

  /** Whether the comparison is of what is chosen now. */
  get settled() {
    return this.compared !== null && this.compared === this.result;
  }

  close() {
    this.renderRoot.querySelector("dialog")?.close();
  }

  async #apply() {
    const { task, used: tables, language: locale, readings } = this;
    if (!this.settled || !this.comparison?.count || this.open) return;
    rememberMapping(tables, this.fields);
    try {
      await task?.target?.compare({ tables, locale, readings, apply: true });
      this.close();
    } catch (error) {
      this.failure = error instanceof Error ? error.message : String(error);
      this.requestUpdate();
    }
  }

  async #finish() {
    const { task, result } = this;
    if (!task || !result?.courses.length || this.open) return;
    rememberMapping(this.used, this.fields);
    const { text, kind } = result;
    const name = task.name === "" ? (kind === "course" ? "course.json" : this.t("spreadsheet.fileName")) : task.name;
    // The page may ask whether changes can go: until the answer, what was chosen here stays.
    const dialog = this.renderRoot.querySelector("dialog");
    const closed = new Promise((resolve) => dialog?.addEventListener("close", resolve, { once: true }));
    this.opening = true;
    this.close();
    await closed;
    let opened = true;
    try {
      opened = await task.open({ text, kind, name: name.replace(/\.(xlsx|xlsm|xls|ods|csv|tsv|tab|txt)$/i, ".json") });
    } finally {
      this.opening = false;
      if (opened) this.#closed();
      else dialog?.showModal();
    }
  }

  #closed() {
    if (!this.opening) this.dispatchEvent(new CustomEvent("closed"));
  }

  render() {
    const { t, task, result, purpose, questions, failure } = this;
    if (!task || !result) return nothing;
    const updating = purpose === "update";
    return html`<dialog aria-labelledby="sheet-title" @close=${() => this.#closed()}>
      <div class="head"><h2 id="sheet-title" tabindex="-1">${task.name === "" ? t("spreadsheet.titlePasted") : html`${t("spreadsheet.title")} <bdi>${task.name}</bdi>`}</h2>
        <button type="button" class="icon-button" aria-label=${t("spreadsheet.cancel")} @click=${() => this.close()}>${icons.close}</button></div>
      <div class="body">
        ${task.target ? purposeChoice(this, task.target) : nothing}
        ${this.#sheets()}
        ${this.tables.map((table, at) => (table.used ? this.#table(table, at) : nothing))}
        ${updating ? nothing : this.#forAll()}
        ${questions.length ? questionList(this, questions) : nothing}
        <section aria-labelledby="sheet-result"><h3 id="sheet-result">${t(updating ? "spreadsheet.resultUpdate" : "spreadsheet.result")}</h3>
          ${failure ? html`<p class="box bad" role="alert">${failure}</p>` : nothing}
          ${updating ? (this.comparison ? changeTable(this, this.comparison) : nothing) : this.#outcome(result)}
        </section>
      </div>
      <div class="foot">
        ${this.open ? html`<span class="wait">${t("spreadsheet.left", { count: this.open })}</span>` : nothing}
        <button type="button" class="small" @click=${() => this.close()}>${t("spreadsheet.cancel")}</button>
        ${updating ? this.#applyButton() : this.#openButton(result.courses.length)}
      </div>
    </dialog>`;
  }

  #applyButton() {
    const { t, comparison } = this;
    const { count = 0, courses = 0 } = comparison ?? {};
    return html`<button type="button" class="main" ?disabled=${!this.settled || !count || this.open > 0} @click=${() => this.#apply()}>${t("spreadsheet.apply", { count, courses })}</button>`;
  }

  /** @param {number} count of courses */
  #openButton(count) {
    const { t } = this;
    return html`<button type="button" class="main" ?disabled=${!count || this.open > 0} @click=${() => this.#finish()}>${t(count === 1 ? "spreadsheet.openCourse" : "spreadsheet.openCatalogue", { count })}</button>`;
  }

  /** @param {import("../../core/spreadsheet/assemble.js").Assembled & {errors: number}} result */
  #outcome({ courses, items, moments, problems, errors }) {
    const { t } = this;
    const count = courses.length;
    return html`<p role="status" class="box ${count && !problems.length ? "good" : ""}">${count ? t("spreadsheet.counts", { courses: count, items, moments }) : t("spreadsheet.nothing")}
        ${count && errors ? t("spreadsheet.errors", { count: errors }) : nothing}</p>
      ${problems.length ? problemList(this, problems) : nothing}
      ${count ? resultTable(this, courses) : nothing}`;
  }

  /** Of several sheets, which ones. */
  #sheets() {
    const { t, tables } = this;
    if (tables.length < 2) return nothing;
    return html`<fieldset class="sheet-choice"><legend>${t("spreadsheet.which")}</legend><div class="choices">${tables.map(
      (table, at) =>
        html`<label><input type="checkbox" .checked=${live(table.used)} @change=${() => this.#change(at, { ...table, used: !table.used })}><span><bdi>${table.name}</bdi></span></label>`,
    )}</div></fieldset>`;
  }

  /** @param {import("./mapping.js").Chosen} table @param {number} at */
  #table(table, at) {
    const { t, fields } = this;
    const several = this.tables.length > 1;
    /** @param {Event} event */
    const header = (event) =>
      this.#change(at, withHeader(table, Number(/** @type {HTMLSelectElement} */ (event.target).value), fields));
    const first = (/** @type {number} */ row) =>
      (table.rows[row] ?? [])
        .flatMap((cell) => (cell ? [cell.text.trim()] : []))
        .join(" | ")
        .slice(0, 60);
    const rows = table.rows.slice(0, HEADERS).flatMap((row, index) => (row.some(Boolean) ? [index] : []));
    const title = html`${t("spreadsheet.columns")}${several ? html` – <bdi>${table.name}</bdi>` : nothing}`;
    const chosen = html`<div class="fields">
        <div><label for="header-${at}">${t("spreadsheet.header")}</label><select id="header-${at}" @change=${header}>${rows.map(
          (row) =>
            html`<option value=${row} .selected=${live(row === table.header)}>${row + 1}: ${first(row)}</option>`,
        )}</select></div>
        <fieldset><legend>${t("spreadsheet.each")}</legend><div class="choices">${
          /** @type {const} */ (["course", "item", "moment"]).map(
            (each) =>
              html`<label><input type="radio" name="each-${at}" .checked=${live(table.each === each)} @change=${() => this.#change(at, { ...table, each })}><span>${t(`spreadsheet.each.${each}`)}</span></label>`,
          )
        }</div></fieldset>
      </div>
      ${columnTable(this, table, at, (column, id) => this.#change(at, withColumn(table, column, id)))}`;
    // What comes back to a catalogue mostly has its columns in order: then what changes is what counts.
    if (this.purpose === "update" && this.comparison)
      return html`<details class="box columns-folded"><summary>${title}</summary>${chosen}</details>`;
    return html`<section aria-labelledby="columns-${at}"><h3 id="columns-${at}">${title}</h3>${chosen}</section>`;
  }

  /** What the spreadsheet says of no course, once for all of them. */
  #forAll() {
    const { t, fields, fixed, used, language } = this;
    const ids = new Set(used.flatMap(({ columns }) => columns));
    const priced = [...ids].some((id) => id?.startsWith(ITEM));
    const wanted = [...FIXED, ...(priced ? [CURRENCY, COST_TYPE] : [])].filter((id) => !ids.has(id));
    const vat = ids.has(`${ITEM}.priceBeforeTax`) && ids.has(`${ITEM}.vatPercentage`) && !ids.has(`${ITEM}.vatAmount`);
    const exempt =
      ids.has(`${ITEM}.priceBeforeTax`) &&
      !["vatExemptAmount", "vatExemptAmountVAT"].some((name) => ids.has(`${ITEM}.${name}`));
    if (!wanted.length && !vat && !exempt) return nothing;
    /** @param {string} id @param {Event} event */
    const typed = (id, event) => {
      this.fixed = { ...fixed, [id]: /** @type {HTMLInputElement} */ (event.target).value };
      this.renew();
    };
    return html`<section aria-labelledby="sheet-fixed"><h3 id="sheet-fixed">${t("spreadsheet.fixed")}</h3>
      <div class="fields">${wanted.map((id) => {
        const field = fields.find((one) => one.id === id);
        return html`<div><label for="fixed-${id}">${field?.label[language]}</label><input id="fixed-${id}" type="text" autocomplete="off" spellcheck="false" .value=${live(fixed[id] ?? "")} @change=${(/** @type {Event} */ event) => typed(id, event)}></div>`;
      })}
      ${vat ? this.#tick("vat") : nothing}${exempt ? this.#tick("exempt") : nothing}</div>
    </section>`;
  }

  /** @param {"vat"|"exempt"} choice */
  #tick(choice) {
    return html`<div class="broad choices"><label><input type="checkbox" .checked=${live(this[choice])} @change=${() => {
      this[choice] = !this[choice];
      this.renew();
    }}><span>${this.t(`spreadsheet.${choice}`)}</span></label></div>`;
  }
}

if (!customElements.get("aanbod-spreadsheet")) customElements.define("aanbod-spreadsheet", SpreadsheetDialog);
