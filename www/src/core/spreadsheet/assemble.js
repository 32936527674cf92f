/**
 * Courses from the rows of a spreadsheet. A row says something of a course, and may add an invoice item, a start moment or both; rows
 * with the same code are one course.
 *
 * @typedef {import("./cells.js").Cell} Cell
 * @typedef {import("./fields.js").Field} Field
 * @typedef {"course"|"item"|"moment"} Each what one row is
 *
 * @typedef {object} Table
 * @property {string} name of the sheet
 * @property {readonly (readonly (Cell|null)[])[]} rows of the whole sheet
 * @property {number} header the row that has the headings
 * @property {readonly (string|null)[]} columns the field of each column
 * @property {Each} each
 *
 * @typedef {object} Choices
 * @property {string} locale
 * @property {Record<string, string>} fixed a value for all courses by the full name of the property, as it was typed
 * @property {boolean} vat whether a VAT amount that isn't there is computed from price and percentage
 * @property {boolean} [exempt] whether exempt customers whose amounts aren't there pay the price without VAT
 * @property {ReadonlyMap<string, number>} readings which reading of a cell that has two was chosen, by its place
 *
 * @typedef {{place: string, key: string, params: Record<string, unknown>}} Problem `place` is the cell: `Prijzen!C7`
 * @typedef {{place: string, field: Field, text: string, readings: [string, string]}} Question
 *
 * @typedef {object} Assembled
 * @property {string} text the document
 * @property {"course"|"catalogue"} kind
 * @property {Branch[]} courses
 * @property {number} items
 * @property {number} moments
 * @property {Problem[]} problems
 * @property {Question[]} questions
 */

import { exactAmount, readAmount, round, share, writeAmount } from "../values/money.js";
import { cellText, isBlankRow, readCell } from "./cells.js";
import { CODE } from "./fields.js";
import { Branch, writeList } from "./record.js";

const CENT = exactAmount("0.01");
const DETAILS = ["learningMethod", "costs", "details"];
const MOMENTS = ["learningMethod", "planning", "startMoments"];
const CURRENCY = "learningMethod.costs.details[n].currencyCode";
const COST_TYPE = "learningMethod.costs.details[n].invoiceItems[n].costType";

const LENGTH = "learningMethod.duration.value";
const UNIT = "learningMethod.duration.unit";

/**
 * "2 dagen" as the length of a duration has its unit with it, which the check knows the code of.
 *
 * @param {Field} field
 * @param {Cell} cell
 * @returns {{number: Cell, unit?: string}}
 */
function lengthIn({ id }, cell) {
  const [, number, unit] = (id === LENGTH && /^\s*(\d[\d.,]*)\s*(\p{L}+)\s*$/u.exec(cell.text)) || [];
  return number && unit ? { number: { type: "text", text: number }, unit } : { number: cell };
}

/** @param {number} column from 0 @returns {string} `A`, `AB` */
function letters(column) {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : letters(Math.floor(column / 26) - 1) + rest;
}

/** @param {Table} table @param {number} row @param {number} column @param {boolean} several sheets */
export const placeOf = ({ name }, row, column, several) => `${several ? `${name}!` : ""}${letters(column)}${row + 1}`;

/**
 * @param {readonly Table[]} tables
 * @param {readonly Field[]} fields
 * @param {import("aanbod").Property} root the table of the course
 * @param {Choices} choices
 * @returns {Assembled}
 */
export function assemble(tables, fields, root, choices) {
  const made = new Assembly(fields, choices, tables.length > 1);
  for (const table of tables) made.add(table);
  made.complete();
  const { courses, items, moments, problems, questions } = made;
  const [first] = courses;
  const kind = courses.length === 1 ? "course" : "catalogue";
  const text = `${kind === "course" && first ? first.write(root) : writeList(courses, root)}\n`;
  return { text, kind, courses, items, moments, problems, questions };
}

class Assembly {
  /** @type {Branch[]} */
  courses = [];
  /** @type {Map<string, Branch>} */
  #byCode = new Map();
  items = 0;
  moments = 0;
  /** @type {Problem[]} */
  problems = [];
  /** @type {Question[]} */
  questions = [];
  /** @type {Map<string, Field>} */
  #fields;

  /** @param {readonly Field[]} fields @param {Choices} choices @param {boolean} several */
  constructor(fields, choices, several) {
    this.#fields = new Map(fields.map((field) => [field.id, field]));
    this.choices = choices;
    this.several = several;
  }

  /** @param {Table} table */
  add(table) {
    /** @type {Branch|null} */
    let last = null;
    for (const [at, row] of table.rows.entries()) {
      if (at <= table.header || isBlankRow(row)) continue;
      const parts = this.#parts(table, at);
      if (![...parts.values()].some(({ members }) => members.size)) continue;
      last = this.#course(table, at, parts, last);
      this.#planned(last, parts, table.each);
      this.#priced(last, parts, table.each);
    }
  }

  /** What the cells of a row say, by what it belongs to. @param {Table} table @param {number} at */
  #parts(table, at) {
    const parts = new Map(["course", "period", "item", "moment"].map((level) => [level, new Branch()]));
    for (const [column, id] of table.columns.entries()) {
      const field = this.#fields.get(id ?? "");
      const cell = table.rows[at]?.[column];
      if (!field || !cell || cell.text.trim() === "") continue;
      const { number, unit } = lengthIn(field, cell);
      parts.get(field.level)?.set(field.path, this.#json(field, number, placeOf(table, at, column, this.several)));
      if (unit && !table.columns.includes(UNIT))
        parts.get(field.level)?.set([...field.path.slice(0, -1), "unit"], JSON.stringify(unit));
    }
    return parts;
  }

