/**
 * Date-times: UTC with up to seven fraction digits in the document, the Amsterdam clock for people.
 */

import { instantsAt, isTwice, utc, wallAt, zoneAt } from "./amsterdam.js";

const ISO = /^([+-]?\d{4,6})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,7}))?)?\s*(Z|z|UTC|[+-]\d\d:?\d\d)$/;
/** A time as people type it: 9:30, 9.30, 0930, 9u30, 9 uur. */
const CLOCK = String.raw`(?:(\d{1,2})\s?[:.uh]\s?(\d\d)|(\d\d)(\d\d)|(\d{1,2})(?=\s?(?:u|uur|h)\b))`;
const SECONDS = String.raw`(?::(\d\d)(?:[.,](\d{1,7}))?)?\s*(?:(?:uur|u|h)\b\s*)?`;
const TIME = new RegExp(`^(?:[T,]?\\s*(?:om\\s+|at\\s+)?${CLOCK}${SECONDS})?(CES?T)?$`, "i");
const TIME_ALONE = new RegExp(`^(?:om\\s+|at\\s+)?${CLOCK}${SECONDS}$`, "i");
/** @param {number} number */
const pad = (number, width = 2) => String(number).padStart(width, "0");

/**
 * @typedef {object} Moment
 * @property {number} instant milliseconds since 1970
 * @property {string} fraction fraction digits of the second as they were written, "" for none
 *
 * @typedef {{problem: "invalid"|"yearless", iso?: undefined, date?: undefined}
 *   | {problem: "absent", year: number, month: number, days: number, iso?: undefined, date?: undefined}} NoDay
 *   no moment or date, or one without its year; of an absent day, its year and month, and how many days that has
 */

/**
 * @param {string} iso a date-time as a document has it
 * @returns {Moment|null} null when it names no instant
 */
export function parseMoment(iso) {
  const found = ISO.exec(iso.trim());
  if (!found) return null;
  const [year, month, day, hour, minute] = found.slice(1, 6).map(Number);
  const second = Number(found[6] ?? 0);
  const wall = exact(year, month, day, hour, minute, second);
  if (wall === null) return null;
  const zone = found[8];
  const offset = /^[zU]/i.test(zone)
    ? 0
    : Number(`${zone[0]}1`) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))) * 60_000;
  return { instant: wall - offset, fraction: found[7] ?? "" };
}

/**
 * @param {string} iso a date-time that is known to be one
 * @returns {Moment}
 */
export function exactMoment(iso) {
  const moment = parseMoment(iso);
  if (!moment) throw new RangeError(`${iso} isn't a moment`);
  return moment;
}

/**
 * The wall value, or null for a date or time that doesn't exist.
 *
 * @param {number} year
 * @param {number} month
 * @param {number} day
 */
function exact(year, month, day, hour = 0, minute = 0, second = 0) {
  if (hour > 23 || minute > 59 || second > 59) return null;
  const wall = utc(year, month, day, hour, minute, second);
  const date = new Date(wall);
  return date.getUTCFullYear() === year && date.getUTCMonth() + 1 === month && date.getUTCDate() === day ? wall : null;
}

/**
 * @param {Moment} moment
 * @returns {string} `2026-01-15T12:00:00Z`
 */
