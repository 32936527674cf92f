/**
 * The moment of ordering: typed or picked on Amsterdam's clock, with UTC beside it.
 */

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { pickerButton } from "./moment-control.js";
import { severityIcon } from "../ui/icons.js";
import { readMoment, showMoment, tellMoment, writeMoment } from "../core/values/moment.js";

export class OrderDate {
  /** @param {import("../elements/quote/quote.js").AanbodQuote} host */
  constructor(host) {
    this.host = host;
    this.draft = null;
    this.problem = null;
  }

  render() {
    const { host, draft, problem } = this;
    const { t, language } = host;
    const shown = draft ?? showMoment(host.orderedAt, language) ?? host.orderedAt;
    return html`<div class="setting">
      <label for="ordered-at">${t("price.orderedAt")}</label>
      <div class="control">
        <input id="ordered-at" type="text" autocomplete="off" spellcheck="false" placeholder=${t("placeholder.moment")} aria-describedby="ordered-at-notes" aria-invalid=${problem ? "true" : nothing} ?readonly=${host.fixed}
          .value=${live(shown)} @input=${(event) => this.typed(event.target.value)} @change=${() => this.left()}>
        ${
          host.fixed
            ? nothing
            : html`
          ${pickerButton({ t, value: host.orderedAt, picked: (iso) => this.set(iso) })}
          <button type="button" class="beside" @click=${() => this.set(writeMoment({ instant: Math.floor(Date.now() / 60_000) * 60_000, fraction: "" }))}>${t("price.now")}</button>`
        }
      </div>
      <div class="notes" id="ordered-at-notes">
        ${problem ? html`<p class="finding error">${severityIcon("error")}<span>${problem}</span></p>` : html`<p class="note utc">${t("price.amsterdam")} · ${tellMoment(host.orderedAt, language, "UTC")} UTC</p>`}
      </div>
    </div>`;
  }

  /** Whether the price is of another moment than what is typed. */
  get stale() {
    return this.draft !== null && !readMoment(this.draft, this.host.language).iso;
  }

  /** What was typed no longer counts. */
  forget() {
    this.draft = null;
    this.problem = null;
  }

  set(iso) {
    this.forget();
    this.host.choose({ orderedAt: iso });
    this.host.requestUpdate();
  }

  /** A price follows every readable step of typing. */
  typed(text) {
    this.draft = text;
    this.problem = null;
    const { iso } = readMoment(text, this.host.language);
    if (iso) this.host.choose({ orderedAt: iso });
    this.host.requestUpdate();
  }

  left() {
    if (this.draft === null) return;
    const { iso, problem, ...why } = readMoment(this.draft, this.host.language);
    if (iso || problem === "empty") this.draft = null;
    else this.problem = this.host.t(`problem.moment.${problem}`, { ...why, text: this.draft.slice(0, 60) });
    this.host.requestUpdate();
  }
}
