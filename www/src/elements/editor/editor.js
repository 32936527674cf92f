/**
 * `<aanbod-editor>`: one document as a form and as text, with what is wrong in it. See README for its interface.
 *
 * The exact text is the document. The form and CodeMirror are views of it: the form changes it by JSON Patch operations,
 * which the core turns into the smallest splices; CodeMirror by splices of its own.
 *
 * @fires change - the user changed the document; `detail.value` is the text
 * @fires report - a report about the present text is there; `detail.report`, `detail.quote`
 */

import { LitElement } from "lit";
import { editChanges, kinds, properties, strictChanges } from "aanbod";
import { Checker, LARGE, ready, start } from "../../core/engine/checker.js";
import { failureWords } from "../../core/engine/failure.js";
import { FormField } from "../../ui/form-associated.js";
import { applySplices } from "../../core/json/splices.js";
import { find, readTree } from "../../core/json/tree.js";
import { parent } from "../../core/json/pointer.js";
import { layoutOf } from "../../form/layouts/layout.js";
import { FormView } from "../../form/form-view.js";
import { onClipboard } from "../../form/grid/clipboard.js";
import { bringPanels } from "../../form/panels/lazy.js";
import { readable } from "../../form/places.js";
import { words } from "../../ui/i18n/index.js";
import { LocaleController } from "../../ui/i18n/locale.js";
import { editorStyles } from "./styles.js";
import { FindingIndex } from "../../form/findings/finding-index.js";
import { FindingsView } from "./findings.js";
import { inOneLine } from "../../form/findings/fix-preview.js";
import { onHistoryKey } from "../../ui/history-keys.js";
import { Announcer } from "../../ui/announcer.js";
import { stateInWords } from "../../form/findings/finding-summary.js";
import { TextPane } from "./text/text-pane.js";
import { Panes } from "./panes.js";
import { Leading } from "./navigation.js";
import { Printing } from "./printing/printing.js";

/** What the user gets to read after typing has paused this long (ms); with a large text, when its form is drawn anew. */
const PAUSE = 200;

/** Larger documents (UTF-16 units) are checked, but a form of them would take seconds to draw. */
const FORM_LIMIT = 8_000_000;

const CLIPBOARD = ["copy", "cut", "paste"];

export class AanbodEditor extends Leading(FormField(LitElement)) {
  static styles = editorStyles;
  static properties = {
    kind: { reflect: true },
    options: { attribute: false },
    quoteOptions: { attribute: false },
    timelineOptions: { attribute: false },
  };

