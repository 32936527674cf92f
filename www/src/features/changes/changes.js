/**
 * What changed since the document was opened: counted while it is edited, and in a dialog told, undone one by one, and
 * taken along.
 */

import { html, nothing } from "lit";
import { createRef, ref } from "lit/directives/ref.js";
import { Checker } from "../../core/engine/checker.js";
import { addWords } from "../../ui/i18n/index.js";
import { en } from "./messages.en.js";
import { nl } from "./messages.nl.js";
import { icons } from "../../ui/icons.js";
import { exportsView } from "./patch-export.js";
import { follow, readAll } from "./follow-patch.js";
import { PAGE, changeList } from "./list.js";
import { patches } from "./patches.js";
import { priceTable, pricesOf } from "./price-difference.js";
import { placeOf } from "./change-text.js";
import "./changes.css";

addWords({ en, nl });

/** The changes of larger documents (UTF-16 units) are counted, but not listed. */
const LIMIT = 8_000_000;

export class Changes {
  #checker = new Checker((answer) => this.#receive(answer));
  /** What the comparison is of. @type {{opened: string, text: string, kind: import("aanbod").Kind|""}|null} */
  #asked = null;

  /** @param {import("../host.js").Page} page */
  constructor(page) {
    this.page = page;
    /** @type {import("lit/directives/ref.js").Ref<HTMLDialogElement>} */
    this.element = createRef();
    /** What is known of the differences. @type {import("aanbod").Changes|null} */
    this.answer = null;
    /** How many changes there are; null while that isn't known. @type {number|null} */
    this.count = null;
    /** How many of them are shown. */
    this.shown = PAGE;
    this.forget();
  }

  forget() {
    /** @type {import("./follow-patch.js").Change[]|null} */
    this.lines = null;
    /** @type {import("./patches.js").Patches|null} */
    this.patches = null;
    /** @type {import("./price-difference.js").Prices[]} */
    this.prices = [];
    /** @type {import("../../core/engine/failure.js").Failure|null} */
    this.problem = null;
    this.shown = PAGE;
    /** What was done last, in words. */
    this.spokenText = "";
  }

  get t() {
    return this.page.t;
  }

  get host() {
    return this.page.editor.value;
  }

  get isOpen() {
    return Boolean(this.element.value?.open);
  }

  get tooLarge() {
    return Math.max(this.page.opened.length, this.host.value.length) > LIMIT;
  }

  /** The document is another now. */
  outdate() {
    if (this.#asked?.opened !== this.page.opened) this.count = null;
    if (this.isOpen) this.compare();
  }

  compare() {
    const { page, host } = this;
    const asked = { opened: page.opened, text: host.value, kind: page.kind };
    const { opened, text, kind } = asked;
    const last = this.#asked;
    if (last?.opened === opened && last.text === text && last.kind === kind) return;
    if (kind === "") return;
    this.#asked = asked;
    this.#checker.check({ text, diff: { kind, before: opened } });
  }

  /** @param {import("../../core/engine/answer.js").Answer} answer */
  #receive({ changes, failure }) {
    const { opened, text } = this.#asked ?? {};
    if (opened !== this.page.opened || text !== this.host.value) return;
    this.answer = changes ?? null;
    this.problem = failure;
    this.count = changes ? changes.operations.length : null;
    this.lines = null;
    if (this.isOpen) this.#list();
    this.page.draw();
  }

  #list() {
    const { page, host, answer } = this;
    this.prices = pricesOf(page);
    const { kind } = page;
    if (!answer || this.lines || this.tooLarge || kind === "") return;
    const before = readAll(page.opened, host.isList);
    const after = readAll(host.value, host.isList);
    if (!before || !after) return;
    this.lines = follow(answer.operations, before, after);
    this.patches = patches({ kind, isList: host.isList, before: page.opened, after: host.value }, answer, this.lines);
  }

  show() {
    const { lines, answer, problem } = this;
    this.forget();
    Object.assign(this, { lines, answer, problem });
    this.page.draw();
    this.element.value?.showModal();
    this.lines = null;
    this.compare();
    this.#list();
    this.page.draw();
  }

  close() {
    this.element.value?.close();
  }

  /** Undoes one change; the editor's history has that too. @param {import("./follow-patch.js").Change} change */
  async undo(change) {
    const { host, page, t } = this;
    const index = this.lines?.indexOf(change) ?? 0;
    const what = placeOf(host, change.op === "remove" ? change.from : change.at);
    const follow = host.formView.following(JSON.parse(change.undo));
    if (!host.apply(change.undo)) {
      this.announce(t("changes.notUndone"));
      return;
    }
    follow();
    this.spokenText = t("changes.undone", { what });
    this.compare();
    page.draw();
    const dialog = this.element.value;
    const buttons = [...(dialog?.querySelectorAll("button") ?? [])].filter((one) => one.matches(".undo-change"));
    (buttons[Math.min(index, buttons.length - 1)] ?? dialog?.querySelector("h2"))?.focus();
  }

  /** @param {import("./follow-patch.js").Change} change */
  lead(change) {
    this.close();
    this.host.leadTo({ pointer: change.at });
  }

  /** @param {string} text */
  announce(text) {
    this.spokenText = this.spokenText === text ? `${text}\u00a0` : text;
    this.page.draw();
  }

  render() {
    const { t, page } = this;
    return html`<dialog class="changes" aria-labelledby="changes-title" ${ref(this.element)}>
      <header><h2 id="changes-title" tabindex="-1">${t("changes.title")}</h2>
        <button type="button" class="plain" aria-label=${t("changes.close")} @click=${() => this.close()}>${icons.close}</button></header>
      ${this.isOpen ? html`<p><bdi>${t("changes.since", { name: page.name })}</bdi></p>${this.#body()}` : nothing}
      <p class="said" role="status">${this.spokenText}</p>
    </dialog>`;
  }

  #body() {
    const { t, problem, answer, lines } = this;
    if (problem) return html`<p class="dialog-problem">${t("changes.unreadable")}</p>`;
    if (this.host.value === this.page.opened) return html`<p class="note">${t("changes.none")}</p>`;
    if (!answer) return html`<p class="note">${t("changes.loading")}</p>`;
    return html`
      ${answer.operations.length ? nothing : html`<p class="note">${t("changes.layoutOnly")}</p>`}
      ${priceTable(this)}
      ${lines ? changeList(this) : html`<p class="note">${t("changes.tooLarge")}</p>`}
      ${exportsView(this)}`;
  }
}
