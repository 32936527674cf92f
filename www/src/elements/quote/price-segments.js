/**
 * The prices over time of a usual and of an exempt customer beside each other: each stretch from one change of either to
 * the next.
 *
 * @typedef {object} Stretch
 * @property {string|null} from
 * @property {string|null} until
 * @property {object|null} regular the segment of the timeline that it lies in; null while that timeline isn't there
 * @property {object|null} exempt
 */

import { parseMoment, writeMoment } from "../../core/values/moment.js";

/**
 * @param {object[]|null} regular segments of a timeline
 * @param {object[]|null} exempt
 * @returns {Stretch[]}
 */
export function stretchesOf(regular, exempt) {
  const sides = [regular, exempt].filter(Boolean);
  if (sides.length < 2)
    return (sides[0] ?? []).map((segment) => ({
      from: segment.from,
      until: segment.until,
      regular: regular ? segment : null,
      exempt: exempt ? segment : null,
    }));
  const stretches = [];
  let [left, right] = [0, 0];
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

/** By time; what is open comes last. Ends may lie closer together than a millisecond. */
function compare(a, b) {
  if (a === null || b === null) return (a === null) - (b === null);
  const [first, second] = [parseMoment(a), parseMoment(b)];
  return first.instant - second.instant || first.fraction.padEnd(7, "0").localeCompare(second.fraction.padEnd(7, "0"));
}

/** @returns {boolean} whether a stretch holds an instant (ms) */
export function holds({ from, until }, at) {
  return (!from || parseMoment(from)?.instant <= at) && (!until || parseMoment(until)?.instant > at);
}

/** @returns {string} the moment at which to order for the price of a stretch: its start, else just before its end, else now */
export function momentIn({ from, until }) {
  if (from) return from;
  const instant = until ? parseMoment(until).instant - 60_000 : Math.floor(Date.now() / 60_000) * 60_000;
  return writeMoment({ instant, fraction: "" });
}
