/**
 * Language, colours, and whether the text is open: by the browser, until the user chooses.
 */

import { chosenLanguage, rememberLanguage } from "../elements/languages/chosen.js";
import { loadLanguage } from "../ui/i18n/index.js";
import { recall, remember } from "../ui/storage.js";

const THEME = "aanbod.theme";
const TEXT = "aanbod.text";

export class Preferences {
  /** @param {() => void} changed */
  constructor(changed) {
    this.changed = changed;
    this.scheme = matchMedia("(prefers-color-scheme: dark)");
    this.scheme.addEventListener("change", () => this.apply());
    this.language = chosenLanguage();
    this.asked = this.language;
    this.theme = recall(THEME);
    this.apply(false);
  }

  get dark() {
    return this.theme ? this.theme === "dark" : this.scheme.matches;
  }

  /** @param {"nl"|"en"} language */
  async setLanguage(language) {
    if (await this.#speak(language)) rememberLanguage(language);
  }

  /**
   * @param {"nl"|"en"} language
   * @returns {Promise<boolean>} false when another was asked for since, or the words can't come: the page then says
   *   that itself
   */
  async #speak(language) {
    this.asked = language;
    try {
      await loadLanguage(language);
    } catch {
      return false;
    }
    if (this.asked !== language) return false;
    this.language = language;
    this.apply();
    return true;
  }

  toggleTheme() {
    this.theme = this.dark ? "light" : "dark";
    remember(THEME, this.theme);
    this.apply();
  }

  /** Whether the text stands beside the form. */
  get textOpen() {
    return recall(TEXT) === "open";
  }

  /** @param {boolean} open */
  keepTextOpen(open) {
    remember(TEXT, open ? "open" : "closed");
  }

  /** What was stored is gone: the browser decides again. */
  forget() {
    this.theme = null;
    this.apply();
    this.#speak(chosenLanguage());
  }

  /** What the page is called once it is installed is in one language at a time. */
  #manifest() {
    const link = document.querySelector("link[rel=manifest]");
    const before = link?.getAttribute("href") ?? "";
    const address = before.replace(/-(nl|en)\./, `-${this.language}.`);
    if (before !== address) link?.setAttribute("href", address);
  }

  apply(notify = true) {
    document.documentElement.lang = this.language;
    this.#manifest();
    if (this.theme) document.documentElement.dataset.theme = this.theme;
    else delete document.documentElement.dataset.theme;
    if (notify) this.changed();
  }
}
