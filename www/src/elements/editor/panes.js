/**
 * The panes beside each other, or behind tabs, by the room that the element has itself (not the window).
 *
 * Wide: form, and findings over price; between them the text, when that is asked for or the form can't do without.
 * Medium: form, and one of the others. Narrow: one of all.
 */

import { html, nothing } from "lit";
import { stateInWords } from "../../form/findings/finding-summary.js";
import { OF_THE_TEXT } from "../../form/findings/finding-index.js";
import { stateOf } from "./findings.js";
import { showMoney } from "../../core/values/decimal.js";
import { icons } from "../../ui/icons.js";

/** @typedef {"form"|"findings"|"price"|"outcome"|"text"} Name of a pane */

const WIDE = 1180;
const MEDIUM = 720;

export class Panes {
  /** @param {import("./editor.js").AanbodEditor} host */
  constructor(host) {
    this.host = host;
    /** @type {"wide"|"medium"|"narrow"} */
    this.size = "wide";
    /** The pane that was asked for. @type {Name|null} */
    this.pane = null;
    /** @type {ResizeObserver|undefined} */
    this.observer = undefined;
    /** Whether the user wants the text beside the form. */
    this.wantsText = false;
    /**
     * Whether the text is there all the same, because the document has no form, or something was asked for that only
     * it shows.
     */
    this.needsText = false;
    /** How far the page was scrolled at each pane when it was left. @type {Map<Name, number>} */
    this.left = new Map();
    host.addController(this);
  }

  hostConnected() {
    // A DOM of tests lays nothing out, and tells no sizes.
    if (globalThis.ResizeObserver)
      this.observer ??= new ResizeObserver(([entry]) => this.measure(entry.contentRect.width));
    // It tells the width before anything is painted; to ask for it now would lay out a page that is about to change.
    this.observer?.observe(this.host);
    this.measure(innerWidth);
  }

  hostDisconnected() {
    this.observer?.disconnect();
  }

  /** @param {number} width */
  measure(width) {
    // Nothing is laid out of what is hidden.
    if (!width) return;
    const size = width >= WIDE ? "wide" : width >= MEDIUM ? "medium" : "narrow";
    if (size === this.size) return;
    this.size = size;
    this.host.requestUpdate();
  }

  /**
   * What stands beside form and text: the price of a course, the outcome of an association.
   *
   * @returns {"price"|"outcome"|null}
   */
  get aside() {
    const { host } = this;
    if (host.kind === "association") return "outcome";
    return host.kind === "course" && host.querySelector("[slot=price]") !== null ? "price" : null;
  }

  /** The panes that share a row of tabs. @returns {Name[]} */
  get tabs() {
    if (this.size === "wide") return [];
    // Without a form, why there is none stands above the tabs.
    /** @type {Name[]} */
    const tabs = this.size === "narrow" && !this.withoutForm ? ["form"] : [];
    return [...tabs, "findings", ...(this.aside ? [this.aside] : []), "text"];
  }

  /** The tab that is open; none where there are none. @returns {Name|undefined} */
  get chosen() {
    const { tabs } = this;
    if (this.pane && tabs.includes(this.pane)) return this.pane;
    return this.size === "medium" && this.aside ? this.aside : tabs[0];
  }

  /** Another document is there: each pane is seen from its beginning. */
  toStart() {
    this.left.clear();
    this.pane = null;
    this.needsText = false;
    for (const body of this.host.renderRoot?.querySelectorAll(".pane-body, .pane.aside") ?? []) body.scrollTop = 0;
    this.host.requestUpdate();
  }

  /** @param {Name} pane */
  show(pane) {
    if (pane === "text" && this.size === "wide") this.needsText = true;
    else if (!this.tabs.includes(pane)) return;
    else this.pane = pane;
    this.host.requestUpdate();
    if (pane === "text") this.#textShown();
  }

  /**
   * A tab was pressed: what it opens is seen from its beginning, and a pane that was left, from where it was left.
   *
   * @param {Name} pane
   */
  choose(pane) {
    const { host, chosen, left } = this;
    // Where there is room for two, each pane scrolls by itself.
    if (pane === chosen || !chosen || this.size !== "narrow") return this.show(pane);
    const page = document.scrollingElement ?? document.documentElement;
    const start = page.scrollTop + host.getBoundingClientRect().top;
    const below = page.scrollTop > start - 1;
    if (below) left.set(chosen, page.scrollTop);
    else left.delete(chosen);
    this.show(pane);
    const place = left.get(pane) ?? (below ? start : null);
    if (place === null) return;
    host.updateComplete.then(() => {
      page.scrollTop = place;
    });
  }

