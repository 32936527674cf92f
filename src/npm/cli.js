#!/usr/bin/env node
// The command line: `aanbod --help`.
import { readFileSync } from "node:fs";
import { UsageError, readArguments } from "./cli/arguments.js";
import { HELP } from "./cli/help.js";
import { quoteFile } from "./cli/quote.js";
import { validateFiles } from "./cli/validate.js";

const COMMANDS = { validate: validateFiles, quote: quoteFile };

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on("error", (error) => {
  if (/** @type {NodeJS.ErrnoException} */ (error).code === "EPIPE") process.exit();
  throw error;
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  // What the library throws says that the call was wrong: an option, an instant, a kind.
  process.stderr.write(`aanbod: ${error.message}\n${error instanceof UsageError ? "Try: aanbod --help\n" : ""}`);
  process.exitCode = 2;
}

/**
 * @param {string[]} words
 * @returns {Promise<number>} 0: valid or priced, 1: not
 */
async function run(words) {
  const { command, operands, options } = readArguments(words);
  if (options.help || command === "help") {
    process.stdout.write(HELP);
    return 0;
  }
  if (options.version) {
    const { version } = JSON.parse(readFileSync(new URL("./package.json", import.meta.url), "utf8"));
    process.stdout.write(`${version}\n`);
    return 0;
  }
  if (command === undefined) throw new UsageError("Say what to do: validate or quote.");
  if (!Object.hasOwn(COMMANDS, command)) throw new UsageError(`There is no command ${command}: use validate or quote.`);
  return COMMANDS[/** @type {keyof typeof COMMANDS} */ (command)](operands, options);
}
