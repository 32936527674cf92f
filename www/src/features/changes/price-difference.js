/**
 * What a course cost as it was opened and what it costs now, for the order date and options of the price panel.
 */

import { html, nothing } from "lit";
import { quote } from "aanbod";
import { readTree } from "../../core/json/tree.js";
import { OptionsChosen } from "../../elements/quote/chosen-items.js";
import { showMoney } from "../../core/values/decimal.js";
import { formatMoment } from "../../core/values/moment.js";
import { exactAmount, subtract, writeAmount } from "../../core/values/money.js";

/**
 * @typedef {import("aanbod").Quote} Quote
 * @typedef {{vatExempt: boolean, before: Quote, after: Quote}} Prices
 *
 * @param {import("../host.js").Page} page
 * @returns {Prices[]} quotes for a usual and for an exempt customer
 */
export function pricesOf(page) {
  const panel = page.pricePanel.value;
  if (page.kind !== "course" || !panel) return [];
  const { include, ...options } = panel.quoteOptions;
  const [before, after] = [page.opened, page.editor.value.value];
  try {
    return [false, true].map((vatExempt) => ({
      vatExempt,
      before: quote(before, { ...options, vatExempt, include: inOther(include, after, before) }),
      after: quote(after, { ...options, vatExempt, include }),
    }));
  } catch {
    // The panel says what is wrong with its options.
    return [];
  }
}

/**
 * The same optional items in the other document, where they may stand elsewhere.
 *
 * @param {import("aanbod").QuoteOptions["include"]} include
 * @param {string} after
 * @param {string} before
 */
function inOther(include, after, before) {
  if (!Array.isArray(include)) return include;
  const chosen = new OptionsChosen();
  const tree = readTree(after).root;
  for (const pointer of include) chosen.tick(tree, pointer, true);
  return chosen.pointers(readTree(before).root);
}

/** @param {import("./changes.js").Changes} changes */
export function priceTable({ page, prices }) {
  const {
    t,
    preferences: { language },
  } = page;
  if (!prices.length) return nothing;
  const { orderedAt = "" } = page.pricePanel.value ?? {};
  return html`<section class="changes-price" aria-labelledby="changes-price-title">
    <h3 id="changes-price-title">${t("changes.price")}</h3>
    <p>${t("changes.priceOn", { when: formatMoment(orderedAt, language) })}</p>
    <table>
      <thead><tr><th scope="col">${t("changes.priceFor")}</th><th scope="col" class="figure">${t("changes.priceBefore")}</th><th scope="col" class="figure">${t("changes.priceAfter")}</th><th scope="col" class="figure">${t("changes.priceDifference")}</th></tr></thead>
      <tbody>${prices.map(
        ({ vatExempt, before, after }) => html`<tr>
        <th scope="row">${t(vatExempt ? "changes.priceExempt" : "changes.priceRegular")}</th>
        <td class="figure">${amount(before, t, language)}</td><td class="figure">${amount(after, t, language)}<span class="beneath">${difference(before, after, language)}</span></td><td class="figure">${difference(before, after, language)}</td>
      </tr>`,
      )}</tbody>
    </table>
  </section>`;
}

/** @param {Quote} quote @param {import("../host.js").Page["t"]} t @param {"en"|"nl"} language */
function amount(quote, t, language) {
  return quote.status === "priced"
    ? showMoney(quote.totals.gross, quote.currency, language)
    : t(`unpriced.${quote.reason}`);
}

/** @param {Quote} before @param {Quote} after @param {"en"|"nl"} language */
function difference(before, after, language) {
  if (before.status !== "priced" || after.status !== "priced" || before.currency !== after.currency) return "–";
  const { digits, places } = subtract(exactAmount(after.totals.gross), exactAmount(before.totals.gross));
  const size = writeAmount({ digits: digits < 0n ? -digits : digits, places });
  const text = showMoney(size, after.currency, language);
  return digits < 0n ? `\u2212\u00a0${text}` : digits > 0n ? `+\u00a0${text}` : text;
}
