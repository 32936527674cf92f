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

/** The statuses that the API knows. */
const STATUSES = ["200", "400", "401", "403", "404"];

/** Parameters of the query; those with a list of values are chosen. */
const QUERY = {
  enrollmentType: ["study", "subject"],
  schoolPeriodId: null,
  studyOfferingId: null,
  subjectOfferingId: null,
};

/** With a large response, the check waits until typing has paused (ms). */
const PAUSE = 300;

const isStatus = (text) => /^[1-5]\d\d$/.test(text.trim());

const succeeded = (status) => /^2\d\d$/.test(status.trim());

export class AanbodExchange extends LitElement {
  static styles = exchangeStyles;
  static properties = { locale: {} };

  #locale = new LocaleController(this);
  #items = null;
  #tables = new Map();
  #pause = 0;

  constructor() {
    super();
    this.query = {};
    this.status = "200";
    this.report = null;
    this.failure = null;
    this.panes = { request: new Pane(this, "request"), response: new Pane(this, "response") };
    this.announcer = new Announcer(this, () => (this.report ? stateInWords(this) : null));
    // What the list of findings asks of an editor.
    this.formView = { pendingInput: { problems: [] } };
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
    this.#items ??= itemsOf(
      (kind) => this.table(kind),
      (key, locale) => words(locale)(key),
    );
    return { items: this.#items };
  }

  table(kind) {
    if (!this.#tables.has(kind)) this.#tables.set(kind, properties(kind));
    return this.#tables.get(kind);
  }

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
   * @param {"request"|"response"} [part]
   * @param {string} [text]
   * @param {string|null} [kind] what the text tells that it is
   */
  setText(part, text, kind = null) {
    const { request, response } = this.panes;
    if (part) this.panes[part].set(text);
    // A status that doesn't go with what was opened makes room for one that does.
    if (kind === "statusResponse" && !/^[345]\d\d$/.test(this.status)) this.status = "400";
    if ((kind === "enrollments" || kind === "enrollment") && !succeeded(this.status)) this.status = "200";
    if (request.text === "") request.set(`${JSON.stringify(blank("enrollmentRequest"), null, 2)}\n`);
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
    const { request, response } = this.panes;
    this.checkedLanguage = this.language;
    const status = Number(this.status);
    this.failure = null;
    if (!isStatus(this.status)) {
      this.report = null;
      this.failure = { code: "http-status", params: {}, message: this.t("exchange.badStatus") };
    } else {
      const query = Object.fromEntries(Object.entries(this.query).filter(([, value]) => value !== ""));
      try {
        this.report = this.#named(
          validateExchange(
            { request: request.text, query, status, response: response.text },
            { locale: this.language, dates: "local" },
          ),
        );
      } catch (error) {
        this.report = null;
        this.failure = failureOf(error);
      }
    }
    for (const [part, { view }] of Object.entries(this.panes))
      view.diagnose((this.report?.diagnostics ?? []).filter(({ pointer }) => split(pointer).part === part));
    if (this.report) this.announcer.counts();
    this.requestUpdate();
    this.dispatchEvent(new CustomEvent("report", { detail: { report: this.report } }));
  }

