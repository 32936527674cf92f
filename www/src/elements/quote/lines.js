/**
 * The lines of a quote, its VAT by rate, and its totals.
 */

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { join } from "../../core/json/pointer.js";
import { find } from "../../core/json/tree.js";
import { showDecimal, showMoney } from "../../core/values/decimal.js";
import { visible } from "../../core/values/visible.js";

/**
 * @typedef {import("aanbod").PricedQuote} PricedQuote
 * @typedef {import("aanbod").Line} Line
 * @typedef {(amount: string) => string} Money writes an amount
 *
 * @typedef {object} LinesHost what the lines are drawn for
 * @property {import("../../ui/i18n/index.js").Translate} t
 * @property {"en"|"nl"} language
 * @property {import("../../core/json/tree.js").Node|null} tree the course, whose names the lines have
 * @property {boolean} fixed whether nothing can be chosen
 * @property {(pointer: string, wanted: boolean) => void} [tick] chooses an optional item, or not
 */

/** @param {import("aanbod").Quote|null|undefined} quote @returns {Line[]} none without a price */
export const linesOf = (quote) => (quote?.status === "priced" ? quote.lines : []);

/**
 * @param {LinesHost} host
 * @param {PricedQuote} quote
 */
export function lineTable(host, quote) {
  const { t, language } = host;
  /** @type {Money} */
  const money = (amount) => showMoney(amount, null, language);
  return html`<div class="lines-around"><table class="lines" part="lines">
    <caption class="sr-only">${t("lines.caption")}</caption>
    <thead><tr><th scope="col">${t("lines.item")}</th><th scope="col" class="figure">${t("lines.net")}</th><th scope="col" class="figure">${t("lines.vat")}</th><th scope="col" class="figure">${t("lines.gross")}</th></tr></thead>
    <tbody>${quote.lines.map((line) => lineRow(host, line, money))}</tbody>
    <tfoot>
      <tr class="sum"><th scope="row">${t("lines.total")}${quote.currency ? html` <span class="currency">${quote.currency}</span>` : nothing}</th><td class="figure">${money(quote.totals.net)}</td><td class="figure">${money(quote.totals.vat)}</td><td class="figure">${money(quote.totals.gross)}</td></tr>
    </tfoot>
  </table>
  ${vatTable(host, quote, money)}`;
}

/** @param {LinesHost} host @param {Line} line @param {Money} amount */
function lineRow(host, line, amount) {
  const { t } = host;
  // What isn't chosen would come on top.
  /** @type {Money} */
  const money = (value) => (line.included || value.startsWith("-") ? amount(value) : `+ ${amount(value)}`);
  const words = html`<bdi>${nameOf(host, line)}</bdi>`;
  const times =
    line.quantity === 1
      ? nothing
      : html`<span class="times">${showDecimal(String(line.quantity), host.language)} × ${amount(line.unit.gross)}</span>`;
  return html`<tr class=${line.included ? "" : "left-out"}>
    <th scope="row">${
      line.optional
        ? html`<label class="option"><input type="checkbox" .checked=${live(line.included)} ?disabled=${host.fixed} @change=${(/** @type {Event & {target: HTMLInputElement}} */ event) => host.tick?.(line.pointer, event.target.checked)}><span>${words} <span class="tag">${t("lines.optional")}</span>${times}</span></label>`
        : html`${words}${times}`
    }</th>
    <td class="figure">${money(line.total.net)}</td><td class="figure">${money(line.total.vat)}</td><td class="figure">${money(line.total.gross)}</td>
  </tr>`;
}

/**
 * What people call the item: its display value where there is one.
 *
 * @param {Pick<import("./quote.js").AanbodQuote, "tree"|"t">} host
 * @param {Line} line
 */
export function nameOf({ tree, t }, line) {
  const shown = find(tree, join(line.pointer, "costTypeDisplayValue"));
  const name = typeof shown?.value === "string" && shown.value.trim() ? shown.value : line.costType;
  return name ? visible(name.slice(0, 200)) : t("lines.nameless");
}

/**
 * VAT by rate, with what the total would give where it differs by rounding.
 *
 * @param {LinesHost} host
 * @param {PricedQuote} quote
 * @param {Money} money
 */
function vatTable({ t, language }, quote, money) {
  if (!quote.vat.length) return nothing;
  return html`<table class="vat">
    <caption>${t("vat.caption")}</caption>
    <thead class="sr-only"><tr><th scope="col">${t("vat.rate")}</th><th scope="col">${t("lines.net")}</th><th scope="col">${t("lines.vat")}</th></tr></thead>
    <tbody>${quote.vat.map(
      (group) => html`<tr>
      <th scope="row">${group.percentage === null ? t("vat.unknown") : `${showDecimal(group.percentage, language)}%`}</th>
      <td class="figure">${t("vat.over", { net: money(group.net) })}</td>
      <td class="figure">${money(group.vat)}${group.vatOnTotal !== null && money(group.vatOnTotal) !== money(group.vat) ? html`<span class="times">${t("vat.onTotal", { vat: money(group.vatOnTotal) })}</span>` : nothing}</td>
    </tr>`,
    )}</tbody>
  </table></div>`;
}
