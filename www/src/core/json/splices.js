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

/**
 * What is taken away goes with the lines that it had for itself.
 *
 * @param {string} text
 * @param {Splice[]} splices from the start of the text to its end
 * @returns {Splice[]}
 */
export function wholeLines(text, splices) {
  let result = text;
  let shift = 0;
  return splices.map(({ from: first, to: last, insert }) => {
    const [from, to] = [first - shift, last - shift];
    const start = result.lastIndexOf("\n", from - 1) + 1;
    const end = result.indexOf("\n", to);
    const around = result.slice(start, from) + result.slice(to, end);
    const isAlone = insert === "" && end >= 0 && around.trim() === "" && result.slice(from, to).trim() !== "";
    const whole = isAlone ? { from: start, to: end + 1, insert } : { from, to, insert };
    shift += whole.to - whole.from - (to - from);
    result = result.slice(0, whole.from) + insert + result.slice(whole.to);
    return whole;
  });
}
