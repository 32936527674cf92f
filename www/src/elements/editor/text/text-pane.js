/**
 * The place of the text editor, which is a view of the document and no more. CodeMirror is loaded when the text is in sight,
 * or something is to be shown in it. What is typed in the form gets there a frame later: the answer to a keystroke needn't
 * wait for it.
 *
 * @typedef {import("../../../core/json/splices.js").Splice} Splice
 * @typedef {import("aanbod").Diagnostic} Diagnostic
 * @typedef {import("aanbod").Fix} Fix
 *
 * @typedef {object} TextHost the document that a text editor is a view of, and the element that shows it
 * @property {string} value the exact text
 * @property {boolean} fixed whether it can't be edited
 * @property {(splices: Splice[], kind: import("../../../core/session/history.js").EditKind) => void} edited it was edited there
 * @property {(direction: "undo"|"redo") => void} history a step of the history was asked for
 * @property {(fix: Fix) => unknown} fix a correction was asked for
 * @property {(words: string) => string} readable what the check says, in the names of the form
 * @property {(finding: Diagnostic, fix: Fix) => string} titled what a correction is called
 * @property {(key: string) => string} t
 * @property {"en"|"nl"} language
 * @property {(message: string) => void} announce
 * @property {() => void} requestUpdate
 * @property {Promise<unknown>} updateComplete
 * @property {HTMLElement|DocumentFragment} renderRoot
 * @property {boolean} isConnected
 * @property {{hides: (pane: "text") => boolean}} [panes] those that the text is one of
 */

import { html, nothing } from "lit";
import { TEXT_LIMIT } from "../../../core/limits.js";
import { afterPaint } from "../../../ui/after-paint.js";
import { whenIdle } from "../../../ui/when-idle.js";
import { inTime } from "../../../core/engine/in-time.js";

export class TextPane {
  /**
   * @param {TextHost} host
   * @param {{place?: string, label?: string}} [options] the id of the element that holds it, and the key of what it is called
   */
  constructor(host, { place = "text-host", label = "text.label" } = {}) {
    this.host = host;
    this.place = place;
    this.label = label;
    /** CodeMirror, once it is there. @type {import("./text-view.js").TextView|null} */
    this.shown = null;
    /** @type {Promise<boolean>|null} */
    this.loading = null;
    /** Whether it was asked for, and waits until there is time. */
    this.scheduled = false;
    /** Whether CodeMirror was asked for and couldn't be loaded. */
    this.failed = false;
    /** Edits of this frame, which CodeMirror gets after it. @type {[splices: Splice[], isStep: boolean][]} */
    this.waiting = [];
    /** @type {Diagnostic[]} */
    this.diagnostics = [];
    /** Whether it hasn't got the findings yet. */
    this.undiagnosed = false;
    this.catchUpSoon = afterPaint(() => this.#catchUp());
    /** @type {[from: number, to: number, focus: boolean]|null} */
    this.revealing = null;
    this.tooLarge = false;
  }

  /** CodeMirror with the present text; null while it isn't there. */
  get view() {
    this.#catchUp();
    return this.shown;
  }

  #catchUp() {
    const { shown, waiting } = this;
    if (!shown) return;
    this.waiting = [];
    for (const edit of waiting) shown.splice(...edit);
    if (this.undiagnosed) shown.diagnose(this.diagnostics);
    this.undiagnosed = false;
  }

  /**
   * Another document.
   *
   * @param {string} text
   */
  reset(text) {
    this.tooLarge = text.length > TEXT_LIMIT;
    this.waiting = [];
    this.revealing = null;
    this.failed = false;
    this.shown?.reset(this.tooLarge ? "" : text);
  }

  /**
   * The document was edited elsewhere.
   *
   * @param {Splice[]} splices
   * @param {boolean} [isStep] whether that is a step of the history
   */
  splice(splices, isStep = false) {
    if (!this.shown) this.revealing = null;
    if (this.tooLarge || !this.shown) return;
    this.waiting.push([splices, isStep]);
    // What is typed there next is typed in the present text.
    if (this.shown.hasFocus) this.#catchUp();
    else this.catchUpSoon();
  }

  /** @param {Diagnostic[]} diagnostics */
  diagnose(diagnostics) {
    this.diagnostics = this.tooLarge ? [] : diagnostics;
    if (this.tooLarge) return;
    this.undiagnosed = true;
    if (this.shown) this.catchUpSoon();
    else if (this.seen && !this.failed) this.loadLater();
  }

  /** Whether it would be in sight, and not behind a tab. */
  get seen() {
    return !this.host.panes?.hides("text");
  }

  /** @param {number} from @param {number} to @param {boolean} focus */
  reveal(from, to, focus) {
    if (this.tooLarge) return;
    if (this.view) this.view.reveal(from, to, focus);
    else {
      this.revealing = [from, to, focus];
      if (focus || this.seen) this.load();
    }
  }

  /** After each drawing of the host: language and permission may have changed. */
  updated() {
    this.shown?.configure();
    if (this.undiagnosed && !this.shown && !this.failed && this.seen) this.loadLater();
  }

  /** The host may have left the page; one that is only moved is back by then. */
  rest() {
    queueMicrotask(() => {
      if (!this.host.isConnected) this.view?.rest();
    });
  }

  /** The host is in the page. */
  wake() {
    this.shown?.wake();
  }

  /** The first report is out; now there is time. */
  loadLater() {
    if (this.loading || this.scheduled) return;
    this.scheduled = true;
    whenIdle(
      () => {
        this.scheduled = false;
        return this.load();
      },
      { timeout: 1000 },
    );
  }

  /** @returns {Promise<boolean>} whether CodeMirror is there; after a load that failed, the next call tries it once more */
  load() {
    this.loading ??= this.#load();
    return this.loading;
  }

  async #load() {
    const module = await inTime(import("./text-view.js")).catch(() => null);
    this.failed = module === null;
    // For the note, which is drawn or goes.
    this.host.requestUpdate();
    if (module === null) {
      this.loading = null;
      this.host.announce(this.host.t("text.notLoaded"));
      return false;
    }
    await this.host.updateComplete;
    this.#show(module.TextView);
    return true;
  }

  /** @param {typeof import("./text-view.js").TextView} TextView */
  #show(TextView) {
    const place = this.host.renderRoot.querySelector(`#${this.place}`);
    if (!place) return;
    // What is typed there stands in the text as it is by then.
    place.addEventListener("focusin", () => this.#catchUp());
    const text = this.tooLarge ? "" : this.host.value;
    this.shown = new TextView(this.host, { parent: place, text, label: this.label });
    this.undiagnosed = true;
    this.#catchUp();
    if (this.revealing) this.view?.reveal(...this.revealing);
    this.revealing = null;
    this.rest();
  }

  /** Says that the text can't be shown, and offers to try again. */
  note() {
    if (!this.failed || this.tooLarge) return nothing;
    const { t } = this.host;
    const load = async () => {
      if (await this.load()) this.view?.focus();
    };
    return html`<div class="pane-note problem"><p>${t("text.notLoaded")}</p><button type="button" class="small" @click=${load}>${t("text.retry")}</button></div>`;
  }
}
