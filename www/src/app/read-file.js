/**
 * The text of a file, in whatever encoding it is.
 */

import { decodeText } from "aanbod";
import { encodingName } from "../core/encoding.js";
import { start } from "../core/engine/checker.js";
import { inTime } from "../core/engine/in-time.js";
import { LIMIT, MIB, isTooLarge } from "../ui/files.js";

/**
 * @typedef {{name: string, size?: number, limit?: number}} Params of the words that say why
 * @typedef {{problem: {key: string, params: Params}, text?: undefined, encoding?: undefined}} Unread
 */

/**
 * @param {File} file
 * @returns {Promise<{text: string, encoding?: string, problem?: undefined} | Unread>} the exact text, byte order mark included;
 *   `encoding` when it isn't UTF-8
 */
export async function readFile(file) {
  const { name } = file;
  /** @param {string} key @param {Omit<Params, "name">} [params] @returns {Unread} */
  const problem = (key, params = {}) => ({ problem: { key, params: { name, ...params } } });
  if (isTooLarge(file)) return problem("tooLarge", { size: Math.ceil(file.size / MIB), limit: LIMIT });
  let bytes;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return problem("unreadable");
  }
  await inTime(start());
  const decoded = decodeText(bytes);
  if (decoded) return { text: decoded.text, encoding: encodingName(decoded.encoding) };
  return problem(looksBinary(bytes) ? "binary" : "encoding");
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
