/**
 * Choosing a kind: for a new document, and for one that doesn't tell what it is.
 */

import { html, nothing } from "lit";
import { ref } from "lit/directives/ref.js";
import { icons } from "../../ui/icons.js";
import { SYSTEMS, about } from "../../core/kinds.js";

/** @param {import("../page.js").Page} page */
export function newDialog(page) {
  const { t } = page;
  return html`<dialog class="choose" aria-labelledby="new-title" ${ref(page.starter)}>
    <header><h2 id="new-title">${t("new.title")}</h2>
      <button type="button" class="plain" aria-label=${t("changes.close")} @click=${() => page.starter.value?.close()}>${icons.close}</button></header>
    ${choices(page, (kind) => page.opening.startNew(kind), true)}
  </dialog>`;
}

/** @param {import("../page.js").Page} page */
export function askKind(page) {
  const { t } = page;
  return html`<dialog class="choose" aria-labelledby="ask-title" aria-describedby="ask-text" ${ref(page.asker)}>
    <header><h2 id="ask-title">${t("ask.title")}</h2>
      <button type="button" class="plain" aria-label=${t("changes.close")} @click=${() => page.asker.value?.close()}>${icons.close}</button></header>
    <p id="ask-text">${t("ask.text")}</p>
    ${choices(
      page,
      (kind) => {
        page.asker.value?.close();
        page.chooseKind(kind);
      },
      false,
    )}
  </dialog>`;
}

/**
 * Every kind with what it is for, by system.
 *
 * @param {import("../page.js").Page} page
 * @param {(kind: import("aanbod").Kind) => unknown} chosen
 * @param {boolean} withExchange
 */
function choices(page, chosen, withExchange) {
  const {
    t,
    preferences: { language },
  } = page;
  if (!page.named) return nothing;
  /** @param {string} label @param {string} description @param {() => unknown} act */
  const choice = (label, description, act) =>
    html`<li><button type="button" class="kind-choice" @click=${act}><strong>${label}</strong><span>${description}</span></button></li>`;
  return SYSTEMS.map(
    ([system, kinds]) => html`<section aria-labelledby="system-${system}-${withExchange}">
    <h3 id="system-${system}-${withExchange}">${t(`system.${system}`)}</h3>
    <ul>
      ${kinds.map((kind) => choice(about(kind).label[language], about(kind).description[language], () => chosen(kind)))}
      ${withExchange && system === "eduv" ? choice(t("exchange.title"), t("exchange.what"), () => page.exchange.show()) : nothing}
    </ul>
  </section>`,
  );
}
