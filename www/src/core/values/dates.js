/**
 * Formats of dates. Making one takes the browser longer than all else that a keystroke asks of it, so each is made once.
 */

const formats = new Map();

/**
 * @param {string} locale
 * @param {number} month from 1
 * @param {number} year told of February only, which has another length in some
 * @returns {string} "juni", "februari 2026"
 */
export function monthName(locale, month, year) {
  const name = dateFormat(locale, { month: "long", timeZone: "UTC" }).format(Date.UTC(2000, month - 1, 1));
  return month === 2 ? `${name} ${year}` : name;
}

/**
 * @param {string} locale `nl` or `en`
 * @param {Intl.DateTimeFormatOptions} style
 * @returns {Intl.DateTimeFormat}
 */
export function dateFormat(locale, style) {
  const key = `${locale} ${JSON.stringify(style)}`;
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat(locale === "nl" ? "nl-NL" : "en-GB", style));
  return formats.get(key);
}
