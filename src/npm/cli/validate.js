// `aanbod validate`.
import { detect, kinds, validate } from "../node.js";
import { allowedIn, readAllowed } from "./allowed.js";
import { validateOptions } from "./arguments.js";
import { FileError, read, sources } from "./files.js";
import { fixed } from "./fix.js";
import { githubFormat } from "./github.js";
import { jsonFormat } from "./json.js";
import { complain, print } from "./output.js";
import { progress } from "./progress.js";
import { replace } from "./replace.js";
import { sarifFormat } from "./sarif.js";
import { textFormat } from "./text.js";
import { unreadable } from "./unreadable.js";
import { UsageError } from "./usage.js";

/**
 * @typedef {object} Checked
 * @property {string} name
 * @property {Uint8Array} bytes what was checked: the corrected text, when it was corrected
 * @property {import("../index.js").Report} report
 * @property {number} fixes how many corrections were made
 */

/**
 * A format says what to print: of each document, and after the last.
 *
 * @typedef {object} Format
 * @property {(checked: Checked) => string} one
 * @property {() => string} end
 */

const FORMATS = { text: textFormat, json: jsonFormat, github: githubFormat, sarif: sarifFormat };

/**
 * @param {string[]} operands
 * @param {import("./arguments.js").Options} options
 * @param {import("./words.js").Words} say
 * @returns {Promise<number>}
 */
export async function validateFiles(operands, options, say) {
  const [kind, ...files] = operands;
  const known = kinds();
  if (kind === undefined) throw new UsageError(say.noKind(known));
  if (kind !== "auto" && !known.includes(/** @type {any} */ (kind))) throw new UsageError(say.unknownKind(kind, known));
  if (files.length === 0) throw new UsageError(say.noFile);
  const given = kind === "auto" ? null : /** @type {import("../index.js").Kind} */ (kind);
  const settings = validateOptions(options, say);
  const allowed = options.allowed && readAllowed(options.allowed, given ? [given] : known, say);

  let status = 0;
  const all = sources(files, say, (message, failed) => {
    complain(message);
    if (failed) status = 2;
  });
  // The corrected text of standard input is what is printed then.
  const out = options.fix && all.some(({ path }) => path === null) ? process.stderr : process.stdout;
  const single = files.length === 1 && all.every(({ named }) => named);
  const name = options.json ? "json" : (options.format ?? "text");
  if (name === "text") settings.dates = "local";
  const format = FORMATS[/** @type {keyof typeof FORMATS} */ (name)]({
    single,
    masked: options["mask-values"] === true,
    locale: options.locale,
    out,
  });
  const bar = progress(process.stderr, all.length);
  let skipped = 0;
  for (const [at, source] of all.entries()) {
    bar.at(at);
    // Between two files an interrupt is heard, and a reader that left.
    await new Promise((resolve) => setImmediate(resolve));
    /** @param {string} message */
    const fail = (message) => {
      bar.clear();
      complain(message);
      status = 2;
    };
    try {
      const bytes = await read(source, say);
      const own = given ?? detect(bytes);
      const settingsOfKind = own ? { ...settings, allowed: allowedIn(own, allowed) } : settings;
      const checked = check(source, bytes, own, settingsOfKind, options.fix === true, say, fail);
      if (checked !== null) {
        const shown = format.one(checked);
        if (shown !== "") bar.clear();
        print(out, shown);
        if (!checked.report.valid) status = Math.max(status, 1);
      } else if (source.named) fail(say.undetected(source.name));
      else skipped += 1;
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      fail(error.message);
    }
    process.exitCode = status;
  }
  bar.clear();
  print(out, format.end());
  if (skipped === 0) return status;
  complain(say.skipped(skipped));
  // Where nothing was checked, nothing is in order.
  return skipped === all.length ? 2 : status;
}

/**
 * Checks a document, corrected first if that is asked; `null` when it doesn't tell its kind.
 *
 * @param {import("./files.js").Source} source
 * @param {Uint8Array} bytes
 * @param {import("../index.js").Kind | null} kind
 * @param {import("../index.js").ValidateOptions} settings
 * @param {boolean} fix
 * @param {import("./words.js").Words} say
 * @param {(message: string) => void} fail says that the corrected text couldn't be written
 * @returns {Checked | null}
 */
function check({ name, path }, bytes, kind, settings, fix, say, fail) {
  let fixes = 0;
  if (fix && kind !== null) {
    const { text, count } = fixed(kind, bytes, settings);
    const corrected = text !== null && count > 0 ? new TextEncoder().encode(text) : null;
    if (corrected !== null && written(path, corrected, say, fail)) {
      bytes = corrected;
      fixes = count;
    }
  }
  if (fix && path === null) print(process.stdout, bytes);
  const report = kind === null ? unreadable(bytes, settings) : validate(kind, bytes, settings);
  return report && { name, bytes, report, fixes };
}

/**
 * Whether a corrected text is where it belongs.
 *
 * @param {string | null} path
 * @param {Uint8Array} bytes
 * @param {import("./words.js").Words} say
 * @param {(message: string) => void} fail
 */
function written(path, bytes, say, fail) {
  try {
    if (path !== null) replace(path, bytes, say);
    return true;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    fail(error.message);
    return false;
  }
}
