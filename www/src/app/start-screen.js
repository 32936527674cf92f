/**
 * What somebody sees who opens the page: what it is for, the ways in, and the work of last time. The example is behind
 * it, so that looking around in it is one click. An address can open an example at once: `?example`, `?example=catalogue`.
 */

import { html, nothing } from "lit";
import { EXAMPLES } from "./examples/index.js";
import { icons } from "../ui/icons.js";

/** The name of the example that opens with the page, when an address doesn't ask for another. */
const FIRST = "course";

/** @param {string} search of an address @returns {string|null} the example that an address asks for */
export function exampleAsked(search) {
  const name = new URLSearchParams(search).get("example");
  if (name === null) return null;
  return EXAMPLES.some((example) => example.name === name) ? name : FIRST;
}

export class StartScreen {
  /** @param {import("./page.js").Page} page */
  constructor(page) {
    this.page = page;
    this.shown = false;
  }

  /** Shows it in place of the document, which stays as it is. */
  show() {
    this.shown = true;
    this.page.draw();
    this.page.arrive();
  }

  /** A document is to be seen. */
  leave() {
    this.shown = false;
  }

  /** The example that is there already only has to be seen. @param {string} name */
  #open(name) {
    const { page } = this;
    if (name !== FIRST || page.example !== FIRST) {
      page.opening.openExample(name);
      return;
    }
    this.leave();
    page.draw();
    page.arrive();
  }

  render() {
    if (!this.shown) return nothing;
    const { page } = this;
    const { t } = page;
    /** @param {string} style @param {unknown} icon @param {string} key @param {() => unknown} act */
    const way = (style, icon, key, act) =>
      html`<li><button type="button" class="way ${style}" @click=${act}>${icon}<strong>${t(`start.${key}`)}</strong><span>${t(`start.${key}.what`)}</span></button></li>`;
    return html`<section class="start" aria-labelledby="start-title">
      <h2 id="start-title" tabindex="-1">${t("start.title")}</h2>
      <p class="start-private">${icons.lock}<span>${t("page.local")}</span></p>
      <ul class="ways">
        ${way("main", icons.open, "open", () => page.chooser.value.click())}
        ${way("", icons.add, "new", () => page.opening.askForKind())}
        ${way("", icons.file, "example", () => this.#open(FIRST))}
      </ul>
      ${page.autosave.recent()}
      <h3 id="start-examples">${t("start.examples")}</h3>
      <ul class="start-examples" aria-labelledby="start-examples">
        ${EXAMPLES.filter(({ name }) => name !== FIRST).map(({ name }) => html`<li><button type="button" @click=${() => this.#open(name)}>${t(`example.${name}`)}</button></li>`)}
      </ul>
    </section>`;
  }
}

/** Says above an example that it is one, and leads to one's own work. @param {import("./page.js").Page} page */
export function exampleBar(page) {
  const { t } = page;
  if (!page.showsExample) return nothing;
  return html`<section class="example-bar" aria-label=${t("page.example")}>
    <p><strong class="chip">${t("page.example")}</strong><span>${t("example.bar")}</span></p>
    <div class="example-ways">
      ${page.exchange.button()}
      <button type="button" @click=${() => page.chooser.value.click()}>${t("example.mine")}</button>
      <button type="button" @click=${() => page.start.show()}>${t("start.back")}</button>
    </div>
  </section>`;
}
