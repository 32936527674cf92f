/**
 * The text in CodeMirror. Positions here are CodeMirror's; everything outside speaks of the exact text, and
 * `LineBreaks` stands between the two.
 */

import { defaultKeymap, history, historyKeymap, redo, undo } from "@codemirror/commands";
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

export class TextView {
  constructor({ parent, root, text, label, locale, readonly, edited, fix, readable, titled }) {
    this.readable = readable;
    this.titled = titled;
    this.label = label;
    this.edited = edited;
    this.fix = fix;
    this.language = new Compartment();
    this.permission = new Compartment();
    this.locale = locale;
    this.readonly = readonly;
    this.text = text;
    this.breaks = new LineBreaks(text);
    this.place = { parent, root };
    this.view = this.#shown(this.#state(text));
  }

  #shown(state) {
    return new EditorView({
      ...this.place,
      state,
      dispatchTransactions: (transactions, view) => this.#dispatch(transactions, view),
    });
  }

  /** Taken out of the page: CodeMirror listens to the whole document, which would keep it for ever. Its state, undo included, stays. */
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

  #state(text) {
    return EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        foldGutter(),
        highlightSpecialChars(),
        history(),
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
        keymap.of([...defaultKeymap, ...searchKeymap, ...historyKeymap, ...foldKeymap, ...lintKeymap]),
        this.language.of(this.#words()),
        this.permission.of(EditorState.readOnly.of(this.readonly)),
      ],
    });
  }

  #words() {
    const t = words(this.locale);
    return [
      EditorState.phrases.of(phrases[this.locale]),
      EditorView.contentAttributes.of({ "aria-label": t(this.label), tabindex: "0" }),
    ];
  }

  configure({ locale, readonly }) {
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

  /** Another document. */
  reset(text) {
    this.text = text;
    this.breaks = new LineBreaks(text);
    this.marked = false;
    this.view.setState(this.#state(text));
  }

  /** The document was changed elsewhere. What was typed in a field without a pause is one step of the history, as it is here. */
  splice(text, splices, typing = false) {
    let before = text;
    const specs = [];
    for (const splice of splices) {
      const breaks = this.breaks;
      specs.push({
        changes: { from: breaks.toView(splice.from), to: breaks.toView(splice.to), insert: splice.insert },
        sequential: true,
      });
      before = applySplices(before, [splice]);
      this.#remember(before);
    }
    const joined = Transaction.userEvent.of(typing ? "input.type.form" : "input.form");
    this.view.dispatch(...specs.map((spec) => ({ ...spec, annotations: [fromDocument.of(true), joined] })));
  }

  #remember(text) {
    this.text = text;
    // Without carriage returns, positions are the same on both sides.
    if (this.breaks.pairs.length || text.includes("\r")) this.breaks = new LineBreaks(text);
  }

  #dispatch(transactions, view) {
    const splices = [];
    for (const transaction of transactions) {
      if (!transaction.docChanged || transaction.annotation(fromDocument)) continue;
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
    if (splices.length) this.edited(splices);
  }

  /** Underlines what was found. */
  diagnose(diagnostics) {
    const end = this.view.state.doc.length;
    const clamp = (position) => Math.min(this.breaks.toView(position), end);
    const marks = diagnostics
      .filter((diagnostic) => diagnostic.range)
      .slice(0, UNDERLINED)
      .map((diagnostic) => ({
        from: clamp(diagnostic.range.from),
        to: clamp(diagnostic.range.to),
        severity: diagnostic.severity,
        message: this.readable(diagnostic.message),
        source: diagnostic.code,
        actions: this.readonly
          ? []
          : (diagnostic.fixes ?? []).map((fix) => ({ name: this.titled(diagnostic, fix), apply: () => this.fix(fix) })),
      }));
    // Without findings before and after there is nothing to draw.
    if (marks.length || this.marked) this.view.dispatch(setDiagnostics(this.view.state, marks));
    this.marked = marks.length > 0;
  }

  reveal(from, to, focus) {
    const end = this.view.state.doc.length;
    const anchor = Math.min(this.breaks.toView(from), end);
    const head = Math.min(this.breaks.toView(to), end);
    const effects = () => EditorView.scrollIntoView(anchor, { y: "center" });
    this.view.dispatch({ selection: { anchor, head }, effects: effects() });
    if (focus) this.view.focus();
    // Lines of thousands of characters only have their true height once they have been drawn.
    requestAnimationFrame(() => {
      const { main } = this.view.state.selection;
      if (main.anchor === anchor && main.head === head) this.view.dispatch({ effects: effects() });
    });
  }

  /** @returns {boolean} whether there was a step to undo */
  undo() {
    return undo(this.view);
  }

  redo() {
    return redo(this.view);
  }

  search() {
    openSearchPanel(this.view);
  }

  /** It became visible, or has another size. */
  measure() {
    this.view.requestMeasure();
  }
}

/** What stands in for the view while there is none. */
class Resting {
  constructor(state) {
    this.state = state;
  }

  dispatch(...specs) {
    this.state = this.state.update(...specs).state;
  }

  setState(state) {
    this.state = state;
  }

  focus() {}

  requestMeasure() {}
}
