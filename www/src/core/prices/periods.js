/**
 * Price periods in time, exact to the tick: where a moment lies among them, and how one ends that makes way for another.
 *
 * @typedef {object} Period
 * @property {number} index
 * @property {boolean} readable
 * @property {bigint|null|undefined} from in ticks; null for no beginning, undefined for one that can't be read
 * @property {bigint|null|undefined} until the first tick that isn't in it any more; null for no end, undefined for one that can't be read
 * @property {string|null} end as the document has it
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
    return {
      index,
      from,
      until,
      end: typeof last === "bigint" ? String(find(item, `/${end}`)?.value) : null,
      readable:
        from !== undefined && last !== undefined && !(from !== null && typeof until === "bigint" && until <= from),
    };
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
 * @param {Period[]} periods
 * @param {bigint} at a moment, in ticks
 * @returns {{holding: Period[], starting: Period|undefined, before: Period|undefined, next: Period|undefined}} which hold then and
 *   began before, which one begins then, and which one ended last and begins next
 */
export function around(periods, at) {
  const begins = (/** @type {Period} */ { from }) => from ?? -EVER;
  const ends = (/** @type {Period} */ { until }) => until ?? EVER;
  const last = (/** @type {Period|undefined} */ one, /** @type {Period} */ other) =>
    one && ends(one) >= ends(other) ? one : other;
  const first = (/** @type {Period|undefined} */ one, /** @type {Period} */ other) =>
    one && begins(one) <= begins(other) ? one : other;
  const readable = periods.filter(({ from, until }) => from !== undefined && until !== undefined);
  return {
    holding: readable.filter((period) => begins(period) < at && at < ends(period)),
    starting: readable.find(({ from }) => from === at),
    before: readable.filter((period) => ends(period) <= at).reduce(last, /** @type {Period|undefined} */ (undefined)),
    next: readable.filter((period) => begins(period) > at).reduce(first, /** @type {Period|undefined} */ (undefined)),
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