  async #textShown() {
    const { host } = this;
    await host.updateComplete;
    if (!host.textPane.tooLarge && (await host.textPane.load())) host.textPane.view?.measure();
  }

  /** @param {Name} pane */
  hides(pane) {
    if (pane === "text" && this.size === "wide") return !this.hasText;
    return this.tabs.includes(pane) && pane !== this.chosen;
  }

  /** Whether the document can't be filled in now: then there is its text. */
  get withoutForm() {
    const { host } = this;
    return host.formless || host.kind === "" || (host.broken !== null && !host.tree);
  }

  /** Whether the text stands beside the form, where there is room for both. */
  get hasText() {
    return this.wantsText || this.needsText;
  }

  /** The text is opened or closed beside the form. */
  toggleText() {
    const open = !this.hasText;
    this.needsText = false;
    this.wantsText = open;
    this.host.requestUpdate();
    this.host.dispatchEvent(new CustomEvent("text-toggle", { bubbles: true, composed: true, detail: { open } }));
    if (open) this.host.textPane.load();
  }

  /** Before each drawing: a text that can't be read, or has no form, is there to be mended. */
  prepare() {
    const { host } = this;
    if (host.broken !== null || this.withoutForm) this.needsText = true;
  }

  render() {
    const { host, size } = this;
    const { t } = host;
    return html`<div class="frame ${size} ${this.aside ? "with-aside" : ""} ${this.hides("text") ? "" : "with-text"} ${this.withoutForm ? "without-form" : ""} ${host.printing.on ? "on-paper" : ""}" part="frame">
      ${this.tabs.length ? this.tabList() : nothing}
      ${this.section("form", t("form.title"), html`<div class="tools">${this.textButton()}${this.historyButtons()}</div>`, host.formView.render())}
      ${this.section("text", t("text.title"), this.textButtons(), html`${host.textPane.tooLarge ? html`<p class="pane-note">${t("text.tooLarge")}</p>` : nothing}${host.textPane.note()}<div id="text-host" class=${host.textPane.tooLarge ? "is-hidden" : ""}></div>`)}
      <div class="side ${this.hides("findings") && (!this.aside || this.hides(this.aside)) ? "is-hidden" : ""}">
        ${this.section("findings", t("findings.title"), html`<div class="tools">${host.list.filters()}${host.list.keysButton(host)}</div>`, html`${this.looseNote()}${host.list.render()}`)}
        ${this.aside === "outcome" ? this.section("outcome", t("outcome.title"), nothing, host.outcome?.render() ?? nothing, "aside") : nothing}
      <div class="pane aside ${this.aside !== "price" || this.hides("price") ? "is-hidden" : ""}" id="pane-price" role=${this.tabs.includes("price") ? "tabpanel" : nothing} aria-labelledby=${this.tabs.includes("price") ? "tab-price" : nothing}>
        <slot name="price" @slotchange=${() => host.requestUpdate()}></slot>
      </div>
      </div>
      ${host.printing.on ? (host.printing.outline?.render() ?? nothing) : nothing}
      ${host.list.dialogs()}
      <div class="sr-only" role="status" aria-live="polite">${host.announcer.text}</div>
    </div>`;
  }

  /**
   * @param {Name} pane
   * @param {string} title
   * @param {unknown} tools
   * @param {unknown} content
   * @param {string} [style]
   */
  section(pane, title, tools, content, style = "") {
    const tabbed = this.tabs.includes(pane);
    return html`<section class="pane ${pane} ${style} ${this.hides(pane) ? "is-hidden" : ""}" id="pane-${pane}" part="pane ${pane}" role=${tabbed ? "tabpanel" : nothing} aria-labelledby=${tabbed ? `tab-${pane}` : `${pane}-title`}>
      <header class="pane-head" part="head"><h2 id="${pane}-title" tabindex="-1">${title}</h2>${tools}</header>
      <div class="pane-body">${content}</div>
    </section>`;
  }

  historyButtons() {
    const { host } = this;
    const { t } = host;
    if (host.fixed) return nothing;
    return html`<button type="button" class="icon-button" title=${t("history.undo")} aria-label=${t("history.undo")} @click=${() => host.history("undo")}>${icons.undo}</button>
      <button type="button" class="icon-button" title=${t("history.redo")} aria-label=${t("history.redo")} @click=${() => host.history("redo")}>${icons.redo}</button>`;
  }

  /** Opens the text beside the form, where there is room for both. */
  textButton() {
    const { host } = this;
    if (this.size !== "wide" || this.withoutForm) return nothing;
    return html`<button type="button" class="small text-button" aria-expanded=${this.hasText ? "true" : "false"} aria-controls="pane-text" @click=${() => this.toggleText()}>${icons.text}<span>${host.t("text.title")}</span></button>`;
  }

  textButtons() {
    const { host } = this;
    const { t } = host;
    return html`<div class="tools">
      ${this.isLoose && this.hides("findings") ? html`<button type="button" class="small" @click=${() => host.makeStrict()}>${t("text.makeStrict")}</button>` : nothing}
      <button type="button" class="icon-button" title=${t("text.search")} aria-label=${t("text.search")} @click=${async () => {
        if (await host.textPane.load()) host.textPane.view?.search();
      }}>${icons.search}</button>
      ${this.size === "wide" && !this.withoutForm ? html`<button type="button" class="icon-button" title=${t("text.close")} aria-label=${t("text.close")} @click=${() => this.#closeText()}>${icons.close}</button>` : nothing}
    </div>`;
  }

  /** Whether it holds what tolerant readers let through and servers refuse. */
  get isLoose() {
    const { host } = this;
    if (host.broken !== null || host.formless || host.fixed) return false;
    return Boolean(host.report?.diagnostics.some(({ code }) => OF_THE_TEXT.has(code)));
  }

  /** Says so, and offers what helps. */
  looseNote() {
    const { host } = this;
    if (!this.isLoose) return nothing;
    return html`<div class="loose"><p>${host.t("text.loose")}</p><button type="button" class="main" @click=${() => host.makeStrict()}>${host.t("text.makeStrict")}</button></div>`;
  }

  tabList() {
    const { host, tabs, chosen } = this;
    const { t } = host;
    return html`<div class="tabs" part="tabs" role="tablist" aria-label=${t("tabs.label")} @keydown=${(/** @type {KeyboardEvent} */ event) => this.keys(event)}>
      ${tabs.map(
        (
          pane,
        ) => html`<button type="button" role="tab" id="tab-${pane}" aria-controls="pane-${pane}" aria-selected=${pane === chosen ? "true" : "false"} tabindex=${pane === chosen ? 0 : -1}
        aria-label=${this.tabLabel(pane)} @click=${() => this.choose(pane)}><span>${t(`${pane}.tab`)}</span>${this.tabState(pane)}</button>`,
      )}
    </div>`;
  }

  /** @param {Name} pane */
  tabLabel(pane) {
    const { host } = this;
    const name = host.t(`${pane}.tab`);
    if (pane === "findings" && host.report) return `${name}: ${stateInWords(host)}`;
    return pane === "price" && this.total ? `${name} ${this.total}` : name;
  }

  /** @param {Name} pane */
  tabState(pane) {
    if (pane === "findings")
      return stateOf(this.host.report ? this.host.counts : null, this.host.formView.pendingInput.problems.length);
    return pane === "price" && this.total ? html`<span class="tab-total">${this.total}</span>` : nothing;
  }

  /** The focus goes to what opens it. */
  async #closeText() {
    this.toggleText();
    await this.host.updateComplete;
    /** @type {HTMLElement|null} */ (this.host.renderRoot.querySelector(".text-button"))?.focus();
  }

  get total() {
    const { quote, language } = this.host;
    if (this.host.querySelector("[slot=price][provisional]")) return "";
    return quote?.status === "priced" ? showMoney(quote.totals.gross, quote.currency, language) : "";
  }

  /** @param {KeyboardEvent} event */
  keys(event) {
    const { tabs, chosen } = this;
    if (!chosen) return;
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const to =
      event.key === "Home"
        ? 0
        : event.key === "End"
          ? tabs.length - 1
          : step
            ? (tabs.indexOf(chosen) + step + tabs.length) % tabs.length
            : null;
    if (to === null) return;
    event.preventDefault();
    this.choose(tabs[to]);
    this.host.updateComplete.then(() =>
      /** @type {HTMLElement|null} */ (this.host.renderRoot.querySelector(`#tab-${tabs[to]}`))?.focus(),
    );
  }
}
