/**
 * Somebody takes a document along that still has errors: they are summed up, each with the way to its field, and the
 * document can be taken along all the same.
 */

import { html, nothing } from "lit";
import { createRef, ref } from "lit/directives/ref.js";
import { inOrder } from "../../elements/editor/findings.js";
import { severityIcon } from "../../ui/icons.js";

/** So many are listed; the rest is counted. */
const MOST = 8;

export class ErrorSummary {
  /** @param {import("../page.js").Page} page */
  constructor(page) {
    this.page = page;
    /** @type {import("lit/directives/ref.js").Ref<HTMLDialogElement>} */
    this.dialog = createRef();
    /** The errors that are told of now. @type {import("aanbod").Diagnostic[]} */
    this.errors = [];
    this.count = 0;
  }

  /** @returns {Promise<boolean>} whether the document may go though it has errors */
  async passes() {
    const { page } = this;
    const editor = page.editor.value;
    editor.revealAllFindings();
    this.errors = inOrder((editor.report?.diagnostics ?? []).filter(({ severity }) => severity === "error"));
    this.count = editor.report?.counts.error ?? 0;
    const answer = await page.ask(this.dialog);
    if (answer.startsWith("lead")) editor.list.lead(this.errors[Number(answer.slice(5))]);
    return answer === "download";
  }

  render() {
    const {
      page: { t, editor },
      errors,
      count,
    } = this;
    const close = (/** @type {string} */ answer) => () => this.dialog.value?.close(answer);
    const words = (/** @type {import("aanbod").Diagnostic} */ finding) => {
      const { list } = editor.value;
      const place = list.place(finding);
      return html`${place ? html`<span class="error-place"><bdi>${place}</bdi></span>` : nothing}<bdi class="error-words">${editor.value.readable(finding.message)}</bdi>`;
    };
    return html`<dialog class="replace errors" role="alertdialog" aria-labelledby="errors-title" aria-describedby="errors-text" ${ref(this.dialog)}>
      <h2 id="errors-title" tabindex="-1" autofocus>${severityIcon("error")}${t("errors.title")}</h2>
      <p id="errors-text">${t("errors.text", { count })}</p>
      <ul>${errors.slice(0, MOST).map((finding, index) => html`<li><button type="button" class="error-lead" @click=${close(`lead ${index}`)}>${words(finding)}</button></li>`)}</ul>
      ${count > MOST ? html`<p>${t("errors.more", { count: count - Math.min(MOST, errors.length) })}</p>` : nothing}
      <div class="row">
        <button type="button" class="main" @click=${close("lead 0")}>${t("errors.lead")}</button>
        <button type="button" @click=${close("download")}>${t("errors.go")}</button>
        <button type="button" @click=${close("keep")}>${t("open.cancel")}</button>
      </div>
    </dialog>`;
  }
}
