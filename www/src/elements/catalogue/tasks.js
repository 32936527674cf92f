/**
 * What can be asked of a catalogue. Long work makes pauses, so that a newer question can take its place.
 */

import { encodingName } from "../../core/encoding.js";
import { applySplices } from "../../core/json/splices.js";
import { textsByPath } from "../../core/json/texts-at-path.js";
import { examine } from "./examine.js";
import { duplicateDiagnostics } from "./duplicates.js";
import { CatalogueStore } from "./store.js";
import { asCsv, asJson, exportRow } from "./findings-export.js";
import { inTime } from "../../core/engine/in-time.js";

const pause = () => new Promise((resolve) => setTimeout(resolve));

/**
 * @typedef {import("./examine.js").Core} Core
 * @typedef {import("./store.js").Options} Options
 * @typedef {import("./store.js").Row} Row
 * @typedef {import("./store.js").RemovedRow} RemovedRow
 * @typedef {import("./store.js").Change} Change
 * @typedef {import("./course.js").Course} Course
 * @typedef {{phase: string, done: number, total: number}} Progress
 * @typedef {{rows?: Row[], progress?: Progress}} News what is told as it comes
 *
 * @typedef {File|{name: string, text: string, personal?: boolean, example?: string|null}} Given a file to be opened, or its text
 * @typedef {{name: string, problem: string}} RefusedFile
 *
 * @typedef {object} Opened
 * @property {{name: string, form: string, courses: number}[]} files
 * @property {RefusedFile[]} refused
 * @property {{name: string, encoding: string}[]} recoded weren't UTF-8, and are now
 * @property {number} courses
 *
 * @typedef {object} History where the catalogue stands
 * @property {number} state tells one state from another
 * @property {number} undo how many steps can be taken back
 * @property {number} redo
 * @property {number} courses
 * @property {number} changed
 * @property {boolean[]} files whether each has changed
 * @property {string[]} names of the files
 *
 * @typedef {{rows: (Row|RemovedRow)[], history: History}} Changed
 * @typedef {import("aanbod").Diagnostic & {file: number}} Note what is said of a file itself
 *
 * @typedef {object} Replaced what was found and replaced
 * @property {number} count
 * @property {number} courses
 * @property {(import("./replace.js").Hit & {index: number, name: string})[]} shown the first of them
 *
 * @typedef {object} Raised what next year's prices are
 * @property {number} courses that get other prices
 * @property {number} lines
 * @property {boolean} changes whether a customer will pay another amount
 * @property {(Pick<import("../../core/prices/plan.js").Made, "period"|"lines"|"notes"> & NamedCourse)[]} shown the first of them
 * @property {(import("../../core/prices/plan.js").Refused & NamedCourse)[]} refused
 * @property {{code: string, count: number}[]} news findings that there are more of than before
 *
 * @typedef {{index: number, name: string}} NamedCourse
 *
 * @typedef {{index: number, text: string|null, removed: boolean, file?: number, name?: string}} KeptChange of a draft
 */

/** A question that takes longer (ms) lets others go before it. */
const TURN = 30;

/** Texts before and after that a preview shows. */
const SHOWN = 100;

/** Courses whose texts are offered to another one. */
const COMPARED = 200;

/** Courses whose lines a preview shows. */
const PLANS = 100;

export class Work {
  /**
   * @param {Core} core
   * @param {(event: News) => void} report
   */
  constructor(core, report) {
    this.core = core;
    this.report = report;
    this.store = new CatalogueStore(core);
    this.pass = 0;
  }

  /**
   * Reads files.
   *
   * @param {{files: Given[], options: Options}} argument
   * @returns {Promise<Opened>}
   */
  async open({ files, options }) {
    this.store.options = options;
    /** @type {RefusedFile[]} */
    const refused = [];
    /** @type {Opened["recoded"]} */
    const recoded = [];
    for (const [index, file] of files.entries()) {
      this.report({ progress: { phase: "read", done: index, total: files.length } });
      const bytes = file instanceof Blob ? await bytesOf(file) : new TextEncoder().encode(file.text);
      const decoded = bytes && this.core.decodeText(bytes);
      const encoding = decoded && encodingName(decoded.encoding);
      if (encoding) recoded.push({ name: file.name, encoding });
      const text = decoded && encoding ? new TextEncoder().encode(decoded.text) : bytes;
      const problem = text ? this.store.add(file.name, text) : "unreadable";
      if (problem) refused.push({ name: file.name, problem });
      await pause();
    }
    const { sources, courses } = this.store;
    return {
      files: sources.map(({ name, form, courses: inFile }) => ({ name, form, courses: inFile.length })),
      refused,
      recoded,
      courses: courses.length,
    };
  }

