/**
 * The moment of ordering: typed or picked on Amsterdam's clock, with UTC beside it.
 */

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { pickerButton } from "./moment-control.js";
import { severityIcon } from "../ui/icons.js";
import { readMoment, showMoment, formatMoment, writeMoment } from "../core/values/moment.js";

/**
 * @typedef {object} Host what has a moment of ordering
 * @property {string} orderedAt
 * @property {"en"|"nl"} language
 * @property {import("../ui/i18n/index.js").Translate} t
 * @property {boolean} fixed whether nothing can be changed
 * @property {(choices: {orderedAt: string}) => unknown} choose
 * @property {() => unknown} requestUpdate
 */

export class OrderDate {
  /** What is typed and hasn't been taken over. @type {string|null} */
  pendingText = null;
  /** Why it can't be. @type {string|null} */
  problem = null;

  /** @param {Host} host */
  constructor(host) {
    this.host = host;
  }

  render() {
    const { host, pendingText, problem } = this;
    const { t, language } = host;
    const shown = pendingText ?? showMoment(host.orderedAt, language) ?? host.orderedAt;
    return html`<div class="setting">
      <label for="ordered-at">${t("price.orderedAt")}</label>
      <div class="control">
        <input id="ordered-at" type="text" autocomplete="off" spellcheck="false" placeholder=${t("placeholder.moment")} aria-describedby="ordered-at-notes" aria-invalid=${problem ? "true" : nothing} ?readonly=${host.fixed}
          .value=${live(shown)} @input=${(/** @type {Event & {target: HTMLInputElement}} */ event) => this.typed(event.target.value)} @change=${() => this.left()}>
        ${
          host.fixed
            ? nothing
            : html`
          ${pickerButton({ t, value: host.orderedAt, picked: (iso) => this.set(iso) })}
          <button type="button" class="secondary" @click=${() => this.set(writeMoment({ instant: Math.floor(Date.now() / 60_000) * 60_000, fraction: "" }))}>${t("price.now")}</button>`
        }
      </div>
      <div class="notes" id="ordered-at-notes">
        ${problem ? html`<p class="finding error">${severityIcon("error")}<span>${problem}</span></p>` : html`<p class="note" title="${formatMoment(host.orderedAt, language, "UTC")} UTC">${t("price.amsterdam")}</p>`}
      </div>
    </div>`;
  }

  /** Whether the price is of another moment than what is typed. */
  get stale() {
    return this.pendingText !== null && !readMoment(this.pendingText, this.host.language).iso;
  }

  /** What was typed no longer counts. */
  forget() {
    this.pendingText = null;
    this.problem = null;
  }

  /** @param {string} iso */
  set(iso) {
    this.forget();
    this.host.choose({ orderedAt: iso });
    this.host.requestUpdate();
  }

  /** A price follows every readable step of typing. @param {string} text */
  typed(text) {
    this.pendingText = text;
    this.problem = null;
    const { iso } = readMoment(text, this.host.language);
    if (iso) this.host.choose({ orderedAt: iso });
    this.host.requestUpdate();
  }

  left() {
    if (this.pendingText === null) return;
    const { iso, problem, ...why } = readMoment(this.pendingText, this.host.language);
    if (iso || problem === "empty") this.pendingText = null;
    else this.problem = this.host.t(`problem.moment.${problem}`, { ...why, text: this.pendingText.slice(0, 60) });
    this.host.requestUpdate();
  }
}
