// How far a check of many files is, for who waits at a terminal.

/** Fewer files are done before anybody wonders. */
const MANY = 20;
const WIDTH = 24;

/**
 * @param {{ isTTY?: boolean, write: (text: string) => unknown }} out
 * @param {number} total
 */
export function progress(out, total) {
  const shown = out.isTTY === true && total >= MANY;
  let last = "";
  return {
    /** So many files are done. @param {number} done */
    at(done) {
      if (!shown) return;
      const full = Math.floor((done / total) * WIDTH);
      const line = `[${"#".repeat(full)}${" ".repeat(WIDTH - full)}] ${done}/${total}`;
      if (line !== last) out.write(`\r${line}`);
      last = line;
    },
    /** Makes room for something else. */
    clear() {
      if (shown && last !== "") out.write("\r\x1b[K");
      last = "";
    },
  };
}
