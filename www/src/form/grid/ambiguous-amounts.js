/**
 * Amounts among pasted cells that can be read in two ways: each reading is written out as money, and one is chosen for each amount,
 * or for all of them alike. Only then something is pasted.
 *
 * @typedef {import("./paste.js").Unclear} Unclear
 * @typedef {import("./state.js").Grid} Grid
 * @typedef {{sheet: import("./insert.js").Sheet, cells: Unclear[], chosen: Map<string, number>}} Asked what was pasted, and which
 *   reading of an amount was chosen: 0 for the whole one, 1 for the one with decimals
 */

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { join, parent } from "../../core/json/pointer.js";
import { find } from "../../core/json/tree.js";
import { showDecimal, showMoney } from "../../core/values/decimal.js";
import { visible } from "../../core/values/visible.js";
import { paste } from "./insert.js";
import { focusCell } from "./keys.js";
import { stateOf } from "./state.js";

/** So many amounts are asked one by one; of the others, the choice for all decides. */
const MOST = 50;

/** @param {Grid} grid */
async function cancel(grid) {
  const { form, pointer, columns } = grid;
  const state = stateOf(form, pointer);
  const onAdd = state.unclear?.sheet.onAdd;
  state.unclear = null;
  form.host.announce(form.t("unclear.cancelled"));
  form.refresh();
  await form.host.updateComplete;
  if (onAdd) form.shadow.getElementById(`a${encodeURIComponent(pointer)}`)?.focus();
  else focusCell(grid, state.at?.row ?? 0, state.at?.name ?? columns[0]?.name ?? "");
}

/** @param {Grid} grid @param {import("./state.js").GridState} state */
export function unclearPanel(grid, { unclear }) {
  const { form, pointer, name } = grid;
  if (form.locked || !unclear) return nothing;
  const { t } = form;
  const { sheet, cells, chosen } = unclear;
  const mark = encodeURIComponent(pointer);
  const left = cells.length - chosen.size;
  /** @param {string[]} ids @param {number} reading */
  const choose = (ids, reading) => {
    for (const id of ids) chosen.set(id, reading);
    form.refresh();
  };
  const all = cells.map(({ id }) => id);
  const [first] = cells;
  const agreed = [0, 1].find((reading) => all.every((id) => chosen.get(id) === reading));
  /** @param {string} group @param {number|undefined} reading @param {(reading: number) => string} words @param {string[]} ids */
  const choices = (group, reading, words, ids) =>
    html`<div class="unclear-choices">${[0, 1].map((value) => html`<label class="tick"><input type="radio" name=${group} .checked=${live(reading === value)} @change=${() => choose(ids, value)}><span>${words(value)}</span></label>`)}</div>`;
  return html`<section class="unclear-panel" role="group" aria-labelledby="u${mark}" @keydown=${(
    /** @type {KeyboardEvent} */ event,
  ) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      cancel(grid);
    }
  }}>
    <p class="panel-title" id="u${mark}" tabindex="-1">${t("unclear.title", { count: cells.length })}</p>
    <p class="note">${t("unclear.why")}</p>
    ${
      cells.length > 1
        ? html`<fieldset class="unclear-all"><legend>${t("unclear.all", { count: cells.length })}</legend>
      ${choices(`ua${mark}`, agreed, (value) => t(value ? "unclear.decimals" : "unclear.thousands", { text: first.text.trim(), money: moneyOf(form, pointer, first, value) }), all)}</fieldset>`
        : nothing
    }
    <div class="unclear-cells">${cells.slice(0, MOST).map(
      (
        cell,
      ) => html`<fieldset><legend><span>${name} ${cell.row + 1}, ${cell.property.label[form.locale]}: </span><bdi>${t("unclear.typed", { text: visible(cell.text.trim().slice(0, 30)) })}</bdi></legend>
      ${choices(`u${cell.id}${mark}`, chosen.get(cell.id), (value) => moneyOf(form, pointer, cell, value), [cell.id])}</fieldset>`,
    )}</div>
    ${cells.length > MOST ? html`<p class="note">${t("unclear.more", { count: cells.length - MOST })}</p>` : nothing}
    <div class="panel-buttons">
      ${left ? html`<span class="note">${t("unclear.left", { count: left })}</span>` : nothing}
      <button type="button" class="small" @click=${() => cancel(grid)}>${t("compute.cancel")}</button>
      <button type="button" class="main" ?disabled=${left > 0} @click=${() => paste(grid, sheet, chosen)}><span>${t("unclear.paste")}</span></button>
    </div>
  </section>`;
}

/**
 * A reading as people read amounts, in the currency of the period; of a percentage, with its sign.
 *
 * @param {import("../form-view.js").FormView} form
 * @param {string} pointer
 * @param {Unclear} cell
 * @param {number} reading
 */
function moneyOf({ root, layout, locale }, pointer, { property, readings }, reading) {
  if (layout.percent?.has(property.name)) return `${showDecimal(readings[reading], locale)} %`;
  const currency = find(root, join(parent(pointer), "currencyCode"))?.value;
  return showMoney(readings[reading], typeof currency === "string" ? currency : null, locale);
}
