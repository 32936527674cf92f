/**
 * `<aanbod-price-round>`: the dialog of next year's prices, for one course or for many.
 *
 * @typedef {object} Task
 * @property {number|null} count how many courses; null for the one that is open
 * @property {(wanted: Wanted) => Promise<Outcome|null>} preview what would come of it
 * @property {(wanted: Wanted, preview: Outcome) => Promise<boolean>} apply
 * @property {() => void} cancel ends a preview that is on its way
 *
 * @typedef {import("../../core/prices/plan.js").Wanted} Wanted
 * @typedef {import("./preview.js").Outcome} Outcome
 *
 * @typedef {object} Form what was typed and chosen
 * @property {string|null} at
 * @property {string} percent
 * @property {string} step
 * @property {"again"|"same"|null} vat
 * @property {"alike"|"same"|null} exempt
 *
 * @typedef {{phase: string, done: number, total: number}} Progress
 * @typedef {Event & {target: HTMLInputElement}} FieldEvent
 * @typedef {Event & {target: HTMLSelectElement}} ChoiceEvent
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
import { isMade, preview } from "./preview.js";

addWords({ en, nl });

const STEPS = ["0.01", "0.05", "1", "5"];

/** @param {string} text @returns {string|undefined} the number as JSON spells it, when it is one */
const decimal = (text) => {
  const read = readDecimal(text);
  return "raw" in read ? read.raw : undefined;
};

/** @param {unknown} error @returns {{failure: string}} */
const failed = (error) => ({ failure: error instanceof Error ? error.message : String(error) });

export class PriceIncreaseDialog extends LitElement {
  static styles = dialogStyles;
  static properties = { task: { attribute: false }, progress: { attribute: false }, readings: { attribute: false } };

  #locale = new LocaleController(this);
  #asked = 0;

