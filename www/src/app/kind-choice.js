/**
 * What the present document is taken for, and the way to say otherwise.
 */

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { SYSTEMS, about } from "../core/kinds.js";

/** @param {import("./page.js").Page} page */
export function kindControl(page) {
  const {
    t,
    preferences: { language },
    kind,
  } = page;
  if (!page.named || page.start.shown || page.exchange.shown || page.catalogue.active) return nothing;
  return html`<div class="kind"><label for="kind">${t("kind.is")}</label>
    <select id="kind" @change=${(/** @type {Event & {target: HTMLSelectElement}} */ event) => page.chooseKind(/** @type {import("aanbod").Kind} */ (event.target.value))}>
      ${kind === "" ? html`<option value="" disabled .selected=${live(true)}>${t("kind.choose")}</option>` : nothing}
      ${SYSTEMS.map(
        ([system, kinds]) => html`<optgroup label=${t(`system.${system}`)}>
        ${kinds.map((one) => html`<option value=${one} .selected=${live(one === kind)}>${about(one).label[language]}</option>`)}
      </optgroup>`,
      )}
    </select>${kind === "catalogue" ? html`<button type="button" @click=${() => page.catalogue.asTable()}>${t("kind.asTable")}</button>` : nothing}</div>`;
}
