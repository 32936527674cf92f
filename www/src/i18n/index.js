/**
 * The page's own words. What the check says comes from the core, in the same language.
 */

const languages = { en: {}, nl: {} };

const SPOKEN = { en: () => import("./spoken-en.js"), nl: () => import("./spoken-nl.js") };

/** The languages that are on their way or there. @type {Map<string, Promise<void>>} */
const loads = new Map();

/** The languages there are, each by its own name. */
export const LANGUAGES = [["nl", "Nederlands"], ["en", "English"]];

/**
 * Words of a part of the page that comes when it is first needed, or of all that is there at first in one language.
 *
 * @param {Partial<Record<"en"|"nl", Record<string, unknown>>>} texts
 */
export function addWords(texts) {
  for (const [language, own] of Object.entries(texts)) Object.assign(languages[language], own);
}

/**
 * Brings what is said from the start in one language.
 *
 * @param {"en"|"nl"} language
 */
export function loadLanguage(language) {
  if (!loads.has(language)) loads.set(language, SPOKEN[language]().then(addWords, (error) => {
    // The next one who asks tries again.
    loads.delete(language);
    throw error;
  }));
  return loads.get(language);
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
