/**
 * A catalogue in memory: its files as they came, and what was corrected in them. Lives in a worker.
 *
 * @typedef {object} Source a file
 * @property {string} name
 * @property {Uint8Array} bytes
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
 * @property {object[]} duplicates
 * @property {"priced"|"unpriced"|null} status
 * @property {string} [reason]
 * @property {string} [gross]
 * @property {string|null} [currency]
 * @property {import("./next-change.js").NextChange|null} next
 * @property {boolean} changed
 *
 * @typedef {{index: number, text: string|null}} Change
 */

import { readTree } from "../document/tree.js";
import { Course } from "./course.js";
import { duplicates } from "./duplicates.js";
import { around, examine } from "./examine.js";
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
    /** @type {Row[]} */
    this.rows = [];
    /** @type {{id: number, changes: Change[]}[]} what takes each step back, and what makes it again */
    this.done = [];
    this.undone = [];
    this.steps = 0;
    this.options = {};
  }

  /**
   * @param {string} name
   * @param {Uint8Array} bytes
   * @returns {string|null} why it can't be a part of the catalogue: `encoding`, `unsplit`
   */
  add(name, bytes) {
    const found = split(bytes);
    if (!found) return "unsplit";
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

  /** What is said of the files themselves. */
  get notes() {
    return this.sources.flatMap((source, file) => around(this.core, source, this.options).map((diagnostic) => ({ ...diagnostic, file })));
  }

  /**
   * Looks at courses. Runs on between the parts that it yields, so the caller decides when to go on.
   *
   * @param {Iterable<Course>} [courses]
   * @yields {Row[]} of the courses that were looked at
   */
  *check(courses = this.courses) {
    for (const found of examine(this.core, courses, this.options)) yield found.map((one) => (this.rows[one.course.index] = this.row(one)));
  }

  /** @returns {Row} */
  row({ course, counts, quote }) {
    const { index, source, name, externalId, changed } = course;
    return {
      index, file: this.sources.indexOf(source), name, externalId, ...counts, duplicates: this.rows[index]?.duplicates ?? [],
      status: quote?.status ?? null, reason: quote?.reason, gross: quote?.totals?.gross, currency: quote?.currency, next: this.next(course), changed,
    };
  }

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
    const found = duplicates(this.courses);
    const news = [];
    for (const row of this.rows) {
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
    const back = this.put(changes);
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

  redo() {
    return this.step(this.undone, this.done);
  }

  step(from, to) {
    const step = from.pop();
    if (!step) return [];
    to.push({ id: step.id, changes: this.put(step.changes) });
    return step.changes.map(({ index }) => this.courses[index]);
  }

  /** @returns {Change[]} what takes the changes back */
  put(changes) {
    const back = [];
    for (const { index, text } of changes) {
      const course = this.courses[index];
      const before = course.edited;
      course.put(text);
      if (course.edited !== before) back.push({ index, text: before });
    }
    return back;
  }

  /** The line of the file, as it is now, on which a course starts. */
  lineOf(course) {
    let { line } = course.place;
    for (const other of course.source.courses) {
      if (other === course) break;
      if (other.changed) line += other.breaks - other.place.breaks;
    }
    return line;
  }

  /**
   * A file as it is now: every byte that wasn't edited as it came.
   *
   * @param {Source} source
   * @returns {(Uint8Array|string)[]} parts of a blob
   */
  parts({ bytes, courses }) {
    const parts = [];
    let at = 0;
    for (const { edited, place } of courses) {
      if (edited === null) continue;
      parts.push(bytes.subarray(at, place.from), edited);
      at = place.to;
    }
    parts.push(bytes.subarray(at));
    return parts;
  }

  /** All courses of all files as one list. */
  joined() {
    return ["[\n", ...this.courses.flatMap((course, index) => [index ? ",\n" : "", inner(course)]), "\n]\n"];
  }
}

/** A course without what stands around it in its file: in a list, a comment there could take the comma along. */
function inner({ edited, source, place }) {
  const { from, to } = place.inner ?? place;
  if (edited === null) return source.bytes.subarray(from, to);
  const { root } = readTree(edited);
  return root ? edited.slice(root.from, root.to) : edited;
}
