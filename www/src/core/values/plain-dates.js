/**
 * Descriptions write dates as documents do. Beside a form they are as the fields show them.
 */

import { showDate } from "./moment.js";

/**
 * @param {string} text
 * @param {string} locale
 * @returns {string} with plain dates as fields show them
 */
export function plainDates(text, locale) {
  return text.replace(/(?<![‘“\w-])\d{4}-\d\d-\d\d(?![\w-])/g, (date) => showDate(date, locale) ?? date);
}
