/**
 * What can wait until the answer to a keystroke is on the screen.
 */

/** Where nothing is painted, as in a tab in the background, it happens all the same (ms). */
const UNSEEN = 120;

/**
 * @param {() => void} act
 * @returns {() => void} asks for it: once after the next frame, however often it is asked for until then
 */
export function afterPaint(act) {
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
    requestAnimationFrame(() => setTimeout(run));
  };
}
