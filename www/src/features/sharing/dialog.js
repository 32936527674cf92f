/**
 * `<aanbod-sharing>`: the findings without values, to be copied, printed or saved.
 *
 * @fires closed - the dialog is gone
 */

import { LitElement, css, html, nothing } from "lit";
import { addWords, words } from "../../ui/i18n/index.js";
import { LocaleController } from "../../ui/i18n/locale.js";
import { dialogStyles } from "../../ui/dialog-styles.js";
import { download } from "../../ui/files.js";
import { icons } from "../../ui/icons.js";
import { maskedFindings } from "./masked-findings.js";
import { en } from "./messages.en.js";
import { nl } from "./messages.nl.js";

addWords({ en, nl });

export class SharingDialog extends LitElement {
  static styles = [
    dialogStyles,
    css`
      textarea { min-height: 16rem; max-height: none; field-sizing: fixed; font-size: 0.8125rem; }
      iframe { position: fixed; inset: 0 auto auto 0; width: 0; height: 0; border: 0; }
    `,
  ];
  static properties = { source: { attribute: false } };

  #locale = new LocaleController(this);

  constructor() {
    super();
    /** @type {import("./lazy.js").Host["shared"]|undefined} */
    this.source = undefined;
    this.said = "";
  }

  get t() {
    return words(this.#locale.current);
  }

  get text() {
    if (!this.source) return "";
    try {
      return maskedFindings(this.source(), this.#locale.current, this.t);
    } catch (error) {
      // Nothing could be checked: that is what there is to tell.
      return error instanceof Error ? error.message : "";
    }
  }

  firstUpdated() {
    this.renderRoot.querySelector("dialog")?.showModal();
  }

  close() {
    this.renderRoot.querySelector("dialog")?.close();
  }

  /** @param {string} key */
  #announce(key) {
    this.said = this.t(key);
    this.requestUpdate();
  }

  async #copy() {
    try {
      await navigator.clipboard.writeText(this.text);
      this.#announce("sharing.copied");
    } catch {
      this.#announce("tools.notCopied");
    }
  }

  /** As a page of its own: what stands around it has the values. */
  async #print() {
    this.renderRoot.querySelector("iframe")?.remove();
    const frame = document.createElement("iframe");
    frame.tabIndex = -1;
    frame.title = this.t("sharing.title");
    const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
    this.renderRoot.querySelector("dialog")?.append(frame);
    await loaded;
    const { contentDocument: paper, contentWindow: view } = frame;
    if (!paper || !view) return;
    paper.documentElement.lang = this.#locale.current;
    paper.title = this.t("sharing.title");
    for (const line of this.text.split("\n")) {
      const paragraph = paper.createElement("p");
      paragraph.textContent = line;
      paper.body.append(paragraph);
    }
    // The focus goes back to where it was: in a frame that nobody sees, no key would do anything.
    const before = /** @type {ShadowRoot} */ (this.renderRoot).activeElement;
    const done = () => {
      frame.remove();
      if (before instanceof HTMLElement) before.focus();
    };
    view.addEventListener("afterprint", () => setTimeout(done), { once: true });
    // Some browsers print without saying so: then a key brings it back, and Escape closes as it does outside.
    paper.addEventListener("keydown", ({ key }) => {
      done();
      if (key === "Escape") this.close();
    });
    view.focus();
    view.print();
  }

  render() {
    const { t, source } = this;
    if (!source) return nothing;
    const save = () => download(new Blob([this.text], { type: "text/plain" }), t("sharing.fileName"));
    return html`<dialog aria-labelledby="sharing-title" aria-describedby="sharing-why" @close=${() => this.dispatchEvent(new CustomEvent("closed"))}>
      <div class="head"><h2 id="sharing-title">${t("sharing.title")}</h2>
        <button type="button" class="icon-button" aria-label=${t("sharing.close")} @click=${() => this.close()}>${icons.close}</button></div>
      <div class="body">
        <p id="sharing-why">${t("sharing.why")}</p>
        <textarea readonly rows="14" aria-label=${t("sharing.text")} .value=${this.text}></textarea>
      </div>
      <div class="foot">
        <span class="wait" role="status">${this.said}</span>
        <button type="button" class="small" @click=${save}>${t("sharing.save")}</button>
        <button type="button" class="small" @click=${() => this.#print()}>${t("sharing.print")}</button>
        <button type="button" class="main" @click=${() => this.#copy()}>${t("sharing.copy")}</button>
      </div>
    </dialog>`;
  }
}

if (!customElements.get("aanbod-sharing")) customElements.define("aanbod-sharing", SharingDialog);
