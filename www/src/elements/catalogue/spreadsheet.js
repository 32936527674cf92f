/**
 * The courses of a catalogue as a spreadsheet, and what a spreadsheet changes in them.
 */

import { applyChanges, compareSheets } from "../../core/spreadsheet/changes.js";
import { fieldsOf } from "../../core/spreadsheet/fields.js";
import { sheetsOf } from "../../core/spreadsheet/sheets.js";
import { writeWorkbook } from "../../core/spreadsheet/write.js";

/** Changes that a preview shows. */
const SHOWN = 100;

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * @param {import("./examine.js").Core} core
 * @param {import("./course.js").Course[]} courses
 * @param {"en"|"nl"} locale
 * @returns {Promise<Blob>}
 */
export async function asWorkbook(core, courses, locale) {
  const fields = fieldsOf(core.properties("course"));
  const texts = courses.map(({ text }) => text);
  return new Blob([await writeWorkbook(sheetsOf(texts, fields, locale))], { type: XLSX });
}

/**
 * @param {import("./examine.js").Core} core
 * @param {import("./course.js").Course[]} courses
 * @param {{tables: object[], locale: string, readings: Map<string, number>}} wanted
 * @returns {{changes: {index: number, text: string}[], summary: object}} texts of the courses that change, and what a preview shows
 */
export function changedBySheets(core, courses, { tables, locale, readings }) {
  const fields = fieldsOf(core.properties("course"));
  const byCode = new Map();
  // A code that two courses have tells neither.
  for (const course of courses)
    if (course.externalId) byCode.set(course.externalId, byCode.has(course.externalId) ? null : course);
  const textOf = (code) => byCode.get(code)?.text;
  const { changes, known, unknown, problems, questions } = compareSheets(tables, fields, textOf, { locale, readings });
  const made = new Map();
  for (const change of changes) made.set(change.code, [...(made.get(change.code) ?? []), change]);
  return {
    changes: [...made].map(([code, own]) => {
      const { index, text } = byCode.get(code);
      return { index, text: applyChanges(core, text, own) };
    }),
    summary: {
      known,
      unknown,
      problems,
      questions,
      courses: made.size,
      count: changes.length,
      shown: changes.slice(0, SHOWN).map(({ code, field, place, before, after }) => ({
        name: byCode.get(code).name || code,
        label: field.label,
        place,
        before,
        after,
      })),
    },
  };
}
