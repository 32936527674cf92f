/**
 * Price periods in time, exact to the tick: where a moment lies among them, and how one ends that makes way for another.
 *
 * @typedef {object} ReadablePeriod
 * @property {number} index
 * @property {true} readable
 * @property {bigint|null} from in ticks; null for no beginning
 * @property {bigint|null} until the first tick that isn't in it any more; null for no end
 * @property {string|null} end as the document has it
 *
 * @typedef {object} UnreadablePeriod one with a limit that can't be read (then it is undefined), or that ends before it begins
 * @property {number} index
 * @property {false} readable
 * @property {bigint|null|undefined} from
 * @property {bigint|null|undefined} until
 * @property {string|null} end
 *
 * @typedef {ReadablePeriod|UnreadablePeriod} Period
 */

import { find } from "../json/tree.js";
import { momentAt, parseMoment, ticksAt, writeMoment } from "../values/moment.js";

/** One tick of .NET: what lies between an inclusive end and the next beginning. */
const TICK = 1n;

/** Further than any moment, in ticks. */
const EVER = 10n ** 30n;

/**
 * @param {import("../json/tree.js").Node[]} items
 * @param {[string, string]} limits names of the properties with beginning and end
 * @param {boolean} inclusive whether the end still belongs to a period
 * @returns {Period[]}
 */
export function periodsOf(items, [start, end], inclusive) {
  return items.map((item, index) => {
    const from = limit(item, start);
    const last = limit(item, end);
    const until = last === null || last === undefined ? last : last + (inclusive ? TICK : 0n);
    const written = typeof last === "bigint" ? String(find(item, `/${end}`)?.value) : null;
    return from === undefined || until === undefined || (from !== null && until !== null && until <= from)
      ? { index, from, until, end: written, readable: false }
      : { index, from, until, end: written, readable: true };
  });
}

/**
 * In ticks; null for none, undefined for one that can't be read.
 *
 * @param {import("../json/tree.js").Node} item
 * @param {string} name
 */
function limit(item, name) {
  const found = find(item, `/${name}`);
  if (!found || found.type === "null") return null;
  const moment = found.type === "string" ? parseMoment(String(found.value)) : null;
  return moment ? ticksAt(moment) : undefined;
}

/**
 * @template {{from: bigint|null|undefined, until: bigint|null|undefined}} Limited
 * @param {Limited[]} periods
 * @param {bigint} at a moment, in ticks
 * @returns {{holding: Limited[], starting: Limited|undefined, before: Limited|undefined, next: Limited|undefined}} which hold then and
 *   began before, which one begins then, and which one ended last and begins next
 */
export function around(periods, at) {
  const begins = (/** @type {Limited} */ { from }) => from ?? -EVER;
  const ends = (/** @type {Limited} */ { until }) => until ?? EVER;
  const last = (/** @type {Limited|undefined} */ one, /** @type {Limited} */ other) =>
    one && ends(one) >= ends(other) ? one : other;
  const first = (/** @type {Limited|undefined} */ one, /** @type {Limited} */ other) =>
    one && begins(one) <= begins(other) ? one : other;
  const readable = periods.filter(({ from, until }) => from !== undefined && until !== undefined);
  return {
    holding: readable.filter((period) => begins(period) < at && at < ends(period)),
    starting: readable.find(({ from }) => from === at),
    before: readable.filter((period) => ends(period) <= at).reduce(last, /** @type {Limited|undefined} */ (undefined)),
    next: readable.filter((period) => begins(period) > at).reduce(first, /** @type {Limited|undefined} */ (undefined)),
  };
}

/**
 * @param {string} at when another period begins
 * @param {boolean} inclusive
 * @returns {string} the end, as the document has it, of the one that makes way for it
 */
export function endBefore(at, inclusive) {
  const moment = inclusive ? parseMoment(at) : null;
  return moment ? writeMoment(momentAt(ticksAt(moment) - TICK)) : at;
}
