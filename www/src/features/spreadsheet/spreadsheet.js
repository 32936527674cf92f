/**
 * Files that aren't JSON: a spreadsheet is read and its dialog opened, any other is called by its name.
 */

import { html, nothing } from "lit";
import { start } from "../../core/engine/checker.js";
import { inTime } from "../../core/engine/in-time.js";
import { fileType, looksLikeRows } from "../../core/spreadsheet/file-type.js";
import { addWords, words } from "../../ui/i18n/index.js";
import { isTooLarge } from "../../ui/files.js";
import { en } from "./messages.en.js";
import { nl } from "./messages.nl.js";
import { readSheets } from "./read.js";
import "./dialog.js";

addWords({ en, nl });

/** Bytes at each end of a file that tell what it is. */
const ENDS = 1 << 16;

export class Spreadsheet {
  /** @type {import("./dialog.js").Task|null} */
  task = null;

  /** @param {import("./lazy.js").Host} host */
  constructor(host) {
    this.host = host;
  }

  /** @param {string} key @param {Record<string, unknown>} [params] */
  #refuse(key, params) {
    this.host.refuse(() => words(this.host.language())(key, params));
  }

  /**
   * @param {File[]} files
   * @returns {Promise<boolean>} false for what the page should open by itself
   */
  async offer(files) {
    const [file] = files;
    if (!file || files.some(isTooLarge)) return false;
    const types = await Promise.all(files.map(typeOf));
    if (types.every((type) => type === null)) return false;
    const [type] = types;
    if (files.length > 1) {
      // Among documents, the catalogue says which files it leaves.
      if (types.includes(null)) return false;
      this.#refuse("file.several");
      return true;
    }
    if (type === "xlsx" || type === "ods" || type === "csv") await this.#read(file, type);
    else this.#refuse(`file.${type}`, { name: file.name });
    return true;
  }

  /** @param {string} text @returns {Promise<boolean>} */
  async offerText(text) {
    if (!looksLikeRows(text)) return false;
    await this.#show("", await readSheets({ text }));
    return true;
  }

  /** @param {File} file @param {"xlsx"|"ods"|"csv"} type */
  async #read(file, type) {
    const { name } = file;
    let sheets;
    try {
      sheets = await readSheets({ bytes: new Uint8Array(await file.arrayBuffer()), type });
    } catch {
      this.#refuse("file.damaged", { name });
      return;
    }
    await this.#show(name, sheets);
  }

  /** @param {string} name @param {import("../../core/spreadsheet/cells.js").Sheet[]} sheets */
  async #show(name, sheets) {
    const filled = sheets.filter(({ rows }) => rows.some((row) => row.some(Boolean)));
    if (!filled.length) {
      this.#refuse("file.noCells", { name });
      return;
    }
    await inTime(start());
    this.host.accept();
    this.task = { name, sheets: filled, target: await this.host.target(), open: (made) => this.host.open(made) };
    this.host.draw();
  }

  render() {
    const { task } = this;
    const closed = () => {
      this.task = null;
      this.host.draw();
    };
    return task ? html`<aanbod-spreadsheet .task=${task} @closed=${closed}></aanbod-spreadsheet>` : nothing;
  }
}

/** @param {File} file */
async function typeOf(file) {
  try {
    const whole = file.size <= 2 * ENDS;
    const ends = whole ? [file] : [file.slice(0, ENDS), file.slice(-ENDS)];
    return fileType(new Uint8Array(await new Blob(ends).arrayBuffer()), file.name);
  } catch {
    return null;
  }
}
