// The name of the file that is being written, in memory that both threads see: an interrupted run takes the file away.

/** Longer than any path. */
const SIZE = 64 * 1024;

/** @param {SharedArrayBuffer} [shared] */
export function unfinishedFile(shared = new SharedArrayBuffer(4 + SIZE)) {
  const length = new Int32Array(shared, 0, 1);
  const bytes = new Uint8Array(shared, 4);
  return {
    shared,
    /** The file, or nothing. */
    path: () => new TextDecoder().decode(bytes.slice(0, Atomics.load(length, 0))),
    /** @param {string} path the file, or nothing */
    set(path) {
      const encoded = new TextEncoder().encode(path).subarray(0, SIZE);
      bytes.set(encoded);
      Atomics.store(length, 0, encoded.length);
    },
  };
}
