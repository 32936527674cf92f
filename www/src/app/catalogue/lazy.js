/**
 * The catalogue, as the page knows it from the start: which files open as one. All else comes when the first is opened.
 */

import { nothing } from "lit";
import { detect } from "aanbod";
import { start } from "../../core/engine/checker.js";
import { inTime } from "../../core/engine/in-time.js";
import { isTooLarge } from "../../ui/files.js";
import { kindOf } from "../file-kind.js";

/** @typedef {import("./catalogue.js").CatalogueOnPage} CatalogueOnPage */

export class LazyCatalogue {
  /** @param {import("../page.js").Page} page */
  constructor(page) {
    this.page = page;
    /** @type {CatalogueOnPage|null} */
    this.loaded = null;
  }

  /** @returns {Promise<CatalogueOnPage>} */
  async load() {
    const { CatalogueOnPage } = await inTime(import("./catalogue.js"));
    this.loaded ??= new CatalogueOnPage(this.page);
    return this.loaded;
  }

  get active() {
    return this.loaded?.active ?? false;
  }

  /** Whether the table is in sight. */
  get showing() {
    return this.loaded?.showing ?? false;
  }

  get changed() {
    return this.loaded?.changed ?? false;
  }

  /** Whether the open course was changed in the table before. */
  get courseChanged() {
    return this.loaded?.courseChanged ?? false;
  }

  /** The course that is in the editor. */
  get course() {
    return this.loaded?.course ?? null;
  }

  /** @returns {{readonly value?: import("../../elements/catalogue/catalogue.js").AanbodCatalogue}} */
  get element() {
    return this.loaded?.element ?? {};
  }

  /**
   * Opens files as a catalogue, when that is what they are.
   *
   * @param {File[]} files
   * @returns {Promise<boolean>} false when the page should open the file by itself
   */
  async offer(files) {
    const { page } = this;
    if (files.length === 1 && isTooLarge(files[0])) return false;
    await inTime(start());
    const kinds = await Promise.all(files.map((file) => (isTooLarge(file) ? "tooLarge" : kindOf(file))));
    if (files.length === 1) {
      if (kinds[0] !== "catalogue") return false;
    } else if (!kinds.some((kind) => kind === "catalogue" || kind === "course")) {
      await this.load();
      page.opening.refuse(page.t("catalogue.refused.none"));
      return true;
    }
    const fit = files.filter((_, index) => kinds[index] === "catalogue" || kinds[index] === "course");
    const refused = files.flatMap(({ name }, index) =>
      fit.includes(files[index]) ? [] : [{ name, problem: kinds[index] === "tooLarge" ? "tooLarge" : "kind" }],
    );
    page.opener.value?.close();
    page.replace(() => this.open(fit, refused));
    return true;
  }

  /**
   * @param {string} text
   * @param {string} name
   * @param {() => string} message
   * @param {import("../page.js").MessageStyle} [style]
   * @returns {boolean} whether a text is a catalogue; then it is opened
   */
  offerText(text, name, message, style = "plain") {
    if (detect(text) !== "catalogue") return false;
    this.open([{ name, text }], [], message, [], style);
    return true;
  }

  /** @param {Parameters<CatalogueOnPage["open"]>} how */
  async open(...how) {
    await (await this.load()).open(...how);
  }

  /** @param {Parameters<CatalogueOnPage["openDraft"]>} draft */
  async openDraft(...draft) {
    await (await this.load()).openDraft(...draft);
  }

  /** The editor's text as a table, if it can be one. */
  async asTable() {
    await (await this.load()).asTable();
  }

  render() {
    return this.loaded?.render() ?? nothing;
  }
}
