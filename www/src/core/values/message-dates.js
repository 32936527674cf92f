/**
 * What the check says of a date has it as documents do. Beside a form, it has it as the fields do, so that one date is never spelled in
 * two ways.
 */

import { showDate, showMoment } from "./moment.js";

/** Findings of which each value that is quoted is a date. */
const ABOUT_DATES = new Set(["date", "cut-off-date", "start-date"]);

/**
 * @param {string} text of a finding
 * @param {string} code
 * @param {string} locale
 * @returns {string}
 */
export function fieldDates(text, code, locale) {
  if (ABOUT_DATES.has(code))
    return plainDates(text, locale).replace(/(?<=[‘“])(\d{4})-(\d{1,2})-(\d{1,2})(?=[’”])/g, (_, year, month, day) =>
      showDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`, locale),
    );
  // What is quoted can't be read as a moment, and so stands in its field as it is.
  if (code === "date-time")
    return plainDates(
      text.replace(/(?<![‘“\w-])\d{4}-\d\d-\d\dT[\d:.]+Z(?!\w)/g, (iso) => showMoment(iso, locale) ?? iso),
      locale,
    );
  return text;
}

/**
 * @param {string} text
 * @param {string} locale
 * @returns {string} with plain dates as fields show them
 */
export function plainDates(text, locale) {
  return text.replace(/(?<![‘“\w-])\d{4}-\d\d-\d\d(?![\w-])/g, (date) => showDate(date, locale));
}