export function writeMoment({ instant, fraction }) {
  const date = new Date(instant);
  const time = `${pad(date.getUTCHours())}:${pad(date.getUTCMinutes())}:${pad(date.getUTCSeconds())}`;
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}T${time}${fraction && `.${fraction}`}Z`;
}

/** Ticks in a second; one is 100 nanoseconds, the least that .NET tells apart. */
const SECOND = 10_000_000n;

/**
 * @param {Moment} moment
 * @returns {bigint} ticks since 1970: exact, where milliseconds would lose digits
 */
export function ticksAt({ instant, fraction }) {
  return BigInt(instant) * 10_000n + BigInt(fraction.padEnd(7, "0"));
}

/**
 * @param {bigint} ticks
 * @returns {Moment}
 */
export function momentAt(ticks) {
  const rest = ((ticks % SECOND) + SECOND) % SECOND;
  return { instant: Number((ticks - rest) / 10_000n), fraction: rest === 0n ? "" : String(rest).padStart(7, "0") };
}

/**
 * How a field shows a moment: on Amsterdam's clock, so that it can be typed back.
 *
 * @param {string} iso
 * @param {string} locale
 * @returns {string|null} null when the text names no instant
 */
export function showMoment(iso, locale) {
  const moment = parseMoment(iso);
  if (!moment) return null;
  const wall = new Date(wallAt(moment.instant));
  const date = showDay(wall.getUTCFullYear(), wall.getUTCMonth() + 1, wall.getUTCDate(), locale);
  const seconds =
    wall.getUTCSeconds() || moment.fraction
      ? `:${pad(wall.getUTCSeconds())}${moment.fraction && `.${moment.fraction}`}`
      : "";
  const zone = isTwice(moment.instant) ? ` ${zoneAt(moment.instant)}` : "";
  return `${date} ${pad(wall.getUTCHours())}:${pad(wall.getUTCMinutes())}${seconds}${zone}`;
}

/** @param {number} year @param {number} month @param {number} day @param {string} locale */
function showDay(year, month, day, locale) {
  return locale === "nl" ? `${pad(day)}-${pad(month)}-${pad(year, 4)}` : `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/**
 * A typed date and time on Amsterdam's clock, or a full ISO date-time.
 *
 * @param {string} typed
 * @param {string} locale
 * @returns {{iso: string, problem?: undefined} | {iso?: undefined, problem: "empty"|"ambiguous"|"skipped"|"twice"} | NoDay}
 */
export function readMoment(typed, locale) {
  const text = typed.trim().replace(/\s+/g, " ");
  if (text === "") return { problem: "empty" };
  const iso = parseMoment(text);
  if (iso) return { iso: writeMoment(iso) };
  const day = readDay(text, locale);
  if (!day) return { problem: lacksYear(text) ? "yearless" : "invalid" };
  if (day === "ambiguous") return { problem: "ambiguous" };
  const time = TIME.exec(day.rest.trim());
  if (!time) return { problem: "invalid" };
  const [hour, minute, second] = [time[1] ?? time[3] ?? time[5] ?? 0, time[2] ?? time[4] ?? 0, time[6] ?? 0];
  const wall = exact(day.year, day.month, day.day, Number(hour), Number(minute), Number(second));
  if (wall === null) return noDay(day);
  let instants = instantsAt(wall);
  if (instants.length === 0) return { problem: "skipped" };
  if (time[8]) instants = instants.filter((instant) => zoneAt(instant) === time[8].toUpperCase());
  if (instants.length === 0) return { problem: "invalid" };
  if (instants.length > 1) return { problem: "twice" };
  return { iso: writeMoment({ instant: instants[0], fraction: time[7] ?? "" }) };
}

/**
 * A typed plain date.
 *
 * @param {string} typed
 * @param {string} locale
 * @returns {{date: string, problem?: undefined} | {date?: undefined, problem: "empty"|"ambiguous"} | NoDay}
 */
export function readDate(typed, locale) {
  const text = typed.trim();
  if (text === "") return { problem: "empty" };
  const day = readDay(text, locale);
  if (day === "ambiguous") return { problem: "ambiguous" };
  if (!day) return { problem: lacksYear(text) ? "yearless" : "invalid" };
  if (day.rest.trim() !== "") return { problem: "invalid" };
  if (exact(day.year, day.month, day.day) === null) return noDay(day);
  return { date: `${pad(day.year, 4)}-${pad(day.month)}-${pad(day.day)}` };
}

/**
 * @param {string} date `2026-01-15`
 * @param {string} locale
 * @returns {string|null} for a field, null when it isn't a date
 */
export function showDate(date, locale) {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  return found ? showDay(Number(found[1]), Number(found[2]), Number(found[3]), locale) : null;
}

/**
 * Why there is no such day or time: most months are shorter than some.
 *
 * @param {{year: number, month: number, day: number}} wanted
 * @returns {NoDay}
 */
function noDay({ year, month, day }) {
  if (month < 1 || month > 12 || year < 1) return { problem: "invalid" };
  const days = new Date(utc(year, month + 1, 0)).getUTCDate();
  return day > days ? { problem: "absent", year, month, days } : { problem: "invalid" };
}

/**
 * The day at the start of a text, and what follows it.
 *
 * @param {string} text
 * @param {string} locale
 * @returns {{year: number, month: number, day: number, rest: string}|"ambiguous"|null}
 */
