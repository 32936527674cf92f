/**
 * What can wait until the answer to a keystroke is on the screen.
 */

/**
 * Where nothing is painted, as in a tab in the background, or there is always something to do, it happens all the
 * same (ms).
 */
const UNSEEN = 120;

const whenIdle = globalThis.requestIdleCallback ?? ((act) => setTimeout(act));

/**
 * @param {() => void} act
 * @returns {() => void} asks for it: once when there is time after the next frame, however often it is asked for until then
 */
export function afterPaint(act) {
  /** @type {ReturnType<typeof setTimeout>|0} */
  let due = 0;
  let turn = 0;
  return () => {
    if (due) return;
    turn += 1;
    const mine = turn;
    const run = () => {
      if (mine !== turn || !due) return;
      clearTimeout(due);
      due = 0;
      act();
    };
    due = setTimeout(run, UNSEEN);
    requestAnimationFrame(() => whenIdle(run));
  };
}
