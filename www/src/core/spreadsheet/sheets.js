/**
 * A catalogue as three sheets: its courses, their prices by invoice item, and their start moments. Each row says which course, and
 * which item or moment of it, so that it finds its place when the file comes back.
 *
 * @typedef {import("./cells.js").Cell} Cell
 * @typedef {import("./fields.js").Field} Field
 * @typedef {import("../json/tree.js").Node} Node
 */

import { find, readTree } from "../json/tree.js";
import { documentCell } from "./document-cells.js";
import { CODE, NUMBERS } from "./fields.js";

const NAMES = /** @type {Record<string, [string, string, string]>} */ ({
  nl: ["Cursussen", "Prijzen", "Startmomenten"],
  en: ["Courses", "Prices", "Start moments"],
});

/** @param {Field} field @param {Node|null|undefined} base @returns {Node|null} */
export const nodeOf = (field, base) =>
  base ? (find(base, field.path.map((name) => `/${name}`).join("")) ?? null) : null;

/** @param {Node|null|undefined} root @param {string} pointer @returns {readonly Node[]} */
export const itemsAt = (root, pointer) => (root ? (find(root, pointer)?.items ?? []) : []);

/**
 * @param {Iterable<string>} texts of courses
 * @param {readonly Field[]} fields
 * @param {"en"|"nl"} locale
 * @returns {{name: string, rows: (Cell|null)[][]}[]} each with its headings in the first row
 */
export function sheetsOf(texts, fields, locale) {
  const level = (/** @type {string} */ wanted) => fields.filter((field) => field.level === wanted);
  const known = fields.filter(({ id }) => id === CODE || id === "name");
  const [courses, prices, moments] = [
    new Rows([...level("course")], locale),
    new Rows([...known, NUMBERS.period, ...level("period"), NUMBERS.item, ...level("item")], locale),
    new Rows([...known, NUMBERS.moment, ...level("moment")], locale),
  ];
  for (const text of texts) {
    const { root } = readTree(text);
    courses.add([root]);
    for (const [at, period] of itemsAt(root, "/learningMethod/costs/details").entries())
      for (const [line, item] of itemsAt(period, "/invoiceItems").entries())
        prices.add([root, at + 1, period, line + 1, item]);
    for (const [at, moment] of itemsAt(root, "/learningMethod/planning/startMoments").entries())
      moments.add([root, at + 1, moment]);
  }
  const names = NAMES[locale] ?? ["", "", ""];
  return [courses, prices, moments].map((rows, at) => ({ name: names[at] ?? "", rows: rows.finish() }));
}

/** Rows of a sheet; columns without any value go, but for those that a document must have. */
class Rows {
  /** @type {(Cell|null)[][]} */
  #rows = [];

  /** @param {readonly (Field|{en: string, nl: string})[]} columns a field, or the label of a number @param {"en"|"nl"} locale */
  constructor(columns, locale) {
    this.columns = columns;
    this.locale = locale;
  }

  /** @param {readonly (Node|null|number)[]} sources nodes and numbers in the order of the columns that are of them */
  add(sources) {
    let at = 0;
    this.#rows.push(
      this.columns.map((column) => {
        if (!("id" in column)) {
          at += 1;
          const number = sources[at];
          at += 1;
          return { type: "number", text: String(number) };
        }
        const source = sources[at];
        return typeof source === "object" ? documentCell(column, nodeOf(column, source), this.locale) : null;
      }),
    );
  }

  finish() {
    const kept = this.columns.map(
      (column, at) =>
        !("id" in column) || (column.required && !column.serverMade) || this.#rows.some((row) => row[at] !== null),
    );
    const headings = this.columns.map((column) => ({
      type: /** @type {const} */ ("text"),
      text: "id" in column ? column.label[this.locale] : column[this.locale],
    }));
    return [headings, ...this.#rows].map((row) => row.filter((_, at) => kept[at]));
  }
}
