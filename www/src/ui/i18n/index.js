/**
 * The page's own words. What the check says comes from the core, in the same language.
 */

/** @typedef {import("./message.js").Message} Message */
/** @typedef {import("./message.js").MessageParams} MessageParams */
/** @typedef {Record<string, Message>} Messages by key */
/** @typedef {Partial<Record<"en"|"nl", Messages>>} Texts by language */
/** @typedef {(key: string, params?: Partial<MessageParams>) => string} Translate gives the text with a key */

/** @type {Record<string, Messages>} */
const languages = { en: {}, nl: {} };

/**
 * How what is said from the start comes, by language; where it is there from the start, it needn't.
 *
 * @type {Partial<Record<"en"|"nl", () => Promise<Texts>>>}
 */
let ways = {};

/** The languages whose words from the start are there. @type {Set<string>} */
const spoken = new Set();

/** Those that are on their way. @type {Map<string, Promise<void>>} */
const loads = new Map();

/** The languages there are, each by its own name. @type {["en"|"nl", string][]} */
export const LANGUAGES = [
  ["nl", "Nederlands"],
  ["en", "English"],
];

/**
 * Words of a part of the page that comes when it is first needed.
 *
 * @param {Texts} texts
 */
export function addWords(texts) {
  for (const [language, added] of Object.entries(texts)) Object.assign(languages[language] ?? {}, added);
}

/** @param {Record<"en"|"nl", () => Promise<Texts>>} given */
export function loadWith(given) {
  ways = given;
}

/**
 * What is said from the start, in one language or in both: those are spoken from now on.
 *
 * @param {Texts} texts
 */
export function speak(texts) {
  addWords(texts);
  for (const language of Object.keys(texts)) spoken.add(language);
}

/** @param {"en"|"nl"} language */
export const speaks = (language) => spoken.has(language);

/**
 * Brings what is said from the start in one language.
 *
 * @param {"en"|"nl"} language
 */
export async function loadLanguage(language) {
  if (spoken.has(language)) return;
  const load = loads.get(language) ?? ways[language]?.().then(speak);
  if (load) loads.set(language, load);
  try {
    await load;
  } catch (error) {
    // The next one who asks tries again.
    loads.delete(language);
    throw error;
  }
}

/**
 * @param {string|null|undefined} tag a language tag: `nl-NL`
 * @returns {"nl"|"en"} the language of ours that fits it best
 */
export function closest(tag) {
  return /^nl\b/i.test(tag ?? "") ? "nl" : "en";
}

/**
 * @param {string} locale while that isn't spoken yet, the words are those of the language that is
 * @returns {Translate}
 */
export function words(locale) {
  const texts = languages[spoken.has(locale) ? locale : (spoken.values().next().value ?? "en")];
  return (key, params = {}) => {
    const text = texts?.[key];
    if (text === undefined) throw new Error(`no text "${key}" in ${locale}`);
    // Each message is given what it names.
    return typeof text === "function" ? text(/** @type {MessageParams} */ (params)) : text;
  };
}
