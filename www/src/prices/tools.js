/**
 * What can be done with a whole course: next year's prices, and copying it as the body of a POST. What does it comes when
 * it is first asked for.
 */

import { html, nothing } from "lit";
import { properties, edit, toStrictJson } from "aanbod";
import { icons } from "../styles/icons.js";

/** @param {import("../page/page.js").Page} page */
export function courseTools(page) {
  const { t, kind } = page;
  if (kind !== "course" || page.exchange.shown) return nothing;
  const choose = (act) => (event) => {
    const menu = event.currentTarget.closest("details");
    menu.open = false;
    menu.querySelector("summary").focus();
    act(page);
  };
  const close = (event) => {
    const menu = event.currentTarget;
    if (event.type === "keydown" ? event.key !== "Escape" : menu.contains(event.relatedTarget)) return;
    if (event.type === "keydown" && menu.open) menu.querySelector("summary").focus();
    menu.open = false;
  };
  return html`<details class="menu" @keydown=${close} @focusout=${close}>
    <summary aria-label=${t("tools.title")}>${icons.tools}<span>${t("tools.title")}</span></summary>
    <div class="menu-body">
      <button type="button" @click=${choose(showRound)}>${t("tools.prices")}</button>
      <button type="button" @click=${choose(copyPost)}><span>${t("tools.post")}</span><span class="menu-note">${t("tools.postWhy")}</span></button>
    </div>
  </details>`;
}

async function showRound(page) {
  const round = await import("./course-round.js");
  round.showRound(page);
}

async function copyPost(page) {
  const { postBody } = await import("./post-body.js");
  const { t, editor: { value: editor } } = page;
  let made;
  try {
    made = postBody(editor.value, properties("course"), { edit, toStrictJson });
  } catch {
    page.say(() => page.t("tools.broken"), "error");
    return;
  }
  try {
    await navigator.clipboard.writeText(made.body);
    page.say(() => page.t("tools.copied", { names: made.left.join(", ") }));
  } catch {
    page.say(() => page.t("tools.notCopied"), "error");
  }
}
