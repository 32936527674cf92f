// What would pass for an empty document, and is refused in words.
import { AanbodError } from "./call-error.js";

/**
 * Refuses what has nothing in it any more, or nothing that JSON sees.
 *
 * @param {any} input
 */
export function refuseEmptied(input) {
  if (typeof input !== "object" || input === null) return;
  refuseGone(input);
  refuseCollection(input);
}

/**
 * Bytes that were handed over, as `transfer` does: nothing is left of them here. What comes of them otherwise is an engine's own
 * message, or in a worker of Node no answer at all.
 *
 * @param {any} input
 */
function refuseGone(input) {
  const buffer = ArrayBuffer.isView(input) ? input.buffer : input;
  if (!(buffer instanceof ArrayBuffer) || buffer.byteLength > 0) return;
  try {
    new Uint8Array(buffer);
  } catch (cause) {
    throw new AanbodError(
      "document",
      "The document's bytes were handed over before (transferred), and are gone here. Read them again, or call without transfer the first time.",
      { cause },
    );
  }
}

/**
 * JSON writes such objects as if there were nothing in them.
 *
 * @param {object} input
 */
function refuseCollection(input) {
  const name = Object.prototype.toString.call(input).slice(8, -1);
  if (name === "Map" || name === "WeakMap")
    throw new AanbodError("document", `The document is a ${name}. Pass an object: Object.fromEntries(map).`);
  if (name === "Set" || name === "WeakSet")
    throw new AanbodError("document", `The document is a ${name}. Pass a list: [...set].`);
}
