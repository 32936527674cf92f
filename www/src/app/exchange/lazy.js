/**
 * A request with its response, as the page knows them from the start: the way to them, and which files are those. All else
 * comes when it is asked for.
 */

import { html, nothing } from "lit";
import { createRef } from "lit/directives/ref.js";
import { start } from "../../core/engine/checker.js";
import { inTime } from "../../core/engine/in-time.js";
import { isTooLarge } from "../../ui/files.js";
import { kindOf } from "../file-kind.js";
import { PARTS } from "./parts.js";

/** @typedef {import("./exchange.js").ExchangeOnPage} ExchangeOnPage */

export class LazyExchange {
  /** @param {import("../page.js").Page} page */
  constructor(page) {
    this.page = page;
    /** @type {ExchangeOnPage|null} */
    this.loaded = null;
    /** Whether it is shown instead of the document. */
    this.shown = false;
    /** The dialog that asks which part a text is. @type {import("lit/directives/ref.js").Ref<HTMLDialogElement>} */
    this.parter = createRef();
  }

  /** @returns {Promise<ExchangeOnPage>} */
  async load() {
    const { ExchangeOnPage } = await inTime(import("./exchange.js"));
    this.loaded ??= new ExchangeOnPage(this.page);
    return this.loaded;
  }

  get changed() {
    return this.loaded?.changed ?? false;
  }

  /** Whether both parts are those of an example. */
  get isExample() {
    return this.loaded?.isExample ?? false;
  }

  /** The part whose text is about to be replaced; null for none. */
  get replacing() {
    return this.loaded?.replacing ?? null;
  }

  /** Shows a request beside its response; with the present document as the part that it is, when that is asked for. */
  async show(withDocument = false) {
    this.page.starter.value?.close();
    await (await this.load()).show(withDocument);
  }

  leave() {
    this.shown = false;
    this.page.draw();
    document.getElementById("document")?.focus({ preventScroll: true });
  }

  /** From a part of an exchange to the two together, and back. */
  button() {
    const { t, kind } = this.page;
    if (this.shown) return html`<button type="button" @click=${() => this.leave()}>${t("exchange.back")}</button>`;
    if (!Object.hasOwn(PARTS, kind)) return nothing;
    return html`<button type="button" @click=${() => this.show(true)}>${t(kind === "enrollmentRequest" ? "exchange.againstResponse" : "exchange.againstRequest")}</button>`;
  }

  /**
   * A request and a response that are opened together are shown beside each other.
   *
   * @param {File[]} files
   * @returns {Promise<boolean>} whether they are those
   */
  async offer(files) {
    if (files.length !== 2 || files.some(isTooLarge)) return false;
    await inTime(start());
    const kinds = await Promise.all(files.map(kindOf));
    const parts = kinds.map((kind) => kind && PARTS[kind]);
    if (!parts.includes("request") || !parts.includes("response")) return false;
    return (await this.load()).openFiles(files, kinds);
  }

  render() {
    return this.loaded?.render() ?? nothing;
  }
}
