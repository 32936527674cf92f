/**
 * The text in CodeMirror. Positions here are CodeMirror's; everything outside speaks of the exact text, and
 * `LineBreaks` stands between the two. The history of the edits is the document's, and not CodeMirror's.
 */

import { defaultKeymap } from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from "@codemirror/language";
import { lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { highlightSelectionMatches, openSearchPanel, search, searchKeymap } from "@codemirror/search";
import { Annotation, Compartment, EditorState, Transaction } from "@codemirror/state";
import {
  EditorView,
  drawSelection,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { applySplices } from "../../../core/json/splices.js";
import { LineBreaks } from "../../../core/json/line-breaks.js";
import { words } from "../../../ui/i18n/index.js";
import { phrases } from "./phrases.js";
import { highlighting, theme } from "./text-theme.js";

/** Marks a change that comes from the document, and so needn't be told to it. */
const fromDocument = Annotation.define();

/** More underlined places than this help nobody and slow down typing; the list has them all. */
const UNDERLINED = 500;

/** @typedef {import("./text-pane.js").Splice} Splice */

/** What of CodeMirror's user events is joined to one step while typing doesn't pause. */
const TYPED = /^(input\.type|delete\.(backward|forward))$/;

/**
 * @param {import("@codemirror/state").Transaction} transaction
 * @returns {import("../../../core/session/history.js").EditKind}
 */
function editKind(transaction) {
  const event = transaction.annotation(Transaction.userEvent) ?? "";
  // A word that is composed is one step, however long that takes.
  if (event === "input.type.compose") return { sort: "input.type", join: "always" };
  if (event === "input.type.compose.start") return { sort: "input.type", join: "soon" };
  return TYPED.test(event) ? { sort: event, join: "soon" } : {};
}

export class TextView {
  /**
   * @param {import("./text-pane.js").TextHost} host
   * @param {{parent: Element, text: string, label: string}} options where it is, what it shows first, and the key of
   *   what it is called
   */
  constructor(host, { parent, text, label }) {
    this.host = host;
    this.label = label;
    this.language = new Compartment();
    this.permission = new Compartment();
    this.locale = host.language;
    this.readonly = host.fixed;
    this.text = text;
    this.breaks = new LineBreaks(text);
    this.place = { parent, root: /** @type {ShadowRoot} */ (host.renderRoot) };
    /** Whether something is underlined. */
    this.marked = false;
    /** @type {EditorView|Resting} */
    this.view = this.#shown(this.#state(text));
  }

  /** @param {EditorState} state */
  #shown(state) {
    return new EditorView({
      ...this.place,
      state,
      dispatchTransactions: (transactions, view) => this.#dispatch(transactions, view),
    });
  }

  /** Taken out of the page: CodeMirror listens to the whole document, which would keep it for ever. Its state stays. */
  rest() {
    if (!(this.view instanceof EditorView)) return;
    const { state } = this.view;
    this.view.destroy();
    this.view = new Resting(state);
  }

  /** Back in the page. */
  wake() {
    if (this.view instanceof Resting) this.view = this.#shown(this.view.state);
  }

  /** @param {string} text */
  #state(text) {
    return EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        foldGutter(),
        highlightSpecialChars(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        highlightSelectionMatches(),
        json(),
        lintGutter(),
        search({ top: true }),
        indentUnit.of("  "),
        syntaxHighlighting(highlighting),
        theme,
        EditorView.lineWrapping,
        keymap.of([...this.#historyKeys(), ...defaultKeymap, ...searchKeymap, ...foldKeymap, ...lintKeymap]),
        // The menu of the browser.
        EditorView.domEventHandlers({ beforeinput: (event) => this.#onBeforeInput(event) }),
        this.language.of(this.#words()),
        this.permission.of(EditorState.readOnly.of(this.readonly)),
      ],
    });
  }

  #historyKeys() {
    /** @param {string} key @param {"undo"|"redo"} direction */
    const bound = (key, direction) => ({ key, run: () => this.#ask(direction), preventDefault: true });
    return [bound("Mod-z", "undo"), bound("Mod-y", "redo"), bound("Mod-Shift-z", "redo")];
  }

  /** @param {InputEvent} event */
  #onBeforeInput(event) {
    const { inputType } = event;
    const direction = inputType === "historyUndo" ? "undo" : inputType === "historyRedo" ? "redo" : null;
    if (!direction) return false;
    event.preventDefault();
    return this.#ask(direction);
  }

  /** @param {"undo"|"redo"} direction */
  #ask(direction) {
    this.host.history(direction);
    return true;
  }

  #words() {
    const t = words(this.locale);
    return [
      EditorState.phrases.of(phrases[this.locale]),
      EditorView.contentAttributes.of({ "aria-label": t(this.label), tabindex: "0" }),
    ];
  }

  /** The host was drawn: language and permission may have changed. */
  configure() {
    const { language: locale, fixed: readonly } = this.host;
    const effects = [];
    if (locale !== this.locale) {
      this.locale = locale;
      effects.push(this.language.reconfigure(this.#words()));
    }
    if (readonly !== this.readonly) {
      this.readonly = readonly;
      effects.push(this.permission.reconfigure(EditorState.readOnly.of(readonly)));
    }
    if (effects.length) this.view.dispatch({ effects });
  }

  /** Another document. @param {string} text */
  reset(text) {
    this.text = text;
    this.breaks = new LineBreaks(text);
    this.marked = false;
    this.view.setState(this.#state(text));
  }

  /**
   * The document was changed elsewhere.
   *
   * @param {Splice[]} splices
   * @param {boolean} [isStep] whether that is a step of the history: what it changed is shown
   */
  splice(splices, isStep = false) {
    const specs = [];
    for (const splice of splices) {
      const { breaks } = this;
      specs.push({
        changes: { from: breaks.toView(splice.from), to: breaks.toView(splice.to), insert: splice.insert },
        sequential: true,
      });
      this.#remember(applySplices(this.text, [splice]));
    }
    const before = this.view.state;
    const { changes } = before.update(...specs);
    const spec = { changes, annotations: fromDocument.of(true) };
    if (isStep) Object.assign(spec, { selection: { anchor: firstChange(changes) }, scrollIntoView: true });
    this.view.dispatch(spec);
  }

  /** @param {string} text */
  #remember(text) {
    this.text = text;
    // Without carriage returns, positions are the same on both sides.
    if (this.breaks.pairs.length || text.includes("\r")) this.breaks = new LineBreaks(text);
  }

  /** @param {readonly Transaction[]} transactions @param {EditorView} view */
  #dispatch(transactions, view) {
    /** @type {Splice[]} */
    const splices = [];
    /** @type {import("../../../core/session/history.js").EditKind} */
    let kind = {};
    for (const transaction of transactions) {
      if (!transaction.docChanged || transaction.annotation(fromDocument)) continue;
      kind = editKind(transaction);
      /** @type {Splice[]} */
      const changes = [];
      transaction.changes.iterChanges((from, to, _fromB, _toB, inserted) =>
        changes.push({ from, to, insert: inserted.toString() }),
      );
      // From the last to the first: so each keeps its place while the others are made.
      for (const { from, to, insert } of changes.reverse()) {
        const splice = {
          from: this.breaks.toText(from),
          to: this.breaks.toText(to),
          insert: this.breaks.write(insert),
        };
        splices.push(splice);
      }
      this.#remember(applySplices(this.text, splices.slice(-changes.length)));
    }
    view.update(transactions);
    if (splices.length) this.host.edited(splices, kind);
  }

  /** Underlines what was found. @param {import("./text-pane.js").Diagnostic[]} diagnostics */
  diagnose(diagnostics) {
    const end = this.view.state.doc.length;
    const clamp = (/** @type {number} */ position) => Math.min(this.breaks.toView(position), end);
    const marks = diagnostics
      .flatMap((diagnostic) => (diagnostic.range ? [{ range: diagnostic.range, diagnostic }] : []))
      .slice(0, UNDERLINED)
      .map(({ range, diagnostic }) => ({
        from: clamp(range.from),
        to: clamp(range.to),
        severity: diagnostic.severity,
        message: this.host.readable(diagnostic.message),
        source: diagnostic.code,
        actions: this.readonly
          ? []
          : (diagnostic.fixes ?? []).map((fix) => ({
              name: this.host.titled(diagnostic, fix),
              apply: () => this.host.fix(fix),
            })),
      }));
    // Without findings before and after there is nothing to draw.
    if (marks.length || this.marked) this.view.dispatch(setDiagnostics(this.view.state, marks));
    this.marked = marks.length > 0;
  }

  /** @param {number} from @param {number} to @param {boolean} focus */
  reveal(from, to, focus) {
    const end = this.view.state.doc.length;
    const anchor = Math.min(this.breaks.toView(from), end);
    const head = Math.min(this.breaks.toView(to), end);
    const effects = () => EditorView.scrollIntoView?.(anchor, { y: "center" });
    this.view.dispatch({ selection: { anchor, head }, effects: effects() });
    if (focus) this.view.focus();
    // Lines of thousands of characters only have their true height once they have been drawn.
    requestAnimationFrame(() => {
      const { main } = this.view.state.selection;
      if (main.anchor === anchor && main.head === head) this.view.dispatch({ effects: effects() });
    });
  }

  get hasFocus() {
    return this.view.hasFocus;
  }

  focus() {
    this.view.focus();
  }

  search() {
    // It needs a state and a way to change it, which what stands in for the view has too.
    openSearchPanel(/** @type {EditorView} */ (this.view));
  }

  /** It became visible, or has another size. */
  measure() {
    this.view.requestMeasure();
  }
}

/** The end of what the first of the changes inserts, on the line of its last word. @param {import("@codemirror/state").ChangeSet} changes */
function firstChange(changes) {
  /** @type {number|null} */
  let first = null;
  changes.iterChanges((_fromA, _toA, from, _toB, inserted) => {
    const text = inserted.toString();
    first ??= from + (text.trimEnd().length || text.length);
  });
  return first ?? 0;
}

/** What stands in for the view while there is none. */
class Resting {
  hasFocus = false;

  /** @param {EditorState} state */
  constructor(state) {
    this.state = state;
  }

  /** @param {import("@codemirror/state").TransactionSpec[]} specs */
  dispatch(...specs) {
    this.state = this.state.update(...specs).state;
  }

  /** @param {EditorState} state */
  setState(state) {
    this.state = state;
  }

  focus() {}

  requestMeasure() {}
}
