/**
 * Values of a course as the cells of a spreadsheet.
 *
 * @typedef {import("./cells.js").Cell} Cell
 * @typedef {import("./fields.js").Field} Field
 * @typedef {import("../json/tree.js").Node} Node
 */

import { isTwice, wallAt } from "../values/amsterdam.js";
import { equal, readAmount } from "../values/money.js";
import { parseMoment } from "../values/moment.js";
import { showDecimal } from "../values/decimal.js";
import { find } from "../json/tree.js";
import { readCell } from "./cells.js";

/** A spreadsheet's number has so many digits. */
const DIGITS = 15;

/** A spreadsheet's cell holds so many characters; a longer text is shown in part and can't be changed there. */
const LONGEST = 32_000;

const TRUTHS = /** @type {Record<string, [string, string]>} */ ({ nl: ["ja", "nee"], en: ["yes", "no"] });

/** What no cell can hold. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * @param {Field} field
 * @param {Node|null|undefined} node
 * @param {string} locale
 * @returns {Cell|null} null for no value, and for one that no cell can have
 */
export function documentCell(field, node, locale) {
  if (!node || node.type === "null") return null;
  if (field.as === "start") return startCell(node);
  if (node.type === "number") return numberCell(String(node.raw), locale);
  if (node.type === "boolean") return text((TRUTHS[locale] ?? ["true", "false"])[node.value ? 0 : 1] ?? "");
  const { value } = node;
  if (node.type !== "string" || typeof value !== "string") return null;
  if (field.as === "moment") return momentCell(value);
  if (field.as === "date" && /^\d{4}-\d\d-\d\d$/.test(value)) return { type: "date", text: value };
  return text(value);
}

/** @param {string} value @returns {Cell|null} */
function text(value) {
  const written = value.replace(/\r\n?/g, "\n").replace(UNWRITABLE, "");
  if (written.trim() === "") return null;
  return { type: "text", text: written.length > LONGEST ? `${written.slice(0, LONGEST)}…` : written };
}

/** @param {string} raw @param {string} locale @returns {Cell|null} */
function numberCell(raw, locale) {
  const digits = raw.replace(/e.*$/i, "").replace(/\D/g, "").replace(/^0+/, "");
  return digits.length > DIGITS ? text(showDecimal(raw, locale)) : { type: "number", text: raw };
}

/** On Amsterdam's clock; seconds and what stands twice on it stay as the document spells them. @param {string} value */
function momentCell(value) {
  const moment = parseMoment(value);
  if (!moment || moment.fraction !== "" || moment.instant % 60_000 !== 0 || isTwice(moment.instant)) return text(value);
  const wall = new Date(wallAt(moment.instant)).toISOString();
  // Calendars of spreadsheets begin with 1900.
  if (!/^(19|[2-9]\d)\d\d-/.test(wall)) return text(value);
  const time = wall.slice(11, 16);
  return /** @type {Cell} */ ({
    type: "date",
    text: time === "00:00" ? wall.slice(0, 10) : `${wall.slice(0, 10)} ${time}`,
  });
}

/** @param {Node} node with day, month and year @returns {Cell|null} */
function startCell(node) {
  const [day, month, year] = ["day", "month", "year"].map((name) => {
    const part = find(node, `/${name}`);
    return part?.type === "number" ? Number(part.raw) : null;
  });
  if (!month || !year) return null;
  if (!day) return text(`${pad(month)}-${year}`);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day && year > 1899 ? { type: "date", text: date.toISOString().slice(0, 10) } : null;
}

/** @param {number} number */
const pad = (number) => String(number).padStart(2, "0");

/** @param {Cell|null|undefined} one @param {Cell|null|undefined} other @returns {boolean} whether two cells say the same */
export function sameCell(one, other) {
  const [a, b] = [one?.text.trim() ?? "", other?.text.trim() ?? ""];
  if (a === b) return true;
  if (one?.type !== "number" || other?.type !== "number") return false;
  const [left, right] = [readAmount(a), readAmount(b)];
  return Boolean(left && right && equal(left, right));
}

/**
 * What a cell that came back says of a value.
 *
 * @param {Field} field
 * @param {Node|null|undefined} node the value
 * @param {Cell|null} cell
 * @param {string} locale
 * @param {(json: string) => Node|null} parse
 * @returns {{same: true} | {json: string|null} | Exclude<import("./cells.js").Read, {json: string}>} `json` is null where the value goes
 */
export function returned(field, node, cell, locale, parse) {
  const before = documentCell(field, node, locale);
  if (sameCell(before, cell)) return { same: true };
  if (!cell || cell.text.trim() === "") return { json: null };
  const read = readCell(field, cell, locale);
  if (!("json" in read)) return read;
  // The same in another spelling stays as the document spells it.
  return sameCell(before, documentCell(field, parse(read.json), locale)) ? { same: true } : read;
}
