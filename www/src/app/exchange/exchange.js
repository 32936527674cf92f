/**
 * A request and its response on the page, from the first time that they are asked for: shown instead of the document, with
 * what is opened meanwhile taken as a part of them.
 */

import "../../elements/exchange/exchange.js";

import { html } from "lit";
import { createRef, ref } from "lit/directives/ref.js";
import { detect } from "aanbod";
import { start } from "../../core/engine/checker.js";
import { inTime } from "../../core/engine/in-time.js";
import { fileName } from "../../core/kinds.js";
import { words } from "../../ui/i18n/index.js";
import { PARTS } from "./parts.js";

/**
 * @typedef {import("aanbod").Kind} Kind
 * @typedef {import("../../elements/exchange/exchange.js").Part} Part
 */

/**
 * Of what is opened while an exchange is shown: one enrollment where a list is due is a response with a mistake.
 *
 * @type {Partial<Record<Kind, Part>>}
 */
const OPENED_PARTS = { ...PARTS, enrollment: "response" };

export class ExchangeOnPage {
  /** @param {import("../page.js").Page} page */
  constructor(page) {
    this.page = page;
    /** @type {import("lit/directives/ref.js").Ref<import("../../elements/exchange/exchange.js").AanbodExchange>} */
    this.element = createRef();
    /** Whether both parts are those of an example. */
    this.isExample = false;
    /** The part whose text is about to be replaced. @type {"request"|"response"|null} */
    this.replacing = null;
  }

  get changed() {
    return this.element.value?.changed ?? false;
  }

  render() {
    return html`<aanbod-exchange ${ref(this.element)} ?hidden=${!this.page.exchange.shown || this.page.start.shown} @edit=${(/** @type {CustomEvent<{kind: Kind, text: string}>} */ event) => this.edit(event.detail)}></aanbod-exchange>`;
  }

  /** @returns {import("../../features/sharing/lazy.js").Shared} its findings for somebody else */
  shared() {
    const element = this.element.value;
    return {
      validate(options) {
        const report = element?.validate(options);
        if (report) return report;
        throw new TypeError(element?.failure?.message);
      },
      label: { en: words("en")("exchange.title"), nl: words("nl")("exchange.title") },
    };
  }

  /** Shows a request beside its response; with the present document as the part that it is, when that is asked for. */
  async show(withDocument = false) {
    const { page } = this;
    await inTime(start());
    page.exchange.shown = true;
    this.isExample = false;
    page.start.leave();
    page.draw();
    this.element.value?.setText();
    document.getElementById("document")?.focus({ preventScroll: true });
    const { kind } = page;
    const part = withDocument && kind ? PARTS[kind] : undefined;
    if (part) await this.setPart(part, page.editor.value.value, kind);
  }

  /** Shows a request and a response of an example. @param {string} response @param {string} request */
  async showExample(response, request) {
    await this.show();
    // What the user keeps in a part is no example.
    this.isExample =
      (await this.setPart("response", response, "enrollments")) &&
      (await this.setPart("request", request, "enrollmentRequest"));
    this.page.draw();
  }

  /** A part as a document of its own. @param {{kind: Kind, text: string}} part */
  edit({ kind, text }) {
    const { page } = this;
    const detected = detect(text) ?? kind;
    if (text === page.editor.value.value && detected === page.kind) page.exchange.leave();
    else {
      const example = this.isExample ? page.example : null;
      page.replace(() => page.showDocument(text, fileName(detected), { kind: detected, example }));
    }
  }

  /**
   * Shows a request and a response that are opened together.
   *
   * @param {File[]} files
   * @param {(Kind|null)[]} kinds of the files
   * @returns {Promise<boolean>} false when they can't be read
   */
  async openFiles(files, kinds) {
    const { readFile } = await inTime(import("../read-file.js"));
    const read = await Promise.all(files.map(readFile));
    const parts = kinds.map((kind) => (kind && PARTS[kind]) ?? null);
    const opened = parts.flatMap((part, index) => {
      const { text } = read[index];
      return part && text !== undefined ? [{ part, text, kind: kinds[index] }] : [];
    });
    if (opened.length < 2) return false;
    const { page } = this;
    page.opener.value?.close();
    await this.show();
    for (const { part, text, kind } of opened) if (!(await this.setPart(part, text, kind))) return true;
    const recoded = read.flatMap(({ encoding }, index) => (encoding ? [{ name: files[index].name, encoding }] : []));
    const words = () =>
      recoded.length
        ? recoded.map((one) => page.t("open.recoded", one)).join(" ")
        : page.t("exchange.opened", {
            request: files[parts.indexOf("request")].name,
            response: files[parts.indexOf("response")].name,
          });
    page.showMessage(words, recoded.length ? "warning" : "plain");
    return true;
  }

  /**
   * What can be a part becomes that part; what doesn't tell, the part that the user says.
   *
   * @param {string} text
   * @param {() => string} message
   * @returns {Promise<boolean>} whether it belonged here, though the user may have kept what there was
   */
  async open(text, message) {
    const kind = detect(text);
    if (kind && !Object.hasOwn(OPENED_PARTS, kind)) return false;
    const part = kind ? OPENED_PARTS[kind] : await this.#askPart();
    if (part && (await this.setPart(part, text, kind))) this.page.showMessage(message);
    return true;
  }

  /** @returns {Promise<Part|null>} the part that the user says; null for none */
  async #askPart() {
    const answer = await this.page.ask(this.page.exchange.parter);
    return answer === "request" || answer === "response" ? answer : null;
  }

  /**
   * Puts a text in a part, once the user agrees to lose changes; false when not.
   *
   * @param {Part} part
   * @param {string} text
   * @param {string|null} kind what the text tells that it is
   */
  async setPart(part, text, kind) {
    const { page } = this;
    const exchange = this.element.value;
    if (!exchange) return false;
    const { panes } = exchange;
    if (panes[part].changed && panes[part].text !== text) {
      this.replacing = part;
      const answer = await page.ask(page.replacer);
      this.replacing = null;
      if (answer === "download") exchange.download(part);
      else if (answer !== "replace") return false;
    }
    exchange.setText(part, text, kind);
    this.isExample = false;
    page.draw();
    return true;
  }
}
