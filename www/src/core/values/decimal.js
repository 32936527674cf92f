/**
 * Numbers as people type them, and as JSON spells them. No number is ever computed here: digits go in and out as text.
 */

/** A number as JSON writes it. */
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * What was typed, as a JSON number. Comma and point may both be the decimal sign; where both readings are possible
 * (1.210), nothing is guessed.
 *
 * @param {string} typed
 * @returns {{raw: string} | {problem: "empty"|"invalid"|"ambiguous", readings?: [string, string]}}
 */
export function readDecimal(typed) {
  let text = typed
    .trim()
    .replace(/^€\s*|\s*€$/g, "")
    .replaceAll("\u2212", "-");
  if (text === "") return { problem: "empty" };
  // "1.699,-": no cents.
  const round = /^(.*\d)\s*[.,]\s*(?:-{1,2}|[\u2013\u2014=])$/.exec(text);
  if (round) text = `${round[1]}${round[1].includes(",") ? "." : ","}00`;
  const sign = text.startsWith("-") ? "-" : "";
  if (/^[+-]/.test(text)) text = text.slice(1).trim();
  if (/e/i.test(text)) return JSON_NUMBER.test(text) ? { raw: sign + text } : { problem: "invalid" };
  text = text.replace(/(?<=\d)[\s\u00a0\u202f'’](?=\d{3}(?!\d))/g, "");
  const found = /^(\d*(?:[.,]\d*)*)$/.exec(text);
  if (!found || !/\d/.test(text)) return { problem: "invalid" };
  const signs = text.replace(/\d/g, "");
  const last = Math.max(text.lastIndexOf(","), text.lastIndexOf("."));
  if (signs === "") return { raw: sign + spell(text, "") };
  if (signs.length === 1) {
    const [whole, fraction] = [text.slice(0, last), text.slice(last + 1)];
    if (fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) {
      return { problem: "ambiguous", readings: [whole + fraction, `${whole}.${fraction}`] };
    }
    return { raw: sign + spell(whole, fraction) };
  }
  const grouping = signs[0];
  const decimal = signs.at(-1) === grouping ? "" : signs.at(-1);
  const whole = decimal ? text.slice(0, last) : text;
  const fraction = decimal ? text.slice(last + 1) : "";
  const groups = whole.split(grouping);
  const tidy = /^\d{1,3}$/.test(groups[0]) && groups.slice(1).every((group) => /^\d{3}$/.test(group));
  return tidy ? { raw: sign + spell(groups.join(""), fraction) } : { problem: "invalid" };
}

/**
 * A typed whole number; separators can only stand between thousands.
 *
 * @param {string} typed
 * @returns {{raw: string} | {problem: "empty"|"invalid"}}
 */
export function readInteger(typed) {
  const text = typed.trim().replaceAll("\u2212", "-");
  if (text === "") return { problem: "empty" };
  const found = /^([+-]?)(\d+|\d{1,3}(?:[.,\s\u00a0\u202f]\d{3})+)$/.exec(text);
  if (!found) return { problem: "invalid" };
  return { raw: (found[1] === "-" ? "-" : "") + spell(found[2].replace(/\D/g, ""), "") };
}

/** @param {string} whole @param {string} fraction */
function spell(whole, fraction) {
  const plain = whole.replace(/^0+(?=\d)/, "") || "0";
  return fraction === "" ? plain : `${plain}.${fraction}`;
}

/**
 * The spelling in a document, with the decimal sign of a language. Digits stay as they are; nothing is grouped, so that
 * what is shown can be typed back.
 *
 * @param {string} raw
 * @param {string} locale
 * @returns {string}
 */
export function showDecimal(raw, locale) {
  return locale === "nl" ? raw.replace(".", ",") : raw;
}

/**
 * For reading: as above, with the thousands of an amount apart. Whole numbers below ten thousand (a year, say) stay as
 * they are.
 *
 * @param {string} raw
 * @param {string} locale
 * @returns {string}
 */
export function groupDecimal(raw, locale) {
  const found = /^(-?)(\d+)(\.\d+)?$/.exec(raw);
  if (!found || (!found[3] && found[2].length < 5)) return showDecimal(raw, locale);
  const whole = found[2].replace(/\B(?=(?:\d{3})+$)/g, locale === "nl" ? "." : ",");
  return `${found[1]}${whole}${showDecimal(found[3] ?? "", locale)}`;
}

/**
 * An amount of a document for reading: as money, but without its currency. One that isn't spelled as money stays as it is.
 *
 * @param {string} raw
 * @param {string} locale
 * @returns {string}
 */
export function showAmount(raw, locale) {
  return /^-?\d+(?:\.\d{1,20})?$/.test(raw) ? showMoney(raw, null, locale) : groupDecimal(raw, locale);
}

const formats = new Map();

/**
 * An exact amount of money for reading: every digit that was given, at least two decimals.
 *
 * @param {string} amount
 * @param {string|null|undefined} currency ISO 4217; without one, a plain number
 * @param {string} locale
 * @returns {string}
 */
export function showMoney(amount, currency, locale) {
  const known = /^[A-Z]{3}$/.test(currency ?? "") ? currency : null;
  const key = `${locale} ${known}`;
  if (!formats.has(key)) {
    /** @type {Intl.NumberFormatOptions} */
    const options = { minimumFractionDigits: 2, maximumFractionDigits: 20 };
    if (known) Object.assign(options, { style: "currency", currency: known });
    formats.set(key, new Intl.NumberFormat(locale === "nl" ? "nl-NL" : "en-GB", options));
  }
  // A string is formatted digit for digit; a number would go through a float.
  return formats.get(key).format(amount);
}
