/**
 * Next year's prices of the courses that a catalogue shows.
 */

import { html } from "lit";
import { readingsOf } from "./readings.js";
import "./dialog.js";

/**
 * @typedef {object} CatalogueView the table of the catalogue
 * @property {number[]} indexes of the courses that are shown
 * @property {import("aanbod").QuoteOptions} quoteOptions
 * @property {unknown} progress
 * @property {import("../../ui/i18n/index.js").Translate} t
 * @property {{ask: (task: "halt") => Promise<unknown>}} client
 * @property {(task: "prices", detail: Asked) => Promise<Outcome|null>} work nothing when it was ended before
 * @property {(answer: Outcome) => void} changedBy
 * @property {(words: () => string) => void} showMessage
 * @property {() => void} show draws the table without the dialog
 *
 * @typedef {import("./dialog.js").Wanted} Wanted
 * @typedef {import("./preview.js").ManyPreview} Outcome
 * @typedef {{indexes: number[], wanted: Wanted, apply: boolean}} Asked
 *
 * @param {CatalogueView} view
 * @returns {() => unknown} draws the dialog
 */
export function cataloguePriceIncrease(view) {
  const { indexes } = view;
  /** @param {Wanted} wanted @param {boolean} apply */
  const ask = (wanted, apply) => view.work("prices", { indexes, wanted, apply });
  /** @type {import("./dialog.js").Task} */
  const task = {
    count: indexes.length,
    preview: (wanted) => ask(wanted, false),
    async apply(wanted) {
      const answer = await ask(wanted, true);
      if (!answer) return false;
      view.changedBy(answer);
      view.showMessage(() => view.t("prices.doneMany", { count: answer.courses }));
      return true;
    },
    cancel: () => view.client.ask("halt"),
  };
  return () =>
    html`<aanbod-price-round .task=${task} .progress=${view.progress} .readings=${readingsOf(view.quoteOptions)} @closed=${() => view.show()}></aanbod-price-round>`;
}
