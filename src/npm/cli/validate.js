// `aanbod validate`.
import { writeFileSync } from "node:fs";
import { detect, kinds, validate } from "../node.js";
import { UsageError, validateOptions } from "./arguments.js";
import { read, sources } from "./files.js";
import { fixed } from "./fix.js";
import { githubFormat } from "./github.js";
import { jsonFormat } from "./json.js";
import { progress } from "./progress.js";
import { sarifFormat } from "./sarif.js";
import { textFormat } from "./text.js";
import { unreadable } from "./unreadable.js";

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
 * @returns {Promise<number>}
 */
export async function validateFiles(operands, options) {
  const [kind, ...files] = operands;
  const known = kinds();
  if (kind === undefined) throw new UsageError(`Name a kind: auto, ${known.join(", ")}.`);
  if (kind !== "auto" && !known.includes(/** @type {any} */ (kind))) {
    throw new UsageError(`There is no kind ${kind}: use auto, ${known.join(", ")}.`);
  }
  if (files.length === 0) throw new UsageError("Name a file, a folder, or - for standard input.");
  const name = options.json ? "json" : (options.format ?? "text");
  if (!Object.hasOwn(FORMATS, name) || (options.json && (options.format ?? "json") !== "json")) {
    throw new UsageError(`--format takes text, json, github or sarif${options.json ? ", and --json is --format json" : ""}.`);
  }

  const all = sources(files);
  // The corrected text of standard input takes standard output.
  const out = options.fix && all.some(({ path }) => path === null) ? process.stderr : process.stdout;
  const single = all.length === 1 && all[0].name === (files[0] === "-" ? "stdin" : files[0]);
  const format = FORMATS[/** @type {keyof typeof FORMATS} */ (name)]({ single, masked: options["mask-values"] === true, locale: options.locale, out });
  const bar = progress(process.stderr, all.length);
  let status = 0;
  let skipped = 0;
  for (const [at, source] of all.entries()) {
    bar.at(at);
    const checked = await check(source, kind, options);
    if (checked === null) {
      if (source.named) {
        bar.clear();
        process.stderr.write(`aanbod: ${source.name}: the text doesn't tell what kind of document it is. Name the kind.\n`);
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
  process.stderr.write(`aanbod: skipped ${skipped} ${skipped === 1 ? "file" : "files"} that can't be told to be a course or a catalogue.\n`);
  // Where nothing was checked, nothing is in order.
  return skipped === all.length ? 2 : status;
}

/**
 * Checks a document; `null` when it doesn't tell its kind.
 *
 * @param {import("./files.js").Source} source
 * @param {string} kind
 * @param {import("./arguments.js").Options} options
 * @returns {Promise<Checked | null>}
 */
async function check(source, kind, options) {
  let bytes = await read(source);
  const one = kind === "auto" ? detect(bytes) : /** @type {import("../index.js").Kind} */ (kind);
  const settings = validateOptions(options);
  let fixes = 0;
  if (options.fix && one !== null) {
    const { text, count } = fixed(one, bytes, settings);
    if (text !== null && count > 0) {
      bytes = new TextEncoder().encode(text);
      if (source.path !== null) writeFileSync(source.path, bytes);
      fixes = count;
    }
  }
  if (options.fix && source.path === null) process.stdout.write(bytes);
  const report = one === null ? unreadable(bytes, settings) : validate(one, bytes, settings);
  return report && { name: source.name, bytes, report, fixes };
}