function readDay(text, locale) {
  let found = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)(.*)$/.exec(text);
  if (found) return { year: +found[1], month: +found[2], day: +found[3], rest: found[4] };
  found = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)(?!\d)(.*)$/.exec(text);
  if (found) {
    // 3/4/2026 is a day in March to some readers of English and in April to others.
    if (locale !== "nl" && found[2] === "/" && +found[1] <= 12 && +found[3] <= 12 && found[1] !== found[3])
      return "ambiguous";
    const swap = +found[3] > 12;
    return {
      year: yearOf(found[4]),
      month: swap ? +found[1] : +found[3],
      day: swap ? +found[3] : +found[1],
      rest: found[5],
    };
  }
  found = /^(\d{1,2})\.? ([a-zé]{3,})\.? (\d{4}|\d\d)(?!\d)(.*)$/i.exec(text);
  const month = found ? monthOf(found[2].toLowerCase()) : 0;
  return found && month ? { year: yearOf(found[3]), month, day: +found[1], rest: found[4] } : null;
}

/** @param {string} text @returns {boolean} whether it is a day and a month, as figures or by name, and no more */
function lacksYear(text) {
  const found = /^\d{1,2}(?:[-/.](\d{1,2})|\.? ?([a-zé]{3,})\.?)$/i.exec(text);
  const month = found?.[2] ? monthOf(found[2].toLowerCase()) : Number(found?.[1] ?? 0);
  return month >= 1 && month <= 12;
}

/** @param {string} digits of a year: two of them are of this century */
const yearOf = (digits) => Number(digits) + (digits.length === 2 ? 2000 : 0);

/**
 * A typed time on a day that is known.
 *
 * @param {string} typed
 * @param {string} iso a moment on that day
 * @param {string} locale
 * @returns {string} with the day before it; as it was typed where it isn't a time alone
 */
export function onDayOf(typed, iso, locale) {
  const text = typed.trim();
  const shown = isTimeAlone(text) ? showMoment(iso, locale) : null;
  return shown ? `${shown.slice(0, 10)} ${text}` : typed;
}

/** @param {string} typed @returns {boolean} whether it is a time without a day */
export const isTimeAlone = (typed) => TIME_ALONE.test(typed.trim());

/**
 * @param {string} iso
 * @param {string} other
 * @param {string} locale
 * @returns {string|null} the time of a moment alone, where the other one is on the same day in Amsterdam
 */
export function timeOnSameDay(iso, other, locale) {
  const [shown, day] = [showMoment(iso, locale), showMoment(other, locale)];
  return shown && day && shown.slice(0, 10) === day.slice(0, 10) ? shown.slice(11) : null;
}

/**
 * @param {string} name of a month, in Dutch or English; its first three letters are enough
 * @returns {number} 0 for none
 */
export function monthOf(name) {
  for (let month = 1; month <= 12; month += 1) {
    for (const locale of ["nl", "en"]) {
      const long = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" })
        .format(utc(2000, month, 1))
        .toLowerCase();
      if (long.startsWith(name) || (name === "mrt" && month === 3) || (name === "mei" && month === 5)) return month;
    }
  }
  return 0;
}

const readable = new Map();

/**
 * A moment in words, for reading.
 *
 * @param {string} iso
 * @param {string} locale
 * @param {"Europe/Amsterdam"|"UTC"} timeZone
 * @param {boolean} [dayOnly]
 * @returns {string} the text itself when it names no instant
 */
export function formatMoment(iso, locale, timeZone = "Europe/Amsterdam", dayOnly = false) {
  const moment = parseMoment(iso);
  if (!moment) return iso;
  const key = `${locale} ${dayOnly}`;
  if (!readable.has(key)) {
    /** @type {Intl.DateTimeFormatOptions} */
    const time = dayOnly ? {} : { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
    readable.set(
      key,
      new Intl.DateTimeFormat(locale === "nl" ? "nl-NL" : "en-GB", {
        timeZone: "UTC",
        day: "numeric",
        month: "short",
        year: "numeric",
        ...time,
      }),
    );
  }
  return readable.get(key).format(timeZone === "UTC" ? moment.instant : wallAt(moment.instant));
}
