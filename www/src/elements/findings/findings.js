/**
 * `<aanbod-findings>`: what is wrong in the document of an `<aanbod-editor>` elsewhere on the page, with the way to each place
 * and what corrects it. It has no document: `for` names the editor.
 */

import { html, nothing } from "lit";
import { parts } from "../../core/json/pointer.js";
import { inOneLine } from "../../form/findings/fix-preview.js";
import { readable } from "../../form/places.js";
import { trail } from "../../form/spec.js";
import { Announcer } from "../../ui/announcer.js";
import { FindingsView } from "../editor/findings.js";
import { LinkedElement } from "../linked-element.js";
import { findingsStyles } from "./styles.js";

/**
 * @typedef {import("../editor/editor.js").AanbodEditor} AanbodEditor
 * @typedef {import("aanbod").Diagnostic} Diagnostic
 * @typedef {import("aanbod").Fix} Fix
 * @typedef {import("aanbod").JsonPatchOperation} Operation
 */

export class AanbodFindings extends LinkedElement {
  static styles = findingsStyles;

  constructor() {
    super({ unlinked: () => this.list.forget() });
    this.list = new FindingsView(this);
    this.announcer = new Announcer(this, () => null);
  }

  connectedCallback() {
    super.connectedCallback();
    this.renderRoot.addEventListener("keydown", this.#onKey);
  }

  #onKey = (/** @type {Event} */ event) => {
    if (event instanceof KeyboardEvent) this.list.keys(event);
  };

  /** The editor that is meant; null while it isn't there. @returns {AanbodEditor|null} */
  get editor() {
    return /** @type {AanbodEditor|null} */ (super.editor);
  }

  /** The editor, for what is only asked while there is one. */
  get #present() {
    return /** @type {AanbodEditor} */ (this.editor);
  }

  // What the list of findings asks of an editor.

  get report() {
    return this.linkedSession?.report ?? null;
  }

  get visibleFindings() {
    return this.#split(false);
  }

  get counts() {
    const counts = { error: 0, warning: 0, info: 0, ...this.report?.counts, unfilled: 0 };
    for (const { severity } of this.#split(true)) {
      counts[severity] -= 1;
      if (severity === "error") counts.unfilled += 1;
    }
    return counts;
  }

  /**
   * The findings of what is still to be filled in, or the others: as the editor has them, in the language of now.
   *
   * @param {boolean} isUnfilled
   * @returns {Diagnostic[]}
   */
  #split(isUnfilled) {
    const { report, editor } = this;
    if (!report || !editor) return [];
    const { unfilled } = editor.formView;
    if (!unfilled.diagnostics.length) return isUnfilled ? [] : report.diagnostics;
    const places = new Set(unfilled.diagnostics.map(({ pointer, code }) => `${code} ${pointer}`));
    return report.diagnostics.filter(({ pointer, code }) => places.has(`${code} ${pointer}`) === isUnfilled);
  }

  get formView() {
    const { t, language } = this;
    const { pendingInput, sections } = this.#present.formView;
    return {
      t,
      locale: language,
      pendingInput,
      unfilled: { diagnostics: this.#split(true) },
      labelOf: (/** @type {string} */ pointer) =>
        trail(this.spec, pointer).at(-1)?.property?.label[language] ?? parts(pointer).at(-1) ?? "",
      sections: {
        titleAt: (/** @type {string} */ pointer) => {
          const section = sections.of(pointer);
          return (section && (section.title ?? sections.decided(section.at)?.label))?.[language] ?? "";
        },
      },
    };
  }

  get kind() {
    return this.#present.kind;
  }

  get spec() {
    return this.#present.spec;
  }

  get layout() {
    return this.#present.layout;
  }

  get fixed() {
    return this.#present.fixed;
  }

  get formless() {
    return this.#present.formless;
  }

  get textPane() {
    return this.#present.textPane;
  }

  get value() {
    return this.#present.value;
  }

  textOf() {
    return this.#present.value;
  }

  /** @param {string} pointer */
  valueAt(pointer) {
    return this.#present.valueAt(pointer);
  }

  /** @param {string} text */
  readable(text) {
    return readable(text, this.layout.items, this.language, this.spec ?? undefined);
  }

  /** @param {Diagnostic} finding @param {Fix} fix */
  titled(finding, fix) {
    return inOneLine(this, finding, fix);
  }

  /** @param {Operation[]} operations */
  canApply(operations) {
    return this.#present.canApply(operations);
  }

  /** @param {Operation[]} operations */
  correct(operations) {
    return this.#present.correct(operations);
  }

  /** @param {Fix} fix */
  fix({ title, operations }) {
    if (!this.correct(operations)) return false;
    this.announce(this.t("findings.fixed", { title: this.readable(title) }));
    return true;
  }

  reported() {
    return this.#present.reported();
  }

  /** @param {string} message */
  announce(message) {
    this.announcer.announce(message);
  }

  /** @param {import("../editor/findings.js").Place} finding */
  leadTo(finding) {
    return this.#present.leadTo(finding);
  }

  /** @param {Diagnostic} finding */
  showRange(finding) {
    return this.#present.showRange(finding);
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
    if (!editor?.panes.isLoose) return nothing;
    return html`<div class="loose"><p>${t("text.loose")}</p><button type="button" class="main" @click=${() => editor.makeStrict()}>${t("text.makeStrict")}</button></div>`;
  }
}

if (globalThis.customElements && !customElements.get("aanbod-findings"))
  customElements.define("aanbod-findings", AanbodFindings);
