/**
 * The columns of a sheet, each with what its first cells have and the field that it is.
 */

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { cellText, isBlankRow } from "../../core/spreadsheet/cells.js";
import { visible } from "../../core/values/visible.js";

/** Cells that show what is in a column. */
const SHOWN = 3;

/** Columns that are shown; a sheet with more is no list of courses. */
const MOST = 200;

/** Levels in the order of the choice. */
const LEVELS = /** @type {const} */ (["course", "period", "item", "moment"]);

/**
 * @param {import("./dialog.js").SpreadsheetDialog} host
 * @param {import("./mapping.js").Chosen} table
 * @param {number} at
 * @param {(column: number, id: string|null) => void} choose
 */
export function columnTable(host, table, at, choose) {
  const { t, language } = host;
  const heads = table.rows[table.header] ?? [];
  const below = table.rows.slice(table.header + 1).filter((row) => !isBlankRow(row));
  const width = Math.min(MOST, Math.max(heads.length, ...below.slice(0, 50).map((row) => row.length)));
  const columns = Array.from({ length: width }, (_, column) => column).filter(
    (column) => heads[column] || below.some((row) => row[column]),
  );
  return html`<table class="columns">
    <thead><tr><th scope="col">${t("spreadsheet.column")}</th><th scope="col">${t("spreadsheet.sample")}</th><th scope="col">${t("spreadsheet.field")}</th></tr></thead>
    <tbody>${columns.map((column) => {
      const heading = cellText(heads[column], language).trim();
      const samples = below.flatMap((row) => (row[column] ? [cellText(row[column], language).trim()] : []));
      const name = heading === "" ? t("spreadsheet.nameless", { count: column + 1 }) : heading;
      return html`<tr class=${table.columns[column] ? "" : "skipped"}>
        <th scope="row" id="column-${at}-${column}"><bdi>${visible(name.slice(0, 80))}</bdi></th>
        <td><span class="quiet-text"><bdi>${visible([...new Set(samples.slice(0, 20))].slice(0, SHOWN).join(" · ").slice(0, 90))}</bdi></span></td>
        <td>${choice(host, table, column, `column-${at}-${column}`, choose)}</td></tr>`;
    })}</tbody>
  </table>`;
}

/**
 * @param {import("./dialog.js").SpreadsheetDialog} host
 * @param {import("./mapping.js").Chosen} table
 * @param {number} column
 * @param {string} label id of what the choice is called by
 * @param {(column: number, id: string|null) => void} choose
 */
function choice({ t, language, fields }, table, column, label, choose) {
  const chosen = table.columns[column] ?? null;
  /** @param {Event} event */
  const changed = (event) => choose(column, /** @type {HTMLSelectElement} */ (event.target).value || null);
  // A number of a row is kept out of the choice: it belongs to spreadsheets that came from here.
  const number = chosen?.startsWith("#") ? chosen : null;
  return html`<select aria-labelledby=${label} @change=${changed}>
    <option value="" .selected=${live(chosen === null)}>${t("spreadsheet.skip")}</option>
    ${number ? html`<option value=${number} .selected=${live(true)}>${t("spreadsheet.number")}</option>` : nothing}
    ${LEVELS.map(
      (level) =>
        html`<optgroup label=${t(`spreadsheet.level.${level}`)}>${fields
          .filter((field) => field.level === level)
          .map(
            ({ id, label: words }) =>
              html`<option value=${id} .selected=${live(id === chosen)}>${words[language]}</option>`,
          )}</optgroup>`,
    )}
  </select>`;
}
