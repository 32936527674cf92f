// Bytes that were handed over, as `transfer` does: nothing is left of them here.

/**
 * Says so in words; what comes of them otherwise is an engine's own message, or in a worker of Node no answer at all.
 *
 * @param {any} input
 */
export function refuseGone(input) {
  const buffer = ArrayBuffer.isView(input) ? input.buffer : input;
  if (!(buffer instanceof ArrayBuffer) || buffer.byteLength > 0) return;
  try {
    new Uint8Array(buffer);
  } catch (cause) {
    throw new TypeError(
      "The document's bytes were handed over before (transferred), and are gone here. Read them again, or call without transfer the first time.",
      { cause },
    );
  }
}
