/**
 * VAT from a percentage, on request: what would be written is shown first, and written when that is confirmed.
 *
 * Of a company that is exempt from VAT, the amount is a price that somebody chose: it is never computed. Only VAT that it pays all
 * the same (books, say) follows the percentage. Where such amounts are missing, whoever ticks it gets the usual ones: the price
 * without VAT, and no VAT.
 */

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { join } from "../../core/json/pointer.js";
import { find } from "../../core/json/tree.js";
import { equal, exactAmount, readAmount, round, share, writeAmount } from "../../core/values/money.js";
import { readDecimal, showAmount, showDecimal } from "../../core/values/decimal.js";
import { visible } from "../../core/values/visible.js";
import { edges } from "./edges.js";
import { stateOf } from "./state.js";

const CENT = exactAmount("0.01");

/**
 * @typedef {import("../../core/json/tree.js").Node} Node
 * @typedef {import("../form-view.js").FormView} FormView
 * @typedef {import("../list.js").ListContext} ListContext
 *
 * @typedef {object} Figure
 * @property {string} property
 * @property {string|null} of what it is computed from; null for what was missing and isn't computed
 * @property {string} [kind] the key of the words for what it is, other than VAT
 * @property {string|null} old
 * @property {string} now
 * @property {string|null} exact where it was rounded, before that
 *
 * @typedef {object} Line
 * @property {number} row
 * @property {string|null} rate as JSON spells it
 * @property {boolean} given whether the percentage was typed for it here
 * @property {Figure[]} figures
 * @property {string[]} notes keys of words
 */

/**
 * @param {Node[]} items of the list
 * @param {number[]} rows
 * @param {string|null} typed the percentage for items that state none, as JSON spells it
 * @param {"price"|"vatReplacement"} exempt how the exempt amount is read
 * @param {boolean} fills whether missing amounts of exempt customers are filled
 * @returns {Line[]}
 */
export function vatLines(items, rows, typed, exempt, fills = false) {
  return rows.map((row) => {
    const item = items[row];
    const stated = numeral(find(item, "/vatPercentage"));
    const rate = stated ?? typed;
    const price = numeral(find(item, "/priceBeforeTax"));
    /** @type {Line} */
    const line = { row, rate, given: stated === null && typed !== null, figures: [], notes: [] };
    if (price === null) line.notes.push("noPrice");
    if (rate === null) line.notes.push("noRate");
    const filled = fills && price !== null ? missingOfExempt(item, price) : [];
    if (price === null || rate === null) return { ...line, given: false, figures: filled };
    line.figures.push(figure(item, "vatAmount", price, rate), ...filled);
    const exemptVat = numeral(find(item, "/vatExemptAmountVAT"));
    const exemptPrice = numeral(find(item, "/vatExemptAmount"));
    if (exemptVat === null || exemptPrice === null || exactAmount(exemptVat).digits === 0n) return line;
    if (exempt === "vatReplacement") line.notes.push("exemptLeft");
    else line.figures.push({ ...figure(item, "vatExemptAmountVAT", exemptPrice, rate), kind: "forExempt" });
    return line;
  });
}

/** What exempt customers usually pay, as far as nothing is stated. @param {Node} item @param {string} price @returns {Figure[]} */
function missingOfExempt(item, price) {
  const usual = [
    { property: "vatExemptAmount", now: price, kind: "exemptPrice" },
    { property: "vatExemptAmountVAT", now: "0.00", kind: "exemptVat" },
  ];
  return usual
    .filter(({ property }) => isMissing(find(item, `/${property}`)))
    .map((figure) => ({ ...figure, of: null, old: null, exact: null }));
}

/** @param {Node|undefined} node */
const isMissing = (node) => !node || node.type === "null";

/** @param {Node} item @param {string} property @param {string} of @param {string} rate @returns {Figure} */
function figure(item, property, of, rate) {
  const exact = share(exactAmount(of), exactAmount(rate));
  const rounded = round(exact, CENT);
  const old = numeral(find(item, `/${property}`));
  return { property, of, old, now: writeAmount(rounded, 2), exact: equal(exact, rounded) ? null : writeAmount(exact) };
}

