/**
 * `<aanbod-findings>`: what is wrong in the document of an `<aanbod-editor>` elsewhere on the page, with the way to each place
 * and what corrects it. It has no document: `for` names the editor.
 */

import { LitElement, html, nothing } from "lit";
import { parts } from "../../core/json/pointer.js";
import { inOneLine } from "../../form/findings/fix-preview.js";
import { readable } from "../../form/places.js";
import { trail } from "../../form/spec.js";
import { Announcer } from "../../ui/announcer.js";
import { words } from "../../ui/i18n/index.js";
import { LocaleController } from "../../ui/i18n/locale.js";
import { FindingsView } from "../editor/findings.js";
import { LinkedEditor } from "../linked-editor.js";
import { findingsStyles } from "./styles.js";

export class AanbodFindings extends LitElement {
  static styles = findingsStyles;
  static properties = {
    for: { reflect: true },
    locale: { reflect: true },
  };

  #locale = new LocaleController(this);
  #linked = new LinkedEditor(this, { unlinked: () => this.list.forget() });

  constructor() {
    super();
    /** The id of the editor. @type {string|null} */
    this.for = null;
    this.list = new FindingsView(this);
    this.announcer = new Announcer(this, () => null);
  }

  connectedCallback() {
    super.connectedCallback();
    this.renderRoot.addEventListener("keydown", this.#onKey);
  }

  #onKey = (event) => this.list.keys(event);

  /** Not before the editor is drawn: what is drawn here is what it knows. */
  async getUpdateComplete() {
    await this.editor?.updateComplete;
    return super.getUpdateComplete();
  }

  /** The editor that is meant; null while it isn't there. */
  get editor() {
    return this.#linked.current;
  }

  get language() {
    return this.#locale.current;
  }

  get t() {
    return words(this.language);
  }

  get #session() {
    return this.#linked.session(this.language);
  }

  // What the list of findings asks of an editor.

  get report() {
    return this.#session?.report ?? null;
  }

  get failure() {
    return this.editor?.failure ?? null;
  }

  get told() {
    return this.#split(false);
  }

  get counts() {
    const counts = { ...this.report.counts, unfilled: 0 };
    for (const { severity } of this.#split(true)) {
      counts[severity] -= 1;
      if (severity === "error") counts.unfilled += 1;
    }
    return counts;
  }

  /** The findings of what is still to be filled in, or the others: as the editor has them, in the language of now. */
  #split(isQuiet) {
    const { report, editor } = this;
    if (!report) return [];
    const { quiet } = editor.formView;
    if (!quiet.diagnostics.length) return isQuiet ? [] : report.diagnostics;
    const places = new Set(quiet.diagnostics.map(({ pointer, code }) => `${code} ${pointer}`));
    return report.diagnostics.filter(({ pointer, code }) => places.has(`${code} ${pointer}`) === isQuiet);
  }

  get formView() {
    const { editor, t, language } = this;
    const { pendingInput, sections } = editor.formView;
    return {
      t,
      locale: language,
      pendingInput,
      quiet: { diagnostics: this.#split(true) },
      labelOf: (pointer) => trail(this.spec, pointer).at(-1)?.property?.label[language] ?? parts(pointer).at(-1) ?? "",
      sections: {
        titleAt: (pointer) => {
          const section = sections.of(pointer);
          return (section && (section.title ?? sections.decided(section.at)?.label))?.[language] ?? "";
        },
      },
    };
  }

  get kind() {
    return this.editor.kind;
  }

  get spec() {
    return this.editor.spec;
  }

  get layout() {
    return this.editor.layout;
  }

  get fixed() {
    return this.editor.fixed;
  }

  get formless() {
    return this.editor.formless;
  }

  get textPane() {
    return this.editor.textPane;
  }

  get value() {
    return this.editor.value;
  }

  textOf() {
    return this.editor.value;
  }

  valueAt(pointer) {
    return this.editor.valueAt(pointer);
  }

  readable(text) {
    return readable(text, this.layout.items, this.language, this.spec ?? undefined);
  }

  titled(finding, fix) {
    return inOneLine(this, finding, fix);
  }

  canApply(operations) {
    return this.editor.canApply(operations);
  }

  correct(operations) {
    return this.editor.correct(operations);
  }

  fix({ title, operations }) {
    if (!this.correct(operations)) return false;
    this.announce(this.t("findings.fixed", { title: this.readable(title) }));
    return true;
  }

  reported() {
    return this.editor.reported();
  }

  announce(message) {
    this.announcer.announce(message);
  }

  leadTo(finding) {
    return this.editor.leadTo(finding);
  }

  showRange(finding) {
    return this.editor.showRange(finding);
  }

  render() {
    const { editor, t } = this;
    if (!editor) return nothing;
    return html`<section class="pane" part="findings" aria-labelledby="findings-title">
      <header class="pane-head" part="head"><h2 id="findings-title" tabindex="-1">${t("findings.title")}</h2>${this.list.filters()}</header>
      <div class="pane-body">${this.#looseNote()}${this.list.render()}</div>
      ${this.list.dialogs()}
      <div class="sr-only" role="status" aria-live="polite">${this.announcer.text}</div>
    </section>`;
  }

  /** What tolerant readers let through and servers refuse goes with one button. */
  #looseNote() {
    const { editor, t } = this;
    if (!editor.panes.isLoose) return nothing;
    return html`<div class="loose"><p>${t("text.loose")}</p><button type="button" class="main" @click=${() => editor.makeStrict()}>${t("text.makeStrict")}</button></div>`;
  }
}

if (globalThis.customElements && !customElements.get("aanbod-findings"))
  customElements.define("aanbod-findings", AanbodFindings);
