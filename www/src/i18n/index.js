/**
 * The page's own words. What the check says comes from the core, in the same language.
 */

import { en } from "./en.js";
import { nl } from "./nl.js";

const languages = { en: { ...en }, nl: { ...nl } };

/** The languages there are, each by its own name. */
export const LANGUAGES = [["nl", "Nederlands"], ["en", "English"]];

/**
 * Words of a part of the page that comes when it is first needed.
 *
 * @param {{en: Record<string, unknown>, nl: Record<string, unknown>}} texts
 */
export function addWords(texts) {
  for (const language of Object.keys(languages)) Object.assign(languages[language], texts[language]);
}

/**
 * @param {string|null|undefined} tag a language tag: `nl-NL`
 * @returns {"nl"|"en"} the language of ours that fits it best
 */
export function closest(tag) {
  return /^nl\b/i.test(tag ?? "") ? "nl" : "en";
}

/**
 * @param {string} locale
 * @returns {(key: string, params?: Record<string, unknown>) => string} gives the text with a key
 */
export function words(locale) {
  const texts = languages[locale] ?? languages.en;
  return (key, params = {}) => {
    const text = texts[key];
    if (text === undefined) throw new Error(`no text "${key}" in ${locale}`);
    return typeof text === "function" ? text(params) : text;
  };
}
