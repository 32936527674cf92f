/**
 * What comes of cells that are pasted into a grid: operations for the whole of it, or what can't be read. Nothing is guessed, and
 * nothing is done by halves.
 *
 * @typedef {import("../../core/json/tree.js").Node} Node
 * @typedef {import("../../ui/i18n/index.js").MessageParams} MessageParams
 * @typedef {import("../form-view.js").FormView} FormView
 * @typedef {import("../list.js").ListPlace} ListPlace
 * @typedef {import("../rows.js").Row} Column
 *
 * @typedef {object} Problem
 * @property {number|null} row of the grid, from 0; null for what is wrong with the whole
 * @property {Column|null} property of the column
 * @property {string} key of the words that say what is wrong
 * @property {Partial<MessageParams>} params
 *
 * @typedef {object} Unclear an amount that can be read in two ways
 * @property {string} id of the cell among those that are pasted
 * @property {number} row of the grid, from 0
 * @property {Column} property
 * @property {string} text
 * @property {string[]} readings as JSON numbers: a whole one, and one with decimals
 *
 * @typedef {object} Refused what can't be pasted, and why
 * @property {Problem[]} problems
 * @property {number} more how many more there are
 * @property {undefined} [unclear]
 *
 * @typedef {{unclear: Unclear[], problems?: undefined}} Asked what can't be pasted before somebody chose
 *
 * @typedef {object} Planned what can be pasted
 * @property {string|null} operations null where nothing changes
 * @property {number} cells how many of them change
 * @property {number} added how many rows come
 * @property {{row: number, name: string}|null} last the last cell
 * @property {undefined} [problems]
 * @property {undefined} [unclear]
 *
 * @typedef {Refused|Asked|Planned} Pasted
 *
 * @typedef {object} CellReading the JSON of a cell, null for none, undefined for what stays as it is; or why there is none
 * @property {string|null} [json]
 * @property {string} [problem]
 * @property {Partial<MessageParams>} [params]
 * @property {string[]} [readings]
 */

import { join } from "../../core/json/pointer.js";
import { member } from "../../core/json/tree.js";
import { append } from "../../core/json/operations.js";
import { equal, readAmount } from "../../core/values/money.js";
import { readDecimal } from "../../core/values/decimal.js";
import { readTruth } from "../../core/values/truth.js";
import { readTyped, shownInRow, shownText } from "../controls.js";
import { isBlank } from "./sheet.js";
import { namedBy } from "./columns.js";

/** A sum of money as spreadsheets write it: with its sign, or with cents. No code looks like that. */
const AMOUNT = /^\s*(?:(?:€|EUR)\s*-?\d[\d.,]*(?:,-)?|-?\d{1,3}(?:\.?\d{3})*,\d\d)\s*$/i;

/** So many problems are told. */
const MOST = 20;

/**
 * @param {ListPlace} context
 * @param {Column[]} columns as they are shown
 * @param {string[][]} rows what is pasted
 * @param {{row: number, name: string|null}} at the cell that it is pasted on; without a name, from the first column on
 * @param {Map<string, number>} [chosen] which reading of an amount that has two, by its id
 * @returns {Pasted}
 */
export function planPaste(context, columns, rows, at, chosen = new Map()) {
  const { form, property, pointer, path, items } = context;
  const { properties = [] } = property;
  /** @type {Problem[]} */
  const problems = [];
  /** @type {Unclear[]} */
  const unclear = [];
  const headed = headings(properties, rows);
  const from = Math.max(
    0,
    columns.findIndex(({ name }) => name === at.name),
  );
  const width = Math.max(...rows.map((row) => row.length));
  const targets = headed?.targets ?? columns.slice(from, from + width);
  for (const heading of headed?.unknown ?? [])
    problems.push({ row: null, property: null, key: "grid.problem.heading", params: { text: heading.slice(0, 60) } });
  for (const twice of headed?.twice ?? [])
    problems.push({ row: null, property: twice, key: "grid.problem.twice", params: {} });
  if (!headed && width > targets.length)
    problems.push({ row: null, property: null, key: "grid.problem.wide", params: { width, room: targets.length } });

  /** @type {string[]} */
  const changes = [];
  /** @type {string[]} */
  const newRows = [];
  let cells = 0;
  /** @type {Planned["last"]} */
  let last = null;
  for (const [index, texts] of (headed ? rows.slice(1) : rows).entries()) {
    // A row without a word says nothing of the item that it comes to lie on.
    if (isBlank(texts)) continue;
    const row = Math.min(at.row + index, items.length + newRows.length);
    const node = items[row];
    if (node && node.type !== "object") {
      problems.push({ row, property: null, key: "grid.problem.strange", params: {} });
      continue;
    }
    /** @type {Map<string, string|null>} */
    const written = new Map();
    /** @param {string|undefined} name @returns {unknown} */
    const values = (name) => {
      if (name === undefined) return undefined;
      const json = written.get(name);
      return json === undefined ? member(node, name)?.node?.value : json && JSON.parse(json);
    };
    for (const [place, text] of texts.entries()) {
      const column = targets[place];
      if (!column) continue;
      const id = `${index}:${place}`;
      const read = readCell(context, column, text, member(node, column.name)?.node, {
        reading: chosen.get(id),
        now: node ? shownInRow(form, path, column, node) : "",
        day: values(form.layout.sameDay?.get(`${path}.${column.name}`)),
      });
      if (read.readings) unclear.push({ id, row, property: column, text, readings: read.readings });
      if (read.problem)
        problems.push({
          row,
          property: column,
          key: read.problem,
          params: { text: text.slice(0, 60), ...read.params },
        });
      else if (read.json !== undefined) written.set(column.name, read.json);
      last = { row, name: column.name };
    }
    cells += written.size;
    if (node)
      for (const [name, json] of written)
        changes.push(change(join(join(pointer, row), name), json, Boolean(member(node, name))));
    else
      newRows.push(
        `{${properties
          .filter(({ name }) => written.get(name))
          .map(({ name }) => `${JSON.stringify(name)}:${written.get(name)}`)
          .join(",")}}`,
      );
  }
  // Where more than that is wrong, the spreadsheet has to be mended anyway.
  if (unclear.length && unclear.length === problems.length) return { unclear };
  if (problems.length) return { problems: problems.slice(0, MOST), more: Math.max(0, problems.length - MOST) };
  const operations = [...changes, ...appended(form, pointer, newRows)];
  return { operations: operations.length ? `[${operations.join(",")}]` : null, cells, added: newRows.length, last };
}

