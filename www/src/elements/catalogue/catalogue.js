/**
 * `<aanbod-catalogue>`: a catalogue as a table of its courses. The catalogue itself lives in a worker.
 *
 * @fires open-course - the user wants to see a course; `detail.index`, and `detail.isNew` for one that is still empty
 * @fires as-text - the user wants to see the catalogue as one document
 * @fires changed - courses changed, or changes were taken back
 * @fires looked - all courses were looked at
 */

import { LitElement, html, nothing } from "lit";
import { OnPaper } from "../../ui/print-state.js";
import { readable } from "../../form/places.js";
import { layoutOf } from "../../form/layouts/layout.js";
import { addWords, words } from "../../ui/i18n/index.js";
import { en } from "./messages.en.js";
import { nl } from "./messages.nl.js";
import { LocaleController } from "../../ui/i18n/locale.js";
import { download } from "../../ui/files.js";
import { OrderDate } from "../../form/order-date.js";
import { catalogueStyles } from "./styles.js";
import { writeMoment } from "../../core/values/moment.js";
import { CatalogueClient } from "./client.js";
import { filtered, sorted } from "./filter.js";
import { Rows } from "./virtual-rows.js";
import { table } from "./table.js";
import { COLUMNS } from "./findings-export.js";
import { notes, onPaper, progress, tools } from "./toolbar.js";
import { inTime } from "../../core/engine/in-time.js";

addWords({ en, nl });

/** Work that is done sooner shows no progress (ms). */
const PATIENCE = 200;

/** Choices that change every price wait until they have been made (ms). */
const SETTLED = 250;

/** How many frames a row is waited for. */
const FRAMES = 30;

/** What a screen reader hears of a search waits until it has been typed (ms). */
const HEARD = 700;

/**
 * @typedef {import("./tasks.js").History} History
 * @typedef {import("./store.js").Row} Row
 * @typedef {import("./store.js").RemovedRow} RemovedRow
 * @typedef {import("./filter.js").Column} Column
 * @typedef {import("aanbod").QuoteOptions & {orderedAt: string}} PriceOptions
 */

export class AanbodCatalogue extends LitElement {
  static styles = catalogueStyles;
  static properties = { locale: {}, quoteOptions: { attribute: false }, priceIncrease: { attribute: false } };

  #locale = new LocaleController(this);
  #began = 0;

  constructor() {
    super();
    /** Options of the prices, as the price panel has them. @type {PriceOptions} */
    this.quoteOptions = { orderedAt: writeMoment({ instant: Math.floor(Date.now() / 60_000) * 60_000, fraction: "" }) };
    /**
     * Loads what draws the dialog of a price increase.
     *
     * @type {((view: AanbodCatalogue) => Promise<() => unknown>)|null}
     */
    this.priceIncrease = null;
    this.optional = false;
    this.client = new CatalogueClient((event) => this.#hear(event));
    /** Whether the files have been read. */
    this.opened = false;
    /** @type {{name: string}[]} */
    this.files = [];
    this.courses = 0;
    /** Rows by the index of their course. @type {(Row|RemovedRow)[]} */
    this.known = [];
    /** Rows that are shown, in order. @type {Row[]} */
    this.listed = [];
    /** @type {{filter: import("./filter.js").Filter, search: string}} */
    this.wanted = { filter: "all", search: "" };
    /** @type {{column: Column, down: boolean}} */
    this.order = { column: "index", down: false };
    this.current = 0;
    /** @type {History} */
    this.history = { state: 0, undo: 0, redo: 0, courses: 0, changed: 0, files: [], names: [] };
    /** @type {import("./tasks.js").Note[]} */
    this.notes = [];
    /** @type {import("./tasks.js").Progress|null} */
    this.progress = null;
    this.stopped = false;
    /** @type {string|null} */
    this.failure = null;
    /** The language that the findings are in. @type {"en"|"nl"|undefined} */
    this.checkedLanguage = undefined;
    this.spokenText = "";
    /** What is still to be asked of the catalogue when it is closed. @type {Promise<unknown>|null} */
    this.lastWish = null;
    /** Draws the dialog that is open. @type {() => unknown} */
    this.dialog = () => nothing;
    this.rows = new Rows(this);
    this.paper = new OnPaper(this);
    this.date = new OrderDate(this);
    /** @param {Column} column */
    this.sort = (column) => this.#sort(column);
    this.cancel = () => this.#cancel();
    /** @param {string} text */
    this.readable = (text) => readable(text, layoutOf("catalogue").items, this.language);
  }

  get language() {
    return this.#locale.current;
  }

  get t() {
    return words(this.language);
  }

  get busy() {
    return this.progress !== null || !this.opened;
  }

  // What the date field asks of its host.

  get orderedAt() {
    return this.quoteOptions.orderedAt;
  }

  get vatExempt() {
    return Boolean(this.quoteOptions.vatExempt);
  }

  get fixed() {
    return false;
  }

  /** Options of the check that the worker makes. @returns {import("./store.js").Options} */
  get options() {
    const { vatExempt, include, startMoment, ...quote } = this.quoteOptions;
    const now = `${new Date().toISOString().slice(0, 16)}:00Z`;
    return {
      now,
      locale: this.language,
      dates: "local",
      quote: {
        ...quote,
        ...(vatExempt ? { vatExempt } : {}),
        ...(this.optional ? { include: "all" } : {}),
        locale: this.language,
        dates: "local",
      },
    };
  }

  /** Indexes of the courses that are shown. */
  get indexes() {
    return this.listed.map(({ index }) => index);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    // What is still to be kept as a draft comes first.
    Promise.resolve(this.lastWish).finally(() => this.client.stop());
    this.rows.stop();
  }

  /**
   * @param {import("./tasks.js").Given[]} files
   * @returns {Promise<import("./tasks.js").Opened>}
   */
  async openFiles(files) {
    const answer = await this.#work(this.client.ask("open", { files, options: this.options }));
    Object.assign(this, {
      opened: true,
      files: answer.files,
      courses: answer.courses,
      history: { ...this.history, names: answer.files.map(({ name }) => name) },
    });
    this.requestUpdate();
    return answer;
  }

  /** Makes the changes of a draft again. @param {Blob[]} batches */
  async restore(batches) {
    this.#historyIs(await this.#work(this.client.ask("restore", batches)), false);
  }

  /** Checks and prices all courses. */
  async examine() {
    this.checkedLanguage = this.language;
    this.stopped = false;
    const answer = await this.#work(this.client.ask("examine", this.options)).catch((/** @type {unknown} */ error) =>
      this.#failed(error),
    );
    if (!answer) return;
    this.notes = answer.notes;
    this.#keep(answer.news);
    this.#historyIs(answer.history, false);
  }

