/**
 * Spreadsheets, as the page knows them from the start: whether a file may be one. What reads and shows them comes when one is opened.
 *
 * @typedef {object} Host what the page does for it
 * @property {() => "en"|"nl"} language
 * @property {(words: () => string) => void} refuse says why something couldn't be opened
 * @property {() => void} accept closes the dialog in which a file was chosen
 * @property {() => void} draw
 * @property {(made: {text: string, name: string, kind: "course"|"catalogue"}) => Promise<boolean>} open false when the user keeps the document
 * @property {() => Promise<import("./update.js").Target|null>} target the catalogue that is open
 */

import { nothing } from "lit";
import { inTime } from "../../core/engine/in-time.js";

/** How JSON begins, with its mark in UTF-8, a comment before it, or white space. */
const MAY_BE_JSON = /^(\u00ef\u00bb\u00bf)?\s*[[{/]/;
/** What a line of JSON begins with, also below other text. */
const HOLDS_JSON = /^\s*(?:[{[]|"[^"\n]+"\s*:)/m;
/** How rich text begins, which looks like JSON. */
const RICH_TEXT = /^\{\\rtf/;

export class LazySpreadsheet {
  /** @type {Promise<typeof import("./spreadsheet.js")>|null} */
  #loading = null;
  /** @type {import("./spreadsheet.js").Spreadsheet|null} */
  #loaded = null;

  /** @param {Host} host */
  constructor(host) {
    this.host = host;
  }

  async #load() {
    try {
      this.#loading ??= inTime(import("./spreadsheet.js"));
      const { Spreadsheet } = await this.#loading;
      this.#loaded ??= new Spreadsheet(this.host);
      return this.#loaded;
    } catch (error) {
      // The next file tries again.
      this.#loading = null;
      throw error;
    }
  }

  /**
   * Opens a spreadsheet, or says what else a file is.
   *
   * @param {File[]} files
   * @returns {Promise<boolean>} false when the files may be JSON
   */
  async offer(files) {
    const starts = await Promise.all(files.map(startOf));
    if (starts.some((start) => MAY_BE_JSON.test(start) && !RICH_TEXT.test(start))) return false;
    const spreadsheet = await this.#load().catch(() => null);
    return spreadsheet ? spreadsheet.offer(files) : false;
  }

  /**
   * Opens cells that were pasted.
   *
   * @param {string} text
   * @returns {Promise<boolean>} false when it isn't a table
   */
  async offerText(text) {
    if (!/[\t;]/.test(text.trim()) || MAY_BE_JSON.test(text) || HOLDS_JSON.test(text)) return false;
    const spreadsheet = await this.#load().catch(() => null);
    return spreadsheet ? spreadsheet.offerText(text) : false;
  }

  dialog() {
    return this.#loaded?.render() ?? nothing;
  }
}

/** @param {File} file @returns {Promise<string>} its first bytes, each as a character; of what can't be read, what JSON begins with */
async function startOf(file) {
  try {
    return new TextDecoder("latin1").decode(await file.slice(0, 256).arrayBuffer());
  } catch {
    return "{";
  }
}
