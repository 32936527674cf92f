/**
 * Spreadsheet files in and out, by one library for all three formats (hucre: no dependencies, MIT, no code made at run time, limits
 * on what an archive may unpack to). Files in Excel's format before 2007 aren't read: saved once more, they are.
 *
 * @typedef {import("./cells.js").Cell} Cell
 * @typedef {import("./cells.js").Sheet} Sheet
 */

import { parseCsv } from "hucre/csv";
import { readOds } from "hucre/ods";
import { readXlsx } from "hucre/xlsx";
import { textCell } from "./cells.js";

/** A spreadsheet keeps so many digits of a number; the rest is noise of its binary fraction. */
const DIGITS = 15;

/** Days without a time. */
const DAY = 86_400_000;

/**
 * @param {Uint8Array} bytes
 * @param {"xlsx"|"ods"|"csv"} type
 * @returns {Promise<Sheet[]>} those in sight
 */
export async function readWorkbook(bytes, type) {
  if (type === "csv") return [{ name: "", rows: readRows(decodeText(bytes)) }];
  const { sheets } = await (type === "ods" ? readOds : readXlsx)(bytes, { readStyles: true });
  const seen = sheets.filter(({ hidden, veryHidden }) => !hidden && !veryHidden);
  return (seen.length ? seen : sheets).map(({ name, rows, cells }) => ({
    name,
    rows: rows.map((row, y) => row.map((value, x) => cellOf(value, cells?.get(`${y},${x}`)))),
  }));
}

/**
 * @param {string} text rows of cells with commas, semicolons or tabs between them
 * @returns {(Cell|null)[][]}
 */
export function readRows(text) {
  // Excel can be told the separator in a first line.
  const [line, declared] = /^\ufeff?sep=(.)\r?\n/i.exec(text) ?? [""];
  const delimiter = declared ?? separatorOf(text);
  const rows = parseCsv(text.slice(line.length), { delimiter, skipBom: true, typeInference: false });
  return rows.map((row) => row.map((value) => textCell(String(value ?? ""))));
}

/** The separator that the first lines have most of, outside quotes. @param {string} text */
function separatorOf(text) {
  const bare = text.slice(0, 1 << 14).replace(/"[^"]*"/g, "");
  const counts = ["\t", ";", ","].map((mark) => /** @type {const} */ ([mark, bare.split(mark).length]));
  // A comma is also a decimal sign: it parts cells only where nothing else does.
  return counts.find(([mark, count]) => count > 1 && mark !== ",")?.[0] ?? ",";
}

/** @param {Uint8Array} bytes */
function decodeText(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // What Excel in Dutch saves as CSV.
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/**
 * @param {import("hucre/xlsx").CellValue} value
 * @param {import("hucre/xlsx").Cell} [cell]
 * @returns {Cell|null}
 */
function cellOf(value, cell) {
  const format = cell?.style?.numFmt ?? "";
  const found = value ?? cell?.formulaResult ?? null;
  if (found === null) return null;
  if (found instanceof Date) return dateCell(found);
  if (typeof found === "boolean") return { type: "boolean", text: String(found) };
  if (typeof found === "string") return textCell(found);
  if (/%/.test(format.replace(/"[^"]*"|\\./g, ""))) return { type: "percent", text: plainNumber(found * 100) };
  // A code of fixed length, whose zeros in front are only shown.
  if (/^0{2,}$/.test(format) && found >= 0 && Number.isInteger(found))
    return { type: "text", text: String(found).padStart(format.length, "0") };
  return { type: "number", text: plainNumber(found) };
}

/** @param {Date} date the day and time of the clock on the wall, written as UTC @returns {Cell} */
function dateCell(date) {
  const iso = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString();
  const [day = "", time = ""] = iso.slice(0, 19).split("T");
  const atMidnight = (Math.round(date.getTime() / 1000) * 1000) % DAY === 0;
  // A time without a day lies before the calendar of spreadsheets begins.
  if (date.getTime() < Date.UTC(1900, 0, 1)) return { type: "text", text: time.slice(0, 5) };
  return { type: "date", text: atMidnight ? day : `${day} ${time.replace(/:00$/, "")}` };
}

/** @param {number} value @returns {string} as JSON spells it, without an exponent where that is possible */
function plainNumber(value) {
  const rounded = Number(value.toPrecision(DIGITS));
  return Math.abs(rounded) < 1e21 && (rounded === 0 || Math.abs(rounded) >= 1e-6)
    ? String(rounded)
    : rounded.toFixed(20).replace(/\.?0+$/, "");
}
