/**
 * Sheets as a file for Excel.
 *
 * @typedef {import("./cells.js").Cell} Cell
 */

import { writeXlsx } from "hucre/xlsx";

/** Formats that Excel shows in the reader's own notation. */
const DATE = "dd-mm-yyyy";
const DATE_TIME = "dd-mm-yyyy hh:mm";

/** Widths of columns, in characters. */
const NARROWEST = 8;
const WIDEST = 48;

/** Rows that a column's width is measured by. */
const MEASURED = 200;

/**
 * @param {readonly {name: string, rows: readonly (readonly (Cell|null)[])[]}[]} sheets each with its headings in the first row
 * @returns {Promise<Uint8Array>}
 */
export function writeWorkbook(sheets) {
  return writeXlsx({
    sheets: sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => row.map(valueOf)),
      cells: new Map(rows.flatMap((row, y) => row.flatMap((cell, x) => formatted(cell, y, x)))),
      columns: (rows[0] ?? []).map((_, x) => ({ width: widthOf(rows, x) })),
      freezePane: { rows: 1 },
    })),
  });
}

/** @param {Cell|null} cell */
function valueOf(cell) {
  if (!cell) return null;
  if (cell.type === "number") return Number(cell.text);
  if (cell.type === "date") return new Date(`${cell.text.slice(0, 10)}T${cell.text.slice(11) || "00:00"}:00Z`);
  return cell.text;
}

/** @param {Cell|null} cell @param {number} y @param {number} x @returns {[string, {style: import("hucre/xlsx").CellStyle}][]} */
function formatted(cell, y, x) {
  if (y === 0) return [[`${y},${x}`, { style: { font: { bold: true } } }]];
  if (cell?.type !== "date") return [];
  return [[`${y},${x}`, { style: { numFmt: cell.text.length > 10 ? DATE_TIME : DATE } }]];
}

/** @param {readonly (readonly (Cell|null)[])[]} rows @param {number} x */
function widthOf(rows, x) {
  const longest = Math.max(...rows.slice(0, MEASURED).map((row) => row[x]?.text.length ?? 0));
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}
