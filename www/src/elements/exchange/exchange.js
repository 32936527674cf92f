/**
 * `<aanbod-exchange>`: a request for enrollments beside its response, and what is wrong in the two together.
 *
 * @fires edit - the user wants a part as a form; `detail.kind`, `detail.text`
 */

import { LitElement, html, nothing } from "lit";
import { blank, properties, validateExchange } from "aanbod";
import { failureOf } from "../../core/engine/failure.js";
import { LARGE } from "../../core/limits.js";
import { Announcer } from "../../ui/announcer.js";
import { stateInWords } from "../../form/findings/finding-summary.js";
import { OnPaper } from "../../ui/print-state.js";
import { FindingsView } from "../editor/findings.js";
import { download } from "../../ui/files.js";
import { fileName } from "../../core/kinds.js";
import { replacesText } from "../../form/findings/fix-preview.js";
import { readable } from "../../form/places.js";
import { addWords, words } from "../../ui/i18n/index.js";
import { en } from "./messages.en.js";
import { nl } from "./messages.nl.js";
import { LocaleController } from "../../ui/i18n/locale.js";
import { exchangeStyles } from "./styles.js";
import { visible } from "../../core/values/visible.js";
import { itemsOf, split } from "./parts.js";
import { Pane } from "./pane.js";

addWords({ en, nl });

/**
 * @typedef {import("aanbod").Diagnostic} Diagnostic
 * @typedef {import("aanbod").Fix} Fix
 * @typedef {import("aanbod").JsonPatchOperation} Operation
 * @typedef {import("aanbod").Kind} Kind
 * @typedef {"request"|"response"} Part
 * @typedef {Event & {target: HTMLInputElement}} FieldEvent
 * @typedef {keyof typeof QUERY} Parameter
 */

/** The parts that have a text. @type {Part[]} */
const PARTS = ["request", "response"];

/** The statuses that the API knows. */
const STATUSES = ["200", "400", "401", "403", "404"];

/**
 * Parameters of the query; those with a list of values are chosen.
 *
 * @type {Record<"enrollmentType"|"schoolPeriodId"|"studyOfferingId"|"subjectOfferingId", string[]|null>}
 */
const QUERY = {
  enrollmentType: ["study", "subject"],
  schoolPeriodId: null,
  studyOfferingId: null,
  subjectOfferingId: null,
};

/** With a large response, the check waits until typing has paused (ms). */
const PAUSE = 300;

const PARAMETERS = /** @type {Parameter[]} */ (Object.keys(QUERY));

/** @param {string} text */
const isStatus = (text) => /^[1-5]\d\d$/.test(text.trim());

/** @param {string} status */
const succeeded = (status) => /^2\d\d$/.test(status.trim());

/** @param {string} name @returns {Part|null} */
const partCalled = (name) => PARTS.find((part) => part === name) ?? null;

export class AanbodExchange extends LitElement {
  static styles = exchangeStyles;
  static properties = { locale: {} };

  #locale = new LocaleController(this);
  /** @type {ReturnType<typeof itemsOf>|null} */
  #items = null;
  /** @type {Map<Kind, import("aanbod").Property>} */
  #tables = new Map();
  /** @type {ReturnType<typeof setTimeout>|undefined} */
  #pause;

  constructor() {
    super();
    /** @type {string|undefined} */
    this.locale = undefined;
    /** @type {Partial<Record<Parameter, string>>} */
    this.query = {};
    this.status = "200";
    /** @type {import("aanbod").Report|null} */
    this.report = null;
    /** @type {import("../../core/engine/failure.js").Failure|null} */
    this.failure = null;
    /** The language that the report is in. @type {"en"|"nl"|undefined} */
    this.checkedLanguage = undefined;
    this.panes = { request: new Pane(this, "request"), response: new Pane(this, "response") };
    this.announcer = new Announcer(this, () => (this.report ? stateInWords(this) : null));
    /** What the list of findings asks of an editor. */
    this.formView = { pendingInput: { problems: [] }, unfilled: { diagnostics: /** @type {Diagnostic[]} */ ([]) } };
    this.formless = false;
    this.fixed = false;
    this.textPane = { tooLarge: false };
    this.list = new FindingsView(this);
    this.paper = new OnPaper(this);
  }

  get language() {
    return this.#locale.current;
  }
  get t() {
    return words(this.language);
  }

