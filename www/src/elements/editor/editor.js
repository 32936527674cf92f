/**
 * `<aanbod-editor>`: one document as a form and as text, with what is wrong in it. See README for its interface.
 *
 * The exact text is the document. The form and CodeMirror are views of it: the form changes it by JSON Patch operations,
 * which the core turns into the smallest splices; CodeMirror by splices of its own.
 *
 * @fires change - the user changed the document; `detail.value` is the text, `detail.operations` what changed
 * @fires text-toggle - the user opened or closed the text beside the form; `detail.open`
 * @fires report - a report about the present text is there; `detail.report`, `detail.quote`
 */

import { LitElement } from "lit";
import { editChanges, strictChanges } from "aanbod";
import { Checker, complete, start, startFirst } from "../../core/engine/checker.js";
import { inTime } from "../../core/engine/in-time.js";
import { tableOf } from "../../core/engine/tables.js";
import { failureOf, failureWords } from "../../core/engine/failure.js";
import { FormField } from "../../ui/form-associated.js";
import { wholeLines } from "../../core/json/splices.js";
import { replacement } from "../../core/json/replacement.js";
import { LARGE } from "../../core/limits.js";
import { find } from "../../core/json/tree.js";
import { Session } from "../../core/session/session.js";
import { parent } from "../../core/json/pointer.js";
import { layoutOf } from "../../form/layouts/layout.js";
import { FormView } from "../../form/form-view.js";
import { onClipboard } from "../../form/grid/clipboard.js";
import { bringPanels } from "../../form/panels/lazy.js";
import { readable } from "../../form/places.js";
import { words } from "../../ui/i18n/index.js";
import { whenIdle } from "../../ui/when-idle.js";
import { LocaleController } from "../../ui/i18n/locale.js";
import { ChangeOperations } from "./change-operations.js";
import { editorStyles } from "./styles.js";
import { FindingIndex, OF_THE_TEXT } from "../../form/findings/finding-index.js";
import { FindingsView } from "./findings.js";
import { inOneLine } from "../../form/findings/fix-preview.js";
import { onHistoryKey } from "../../ui/history-keys.js";
import { Announcer } from "../../ui/announcer.js";
import { stateInWords } from "../../form/findings/finding-summary.js";
import { TextPane } from "./text/text-pane.js";
import { Panes } from "./panes.js";
import { Leading } from "./navigation.js";
import { Printing } from "./printing/printing.js";

/**
 * @typedef {import("aanbod").Diagnostic} Diagnostic
 * @typedef {import("aanbod").Fix} Fix
 * @typedef {import("aanbod").JsonPatchOperation} Operation
 * @typedef {import("../../core/json/splices.js").Splice} Splice
 */

/** @type {("copy"|"cut"|"paste")[]} */
const CLIPBOARD = ["copy", "cut", "paste"];

export class AanbodEditor extends Leading(FormField(LitElement)) {
  static styles = editorStyles;
  /** @type {import("lit").PropertyDeclarations} */
  static properties = {
    kind: { reflect: true },
    options: { attribute: false },
    // What the session has: it asks as soon as they are set.
    quoteOptions: { attribute: false, noAccessor: true },
    timelineOptions: { attribute: false, noAccessor: true },
  };

