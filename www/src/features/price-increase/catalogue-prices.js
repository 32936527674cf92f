/**
 * Next year's prices of the courses that a catalogue shows.
 */

import { html } from "lit";
import { readingsOf } from "./readings.js";
import "./dialog.js";

/**
 * @param {import("../../elements/catalogue/catalogue.js").AanbodCatalogue} view
 * @returns {() => unknown} draws the dialog
 */
export function cataloguePriceIncrease(view) {
  const { indexes } = view;
  /** @param {import("./dialog.js").Wanted} wanted @param {boolean} apply */
  const ask = (wanted, apply) => view.work("prices", { indexes, wanted, apply });
  /** @type {import("./dialog.js").Task} */
  const task = {
    count: indexes.length,
    preview: (wanted) => ask(wanted, false),
    async apply(wanted) {
      const answer = await ask(wanted, true);
      const { rows, history } = answer ?? {};
      if (!answer || !rows || !history) return false;
      view.changedBy({ rows, history });
      view.showMessage(() => view.t("prices.doneMany", { count: answer.courses }));
      return true;
    },
    cancel: () => view.client.ask("halt"),
  };
  return () =>
    html`<aanbod-price-round .task=${task} .progress=${view.progress} .readings=${readingsOf(view.quoteOptions)} @closed=${() => view.show()}></aanbod-price-round>`;
}