  /** What places are called. */
  get layout() {
    const items =
      this.#items ??
      itemsOf(
        (kind) => this.table(kind),
        (key, locale) => words(locale)(key),
      );
    this.#items = items;
    return { items };
  }

  /** @param {Kind} kind */
  table(kind) {
    const table = this.#tables.get(kind) ?? properties(kind);
    this.#tables.set(kind, table);
    return table;
  }

  /** @param {string} text */
  readable(text) {
    return readable(text, this.layout.items, this.language);
  }

  /** Whether something was typed that nobody has yet. */
  get changed() {
    return Object.values(this.panes).some(({ changed }) => changed);
  }

  /**
   * Takes an opened document as the part that it can be; the other part starts empty when there is none yet.
   *
   * @param {Part} [part]
   * @param {string} [text] of it
   * @param {string|null} [kind] what the text tells that it is
   */
  setText(part, text = "", kind = null) {
    const { request, response } = this.panes;
    if (part) this.panes[part].set(text);
    // A status that doesn't go with what was opened makes room for one that does.
    if (kind === "statusResponse" && !/^[345]\d\d$/.test(this.status)) this.status = "400";
    if ((kind === "enrollments" || kind === "enrollment") && !succeeded(this.status)) this.status = "200";
    if (request.text === "") request.start(`${JSON.stringify(blank("enrollmentRequest"), null, 2)}\n`);
    if (response.text === "") response.set("[]\n");
    this.check();
  }

  connectedCallback() {
    super.connectedCallback();
    for (const { view } of Object.values(this.panes)) view.wake();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    for (const { view } of Object.values(this.panes)) view.rest();
  }

  willUpdate() {
    if (this.checkedLanguage !== this.language && this.panes.request.text !== "") this.#check();
  }

  updated() {
    for (const pane of Object.values(this.panes)) pane.view.updated();
  }

  check() {
    clearTimeout(this.#pause);
    if (this.panes.response.text.length + this.panes.request.text.length < LARGE) this.#check();
    else this.#pause = setTimeout(() => this.#check(), PAUSE);
  }

  #check() {
    this.checkedLanguage = this.language;
    this.report = this.validate({ locale: this.language, dates: "local" });
    for (const [part, { view }] of Object.entries(this.panes))
      view.diagnose(this.visibleFindings.filter(({ pointer }) => split(pointer).part === part));
    this.formView.unfilled.diagnostics = (this.report?.diagnostics ?? []).filter((finding) =>
      this.#isUnfilled(finding),
    );
    if (this.report) this.announcer.counts();
    this.requestUpdate();
    this.dispatchEvent(new CustomEvent("report", { detail: { report: this.report } }));
  }

  /**
   * Checks both parts together.
   *
   * @param {import("aanbod").ValidateOptions} options
   * @returns {import("aanbod").Report|null} null when they couldn't be checked; `failure` says why
   */
  validate(options) {
    const { request, response } = this.panes;
    const status = Number(this.status);
    this.failure = null;
    if (!isStatus(this.status)) {
      this.failure = { code: "http-status", params: {}, message: this.t("exchange.badStatus") };
      return null;
    }
    const query = Object.fromEntries(Object.entries(this.query).filter(([, value]) => value !== ""));
    try {
      return this.#named(validateExchange({ request: request.text, query, status, response: response.text }, options));
    } catch (error) {
      this.failure = failureOf(error);
      return null;
    }
  }

