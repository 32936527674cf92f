#!/usr/bin/env node
// The command line: `aanbod --help`.
import { readFileSync } from "node:fs";
import { localeOf, readArguments } from "./cli/arguments.js";
import { HELP } from "./cli/help.js";
import { complain, endInOneLine, print } from "./cli/output.js";
import { quoteFile } from "./cli/quote.js";
import { UsageError } from "./cli/usage.js";
import { validateFiles } from "./cli/validate.js";
import { wordsIn } from "./cli/words.js";

const COMMANDS = { validate: validateFiles, quote: quoteFile };

const words = process.argv.slice(2);
const say = wordsIn(localeOf(words));
endInOneLine(say);
try {
  process.exitCode = await run(words);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  complain(error.message);
  if (error instanceof UsageError) process.stderr.write(`${say.tryHelp}\n`);
  process.exitCode = 2;
}

/**
 * @param {string[]} words
 * @returns {Promise<number>} 0: valid or priced, 1: not
 */
async function run(words) {
  const { command, operands, options, say } = readArguments(words);
  if (options.help || command === "help") {
    print(process.stdout, HELP[localeOf(words)]);
    return 0;
  }
  if (options.version) {
    const { version } = JSON.parse(readFileSync(new URL("./package.json", import.meta.url), "utf8"));
    print(process.stdout, `${version}\n`);
    return 0;
  }
  if (command === undefined) throw new UsageError(say.noCommand);
  if (!Object.hasOwn(COMMANDS, command)) throw new UsageError(say.unknownCommand(command));
  return COMMANDS[/** @type {keyof typeof COMMANDS} */ (command)](operands, options, say);
}