  /** A cell that can't be read goes in as it is: there the check says what is wrong with it. @param {Field} field @param {Cell} cell @param {string} place */
  #json(field, cell, place) {
    const { locale, readings } = this.choices;
    const read = readCell(field, cell, locale);
    if ("json" in read) return read.json;
    const text = cellText(cell, locale);
    if ("readings" in read) {
      this.questions.push({ place, field, text, readings: read.readings });
      return read.readings[readings.get(place) ?? 0] ?? JSON.stringify(text);
    }
    this.problems.push({ place, key: read.problem, params: { ...read.params, field: field.label } });
    return JSON.stringify(text);
  }

  /**
   * The course of a row: the one with its code; without a code the one of the row above, where rows are parts of courses.
   *
   * @param {Table} table @param {number} at @param {Map<string, Branch>} parts @param {Branch|null} last
   */
  #course(table, at, parts, last) {
    const ofRow = parts.get("course") ?? new Branch();
    const code = ofRow.get([CODE]) ?? ofRow.get(["name"]);
    const joined = typeof code === "string" ? this.#byCode.get(code) : table.each === "course" ? null : last;
    if (!joined) {
      if (typeof code === "string") this.#byCode.set(code, ofRow);
      this.courses.push(ofRow);
      return ofRow;
    }
    for (const [column, id] of table.columns.entries()) {
      const field = this.#fields.get(id ?? "");
      const value = field?.level === "course" ? ofRow.get(field.path) : undefined;
      if (!field || value === undefined) continue;
      const before = joined.get(field.path);
      if (before === undefined) joined.set(field.path, value);
      else if (before !== value)
        this.problems.push({
          place: placeOf(table, at, column, this.several),
          key: "spreadsheet.problem.differs",
          params: { text: String(value).slice(0, 60), before: String(before).slice(0, 60), field: field.label },
        });
    }
    return joined;
  }

  /** @param {Branch} course @param {Map<string, Branch>} parts @param {Each} each */
  #planned(course, parts, each) {
    const moment = parts.get("moment");
    if (!moment?.members.size) return;
    const moments = course.list(MOMENTS);
    if (each === "item" && moments.some((known) => known.write(undefined) === moment.write(undefined))) return;
    moments.push(moment);
    this.moments += 1;
  }

  /** @param {Branch} course @param {Map<string, Branch>} parts @param {Each} each */
  #priced(course, parts, each) {
    const [period, item] = [parts.get("period"), parts.get("item")];
    if (!period || !item?.members.size) return;
    if (period.get(["currencyCode"]) === undefined && this.choices.fixed[CURRENCY])
      period.set(["currencyCode"], JSON.stringify(this.choices.fixed[CURRENCY]));
    if (item.get(["costType"]) === undefined && this.choices.fixed[COST_TYPE]?.trim())
      item.set(["costType"], JSON.stringify(this.choices.fixed[COST_TYPE].trim()));
    this.#computeVat(item);
    this.#priceExempt(item);
    const periods = course.list(DETAILS);
    const same = periods.find((known) =>
      ["startDate", "endDate", "currencyCode"].every((name) => known.get([name]) === period.get([name])),
    );
    if (!same) periods.push(period);
    const items = (same ?? period).list(["invoiceItems"]);
    if (each === "moment" && items.some((known) => known.write(undefined) === item.write(undefined))) return;
    items.push(item);
    this.items += 1;
  }

  /** @param {Branch} item */
  #computeVat(item) {
    const [price, percent] = ["priceBeforeTax", "vatPercentage"].map((name) => readAmount(String(item.get([name]))));
    if (!this.choices.vat || !price || !percent || item.get(["vatAmount"]) !== undefined) return;
    item.set(["vatAmount"], writeAmount(round(share(price, percent), CENT), 2));
  }

  /** @param {Branch} item */
  #priceExempt(item) {
    const price = item.get(["priceBeforeTax"]);
    if (!this.choices.exempt || !readAmount(String(price))) return;
    if (item.get(["vatExemptAmount"]) === undefined) item.set(["vatExemptAmount"], String(price));
    if (item.get(["vatExemptAmountVAT"]) === undefined) item.set(["vatExemptAmountVAT"], "0.00");
  }

  /** What is typed once for all courses. */
  complete() {
    for (const [id, text] of Object.entries(this.choices.fixed)) {
      const field = this.#fields.get(id);
      if (!field || field.level !== "course" || text.trim() === "") continue;
      for (const course of this.courses)
        if (course.get(field.path) === undefined) course.set(field.path, JSON.stringify(text.trim()));
    }
  }
}

/**
 * What one row is, as its columns and codes tell: a code that comes back belongs to parts of one course.
 *
 * @param {Pick<Table, "rows"|"header"|"columns">} table
 * @param {readonly Field[]} fields
 * @returns {Each}
 */
export function guessEach({ rows, header, columns }, fields) {
  const level = new Map(fields.map(({ id, level: of }) => [id, of]));
  const has = (/** @type {string} */ wanted) => columns.some((id) => id !== null && level.get(id) === wanted);
  if (columns.includes("#item")) return "item";
  if (columns.includes("#moment")) return "moment";
  const at = columns.indexOf(CODE) >= 0 ? columns.indexOf(CODE) : columns.indexOf("name");
  const codes = rows.slice(header + 1).flatMap((row) => (isBlankRow(row) ? [] : [row[at]?.text.trim() ?? ""]));
  const filled = codes.filter(Boolean);
  if (at >= 0 && filled.length === codes.length && new Set(filled).size === filled.length) return "course";
  if (has("moment") && !has("item")) return "moment";
  if (has("item") && !has("moment")) return "item";
  return has("moment") ? "moment" : "course";
}
