/**
 * The two dialogs: opening, and replacing a document that has changes.
 */

import { html } from "lit";
import { ref } from "lit/directives/ref.js";
import { icons } from "../styles/icons.js";

/** @param {import("./page.js").Page} page */
export function openDialog(page) {
  const { t } = page;
  const use = (event) => {
    event.preventDefault();
    const area = event.target.elements.text;
    page.openText(area.value);
    area.value = "";
  };
  return html`<dialog class="open" aria-labelledby="open-title" ${ref(page.opener)}>
    <header><h2 id="open-title">${t("open.title")}</h2>
      <button type="button" class="plain" aria-label=${t("open.cancel")} @click=${() => page.opener.value.close()}>${icons.close}</button></header>
    <p class="zone">${icons.open}<span>${t("open.drop")}</span> <button type="button" @click=${() => page.chooser.value.click()}>${t("open.choose")}</button></p>
    <form @submit=${use}>
      <label for="open-text">${t("open.paste")}</label>
      <textarea id="open-text" name="text" rows="6" spellcheck="false" autocomplete="off"></textarea>
      <div class="row"><button type="button" @click=${() => page.openExample()}>${t("open.example")}</button><button type="submit" class="main">${t("open.use")}</button></div>
    </form>
  </dialog>`;
}

/** @param {import("./page.js").Page} page */
export function askReplace(page) {
  const { t } = page;
  const close = (answer) => () => page.replacer.value.close(answer);
  return html`<dialog class="replace" role="alertdialog" aria-labelledby="replace-title" aria-describedby="replace-text" ${ref(page.replacer)}>
    <h2 id="replace-title">${t("replace.title")}</h2>
    <p id="replace-text"><bdi>${t("replace.text", { name: page.name })}</bdi></p>
    <div class="row">
      <button type="button" class="main" @click=${close("download")}>${t("replace.download")}</button>
      <button type="button" @click=${close("replace")}>${t("replace.go")}</button>
      <button type="button" @click=${close("keep")}>${t("replace.cancel")}</button>
    </div>
  </dialog>`;
}
