/**
 * What comes over the network, and may not come: the page tells of what takes long, until it is there.
 */

/** How long something may take before the user hears of it (ms). */
const LONG = 8_000;

/** Told on the window: something takes long; nothing does any more. */
export const LATE = "aanbod:late";
export const IN_TIME = "aanbod:in-time";

/** How much takes long. */
let late = 0;

/**
 * Waits for something that a user waits for.
 *
 * @template Part
 * @param {Promise<Part>} loading
 * @returns {Promise<Part>}
 */
export async function inTime(loading) {
  let isLate = false;
  let isOver = false;
  const timer = setTimeout(() => {
    if (isOver) return;
    isLate = true;
    late += 1;
    globalThis.dispatchEvent?.(new Event(LATE));
  }, LONG);
  try {
    return await loading;
  } finally {
    clearTimeout(timer);
    isOver = true;
    if (isLate) late -= 1;
    if (isLate && late === 0) globalThis.dispatchEvent?.(new Event(IN_TIME));
  }
}
