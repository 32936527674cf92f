/**
 * The courses of a catalogue as a spreadsheet, and what a spreadsheet changes in them.
 */

import { applyChanges, compareSheets } from "../../core/spreadsheet/changes.js";
import { fieldsOf } from "../../core/spreadsheet/fields.js";
import { sheetsOf } from "../../core/spreadsheet/sheets.js";
import { writeWorkbook } from "../../core/spreadsheet/write.js";

/**
 * @typedef {import("./course.js").Course} Course
 * @typedef {import("../../core/spreadsheet/changes.js").Change} Change
 *
 * @typedef {Pick<import("../../core/spreadsheet/changes.js").Compared, "known"|"unknown"|"absent"|"problems"|"questions"> & Shown} SheetSummary
 *
 * @typedef {object} Shown
 * @property {number} courses that change
 * @property {number} count of values that change
 * @property {{name: string, label: {en: string, nl: string}, place: string, before: string, after: string}[]} shown
 */

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
  const workbook = /** Its own buffer, shared with nobody. @type {Uint8Array<ArrayBuffer>} */ (
    await writeWorkbook(sheetsOf(texts, fields, locale))
  );
  return new Blob([workbook], { type: XLSX });
}

/**
 * @param {import("./examine.js").Core} core
 * @param {import("./course.js").Course[]} courses
 * @param {{tables: import("../../core/spreadsheet/assemble.js").Table[], locale: string, readings: Map<string, number>}} wanted
 * @returns {{changes: {index: number, text: string}[], summary: SheetSummary}} texts of the courses that change, and what a preview shows
 */
export function changedBySheets(core, courses, { tables, locale, readings }) {
  const fields = fieldsOf(core.properties("course"));
  /** @type {Map<string, Course|null>} */
  const byCode = new Map();
  // A code that two courses have tells neither.
  for (const course of courses)
    if (course.externalId) byCode.set(course.externalId, byCode.has(course.externalId) ? null : course);
  const textOf = (/** @type {string} */ code) => byCode.get(code)?.text;
  const compared = compareSheets(tables, fields, textOf, { locale, readings });
  const { changes, known, unknown, absent, problems, questions } = compared;
  /** @type {Map<string, Change[]>} */
  const made = new Map();
  for (const change of changes) made.set(change.code, [...(made.get(change.code) ?? []), change]);
  return {
    changes: [...made].flatMap(([code, courseChanges]) => {
      const course = byCode.get(code);
      return course ? [{ index: course.index, text: applyChanges(core, course.text, courseChanges) }] : [];
    }),
    summary: {
      known,
      unknown,
      absent,
      problems,
      questions,
      courses: made.size,
      count: changes.length,
      shown: changes.slice(0, SHOWN).map(({ code, field, place, before, after }) => ({
        name: byCode.get(code)?.name || code,
        label: field.label,
        place,
        before,
        after,
      })),
    },
  };
}
