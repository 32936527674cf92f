/**
 * The findings of a catalogue for elsewhere: as CSV, which spreadsheets open, and as JSON.
 *
 * @typedef {object} ExportRow
 * @property {string} file
 * @property {number|null} course counted from 1; null for what is said of the file itself
 * @property {string} name
 * @property {string|null} externalId
 * @property {string} severity
 * @property {string} code
 * @property {string} property
 * @property {string} pointer within the course
 * @property {number|null} line in the file
 * @property {string} label
 * @property {string} message
 * @property {string} hint
 */

/** @type {(keyof ExportRow)[]} */
export const COLUMNS = [
  "file",
  "course",
  "name",
  "externalId",
  "severity",
  "code",
  "property",
  "pointer",
  "line",
  "label",
  "message",
  "hint",
];

/**
 * @param {string} file
 * @param {Pick<import("./course.js").Course, "index"|"name"|"externalId">|null} course null for what is said of the file itself
 * @param {import("aanbod").Diagnostic} diagnostic
 * @param {number|null} line
 * @returns {ExportRow}
 */
export function exportRow(file, course, { severity, code, property, pointer, label, message, hint = "" }, line) {
  return {
    file,
    course: course ? course.index + 1 : null,
    name: course?.name ?? "",
    externalId: course?.externalId ?? null,
    severity,
    code,
    property,
    pointer,
    line,
    label,
    message,
    hint,
  };
}

/**
 * @param {ExportRow[]} rowsToExport
 * @param {string[]} titles of the columns
 * @param {string} locale spreadsheets of the Dutch want a semicolon
 * @param {Record<string, string>} [severities] what people call each
 * @returns {string}
 */
export function asCsv(rowsToExport, titles, locale, severities = {}) {
  const separator = locale === "nl" ? ";" : ",";
  const rows = [
    titles,
    ...rowsToExport.map((one) =>
      COLUMNS.map((column) => (column === "severity" ? (severities[one.severity] ?? one.severity) : one[column])),
    ),
  ];
  // With a mark, spreadsheets take it for UTF-8.
  return `\ufeff${rows.map((row) => row.map((value) => cell(value, separator)).join(separator)).join("\r\n")}\r\n`;
}

/** @param {string|number|null} value @param {string} separator */
function cell(value, separator) {
  let text = String(value ?? "");
  // What a spreadsheet would take for a formula is made text, also where it parts cells by the other separator.
  if (typeof value === "string") {
    text = text.replace(/([,;\t\r\n]"*)(?=[=+\-@])/g, "$1'").replace(/^(?=[=+\-@\t\r])/, "'");
  }
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * @param {ExportRow[]} rowsToExport
 * @returns {string}
 */
export function asJson(rowsToExport) {
  return `${JSON.stringify(rowsToExport, null, 2)}\n`;
}