  /** Ends what runs; what was found so far stays. */
  halt() {
    this.pass += 1;
  }

  /**
   * Looks at all courses; a newer look ends it.
   *
   * @param {Options} options
   * @returns {Promise<{notes: Note[], news: Row[], history: History}|null>}
   */
  async examine(options) {
    this.pass += 1;
    const { pass, store } = this;
    store.options = options;
    for (const rows of this.counted(store.check(), store.present.length)) {
      this.report({ rows });
      await pause();
      if (pass !== this.pass) return null;
    }
    return { notes: store.notes, news: store.compare(), history: this.history };
  }

  /**
   * @template {unknown[]} Part
   * @param {Iterable<Part>} parts
   * @param {number} total
   * @returns {Generator<Part, void>}
   */
  *counted(parts, total) {
    let done = 0;
    this.report({ progress: { phase: "check", done, total } });
    for (const part of parts) {
      done += part.length;
      yield part;
      this.report({ progress: { phase: "check", done, total } });
    }
  }

  /** @returns {History} */
  get history() {
    const { done, undone, courses, present, sources } = this.store;
    return {
      state: done.at(-1)?.id ?? 0,
      undo: done.length,
      redo: undone.length,
      courses: present.length,
      changed: courses.filter(({ changed }) => changed).length,
      files: sources.map(({ courses: inFile }) => inFile.some(({ changed }) => changed)),
      names: sources.map(({ name }) => name),
    };
  }

  /** @param {number} index @returns {string} the exact text of a course */
  text(index) {
    return this.store.courses[index].text;
  }

  /**
   * What other courses have to do with it.
   *
   * @param {{index: number, options: Options, naming: string}} argument `naming` is what a course is called
   */
  duplicateFindings({ index, options, naming }) {
    const { store } = this;
    const { duplicates = [] } = store.rows[index] ?? {};
    return duplicateDiagnostics(this.core, store.courses[index], duplicates, options, (other) => {
      const name = options.maskValues ? "" : store.courses[other].name;
      return `${naming} ${other + 1}${name ? ` (${name})` : ""}`;
    });
  }

  /** Changes courses, in one step. @param {Change[]} changes */
  change(changes) {
    return this.changed(this.store.change(changes));
  }

  undo() {
    return this.changed(this.store.undo());
  }

  redo() {
    return this.changed(this.store.redo());
  }

  /** @returns {Record<string, string[]>} the texts that the courses hold, by the path of their property */
  texts() {
    const courses = this.store.courses.filter(({ removed }) => !removed).slice(-COMPARED);
    return textsByPath(courses.map(({ text }) => valueOf(text)));
  }

  /**
   * Adds a course: an empty one, or one like another, without the id that only one course can have.
   *
   * @param {{like: number|null}} argument
   */
  async create({ like }) {
    const { core, store } = this;
    const model = like === null ? null : store.courses[like];
    const source = store.sourceFor(model);
    const text = model
      ? withoutId(core, model.text)
      : store.fitted(JSON.stringify(likeNeighbour(core.blank("course"), store.courses), null, 2), source);
    const { index } = store.create(text, source);
    return { index, ...(await this.change([{ index, removed: false }])) };
  }

  /** @param {number} index of a course that goes, until that is undone */
  remove(index) {
    return this.change([{ index, removed: true }]);
  }

  /**
   * For a draft: the courses that have changed since this was asked last, or since the files came.
   *
   * @param {{whole: boolean, open: {index: number, text: string}|null}} argument `open` is being edited, and not taken over yet
   * @returns {Blob|null} null when there is nothing new
   */
  kept({ whole, open }) {
    const { store } = this;
    const indexes = whole
      ? store.courses.filter(({ added, changed }) => added || changed).map(({ index }) => index)
      : [...store.touched];
    store.touched.clear();
    if (open) {
      indexes.push(open.index);
      // It may be left as it was.
      store.touched.add(open.index);
    }
    const batch = [...new Set(indexes)]
      .sort((a, b) => a - b)
      .map((index) => {
        const course = store.courses[index];
        const { edited, removed, added, source } = course;
        const text = open?.index === index ? open.text : edited;
        return { index, text, removed, ...(added ? { file: store.sources.indexOf(source), name: source.name } : {}) };
      });
    return batch.length ? blob([JSON.stringify(batch)]) : null;
  }

  /**
   * @returns {Promise<import("../../core/doubt.js").Doubt>} the strongest of its courses, in their files or as they
   *   are now
   */
  async doubt() {
    let began = performance.now();
    /** @type {import("../../core/doubt.js").Doubt} */
    let strongest = null;
    for (const course of this.store.courses) {
      const found = course.doubt(this.core);
      if (found === "personal") return found;
      strongest ??= found;
      if (performance.now() - began < TURN) continue;
      await pause();
      began = performance.now();
    }
    return strongest;
  }

