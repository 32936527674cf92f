/**
 * The dialogs: opening, replacing a document that has changes, and saving one that lacks what was typed or has errors.
 */

import { html, nothing } from "lit";
import { ref } from "lit/directives/ref.js";
import { EXAMPLES } from "../examples/index.js";
import { icons } from "../../ui/icons.js";
import { addWords } from "../../ui/i18n/index.js";
import { en } from "./messages.en.js";
import { nl } from "./messages.nl.js";
import { ErrorSummary } from "./error-summary.js";
import { askKind, newDialog } from "./kind-dialogs.js";

addWords({ en, nl });

export class Dialogs {
  /** @param {import("../page.js").Page} page */
  constructor(page) {
    this.page = page;
    this.errors = new ErrorSummary(page);
  }

  render() {
    const { page } = this;
    return html`${newDialog(page)}${askKind(page)}${openDialog(page)}${askReplace(page)}${askPart(page)}${askRefused(page)}${this.errors.render()}`;
  }
}

/** @param {import("../page.js").Page} page */
function openDialog(page) {
  const { t } = page;
  const use = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    const area = /** @type {HTMLTextAreaElement} */ (form.elements.namedItem("text"));
    if (await page.opening.openText(area.value)) area.value = "";
  };
  return html`<dialog class="open" aria-labelledby="open-title" ${ref(page.opener)}>
    <header><h2 id="open-title">${t("open.title")}</h2>
      <button type="button" class="plain" aria-label=${t("changes.close")} @click=${() => page.opener.value?.close()}>${icons.close}</button></header>
    <p class="zone">${icons.open}<span>${t("open.drop")}</span> <button type="button" @click=${() => page.chooser.value.click()}>${t("open.choose")}</button></p>
    ${page.opening.problem ? html`<p class="dialog-problem" role="alert"><bdi>${page.opening.problem}</bdi></p>` : nothing}
    <form @submit=${use}>
      <label for="open-text">${t("open.paste")}</label>
      <textarea id="open-text" name="text" rows="6" spellcheck="false" autocomplete="off"></textarea>
      <div class="row"><button type="submit" class="main">${t("open.use")}</button></div>
    </form>
    ${
      page.named
        ? html`<h3 class="examples-title" id="examples-title">${t("open.example")}</h3>
      <ul class="examples" aria-labelledby="examples-title">${EXAMPLES.map((one) => html`<li><button type="button" @click=${() => page.opening.openExample(one.name)}>${t(`example.${one.name}`)}</button></li>`)}</ul>`
        : nothing
    }
  </dialog>`;
}

/** @param {import("../page.js").Page} page */
function askReplace(page) {
  const {
    t,
    exchange: { replacing },
  } = page;
  const refused = replacing ? [] : page.refused;
  const changed = replacing !== null || page.changed;
  const name = replacing ? t(`exchange.${replacing}`) : page.name;
  const kept = !replacing && page.autosave.keeping;
  const close = (/** @type {string} */ answer) => () => page.replacer.value?.close(answer);
  return html`<dialog class="replace" role="alertdialog" aria-labelledby="replace-title" aria-describedby="replace-text" ${ref(page.replacer)}>
    <h2 id="replace-title">${t("replace.title")}</h2>
    <div id="replace-text">
      ${changed ? html`<p><bdi>${t(kept ? "replace.kept" : "replace.text", { name })}</bdi></p>` : nothing}
      ${refused.length ? html`<p>${t("refused.replace", { count: refused.length })}</p>` : nothing}
    </div>
    <div class="row">
      ${changed && !refused.length ? html`<button type="button" class="main" @click=${close("download")}>${t("replace.download")}</button>` : nothing}
      <button type="button" @click=${close("replace")}>${t("replace.go")}</button>
      <button type="button" @click=${close("keep")}>${t("replace.cancel")}</button>
    </div>
  </dialog>`;
}

/** @param {import("../page.js").Page} page */
function askPart(page) {
  const { t } = page;
  const close = (/** @type {string} */ answer) => () => page.exchange.parter.value?.close(answer);
  return html`<dialog class="replace" aria-labelledby="part-title" aria-describedby="part-text" ${ref(page.exchange.parter)}>
    <h2 id="part-title">${t("part.title")}</h2>
    <p id="part-text">${t("part.text")}</p>
    <div class="row">
      <button type="button" @click=${close("request")}>${t("exchange.request")}</button>
      <button type="button" @click=${close("response")}>${t("exchange.response")}</button>
      <button type="button" @click=${close("")}>${t("open.cancel")}</button>
    </div>
  </dialog>`;
}

/** @param {import("../page.js").Page} page */
function askRefused(page) {
  const { t, refused } = page;
  const close = (/** @type {string} */ answer) => () => page.refuser.value?.close(answer);
  return html`<dialog class="replace" role="alertdialog" aria-labelledby="refused-title" aria-describedby="refused-text" ${ref(page.refuser)}>
    <h2 id="refused-title">${t("refused.title")}</h2>
    <p id="refused-text">${t("refused.download", { count: refused.length })}</p>
    <div class="row">
      <button type="button" class="main" @click=${close("lead")}>${t("refused.lead")}</button>
      <button type="button" @click=${close("download")}>${t("refused.go")}</button>
      <button type="button" @click=${close("keep")}>${t("open.cancel")}</button>
    </div>
  </dialog>`;
}
