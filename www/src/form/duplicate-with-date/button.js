/**
 * "Duplicate with a new date", at the foot of a card.
 */

import { html, nothing } from "lit";
import { join } from "../../core/json/pointer.js";
import { find } from "../../core/json/tree.js";
import { icons } from "../../ui/icons.js";
import { dayOf } from "../day.js";
import { panels, withPanels } from "../panels/lazy.js";

/**
 * The button, and what it opens.
 *
 * @param {import("../list.js").ListContext} context
 * @param {import("../../core/json/tree.js").Node} item
 * @param {number} index
 */
export function duplicateButton(context, item, index) {
  const { form, path, pointer, name } = context;
  const rules = form.layout.items[path]?.duplicateWithDate;
  if (!rules || form.locked || !dayOf(find(item, `/${rules.date}`))) return nothing;
  const place = join(pointer, index);
  const asking = form.duplicating?.pointer === place;
  const mark = encodeURIComponent(place);
  return html`<div class="card-foot">
    ${asking ? (panels()?.duplicatePanel(context, item, index, rules) ?? nothing) : html`<button type="button" class="quiet" id="d${mark}" aria-label="${form.t("duplicate.ask")}: ${name} ${index + 1}" @click=${() => withPanels(form, ({ askDuplicateWithDate }) => askDuplicateWithDate(context, item, index, rules))}>${icons.duplicate}<span>${form.t("duplicate.ask")}</span></button>`}
  </div>`;
}
