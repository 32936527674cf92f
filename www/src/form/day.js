/**
 * The day that a value of a document names, however it is written.
 *
 * @typedef {{year: number, month: number, day: number|null}} Day
 */

import { member } from "../core/json/tree.js";
import { utc, wallAt } from "../core/values/amsterdam.js";
import { parseMoment } from "../core/values/moment.js";

/** A date without a time. */
export const PLAIN = /^(\d{4})-(\d\d)-(\d\d)$/;

/** @param {number} number */
const pad = (number, width = 2) => String(number).padStart(width, "0");

/** @typedef {import("../core/json/tree.js").Node} Node */

/** @param {Node|null|undefined} node @returns {Day|null} the day that a value names: in parts, as a date, or as a moment */
export function dayOf(node) {
  if (node?.type === "object") {
    const part = (/** @type {string} */ name) => numeral(member(node, name)?.node);
    const [year, month, day] = [part("year"), part("month"), part("day")];
    return year && month && month >= 1 && month <= 12 && exists(year, month, day ?? 1) ? { year, month, day } : null;
  }
  if (typeof node?.value !== "string") return null;
  const plain = PLAIN.exec(node.value);
  if (plain) {
    const [year, month, day] = [Number(plain[1]), Number(plain[2]), Number(plain[3])];
    return exists(year, month, day) ? { year, month, day } : null;
  }
  const moment = parseMoment(node.value);
  return moment ? dayAt(wallAt(moment.instant)) : null;
}

/** A part of a date, as a number. @param {Node|null|undefined} node */
export const numeral = (node) => (node?.raw !== undefined && /^\d{1,4}$/.test(node.raw) ? Number(node.raw) : null);

/** @param {number} year @param {number} month @param {number} day */
function exists(year, month, day) {
  const date = new Date(utc(year, month, day));
  return date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
}

/** @param {number} wall @returns {Day} */
export function dayAt(wall) {
  const date = new Date(wall);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** @param {Day} day @returns {string} "2026-09-22", or "2026-09" where the day isn't known */
export const isoOf = ({ year, month, day }) => `${pad(year, 4)}-${pad(month)}${day ? `-${pad(day)}` : ""}`;
