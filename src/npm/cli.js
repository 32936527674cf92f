#!/usr/bin/env node
// The command line: `aanbod --help`.
import { readFileSync } from "node:fs";
import { localeOf, readArguments } from "./cli/arguments.js";
import { HELP } from "./cli/help.js";
import { quoteFile } from "./cli/quote.js";
import { UsageError } from "./cli/usage.js";
import { validateFiles } from "./cli/validate.js";
import { wordsIn } from "./cli/words.js";

const COMMANDS = { validate: validateFiles, quote: quoteFile };

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on("error", (error) => {
  if (/** @type {NodeJS.ErrnoException} */ (error).code === "EPIPE") process.exit();
  throw error;
});

const words = process.argv.slice(2);
try {
  process.exitCode = await run(words);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  process.stderr.write(
    `aanbod: ${error.message}\n${error instanceof UsageError ? `${wordsIn(localeOf(words)).tryHelp}\n` : ""}`,
  );
  process.exitCode = 2;
}

/**
 * @param {string[]} words
 * @returns {Promise<number>} 0: valid or priced, 1: not
 */
async function run(words) {
  const { command, operands, options, say } = readArguments(words);
  if (options.help || command === "help") {
    process.stdout.write(HELP[localeOf(words)]);
    return 0;
  }
  if (options.version) {
    const { version } = JSON.parse(readFileSync(new URL("./package.json", import.meta.url), "utf8"));
    process.stdout.write(`${version}\n`);
    return 0;
  }
  if (command === undefined) throw new UsageError(say.noCommand);
  if (!Object.hasOwn(COMMANDS, command)) throw new UsageError(say.unknownCommand(command));
  return COMMANDS[/** @type {keyof typeof COMMANDS} */ (command)](operands, options, say);
}
