/**
 * All findings of a kind corrected at once: what each correction changes is shown first, and any can be left out.
 */

import { html, nothing } from "lit";
import { createRef, ref } from "lit/directives/ref.js";
import { live } from "lit/directives/live.js";
import { explain } from "aanbod";
import { addWords } from "../../../ui/i18n/index.js";
import { en } from "./messages.en.js";
import { nl } from "./messages.nl.js";
import { icons } from "../../../ui/icons.js";
import { CHOICES, certain, together } from "./compatible-fixes.js";
import { preview, stepsOf } from "../../../form/findings/fix-preview.js";

addWords({ en, nl });

/** @typedef {import("aanbod").Diagnostic} Diagnostic */

/** So many are drawn at first, and again with each "show more". */
const PAGE = 100;

export class CorrectAll {
  /** @param {import("../findings.js").FindingsView} list */
  constructor(list) {
    this.list = list;
    /** @type {import("lit/directives/ref.js").Ref<HTMLDialogElement>} */
    this.dialog = createRef();
    /** @type {import("aanbod").Code|null} */
    this.code = null;
    /** The findings of the kind, and those of them that are left out. @type {Diagnostic[]} */
    this.findings = [];
    /** @type {Set<Diagnostic>} */
    this.left = new Set();
    this.shown = PAGE;
  }

  get host() {
    return this.list.host;
  }

  /** @param {import("aanbod").Code} code */
  async show(code) {
    this.code = code;
    this.findings = this.list.listed.filter((finding) => finding.code === code && certain(finding));
    this.left = new Set();
    this.shown = PAGE;
    await this.#drawn();
    this.dialog.value?.showModal();
  }

  async #drawn() {
    this.host.requestUpdate();
    await this.host.updateComplete;
  }

  /** @param {Diagnostic} finding @param {boolean} wanted */
  #choose(finding, wanted) {
    if (wanted) this.left.delete(finding);
    else this.left.add(finding);
    this.host.requestUpdate();
  }

  /** @param {boolean} wanted */
  #chooseAll(wanted) {
    this.left = new Set(wanted ? [] : this.findings);
    this.host.requestUpdate();
  }

  get wanted() {
    return this.findings.filter((finding) => !this.left.has(finding));
  }

  /** One step of the history; what stands in the way of another waits for the next time, and that is said. */
  async #correct() {
    const { host, wanted } = this;
    const { operations, made } = together(wanted, (operations) => host.canApply(operations));
    this.dialog.value?.close();
    const reported = host.reported();
    if (!made.length || !host.correct(operations)) {
      host.announce(host.t("all.none"));
      return;
    }
    await reported;
    const waiting = wanted.length - made.length;
    host.announce(
      [host.t("all.done", { count: made.length }), waiting ? host.t("all.waiting", { count: waiting }) : ""]
        .filter(Boolean)
        .join(" "),
    );
    await host.updateComplete;
    /** @type {HTMLElement|null} */ (host.renderRoot.querySelector("#findings-title"))?.focus();
  }

  render() {
    const { host, code, findings, wanted } = this;
    const { t } = host;
    if (!code) return nothing;
    const all = wanted.length === findings.length;
    return html`<dialog class="over" aria-labelledby="all-title" ${ref(this.dialog)} @close=${() => {
      this.code = null;
      host.requestUpdate();
    }}>
      <header><h2 id="all-title" tabindex="-1" autofocus>${explain(code, host.language).title}</h2>
        <button type="button" class="icon-button" aria-label=${t("all.cancel")} @click=${() => this.dialog.value?.close()}>${icons.close}</button></header>
      <div class="dialog-body">
        <p>${t("all.why", { count: findings.length })}</p>
        ${CHOICES.has(code) ? html`<p class="careful">${t("all.careful")}</p>` : nothing}
        <p><label class="tick"><input type="checkbox" .checked=${live(all)} .indeterminate=${live(!all && wanted.length > 0)} @change=${(/** @type {Event & {target: HTMLInputElement}} */ event) => this.#chooseAll(event.target.checked)}><span>${t("all.every")}</span></label></p>
        <ul class="all-list">${findings.slice(0, this.shown).map((finding, index) => this.#line(finding, index))}</ul>
        ${
          findings.length > this.shown
            ? html`<button type="button" class="quiet" @click=${() => {
                this.shown += PAGE;
                host.requestUpdate();
              }}>${t("list.more", { count: Math.min(PAGE, findings.length - this.shown) })}</button>`
            : nothing
        }
      </div>
      <footer>
        <button type="button" class="main" ?disabled=${!wanted.length} @click=${() => this.#correct()}>${t("all.go", { count: wanted.length })}</button>
        <button type="button" class="secondary" @click=${() => this.dialog.value?.close()}>${t("all.cancel")}</button>
      </footer>
    </dialog>`;
  }

  /** @param {Diagnostic} finding @param {number} index */
  #line(finding, index) {
    const { host, list } = this;
    const id = `all-${index}`;
    const [fix] = finding.fixes ?? [];
    return html`<li>
      <label class="tick"><input type="checkbox" aria-describedby=${id} .checked=${live(!this.left.has(finding))} @change=${(/** @type {Event & {target: HTMLInputElement}} */ event) => this.#choose(finding, event.target.checked)}>
        <span><bdi>${list.place(finding) || host.t("changes.whole")}</bdi></span></label>
      <div class="fix-offer">${fix ? preview(host, stepsOf(host, finding, fix), id) : nothing}</div>
    </li>`;
  }
}
