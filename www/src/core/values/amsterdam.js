/**
 * The clock in Amsterdam. Instants are milliseconds since 1970 in UTC; a "wall" value is the same kind of number, read
 * off the clock on the wall.
 */

/** What reads the clock; null in a browser without the time zones of the world. */
const clock = made();

function made() {
  try {
    return new Intl.DateTimeFormat("en-GB", {
      timeZone: "Europe/Amsterdam",
      calendar: "gregory",
      numberingSystem: "latn",
      hourCycle: "h23",
      era: "short",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  } catch {
    return null;
  }
}

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** By the hour, how far the clock is from UTC: asking it takes a while, and a form asks often. */
const offsets = new Map();
const MOST = 10_000;

/**
 * @param {number} instant
 * @returns {number} what the clock shows then
 */
export function wallAt(instant) {
  // Since 1970, the clock has only been set on the hour.
  const hour = Math.floor(instant / HOUR);
  if (hour < 0) return readOff(instant);
  if (!offsets.has(hour)) {
    if (offsets.size >= MOST) offsets.clear();
    offsets.set(hour, readOff(hour * HOUR) - hour * HOUR);
  }
  return instant + offsets.get(hour);
}

/**
 * The clock by the rule of the European Union, which holds since 1996: summer time from the last Sunday of March to that of
 * October, 01:00 UTC.
 *
 * @param {number} instant
 */
export function byRule(instant) {
  const year = new Date(instant).getUTCFullYear();
  const change = (/** @type {number} */ month) => {
    const last = utc(year, month, 31, 1);
    return last - new Date(last).getUTCDay() * DAY;
  };
  return instant + (change(3) <= instant && instant < change(10) ? 2 : 1) * HOUR;
}

/** @param {number} instant */
function readOff(instant) {
  if (!clock) return byRule(instant);
  /** @type {Partial<Record<Intl.DateTimeFormatPartTypes, string>>} */
  const part = {};
  for (const { type, value } of clock.formatToParts(instant)) part[type] = value;
  const year = part.era === "BC" ? 1 - Number(part.year) : Number(part.year);
  const wall = utc(
    year,
    Number(part.month),
    Number(part.day),
    Number(part.hour),
    Number(part.minute),
    Number(part.second),
  );
  return wall + (((instant % 1000) + 1000) % 1000);
}

/**
 * `Date.UTC`, also for the years 0 to 99.
 *
 * @param {number} year
 * @param {number} month from 1
 * @param {number} day
 * @returns {number}
 */
export function utc(year, month, day, hour = 0, minute = 0, second = 0) {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second, 0);
  return date.getTime();
}

/**
 * The instants at which the clock shows this: one, none (the hour that summer time skips) or two (the hour that comes
 * twice in autumn), the earlier one first.
 *
 * @param {number} wall
 * @returns {number[]}
 */
export function instantsAt(wall) {
  const offsets = new Set([wallAt(wall - DAY) - (wall - DAY), wallAt(wall + DAY) - (wall + DAY)]);
  return [...offsets]
    .map((offset) => wall - offset)
    .filter((instant) => wallAt(instant) === wall)
    .sort((a, b) => a - b);
}

/**
 * @param {number} instant
 * @returns {boolean} whether the clock shows this time twice that day
 */
export function isTwice(instant) {
  return instantsAt(wallAt(instant)).length === 2;
}

/**
 * @param {number} instant
 * @returns {"CET"|"CEST"|""} the name of the clock's setting; empty before there were such names
 */
export function zoneAt(instant) {
  const offset = wallAt(instant) - instant;
  if (offset === 3_600_000) return "CET";
  return offset === 7_200_000 ? "CEST" : "";
}
