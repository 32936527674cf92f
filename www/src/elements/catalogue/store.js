/**
 * A catalogue in memory: its files as they came, and what was corrected in them. Lives in a worker.
 *
 * @typedef {object} Source a file
 * @property {string} name
 * @property {Uint8Array<ArrayBuffer>} bytes
 * @property {"list"|"lines"|"one"} form
 * @property {Course[]} courses
 *
 * @typedef {object} Row what the table shows of a course
 * @property {number} index
 * @property {number} file
 * @property {string} name
 * @property {string|null} externalId
 * @property {number} error
 * @property {number} warning
 * @property {number} info
 * @property {import("./duplicates.js").Duplicate[]} duplicates
 * @property {"priced"|"unpriced"|null} status
 * @property {import("aanbod").Reason} [reason]
 * @property {string} [gross]
 * @property {string|null} [currency]
 * @property {import("./next-change.js").NextChange|null} next
 * @property {boolean} changed
 * @property {undefined} [removed]
 *
 * @typedef {{index: number, removed: true, duplicates: []}} RemovedRow
 *
 * @typedef {object} Options of the check and the prices
 * @property {import("aanbod").Locale} [locale]
 * @property {import("aanbod").ValidateOptions["dates"]} [dates]
 * @property {string} [now]
 * @property {boolean} [maskValues]
 * @property {import("aanbod").QuoteOptions & {orderedAt: string}} [quote]
 *
 * @typedef {{id: number, changes: Change[]}} Step what takes a change back, or makes it again
 *
 * @typedef {{index: number, text?: string|null, removed?: boolean}} Change what isn't named stays
 *
 * @typedef {import("./examine.js").Found} Found
 */

import { readTree } from "../../core/json/tree.js";
import { Course, isPlaced } from "./course.js";
import { duplicates } from "./duplicates.js";
import { around, examine } from "./examine.js";
import { layout, linesOf, spacing } from "./file-layout.js";
import { nextChange } from "./next-change.js";
import { split } from "./split.js";

export class CatalogueStore {
  /** @param {import("./examine.js").Core} core */
  constructor(core) {
    this.core = core;
    /** @type {Source[]} */
    this.sources = [];
    /** @type {Course[]} */
    this.courses = [];
    /** @type {(Row|RemovedRow)[]} */
    this.rows = [];
    /** @type {Step[]} */
    this.done = [];
    /** @type {Step[]} */
    this.undone = [];
    this.steps = 0;
    /** @type {Options} */
    this.options = {};
    /** Where courses start, by file; nothing while that isn't known. @type {Map<Source, Map<Course, number>>|null} */
    this.lines = null;
    /** Courses that aren't in the draft as they are now. @type {Set<number>} */
    this.touched = new Set();
  }

  /**
   * @param {string} name
   * @param {Uint8Array<ArrayBuffer>} bytes
   * @returns {string|null} why it can't be a part of the catalogue: `encoding`, `unsplit`
   */
  add(name, bytes) {
    const found = split(bytes);
    if (!found) return "unsplit";
    /** @type {Source} */
    const source = { name, bytes, form: found.form, courses: [] };
    const first = this.courses.length;
    try {
      source.courses = found.places.map((place, index) => new Course(first + index, source, place));
    } catch {
      return "encoding";
    }
    this.sources.push(source);
    this.courses.push(...source.courses);
    return null;
  }

  /** The courses that there are now. */
  get present() {
    return this.courses.filter(({ removed }) => !removed);
  }

  /**
   * A course that isn't in any file yet, at the end of one; it is there once `removed` is taken away, so that can be undone.
   *
   * @param {string} text
   * @param {Source} source
   */
  create(text, source) {
    const course = new Course(this.courses.length, source, null, text);
    course.removed = true;
    source.courses.push(course);
    this.courses.push(course);
    return course;
  }

  /**
   * Where a new course goes: to the last file that can hold several, or to a file of its own.
   *
   * @param {Course|null} [like]
   * @returns {Source}
   */
  sourceFor(like = null) {
    const source = like ? like.source : this.sources.findLast(({ form }) => form !== "one");
    if (source && source.form !== "one") return source;
    return this.addedSource();
  }

  /** @returns {Source} */
  addedSource(name = this.freeName()) {
    /** @type {Source} */
    const source = { name, bytes: new Uint8Array(), form: "one", courses: [] };
    this.sources.push(source);
    return source;
  }

