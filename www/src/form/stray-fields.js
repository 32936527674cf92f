/**
 * Properties that the table doesn't know, as JSON: nothing in a document is out of sight.
 */

import { html, nothing } from "lit";
import { join } from "../core/json/pointer.js";
import { member } from "../core/json/tree.js";
import { jsonField } from "./json-field.js";

/**
 * @param {import("./form-view.js").FormView} form
 * @param {Pick<import("./rows.js").Place, "property"|"pointer"|"node">} place of their object
 */
export function strayFields(form, { property, pointer, node }) {
  const known = new Set((property.properties ?? []).map((child) => child.name));
  const seen = new Set();
  const strays = (node?.members ?? []).filter(({ key }) => !known.has(key) && !seen.has(key) && seen.add(key));
  if (!strays.length) return nothing;
  const shownKey = `${pointer}/?strays`;
  const count = form.shown.get(shownKey) ?? 20;
  return html`<div class="strays">
    <p class="strays-title">${form.t("form.strays")}</p>
    <div class="fields">${strays.slice(0, count).map((stray) => jsonField(form, { name: stray.key, pointer: join(pointer, stray.key), node: member(node, stray.key)?.node }))}</div>
    ${
      strays.length > count
        ? html`<button type="button" class="quiet" @click=${() => {
            form.shown.set(shownKey, count + 50);
            form.refresh();
          }}>${form.t("list.more", { count: Math.min(50, strays.length - count) })}</button>`
        : nothing
    }
  </div>`;
}
