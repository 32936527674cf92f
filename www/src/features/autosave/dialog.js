/**
 * The list of drafts: go on with one, name it, delete it; whether the present document is kept; and forgetting all.
 */

import { html, nothing } from "lit";
import { createRef, ref } from "lit/directives/ref.js";
import { about } from "../../core/kinds.js";
import { icons } from "../../ui/icons.js";
import { heldNow } from "./tab-lock.js";

export class DraftsDialog {
  /** @param {import("./autosave.js").Autosave} drafts */
  constructor(drafts) {
    this.drafts = drafts;
    /** @type {import("lit/directives/ref.js").Ref<HTMLDialogElement>} */
    this.element = createRef();
    /** @type {import("lit/directives/ref.js").Ref<HTMLDialogElement>} */
    this.tabsElement = createRef();
    /** @type {import("./store.js").Draft[]|null} */
    this.all = null;
    /** Whether some tab works on a draft. @type {(id: string) => boolean} */
    this.held = () => false;
    /** The draft whose name is being typed. @type {string|null} */
    this.naming = null;
    this.forgetting = false;
  }

  get isOpen() {
    return Boolean(this.element.value?.open);
  }

  async show() {
    this.forgetting = false;
    this.naming = null;
    this.drafts.deleted = null;
    this.drafts.page.draw();
    this.element.value?.showModal();
    await this.drafts.flush();
    await this.refresh();
  }

  close() {
    this.element.value?.close();
  }

  /** Reads the list again. */
  async refresh() {
    if (!this.isOpen) return;
    try {
      this.held = await heldNow();
      this.all = await this.drafts.store.list();
    } catch {
      this.all = [];
    }
    this.drafts.page.draw();
  }

  /** Another tab works on the draft: a copy of it, or take it over from there? @param {string} id */
  async askTabs(id) {
    const { page } = this.drafts;
    const way = await page.ask(this.tabsElement);
    if (way === "copy" || way === "steal") await this.drafts.open(id, { way });
  }

  render() {
    const { drafts } = this;
    const { t } = drafts;
    return html`<dialog class="drafts" aria-labelledby="drafts-title" ${ref(this.element)} @close=${() => this.#closed()}>
      <header><h2 id="drafts-title">${t("drafts.title")}</h2>
        <button type="button" class="plain" aria-label=${t("drafts.close")} @click=${() => this.close()}>${icons.close}</button></header>
      ${this.#present()}
      ${this.#list()}
      ${this.#forget()}
    </dialog>
    <dialog class="replace" role="alertdialog" aria-labelledby="tabs-title" aria-describedby="tabs-text" ${ref(this.tabsElement)}>
      <h2 id="tabs-title">${t("drafts.elsewhere")}</h2>
      <p id="tabs-text">${t("drafts.elsewhereText")}</p>
      <div class="row">
        <button type="button" class="main" @click=${() => this.tabsElement.value?.close("copy")}>${t("drafts.copy")}</button>
        <button type="button" @click=${() => this.tabsElement.value?.close("steal")}>${t("drafts.takeOver")}</button>
        <button type="button" @click=${() => this.tabsElement.value?.close("")}>${t("open.cancel")}</button>
      </div>
    </dialog>`;
  }

