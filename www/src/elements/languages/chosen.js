/**
 * The languages of the page, which come one at a time. It starts in the one that was chosen here before, else in the browser's.
 */

import { closest, loadWith } from "../../ui/i18n/index.js";

loadWith({ en: () => import("./initial.en.js"), nl: () => import("./initial.nl.js") });

const KEY = "aanbod.language";

/** @returns {"nl"|"en"} */
export function chosenLanguage() {
  return closest(recall(KEY) ?? navigator.language);
}

/** @param {"nl"|"en"} language */
export function rememberLanguage(language) {
  remember(KEY, language);
}

/** Storage may be forbidden; then nothing is remembered. */
export function recall(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function remember(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Nothing is remembered.
  }
}
