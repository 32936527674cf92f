/**
 * The quote on paper: shown as it will be, printed with nothing else on the page, and copied as a table.
 */

import { html, nothing } from "lit";
import { createRef, ref } from "lit/directives/ref.js";
import { find } from "../../core/json/tree.js";
import { icons } from "../../ui/icons.js";
import { visible } from "../../core/values/visible.js";
import { asText, build } from "./sheet-build.js";
import { sheetStyles } from "./sheet-styles.js";

/** A name is no letter. */
const LONGEST = 200;

export class Sheet {
  /**
   * @param {import("./quote.js").AanbodQuote} host
   * @param {(text: string, lasting?: boolean) => void} showMessage says how it went
   */
  constructor(host, showMessage) {
    this.host = host;
    this.showMessage = showMessage;
    /** @type {import("lit/directives/ref.js").Ref<HTMLDialogElement>} */
    this.dialog = createRef();
    this.open = false;
    /** Whom it is for: on paper only, and forgotten with the dialog. */
    this.recipient = "";
  }

  async show() {
    this.host.spokenText = "";
    this.open = true;
    this.recipient = "";
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.dialog.value?.showModal();
  }

  /**
   * The sheet, as a part of any document: that of the page, or that of the paper.
   *
   * @param {import("aanbod").PricedQuote} quote
   */
  drawn(quote, target = document) {
    const { host } = this;
    /** @param {string} pointer */
    const text = (pointer) => {
      const value = find(host.tree, pointer)?.value;
      return typeof value === "string" ? visible(value.slice(0, LONGEST)) : "";
    };
    return build(target, host, quote, { name: text("/name"), code: text("/externalId"), recipient: this.recipient });
  }

  /** On paper there is nothing of the page around it: it is printed as a page of its own. */
  async print() {
    const { host } = this;
    const { quote } = host;
    if (quote?.status !== "priced") return;
    // Not every browser says when it has printed.
    host.renderRoot.querySelector("iframe.paper")?.remove();
    const frame = document.createElement("iframe");
    frame.className = "paper";
    frame.title = host.t("sheet.title");
    frame.tabIndex = -1;
    frame.setAttribute("aria-hidden", "true");
    const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
    host.renderRoot.append(frame);
    await loaded;
    const paper = frame.contentDocument;
    const view = paper?.defaultView;
    if (!paper || !view) return;
    const styles = new view.CSSStyleSheet();
    styles.replaceSync(sheetStyles.cssText);
    paper.adoptedStyleSheets = [styles];
    paper.documentElement.lang = host.language;
    paper.title = [host.t("sheet.title"), find(host.tree, "/name")?.value]
      .filter(Boolean)
      .join(" – ")
      .slice(0, LONGEST);
    paper.body.append(this.drawn(quote, paper));
    // The focus goes back to where it was: in a frame that nobody sees, no key would do anything.
    const before = host.shadowRoot?.activeElement;
    const done = () => {
      frame.remove();
      if (before instanceof HTMLElement) before.focus();
    };
    view.addEventListener("afterprint", () => setTimeout(done), { once: true });
    // Some browsers print without saying so: then a key brings it back, and Escape closes as it does outside.
    paper.addEventListener("keydown", ({ key }) => {
      done();
      if (key === "Escape") this.dialog.value?.close();
    });
    view.focus();
    view.print();
  }

  /**
   * As a table where the clipboard takes one, so that it can be pasted into a letter or a spreadsheet; as text
   * anywhere.
   */
  async copy() {
    const { host } = this;
    const { quote } = host;
    if (quote?.status !== "priced") return;
    const sheet = this.drawn(quote);
    const text = asText(sheet);
    try {
      try {
        const item = {
          "text/plain": new Blob([text], { type: "text/plain" }),
          "text/html": new Blob([new XMLSerializer().serializeToString(sheet)], { type: "text/html" }),
        };
        await navigator.clipboard.write([new ClipboardItem(item)]);
      } catch {
        await navigator.clipboard.writeText(text);
      }
      this.showMessage(host.t("sheet.copied"));
    } catch {
      this.showMessage(host.t("sheet.notCopied"), true);
    }
  }

  render() {
    const { host } = this;
    const { t, quote } = host;
    if (!this.open || quote?.status !== "priced") return nothing;
    const close = () => this.dialog.value?.close();
    return html`<dialog class="sheet-dialog" aria-labelledby="sheet-title" ${ref(this.dialog)} @close=${() => {
      this.open = false;
      host.requestUpdate();
    }}>
      <header><h2 id="sheet-title" tabindex="-1" autofocus>${t("sheet.dialog")}</h2>
        <button type="button" class="icon-button" aria-label=${t("changes.close")} @click=${close}>${icons.close}</button></header>
      <div class="dialog-body" tabindex="0" role="group" aria-labelledby="sheet-title">
        <div class="setting"><label for="sheet-for">${t("sheet.forWhom")}</label>
          <input id="sheet-for" type="text" autocomplete="off" maxlength=${LONGEST} aria-describedby="sheet-for-note" .value=${this.recipient} @input=${(
            /** @type {Event & {target: HTMLInputElement}} */ event,
          ) => {
            this.recipient = event.target.value;
            host.requestUpdate();
          }}>
          <p class="note" id="sheet-for-note">${t("sheet.forWhomNote")}</p></div>
        <div class="paper-sheet">${this.drawn(quote)}</div>
      </div>
      <footer>
        <span class="note" role="status">${host.spokenText}</span>
        <button type="button" class="main" @click=${() => this.print()}>${t("sheet.print")}</button>
        <button type="button" class="secondary" @click=${() => this.copy()}>${t("sheet.copy")}</button>
        <button type="button" class="secondary" @click=${close}>${t("changes.close")}</button>
      </footer>
    </dialog>`;
  }
}
