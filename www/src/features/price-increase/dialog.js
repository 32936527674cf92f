/**
 * `<aanbod-price-round>`: the dialog of next year's prices, for one course or for many.
 *
 * @typedef {object} Task
 * @property {number|null} count how many courses; null for the one that is open
 * @property {(wanted: object) => Promise<object|null>} preview what would come of it
 * @property {(wanted: object, preview: object) => Promise<boolean>} apply
 * @property {() => void} cancel ends a preview that is on its way
 */

import { LitElement, html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { explain } from "aanbod";
import { pickerButton } from "../../form/moment-control.js";
import { addWords, words } from "../../ui/i18n/index.js";
import { en } from "./messages.en.js";
import { nl } from "./messages.nl.js";
import { LocaleController } from "../../ui/i18n/locale.js";
import { dialogStyles } from "../../ui/dialog-styles.js";
import { icons } from "../../ui/icons.js";
import { wallAt } from "../../core/values/amsterdam.js";
import { readDecimal } from "../../core/values/decimal.js";
import { readMoment, showDate } from "../../core/values/moment.js";
import { changes } from "../../core/prices/plan.js";
import { preview } from "./preview.js";

addWords({ en, nl });

const STEPS = ["0.01", "0.05", "1", "5"];

export class PriceIncreaseDialog extends LitElement {
  static styles = dialogStyles;
  static properties = { task: { attribute: false }, progress: { attribute: false }, readings: { attribute: false } };

  #locale = new LocaleController(this);
  #asked = 0;

  constructor() {
    super();
    this.progress = null;
    this.readings = {};
    /** What was typed and chosen. VAT and exempt amounts are for the user to decide: nothing is chosen for them. */
    this.form = { at: null, percent: "", step: "0.01", vat: null, exempt: null };
    this.typed = {};
    this.problems = {};
    this.result = null;
    this.working = false;
  }

  get language() {
    return this.#locale.current;
  }

  get t() {
    return words(this.language);
  }

  get many() {
    return this.task.count !== null;
  }

  firstUpdated() {
    const next = new Date(wallAt(Date.now())).getUTCFullYear() + 1;
    this.form.at = showDate(`${next}-01-01`, this.language);
    this.requestUpdate();
    this.renderRoot.querySelector("dialog").showModal();
    this.renderRoot.getElementById("percent").focus();
  }

  /** What is wanted, as far as it can be read. */
  get wanted() {
    const { form, language, typed } = this;
    const { iso } = readMoment(form.at ?? "", language);
    const { raw } = readDecimal(form.percent.replace(/\s*%$/, ""));
    if (!iso || raw === undefined) return null;
    return {
      at: iso,
      percent: raw,
      step: form.step,
      vat: form.vat === "again",
      exempt: form.exempt === "alike",
      typed: this.amounts(typed).read,
      ...this.readings,
    };
  }

  /** Typed amounts as JSON numbers, and those that are none. */
  amounts(typed) {
    const read = {};
    const wrong = {};
    for (const [place, text] of Object.entries(typed)) {
      const { raw } = readDecimal(text);
      if (raw === undefined) wrong[place] = text;
      else read[place] = raw;
    }
    return { read, wrong };
  }

  set(change) {
    this.form = { ...this.form, ...change };
    this.#changed();
  }

  type(place, text, old) {
    if (text === "" || text === old) delete this.typed[place];
    else this.typed[place] = text;
    this.#changed();
  }

  #changed() {
    this.requestUpdate();
    if (this.many) this.result = null;
    else this.calculate();
  }

  /** The form was left: what can't be read is told. */
  check(name) {
    const { t, form, language } = this;
    const { problem, ...why } = readMoment(form.at ?? "", language);
    if (name === "at")
      this.problems.at = !problem
        ? null
        : problem === "empty"
          ? t("prices.problem.at")
          : t(`problem.moment.${problem}`, { ...why, text: form.at.slice(0, 60) });
    if (name === "percent")
      this.problems.percent =
        readDecimal(form.percent.replace(/\s*%$/, "")).raw === undefined ? t("prices.problem.percent") : null;
    this.requestUpdate();
  }

  async calculate() {
    const { wanted } = this;
    this.#asked += 1;
    const asked = this.#asked;
    if (!wanted) {
      this.result = null;
      this.requestUpdate();
      return;
    }
    this.working = true;
    this.requestUpdate();
    const result = await this.task.preview(wanted).catch((error) => ({ failure: error.message }));
    if (asked !== this.#asked) return;
    this.working = false;
    this.result = result;
    this.requestUpdate();
    await this.updateComplete;
    // The button that asked for it has gone.
    if (this.many && !this.renderRoot.activeElement)
      (this.renderRoot.querySelector(".preview") ?? this.renderRoot.querySelector(".body")).focus({
        preventScroll: true,
      });
  }

  /** Whether all was chosen and can be done. */
  get ready() {
    const { form, result, typed } = this;
    return (
      Boolean(result) &&
      !result.problem &&
      !result.failure &&
      !this.working &&
      form.vat !== null &&
      form.exempt !== null &&
      (this.many ? result.changes : changes(result.lines)) &&
      !Object.keys(this.amounts(typed).wrong).length
    );
  }

  async apply() {
    if (!this.ready) return;
    this.working = true;
    this.requestUpdate();
    const done = await this.task.apply(this.wanted, this.result).catch((error) => {
      this.result = { failure: error.message };
      return false;
    });
    this.working = false;
    this.requestUpdate();
    if (done) this.close();
  }

  close() {
    this.renderRoot.querySelector("dialog").close();
  }

  closed() {
    this.task.cancel();
    this.dispatchEvent(new CustomEvent("closed"));
  }

  render() {
    const { t, task, form } = this;
    return html`<dialog aria-labelledby="round-title" aria-describedby="round-why" @close=${() => this.closed()}>
      <div class="head"><h2 id="round-title">${task.count === null ? t("prices.title") : t("prices.titleMany", { count: task.count })}</h2>
        <button type="button" class="icon-button" aria-label=${t("prices.cancel")} @click=${() => this.close()}>${icons.close}</button></div>
      <div class="body" tabindex="0" role="group" aria-labelledby="round-title">
        <p class="why" id="round-why">${t("prices.why")}</p>
        <div class="fields">${this.fields()}</div>
        ${this.progress && this.working ? html`<div class="progress"><progress aria-label=${t("catalogue.progress")} max=${Math.max(1, this.progress.total)} .value=${this.progress.done}></progress><span>${t(`catalogue.progress.${this.progress.phase}`, this.progress)}</span></div>` : nothing}
        ${preview(this, (code) => explain(code, this.language).title)}
      </div>
      <div class="foot">
        ${form.vat === null || form.exempt === null ? html`<span class="wait">${t("prices.choose")}</span>` : nothing}
        <button type="button" class="small" @click=${() => this.close()}>${t("prices.cancel")}</button>
        ${
          this.many && !this.result
            ? html`<button type="button" class="small main" ?disabled=${!this.wanted || this.working || form.vat === null || form.exempt === null} @click=${() => this.calculate()}>${t("prices.calculate")}</button>`
            : html`<button type="button" class="small main" ?disabled=${!this.ready} @click=${() => this.apply()}>${t("prices.apply")}</button>`
        }
      </div>
      <div class="sr-only" role="status">${this.working ? t("prices.working") : nothing}</div>
    </dialog>`;
  }

  fields() {
    const { t, form, problems } = this;
    const problem = (name) =>
      problems[name] ? html`<p class="field-problem" id="${name}-problem">${problems[name]}</p>` : nothing;
    const radio = (name, value) =>
      html`<label><input type="radio" name=${name} value=${value} .checked=${live(form[name] === value)} @change=${() => this.set({ [name]: value })}><span>${t(`prices.${name}.${value}`)}</span></label>`;
    return html`
      <div><label for="at">${t("prices.at")}</label>
        <div class="control"><input id="at" autocomplete="off" spellcheck="false" placeholder=${t("placeholder.date")} aria-describedby="at-note at-problem" aria-invalid=${problems.at ? "true" : nothing} .value=${live(form.at ?? "")} @input=${(event) => this.set({ at: event.target.value })} @change=${() => this.check("at")}>
          ${pickerButton({ t, name: t("prices.at"), dayOnly: true, value: "", picked: (date) => this.set({ at: showDate(date, this.language) }) })}</div>
        <p class="quiet-text" id="at-note">${t("prices.atNote")}</p>${problem("at")}</div>
      <div><label for="percent">${t("prices.percent")}</label>
        <div class="with-unit"><input id="percent" inputmode="decimal" autocomplete="off" aria-describedby="percent-problem" aria-invalid=${problems.percent ? "true" : nothing} .value=${live(form.percent)} @input=${(event) => this.set({ percent: event.target.value })} @change=${() => this.check("percent")}><span>${t("prices.percentUnit")}</span></div>${problem("percent")}</div>
      <div><label for="step">${t("prices.step")}</label>
        <select id="step" @change=${(event) => this.set({ step: event.target.value })}>${STEPS.map((step) => html`<option value=${step} .selected=${live(step === form.step)}>${t(`prices.step.${step}`)}</option>`)}</select></div>
      <fieldset class="broad"><legend>${t("prices.vat")}</legend><div class="choices">${radio("vat", "again")}${radio("vat", "same")}</div></fieldset>
      <fieldset class="broad"><legend>${t("prices.exempt")}</legend><div class="choices">${radio("exempt", "alike")}${radio("exempt", "same")}</div></fieldset>`;
  }
}

if (!customElements.get("aanbod-price-round")) customElements.define("aanbod-price-round", PriceIncreaseDialog);
