/**
 * Splices: small replacements in a text, each relative to the text after the one before.
 *
 * @typedef {{from: number, to: number, insert: string}} Splice
 */

/**
 * @param {string} text
 * @param {Splice[]} splices
 * @returns {string}
 */
export function applySplices(text, splices) {
  let result = text;
  for (const { from, to, insert } of splices) result = result.slice(0, from) + insert + result.slice(to);
  return result;
}
