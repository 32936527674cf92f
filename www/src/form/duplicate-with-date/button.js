/**
 * "Duplicate with a new date", at the foot of a card.
 */

import { html, nothing } from "lit";
import { join } from "../../core/json/pointer.js";
import { find } from "../../core/json/tree.js";
import { icons } from "../../ui/icons.js";
import { dayOf } from "../day.js";
import { panels, withPanels } from "../panels/lazy.js";

/** The button, and what it opens. */
export function againPart(context, item, index) {
  const { form, path, pointer, name } = context;
  const rules = form.arrangement.items[path]?.again;
  if (!rules || form.locked || !dayOf(find(item, `/${rules.date}`))) return nothing;
  const place = join(pointer, index);
  const asking = form.again?.pointer === place;
  const mark = encodeURIComponent(place);
  return html`<div class="card-foot">
    ${asking ? (panels()?.againPanel(context, item, index, rules) ?? nothing) : html`<button type="button" class="quiet" id="d${mark}" aria-label="${form.t("again.ask")}: ${name} ${index + 1}" @click=${() => withPanels(form, ({ askAgain }) => askAgain(context, item, index, rules))}>${icons.again}<span>${form.t("again.ask")}</span></button>`}
  </div>`;
}
