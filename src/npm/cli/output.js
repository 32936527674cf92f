// What the command prints, and what keeps it from printing.
import { cause } from "./files.js";
import { printable } from "./paint.js";
import { removeUnfinished } from "./replace.js";

/** A line of the command's own on standard error. @param {string} message */
export function complain(message) {
  process.stderr.write(`aanbod: ${printable(message)}\n`);
}

/** @param {NodeJS.WriteStream} out @param {string | Uint8Array} content */
export function print(out, content) {
  if (content.length > 0) out.write(content);
}

/**
 * A reader that has seen enough (`| head`) ends the run with what is known by then, without a word. Output that can't be written ends
 * it with 2, an interrupt with 130, as shells have it; each with one line.
 *
 * @param {import("./words.js").Words} say
 */
export function endInOneLine(say) {
  process.stdout.on("error", (error) => {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "EPIPE") process.exit();
    complain(say.unwritable(say.output, cause(error, say)));
    process.exit(2);
  });
  // Nobody reads it: nothing is left to say.
  process.stderr.on("error", () => process.exit(2));
  for (const [signal, number] of /** @type {const} */ ([
    ["SIGINT", 2],
    ["SIGTERM", 15],
  ])) {
    process.on(signal, () => {
      removeUnfinished();
      complain(say.interrupted);
      process.exit(128 + number);
    });
  }
}