  /** What is said of a whole part is told under the part's name, and not under that of what stands in it. */
  #named(report) {
    for (const finding of report.diagnostics) {
      const { part, inner } = split(finding.pointer);
      if (inner === "" && Object.hasOwn(this.panes, part)) finding.label = this.t(`exchange.${part}`);
    }
    return report;
  }

  /** What a part is to be. */
  kindOf(part) {
    if (part === "request") return "enrollmentRequest";
    return succeeded(this.status) ? "enrollments" : "statusResponse";
  }

  /** Saves a part as a file. */
  download(part) {
    const pane = this.panes[part];
    download(pane.text, fileName(this.kindOf(part)));
    pane.opened = pane.text;
    this.requestUpdate();
  }

  // What the list of findings asks for.

  get told() {
    return this.report.diagnostics;
  }

  get counts() {
    return this.report.counts;
  }

  announce(message) {
    this.announcer.announce(message);
  }

  reported() {
    return new Promise((resolve) => this.addEventListener("report", resolve, { once: true }));
  }

  valueAt(pointer) {
    const { part, inner } = split(pointer);
    return this.panes[part]?.valueAt(inner) ?? null;
  }

  /** Makes a correction, in the part that it belongs to. */
  fix(fix, finding) {
    const made = replacesText(fix)
      ? this.panes[split(finding.pointer).part].correct(fix.operations)
      : this.correct(fix.operations);
    if (made) this.announce(this.t("findings.fixed", { title: this.readable(fix.title) }));
    return made;
  }

  /** The text that a finding is about. */
  textOf({ pointer }) {
    return this.panes[split(pointer).part].text;
  }

  /** Carries out the operations of corrections, each in its part. */
  correct(operations) {
    return this.#inParts(operations, (pane, own) => pane.correct(own));
  }

  canApply(operations) {
    return this.#inParts(operations, (pane, own) => pane.changes(own) !== null);
  }

  #inParts(operations, act) {
    if (!operations.every(({ path }) => Object.hasOwn(this.panes, split(path).part))) return false;
    return Object.entries(this.panes).every(([part, pane]) => {
      const own = operations.filter(({ path }) => split(path).part === part);
      return !own.length || act(pane, own);
    });
  }

  /** To the part, and the place in it. */
  async leadTo({ pointer, range }) {
    const { part, inner } = split(pointer);
    const pane = this.panes[part];
    if (pane && range) pane.view.reveal(range.from, range.to, true);
    else if (pane) pane.reveal(inner, true);
    else
      (
        this.renderRoot.getElementById(part === "status" ? "status" : `query-${inner.slice(1)}`) ??
        this.renderRoot.getElementById("query-enrollmentType")
      ).focus();
    this.renderRoot
      .getElementById(`part-${part === "query" ? "request" : part === "status" ? "response" : part}`)
      ?.scrollIntoView({ block: "nearest" });
  }

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
      ${this.part("request", this.queryForm())}
      ${this.part("response", this.statusForm())}
      ${this.list.dialogs()}
      <div class="sr-only" role="status" aria-live="polite">${this.announcer.text}</div>
    </div>`;
  }

  part(part, form) {
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

  /** What was asked or answered, as text: a text editor draws only what is in sight. */
  onPaper(part) {
    const { t, panes, query, status } = this;
    const asked =
      part === "request"
        ? Object.keys(QUERY)
            .filter((name) => query[name])
            .map((name) => [t(`query.${name}`), query[name]])
        : [[t("exchange.status"), status]];
    const text = panes[part].text.replaceAll("\r\n", "\n");
    return html`${asked.length ? html`<dl class="on-paper">${asked.map(([name, value]) => html`<div><dt>${name}</dt><dd><bdi>${visible(value)}</bdi></dd></div>`)}</dl>` : nothing}
      <pre class="on-paper">${visible(text.slice(0, LARGE))}${text.length > LARGE ? "…" : ""}</pre>`;
  }

  queryForm() {
    const { t } = this;
    const notes = (name) => this.notes(`/query/${name}`);
    return html`<fieldset><legend>${t("exchange.query")}</legend>
      <div class="query">${Object.entries(QUERY).map(
        ([name, values]) => html`<div class="parameter">
        <label for="query-${name}">${t(`query.${name}`)} <code>${name}</code></label>
        ${
          values
            ? html`<select id="query-${name}" aria-describedby="notes-${name}" @change=${(event) => this.ask(name, event.target.value)}>
              <option value="">${t("exchange.any")}</option>${values.map((value) => html`<option .selected=${this.query[name] === value}>${value}</option>`)}</select>`
            : html`<input id="query-${name}" aria-describedby="notes-${name}" type="text" autocomplete="off" spellcheck="false" placeholder=${t("exchange.any")} .value=${this.query[name] ?? ""} @input=${(event) => this.ask(name, event.target.value.trim())}>`
        }
        <div class="notes" id="notes-${name}">${notes(name)}</div>
      </div>`,
      )}</div></fieldset>`;
  }

  statusForm() {
    const { t } = this;
    return html`<div class="parameter"><label for="status">${t("exchange.status")}</label>
      <input id="status" type="text" inputmode="numeric" autocomplete="off" list="statuses" aria-describedby="notes-status" aria-invalid=${isStatus(this.status) ? nothing : "true"} .value=${this.status} @input=${(
        event,
      ) => {
        this.status = event.target.value;
        this.check();
      }}>
      <datalist id="statuses">${STATUSES.map((status) => html`<option value=${status}></option>`)}</datalist>
      <div class="notes" id="notes-status">${this.notes("/status")}</div></div>`;
  }

  /** What is said of a place that is a field here. */
  notes(place) {
    return (this.report?.diagnostics ?? [])
      .filter(({ pointer }) => pointer === place)
      .map(({ severity, message }) => html`<p class="finding ${severity}"><bdi>${this.readable(message)}</bdi></p>`);
  }

  ask(name, value) {
    this.query = { ...this.query, [name]: value };
    this.check();
  }
}

if (globalThis.customElements && !customElements.get("aanbod-exchange"))
  customElements.define("aanbod-exchange", AanbodExchange);
