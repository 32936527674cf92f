/**
 * `<aanbod-price>`: the price of the course in an `<aanbod-editor>` elsewhere on the page, as the editor has it. It has no document
 * and no choices: `for` names the editor, and what decides the price are the editor's `quoteOptions`.
 */

import { html, nothing } from "lit";
import { writeMoment } from "../../core/values/moment.js";
import { layoutOf } from "../../form/layouts/layout.js";
import { readable } from "../../form/places.js";
import { LinkedElement } from "../linked-element.js";
import { answer } from "../quote/answer.js";
import { quoteStyles } from "../quote/styles.js";

export class AanbodPrice extends LinkedElement {
  static styles = quoteStyles;

  /** What is asked of an editor that nobody else asks for a price. @type {import("aanbod").QuoteOptions|null} */
  #asked = null;

  constructor() {
    super({
      checks: false,
      unlinked: (editor) => {
        if (this.#asked && editor.quoteOptions === this.#asked) editor.quoteOptions = null;
      },
    });
    /** Nothing can be chosen here. */
    this.fixed = true;
  }

  willUpdate() {
    const { editor } = this;
    if (!editor || editor.quoteOptions) return;
    const instant = Math.floor(Date.now() / 60_000) * 60_000;
    this.#asked = { orderedAt: writeMoment({ instant, fraction: "" }) };
    editor.quoteOptions = this.#asked;
  }

  // What the answer is drawn from.

  get quote() {
    return this.linkedSession?.quote ?? null;
  }

  get tree() {
    return this.editor?.tree ?? null;
  }

  get orderedAt() {
    const orderedAt = this.editor?.quoteOptions?.orderedAt;
    return orderedAt instanceof Date ? orderedAt.toISOString() : (orderedAt ?? "");
  }

  get vatExempt() {
    return Boolean(this.editor?.quoteOptions?.vatExempt);
  }

  /** @param {string} text */
  readable(text) {
    return readable(text, layoutOf("course").items, this.language);
  }

  render() {
    if (this.editor?.kind !== "course") return nothing;
    return html`<section class="quote" part="quote" aria-labelledby="title">
      <header class="pane-head" part="head"><h2 id="title">${this.t("price.title")}</h2></header>
      <div class="quote-body">${answer(this)}</div>
    </section>`;
  }
}

if (globalThis.customElements && !customElements.get("aanbod-price"))
  customElements.define("aanbod-price", AanbodPrice);
