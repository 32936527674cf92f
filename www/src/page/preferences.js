/**
 * Language and colours: by the browser, until the user chooses.
 */

import { closest } from "../i18n/index.js";

const KEYS = { language: "aanbod.language", theme: "aanbod.theme" };

export class Preferences {
  /** @param {() => void} changed */
  constructor(changed) {
    this.changed = changed;
    this.scheme = matchMedia("(prefers-color-scheme: dark)");
    this.scheme.addEventListener("change", () => this.apply());
    this.language = closest(recall(KEYS.language) ?? navigator.language);
    this.theme = recall(KEYS.theme);
    this.apply(false);
  }

  get dark() {
    return this.theme ? this.theme === "dark" : this.scheme.matches;
  }

  setLanguage(language) {
    this.language = closest(language);
    remember(KEYS.language, this.language);
    this.apply();
  }

  toggleTheme() {
    this.theme = this.dark ? "light" : "dark";
    remember(KEYS.theme, this.theme);
    this.apply();
  }

  /** What was stored is gone: the browser decides again. */
  forget() {
    this.language = closest(navigator.language);
    this.theme = null;
    this.apply();
  }

  /** What the page is called once it is installed is in one language at a time. */
  #manifest() {
    const link = document.querySelector("link[rel=manifest]");
    const address = link?.getAttribute("href").replace(/-(nl|en)\./, `-${this.language}.`);
    if (link && link.getAttribute("href") !== address) link.setAttribute("href", address);
  }

  apply(tell = true) {
    document.documentElement.lang = this.language;
    this.#manifest();
    if (this.theme) document.documentElement.dataset.theme = this.theme;
    else delete document.documentElement.dataset.theme;
    if (tell) this.changed();
  }
}

/** Storage may be forbidden; then nothing is remembered. */
function recall(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Nothing is remembered.
  }
}