/**
 * A first row in which each cell with words names a column, and there are rows below it.
 *
 * @param {Column[]} properties
 * @param {string[][]} rows
 * @returns {{targets: (Column|undefined)[], unknown: string[], twice: Column[]}|null}
 */
function headings(properties, rows) {
  if (rows.length < 2) return null;
  const [first] = rows;
  const targets = first.map((cell) => (cell.trim() === "" ? undefined : namedBy(properties, cell)));
  const found = targets.filter((target) => target !== undefined);
  const unknown = first.filter((cell, index) => cell.trim() !== "" && !targets[index]);
  // One cell among others may happen to be called like a column; most of them are no accident, and an amount is no heading.
  if (
    !found.length ||
    (unknown.length && unknown.length >= found.length) ||
    unknown.some((cell) => "raw" in readDecimal(cell))
  )
    return null;
  // Below a column without a heading, too, there may be words.
  for (const [index, target] of targets.entries())
    if (!target && first[index].trim() === "" && rows.slice(1).some((row) => row[index]?.trim())) unknown.push("");
  return { targets, unknown, twice: found.filter((target, index) => found.indexOf(target) !== index) };
}

/** @param {string} path @param {string|null} json @param {boolean} there */
const change = (path, json, there) =>
  `{"op":"${json === null ? "remove" : there ? "replace" : "add"}","path":${JSON.stringify(path)}${json === null ? "" : `,"value":${json}`}}`;

/**
 * Operations that put items at the end.
 *
 * @param {FormView} form
 * @param {string} pointer
 * @param {string[]} items
 */
function appended(form, pointer, items) {
  if (!items.length) return [];
  const [first, ...others] = items;
  const strip = (/** @type {string} */ operations) => operations.slice(1, -1);
  return [
    strip(append(form.root, pointer, first)),
    ...others.map((item) => `{"op":"add","path":${JSON.stringify(join(pointer, "-"))},"value":${item}}`),
  ];
}

/**
 * @param {Pick<ListPlace, "form"|"path">} list
 * @param {Column} property
 * @param {string} text
 * @param {Node|undefined} node what stands there
 * @param {{reading: number|undefined, now: string, day: unknown}} known which reading was chosen, what the cell shows now, and on
 *   which day a time alone is
 * @returns {CellReading}
 */
function readCell({ form, path }, property, text, node, { reading, now, day }) {
  if (text === now) return {};
  if (text.trim() === "") return node && node.type !== "null" ? { json: null } : {};
  let read = byType(form, { path: `${path}.${property.name}`, property, day }, text);
  if (read.readings && reading !== undefined) read = { json: read.readings[reading] };
  if (read.problem) return read;
  // The same amount in another spelling stays as the document spells it.
  if (node?.type === "number" && property.type !== "boolean") {
    const [before, after] = [readAmount(node.raw), readAmount(read.json ?? "")];
    if (before && after && equal(before, after)) return {};
  }
  return node && form.host.slice(node) === read.json ? {} : { json: read.json };
}

/**
 * @param {FormView} form
 * @param {{path: string, property: Column, day: unknown}} place
 * @param {string} text
 * @returns {CellReading}
 */
function byType(form, place, text) {
  const { path, property } = place;
  if (property.type === "boolean") {
    const truth = readTruth(text);
    return truth === null ? { problem: "grid.problem.boolean" } : { json: String(truth) };
  }
  const closed = form.allowed[path] ?? (property.closed ? property.values : null);
  if (closed)
    return closed.includes(text.trim()) ? { json: JSON.stringify(text.trim()) } : { problem: "grid.problem.closed" };
  if (property.type === "enum" && AMOUNT.test(text)) return { problem: "grid.problem.amount" };
  const { json, problem, readings } = readTyped(form, place, text);
  if (!problem) return { json };
  const [whole, fraction] = (readings ?? []).map((raw) =>
    shownText(form, property, { type: "number", raw, from: 0, to: 0 }),
  );
  return { problem, params: { whole, fraction }, readings };
}
