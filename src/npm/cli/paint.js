// Colour, and text that is safe on a terminal.

const CODES = { red: 31, green: 32, yellow: 33, blue: 34, dim: 2, bold: 1 };

/**
 * Colours where they are wanted: on a terminal, and not against https://no-color.org; FORCE_COLOR goes above both, as in Node.
 *
 * @param {NodeJS.WriteStream} out
 * @returns {(colour: keyof typeof CODES, text: string) => string}
 */
export function painter(out) {
  const { FORCE_COLOR: forced, NO_COLOR, TERM } = process.env;
  const wanted =
    forced === undefined ? out.isTTY && !NO_COLOR && TERM !== "dumb" : forced !== "0" && forced !== "false";
  return (colour, text) => (wanted && text !== "" ? `\x1b[${CODES[colour]}m${text}\x1b[0m` : text);
}

/** Control characters could move the cursor, or worse. As many code units come out as go in. @param {string} text */
export function printable(text) {
  return text.replace(/[\0-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, "·");
}
