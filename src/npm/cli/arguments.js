// What stands on the command line, by name.
import { parseArgs } from "node:util";

/** The command itself is wrong, and --help would tell. */
export class UsageError extends Error {}

const text = /** @type {const} */ ({ type: "string" });
const flag = /** @type {const} */ ({ type: "boolean" });
const texts = /** @type {const} */ ({ type: "string", multiple: true });

const OPTIONS = {
  help: { ...flag, short: "h" },
  version: flag,
  locale: text,
  json: flag,
  format: text,
  fix: flag,
  operation: text,
  profile: text,
  allowed: texts,
  now: text,
  "mask-values": flag,
  "max-diagnostics": text,
  "ordered-at": text,
  "vat-exempt": flag,
  include: texts,
  "start-moment": text,
  "period-end": text,
  "exempt-amount": text,
  "start-moment-items": text,
};

/** Options by command; these and no others. */
const TAKES = {
  validate: ["locale", "json", "format", "fix", "operation", "profile", "allowed", "now", "mask-values", "max-diagnostics", "period-end", "exempt-amount"],
  quote: ["locale", "json", "ordered-at", "vat-exempt", "include", "start-moment", "period-end", "exempt-amount", "start-moment-items"],
};

/** @param {string[]} words */
function parsed(words) {
  try {
    return parseArgs({ args: words, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(/** @type {Error} */ (error).message);
  }
}

/**
 * @typedef {ReturnType<typeof parsed>["values"]} Options
 * @param {string[]} words
 */
export function readArguments(words) {
  const { values, positionals } = parsed(words);
  const [command, ...operands] = positionals;
  const takes = TAKES[/** @type {keyof typeof TAKES} */ (command)];
  for (const name of Object.keys(values)) {
    if (takes && name !== "help" && name !== "version" && !takes.includes(name)) {
      throw new UsageError(`${command} takes no --${name}.`);
    }
  }
  return { command, operands, options: values };
}

/**
 * The options of `validate`, as the library takes them. It checks their values itself.
 *
 * @param {Options} options
 * @returns {import("../index.js").ValidateOptions}
 */
export function validateOptions(options) {
  return /** @type {import("../index.js").ValidateOptions} */ ({
    locale: options.locale,
    operation: options.operation,
    profile: options.profile,
    allowed: options.allowed && allowed(options.allowed),
    now: options.now,
    maskValues: options["mask-values"],
    maxDiagnostics: options["max-diagnostics"] === undefined ? undefined : wholeNumber("max-diagnostics", options["max-diagnostics"]),
    periodEnd: options["period-end"],
    exemptAmount: options["exempt-amount"],
  });
}

/**
 * The options of `quote`, as the library takes them. It checks their values itself.
 *
 * @param {Options} options
 * @returns {import("../index.js").QuoteOptions}
 */
export function quoteOptions(options) {
  return /** @type {import("../index.js").QuoteOptions} */ ({
    orderedAt: options["ordered-at"],
    vatExempt: options["vat-exempt"],
    include: options.include?.includes("all") ? "all" : options.include,
    startMoment: options["start-moment"],
    periodEnd: options["period-end"],
    exemptAmount: options["exempt-amount"],
    startMomentItems: options["start-moment-items"],
    locale: options.locale,
  });
}

/** @param {string} name @param {string} value */
function wholeNumber(name, value) {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new UsageError(`--${name} takes a whole number.`);
}

/** @param {string[]} lists */
function allowed(lists) {
  return Object.fromEntries(
    lists.map((list) => {
      const [, name, values] = /^([^=]+)=(.*)$/s.exec(list) ?? [];
      if (name === undefined) throw new UsageError(`--allowed takes a property and its values: learningMethod.type=Class,eLearning`);
      return [name, values.split(",")];
    }),
  );
}
