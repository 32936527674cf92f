/**
 * The place of the text editor. CodeMirror comes when the page has time for it; until then this remembers what it will
 * have to show, edits included, so that nothing is lost to undo.
 */

/** Larger texts (UTF-16 units) would make a text editor slow beyond use. */
const LIMIT = 16_000_000;

export class TextPane {
  /**
   * @param {import("./editor.js").AanbodEditor} host or what can do the same for a text
   * @param {{place?: string, label?: string}} [options] the id of the element that holds it, and the key of what it is called
   */
  constructor(host, { place = "text-host", label = "text.label" } = {}) {
    this.host = host;
    this.place = place;
    this.label = label;
    this.view = null;
    this.loading = null;
    this.opened = "";
    /** Edits made before CodeMirror was there: each with the text it was made in. */
    this.waiting = [];
    this.diagnostics = [];
    this.revealing = null;
    this.edits = 0;
    this.tooLarge = false;
  }

  /** Whether there is something that undo could bring back. */
  get hasHistory() {
    return this.edits > 0;
  }

  reset(text) {
    this.tooLarge = text.length > LIMIT;
    this.opened = this.tooLarge ? "" : text;
    this.waiting = [];
    this.edits = 0;
    this.view?.reset(this.opened);
  }

  splice(text, splices, typing) {
    if (this.tooLarge) return;
    this.edits += 1;
    if (this.view) this.view.splice(text, splices, typing);
    else this.waiting.push([text, splices, typing]);
  }

  diagnose(diagnostics) {
    this.diagnostics = this.tooLarge ? [] : diagnostics;
    if (this.tooLarge) return;
    this.view?.diagnose(diagnostics);
    if (!this.view) this.loadLater();
  }

  reveal(from, to, focus) {
    if (this.tooLarge) return;
    if (this.view) this.view.reveal(from, to, focus);
    else {
      this.revealing = [from, to, focus];
      this.load();
    }
  }

  /** After each drawing of the host: language and permission may have changed. */
  updated() {
    this.view?.configure({ locale: this.host.language, readonly: this.host.fixed });
  }

  /** The host may have left the page; one that is only moved is back by then. */
  rest() {
    queueMicrotask(() => {
      if (!this.host.isConnected) this.view?.rest();
    });
  }

  /** The host is in the page. */
  wake() {
    this.view?.wake();
  }

  /** The first report is out; now there is time. */
  loadLater() {
    if (this.loading || this.scheduled) return;
    this.scheduled = true;
    const later = globalThis.requestIdleCallback ?? ((callback) => setTimeout(callback, 50));
    later(() => this.load(), { timeout: 1000 });
  }

  load() {
    this.loading ??= this.#load();
    return this.loading;
  }

  async #load() {
    const { TextView } = await import("./text-view.js");
    await this.host.updateComplete;
    const place = this.host.renderRoot.getElementById(this.place);
    this.view = new TextView({
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
    });
    for (const waiting of this.waiting) this.view.splice(...waiting);
    this.waiting = [];
    this.view.diagnose(this.diagnostics);
    if (this.revealing) this.view.reveal(...this.revealing);
    this.revealing = null;
    this.rest();
  }
}