/**
 * @param {string} typed a percentage, with its sign or without
 * @returns {{rate: string|null, wrong: boolean}} as JSON spells it, null where nothing can be computed with it; `wrong`: something
 *   else was typed
 */
export function readRate(typed) {
  const read = readDecimal(typed.replace(/\s*%$/, ""));
  if ("problem" in read) return { rate: null, wrong: read.problem !== "empty" };
  const known = readAmount(read.raw) !== null;
  return { rate: known ? read.raw : null, wrong: !known };
}

/** A number that amounts can be computed with; of one in quotes the check tells. @param {Node|undefined} node */
function numeral(node) {
  return node?.type === "number" && readAmount(node.raw) ? node.raw : null;
}

/** @param {Figure} figure */
const changes = ({ old, now }) => old === null || !equal(exactAmount(old), exactAmount(now));

/**
 * @param {Node|null} root
 * @param {string} pointer
 * @param {Line[]} lines
 * @returns {string|null} operations for what would change, as JSON text
 */
export function vatOperations(root, pointer, lines) {
  const operations = lines.flatMap(({ row, rate, given, figures }) =>
    [
      ...(given ? [{ property: "vatPercentage", now: rate }] : []),
      ...figures.filter(changes).map(({ property, now }) => ({ property, now })),
    ].map(({ property, now }) => {
      const path = join(join(pointer, row), property);
      return `{"op":"${find(root, path) ? "replace" : "add"}","path":${JSON.stringify(path)},"value":${now}}`;
    }),
  );
  return operations.length ? `[${operations.join(",")}]` : null;
}

/** Opens the preview for one item, or for all. @param {ListContext} context @param {"all"|number} which */
export async function askVat({ form, pointer }, which) {
  const state = stateOf(form, pointer);
  state.vat = which;
  state.rate = "";
  state.fillsExempt = false;
  form.refresh();
  await form.host.updateComplete;
  const title = form.shadow.getElementById(`v${encodeURIComponent(pointer)}`);
  title?.focus({ preventScroll: true });
  title?.closest(".vat-panel")?.scrollIntoView?.({ block: "nearest" });
}

/** @param {ListContext} context */
async function close({ form, pointer }) {
  const state = stateOf(form, pointer);
  const id = `${state.vat === "all" ? "w" : `w${state.vat}-`}${encodeURIComponent(pointer)}`;
  state.vat = null;
  form.refresh();
  await form.host.updateComplete;
  (form.shadow.getElementById(id) ?? form.shadow.getElementById(`w${encodeURIComponent(pointer)}`))?.focus();
}