  #locale = new LocaleController(this);
  #changes = new ChangeOperations();
  /**
   * The operations of the edit that is being made, where they are known.
   *
   * @type {import("aanbod").JsonPatchOperation[]|null}
   */
  #operations = null;
  /** The text that the latest `change` carried; null once another document was set. @type {string|null} */
  #changed = null;
  /** Why the WebAssembly couldn't be started. @type {import("../../core/engine/failure.js").Failure|null} */
  #startFailure = null;
  /** @param {ClipboardEvent} event */
  #onClipboard = (event) => onClipboard(this.formView, event);
  /** @param {Event} event */
  #onKey = (event) => {
    if (!(event instanceof KeyboardEvent)) return;
    this.list.keys(event);
    onHistoryKey(event, (direction) => this.history(direction));
  };

  constructor() {
    super();
    /** The document, and all that is known of it. */
    this.session = new Session({
      engine: (receive) => new Checker(receive),
      isList: (kind) => Boolean(tableOf(kind)?.array),
    });
    /** Empty while nobody knows what the document is: then nothing is checked. @type {import("aanbod").Kind|""} */
    this.kind = "course";
    /**
     * Options of the check: `allowed`, `operation`, `profile`, the readings.
     *
     * @type {import("aanbod").ValidateOptions}
     */
    this.options = {};
    /**
     * Texts of documents that the present one belongs to, by the path of their property.
     *
     * @type {Record<string, string[]>}
     */
    this.relatedTexts = {};
    this.findings = new FindingIndex();
    this.formView = new FormView(this);
    this.list = new FindingsView(this);
    this.textPane = new TextPane(this);
    this.panes = new Panes(this);
    this.printing = new Printing(this);
    this.announcer = new Announcer(this, () => (this.report ? stateInWords(this) : null));
    /** Whether this is on the page of its own, which has more keys than the element. */
    this.isWholePage = false;
    /**
     * What stands beside an association; loaded with the first one.
     *
     * @type {import("./association/outcome.js").Outcome|null}
     */
    this.outcome = null;
    this.session.on("edit", (edited) => this.#edited(edited));
    this.session.on("document", (origin) => this.#documentChanged(origin));
    this.session.on("tree", () => this.#treeChanged());
    this.session.on("left", () => this.#forgetFindings());
    this.session.on("answer", (answer) => this.#answered(answer));
  }

  /** The document, exactly: what was set, with the edits that were made. */
  get value() {
    return this.session.text;
  }

  set value(text) {
    const value = String(text ?? "");
    // A framework that binds the value gives back what a change carried: that is the document that is there.
    if (value !== this.#changed) this.replaceDocument(value);
  }

  /**
   * Another document takes the place of the one before, with its history and how it was looked at, even if both are spelled alike.
   *
   * @param {string} value
   */
  replaceDocument(value) {
    this.dirty = true;
    this.relatedTexts = {};
    this.formView.forget();
    this.list.forget();
    this.panes.toStart();
    this.textPane.reset(value);
    this.session.update({ ...this.#settings, text: value });
  }

  /** Whether the text is to stand beside the form, where there is room for both. */
  get textOpen() {
    return this.panes.wantsText;
  }

  set textOpen(open) {
    this.panes.wantsText = Boolean(open);
    this.requestUpdate();
  }

  /** Options of a quote, for check and price in one reading; null for no quote. */
  get quoteOptions() {
    return this.session.quoteOptions;
  }

  set quoteOptions(quoteOptions) {
    this.session.update({ quoteOptions });
  }

  /** Options of the price over time; null for none. */
  get timelineOptions() {
    return this.session.timelineOptions;
  }

  set timelineOptions(timelineOptions) {
    this.session.update({ timelineOptions });
  }

  /** The report on the present document; null until the first one is there. */
  get report() {
    return this.session.report;
  }

  get quote() {
    return this.session.quote;
  }

  get timeline() {
    return this.session.timeline;
  }

  /** Why a check couldn't be made. */
  get failure() {
    return this.#startFailure ?? this.session.failure;
  }

  /** The document as far as it can be read. */
  get tree() {
    return this.session.tree;
  }

  /** Where the text stops being JSON; null while it is. */
  get broken() {
    return this.session.broken;
  }

  /** Whether the document is too large for a form. */
  get tooLarge() {
    return this.session.tooLarge;
  }

  /** Whether it is a list with one document a line. */
  get inLines() {
    return this.session.inLines;
  }

  get language() {
    return this.#locale.current;
  }

  get t() {
    return words(this.language);
  }

  /** The table of the kind; null until the package is there, and for a kind that isn't known. */
  get spec() {
    return tableOf(this.kind);
  }

  /** Whether a document is a list of documents. */
  get isList() {
    return Boolean(this.spec?.array);
  }

  /** How the form of the kind is laid out. */
  get layout() {
    return layoutOf(this.kind, this.spec ?? undefined);
  }

  /** What the check says, with places by the names of the form. @param {string} text */
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

  /** @param {unknown} text */
  formStateRestoreCallback(text) {
    if (typeof text === "string") this.value = text;
  }

  formResetCallback() {
    this.replaceDocument(this.defaultValue);
    this.dirty = false;
  }

  async connectedCallback() {
    super.connectedCallback();
    this.renderRoot.addEventListener("keydown", this.#onKey);
    for (const type of CLIPBOARD) document.addEventListener(type, this.#onClipboard, true);
    this.textPane.wake();
    // Taken out of the page and put back: what was asked in between was stopped.
    if (this.hasUpdated) this.session.start();
    try {
      await startFirst(this.language);
      // Until now nobody knew which kinds are lists, and so may have a document on each line.
      if (this.broken && this.isList) this.session.reread();
    } catch (error) {
      this.#startFailure = failureOf(error);
    }
    this.requestUpdate();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    for (const type of CLIPBOARD) document.removeEventListener(type, this.#onClipboard, true);
    this.session.stop();
    this.textPane.rest();
  }

  /** @param {import("lit").PropertyValues} changed */
  willUpdate(changed) {
    if (changed.has("kind") && this.hasUpdated) this.formView.arrange();
    if (this.kind === "association" && !this.outcome) this.#loadOutcome();
    this.panes.prepare();
    this.session.update(this.#settings);
    // Before the first drawing, language and options may still be on their way.
    if (!this.hasUpdated) this.session.start();
  }

  get #settings() {
    return { kind: this.kind ?? "", options: this.options ?? {}, locale: this.language };
  }

  /** @param {import("lit").PropertyValues} changed */
  update(changed) {
    const settle = this.formView.keepInSight();
    super.update(changed);
    settle();
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
    if (this.value === "") this.invalid(this.required ? t("field.empty") : "", "valueMissing");
    else if (refused.length) this.invalid(t("refused.count", { count: refused.length }), "badInput");
    else if (failure) this.invalid(failureWords(failure, t));
    else if (this.session.isReported) {
      const error = report?.diagnostics.find(({ severity }) => severity === "error");
      this.invalid(report?.valid ? "" : error ? this.readable(error.message) : t("field.invalid"));
    }
  }

  // What the panes ask for.

  /** The text of a part of the document, as it is spelled. @param {import("../../core/json/tree.js").Node} node */
  slice(node) {
    return this.session.treeText.slice(node.from, node.to);
  }

  /**
   * A value in the place of another one, of which the tree knows where it is: no key hands a large document to the core.
   *
   * @param {string} operations
   * @returns {import("../../core/json/splices.js").Splice[]|null} null for anything else
   */
  #replacedValue(operations) {
    const { session, value } = this;
    const isKnown = value.length >= LARGE && session.treeText === value && !session.broken;
    return isKnown ? replacement(session.tree, operations) : null;
  }

  /**
   * @param {string} operations JSON Patch, as JSON text
   * @param {boolean} [chosen] whether a button does it: a step of its own, also behind typing in the same field
   * @returns {boolean} whether it could be applied
   */
  apply(operations, chosen = false) {
    if (this.fixed) return false;
    if (!complete()) {
      this.#whenComplete(() => this.apply(operations, chosen));
      return true;
    }
    try {
      /** @type {Operation[]} */
      const parsed = JSON.parse(operations);
      const splices = this.#replacedValue(operations) ?? editChanges(this.value, operations);
      // An item that comes into a list makes room there; anything else takes the place of what was typed.
      const touched = parsed.flatMap((step) => {
        if (step.op === "splice") return [];
        const { op, path } = step;
        const isSame = op === "replace" || op === "remove" || find(this.tree, parent(path))?.type !== "array";
        return isSame ? [path] : [];
      });
      const [only] = parsed.length === 1 ? parsed : [];
      // Another value of one field follows typing there; anything else is a step of its own.
      const typed = only?.op === "replace" && Object(only.value) !== only.value;
      this.#edit(splices, "form", chosen ? {} : { sort: "form", join: typed ? "soon" : "never" }, parsed);
      for (const path of touched) this.formView.pendingInput.touch(path);
      return true;
    } catch (error) {
      this.announce(error instanceof Error ? error.message : String(error));
      this.requestUpdate();
      return false;
    }
  }

  /**
   * @param {string} pointer
   * @returns {{node: import("../../core/json/tree.js").Node, raw: string}|null} what stands at a place, and how it is
   *   spelled
   */
  valueAt(pointer) {
    const node = find(this.tree, pointer);
    return node ? { node, raw: this.slice(node) } : null;
  }

  /**
   * What a correction is called where there is no room to show what it changes.
   *
   * @param {Diagnostic} finding
   * @param {Fix} fix
   */
  titled(finding, fix) {
    return inOneLine(this, finding, fix);
  }

  /** Makes a correction that a finding offers. @param {Fix} fix */
  fix({ title, operations }) {
    if (!this.correct(operations)) return false;
    this.announce(this.t("findings.fixed", { title: this.readable(title) }));
    return true;
  }

  /** The text that a finding is about. */
  textOf() {
    return this.value;
  }

  /** Carries out the operations of corrections, as one step of the history. @param {Operation[]} operations */
  correct(operations) {
    const follow = this.formView.following(operations);
    if (!this.apply(JSON.stringify(operations), true)) return false;
    follow();
    return true;
  }

  /**
   * What edits comes once the first report is out; one that is made before waits for it.
   *
   * @param {() => void} edit
   */
  async #whenComplete(edit) {
    try {
      await inTime(start());
    } catch (error) {
      this.announce(error instanceof Error ? error.message : String(error));
      this.requestUpdate();
      return;
    }
    edit();
  }

  /** @param {Operation[]} operations @returns {boolean} whether operations can be carried out */
  canApply(operations) {
    try {
      editChanges(this.value, operations);
      return true;
    } catch {
      return false;
    }
  }

  /** The findings that are visible: those of what is still to be filled in wait until it is left. */
  get visibleFindings() {
    return this.formView.visible.diagnostics;
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

  /** Whether the text is in sight beside the form. */
  get showsText() {
    return !this.panes.hides("text");
  }

  /**
   * The document is new: nothing in it is called wrong before it is filled in, and that begins with its first field.
   */
  async startUntouched() {
    // Another kind lets go of how the form was looked at.
    await this.updateComplete;
    this.formView.untouched.add("");
    this.findingsChanged();
    await this.updateComplete;
    this.formView.giveFocus(this.renderRoot.querySelector(".form-body :is(input, select, textarea)"));
  }

  /** What of the document is new and still to be filled in; null for nothing. */
  get untouched() {
    return this.formView.untouched.state;
  }

  /**
   * The document is a draft, of which this was still to be filled in.
   *
   * @param {{added: string[], left: string[]}} state
   */
  async restoreUntouched(state) {
    // Another kind lets go of how the form was looked at.
    await this.updateComplete;
    this.formView.untouched.restore(state);
    this.findingsChanged();
  }

  /** Without a new report, more findings are visible, or fewer. */
  findingsChanged() {
    this.textPane.diagnose(this.visibleFindings);
    this.announcer.counts();
    this.requestUpdate();
    this.dispatchEvent(new CustomEvent("findings-shown"));
  }

  /**
   * Where the focus goes when a form around can't be sent: to the list of what is wrong, if that is in sight.
   *
   * @returns {HTMLElement|null}
   */
  get summary() {
    return this.panes.hides("findings") ? null : (this.renderRoot?.querySelector("#findings-title") ?? null);
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
    if (!complete()) {
      this.#whenComplete(() => this.makeStrict());
      return;
    }
    const gone = [
      ...new Set((this.report?.diagnostics ?? []).map(({ code }) => code).filter((code) => OF_THE_TEXT.has(code))),
    ];
    this.#edit(wholeLines(this.value, strictChanges(this.value)), "form");
    const names = new Intl.ListFormat(this.language).format(gone.map((code) => this.t(`text.gone.${code}`)));
    this.announce(this.t("text.madeStrict", { names }));
  }

  /**
   * @param {Splice[]} splices
   * @param {"form"|"text"} origin
   * @param {import("../../core/session/history.js").EditKind} [kind]
   * @param {Operation[]|null} [operations] what the splices carry out, where that is known
   */
  #edit(splices, origin, kind = {}, operations = null) {
    if (!splices.length) return;
    this.#operations = operations;
    this.session.update({ ...this.#settings, edit: { ...kind, splices, origin } });
  }

  /** The text pane was edited; splices are relative to the exact text. @param {Splice[]} splices @param {import("../../core/session/history.js").EditKind} kind */
  edited(splices, kind) {
    this.#edit(splices, "text", kind);
  }

  /** @param {"undo"|"redo"} direction */
  history(direction) {
    if (this.fixed) return;
    const done = this.session[direction]();
    this.announce(this.t(`history.${direction}.${done ? "done" : "none"}`));
  }

  async #loadOutcome() {
    const { Outcome } = await inTime(import("./association/outcome.js"));
    this.outcome ??= new Outcome(this);
    this.requestUpdate();
  }

  /** Says something to who can't see it. @param {string} message */
  announce(message) {
    this.announcer.announce(message);
  }

  // The document changes.

  /** The text was edited; the form still shows the tree before. @param {import("../../core/session/session.js").Edited} edited */
  #edited({ splices, origin, tree }) {
    if (origin !== "form") this.formView.pendingInput.shift(splices, tree);
    if (origin !== "text") this.textPane.splice(splices, origin === "history");
  }

  /**
   * There is another text; what is said of it comes after this.
   *
   * @param {import("../../core/session/session.js").Origin} origin
   */
  #documentChanged(origin) {
    this.submits(this.value);
    this.invalid(this.t("field.checking"));
    this.requestUpdate();
    const made = this.#operations;
    this.#operations = null;
    this.#changed = origin === "value" ? null : this.value;
    if (origin === "value") {
      this.#changes.reset(this.value);
      return;
    }
    this.dirty = true;
    const detail = this.#changes.detail(this.value, this.kind, made);
    this.dispatchEvent(new CustomEvent("change", { bubbles: true, composed: true, detail }));
  }

  #treeChanged() {
    const { session } = this;
    const { tree } = session;
    const isRead = tree !== null && session.treeText === session.text;
    if (isRead || this.formless) this.#changes.read(session.text);
    if (tree && isRead) this.formView.pendingInput.settle(tree);
    this.requestUpdate();
  }

  #forgetFindings() {
    this.findings = new FindingIndex();
    this.textPane.diagnose([]);
    this.requestUpdate();
  }

  /** @param {import("../../core/engine/answer.js").Answer} answer */
  #answered({ report, failure }) {
    if (report) {
      this.findings = new FindingIndex(report.diagnostics, this.findings);
      this.textPane.diagnose(this.visibleFindings);
      this.announcer.counts();
      this.printing.load();
      bringPanels();
      // Who loads it says when that fails, and what needs it tries again.
      if (!complete()) whenIdle(() => start().catch(() => {}));
    } else if (!this.report) this.#forgetFindings();
    this.#updateFormValue();
    this.requestUpdate();
    const detail = { report: failure === null ? this.report : null, quote: this.quote };
    this.dispatchEvent(new CustomEvent("report", { bubbles: true, composed: true, detail }));
  }
}

if (globalThis.customElements && !customElements.get("aanbod-editor"))
  customElements.define("aanbod-editor", AanbodEditor);