  freeName() {
    const names = new Set(this.sources.map(({ name }) => name));
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? "course.json" : `course-${number}.json`;
      if (!names.has(name)) return name;
    }
  }

  /**
   * A text as a file wants it: on one line, or indented like what stands there.
   *
   * @param {string} text
   * @param {Source} source
   */
  fitted(text, source) {
    if (source.form === "lines") return JSON.stringify(JSON.parse(text));
    const [, indent = ""] =
      /\n([ \t]*)$/.exec(
        source.form === "list" ? spacing({ ...source, originals: source.courses.filter(isPlaced) }) : "",
      ) ?? [];
    return indent ? text.replaceAll("\n", `\n${indent}`) : text;
  }

  /** What is said of the files themselves. */
  get notes() {
    return this.sources.flatMap((source, file) =>
      around(this.core, source, this.options).map((diagnostic) => ({ ...diagnostic, file })),
    );
  }

  /**
   * Looks at courses. Runs on between the parts that it yields, so the caller decides when to go on.
   *
   * @param {Iterable<Course>} [courses]
   * @returns {Generator<Row[], void>} of the courses that were looked at
   */
  *check(courses = this.present) {
    for (const found of examine(this.core, courses, this.options))
      yield found.map((one) => {
        const row = this.row(one);
        this.rows[row.index] = row;
        return row;
      });
  }

  /** @param {Found} found @returns {Row} */
  row({ course, counts, quote }) {
    const { index, source, name, externalId, changed } = course;
    return {
      index,
      file: this.sources.indexOf(source),
      name,
      externalId,
      ...counts,
      duplicates: this.rows[index]?.duplicates ?? [],
      status: quote?.status ?? null,
      reason: quote?.status === "unpriced" ? quote.reason : undefined,
      gross: quote?.status === "priced" ? quote.totals.gross : undefined,
      currency: quote?.status === "priced" ? quote.currency : undefined,
      next: this.next(course),
      changed,
    };
  }

  /** @param {Course} course */
  next(course) {
    if (!this.options.quote) return null;
    const { orderedAt, ...options } = this.options.quote;
    const { segments } = this.core.priceTimeline(course.bytes, options);
    return nextChange(segments, orderedAt);
  }

  /**
   * After a check: which courses go by the same id or code.
   *
   * @returns {Row[]} those of which that is news
   */
  compare() {
    const found = duplicates(this.present);
    /** @type {Row[]} */
    const news = [];
    for (const row of this.rows) {
      if (!row || row.removed) continue;
      const now = found.get(row.index) ?? [];
      if (JSON.stringify(now) === JSON.stringify(row.duplicates)) continue;
      row.duplicates = now;
      news.push(row);
    }
    return news;
  }

  /**
   * Changes courses, as one step that can be undone.
   *
   * @param {Change[]} changes
   * @returns {Course[]} the courses that changed
   */
  change(changes) {
    const back = this.applyChanges(changes);
    if (!back.length) return [];
    this.steps += 1;
    this.done.push({ id: this.steps, changes: back });
    this.undone = [];
    return back.map(({ index }) => this.courses[index]);
  }

  /** @returns {Course[]} the courses that changed */
  undo() {
    return this.step(this.done, this.undone);
  }

  /** @returns {Course[]} the courses that changed */
  redo() {
    return this.step(this.undone, this.done);
  }

  /** @param {Step[]} from @param {Step[]} to @returns {Course[]} the courses that changed */
  step(from, to) {
    const step = from.pop();
    if (!step) return [];
    to.push({ id: step.id, changes: this.applyChanges(step.changes) });
    return step.changes.map(({ index }) => this.courses[index]);
  }

  /** @param {Change[]} changes @returns {Change[]} what takes the changes back */
  applyChanges(changes) {
    /** @type {Change[]} */
    const back = [];
    for (const { index, text, removed } of changes) {
      const course = this.courses[index];
      const before = { index, text: course.edited, removed: course.removed };
      if (text !== undefined) course.replace(text);
      if (removed !== undefined) course.removed = removed;
      if (course.edited === before.text && course.removed === before.removed) continue;
      back.push(before);
      this.touched.add(index);
    }
    this.lines = null;
    return back;
  }

  /** The line of the file, as it is now, on which a course starts. @param {Course} course */
  lineOf(course) {
    this.lines ??= new Map();
    const lines = this.lines.get(course.source) ?? linesOf(course.source);
    this.lines.set(course.source, lines);
    return lines.get(course) ?? 1;
  }

  /**
   * A file as it is now.
   *
   * @param {Source} source
   * @returns {BlobPart[]} parts of a blob
   */
  parts(source) {
    return layout(source).map(({ content }) => content);
  }

  /** All courses of all files as one list. @returns {BlobPart[]} */
  joined() {
    const all = this.sources.flatMap(({ courses }) => courses).filter(({ removed }) => !removed);
    return ["[\n", ...all.flatMap((course, index) => [index ? ",\n" : "", inner(course)]), "\n]\n"];
  }
}

/**
 * A course without what stands around it in its file: in a list, a comment there could take the comma along.
 *
 * @param {Course} course
 */
function inner({ edited, source, place, original }) {
  if (edited === null) {
    if (!place) return original;

    const { from, to } = place.inner ?? place;
    return source.bytes.subarray(from, to);
  }
  const { root } = readTree(edited);
  return root ? edited.slice(root.from, root.to) : edited;
}
