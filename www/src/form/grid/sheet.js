/**
 * Cells as spreadsheets put them on the clipboard: rows by line, cells by tab, and a cell between quotes where it holds either.
 */

/**
 * @param {string} text
 * @returns {string[][]} rows of cells; empty rows at the end are no rows
 */
export function readSheet(text) {
  /** @type {string[]} */
  let row = [];
  const rows = [row];
  let at = 0;
  while (at <= text.length) {
    const { cell, end } = text[at] === '"' ? (quoted(text, at) ?? plain(text, at)) : plain(text, at);
    row.push(cell);
    at = end;
    if (at >= text.length) break;
    if (text[at] !== "\t") {
      row = [];
      rows.push(row);
      if (text[at] === "\r" && text[at + 1] === "\n") at += 1;
    }
    at += 1;
  }
  while (rows.length && isBlank(rows.at(-1) ?? [])) rows.pop();
  return rows;
}

/** @param {string[]} row @returns {boolean} whether no cell of a row says anything */
export const isBlank = (row) => row.every((cell) => cell.trim() === "");

/** @param {string} text @param {number} from */
function plain(text, from) {
  const length = text.slice(from).search(/[\t\r\n]/);
  const end = length < 0 ? text.length : from + length;
  return { cell: text.slice(from, end), end };
}

/**
 * A cell between quotes; a quote that isn't followed by the end of a cell was only a character.
 *
 * @param {string} text
 * @param {number} from
 */
function quoted(text, from) {
  let at = from + 1;
  let cell = "";
  for (;;) {
    const next = text.indexOf('"', at);
    if (next < 0) return null;
    cell += text.slice(at, next);
    if (text[next + 1] === '"') {
      cell += '"';
      at = next + 2;
      continue;
    }
    const after = text[next + 1];
    return after === undefined || /[\t\r\n]/.test(after)
      ? { cell: cell.replaceAll("\r\n", "\n"), end: next + 1 }
      : null;
  }
}

/**
 * @param {string[][]} rows
 * @returns {string} to be pasted in a spreadsheet
 */
export function writeSheet(rows) {
  return rows
    .map((row) => row.map((cell) => (/[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join("\t"))
    .join("\n");
}

/**
 * @param {string[][]} rows
 * @returns {string} a table in HTML, for what doesn't read tabs
 */
export function writeTable(rows) {
  const cell = (/** @type {string} */ text) =>
    `<td>${text.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`).replaceAll("\n", "<br>")}</td>`;
  return `<table>${rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("")}</table>`;
}
