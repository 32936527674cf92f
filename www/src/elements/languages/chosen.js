/**
 * The languages of the page, which come one at a time. It starts in the one that was chosen here before, else in the browser's.
 */

import { closest, loadWith } from "../../ui/i18n/index.js";
import { recall, remember } from "../../ui/storage.js";

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
