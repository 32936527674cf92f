/**
 * Findings for somebody else, as the page knows them from the start: the button, which brings the rest.
 *
 * @typedef {object} Host what the page does for it
 * @property {() => "en"|"nl"} language
 * @property {(key: string) => string} t
 * @property {() => Shared} shared what is open
 * @property {() => void} draw
 *
 * @typedef {object} Shared
 * @property {(options: import("aanbod").ValidateOptions) => import("aanbod").Report} validate throws an `Error` that says why
 *   nothing could be checked
 * @property {Record<"en"|"nl", string>} label what it is
 */

import { html, nothing } from "lit";
import { inTime } from "../../core/engine/in-time.js";

export class LazySharing {
  #shown = false;

  /** @param {Host} host */
  constructor(host) {
    this.host = host;
  }

  async show() {
    await inTime(import("./dialog.js"));
    this.#shown = true;
    this.host.draw();
  }

  button() {
    return html`<button type="button" aria-haspopup="dialog" @click=${() => this.show()}>${this.host.t("findings.share")}</button>`;
  }

  dialog() {
    if (!this.#shown) return nothing;
    const closed = () => {
      this.#shown = false;
      this.host.draw();
    };
    return html`<aanbod-sharing .source=${this.host.shared} @closed=${closed}></aanbod-sharing>`;
  }
}
