/**
 * The bar above the document: there is work that was left behind.
 */

import { html, nothing } from "lit";
import { icons } from "../../ui/icons.js";

/** @param {import("./autosave.js").Autosave} drafts */
export function bar(drafts) {
  const { t, left, deleted, dialog } = drafts;
  if (deleted && !dialog.isOpen) {
    return html`<section class="left-behind" aria-label=${t("drafts.title")}>
      <p>${icons.drafts}<span>${t("drafts.deleted", { name: deleted.draft.name })}</span></p>
      <div class="row"><button type="button" class="put-back" @click=${() => drafts.restoreDeleted()}>${t("drafts.putBack")}</button>
        <button type="button" class="plain" aria-label=${t("drafts.later")} @click=${() => {
          drafts.deleted = null;
          drafts.refresh();
        }}>${icons.close}</button></div>
    </section>`;
  }
  const [first, ...others] = left;
  if (!first) return nothing;
  return html`<section class="left-behind" aria-label=${t("drafts.title")}>
    <p>${icons.drafts}<span><bdi>${t("drafts.found", { name: first.name, when: drafts.when(first) })}</bdi></span></p>
    <div class="row">
      <button type="button" class="main" @click=${() => drafts.open(first.id)}>${t("drafts.continue")}</button>
      <button type="button" @click=${() => discard(drafts, first.id)}>${t("drafts.discard")}</button>
      ${others.length ? html`<button type="button" @click=${() => drafts.show()}>${t("drafts.others", { count: others.length })}</button>` : nothing}
      <button type="button" class="plain" aria-label=${t("drafts.later")} @click=${() => {
        drafts.left = [];
        drafts.refresh();
      }}>${icons.close}</button>
    </div>
  </section>`;
}

/** So many are offered to who has just come back. */
const RECENT = 3;

/** The latest drafts besides the one that the bar offers. @param {import("./autosave.js").Autosave} drafts */
export function recent(drafts) {
  const { t, left, idle } = drafts;
  const shown = idle.filter(({ id }) => id !== left[0]?.id).slice(0, RECENT);
  if (!shown.length) return nothing;
  return html`<h3 id="start-recent">${t("drafts.recent")}</h3>
    <ul class="start-recent" aria-labelledby="start-recent">
      ${shown.map((draft) => html`<li><button type="button" @click=${() => drafts.open(draft.id)}>${icons.drafts}<strong><bdi>${draft.name}</bdi></strong><span>${drafts.when(draft)}</span></button></li>`)}
    </ul>`;
}

/** The focus goes to what takes it back. @param {import("./autosave.js").Autosave} drafts @param {string} id */
async function discard(drafts, id) {
  await drafts.remove(id);
  /** @type {HTMLElement|null} */ (document.querySelector(".left-behind .put-back"))?.focus();
}
