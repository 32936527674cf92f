/**
 * The ways to a place of the document: in the form and in the text, whichever of them can be seen.
 */

import { lineage } from "../../core/json/pointer.js";
import { find } from "../../core/json/tree.js";
import { OF_THE_TEXT } from "../../form/findings/finding-index.js";

/** Why a text can't be read to its end. */
const UNREADABLE = new Set(["syntax", "encoding", "too-deep"]);

/**
 * @typedef {import("./editor.js").AanbodEditor} Editor
 * @typedef {import("./findings.js").Place} Place
 */

/**
 * @template {new (...rest: any[]) => import("lit").LitElement} Base
 * @param {Base} Base an element with the panes of the editor
 */
export const Leading = (Base) =>
  class extends Base {
    /** Says at every field what is wrong there, also where something was added just now. @this {Editor} */
    revealAllFindings() {
      this.formView.untouched.reveal();
      this.findingsChanged();
    }

    /** Puts the focus where work begins: at the form, or at what leads to the reason why there is none. */
    async focusStart() {
      await this.updateComplete;
      const { renderRoot } = this;
      const start = renderRoot.querySelector(".pane.form .pane-note button") ?? renderRoot.querySelector("#form-title");
      /** @type {HTMLElement|null} */ (start)?.focus({ preventScroll: true });
    }

    /** Shows a finding in form and text. @this {Editor} */
    async leadTo(/** @type {Place} */ { pointer, range, code }) {
      if (range && code && OF_THE_TEXT.has(code) && !this.textPane.tooLarge) {
        await this.showRange({ range });
        return;
      }
      if (range) this.textPane.reveal(range.from, range.to, false);
      else revealNode(this, pointer, false);
      if (this.broken !== null || this.formless) {
        if (this.textPane.tooLarge) return;
        this.panes.show("text");
        await this.updateComplete;
        this.textPane.reveal(range?.from ?? 0, range?.to ?? 0, true);
        return;
      }
      this.panes.show("form");
      await this.updateComplete;
      // A document that is no object has no form to lead to.
      if (!(await this.formView.lead(pointer)) && range) await this.showRange({ range });
    }

    /** Shows a place in the text. @this {Editor} @param {string} pointer */
    async showText(pointer) {
      this.panes.show("text");
      await this.updateComplete;
      revealNode(this, pointer, true);
    }

    /** Shows where the text stops being readable. @this {Editor} */
    async goToBroken() {
      const at = this.broken?.at ?? 0;
      const range = this.report?.diagnostics.find(({ code, range }) => range && UNREADABLE.has(code))?.range ?? {
        from: at,
        to: at,
      };
      await this.showRange({ range });
    }

    /** Shows a finding in the text. @this {Editor} */
    async showRange(/** @type {{range?: {from: number, to: number}}} */ { range }) {
      this.panes.show("text");
      await this.updateComplete;
      if (range) this.textPane.reveal(range.from, range.to, true);
    }
  };

/** @param {Editor} editor @param {string} pointer @param {boolean} focus */
function revealNode(editor, pointer, focus) {
  for (const above of lineage(pointer).reverse()) {
    const node = find(editor.tree, above);
    if (node) {
      editor.textPane.reveal(node.from, node.to, focus);
      return;
    }
  }
}
