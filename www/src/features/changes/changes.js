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
  #asked = null;

  /** @param {import("../../app/page.js").Page} page */
  constructor(page) {
    this.page = page;
    this.element = createRef();
    /** How many changes there are; null while that isn't known. @type {number|null} */
    this.count = null;
    this.forget();
  }

  forget() {
    /** @type {import("./follow-patch.js").Change[]|null} */
    this.lines = null;
    this.patches = null;
    this.prices = [];
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
    if (this.#asked && Object.keys(asked).every((key) => asked[key] === this.#asked[key])) return;
    this.#asked = asked;
    this.#checker.check({ text: asked.text, diff: { kind: asked.kind, before: asked.opened } });
  }

  #receive({ changes, failure }) {
    const { opened, text } = this.#asked;
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
    if (!answer || this.lines || this.tooLarge) return;
    const [before, after] = [page.opened, host.value].map((text) => readAll(text, host.isList));
    if (!before || !after) return;
    this.lines = follow(answer.operations, before, after);
    this.patches = patches(
      { kind: page.kind, isList: host.isList, before: page.opened, after: host.value },
      answer,
      this.lines,
    );
  }

  show() {
    const { lines, answer, problem } = this;
    this.forget();
    Object.assign(this, { lines, answer, problem });
    this.page.draw();
    this.element.value.showModal();
    this.lines = null;
    this.compare();
    this.#list();
    this.page.draw();
  }

  close() {
    this.element.value.close();
  }

  /** Undoes one change; the editor's history has that too. */
  async undo(change) {
    const { host, page, t } = this;
    const index = this.lines.indexOf(change);
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
    const buttons = this.element.value.querySelectorAll(".undo-change");
    (buttons[Math.min(index, buttons.length - 1)] ?? this.element.value.querySelector("h2")).focus();
  }

  lead(change) {
    this.close();
    this.host.leadTo({ pointer: change.at });
  }

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
