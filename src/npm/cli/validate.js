// `aanbod validate`.
import { detect, kinds, validate } from "../node.js";
import { allowedIn, readAllowed } from "./allowed.js";
import { validateOptions } from "./arguments.js";
import { read, sources, write } from "./files.js";
import { fixed } from "./fix.js";
import { githubFormat } from "./github.js";
import { jsonFormat } from "./json.js";
import { progress } from "./progress.js";
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

  const all = sources(files, say);
  // The corrected text of standard input takes standard output.
  const out = options.fix && all.some(({ path }) => path === null) ? process.stderr : process.stdout;
  const single = all.length === 1 && all[0].named;
  const name = options.json ? "json" : (options.format ?? "text");
  const format = FORMATS[/** @type {keyof typeof FORMATS} */ (name)]({
    single,
    masked: options["mask-values"] === true,
    locale: options.locale,
    out,
  });
  const bar = progress(process.stderr, all.length);
  let status = 0;
  let skipped = 0;
  for (const [at, source] of all.entries()) {
    bar.at(at);
    const bytes = await read(source, say);
    const own = given ?? detect(bytes);
    const checked = check(
      source,
      bytes,
      own,
      own ? { ...settings, allowed: allowedIn(own, allowed) } : settings,
      options.fix === true,
      say,
    );
    if (checked === null) {
      if (source.named) {
        bar.clear();
        process.stderr.write(`aanbod: ${say.undetected(source.name)}\n`);
        status = 2;
      } else {
        skipped += 1;
      }
      continue;
    }
    const told = format.one(checked);
    if (told !== "") bar.clear();
    out.write(told);
    if (!checked.report.valid) status = Math.max(status, 1);
  }
  bar.clear();
  out.write(format.end());
  if (skipped === 0) return status;
  process.stderr.write(`aanbod: ${say.skipped(skipped)}\n`);
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
 * @returns {Checked | null}
 */
function check({ name, path }, bytes, kind, settings, fix, say) {
  let fixes = 0;
  if (fix && kind !== null) {
    const { text, count } = fixed(kind, bytes, settings);
    if (text !== null && count > 0) {
      bytes = new TextEncoder().encode(text);
      if (path !== null) write(path, bytes, say);
      fixes = count;
    }
  }
  if (fix && path === null) process.stdout.write(bytes);
  const report = kind === null ? unreadable(bytes, settings) : validate(kind, bytes, settings);
  return report && { name, bytes, report, fixes };
}