/** What would be written, and the buttons that write it or don't. @param {ListContext} context */
export function vatPanel(context) {
  const { form, pointer, items, name, property } = context;
  const state = stateOf(form, pointer);
  const { vat } = state;
  if (form.locked || vat === null) return nothing;
  const { t, locale } = form;
  const mark = encodeURIComponent(pointer);
  const rows = items
    .map((_, row) => row)
    .filter((row) => (vat === "all" || vat === row) && items[row].type === "object");
  const { rate, wrong } = readRate(state.rate);
  const exempt = form.host.options?.exemptAmount === "vatReplacement" ? "vatReplacement" : "price";
  const offersExempt =
    exempt === "price" &&
    vatLines(items, rows, null, exempt, true).some(({ figures }) => figures.some(({ of }) => of === null));
  const lines = vatLines(items, rows, rate, exempt, offersExempt && state.fillsExempt);
  const operations = vatOperations(form.root, pointer, lines);
  const lacking = rows.some((row) => numeral(find(items[row], "/vatPercentage")) === null);
  const label = (/** @type {string} */ wanted) =>
    property.properties?.find((row) => row.name === wanted)?.label[locale] ?? wanted;
  const write = () => {
    if (!operations || !form.apply(operations)) return;
    form.host.announce(t("compute.done"));
    close(context);
  };
  return html`<section class="vat-panel" role="group" aria-labelledby="v${mark}" @keydown=${(
    /** @type {KeyboardEvent} */ event,
  ) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      close(context);
    }
  }}>
    <p class="panel-title" id="v${mark}" tabindex="-1">${vat === "all" ? t("compute.title") : t("compute.titleOne", { name: `${name} ${vat + 1}` })}</p>
    <p class="note">${t("compute.how")}</p>
    ${rows.some((row) => numeral(find(items[row], "/vatExemptAmount")) !== null) ? html`<p class="note">${t(`compute.exempt.${exempt}`, { amount: label("vatExemptAmount"), vat: label("vatExemptAmountVAT") })}</p>` : nothing}
    ${
      lacking
        ? html`<div class="vat-rate"><label for="r${mark}">${t("compute.rateFor")}</label>
      <span class="with-unit"><input id="r${mark}" class="number" inputmode="decimal" autocomplete="off" list="rl${mark}" aria-invalid=${wrong ? "true" : nothing} aria-describedby="rp${mark}"
        .value=${live(state.rate)} @input=${(/** @type {Event & {target: HTMLInputElement}} */ event) => {
          state.rate = event.target.value;
          form.refresh();
        }}><span aria-hidden="true">%</span></span>
      <datalist id="rl${mark}"><option value="21"></option><option value="9"></option><option value="0"></option></datalist>
      <p class="finding error" id="rp${mark}">${wrong ? t("compute.badRate", { text: state.rate.slice(0, 40) }) : nothing}</p></div>`
        : nothing
    }
    ${
      offersExempt
        ? html`<label class="tick"><input type="checkbox" .checked=${live(state.fillsExempt)} @change=${(
            /** @type {Event & {target: HTMLInputElement}} */ event,
          ) => {
            state.fillsExempt = event.target.checked;
            form.refresh();
          }}><span>${t("compute.fillsExempt")}</span></label>`
        : nothing
    }
    <div class="edge-frame"><div class="vat-scroll" tabindex="0" role="group" aria-labelledby="v${mark}" ${edges()}><table>
      <thead><tr><th scope="col">${t("compute.item")}</th><th scope="col" class="figure">${t("compute.over")}</th><th scope="col" class="figure">%</th><th scope="col" class="figure">${t("compute.now")}</th><th scope="col" class="figure">${t("compute.then")}</th></tr></thead>
      <tbody>${lines.map((line) => lineRows(form, line, itemName(items[line.row]) || `${name} ${line.row + 1}`))}</tbody>
    </table></div></div>
    <div class="panel-buttons">
      <button type="button" class="small" @click=${() => close(context)}>${t("compute.cancel")}</button>
      <button type="button" class="main" ?disabled=${!operations} @click=${write}>${operations ? t("compute.write") : t("compute.nothing")}</button>
    </div>
  </section>`;
}

/**
 * @param {FormView} form
 * @param {Line} line
 * @param {string} title what the item is called
 */
function lineRows({ t, locale }, { rate, given, figures, notes }, title) {
  const money = (/** @type {string|null} */ raw) => (raw === null ? "–" : showAmount(raw, locale));
  const rates = (/** @type {string|null} */ raw) => (raw === null ? "–" : showDecimal(raw, locale));
  const note = (/** @type {string} */ text) => html`<br><span class="note">${text}</span>`;
  const shownNotes = notes.map((key) => note(t(`compute.${key}`)));
  const percent = html`${rates(rate)}${given ? note(t("compute.given")) : nothing}`;
  const none = html`<tr class="same"><th scope="row"><bdi>${title}</bdi>${shownNotes}</th><td class="figure">–</td><td class="figure">${percent}</td><td class="figure">–</td><td class="figure">–</td></tr>`;
  const isComputed = figures.some(({ kind }) => !kind);
  const drawn = figures.map(
    (figure) => html`<tr class=${changes(figure) ? "" : "same"}>
    <th scope="row"><bdi>${title}</bdi>${figure.kind ? note(t(`compute.${figure.kind}`)) : shownNotes}</th>
    <td class="figure">${money(figure.of)}</td><td class="figure">${figure.kind ? rates(figure.of && rate) : percent}</td><td class="figure">${money(figure.old)}</td>
    <td class="figure now">${money(figure.now)}${figure.exact ? note(t("compute.exact", { value: money(figure.exact) })) : nothing}</td>
  </tr>`,
  );
  return isComputed ? drawn : [none, ...drawn];
}

/** What an item is called by its own words. @param {Node} item */
function itemName(item) {
  const found = find(item, "/costTypeDisplayValue")?.value || find(item, "/costType")?.value;
  return typeof found === "string" ? visible(found.slice(0, 60)) : "";
}