  /** @returns {{name: string, blob: Blob}[]} the files as they came */
  originals() {
    return this.store.sources
      .filter(({ bytes }) => bytes.length)
      .map(({ name, bytes }) => ({ name, blob: blob([bytes]) }));
  }

  /** Makes the changes of a draft again, each batch as a step that can be undone. @param {Blob[]} batches */
  async restore(batches) {
    const { store } = this;
    for (const batch of batches) {
      /** @type {KeptChange[]} */
      const kept = JSON.parse(await batch.text());
      const changes = kept.map(({ file = -1, name, ...change }) => {
        if (change.index >= store.courses.length)
          store.create(change.text ?? "", store.sources[file] ?? store.addedSource(name));
        return change;
      });
      store.change(changes);
    }
    return this.history;
  }

  /** @param {Course[]} all @returns {Promise<Changed>} */
  async changed(all) {
    const courses = all.filter(({ removed }) => !removed);
    /** @type {(Row|RemovedRow)[]} */
    const rows = all.filter(({ removed }) => removed).map(({ index }) => ({ index, removed: true, duplicates: [] }));
    for (const row of rows) this.store.rows[row.index] = row;
    for (const part of this.counted(this.store.check(courses), courses.length)) {
      rows.push(...part);
      await pause();
    }
    const known = new Set(rows.map(({ index }) => index));
    rows.push(...this.store.compare().filter(({ index }) => !known.has(index)));
    return { rows, history: this.history };
  }

  /** @returns {(Blob|null)[]} the files, each as it is now; null for one without changes */
  files() {
    return this.store.sources.map((source) => {
      // A file that held one course, which was removed, has nothing to save.
      const parts = source.courses.some(({ changed }) => changed) ? this.store.parts(source) : [];
      return parts.length ? blob(parts) : null;
    });
  }

  /** @param {number} index @returns {Blob} one file as it is now */
  file(index) {
    return blob(this.store.parts(this.store.sources[index]));
  }

  /** @returns {Blob} all courses as one list */
  joined() {
    return blob(this.store.joined());
  }

  /**
   * @param {object} argument
   * @param {number[]} argument.indexes
   * @param {Options} argument.options
   * @param {string} argument.format "csv" or "json"
   * @param {string[]} argument.titles of the columns
   * @param {Record<string, string>} [argument.severities] what each is called
   * @param {string} argument.naming what a course is called
   * @returns {Promise<Blob|null>} the findings of some courses; null when it was ended
   */
  async findings({ indexes, options, format, titles, severities, naming }) {
    const { store, pass } = this;
    const wanted = indexes.map((index) => store.courses[index]);
    const rowsToExport = store.notes.map((note) => exportRow(store.sources[note.file].name, null, note, null));
    for (const found of this.counted(examine(this.core, wanted, options), wanted.length)) {
      for (const { course, diagnostics } of found) {
        const line = store.lineOf(course);
        const all = [...diagnostics, ...this.duplicateFindings({ index: course.index, options, naming })];
        rowsToExport.push(
          ...all.map((diagnostic) =>
            exportRow(
              course.source.name,
              // What it is called is a value of it too; its number and the line tell which it is.
              options.maskValues ? { index: course.index, name: "", externalId: null } : course,
              diagnostic,
              diagnostic.line === null ? null : line + diagnostic.line,
            ),
          ),
        );
      }
      await pause();
      if (pass !== this.pass) return null;
    }
    return format === "csv"
      ? new Blob([asCsv(rowsToExport, titles, options.locale ?? "en", severities)], { type: "text/csv;charset=utf-8" })
      : new Blob([asJson(rowsToExport)], { type: "application/json" });
  }

  /** @param {{indexes: number[], locale: "en"|"nl"}} argument @returns {Promise<Blob>} courses as a file for Excel */
  async workbook({ indexes, locale }) {
    const { asWorkbook } = await inTime(import("./spreadsheet.js"));
    return asWorkbook(
      this.core,
      indexes.map((index) => this.store.courses[index]),
      locale,
    );
  }

  /**
   * What a spreadsheet changes in the courses; nothing changes until it is applied.
   *
   * @param {Parameters<typeof import("./spreadsheet.js").changedBySheets>[2] & {apply: boolean}} argument
   * @returns {Promise<import("./spreadsheet.js").SheetSummary & Partial<Changed>>}
   */
  async sheetChanges({ apply, ...wanted }) {
    const { changedBySheets } = await inTime(import("./spreadsheet.js"));
    const { changes, summary } = changedBySheets(this.core, this.store.present, wanted);
    return apply ? { ...summary, ...(await this.change(changes)) } : summary;
  }

