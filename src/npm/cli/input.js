// Standard input, read by the thread that hears signals, for the one that waits for it: a thread that waits for a pipe can't be ended.

/** How much is handed over at a time. */
const SIZE = 1 << 20;

/** What the first number says, when it isn't how many bytes there are. */
const ASKED = -1;
const FAILED = -2;

/** Memory that both threads see. */
export function inputMemory() {
  return new SharedArrayBuffer(4 + SIZE);
}

/**
 * The side that waits: reads what comes next, nothing at the end.
 *
 * @param {SharedArrayBuffer} shared
 * @param {() => void} ask
 */
export function inputReader(shared, ask) {
  const state = new Int32Array(shared, 0, 1);
  const bytes = new Uint8Array(shared, 4);
  /** @type {Uint8Array} */
  let rest = new Uint8Array(0);
  /** @param {number} length @returns {Uint8Array} */
  return (length) => {
    if (rest.length === 0) {
      Atomics.store(state, 0, ASKED);
      ask();
      Atomics.wait(state, 0, ASKED);
      const there = Atomics.load(state, 0);
      if (there === FAILED) throw Object.assign(new Error("EIO: input"), { code: "EIO" });
      rest = bytes.slice(0, there);
    }
    const part = rest.subarray(0, length);
    rest = rest.subarray(part.length);
    return part;
  };
}

/**
 * The side that reads: answers every time it is asked.
 *
 * @param {SharedArrayBuffer} shared
 * @param {() => AsyncIterable<Uint8Array>} open standard input, from the first time that it is asked
 */
export function inputServer(shared, open) {
  const state = new Int32Array(shared, 0, 1);
  const bytes = new Uint8Array(shared, 4);
  /** @type {AsyncIterator<Uint8Array> | undefined} */
  let chunks;
  /** @type {Uint8Array} */
  let rest = new Uint8Array(0);
  return async () => {
    let answer = FAILED;
    try {
      chunks ??= open()[Symbol.asyncIterator]();
      while (rest.length === 0) {
        const { value, done } = await chunks.next();
        if (done) break;
        rest = value;
      }
      const part = rest.subarray(0, SIZE);
      bytes.set(part);
      rest = rest.subarray(part.length);
      answer = part.length;
    } catch {}
    Atomics.store(state, 0, answer);
    Atomics.notify(state, 0);
  };
}
