/**
 * CodeMirror counts every line break as one position and forgets how it was written. The document remembers: this maps
 * positions of the exact text to positions in CodeMirror and back, so that bytes nobody touched come out as they went in.
 */

/** Positions in a text whose `\r\n` count once. */
export class LineBreaks {
  /** @param {string} text the exact text */
  constructor(text) {
    /** @type {number[]} where each `\r\n` stands in the exact text */
    this.pairs = [];
    for (let at = text.indexOf("\r\n"); at >= 0; at = text.indexOf("\r\n", at + 2)) this.pairs.push(at);
    /** How a new line is written: as most of the others. */
    this.usual = usualBreak(text, this.pairs.length);
  }

  /**
   * @param {number} position in the exact text
   * @returns {number} position in CodeMirror
   */
  toView(position) {
    return position - countBelow(this.pairs, position, (pair) => pair + 1);
  }

  /**
   * @param {number} position in CodeMirror
   * @returns {number} position in the exact text; before a line break, that is before its `\r`
   */
  toText(position) {
    return position + countBelow(this.pairs, position, (pair, index) => pair - index);
  }

  /**
   * @param {string} text with `\n`, from CodeMirror
   * @returns {string} with the usual line break
   */
  write(text) {
    return this.usual === "\n" ? text : text.replaceAll("\n", this.usual);
  }
}

/**
 * How many of the sorted pairs lie below a position.
 *
 * @param {number[]} pairs
 * @param {number} position
 * @param {(pair: number, index: number) => number} place
 */
function countBelow(pairs, position, place) {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (place(pairs[middle], middle) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @param {string} text @param {number} pairs how many `\r\n` it has */
function usualBreak(text, pairs) {
  if (!text.includes("\r")) return "\n";
  const alone = (text.match(/\n/g)?.length ?? 0) - pairs;
  if (pairs >= alone && pairs > 0) return "\r\n";
  return alone > 0 ? "\n" : "\r";
}
