/**
 * `<aanbod-replace>`: find and replace in the courses that a catalogue shows, with what comes of it before it is done.
 */

import { LitElement, html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { properties } from "aanbod";
import { addWords, words } from "../../ui/i18n/index.js";
import { en } from "./replace-messages.en.js";
import { nl } from "./replace-messages.nl.js";
import { LocaleController } from "../../ui/i18n/locale.js";
import { dialogStyles } from "../../ui/dialog-styles.js";
import { icons } from "../../ui/icons.js";
import { visible } from "../../core/values/visible.js";

addWords({ en, nl });

/** Longer values are shortened in the preview. */
const LONGEST = 200;

/** Types whose values are text. */
const TEXTUAL = new Set(["string", "enum", "guid", "uri", "date", "dateTime"]);

/**
 * @typedef {import("./catalogue.js").AanbodCatalogue} View
 * @typedef {import("./replace.js").Wanted} Wanted
 * @typedef {import("./tasks.js").Replaced} Replaced
 * @typedef {Event & {target: HTMLInputElement}} FieldEvent
 * @typedef {{en: string, nl: string}} Label
 */

export class ReplaceDialog extends LitElement {
  static styles = dialogStyles;
  static properties = { view: { attribute: false }, progress: { attribute: false } };

  #locale = new LocaleController(this);

  constructor() {
    super();
    /** @type {Wanted} */
    this.wanted = { find: "", replace: "", property: null, capitals: true, whole: false };
    /** @type {Replaced|null} */
    this.result = null;
    this.working = false;
    /** @type {string|null} */
    this.failure = null;
    /** Set before it is shown. */
    this.view = /** @type {View} */ (/** @type {unknown} */ (undefined));
    /** @type {import("./tasks.js").Progress|null} */
    this.progress = null;
    /** The courses that are looked through. @type {number[]} */
    this.indexes = [];
    /** Its name in each language, by full name. */
    this.names = [...textual(properties("course"), "", [])];
  }

  get language() {
    return this.#locale.current;
  }

  get t() {
    return words(this.language);
  }

  firstUpdated() {
    this.indexes = this.view.indexes;
    this.renderRoot.querySelector("dialog")?.showModal();
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector("#find"))?.focus();
  }

  /** @param {Partial<Wanted>} change */
  set(change) {
    this.wanted = { ...this.wanted, ...change };
    this.result = null;
    this.requestUpdate();
  }

  /** @param {boolean} apply */
  async ask(apply) {
    if (this.wanted.find === "" || this.working) return;
    const { view, wanted, indexes } = this;
    this.working = true;
    this.failure = null;
    this.requestUpdate();
    try {
      const answer = await view.work("replace", { indexes, wanted, apply });
      const { rows, history } = answer ?? {};
      if (answer && rows && history) {
        view.changedBy({ rows, history });
        view.showMessage(() => this.t("findReplace.done", { count: answer.count, courses: answer.courses }));
        this.close();
      } else this.result = answer;
    } catch (error) {
      this.failure = error instanceof Error ? error.message : String(error);
    }
    this.working = false;
    this.requestUpdate();
  }

  close() {
    this.renderRoot.querySelector("dialog")?.close();
  }

  closed() {
    this.view.client.ask("halt");
    this.view.show();
  }

  render() {
    const { t, wanted, result } = this;
    const search = (/** @type {Event} */ event) => {
      event.preventDefault();
      this.ask(false);
    };
    return html`<dialog aria-labelledby="replace-title" @close=${() => this.closed()}>
      <div class="head"><h2 id="replace-title">${t("findReplace.titleMany", { count: this.view.indexes.length })}</h2>
        <button type="button" class="icon-button" aria-label=${t("findReplace.cancel")} @click=${() => this.close()}>${icons.close}</button></div>
      <form class="body" id="replace-form" @submit=${search}>
        <div class="fields">
          <div><label for="find">${t("findReplace.find")}</label><input id="find" autocomplete="off" spellcheck="false" .value=${live(wanted.find)} @input=${(/** @type {FieldEvent} */ event) => this.set({ find: event.target.value })}></div>
          <div><label for="with">${t("findReplace.with")}</label><input id="with" autocomplete="off" spellcheck="false" .value=${live(wanted.replace)} @input=${(/** @type {FieldEvent} */ event) => this.set({ replace: event.target.value })}></div>
          <div><label for="in">${t("findReplace.in")}</label><select id="in" @change=${(/** @type {Event & {target: HTMLSelectElement}} */ event) => this.set({ property: event.target.value || null })}>
            <option value="" .selected=${live(wanted.property === null)}>${t("findReplace.everywhere")}</option>
            ${this.names.map(([name, label]) => html`<option value=${name} .selected=${live(wanted.property === name)}>${label[this.language]}</option>`)}
          </select></div>
          <div class="broad choices">
            <label><input type="checkbox" .checked=${live(wanted.capitals)} @change=${(/** @type {FieldEvent} */ event) => this.set({ capitals: event.target.checked })}><span>${t("findReplace.capitals")}</span></label>
            <label><input type="checkbox" .checked=${live(wanted.whole)} @change=${(/** @type {FieldEvent} */ event) => this.set({ whole: event.target.checked })}><span>${t("findReplace.whole")}</span></label>
          </div>
        </div>
        ${this.progress && this.working ? html`<div class="progress"><progress aria-label=${t("catalogue.progress")} max=${Math.max(1, this.progress.total)} .value=${this.progress.done}></progress><span>${t(`catalogue.progress.${this.progress.phase}`, this.progress)}</span></div>` : nothing}
        ${this.failure ? html`<p class="box bad" role="alert">${this.failure}</p>` : nothing}
        <div role="status">${result ? html`<p class="box ${result.count ? "good" : ""}">${t("findReplace.found", { count: result.count, courses: result.courses })} ${result.count > result.shown.length ? t("findReplace.firstShown", { count: result.shown.length }) : nothing}</p>` : nothing}</div>
        ${result?.count ? this.hits(result) : nothing}
      </form>
      <div class="foot">
        <button type="button" class="small" @click=${() => this.close()}>${t("findReplace.cancel")}</button>
        <button type="submit" form="replace-form" class="small ${result?.count ? "" : "main"}" ?disabled=${wanted.find === "" || this.working}>${t("findReplace.preview")}</button>
        <button type="button" class="small ${result?.count ? "main" : ""}" ?disabled=${!result?.count || this.working} @click=${() => this.ask(true)}>${t("findReplace.apply", { count: result?.count ?? 0 })}</button>
      </div>
    </dialog>`;
  }

  /** @param {Replaced} result */
  hits({ shown }) {
    const { t } = this;
    const labels = new Map(this.names);
    const shortened = (/** @type {string} */ text) =>
      html`<bdi>${visible(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)}</bdi>`;
    return html`<table class="hits">
      <thead><tr><th scope="col">${t("catalogue.name")}</th><th scope="col">${t("findReplace.before")}</th><th scope="col">${t("findReplace.after")}</th></tr></thead>
      <tbody>${shown.map(({ index, name, property, before, after }) => html`<tr><th scope="row"><bdi>${visible(name.slice(0, LONGEST)) || `${t("catalogue.course")} ${index + 1}`}</bdi><br><span class="quiet-text">${labels.get(property)?.[this.language] ?? property}</span></th><td>${shortened(before)}</td><td>${shortened(after)}</td></tr>`)}</tbody>
    </table>`;
  }
}

/**
 * Every property that holds text: its full name, and what people call it, with what it stands in.
 *
 * @param {import("aanbod").Property} property
 * @param {string} path
 * @param {Label[]} above
 * @returns {Generator<[string, Label], void>}
 */
function* textual(property, path, above) {
  for (const child of property.properties ?? []) {
    const name = `${path === "" ? "" : `${path}.`}${child.name}`;
    const line = [...above, child.label];
    const label = { en: line.map((part) => part.en).join(" › "), nl: line.map((part) => part.nl).join(" › ") };
    const full = child.array ? `${name}[n]` : name;
    if (child.properties?.length) yield* textual(child, full, line);
    else if (TEXTUAL.has(child.type)) yield [full, label];
  }
}

if (!customElements.get("aanbod-replace")) customElements.define("aanbod-replace", ReplaceDialog);

/**
 * @param {import("./catalogue.js").AanbodCatalogue} view
 * @returns {() => unknown} draws the dialog
 */
export function replaceDialog(view) {
  return () => html`<aanbod-replace .view=${view} .progress=${view.progress}></aanbod-replace>`;
}
