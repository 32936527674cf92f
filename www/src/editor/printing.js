/**
 * While the page is printed, the document stands there as an outline. What draws it comes with the first report, when
 * there is time: paper doesn't wait.
 */

export class Printing {
  #before = () => this.#turn(true);
  #after = () => this.#turn(false);

  /** @param {import("./editor.js").AanbodEditor} host */
  constructor(host) {
    this.host = host;
    /** @type {import("./outline.js").Outline|null} */
    this.outline = null;
    this.on = false;
    host.addController(this);
  }

  hostConnected() {
    addEventListener("beforeprint", this.#before);
    addEventListener("afterprint", this.#after);
  }

  hostDisconnected() {
    removeEventListener("beforeprint", this.#before);
    removeEventListener("afterprint", this.#after);
  }

  /** The first report is out. */
  load() {
    if (this.loading) return;
    this.loading = true;
    const later = globalThis.requestIdleCallback ?? ((callback) => setTimeout(callback, 50));
    later(async () => {
      try {
        const { Outline } = await import("./outline.js");
        this.outline = new Outline(this.host);
      } catch {
        // Then the form is printed as it stands.
        this.loading = false;
      }
    }, { timeout: 2000 });
  }

  #turn(on) {
    this.on = on && this.outline !== null;
    this.host.requestUpdate();
    // At once: the paper is made right after this.
    this.host.performUpdate();
  }
}
