/**
 * What the price panel has besides the price itself: it comes once that is there.
 */

import { html, nothing } from "lit";
import { addWords } from "../../ui/i18n/index.js";
import { en } from "./messages.en.js";
import { nl } from "./messages.nl.js";
import { adopt } from "../../ui/adopt.js";
import { extrasStyles } from "./extras-styles.js";
import { Comparison } from "./comparison.js";
import { PriceChart } from "./price-chart.js";
import { Sheet } from "./sheet.js";

addWords({ en, nl });

/** How long a message stays (ms). */
const MESSAGE = 10_000;

export class Extras {
  /** @param {import("./quote.js").AanbodQuote} host */
  constructor(host) {
    this.host = host;
    adopt(host, extrasStyles);
    this.comparison = new Comparison(host);
    this.priceChart = new PriceChart(host);
    this.sheet = new Sheet(host, (text, lasting) => this.showMessage(text, lasting));
    /** What was done last, in sight for a while. */
    this.done = "";
  }

  /**
   * Says how it went, to who sees it and to who hears it.
   *
   * @param {string} text
   * @param {boolean} [lasting] whether it stays until the next one
   */
  showMessage(text, lasting = false) {
    clearTimeout(this.hush);
    this.done = text;
    this.host.announce(text);
    this.host.requestUpdate();
    if (lasting) return;
    this.hush = setTimeout(() => {
      this.done = "";
      this.host.requestUpdate();
    }, MESSAGE);
  }

  stop() {
    clearTimeout(this.hush);
  }

  /** What can be done with the price: it is printed, copied, or sent as a link. */
  actions() {
    const { host, sheet } = this;
    const { t, quote } = host;
    const priced = quote?.status === "priced";
    if (!priced && !host.linkTo) return nothing;
    return html`<div class="quote-actions" role="group" aria-label=${t("sheet.actions")}>
      ${
        priced
          ? html`<button type="button" class="small" aria-haspopup="dialog" @click=${() => sheet.show()}><span class="sr-only">${t("sheet.title")}: </span>${t("sheet.open")}</button>
        <button type="button" class="small" @click=${() => sheet.copy()}><span class="sr-only">${t("sheet.title")}: </span>${t("sheet.copy")}</button>`
          : nothing
      }
      ${host.linkTo ? html`<button type="button" class="small" aria-describedby="link-note" @click=${() => this.#copyLink()}>${t("link.copy")}</button>` : nothing}
      ${this.done ? html`<p class="done">${this.done}</p>` : nothing}
      ${host.linkTo ? html`<p class="note" id="link-note">${t("link.note")}</p>` : nothing}
    </div>`;
  }

  async #copyLink() {
    const { host } = this;
    const link = host.linkTo?.(host.choices);
    if (link === undefined) return;
    try {
      await navigator.clipboard.writeText(link);
      this.showMessage(host.t("link.copied"));
    } catch {
      this.showMessage(host.t("link.notCopied", { link }), true);
    }
  }
}
