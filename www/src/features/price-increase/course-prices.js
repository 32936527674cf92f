/**
 * Next year's prices of the course in the editor, as one step of its history.
 */

import { editChanges, validate } from "aanbod";
import { raise } from "../../core/prices/raise.js";
import { readingsOf } from "./readings.js";
import "./dialog.js";

/**
 * Shows the dialog, and takes it away when it is closed.
 *
 * @param {import("../host.js").Page} page
 */
export function showPriceIncrease(page) {
  const { value: editor } = page.editor;
  const round = /** @type {import("./dialog.js").PriceIncreaseDialog} */ (document.createElement("aanbod-price-round"));
  /** @returns {import("aanbod").ValidateOptions} */
  const options = () => ({ now: `${new Date().toISOString().slice(0, 16)}:00Z`, locale: editor.language });
  round.readings = readingsOf(page.pricePanel.value?.quoteOptions ?? {});
  round.task = {
    count: null,
    preview: async (wanted) => raise({ editChanges, validate }, editor.value, wanted, options()),
    async apply(_wanted, made) {
      if (!("operations" in made) || !editor.apply(made.operations)) return false;
      page.showMessage(() => page.t("prices.done"));
      return true;
    },
    cancel: () => {},
  };
  round.addEventListener("closed", () => round.remove());
  page.place.append(round);
}
