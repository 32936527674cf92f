/**
 * What was chosen for a spreadsheet: which sheets, where their headings are, what a row is and which field each column is. Headings
 * that were given a field once are known the next time.
 *
 * @typedef {import("../../core/spreadsheet/assemble.js").Table} Table
 * @typedef {import("../../core/spreadsheet/cells.js").Sheet} Sheet
 * @typedef {Table & {used: boolean}} Chosen
 */

import { guessEach } from "../../core/spreadsheet/assemble.js";
import { cellsOf, Headings, isVat, plainHeading, vatUnder } from "../../core/spreadsheet/headings.js";
import { recall, remember } from "../../ui/storage.js";

const KEY = "aanbod.headings";

/** Headings that are remembered; the oldest go. */
const MOST = 300;

/** @typedef {import("../../core/spreadsheet/fields.js").Field} Field */

/** @returns {Record<string, string>} */
function remembered() {
  try {
    const found = JSON.parse(recall(KEY) ?? "{}");
    return typeof found === "object" && found !== null ? found : {};
  } catch {
    return {};
  }
}

/**
 * @param {readonly Sheet[]} sheets
 * @param {readonly Field[]} fields
 * @returns {Chosen[]}
 */
export function firstMapping(sheets, fields) {
  const headings = new Headings(fields, remembered());
  const tables = sheets.map((sheet) => mapped(sheet, headings.row(sheet.rows), headings, fields));
  const known = tables.map(({ columns }) => columns.filter(Boolean).length);
  const best = known.indexOf(Math.max(...known));
  // Sheets that are parts of one whole all have numbers of what their rows are.
  const parts = tables.some(({ columns }) => columns.some((id) => id?.startsWith("#")));
  return tables.map((table, at) => ({ ...table, used: at === best || (parts && (known[at] ?? 0) > 1) }));
}

/** @param {Sheet} sheet @param {number} header @param {Headings} headings @param {readonly Field[]} fields */
function mapped({ name, rows }, header, headings, fields) {
  const table = { name, rows, header, columns: headings.columns(rows[header] ?? [], rows.slice(header + 1)) };
  return { ...table, each: guessEach(table, fields), used: false };
}

/** Another row has the headings. @param {Chosen} table @param {number} header @param {readonly Field[]} fields @returns {Chosen} */
export function withHeader(table, header, fields) {
  const made = mapped({ name: table.name, rows: table.rows }, header, new Headings(fields, remembered()), fields);
  return { ...made, used: table.used };
}

/** @param {Chosen} table @param {number} column @param {string|null} id @returns {Chosen} */
export function withColumn(table, column, id) {
  const width = Math.max(column + 1, table.columns.length);
  const columns = Array.from({ length: width }, (_, at) => {
    const before = table.columns[at] ?? null;
    if (at === column) return id;
    return before === id ? null : before;
  });
  return { ...table, columns };
}

/**
 * The columns of these tables are known the next time; their contents are kept nowhere. Where no heading is known by itself, the row
 * may be contents. That a column isn't used is only kept of a heading that would be known. Of a column of VAT that has another field
 * than its cells tell, that choice is kept too.
 *
 * @param {readonly Chosen[]} tables
 * @param {readonly Field[]} fields
 */
export function rememberMapping(tables, fields) {
  const known = new Map(Object.entries(remembered()));
  const builtIn = new Headings(fields);
  for (const { rows, header, columns } of tables) {
    const headings = (rows[header] ?? []).flatMap((cell, at) =>
      cell?.type === "text" && plainHeading(cell.text) !== ""
        ? [{ heading: plainHeading(cell.text), id: columns[at] ?? null, at }]
        : [],
    );
    if (!headings.some(({ heading }) => builtIn.named(heading))) continue;
    // Of two columns with one heading, the first that has a field counts.
    const used = new Set(columns);
    const seen = new Set();
    const below = rows.slice(header + 1);
    for (const { heading, id, at } of headings) {
      const vat = vatUnder(heading, cellsOf(below, at));
      const field = vat.field || known.get(heading) || builtIn.named(heading);
      if (seen.has(heading) || (id === null && field && used.has(field))) continue;
      // Where another column has what the cells tell, nothing was chosen.
      if (vat.choice && vat.field && id !== null && isVat(id) && (id === vat.field || !used.has(vat.field))) {
        known.delete(vat.choice);
        if (id !== vat.field) known.set(vat.choice, id);
      }
      known.delete(heading);
      if (id !== null) {
        known.set(heading, id);
        seen.add(heading);
      } else if (builtIn.named(heading)) known.set(heading, "");
    }
  }
  remember(KEY, JSON.stringify(Object.fromEntries([...known].slice(-MOST))));
}
