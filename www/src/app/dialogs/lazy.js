/**
 * The dialogs, as the page knows them from the start: what draws them comes once the first report is out, or when one is
 * asked for before.
 */

import { nothing } from "lit";
import { whenIdle } from "../../ui/when-idle.js";
import { inTime } from "../../core/engine/in-time.js";

export class LazyDialogs {
  /** @type {Promise<typeof import("./dialogs.js")>|null} */
  #loading = null;

  /** @param {import("../page.js").Page} page */
  constructor(page) {
    this.page = page;
    /** @type {import("./dialogs.js").Dialogs|null} */
    this.loaded = null;
  }

  /** They are on the page when that is drawn next, as who asks for one does. */
  async load() {
    try {
      this.#loading ??= inTime(import("./dialogs.js"));
      const { Dialogs } = await this.#loading;
      this.loaded ??= new Dialogs(this.page);
    } catch (error) {
      // The next one who asks tries again.
      this.#loading = null;
      throw error;
    }
  }

  /**
   * @returns {Promise<boolean>} whether they are there; where they can't come, nothing may wait for them that saves
   *   work
   */
  available() {
    return this.load().then(
      () => true,
      () => false,
    );
  }

  /** The first report is out: time to bring them. The page says itself when a part of it can't be loaded. */
  begin() {
    whenIdle(() => this.load().catch(() => {}));
  }

  render() {
    return this.loaded?.render() ?? nothing;
  }

  /**
   * @returns {Promise<boolean>} whether the document may go as it is: it has no errors, the user says so, or can't be
   *   asked
   */
  async passes() {
    const { page } = this;
    if (page.catalogue.active || !page.editor.value.report?.counts.error) return true;
    return (await this.available()) && this.loaded ? this.loaded.errors.passes() : true;
  }
}
