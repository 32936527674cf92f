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

/** What moves the cursor, breaks a line, turns the direction of writing, or can't be seen at all. */
const UNPRINTABLE = /[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/**
 * A text of somebody else on one line: control characters do nothing to a terminal, and nothing is a command to what reads a log
 * (`::error` of GitHub, `##vso[` of Azure, `##teamcity[`). As many code units come out as go in.
 *
 * @param {string} text
 */
export function printable(text) {
  return text
    .replace(UNPRINTABLE, "·")
    .replace(/^(\s*):(?=:)/, "$1·")
    .replace(/#(?=#\w*\[)/g, "·");
}

/**
 * JSON in which every character can be seen: the value is the same for who reads it.
 *
 * @param {unknown} value
 * @param {number} [indent]
 */
export function printableJson(value, indent) {
  return JSON.stringify(value, null, indent).replace(UNPRINTABLE, (character) =>
    character === "\n" ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
