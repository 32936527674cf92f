/**
 * Files in and out, byte for byte.
 */

import { detect } from "aanbod";

const MIB = 1024 * 1024;

/** The core's own limit of a document. */
const LIMIT = 64;

/** @param {Blob} file @returns {boolean} whether a file is larger than can be opened */
export const isTooLarge = (file) => file.size > LIMIT * MIB;

/** Bytes that tell what a file holds: the first document in it is mostly shorter. */
const PEEK = 1 << 18;

/**
 * What a file holds, by its first bytes, once the core is there.
 *
 * @param {Blob} file
 */
export async function kindOf(file) {
  try {
    return detect(new Uint8Array(await file.slice(0, PEEK).arrayBuffer()));
  } catch {
    return null;
  }
}

/**
 * @param {File} file
 * @returns {Promise<{text: string} | {problem: {key: string, params: object}}>} the exact text, byte order mark included
 */
export async function readFile(file) {
  const { name } = file;
  /** @param {string} key */
  const problem = (key, params = {}) => ({ problem: { key, params: { name, ...params } } });
  if (isTooLarge(file)) return problem("tooLarge", { size: Math.ceil(file.size / MIB), limit: LIMIT });
  let bytes;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return problem("unreadable");
  }
  try {
    // Fatal and with its byte order mark: so what is written back is what was read.
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return problem(looksBinary(bytes) ? "binary" : "encoding");
  }
}

/**
 * Text in another encoding has no control characters to speak of; UTF-16 gives itself away by its mark.
 *
 * @param {Uint8Array} bytes
 */
function looksBinary(bytes) {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return false;
  return bytes.subarray(0, 4096).some((byte) => byte < 9 || (byte > 13 && byte < 32));
}

/**
 * @param {string|Blob} content
 * @param {string} name
 */
export function download(content, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(
    content instanceof Blob ? content : new Blob([content], { type: "application/json" }),
  );
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
