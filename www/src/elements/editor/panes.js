/**
 * The panes beside each other, or behind tabs, by the room that the element has itself (not the window).
 *
 * Wide: form, findings over text, price. Medium: form, and one of the others. Narrow: one of all.
 */

import { html, nothing } from "lit";
import { stateInWords } from "../../form/findings/finding-summary.js";
import { OF_THE_TEXT } from "../../form/findings/finding-index.js";
import { stateOf } from "./findings.js";
import { showMoney } from "../../core/values/decimal.js";
import { icons } from "../../ui/icons.js";

const WIDE = 1180;
const MEDIUM = 720;

export class Panes {
  /** @param {import("./editor.js").AanbodEditor} host */
  constructor(host) {
    this.host = host;
    this.size = "wide";
    this.pane = null;
    /** How far the page was scrolled at each pane when it was left. */
    this.left = new Map();
    host.addController(this);
  }

  hostConnected() {
    this.observer ??= new ResizeObserver(([entry]) => this.measure(entry.contentRect.width));
    // It tells the width before anything is painted; to ask for it now would lay out a page that is about to change.
    this.observer.observe(this.host);
    this.measure(innerWidth);
  }

  hostDisconnected() {
    this.observer.disconnect();
  }

  measure(width) {
    const size = width >= WIDE ? "wide" : width >= MEDIUM ? "medium" : "narrow";
    if (size === this.size) return;
    this.size = size;
    this.host.requestUpdate();
  }

  /** What stands beside form and text: the price of a course, the outcome of an association. */
  get aside() {
    const { host } = this;
    if (host.kind === "association") return "outcome";
    return host.kind === "course" && host.querySelector("[slot=price]") !== null ? "price" : null;
  }

  /** The panes that share a row of tabs. */
  get tabs() {
    if (this.size === "wide") return [];
    const tabs = this.size === "narrow" ? ["form"] : [];
    return [...tabs, "findings", ...(this.aside ? [this.aside] : []), "text"];
  }

  /** The tab that is open. */
  get chosen() {
    const { tabs } = this;
    if (tabs.includes(this.pane)) return this.pane;
    return this.size === "medium" && this.aside ? this.aside : tabs[0];
  }

  /** Another document is there: each pane is seen from its beginning. */
  toStart() {
    this.left.clear();
    this.pane = null;
    for (const body of this.host.renderRoot?.querySelectorAll(".pane-body") ?? []) body.scrollTop = 0;
    this.host.requestUpdate();
  }

  show(pane) {
    if (!this.tabs.includes(pane)) return;
    this.pane = pane;
    this.host.requestUpdate();
    if (pane === "text") this.host.updateComplete.then(() => this.host.textPane.view?.measure());
  }

  /** A tab was pressed: what it opens is seen from its beginning, and a pane that was left, from where it was left. */
  choose(pane) {
    const { host, chosen, left } = this;
    const page = document.scrollingElement;
    const start = page.scrollTop + host.getBoundingClientRect().top;
    const below = pane !== chosen && page.scrollTop > start - 1;
    if (below) left.set(chosen, page.scrollTop);
    this.show(pane);
    if (below)
      host.updateComplete.then(() => {
        page.scrollTop = left.get(pane) ?? start;
      });
  }

  hides(pane) {
    return this.tabs.includes(pane) && pane !== this.chosen;
  }

  render() {
    const { host, size } = this;
    const { t } = host;
    return html`<div class="frame ${size} ${this.aside ? "with-aside" : ""} ${host.printing.on ? "on-paper" : ""}" part="frame">
      ${this.tabs.length ? this.tabList() : nothing}
      ${this.section("form", t("form.title"), this.historyButtons(), host.formView.render())}
      <div class="side ${["findings", "text"].every((pane) => this.hides(pane)) ? "is-hidden" : ""}">
        ${this.section("findings", t("findings.title"), html`<div class="tools">${host.list.filters()}${host.list.keysButton()}</div>`, html`${this.looseNote()}${host.list.render()}`)}
        ${this.section("text", t("text.title"), this.textButtons(), html`${host.textPane.tooLarge ? html`<p class="pane-note">${t("text.tooLarge")}</p>` : nothing}<div id="text-host" class=${host.textPane.tooLarge ? "is-hidden" : ""}></div>`)}
      </div>
      ${this.aside === "outcome" ? this.section("outcome", t("outcome.title"), nothing, host.outcome?.render() ?? nothing, "aside") : nothing}
      <div class="pane aside ${this.aside !== "price" || this.hides("price") ? "is-hidden" : ""}" id="pane-price" role=${this.tabs.includes("price") ? "tabpanel" : nothing} aria-labelledby=${this.tabs.includes("price") ? "tab-price" : nothing}>
        <slot name="price" @slotchange=${() => host.requestUpdate()}></slot>
      </div>
      ${host.printing.on ? host.printing.outline.render() : nothing}
      ${host.list.dialogs()}
      <div class="sr-only" role="status" aria-live="polite">${host.announcer.text}</div>
    </div>`;
  }

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
    return html`<div class="tools">
      <button type="button" class="icon-button" title=${t("history.undo")} aria-label=${t("history.undo")} @click=${() => host.history("undo")}>${icons.undo}</button>
      <button type="button" class="icon-button" title=${t("history.redo")} aria-label=${t("history.redo")} @click=${() => host.history("redo")}>${icons.redo}</button>
    </div>`;
  }

  textButtons() {
    const { host } = this;
    const { t } = host;
    return html`<div class="tools">
      ${this.isLoose && this.hides("findings") ? html`<button type="button" class="small" @click=${() => host.makeStrict()}>${t("text.makeStrict")}</button>` : nothing}
      <button type="button" class="icon-button" title=${t("text.search")} aria-label=${t("text.search")} @click=${async () => {
        await host.textPane.load();
        host.textPane.view.search();
      }}>${icons.search}</button>
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
    return html`<div class="tabs" part="tabs" role="tablist" aria-label=${t("tabs.label")} @keydown=${(event) => this.keys(event)}>
      ${tabs.map(
        (
          pane,
        ) => html`<button type="button" role="tab" id="tab-${pane}" aria-controls="pane-${pane}" aria-selected=${pane === chosen ? "true" : "false"} tabindex=${pane === chosen ? 0 : -1}
        aria-label=${this.tabLabel(pane)} @click=${() => this.choose(pane)}><span>${t(`${pane}.tab`)}</span>${this.tabState(pane)}</button>`,
      )}
    </div>`;
  }

  tabLabel(pane) {
    const { host } = this;
    const name = host.t(`${pane}.tab`);
    if (pane === "findings" && host.report) return `${name}: ${stateInWords(host)}`;
    return pane === "price" && this.total ? `${name} ${this.total}` : name;
  }

  tabState(pane) {
    if (pane === "findings")
      return stateOf(this.host.report && this.host.counts, this.host.formView.pendingInput.problems.length);
    return pane === "price" && this.total ? html`<span class="tab-total">${this.total}</span>` : nothing;
  }

  get total() {
    const { quote, language } = this.host;
    return quote?.status === "priced" ? showMoney(quote.totals.gross, quote.currency, language) : "";
  }

  keys(event) {
    const { tabs, chosen } = this;
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
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
    this.host.updateComplete.then(() => this.host.renderRoot.getElementById(`tab-${tabs[to]}`).focus());
  }
}
