// What stands on the command line, by name.
import { parseArgs } from "node:util";
import { quote } from "../node.js";
import { UsageError } from "./usage.js";
import { wordsIn } from "./words.js";

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
  validate: [
    "locale",
    "json",
    "format",
    "fix",
    "operation",
    "profile",
    "allowed",
    "now",
    "mask-values",
    "max-diagnostics",
    "period-end",
    "exempt-amount",
  ],
  quote: [
    "locale",
    "json",
    "ordered-at",
    "vat-exempt",
    "include",
    "start-moment",
    "period-end",
    "exempt-amount",
    "start-moment-items",
  ],
};

/** Options that take one of a few words. */
const CHOICES = /** @type {const} */ ({
  locale: ["en", "nl"],
  format: ["text", "json", "github", "sarif"],
  operation: ["auto", "create", "stored"],
  profile: ["eduxchange", "ooapi"],
  "period-end": ["exclusive", "inclusive"],
  "exempt-amount": ["price", "vatReplacement"],
  "start-moment-items": ["replace", "add"],
});

/** The language that is asked for, even when all else is wrong. @param {string[]} words */
export function localeOf(words) {
  return parseArgs({ args: words, options: { locale: text }, strict: false, allowPositionals: true }).values.locale ===
    "nl"
    ? "nl"
    : "en";
}

/** @typedef {ReturnType<typeof parsed>["values"]} Options */

/**
 * @param {string[]} words
 * @param {import("./words.js").Words} say
 */
function parsed(words, say) {
  const { tokens } = parseArgs({ args: words, options: OPTIONS, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    if (!Object.hasOwn(OPTIONS, name)) throw new UsageError(say.unknownOption(rawName));
    const wanted = OPTIONS[/** @type {keyof typeof OPTIONS} */ (name)].type === "string";
    // A dash alone is a value; what starts with one is the next option.
    if (wanted && (value === undefined || (!token.inlineValue && /^-./.test(value))))
      throw new UsageError(say.noValue(rawName));
    if (!wanted && value !== undefined) throw new UsageError(say.valueOfFlag(rawName));
  }
  return parseArgs({ args: words, options: OPTIONS, allowPositionals: true });
}

/** @param {string[]} words */
export function readArguments(words) {
  const say = wordsIn(localeOf(words));
  const { values, positionals } = parsed(words, say);
  const [command, ...operands] = positionals;
  const takes = TAKES[/** @type {keyof typeof TAKES} */ (command)];
  for (const name of Object.keys(values)) {
    if (takes && name !== "help" && name !== "version" && !takes.includes(name))
      throw new UsageError(say.foreignOption(`--${name}`, command));
  }
  for (const [name, choices] of Object.entries(CHOICES)) {
    const value = values[/** @type {keyof typeof CHOICES} */ (name)];
    if (value !== undefined && !(/** @type {readonly string[]} */ (choices).includes(value)))
      throw new UsageError(say.notOneOf(`--${name}`, choices, value));
  }
  for (const name of /** @type {const} */ (["now", "ordered-at"])) {
    const value = values[name];
    if (value !== undefined && !isMoment(value)) throw new UsageError(say.noMoment(`--${name}`, value));
  }
  if (values.json && (values.format ?? "json") !== "json") throw new UsageError(say.jsonAndFormat);
  return { command, operands, options: values, say };
}

/** Whether the library takes it as a moment. @param {string} value */
function isMoment(value) {
  try {
    return quote("{}", { orderedAt: value }).status === "unpriced";
  } catch {
    return false;
  }
}

/**
 * The options of `validate`, as the library takes them, but for `allowed`, which goes by kind.
 *
 * @param {Options} options
 * @param {import("./words.js").Words} say
 * @returns {import("../index.js").ValidateOptions}
 */
export function validateOptions(options, say) {
  return /** @type {import("../index.js").ValidateOptions} */ ({
    locale: options.locale,
    operation: options.operation,
    profile: options.profile,
    now: options.now,
    maskValues: options["mask-values"],
    maxDiagnostics:
      options["max-diagnostics"] === undefined
        ? undefined
        : wholeNumber("max-diagnostics", options["max-diagnostics"], say),
    periodEnd: options["period-end"],
    exemptAmount: options["exempt-amount"],
  });
}

/**
 * The options of `quote`, as the library takes them.
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

/** @param {string} name @param {string} value @param {import("./words.js").Words} say */
function wholeNumber(name, value, say) {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new UsageError(say.noWholeNumber(`--${name}`, value));
}