  constructor() {
    super();
    /** Set before it is shown. @type {Task} */
    this.task = { count: null, preview: async () => null, apply: async () => false, cancel: () => {} };
    /** @type {Progress|null} */
    this.progress = null;
    /** @type {ReturnType<typeof import("./readings.js").readingsOf>} */
    this.readings = {};
    /**
     * What was typed and chosen. VAT and exempt amounts are for the user to decide: nothing is chosen for them.
     *
     * @type {Form}
     */
    this.form = { at: null, percent: "", step: "0.01", vat: null, exempt: null };
    /** Amounts as they were typed, by place. @type {Record<string, string>} */
    this.typed = {};
    /** @type {{at?: string|null, percent?: string|null}} */
    this.problems = {};
    /** @type {Outcome|null} */
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
    this.renderRoot.querySelector("dialog")?.showModal();
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector("#percent"))?.focus();
  }

  /** What is wanted, as far as it can be read. @returns {Wanted|null} */
  get wanted() {
    const { form, language, typed } = this;
    const { iso } = readMoment(form.at ?? "", language);
    const raw = decimal(form.percent.replace(/\s*%$/, ""));
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

  /** Typed amounts as JSON numbers, and those that are none. @param {Record<string, string>} typed */
  amounts(typed) {
    /** @type {Record<string, string>} */
    const read = {};
    /** @type {Record<string, string>} */
    const wrong = {};
    for (const [place, text] of Object.entries(typed)) {
      const raw = decimal(text);
      if (raw === undefined) wrong[place] = text;
      else read[place] = raw;
    }
    return { read, wrong };
  }

  /** @param {Partial<Form>} change */
  set(change) {
    this.form = { ...this.form, ...change };
    this.#changed();
  }

  /** @param {string} place @param {string} text @param {string} old what stands there without it */
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

  /** The form was left: what can't be read is told. @param {"at"|"percent"} name */
  check(name) {
    const { t, form, language } = this;
    const { problem, ...why } = readMoment(form.at ?? "", language);
    if (name === "at")
      this.problems.at = !problem
        ? null
        : problem === "empty"
          ? t("prices.problem.at")
          : t(`problem.moment.${problem}`, { ...why, text: (form.at ?? "").slice(0, 60) });
    if (name === "percent")
      this.problems.percent =
        decimal(form.percent.replace(/\s*%$/, "")) === undefined ? t("prices.problem.percent") : null;
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
    const result = await this.task.preview(wanted).catch(failed);
    if (asked !== this.#asked) return;
    this.working = false;
    this.result = result;
    this.requestUpdate();
    await this.updateComplete;
    // The button that asked for it has gone.
    if (this.many && !this.shadowRoot?.activeElement)
      /** @type {HTMLElement|null} */ (
        this.renderRoot.querySelector(".preview") ?? this.renderRoot.querySelector(".body")
      )?.focus({ preventScroll: true });
  }

  /** Whether all was chosen and can be done. */
  get ready() {
    const { form, result, typed } = this;
    return (
      isMade(result) &&
      !this.working &&
      form.vat !== null &&
      form.exempt !== null &&
      ("shown" in result ? result.changes : changes(result.lines)) &&
      !Object.keys(this.amounts(typed).wrong).length
    );
  }

  async apply() {
    const { wanted, result } = this;
    if (!this.ready || !wanted || !result) return;
    this.working = true;
    this.requestUpdate();
    const done = await this.task.apply(wanted, result).catch((/** @type {unknown} */ error) => {
      this.result = failed(error);
      return false;
    });
    this.working = false;
    this.requestUpdate();
    if (done) this.close();
  }

  close() {
    this.renderRoot.querySelector("dialog")?.close();
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
        ${preview(this, (code) => explain(/** @type {import("aanbod").Code} */ (code), this.language).title)}
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
    /** @param {"at"|"percent"} name */
    const problem = (name) =>
      problems[name] ? html`<p class="field-problem" id="${name}-problem">${problems[name]}</p>` : nothing;
    /** @template {"vat"|"exempt"} Name @param {Name} name @param {NonNullable<Form[Name]>} value */
    const radio = (name, value) =>
      html`<label><input type="radio" name=${name} value=${value} .checked=${live(form[name] === value)} @change=${() => this.set({ [name]: value })}><span>${t(`prices.${name}.${value}`)}</span></label>`;
    return html`
      <div><label for="at">${t("prices.at")}</label>
        <div class="control"><input id="at" autocomplete="off" spellcheck="false" placeholder=${t("placeholder.date")} aria-describedby="at-note at-problem" aria-invalid=${problems.at ? "true" : nothing} .value=${live(form.at ?? "")} @input=${(/** @type {FieldEvent} */ event) => this.set({ at: event.target.value })} @change=${() => this.check("at")}>
          ${pickerButton({ t, name: t("prices.at"), dayOnly: true, value: "", picked: (/** @type {string} */ date) => this.set({ at: showDate(date, this.language) }) })}</div>
        <p class="quiet-text" id="at-note">${t("prices.atNote")}</p>${problem("at")}</div>
      <div><label for="percent">${t("prices.percent")}</label>
        <div class="with-unit"><input id="percent" inputmode="decimal" autocomplete="off" aria-describedby="percent-problem" aria-invalid=${problems.percent ? "true" : nothing} .value=${live(form.percent)} @input=${(/** @type {FieldEvent} */ event) => this.set({ percent: event.target.value })} @change=${() => this.check("percent")}><span>${t("prices.percentUnit")}</span></div>${problem("percent")}</div>
      <div><label for="step">${t("prices.step")}</label>
        <select id="step" @change=${(/** @type {ChoiceEvent} */ event) => this.set({ step: event.target.value })}>${STEPS.map((step) => html`<option value=${step} .selected=${live(step === form.step)}>${t(`prices.step.${step}`)}</option>`)}</select></div>
      <fieldset class="broad"><legend>${t("prices.vat")}</legend><div class="choices">${radio("vat", "again")}${radio("vat", "same")}</div></fieldset>
      <fieldset class="broad"><legend>${t("prices.exempt")}</legend><div class="choices">${radio("exempt", "alike")}${radio("exempt", "same")}</div></fieldset>`;
  }
}

if (!customElements.get("aanbod-price-round")) customElements.define("aanbod-price-round", PriceIncreaseDialog);
