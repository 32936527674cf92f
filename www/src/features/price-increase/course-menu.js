/**
 * What can be done with a whole course: next year's prices, and copying it as the body of a POST. What does it comes when
 * it is first asked for.
 */

import { html, nothing } from "lit";
import { properties, edit, toStrictJson } from "aanbod";
import { choosing, closing } from "../../ui/menu.js";
import { icons } from "../../ui/icons.js";
import { inTime } from "../../core/engine/in-time.js";

/** @param {import("../host.js").Page} page */
export function courseTools(page) {
  const { t, kind } = page;
  if (kind !== "course" || page.exchange.shown) return nothing;
  return html`<details class="menu" @keydown=${closing} @focusout=${closing}>
    <summary aria-label=${t("tools.title")}>${icons.tools}<span>${t("tools.title")}</span></summary>
    <div class="menu-body">
      <button type="button" @click=${choosing(() => showPriceIncrease(page))}>${t("tools.prices")}</button>
      <button type="button" @click=${choosing(() => copyPost(page))}><span>${t("tools.post")}</span><span class="menu-note">${t("tools.postWhy")}</span></button>
    </div>
  </details>`;
}

/** @param {import("../host.js").Page} page */
async function showPriceIncrease(page) {
  const round = await inTime(import("./course-prices.js"));
  round.showPriceIncrease(page);
}

/** @param {import("../host.js").Page} page */
async function copyPost(page) {
  const { postBody } = await inTime(import("./post-body.js"));
  const editor = page.editor.value;
  let made;
  try {
    made = postBody(editor.value, properties("course"), { edit, toStrictJson });
  } catch {
    page.showMessage(() => page.t("tools.broken"), "error");
    return;
  }
  try {
    await navigator.clipboard.writeText(made.body);
    page.showMessage(() => page.t("tools.copied", { names: made.left.join(", ") }));
  } catch {
    page.showMessage(() => page.t("tools.notCopied"), "error");
  }
}