  /** @template Result @param {Promise<Result>} promise @returns {Promise<Result>} */
  async #work(promise) {
    this.#began ||= performance.now();
    try {
      return await promise;
    } finally {
      this.#began = 0;
      this.progress = null;
      this.requestUpdate();
    }
  }

  /** @param {unknown} error @returns {null} */
  #failed(error) {
    this.failure = error instanceof Error ? error.message : String(error);
    this.requestUpdate();
    return null;
  }

  /** @param {import("./tasks.js").News} news */
  #hear({ rows, progress: now }) {
    if (rows) this.#keep(rows);
    if (now && this.#began && performance.now() - this.#began > PATIENCE) {
      this.progress = now;
      this.requestUpdate();
    }
  }

  /** @param {(Row|RemovedRow)[]} rows */
  #keep(rows) {
    for (const row of rows) this.known[row.index] = row;
    this.stale = true;
    this.requestUpdate();
  }

  /** @param {History} history @param {boolean} [changed] whether courses changed, or were only looked at */
  #historyIs(history, changed = true) {
    this.history = history;
    this.courses = history.courses;
    this.files = history.names.map((name, index) => ({ ...this.files[index], name }));
    this.requestUpdate();
    this.dispatchEvent(new CustomEvent(changed ? "changed" : "examined"));
  }

  async #cancel() {
    this.stopped = true;
    await this.client.ask("halt");
    this.requestUpdate();
  }

  /** @param {import("lit").PropertyValues} changed */
  willUpdate(changed) {
    if (this.checkedLanguage && this.checkedLanguage !== this.language) this.examine();
    if (changed.has("quoteOptions") && this.checkedLanguage) this.#examineSoon();
    if (!this.stale) return;
    this.stale = false;
    const index = this.listed[this.current]?.index;
    this.listed = sorted(filtered(this.known.filter(Boolean), this.wanted), this.order, this.language);
    // The focus stays with its course.
    const at = this.listed.findIndex((row) => row.index === index);
    this.current = Math.max(0, at);
  }

  #examineSoon() {
    clearTimeout(this.settling);
    this.settling = setTimeout(() => this.examine(), SETTLED);
  }

  /** The user chose a moment, a customer or options. @param {Partial<PriceOptions> & {optional?: boolean}} choices */
  choose({ optional = this.optional, ...choices }) {
    this.optional = optional;
    this.quoteOptions = { ...this.quoteOptions, ...choices };
    this.dispatchEvent(new CustomEvent("prices", { detail: choices }));
  }

  /** @param {Partial<AanbodCatalogue["wanted"]>} wanted */
  want(wanted) {
    this.wanted = { ...this.wanted, ...wanted };
    this.#reorder();
    clearTimeout(this.hearing);
    this.hearing = setTimeout(
      () => this.announce(this.t("catalogue.shown", { shown: this.listed.length, count: this.courses })),
      HEARD,
    );
  }

  /** @param {string} selector @returns {HTMLElement|null} */
  #find(selector) {
    return this.renderRoot.querySelector(selector);
  }

  /** The button goes with what it undid: the focus goes to where the courses were chosen. */
  #showAll() {
    this.want({ filter: "all", search: "" });
    this.#find("#filter")?.focus();
  }

  /** @param {Column} column */
  #sort(column) {
    this.order = { column, down: this.order.column === column ? !this.order.down : false };
    this.#reorder();
  }

  #reorder() {
    this.listed = [];
    this.stale = true;
    this.current = 0;
    this.renderRoot.querySelector(".scroller")?.scrollTo(0, 0);
    this.requestUpdate();
  }

  /** A row got the focus. @param {number} at */
  focused(at) {
    if (this.current === at) return;
    this.current = at;
    this.requestUpdate();
  }

  /** Moves the focus to a row. @param {number} at */
  async go(at) {
    this.current = at;
    this.rows.reveal(at);
    this.requestUpdate();
    (await this.#drawn(this.listed[at]?.index))?.focus({ preventScroll: true });
  }

  /**
   * The button of a course; a table that comes into sight has its rows some frames later.
   *
   * @param {number|undefined} index
   */
  async #drawn(index) {
    for (let frame = 0; frame < FRAMES; frame += 1) {
      await this.updateComplete;
      const button = this.#find(`#course-${index}`);
      if (button) return button;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return null;
  }

  /** Moves the focus to a course, or to the table when it isn't shown. @param {number} index */
  async goTo(index) {
    await this.updateComplete;
    const at = this.listed.findIndex((row) => row.index === index);
    if (at < 0) this.renderRoot.querySelector("h2")?.focus();
    else await this.go(at);
    // Once more, now that the table has its height again.
    if (at >= 0) this.rows.reveal(at);
  }

  /** @param {number} index @param {boolean} [isNew] whether nobody could fill in anything yet */
  open(index, isNew = false) {
    this.dispatchEvent(new CustomEvent("open-course", { detail: { index, isNew } }));
  }

  asText() {
    this.dispatchEvent(new CustomEvent("as-text"));
  }

  /** @param {string} message */
  announce(message) {
    this.spokenText = this.spokenText === message ? `${message}\u00a0` : message;
    this.requestUpdate();
  }

  /** A course was corrected. @param {number} index @param {string} text */
  async replaceCourse(index, text) {
    this.changedBy(await this.#work(this.client.ask("change", [{ index, text }])));
  }

  /** Rows and history after changes. @param {import("./tasks.js").Changed} changed */
  changedBy({ rows, history }) {
    this.#keep(rows);
    this.#historyIs(history);
  }

  /**
   * Adds a course, and opens it.
   *
   * @param {number|null} like the index of the one to copy; null for an empty one
   */
  async add(like = null) {
    const answer = await this.#work(this.client.ask("create", { like }));
    this.changedBy(answer);
    this.open(answer.index, like === null);
  }

  /** Takes a course out; that can be undone. @param {number} index */
  async removeCourse(index) {
    const { t, known, current } = this;
    const row = known[index];
    const name = (row && !row.removed && row.name) || `${t("catalogue.course")} ${index + 1}`;
    this.changedBy(await this.#work(this.client.ask("remove", index)));
    this.showMessage(() => this.t("catalogue.removed", { name }));
    await this.updateComplete;
    if (this.listed.length) await this.go(Math.min(current, this.listed.length - 1));
    else this.renderRoot.querySelector("h2")?.focus();
  }

  /** @param {"undo"|"redo"} direction */
  async step(direction) {
    if (this.busy || !this.history[direction]) return;
    const answer = await this.#work(this.client.ask(direction));
    this.changedBy(answer);
    this.announce(
      this.t(direction === "undo" ? "catalogue.undone" : "catalogue.redone", { count: answer.rows.length }),
    );
  }

  /** A button of the history was pressed. @param {"undo"|"redo"} direction */
  async pressed(direction) {
    await this.step(direction);
    await this.updateComplete;
    // After the last step its button can't be pressed any more, and would lose the focus.
    const pressed = this.#find(`#history-${direction}`);
    if (pressed?.matches(":disabled")) this.#find(`#history-${direction === "undo" ? "redo" : "undo"}`)?.focus();
    else if (!this.shadowRoot?.activeElement) pressed?.focus();
  }

  /** @param {"xlsx"|"csv"|"masked"|"json"|"joined"|"files"} what */
  async export(what) {
    const { t } = this;
    if (what === "joined") {
      download(await this.client.ask("joined"), `${t("catalogue.fileName")}.json`);
    } else if (what === "files") {
      const files = await this.client.ask("files");
      for (const [index, file] of files.entries()) if (file) download(file, this.files[index].name);
    } else if (what === "xlsx") {
      const blob = await this.#work(this.client.ask("workbook", { indexes: this.indexes, locale: this.language }));
      download(blob, `${t("catalogue.fileName")}.xlsx`);
    } else {
      const titles = COLUMNS.map((column) => t(`catalogue.csv.${column}`));
      const masked = what === "masked";
      const format = masked ? "csv" : what;
      const severities = Object.fromEntries(
        ["error", "warning", "info"].map((severity) => [severity, t(`severity.${severity}`).toLowerCase()]),
      );
      const asked = {
        indexes: this.indexes,
        options: { ...this.options, ...(masked ? { maskValues: true } : {}) },
        format,
        titles,
        severities,
        naming: t("catalogue.course"),
      };
      const blob = await this.#work(this.client.ask("findings", asked));
      if (blob) download(blob, `${t("catalogue.findingsName")}.${format}`);
    }
  }

  async showPrices() {
    const dialog = await this.priceIncrease?.(this);
    if (dialog) this.show(dialog);
  }

  async showReplace() {
    const { replaceDialog } = await inTime(import("./replace-dialog.js"));
    this.show(replaceDialog(this));
  }

  /** @param {() => unknown} [dialog] draws a dialog that opens itself; none closes it */
  show(dialog = () => nothing) {
    this.dialog = dialog;
    this.requestUpdate();
  }

  /** What happened, for all to read. @param {() => string} message */
  showMessage(message) {
    this.dispatchEvent(new CustomEvent("message", { detail: message }));
  }

  /**
   * Long work for a dialog, with progress.
   *
   * @template {import("./client.js").Call} Name
   * @param {Name} call
   * @param {Parameters<import("./client.js").Work[Name]>[0]} argument
   */
  work(call, argument) {
    return this.#work(this.client.ask(call, argument));
  }

  render() {
    const { t, files, courses, failure } = this;
    return html`<section class="catalogue" aria-labelledby="catalogue-title">
      <header class="pane-head">
        <h2 id="catalogue-title" tabindex="-1">${this.opened ? t("catalogue.title", { count: courses }) : t("catalogue.opening")}</h2>
        ${files.length > 1 ? html`<span class="quiet-text">${t("catalogue.files", { count: files.length })}</span>` : nothing}
        ${this.summary()}
      </header>
      ${failure ? html`<p class="pane-note problem">${t("catalogue.failed", { reason: failure })}</p>` : nothing}
      <div class="tools">${tools(this)}</div>
      ${this.paper.on ? onPaper(this) : nothing}
      ${progress(this)}
      ${this.stopped && !this.busy ? html`<p class="pane-note stopped"><span>${t("catalogue.cancelled")}</span> <button type="button" class="small" @click=${() => this.examine()}>${t("catalogue.resume")}</button></p>` : nothing}
      ${notes(this)}
      <div class="scroller">${this.listed.length ? table(this) : this.empty()}</div>
      <div class="sr-only" role="status" aria-live="polite">${this.spokenText}</div>
      ${this.dialog()}
    </section>`;
  }

  summary() {
    const { t, wanted, listed, courses } = this;
    if (wanted.filter === "all" && wanted.search === "") return nothing;
    return html`<span class="shown quiet-text">${t("catalogue.shown", { shown: listed.length, count: courses })}</span>
      <button type="button" class="quiet" @click=${() => this.#showAll()}>${t("catalogue.clear")}</button>`;
  }

  empty() {
    const { t, courses, busy, opened } = this;
    if (opened && courses === 0) return html`<p class="pane-note">${t("catalogue.empty")}</p>`;
    return busy || !this.known.length ? nothing : html`<p class="pane-note">${t("catalogue.none")}</p>`;
  }

  updated() {
    this.rows.settle();
  }
}

if (!customElements.get("aanbod-catalogue")) customElements.define("aanbod-catalogue", AanbodCatalogue);