  #text = "";
  #treeText = "";
  #specs = new Map();
  #checker = new Checker((answer) => this.#receive(answer));
  #locale = new LocaleController(this);
  #parsing = 0;
  #onClipboard = (event) => onClipboard(this.formView, event);
  #onKey = (event) => {
    this.list.keys(event);
    onHistoryKey(event, (direction) => this.history(direction));
  };
  /** The text that the report is about. */
  #reported = null;
  #asked = { options: "", text: "" };

  constructor() {
    super();
    /** Empty while nobody knows what the document is: then nothing is checked. */
    this.kind = "course";
    /** Options of the check: `allowed`, `operation`, `profile`, the readings. */
    this.options = {};
    /** Options of a quote, for check and price in one reading; null for no quote. */
    this.quoteOptions = null;
    /** Options of the price over time; null for none. */
    this.timelineOptions = null;
    /** @type {object|null} */
    this.report = null;
    this.quote = null;
    this.timeline = null;
    /** Why a check couldn't be made, in words. */
    this.failure = null;
    this.tree = null;
    this.broken = null;
    /** Whether the document is too large for a form. */
    this.tooLarge = false;
    /** Whether it is a list with one document a line. */
    this.inLines = false;
    this.findings = new FindingIndex();
    this.formView = new FormView(this);
    this.list = new FindingsView(this);
    this.textPane = new TextPane(this);
    this.panes = new Panes(this);
    this.printing = new Printing(this);
    this.announcer = new Announcer(this, () => (this.report ? stateInWords(this) : null));
    /** Whether this is on the page of its own, which has more keys than the element. */
    this.isWholePage = false;
    /** What stands beside an association; loaded with the first one. */
    this.outcome = null;
  }

  /** The document, exactly: what was set, with the edits that were made. */
  get value() {
    return this.#text;
  }

  set value(text) {
    const value = String(text ?? "");
    this.dirty = true;
    this.#asked = { options: "", text: "" };
    this.formView.forget();
    this.list.forget();
    this.panes.toStart();
    this.textPane.reset(value);
    this.#setText(value, "value");
  }

  get language() {
    return this.#locale.current;
  }

  get t() {
    return words(this.language);
  }

  /** The table of the kind; null until the package is there, and for a kind that isn't known. */
  get spec() {
    if (!ready() || !this.kind || !kinds().includes(this.kind)) return null;
    if (!this.#specs.has(this.kind)) this.#specs.set(this.kind, properties(this.kind));
    return this.#specs.get(this.kind);
  }

  /** Whether a document is a list of documents. */
  get isList() {
    return Boolean(this.spec?.array);
  }

  /** How the form of the kind is laid out. */
  get layout() {
    return layoutOf(this.kind, this.spec ?? undefined);
  }

  /** What the check says, with places by the names of the form. */
  readable(text) {
    return readable(text, this.layout.items, this.language, this.spec ?? undefined);
  }

  /** Whether the form can't be edited now. */
  get locked() {
    return this.fixed || this.broken !== null || this.formless;
  }

  /** Whether there is no form of the document, though nothing is wrong with it. */
  get formless() {
    return this.tooLarge || this.inLines;
  }

  formStateRestoreCallback(text) {
    if (typeof text === "string") this.value = text;
  }

  async connectedCallback() {
    super.connectedCallback();
    this.renderRoot.addEventListener("keydown", this.#onKey);
    for (const type of CLIPBOARD) document.addEventListener(type, this.#onClipboard, true);
    this.textPane.wake();
    // Taken out of the page and put back: what was asked in between was stopped.
    if (this.hasUpdated) {
      this.#asked = { options: "", text: "" };
      this.#check();
    }
    try {
      await start();
    } catch (error) {
      this.failure = error.message;
    }
    this.requestUpdate();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    for (const type of CLIPBOARD) document.removeEventListener(type, this.#onClipboard, true);
    this.#checker.stop();
    this.textPane.rest();
  }

  willUpdate(changed) {
    if (changed.has("kind") && this.hasUpdated) {
      this.formView.arrange();
      this.#parse();
    }
    if (this.kind === "association" && !this.outcome) this.#loadOutcome();
    if (
      ["kind", "options", "quoteOptions", "timelineOptions"].some((name) => changed.has(name)) ||
      this.checkedLanguage !== this.language
    )
      this.#check();
  }

  render() {
    return this.panes.render();
  }

  updated() {
    this.textPane.updated();
    this.#updateFormValue();
  }

  /** Whether the form around may be sent. */
  #updateFormValue() {
    const { failure, refused, report, t } = this;
    if (this.#text === "") this.invalid(this.required ? t("field.empty") : "", "valueMissing");
    else if (refused.length) this.invalid(t("refused.count", { count: refused.length }), "badInput");
    else if (failure) this.invalid(failureWords(failure, t));
    else if (report && this.#reported === this.#text) {
      const error = report.diagnostics.find(({ severity }) => severity === "error");
      this.invalid(report.valid ? "" : error ? this.readable(error.message) : t("field.invalid"));
    }
  }

  // What the panes ask for.

  /** The text of a part of the document, as it is spelled. */
  slice(node) {
    return this.#treeText.slice(node.from, node.to);
  }

  /**
   * @param {string} operations JSON Patch, as JSON text
   * @param {boolean} [chosen] whether a button does it: a step of its own, also behind typing in the same field
   * @returns {boolean} whether it could be applied
   */
  apply(operations, chosen = false) {
    if (this.fixed) return false;
    try {
      const splices = editChanges(this.#text, operations);
      // An item that comes into a list makes room there; anything else takes the place of what was typed.
      const parsed = JSON.parse(operations);
      const touched = parsed.filter(
        ({ op, path }) =>
          ["replace", "remove"].includes(op) || (op !== "splice" && find(this.tree, parent(path))?.type !== "array"),
      );
      // Another value of one field follows typing there; anything else is a step of its own.
      this.#splice(
        splices,
        !chosen && parsed.length === 1 && parsed[0].op === "replace" && Object(parsed[0].value) !== parsed[0].value,
      );
      for (const { path } of touched) this.formView.pendingInput.touch(path);
      return true;
    } catch (error) {
      this.announce(error.message);
      this.requestUpdate();
      return false;
    }
  }

  /** @returns {{node: import("../../core/json/tree.js").Node, raw: string}|null} what stands at a place, and how it is spelled */
  valueAt(pointer) {
    const node = find(this.tree, pointer);
    return node ? { node, raw: this.slice(node) } : null;
  }

  /** What a correction is called where there is no room to show what it changes. */
  titled(finding, fix) {
    return inOneLine(this, finding, fix);
  }

  /** Makes a correction that a finding offers. */
  fix({ title, operations }) {
    if (!this.correct(operations)) return false;
    this.announce(this.t("findings.fixed", { title: this.readable(title) }));
    return true;
  }

  /** The text that a finding is about. */
  textOf() {
    return this.#text;
  }

  /** Carries out the operations of corrections, as one step of the history. */
  correct(operations) {
    const follow = this.formView.following(operations);
    if (!this.apply(JSON.stringify(operations), true)) return false;
    follow();
    return true;
  }

  /** @returns {boolean} whether operations can be carried out */
  canApply(operations) {
    try {
      editChanges(this.#text, operations);
      return true;
    } catch {
      return false;
    }
  }

  /** The findings that are told: those of what is still to be filled in wait until it is left. */
  get told() {
    return this.formView.told.diagnostics;
  }

  /** How many findings are told, and how many values are still to be filled in. */
  get counts() {
    const counts = { ...this.report.counts, unfilled: 0 };
    for (const { severity } of this.formView.quiet.diagnostics) {
      counts[severity] -= 1;
      if (severity === "error") counts.unfilled += 1;
    }
    return counts;
  }

  /** The document is new: nothing in it is called wrong before it is filled in, and that begins with its first field. */
  async startUntouched() {
    this.formView.untouched.add("");
    this.findingsChanged();
    await this.updateComplete;
    this.formView.giveFocus(this.renderRoot.querySelector(".form-body :is(input, select, textarea)"));
  }

  /** Without a new report, more findings are told, or fewer. */
  findingsChanged() {
    this.textPane.diagnose(this.told);
    this.announcer.counts();
    this.requestUpdate();
    this.dispatchEvent(new CustomEvent("told"));
  }

  /** Where the focus goes when a form around can't be sent: to the list of what is wrong, if that is in sight. */
  get summary() {
    return this.panes.hides("findings") ? null : this.renderRoot?.getElementById?.("findings-title");
  }

  /** When the next report is there. */
  reported() {
    return new Promise((resolve) => this.addEventListener("report", resolve, { once: true }));
  }

  /** @returns {string[]} pointers of the fields whose entry can't be taken over, and so isn't in `value` */
  get refused() {
    return this.formView.pendingInput.refused;
  }

  /** Takes comments, trailing commas and a byte order mark away. */
  makeStrict() {
    if (this.fixed) return;
    this.#splice(strictChanges(this.#text));
    this.announce(this.t("text.madeStrict"));
  }

  #splice(splices, typing = false) {
    if (!splices.length) return;
    this.textPane.splice(this.#text, splices, typing);
    this.#setText(applySplices(this.#text, splices), "form");
    this.#changed();
  }

  /** The text pane was edited; splices are relative to the exact text. */
  edited(splices) {
    this.formView.pendingInput.shift(splices, this.#treeText === this.#text ? this.tree : null);
    this.#setText(applySplices(this.#text, splices), "text");
    this.#changed();
  }

  /** @param {"undo"|"redo"} direction */
  async history(direction) {
    if (this.fixed) return;
    await this.textPane.load();
    const done = this.textPane.view?.[direction]();
    this.announce(this.t(`history.${direction}.${done ? "done" : "none"}`));
  }

  async #loadOutcome() {
    const { Outcome } = await import("./association/outcome.js");
    this.outcome ??= new Outcome(this);
    this.requestUpdate();
  }

  /** Says something to who can't see it. */
  announce(message) {
    this.announcer.announce(message);
  }

  // The document changes.

  #setText(text, origin) {
    this.#text = text;
    this.submits(text);
    this.invalid(this.t("field.checking"));
    clearTimeout(this.#parsing);
    if (origin === "text" && text.length >= LARGE) this.#parsing = setTimeout(() => this.#parse(), PAUSE);
    else this.#parse();
    // Before the first drawing, language and options may still be on their way; `willUpdate` makes the first check.
    if (this.hasUpdated) this.#check();
  }

  #parse() {
    this.tooLarge = this.#text.length > FORM_LIMIT;
    const { root, error } = this.tooLarge ? { root: null, error: null } : readTree(this.#text);
    this.inLines = error !== null && this.isList && /^\ufeff?\s*\{/.test(this.#text);
    this.broken = this.inLines ? null : error;
    if (root) {
      this.tree = root;
      this.#treeText = this.#text;
      this.formView.pendingInput.settle(root);
    } else if (this.formless || !this.textPane.hasHistory) this.tree = null;
    this.requestUpdate();
  }

  #check() {
    this.checkedLanguage = this.language;
    if (!this.kind) {
      this.#checkNothing();
      return;
    }
    const { quoteOptions, timelineOptions } = this;
    // To the minute: the same document then gets the same report.
    const now = `${new Date().toISOString().slice(0, 16)}:00Z`;
    const options = { now, dates: "local", ...this.options, locale: this.language };
    if (quoteOptions && this.kind === "course") options.quote = quoteOptions;
    const job = {
      text: this.#text,
      validate: { kind: this.kind, options },
      ...(timelineOptions && this.kind === "course" ? { timeline: timelineOptions } : {}),
    };
    // A new document and its kind come one after the other, and ask for the same look twice.
    const asked = JSON.stringify({ ...job, text: "" });
    if (asked === this.#asked.options && job.text === this.#asked.text) return;
    this.#asked = { options: asked, text: job.text };
    this.#checker.check(job);
  }

  /** What was said of another kind is no longer said. */
  #checkNothing() {
    this.#checker.stop();
    this.#asked = { options: "", text: "" };
    Object.assign(this, { report: null, quote: null, timeline: null, failure: null, findings: new FindingIndex() });
    this.textPane.diagnose([]);
    this.requestUpdate();
    this.dispatchEvent(
      new CustomEvent("report", { bubbles: true, composed: true, detail: { report: null, quote: null } }),
    );
  }

  #changed() {
    this.dirty = true;
    this.dispatchEvent(new CustomEvent("change", { bubbles: true, composed: true, detail: { value: this.#text } }));
  }

  #receive({ report, quote, timeline, failure }) {
    this.failure = failure;
    this.#reported = this.#text;
    if (report) {
      this.report = report;
      this.findings = new FindingIndex(report.diagnostics, this.findings);
      this.textPane.diagnose(this.told);
      this.announcer.counts();
      this.printing.load();
      bringPanels();
    }
    this.quote = quote;
    this.timeline = timeline;
    this.#updateFormValue();
    this.requestUpdate();
    this.dispatchEvent(new CustomEvent("report", { bubbles: true, composed: true, detail: { report, quote } }));
  }
}

if (globalThis.customElements && !customElements.get("aanbod-editor"))
  customElements.define("aanbod-editor", AanbodEditor);
