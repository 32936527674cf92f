/**
 * What a spreadsheet changes in the courses of a catalogue: rows find their course by its code, and only cells that say something
 * else than the document become edits.
 *
 * @typedef {import("./assemble.js").Table} Table
 * @typedef {import("./fields.js").Field} Field
 * @typedef {import("../json/tree.js").Node} Node
 *
 * @typedef {object} Change
 * @property {string} code of the course
 * @property {string} pointer
 * @property {string|null} json null where the value goes
 * @property {Field} field
 * @property {string} place of the cell
 * @property {string} before as a cell says it
 * @property {string} after
 *
 * @typedef {object} Compared
 * @property {Change[]} changes
 * @property {number} known courses that are named
 * @property {string[]} unknown codes that no course has, or several, or one that can't be read
 * @property {number} absent items and start moments of the courses that are named, without a row in their sheet
 * @property {import("./assemble.js").Problem[]} problems
 * @property {import("./assemble.js").Question[]} questions
 */

import { assign, remove } from "../json/operations.js";
import { join } from "../json/pointer.js";
import { applySplices } from "../json/splices.js";
import { find, readTree } from "../json/tree.js";
import { placeOf } from "./assemble.js";
import { cellText, isBlankRow } from "./cells.js";
import { documentCell, returned } from "./document-cells.js";
import { CODE } from "./fields.js";

/** Where the lists are that rows are items of. */
const LISTS = /** @type {const} */ ({
  period: "/learningMethod/costs/details",
  item: "/invoiceItems",
  moment: "/learningMethod/planning/startMoments",
});

/** What has a sheet of its own, in which each row has its number. */
const NUMBERED = /** @type {const} */ (["item", "moment"]);

/** @param {Node} root @param {"item"|"moment"} level @returns {string[]} where the items or start moments of a course are */
function placesOf(root, level) {
  /** @param {string} list @returns {string[]} */
  const each = (list) => (find(root, list)?.items ?? []).map((_, at) => join(list, at));
  return level === "moment" ? each(LISTS.moment) : each(LISTS.period).flatMap((period) => each(period + LISTS.item));
}

/** @param {string} json */
const parse = (json) => readTree(json).root;

/**
 * @param {readonly Table[]} tables
 * @param {readonly Field[]} fields
 * @param {(code: string) => string|undefined} textOf the text of the course with a code
 * @param {{locale: string, readings: ReadonlyMap<string, number>}} choices
 * @returns {Compared}
 */
export function compareSheets(tables, fields, textOf, choices) {
  const compared = new Comparison(fields, textOf, choices, tables.length > 1);
  for (const table of tables) compared.add(table);
  const { changes, known, unknown, absent, problems, questions } = compared;
  return { changes: [...changes.values()], known, unknown: [...unknown], absent, problems, questions };
}

class Comparison {
  /** By course and pointer. @type {Map<string, Change>} */
  changes = new Map();
  /** @type {Set<string>} */
  unknown = new Set();
  /** @type {import("./assemble.js").Problem[]} */
  problems = [];
  /** @type {import("./assemble.js").Question[]} */
  questions = [];
  /** @type {Map<string, Node|null>} */
  #roots = new Map();
  /** What has a sheet of its own. @type {Set<"item"|"moment">} */
  #sheets = new Set();
  /** The items and start moments that have a row: code and pointer. @type {Set<string>} */
  #rows = new Set();

  /** @param {readonly Field[]} fields @param {(code: string) => string|undefined} textOf @param {{locale: string, readings: ReadonlyMap<string, number>}} choices @param {boolean} several */
  constructor(fields, textOf, choices, several) {
    this.fields = new Map(fields.map((field) => [field.id, field]));
    this.textOf = textOf;
    this.choices = choices;
    this.several = several;
  }

  get known() {
    return this.#roots.size;
  }

