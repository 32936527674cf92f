/**
 * Checks and prices courses, some at a time: so there is progress, and a catalogue of any length fits.
 *
 * @typedef {import("./course.js").Course} Course
 * @typedef {import("aanbod").Diagnostic} Diagnostic
 * @typedef {import("aanbod").ValidateOptions} Options of the check
 *
 * @typedef {Pick<typeof import("aanbod"), "validate"|"priceTimeline"|"editChanges"|"blank"|"decodeText"|"detect"|"kindInfo"|"properties">} Core
 *   the functions of the package that are used here
 *
 * @typedef {Diagnostic & {line: number|null}} CourseDiagnostic its pointer starts at the course; `line` counts from its first line, which is 0
 * @typedef {{course: Course, bytes: Uint8Array}[]} Group
 *
 * @typedef {object} Found
 * @property {Course} course
 * @property {{error: number, warning: number, info: number}} counts
 * @property {CourseDiagnostic[]} diagnostics
 * @property {import("aanbod").CatalogueQuote|import("aanbod").Quote|null} quote
 */

import { isPlaced } from "./course.js";

/** Bytes in one reading: some tens of milliseconds. */
const AT_ONCE = 1 << 21;

/** Where more is wrong in one reading, each course is looked at by itself. */
const MOST = 5000;

/** Findings of one course that are told; all are counted. */
const MOST_ALONE = 1000;

const NEWLINE = 0x0a;

/**
 * @param {Core} core
 * @param {Iterable<Course>} courses
 * @param {Options} options
 * @returns {Generator<Found[], void>} of some courses, in order
 */
export function* examine(core, courses, options) {
  /** @type {Group} */
  let group = [];
  let size = 0;
  for (const course of courses) {
    const { bytes } = course;
    if (group.length && size + bytes.length > AT_ONCE) {
      yield examineGroup(core, group, size, options);
      group = [];
      size = 0;
    }
    group.push({ course, bytes });
    size += bytes.length + 1;
  }
  if (group.length) yield examineGroup(core, group, size, options);
}

/**
 * @param {Core} core
 * @param {Group} group
 * @param {number} size in bytes
 * @param {Options} options
 * @returns {Found[]}
 */
function examineGroup(core, group, size, options) {
  return together(core, group, size, options) ?? group.map(({ course, bytes }) => alone(core, course, bytes, options));
}

/**
 * As a list; null when it doesn't tell which course a finding is about.
 *
 * @param {Core} core
 * @param {Group} group
 * @param {number} size in bytes
 * @param {Options} options
 * @returns {Found[]|null}
 */
function together(core, group, size, options) {
  const list = new Uint8Array(size + 1);
  const starts = [];
  let at = 0;
  let line = 1;
  for (const { course, bytes } of group) {
    list[at] = at ? 0x2c : 0x5b;
    list.set(bytes, at + 1);
    at += bytes.length + 1;
    starts.push(line);
    line += course.breaks;
  }
  list[at] = 0x5d;
  const report = core.validate("catalogue", list, { ...options, maxDiagnostics: MOST });
  // A list ends at a course that can't be read, and notes about the text are the list's.
  const { quotes } = report;
  if (report.truncated || quotes?.length !== group.length) return null;
  /** @type {Found[]} */
  const found = group.map(({ course }, index) => ({
    course,
    counts: { error: 0, warning: 0, info: 0 },
    diagnostics: [],
    quote: quotes[index],
  }));
  for (const diagnostic of report.diagnostics) {
    const place = /^\/(\d+)(.*)$/s.exec(diagnostic.pointer);
    // What is the same twice is looked for in the whole catalogue.
    if (!place || diagnostic.code.startsWith("catalogue-")) {
      if (!place) return null;
      continue;
    }
    const index = Number(place[1]);
    found[index].counts[diagnostic.severity] += 1;
    found[index].diagnostics.push({
      ...diagnostic,
      pointer: place[2],
      property: diagnostic.property.replace(/^\[n\]\.?/, ""),
      line: diagnostic.range ? diagnostic.range.line - starts[index] : null,
    });
  }
  return found;
}

/** @param {Core} core @param {Course} course @param {Uint8Array} bytes @param {Options} options @returns {Found} */
function alone(core, course, bytes, options) {
  const { counts, diagnostics, quote } = core.validate("course", bytes, { ...options, maxDiagnostics: MOST_ALONE });
  return {
    course,
    counts,
    quote: quote ?? null,
    diagnostics: diagnostics.map((diagnostic) => ({
      ...diagnostic,
      line: diagnostic.range ? diagnostic.range.line - 1 : null,
    })),
  };
}

/**
 * What is wrong with the text of a file outside its courses: comments between them, a byte order mark.
 *
 * @param {Core} core
 * @param {import("./store.js").Source} source
 * @param {Options} options
 * @returns {Diagnostic[]} diagnostics without a place
 */
export function around(core, source, options) {
  const { bytes } = source;
  const courses = source.courses.filter(isPlaced);
  if (source.form === "one" || !courses.length) return [];
  const gaps = [];
  let at = 0;
  for (const { place } of courses) {
    gaps.push(bytes.subarray(at, place.from));
    at = place.to;
  }
  const size = gaps.reduce((sum, gap) => sum + gap.length, 0) + bytes.length - at + 2;
  const rest = new Uint8Array(size);
  rest.set(gaps[0]);
  // One empty course stands for all: only what is said of the text around it counts.
  rest.set([0x7b, 0x7d], gaps[0].length);
  let end = gaps[0].length + 2;
  for (const gap of gaps.slice(1)) {
    rest.set(withoutComma(gap), end);
    end += gap.length;
  }
  rest.set(bytes.subarray(at), end);
  const { diagnostics } = core.validate("catalogue", rest, { ...options, quote: undefined });
  return diagnostics
    .filter(({ code }) => ["byte-order-mark", "comment", "trailing-comma"].includes(code))
    .map(({ range, ...diagnostic }) => diagnostic);
}

/** Without the comma between two courses: the first that is in no comment. @param {Uint8Array<ArrayBuffer>} gap */
export function withoutComma(gap) {
  const copy = gap.slice();
  for (let at = 0; at < copy.length; at += 1) {
    if (copy[at] === 0x2f && copy[at + 1] === 0x2f) while (at < copy.length && copy[at] !== NEWLINE) at += 1;
    else if (copy[at] === 0x2f && copy[at + 1] === 0x2a) {
      at += 2;
      while (at < copy.length && !(copy[at] === 0x2a && copy[at + 1] === 0x2f)) at += 1;
      at += 1;
    } else if (copy[at] === 0x2c) {
      copy[at] = 0x20;
      return copy;
    }
  }
  return copy;
}
