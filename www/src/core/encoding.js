/**
 * Files in other encodings than UTF-8, as Notepad and Excel write them. The check tells which, and what it tells is read.
 *
 * @typedef {{text: string, encoding: string}} Decoded the text without byte order mark, and what people call the encoding
 */

/** More than a file can have, so that the warning about its encoding is among them. */
const ALL = 1_000_000;

/**
 * @param {Uint8Array} bytes
 * @returns {string|null} the text, byte order mark included, so that what is written back is what was read; null when it isn't
 *   UTF-8
 */
export function utf8(bytes) {
  // A text doesn't begin like this, but UTF-16 without a mark does.
  if (bytes.length > 1 && (bytes[0] === 0 || bytes[1] === 0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * @param {Uint8Array} bytes that aren't UTF-8
 * @param {{validate: Function}} core
 * @returns {Decoded|null} null when nobody knows what they are
 */
export function otherEncoding(bytes, { validate }) {
  const { diagnostics } = validate("course", bytes, { locale: "en", maxDiagnostics: ALL });
  const encoding = diagnostics.find((/** @type {{code: string}} */ { code }) => code === "file-encoding")?.params
    .encoding;
  if (!encoding) return null;
  return { text: new TextDecoder(decoderOf(encoding, bytes)).decode(bytes), encoding };
}

/** @param {string} encoding @param {Uint8Array} bytes */
function decoderOf(encoding, bytes) {
  if (encoding !== "UTF-16") return "windows-1252";
  return bytes[0] === 0 || bytes[0] === 0xfe ? "utf-16be" : "utf-16le";
}