  get absent() {
    const places = [...this.#roots].flatMap(([code, root]) =>
      [...this.#sheets].flatMap((level) => (root ? placesOf(root, level).map((place) => `${code}\n${place}`) : [])),
    );
    return places.filter((place) => !this.#rows.has(place)).length;
  }

  /** @param {string} code @returns {Node|null|undefined} undefined for a code that no course has */
  #root(code) {
    if (!this.#roots.has(code)) {
      const text = this.textOf(code);
      if (text === undefined) return undefined;
      this.#roots.set(code, readTree(text).root);
    }
    return this.#roots.get(code);
  }

  /** @param {Table} table */
  add(table) {
    const codeAt = table.columns.indexOf(CODE);
    // In a sheet of items or moments, the name of the course is there to be read.
    const ofParts = table.columns.some((id) => id?.startsWith("#"));
    const level = NUMBERED.find((one) => table.columns.includes(`#${one}`));
    if (level) this.#sheets.add(level);
    for (const [at, row] of table.rows.entries()) {
      if (at <= table.header || isBlankRow(row)) continue;
      const code = row[codeAt]?.text.trim() ?? "";
      if (code === "") {
        this.problems.push({
          place: placeOf(table, at, Math.max(0, codeAt), this.several),
          key: "spreadsheet.problem.noCode",
          params: { field: this.fields.get(CODE)?.label },
        });
        continue;
      }
      const root = this.#root(code);
      if (!root) {
        this.unknown.add(code);
        continue;
      }
      const bases = this.#bases(table, at, root);
      if (level) {
        const place = bases[level];
        if (place === null) {
          // Somebody's new row: named once, and not for each of its cells.
          const text = cellText(row[table.columns.indexOf(`#${level}`)] ?? null, this.choices.locale).slice(0, 60);
          this.problems.push({
            place: placeOf(table, at, 0, this.several),
            key: "spreadsheet.problem.newRow",
            params: { text },
          });
          continue;
        }
        this.#rows.add(`${code}\n${place}`);
      }
      for (const [column, id] of table.columns.entries()) {
        const field = this.fields.get(id ?? "");
        if (!field || column === codeAt || (ofParts && field.level === "course")) continue;
        const base = bases[field.level];
        if (typeof base === "string") this.#compare(table, at, column, field, code, root, base);
        else if (row[column])
          this.problems.push({
            place: placeOf(table, at, column, this.several),
            key: "spreadsheet.problem.which",
            params: { text: cellText(row[column], this.choices.locale).slice(0, 60), field: field.label },
          });
      }
    }
  }

  /** Where the things of each level stand that a row is about; null where it doesn't tell. @param {Table} table @param {number} at @param {Node} root */
  #bases(table, at, root) {
    /** @param {keyof typeof LISTS} level @param {string} above @returns {string|null} */
    const item = (level, above) => {
      const list = above + LISTS[level];
      const { length } = find(root, list)?.items ?? [];
      const column = table.columns.indexOf(`#${level}`);
      const ordinal = Number(table.rows[at]?.[column]?.text ?? (length === 1 ? 1 : 0));
      return Number.isInteger(ordinal) && ordinal >= 1 && ordinal <= length ? join(list, ordinal - 1) : null;
    };
    const period = item("period", "");
    return { course: "", period, item: period === null ? null : item("item", period), moment: item("moment", "") };
  }

  /** @param {Table} table @param {number} at @param {number} column @param {Field} field @param {string} code @param {Node} root @param {string} base */
  #compare(table, at, column, field, code, root, base) {
    const { locale, readings } = this.choices;
    const place = placeOf(table, at, column, this.several);
    const cell = table.rows[at]?.[column] ?? null;
    const pointer = field.path.reduce(join, base);
    const node = find(root, pointer);
    const found = returned(field, node, cell, locale, parse);
    if ("same" in found) return;
    const text = cellText(cell, locale);
    if ("problem" in found) {
      this.problems.push({ place, key: found.problem, params: { ...found.params, field: field.label } });
      return;
    }
    if ("readings" in found) this.questions.push({ place, field, text, readings: found.readings });
    const json = "readings" in found ? (found.readings[readings.get(place) ?? 0] ?? null) : found.json;
    const before = cellText(documentCell(field, node, locale), locale);
    const key = `${code}\n${pointer}`;
    const earlier = this.changes.get(key);
    if (earlier && earlier.json !== json)
      this.problems.push({
        place,
        key: "spreadsheet.problem.differs",
        params: { text: text.slice(0, 60), before: earlier.after.slice(0, 60), field: field.label },
      });
    else if (!earlier) this.changes.set(key, { code, pointer, json, field, place, before, after: text });
  }
}

/**
 * @param {Pick<typeof import("aanbod"), "editChanges">} core
 * @param {string} text of a course
 * @param {readonly Change[]} changes in it
 * @returns {string} the text with them, and every other byte as it was
 */
export function applyChanges(core, text, changes) {
  let after = text;
  for (const { pointer, json, field } of changes) {
    const pairs = field.as === "start" && json !== null ? startParts(after, pointer, json) : [{ pointer, json }];
    for (const one of pairs) {
      const { root } = readTree(after);
      const operations = one.json === null ? remove(one.pointer) : assign(root, one.pointer, one.json);
      after = applySplices(after, core.editChanges(after, operations));
    }
  }
  return after;
}

/**
 * Of a date in three parts, those that change.
 *
 * @param {string} text
 * @param {string} pointer
 * @param {string} json
 * @returns {{pointer: string, json: string|null}[]}
 */
function startParts(text, pointer, json) {
  const { root } = readTree(text);
  if (find(root, pointer)?.type !== "object") return [{ pointer, json }];
  const wanted = JSON.parse(json);
  return ["day", "month", "year"]
    .map((name) => ({
      pointer: join(pointer, name),
      json: wanted[name] === undefined ? null : String(wanted[name]),
    }))
    .filter(({ pointer: part, json: value }) => {
      const now = find(root, part);
      return value === null ? Boolean(now) : now?.raw !== value;
    });
}
