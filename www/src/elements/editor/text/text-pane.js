/**
 * The place of the text editor. CodeMirror comes once it is in sight or something was edited, when the page has time for
 * it; until then this remembers what it will have to show, edits included, so that nothing is lost to undo. What is typed
 * in the form gets there a frame later: the answer to a keystroke needn't wait for it.
 */

import { afterPaint } from "../../../ui/after-paint.js";
import { whenIdle } from "../../../ui/when-idle.js";

/** Larger texts (UTF-16 units) would make a text editor slow beyond use. */
const LIMIT = 16_000_000;

export class TextPane {
  /**
   * @param {import("../editor.js").AanbodEditor} host or what can do the same for a text
   * @param {{place?: string, label?: string}} [options] the id of the element that holds it, and the key of what it is called
   */
  constructor(host, { place = "text-host", label = "text.label" } = {}) {
    this.host = host;
    this.place = place;
    this.label = label;
    this.shown = null;
    this.loading = null;
    this.opened = "";
    /** Edits that CodeMirror hasn't got yet: each with the text it was made in. */
    this.waiting = [];
    this.diagnostics = [];
    /** Whether it hasn't got the findings yet. */
    this.undiagnosed = false;
    this.catchUpSoon = afterPaint(() => this.#catchUp());
    this.revealing = null;
    this.edits = 0;
    /** Goes up with each change that CodeMirror is sent. */
    this.sent = 0;
    this.tooLarge = false;
  }

  /** CodeMirror with all that happened so far; null while it isn't there. */
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

  /** Whether there is something that undo could bring back. */
  get hasHistory() {
    return this.edits > 0;
  }

  reset(text) {
    this.tooLarge = text.length > LIMIT;
    this.opened = this.tooLarge ? "" : text;
    this.waiting = [];
    this.revealing = null;
    this.edits = 0;
    this.sent += 1;
    this.shown?.reset(this.opened);
  }

  splice(text, splices, typing) {
    if (this.tooLarge) return;
    this.edits += 1;
    this.sent += 1;
    this.waiting.push([text, splices, typing]);
    if (this.shown) this.catchUpSoon();
    else this.loadLater();
  }

  /**
   * Takes a step of the history, which CodeMirror keeps. If something changes while that is still on its way, the step
   * isn't taken: it was asked for before the change, and would undo just that.
   *
   * @param {"undo"|"redo"} direction
   * @returns {Promise<boolean|null>} whether there was a step; null if it wasn't taken
   */
  async step(direction) {
    const { sent } = this;
    await this.load();
    return this.sent === sent ? this.view[direction]() : null;
  }

  diagnose(diagnostics) {
    this.diagnostics = this.tooLarge ? [] : diagnostics;
    if (this.tooLarge) return;
    this.undiagnosed = true;
    if (this.shown) this.catchUpSoon();
    else if (this.seen) this.loadLater();
  }

  /** Whether it would be in sight, and not behind a tab. */
  get seen() {
    return !this.host.panes?.hides("text");
  }

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
    this.shown?.configure({ locale: this.host.language, readonly: this.host.fixed });
    if (this.undiagnosed && !this.shown && this.seen) this.loadLater();
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
    whenIdle(() => this.load(), { timeout: 1000 });
  }

  load() {
    this.loading ??= this.#load();
    return this.loading;
  }

  async #load() {
    const { TextView } = await import("./text-view.js");
    await this.host.updateComplete;
    const place = this.host.renderRoot.getElementById(this.place);
    // What is typed there stands in the text as it is by then.
    place.addEventListener("focusin", () => this.#catchUp());
    this.shown = new TextView({
      parent: place,
      root: this.host.renderRoot,
      text: this.opened,
      label: this.label,
      locale: this.host.language,
      readonly: this.host.fixed,
      edited: (splices) => {
        this.edits += 1;
        this.host.edited(splices);
      },
      fix: (fix) => this.host.fix(fix),
      readable: (words) => this.host.readable(words),
      titled: (finding, fix) => this.host.titled(finding, fix),
    });
    this.undiagnosed = true;
    this.#catchUp();
    if (this.revealing) this.view.reveal(...this.revealing);
    this.revealing = null;
    this.rest();
  }
}