  /**
   * What is said of a whole part is told under the part's name, and not under that of what stands in it.
   *
   * @param {import("aanbod").Report} report
   */
  #named(report) {
    for (const finding of report.diagnostics) {
      const { part, inner } = split(finding.pointer);
      if (inner === "" && partCalled(part)) finding.label = this.t(`exchange.${part}`);
    }
    return report;
  }

  /** What a part is to be. @param {Part} part @returns {Kind} */
  kindOf(part) {
    if (part === "request") return "enrollmentRequest";
    return succeeded(this.status) ? "enrollments" : "statusResponse";
  }

  /** Saves a part as a file. @param {Part} part */
  download(part) {
    const pane = this.panes[part];
    download(pane.text, fileName(this.kindOf(part)));
    pane.opened = pane.text;
    this.requestUpdate();
  }

  // What the list of findings asks for.

  get visibleFindings() {
    return (this.report?.diagnostics ?? []).filter((finding) => !this.#isUnfilled(finding));
  }

  /** How many findings are visible, and how many values are still to be filled in. */
  get counts() {
    const counts = { error: 0, warning: 0, info: 0, ...this.report?.counts, unfilled: 0 };
    for (const { severity } of this.formView.unfilled.diagnostics) {
      counts[severity] -= 1;
      if (severity === "error") counts.unfilled += 1;
    }
    return counts;
  }

  /** Whether a finding is about the request that nobody filled in yet. @param {Diagnostic} finding */
  #isUnfilled({ pointer }) {
    return this.panes.request.untouched && split(pointer).part === "request";
  }

  /** @param {string} message */
  announce(message) {
    this.announcer.announce(message);
  }

  reported() {
    return new Promise((resolve) => this.addEventListener("report", resolve, { once: true }));
  }

  /** @param {string} pointer */
  valueAt(pointer) {
    const { part, inner } = split(pointer);
    const called = partCalled(part);
    return called && this.panes[called].valueAt(inner);
  }

  /** Makes a correction, in the part that it belongs to. @param {Fix} fix @param {Diagnostic} finding */
  fix(fix, finding) {
    const made = replacesText(fix)
      ? (this.#paneOf(finding.pointer)?.correct(fix.operations) ?? false)
      : this.correct(fix.operations);
    if (made) this.announce(this.t("findings.fixed", { title: this.readable(fix.title) }));
    return made;
  }

  /** The text that a finding is about. @param {Diagnostic} finding */
  textOf({ pointer }) {
    return this.#paneOf(pointer)?.text ?? "";
  }

  /** Carries out the operations of corrections, each in its part. @param {Operation[]} operations */
  correct(operations) {
    return this.#inParts(operations, (pane, ofPane) => pane.correct(ofPane));
  }

  /** @param {Operation[]} operations */
  canApply(operations) {
    return this.#inParts(operations, (pane, ofPane) => pane.changes(ofPane) !== null);
  }

  /**
   * The pane that a place is in; nothing for one in a query, or a status.
   *
   * @param {string} pointer
   * @returns {Pane|null}
   */
  #paneOf(pointer) {
    const part = partCalled(split(pointer).part);
    return part && this.panes[part];
  }

  /**
   * @param {Operation[]} operations
   * @param {(pane: Pane, own: Operation[]) => boolean} act
   * @returns {boolean} whether all could be done
   */
  #inParts(operations, act) {
    /** @param {Operation} operation */
    const paneOf = (operation) => (operation.op === "splice" ? null : this.#paneOf(operation.path));
    if (!operations.every(paneOf)) return false;
    return Object.values(this.panes).every((pane) => {
      const ofPane = operations.filter((operation) => paneOf(operation) === pane);
      return !ofPane.length || act(pane, ofPane);
    });
  }

  /** To the part, and the place in it. @param {import("../editor/findings.js").Place} place */
  async leadTo({ pointer, range }) {
    const { part, inner } = split(pointer);
    const pane = this.#paneOf(pointer);
    /** @param {string} id @returns {HTMLElement|null} */
    const element = (id) => this.renderRoot.querySelector(`#${CSS.escape(id)}`);
    if (pane && range) pane.view.reveal(range.from, range.to, true);
    else if (pane) pane.reveal(inner, true);
    else
      (element(part === "status" ? "status" : `query-${inner.slice(1)}`) ?? element("query-enrollmentType"))?.focus();
    element(`part-${part === "query" ? "request" : part === "status" ? "response" : part}`)?.scrollIntoView?.({
      block: "nearest",
    });
  }

  /** @param {Diagnostic} finding */
  showRange(finding) {
    return this.leadTo(finding);
  }

  render() {
    const { t } = this;
    return html`<div class="exchange">
      <section class="pane findings" aria-labelledby="findings-title">
        <header class="pane-head"><h2 id="findings-title" tabindex="-1">${t("findings.title")}</h2>${this.list.filters()}</header>
        <div class="pane-body">${this.list.render()}</div>
      </section>
      ${this.section("request", this.queryForm())}
      ${this.section("response", this.statusForm())}
      ${this.list.dialogs()}
      <div class="sr-only" role="status" aria-live="polite">${this.announcer.text}</div>
    </div>`;
  }

  /** @param {Part} part @param {unknown} form what is asked, or answered, besides the text */
  section(part, form) {
    const { t } = this;
    const name = t(`exchange.${part}`);
    const edit = () =>
      this.dispatchEvent(new CustomEvent("edit", { detail: { kind: this.kindOf(part), text: this.panes[part].text } }));
    return html`<section class="pane part" id="part-${part}" aria-labelledby="${part}-title">
      <header class="pane-head"><h2 id="${part}-title">${name}</h2>
        <div class="tools">
          <button type="button" class="small" @click=${edit}>${t("exchange.asForm")}<span class="sr-only">: ${name}</span></button>
          <button type="button" class="small" @click=${() => this.download(part)}>${t("page.download")}<span class="sr-only">: ${name}</span></button>
        </div></header>
      <div class="part-form">${form}</div>
      <div class="pane-body">${this.panes[part].view.note()}<div class="text" id="text-${part}"></div></div>
      ${this.paper.on ? this.onPaper(part) : nothing}
    </section>`;
  }

  /** What was asked or answered, as text: a text editor draws only what is in sight. @param {Part} part */
  onPaper(part) {
    const { t, panes, query, status } = this;
    const asked =
      part === "request"
        ? PARAMETERS.flatMap((name) => (query[name] ? [[t(`query.${name}`), query[name]]] : []))
        : [[t("exchange.status"), status]];
    const text = panes[part].text.replaceAll("\r\n", "\n");
    return html`${asked.length ? html`<dl class="on-paper">${asked.map(([name, value]) => html`<div><dt>${name}</dt><dd><bdi>${visible(value)}</bdi></dd></div>`)}</dl>` : nothing}
      <pre class="on-paper">${visible(text.slice(0, LARGE))}${text.length > LARGE ? "…" : ""}</pre>`;
  }

  queryForm() {
    const { t } = this;
    const notes = (/** @type {string} */ name) => this.notes(`/query/${name}`);
    return html`<fieldset><legend>${t("exchange.query")}</legend>
      <div class="query">${PARAMETERS.map((name) => ({ name, values: QUERY[name] })).map(
        ({ name, values }) => html`<div class="parameter">
        <label for="query-${name}">${t(`query.${name}`)} <code>${name}</code></label>
        ${
          values
            ? html`<select id="query-${name}" aria-describedby="notes-${name}" @change=${(/** @type {Event & {target: HTMLSelectElement}} */ event) => this.ask(name, event.target.value)}>
              <option value="">${t("exchange.any")}</option>${values.map((value) => html`<option .selected=${this.query[name] === value}>${value}</option>`)}</select>`
            : html`<input id="query-${name}" aria-describedby="notes-${name}" type="text" autocomplete="off" spellcheck="false" placeholder=${t("exchange.any")} .value=${this.query[name] ?? ""} @input=${(/** @type {FieldEvent} */ event) => this.ask(name, event.target.value.trim())}>`
        }
        <div class="notes" id="notes-${name}">${notes(name)}</div>
      </div>`,
      )}</div></fieldset>`;
  }

  statusForm() {
    const { t } = this;
    return html`<div class="parameter"><label for="status">${t("exchange.status")}</label>
      <input id="status" type="text" inputmode="numeric" autocomplete="off" list="statuses" aria-describedby="notes-status" aria-invalid=${isStatus(this.status) ? nothing : "true"} .value=${this.status} @input=${(
        /** @type {FieldEvent} */ event,
      ) => {
        this.status = event.target.value;
        this.check();
      }}>
      <datalist id="statuses">${STATUSES.map((status) => html`<option value=${status}></option>`)}</datalist>
      <div class="notes" id="notes-status">${this.notes("/status")}</div></div>`;
  }

  /** What is said of a place that is a field here. @param {string} place */
  notes(place) {
    return (this.report?.diagnostics ?? [])
      .filter(({ pointer }) => pointer === place)
      .map(({ severity, message }) => html`<p class="finding ${severity}"><bdi>${this.readable(message)}</bdi></p>`);
  }

  /** @param {Parameter} name @param {string} value */
  ask(name, value) {
    this.query = { ...this.query, [name]: value };
    this.check();
  }
}

if (globalThis.customElements && !customElements.get("aanbod-exchange"))
  customElements.define("aanbod-exchange", AanbodExchange);
