/**
 * Formats of dates. Making one takes the browser longer than all else that a keystroke asks of it, so each is made once.
 */

const formats = new Map();

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
