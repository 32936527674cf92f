/**
 * What comes to the page: files, pasted texts, new documents and examples, and why some can't be opened.
 */

import { blank, detect } from "aanbod";
import { start } from "../core/engine/checker.js";
import { inTime } from "../core/engine/in-time.js";
import { fileName } from "../core/kinds.js";
import { EXAMPLES } from "./examples/index.js";

/**
 * @typedef {import("aanbod").Kind} Kind
 * @typedef {import("./page.js").MessageStyle} MessageStyle
 */

/** A new course is paid in euros. @param {Kind} kind */
function newDocument(kind) {
  if (kind !== "course") return blank(kind);
  const document = blank(kind);
  const costs = document.learningMethod?.costs;
  if (costs?.details) costs.details = costs.details.map((period) => ({ currencyCode: "EUR", ...period }));
  return document;
}

export class Opening {
  #page;
  /** Why the dialog for it couldn't open what it was given. @type {string|null} */
  problem = null;

  /** @param {import("./page.js").Page} page */
  constructor(page) {
    this.#page = page;
  }

  /** Asks for a file or a text. */
  async askForDocument() {
    const page = this.#page;
    await page.dialogs.load();
    this.problem = null;
    page.draw();
    page.opener.value?.showModal();
  }

  /**
   * Why something couldn't be opened: in the dialog where that was asked, else above the document, which is still there.
   *
   * @param {string} why
   */
  refuse(why) {
    const page = this.#page;
    const text = page.start.shown ? why : `${why} ${page.t("open.stays")}`;
    if (!page.opener.value?.open) {
      page.showMessage(text, "error");
      return;
    }
    this.problem = text;
    page.draw();
  }

  /** Asks what kind of document is to be begun. */
  async askForKind() {
    const page = this.#page;
    await Promise.all([inTime(start()), page.dialogs.load()]);
    page.draw();
    page.starter.value?.showModal();
  }

  /** @param {Kind} kind */
  startNew(kind) {
    const page = this.#page;
    page.starter.value?.close();
    page.replace(() => {
      page.showDocument(`${JSON.stringify(newDocument(kind), null, 2)}\n`, fileName(kind), { kind, isNamed: false });
      return page.editor.value.startUntouched();
    });
  }

  /** @param {string} name of the example */
  async openExample(name) {
    const page = this.#page;
    page.opener.value?.close();
    const asking = EXAMPLES.find((one) => one.name === name);
    if (!asking) return;
    const { kind, file, load, request } = asking;
    const [text, asked] = await Promise.all([load(), request?.()]);
    page.replace(async () => {
      if (kind === "catalogue") await page.catalogue.open([{ name: file, text, example: name }]);
      else page.showDocument(text, file, { kind, example: name });
      page.example = name;
      if (asked) await (await page.exchange.load()).showExample(text, asked);
      page.draw();
    });
  }

  /** @param {Event & {target: HTMLInputElement}} event */
  chosen(event) {
    const files = [...(event.target.files ?? [])];
    event.target.value = "";
    this.openFiles(files);
  }

  /** @param {File[]} files */
  async openFiles(files) {
    const page = this.#page;
    if (!files.length || (await page.spreadsheet.offer(files))) return;
    if ((await page.exchange.offer(files)) || (await page.catalogue.offer(files))) return;
    const [file] = files;
    const { readFile } = await inTime(import("./read-file.js"));
    const { text, encoding, problem } = await readFile(file);
    if (problem !== undefined) {
      this.refuse(page.t(`open.${problem.key}`, problem.params));
      return;
    }
    page.opener.value?.close();
    const { name } = file;
    const message = () => page.t(encoding ? "open.recoded" : "open.done", { name, encoding });
    await this.#open(text, name, message, encoding ? "warning" : "plain");
  }

  /** @param {string} text @returns {Promise<boolean>} whether there was something to open */
  async openText(text) {
    const page = this.#page;
    if (text.trim() === "") {
      this.refuse(page.t("open.empty"));
      return false;
    }
    if (await page.spreadsheet.offerText(text)) return true;
    page.opener.value?.close();
    this.#open(text, null, () => page.t("open.pasted"));
    return true;
  }

  /**
   * @param {string} text
   * @param {string|null} name of the file
   * @param {() => string} message
   * @param {MessageStyle} [style]
   */
  async #open(text, name, message, style = "plain") {
    const page = this.#page;
    // Behind the start screen, nobody sees an exchange.
    if (page.exchange.shown && !page.start.shown && (await page.exchange.loaded?.open(text, message))) return;
    await page.replace(() => this.#show(text, name, message, style));
  }

  /**
   * Puts a document of someone else's in the editor, and asks what it is when it doesn't tell.
   *
   * @param {string} text
   * @param {string|null} name of the file
   * @param {() => string} message
   * @param {MessageStyle} [style]
   */
  async #show(text, name, message, style = "plain") {
    const page = this.#page;
    await inTime(start());
    if (page.catalogue.offerText(text, name ?? fileName("catalogue"), message, style)) return;
    const kind = detect(text) ?? "";
    page.showDocument(text, name ?? fileName(kind), { kind, isNamed: name !== null });
    page.showMessage(message, style);
    if (kind) return;
    await page.ask(page.asker);
    if (!name) page.name = fileName(page.kind);
    page.draw();
  }
}