  #closed() {
    this.naming = null;
    this.drafts.page.draw();
  }

  /** Whether the present document is kept. */
  #present() {
    const { drafts } = this;
    const { t, page, trouble } = drafts;
    return html`<div class="present">
      <label><input type="checkbox" .checked=${drafts.wanted} @change=${(/** @type {Event & {target: HTMLInputElement}} */ event) => drafts.want(event.target.checked)}><span>${t("drafts.keep")}</span></label>
      <p class=${trouble ? "problem" : ""} role="status">${drafts.state}</p>
      ${page.isPersonal ? html`<p>${t("drafts.personal")}</p>` : nothing}
    </div>`;
  }

  #list() {
    const { all, drafts } = this;
    const { t, deleted } = drafts;
    if (!all) return nothing;
    return html`
      ${deleted ? html`<p class="deleted"><span><bdi>${t("drafts.deleted", { name: deleted.draft.name })}</bdi></span> <button type="button" class="put-back" @click=${() => this.#restoreDeleted()}>${t("drafts.putBack")}</button></p>` : nothing}
      ${all.length ? html`<ul class="drafts-list">${all.map((draft) => html`<li data-draft=${draft.id}>${this.#draft(draft)}</li>`)}</ul>` : html`<p class="none">${t("drafts.none")}</p>`}`;
  }

  /** @param {import("./store.js").Draft} draft */
  #draft(draft) {
    const { drafts, naming } = this;
    const { t, page } = drafts;
    const { id, name, file, kind, dirty, size } = draft;
    const here = id === drafts.session.draft?.id;
    const elsewhere = !here && this.held(id);
    if (naming === id) {
      return html`<form class="naming" @submit=${(/** @type {SubmitEvent} */ event) => this.#named(event, id)} @keydown=${(
        /** @type {KeyboardEvent} */ event,
      ) => {
        if (event.key === "Escape") {
          event.preventDefault();
          this.#name(null, id);
        }
      }}>
        <label for="draft-name">${t("drafts.name")}</label>
        <input id="draft-name" name="name" type="text" maxlength="120" autocomplete="off" .value=${name}>
        <button type="submit" class="main">${t("drafts.saveName")}</button>
        <button type="button" @click=${() => this.#name(null, id)}>${t("open.cancel")}</button>
      </form>`;
    }
    const marks = [
      here && t("drafts.here"),
      elsewhere && t("drafts.inOtherTab"),
      !dirty && t("drafts.noChanges"),
    ].filter(Boolean);
    return html`
      <div class="draft-words">
        <strong><bdi>${name}</bdi></strong>${marks.map((mark) => html` <span class="chip">${mark}</span>`)}
        <span class="about">${kind ? about(kind).label[page.preferences.language] : page.t("kind.unknown")}${name === file ? "" : html` · <bdi>${file}</bdi>`} · ${drafts.when(draft)} · ${t("drafts.size", { size })}</span>
      </div>
      <div class="draft-acts">
        ${here ? nothing : html`<button type="button" class="open-draft" aria-label=${t("drafts.openNamed", { name })} @click=${() => this.#open(id)}>${t("drafts.open")}</button>`}
        <button type="button" class="plain rename" title=${t("drafts.rename", { name })} aria-label=${t("drafts.rename", { name })} @click=${() => this.#name(id, id)}>${icons.rename}</button>
        ${elsewhere ? nothing : html`<button type="button" class="plain delete" title=${t("drafts.delete", { name })} aria-label=${t("drafts.delete", { name })} @click=${() => this.#delete(id)}>${icons.remove}</button>`}
      </div>`;
  }

  #forget() {
    const { t } = this.drafts;
    if (!this.forgetting)
      return html`<div class="forget"><button type="button" class="forget-all" @click=${() => this.#ask(true)}>${t("drafts.forget")}</button></div>`;
    return html`<div class="forget" role="group" aria-labelledby="forget-text">
      <p id="forget-text">${t("drafts.forgetText")}</p>
      <div class="row"><button type="button" class="danger" @click=${() => this.#forgetAll()}>${t("drafts.forgetYes")}</button>
        <button type="button" @click=${() => this.#ask(false)}>${t("open.cancel")}</button></div>
    </div>`;
  }

  /** @param {string} id */
  #open(id) {
    this.close();
    return this.drafts.open(id);
  }

  /** Starts or ends the typing of a name. @param {string|null} naming @param {string} id of the draft */
  #name(naming, id) {
    this.naming = naming;
    this.drafts.page.draw();
    if (naming) /** @type {HTMLInputElement|null|undefined} */ (this.#find("#draft-name"))?.select();
    else this.#find(`[data-draft="${id}"] .rename`)?.focus();
  }

  /** @param {SubmitEvent} event @param {string} id */
  async #named(event, id) {
    event.preventDefault();
    const typed = new FormData(/** @type {HTMLFormElement} */ (event.target)).get("name");
    const name = typeof typed === "string" ? typed.trim() : "";
    if (name) await this.drafts.rename(id, name);
    await this.refresh();
    this.#name(null, id);
  }

  /** @param {string} id */
  async #delete(id) {
    await this.drafts.remove(id);
    await this.refresh();
    (this.#find(".put-back") ?? this.#find("header button"))?.focus();
  }

  async #restoreDeleted() {
    const id = this.drafts.deleted?.draft.id;
    await this.drafts.restoreDeleted();
    await this.refresh();
    (this.#find(`[data-draft="${id}"] .open-draft`) ?? this.#find("header button"))?.focus();
  }

  /** @param {boolean} forgetting */
  #ask(forgetting) {
    this.forgetting = forgetting;
    this.drafts.page.draw();
    this.#find(forgetting ? ".forget .danger" : ".forget-all")?.focus();
  }

  async #forgetAll() {
    await this.drafts.forgetAll();
    this.close();
  }

  /** @param {string} selector @returns {HTMLElement|null|undefined} */
  #find(selector) {
    return this.element.value?.querySelector(selector);
  }
}
