/**
 * Whether the page is being printed: what stands on screen only in part is then drawn whole, at once, for the paper is made
 * right after that is said.
 */

export class OnPaper {
  /** @type {boolean} */
  on = false;

  #turn = (/** @type {Event} */ { type }) => {
    const { host } = this;
    const on = type === "beforeprint" && host.checkVisibility();
    if (on === this.on) return;
    this.on = on;
    host.requestUpdate();
    // The protected method draws now: the paper is made right after this.
    /** @type {any} */ (host).performUpdate();
  };

  /** @param {import("lit").LitElement} host */
  constructor(host) {
    this.host = host;
    host.addController(this);
  }

  hostConnected() {
    addEventListener("beforeprint", this.#turn);
    addEventListener("afterprint", this.#turn);
  }

  hostDisconnected() {
    removeEventListener("beforeprint", this.#turn);
    removeEventListener("afterprint", this.#turn);
  }
}
