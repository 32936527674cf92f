/**
 * A cell of a spreadsheet, whatever sort of file it comes from.
 *
 * @typedef {object} Cell
 * @property {"text"|"number"|"percent"|"date"|"boolean"} type
 * @property {string} text a number as JSON spells it (21 for 21 %), a date as `2026-03-05` or `2026-03-05 09:30`, a truth as `true`
 *
 * @typedef {object} Sheet
 * @property {string} name
 * @property {readonly (readonly (Cell|null)[])[]} rows
 *
 * @typedef {{json: string} | {problem: string, params: Record<string, unknown>} | {readings: [string, string]}} Read
 *   the value as JSON; why there is none, as a key of words; or both readings of what has two
 */

import { readDecimal, readInteger, showDecimal } from "../values/decimal.js";
import { multiply, readAmount, writeAmount } from "../values/money.js";
import { monthOf, readDate, readMoment, showDate } from "../values/moment.js";
import { readTruth } from "../values/truth.js";
import { dayOfWeek } from "../values/weekdays.js";

/** @typedef {import("./fields.js").Field} Field */

/** @param {string} text @returns {Cell|null} */
export const textCell = (text) => (text.trim() === "" ? null : { type: "text", text });

/** @param {readonly (Cell|null)[]} row */
export const isBlankRow = (row) => row.every((cell) => !cell || cell.text.trim() === "");

/**
 * @param {Cell|null|undefined} cell
 * @param {string} locale
 * @returns {string} as people read it
 */
export function cellText(cell, locale) {
  if (!cell) return "";
  if (cell.type === "number") return showDecimal(cell.text, locale);
  if (cell.type === "percent") return `${showDecimal(cell.text, locale)} %`;
  if (cell.type === "date")
    return [showDate(cell.text.slice(0, 10), locale) ?? cell.text.slice(0, 10), cell.text.slice(11)].join(" ").trim();
  return cell.text;
}

/**
 * What a cell says of a field.
 *
 * @param {Field} field
 * @param {Cell} cell with something in it
 * @param {string} locale
 * @returns {Read}
 */
export function readCell(field, cell, locale) {
  const read = READERS[field.as]?.(cell, locale, field) ?? readPlain(cell);
  return "problem" in read ? { ...read, params: { text: cellText(cell, locale).slice(0, 60), ...read.params } } : read;
}

/** @param {string} problem @returns {Read} */
const refused = (problem, params = {}) => ({ problem, params });

/** @type {Partial<Record<Field["as"], (cell: Cell, locale: string, field: Field) => Read>>} */
const READERS = {
  decimal: ({ type, text }) => (type === "percent" ? { json: hundredth(text) } : readNumber(type, text)),
  percent: ({ type, text }) =>
    type === "percent" ? { json: text } : readNumber(type, text.replace(/(\d)\s*%\s*$/, "$1")),
  integer: ({ type, text }) => {
    if (type !== "text" && type !== "number") return refused("spreadsheet.problem.integer");
    const read = readInteger(text);
    return "raw" in read ? { json: read.raw } : refused("spreadsheet.problem.integer");
  },
  boolean: ({ text }) => {
    const truth = readTruth(text);
    return truth === null ? refused("spreadsheet.problem.boolean") : { json: String(truth) };
  },
  moment: ({ type, text }, locale) => {
    if (type !== "date" && type !== "text") return refused("spreadsheet.problem.date");
    const read = readMoment(text, type === "date" ? "en" : locale);
    return read.iso === undefined ? unreadable(text, read.problem, momentJson) : { json: JSON.stringify(read.iso) };
  },
  date: ({ type, text }, locale) => {
    if (type !== "date" && type !== "text") return refused("spreadsheet.problem.date");
    const read = readDay(type, text, locale);
    return read.date === undefined
      ? unreadable(text, read.problem, JSON.stringify)
      : { json: JSON.stringify(read.date) };
  },
  start: ({ type, text }, locale) => {
    if (type !== "date" && type !== "text") return refused("spreadsheet.problem.date");
    const month = monthAlone(text);
    if (month) return { json: JSON.stringify(month) };
    const read = readDay(type, text, locale);
    return read.date === undefined ? unreadable(text, read.problem, startJson) : { json: startJson(read.date) };
  },
  weekday: ({ text }, _, field) => {
    const day = dayOfWeek(text);
    return day ? { json: JSON.stringify(day) } : readChoice(text, field);
  },
  choice: ({ text }, _, field) => readChoice(text, field),
};

/** @param {Cell} cell @returns {Read} */
function readPlain({ type, text }) {
  return { json: JSON.stringify(type === "percent" ? `${text}%` : text.trim()) };
}

/** @param {Cell["type"]} type @param {string} text @returns {Read} */
function readNumber(type, text) {
  if (type === "number") return { json: text };
  if (type !== "text") return refused("spreadsheet.problem.number");
  const read = readDecimal(text.replace(/^\s*EUR\s*|\s*EUR\s*$/i, ""));
  if ("raw" in read) return { json: read.raw };
  return read.readings ? { readings: read.readings } : refused("spreadsheet.problem.number");
}

/** @param {string} text @param {Field} field @returns {Read} */
function readChoice(text, { values }) {
  const wanted = text.trim().toLowerCase();
  const value = values.find((known) => known.toLowerCase() === wanted);
  return value ? { json: JSON.stringify(value) } : refused("spreadsheet.problem.choice", { values: values.join(", ") });
}

/** A time that a spreadsheet keeps with a day is no part of the day. @param {Cell["type"]} type @param {string} text @param {string} locale */
const readDay = (type, text, locale) =>
  readDate(type === "date" ? text.slice(0, 10) : text, type === "date" ? "en" : locale);

/**
 * A date that Americans and the British read differently has both readings.
 *
 * @param {string} text
 * @param {string} problem
 * @param {(date: string) => string} write
 * @returns {Read}
 */
function unreadable(text, problem, write) {
  if (problem !== "ambiguous") return refused("spreadsheet.problem.date");
  const british = readDate(text, "nl").date;
  if (!british) return refused("spreadsheet.problem.date");
  const [year, month, day] = british.split("-");
  return { readings: [write(british), write(`${year}-${day}-${month}`)] };
}

/** @param {string} date */
const momentJson = (date) => JSON.stringify(readMoment(date, "en").iso ?? date);

/** @param {string} date `2026-03-05` */
function startJson(date) {
  const [year, month, day] = date.split("-").map(Number);
  return JSON.stringify({ day, month, year });
}

/**
 * "maart 2026", "03-2026" or "2026-03": a month without a day.
 *
 * @param {string} text
 */
function monthAlone(text) {
  const named = /^([a-zé]{3,})\.?\s+(\d{4})$/i.exec(text.trim());
  const month = named?.[1] ? monthOf(named[1].toLowerCase()) : 0;
  if (named && month) return { month, year: Number(named[2]) };
  const [, first, year] = /^(\d{1,2})[-/](\d{4})$/.exec(text.trim()) ?? [];
  const [, before, second] = /^(\d{4})-(\d{1,2})$/.exec(text.trim()) ?? [];
  const number = Number(first ?? second ?? 0);
  return number >= 1 && number <= 12 ? { month: number, year: Number(year ?? before) } : null;
}

/** @param {string} percent @returns {string} 0.21 for 21 % */
function hundredth(percent) {
  const amount = readAmount(percent);
  return amount ? writeAmount(multiply(amount, { digits: 1n, places: 2 })) : percent;
}
