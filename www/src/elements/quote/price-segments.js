/**
 * The prices over time of a usual and of an exempt customer beside each other: each stretch from one change of either to
 * the next.
 *
 * @typedef {object} Stretch
 * @property {string|null} from
 * @property {string|null} until
 * @property {Segment|null} regular the segment of the timeline that it lies in; null while that timeline isn't there
 * @property {Segment|null} exempt
 *
 * @typedef {import("aanbod").Segment} Segment of a timeline
 */

import { parseMoment, writeMoment } from "../../core/values/moment.js";

/**
 * @param {Segment[]|null} regular
 * @param {Segment[]|null} exempt
 * @returns {Stretch[]}
 */
export function stretchesOf(regular, exempt) {
  if (!regular || !exempt)
    return (regular ?? exempt ?? []).map((segment) => ({
      from: segment.from,
      until: segment.until,
      regular: regular ? segment : null,
      exempt: exempt ? segment : null,
    }));
  const stretches = [];
  let [left, right] = [0, 0];
  /** @type {string|null} */
  let from = null;
  while (left < regular.length && right < exempt.length) {
    const order = compare(regular[left].until, exempt[right].until);
    const until = order <= 0 ? regular[left].until : exempt[right].until;
    stretches.push({ from, until, regular: regular[left], exempt: exempt[right] });
    from = until;
    if (order <= 0) left += 1;
    if (order >= 0) right += 1;
  }
  return stretches;
}

/** @param {string} iso @returns {number} in milliseconds; NaN, which nothing holds, when it names no instant */
export const instantOf = (iso) => parseMoment(iso)?.instant ?? Number.NaN;

/**
 * By time; what is open comes last. Ends may lie closer together than a millisecond.
 *
 * @param {string|null} a
 * @param {string|null} b
 * @returns {number}
 */
function compare(a, b) {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const [first, second] = [parseMoment(a), parseMoment(b)];
  if (!first || !second) throw new RangeError("a timeline has moments");
  return first.instant - second.instant || first.fraction.padEnd(7, "0").localeCompare(second.fraction.padEnd(7, "0"));
}

/**
 * @param {{from: string|null, until: string|null}} stretch
 * @param {number|null|undefined} at an instant (ms)
 * @returns {boolean} whether a stretch holds it
 */
export function holds({ from, until }, at) {
  if (at === null || at === undefined) return false;
  return (!from || instantOf(from) <= at) && (!until || instantOf(until) > at);
}

/**
 * @param {{from: string|null, until: string|null}} stretch
 * @returns {string} the moment at which to order for the price of a stretch: its start, else just before its end,
 *   else now
 */
export function momentIn({ from, until }) {
  if (from) return from;
  const instant = until ? instantOf(until) - 60_000 : Math.floor(Date.now() / 60_000) * 60_000;
  return writeMoment({ instant, fraction: "" });
}
