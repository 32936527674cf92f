/**
 * What the field with the focus is for, at the foot of the form: so that help stands in one known place, and a hundred
 * fields don't each carry a paragraph.
 */

import { html, nothing } from "lit";
import { icons } from "../ui/icons.js";
import { describe } from "./field-frame.js";
import { momentInUtc } from "./moment-control.js";
import { trail } from "./spec.js";

/** @param {import("./form-view.js").FormView} form */
export function helpStrip(form) {
  const { t, locale, current } = form;
  const steps = current === null ? [] : trail(form.spec, current);
  const property = steps.at(-1)?.property;
  if (current === null || !property)
    return html`<div class="help-strip idle"><div class="help-words"><p>${t("help.idle")}</p></div></div>`;
  // What the text calls it is of use to who sees the text.
  const path = steps.map(({ property: step, index }) => (index === null ? (step?.name ?? "?") : index)).join(".");
  return html`<div class="help-strip">
    <div class="help-words">
      <p class="help-title"><strong>${property.label[locale]}</strong>${form.host.showsText ? html` <code>${path}</code>` : nothing}${property.required === "yes" ? html` <span class="tag plain">${t("tag.required")}</span>` : nothing}${property.deprecated ? html` <span class="tag">${t("tag.deprecated")}</span>` : nothing}${property.patchable ? nothing : html` <span class="tag plain">${t("tag.fixed")}</span>`}</p>
      <p>${describe(property, locale, t, form.places.momentTyped(current))}</p>
      ${property.type === "dateTime" && form.host.showsText ? momentInUtc(form, current) : nothing}
    </div>
    <button type="button" class="icon-button" title=${t("field.showText")} aria-label=${t("field.showText")} @click=${() => form.host.showText(current)}>${icons.text}</button>
  </div>`;
}
