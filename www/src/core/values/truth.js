/** Words for yes and no, as spreadsheets and people write them. */

const YES = new Set(["true", "waar", "ja", "yes", "j", "y"]);
const NO = new Set(["false", "onwaar", "nee", "no", "n"]);

/**
 * @param {string} text
 * @returns {boolean|null} null for any other word
 */
export function readTruth(text) {
  const word = text.trim().toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}
