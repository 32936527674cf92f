// A document that is held between calls: an edit is checked again without the caller sending all of it.
import { AanbodError } from "./call-error.js";

/** @typedef {import("./index.js").OpenDocument} OpenDocument */
/** @typedef {Pick<typeof import("./api.js"), "validate" | "quote" | "quotes" | "priceTimeline" | "detect" | "decodeText" | "editChanges">} Functions */

/**
 * @param {Functions} functions of the package
 * @param {string | Uint8Array | ArrayBuffer} input
 * @returns {OpenDocument}
 */
export function openDocument(functions, input) {
  /** What is held; nothing after it was closed. @type {string | undefined} */
  let held = asText(functions, input);

  const text = () => {
    if (held === undefined) throw closed();
    return held;
  };
  /** @type {OpenDocument["apply"]} */
  const apply = (splices) => {
    held = splices.reduce(spliced, text());
  };
  const close = () => {
    held = undefined;
  };
  return /** @type {OpenDocument} */ ({
    get text() {
      return text();
    },
    validate: (/** @type {any} */ kind, /** @type {any} */ options) => functions.validate(kind, text(), options),
    quote: (options) => functions.quote(text(), options),
    quotes: (requests) => functions.quotes(text(), requests),
    priceTimeline: (options) => functions.priceTimeline(text(), options),
    detect: () => functions.detect(text()),
    edit(operations) {
      const splices = functions.editChanges(text(), operations);
      apply(splices);
      return splices;
    },
    apply,
    close,
    [Symbol.dispose ?? Symbol.for("Symbol.dispose")]: close,
  });
}

/**
 * @param {Functions} functions
 * @param {string | Uint8Array | ArrayBuffer} input
 * @returns {string}
 */
function asText(functions, input) {
  return isText(input) ? input : decodedText(functions.decodeText(input));
}

/**
 * Whether what is to be opened is a text, and not its bytes; anything else is refused.
 *
 * @param {unknown} input
 * @returns {input is string}
 */
export function isText(input) {
  if (typeof input === "string") return true;
  if (input instanceof Uint8Array || input instanceof ArrayBuffer) return false;
  throw new AanbodError("document", "Only a text or its bytes can be opened. Write an object with JSON.stringify.");
}

/** @param {{ text: string } | null} decoded */
export function decodedText(decoded) {
  if (decoded) return decoded.text;
  throw new AanbodError("document", "The bytes are no text, so there is nothing to open.");
}

/** The error of a call on a document that was closed. */
export const closed = () => new AanbodError("closed", "The document was closed. Open its text anew.");

/**
 * @param {string} text
 * @param {import("./index.js").Splice} splice
 */
export function spliced(text, { from, to, insert }) {
  if (Number.isInteger(from) && Number.isInteger(to) && 0 <= from && from <= to && to <= text.length)
    return text.slice(0, from) + insert + text.slice(to);
  throw new AanbodError(
    "argument",
    `A splice from ${from} to ${to} doesn't lie in a text of ${text.length} UTF-16 units. Splices are applied one after the other.`,
  );
}