  /**
   * Finds and replaces text; nothing changes until it is applied.
   *
   * @param {{indexes: number[], wanted: import("./replace.js").Wanted, apply: boolean}} argument
   * @returns {Promise<(Replaced & Partial<Changed>)|null>} null when it was ended
   */
  async replace({ indexes, wanted, apply }) {
    const { replaceIn } = await inTime(import("./replace.js"));
    const { pass } = this;
    const changes = [];
    /** @type {Replaced["shown"]} */
    const shown = [];
    let count = 0;
    for (const [at, index] of indexes.entries()) {
      if (pass !== this.pass) return null;
      const course = this.store.courses[index];
      const { text, hits, count: found } = replaceIn(course.text, wanted);
      if (found) {
        changes.push({ index, text });
        count += found;
        for (const hit of hits) if (shown.length < SHOWN) shown.push({ index, name: course.name, ...hit });
      }
      if (at % 100 === 99) {
        this.report({ progress: { phase: "find", done: at + 1, total: indexes.length } });
        await pause();
      }
    }
    const answer = { count, courses: changes.length, shown };
    return apply ? { ...answer, ...(await this.change(changes)) } : answer;
  }

  /**
   * Next year's prices; nothing changes until it is applied.
   *
   * @param {{indexes: number[], wanted: import("../../core/prices/plan.js").Wanted, apply: boolean}} argument
   * @returns {Promise<(Raised & Partial<Changed>)|null>} null when it was ended
   */
  async prices({ indexes, wanted, apply }) {
    const { changes: changing, raise } = await inTime(import("../../core/prices/raise.js"));
    const { pass } = this;
    /** @type {Omit<Raised, "news">} */
    const answer = { courses: 0, lines: 0, changes: false, shown: [], refused: [] };
    /** @type {Map<string, number>} */
    const news = new Map();
    const changes = [];
    for (const [at, index] of indexes.entries()) {
      if (pass !== this.pass) return null;
      const course = this.store.courses[index];
      const made = raise(this.core, course.text, wanted, this.store.options);
      if (made.problem !== undefined) answer.refused.push({ index, name: course.name, ...made });
      else {
        changes.push({ index, text: made.text });
        answer.courses += 1;
        answer.lines += made.lines.length;
        answer.changes ||= changing(made.lines);
        if (answer.shown.length < PLANS)
          answer.shown.push({ index, name: course.name, period: made.period, lines: made.lines, notes: made.notes });
        for (const { code, count } of made.news) news.set(code, (news.get(code) ?? 0) + count);
      }
      if (at % 50 === 49) {
        this.report({ progress: { phase: "plan", done: at + 1, total: indexes.length } });
        await pause();
      }
    }
    const summary = { ...answer, news: [...news].map(([code, count]) => ({ code, count })) };
    return apply ? { ...summary, ...(await this.change(changes)) } : summary;
  }
}

/** A copy is another course to the server. @param {Core} core @param {string} text */
function withoutId(core, text) {
  try {
    return applySplices(text, core.editChanges(text, [{ op: "remove", path: "/id" }]));
  } catch {
    return text;
  }
}

/** @param {BlobPart[]} parts */
const blob = (parts) => new Blob(parts, { type: "application/json" });

/** @param {Blob} file */
async function bytesOf(file) {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/**
 * A blank course with what courses of one catalogue share: provider, language and currency, as the last one has them.
 *
 * @param {import("aanbod").Blank<import("aanbod").Course>} course
 * @param {Course[]} courses
 */
function likeNeighbour(course, courses) {
  const neighbour = valueOf(courses.findLast(({ removed }) => !removed)?.text ?? "");
  const { providerId, learningMethod } = neighbour ?? {};
  const currency = learningMethod?.costs?.details?.[0]?.currencyCode;
  /** @param {unknown} value @returns {value is string} */
  const isText = (value) => typeof value === "string" && value !== "";
  if (isText(providerId)) course.providerId = providerId;
  const blank = course.learningMethod;
  if (blank && isText(learningMethod?.languageCode)) blank.languageCode = learningMethod.languageCode;
  const [period] = blank?.costs?.details ?? [];
  if (blank?.costs && period) blank.costs.details = [{ currencyCode: isText(currency) ? currency : "EUR", ...period }];
  return course;
}

/**
 * @param {string} text
 * @returns {{providerId?: unknown, learningMethod?: {languageCode?: unknown, costs?: {details?: {currencyCode?: unknown}[]}}}|null}
 *   what it holds, as far as it is a course; null for one that isn't strict JSON
 */
function valueOf(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
