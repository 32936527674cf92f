/**
 * A further price period: from when it holds, the one that makes way for it, and what it starts with. Prices can only be told
 * where one period holds, so a new one never just comes beside the others.
 *
 * @typedef {import("../../core/json/tree.js").Node} Node
 * @typedef {import("../../core/prices/periods.js").ReadablePeriod} Period
 *
 * @typedef {object} NewPeriod what is chosen for a further period
 * @property {string} pointer of its list
 * @property {number|null} copied the period that it is to be a copy of
 * @property {string} date when it begins, as typed
 * @property {boolean} left whether the field of the date was left
 * @property {boolean} closes whether the period before ends there
 * @property {boolean} copies whether the items are taken over
 *
 * @typedef {object} Obstacle why none can begin there
 * @property {"starts"|"overlap"} problem
 * @property {number[]} numbers of the periods that are in the way
 *
 * @typedef {object} Opening
 * @property {undefined} [problem]
 * @property {number} place where it comes in the list
 * @property {Period|undefined} closing the one that holds then, and can end there
 * @property {Period|undefined} next the one that begins after it
 * @property {bigint|null} until in ticks, when it ends itself; null for no end
 * @property {bigint|null} since from when there is no price until it begins; null where there is no such time
 * @property {number} like the one whose currency and items it can have
 */

import { patch } from "../../core/json/operations.js";
import { join } from "../../core/json/pointer.js";
import { find } from "../../core/json/tree.js";
import { instantsAt, utc, wallAt } from "../../core/values/amsterdam.js";
import { exactMoment, momentAt, ticksAt, writeMoment } from "../../core/values/moment.js";
import { around, endBefore, periodsOf } from "../../core/prices/periods.js";

/**
 * @param {Node[]} items of the list
 * @param {[string, string]} limits names of the properties with beginning and end
 * @param {boolean} inclusive whether the end still belongs to a period
 * @returns {string} when a further period may begin: where the last one ends, else with a new year
 */
export function proposed(items, limits, inclusive) {
  const sound = periodsOf(items, limits, inclusive).filter((period) => period.readable);
  const ends = sound.map(({ until }) => until).filter((until) => until !== null);
  if (sound.length && ends.length === sound.length)
    return writeMoment(momentAt(ends.reduce((latest, until) => (until > latest ? until : latest))));
  const latest = sound.reduce(
    (late, { from }) => (from !== null && Number(from / 10_000n) > late ? Number(from / 10_000n) : late),
    Date.now(),
  );
  return writeMoment({
    instant: instantsAt(utc(new Date(wallAt(latest)).getUTCFullYear() + 1, 1, 1))[0],
    fraction: "",
  });
}

/**
 * @param {Node[]} items
 * @param {[string, string]} limits
 * @param {boolean} inclusive
 * @param {number} index of the one that is copied
 * @returns {string} when its copy may begin: where it ends, unless another one holds from then on
 */
export function proposedAfter(items, limits, inclusive, index) {
  const periods = periodsOf(items, limits, inclusive).filter((period) => period.readable);
  const until = periods.find((period) => period.index === index)?.until;
  if (typeof until !== "bigint") return proposed(items, limits, inclusive);
  const { holding, starting } = around(periods, until);
  return starting || holding.length ? proposed(items, limits, inclusive) : writeMoment(momentAt(until));
}

/**
 * @param {Node[]} items
 * @param {[string, string]} limits
 * @param {boolean} inclusive
 * @param {string} at when it begins
 * @param {number|null} [copied] the one that it is to be like; without it, the one that holds then, or the nearest
 * @returns {Obstacle|Opening}
 */
export function planNewPeriod(items, limits, inclusive, at, copied = null) {
  const sound = periodsOf(items, limits, inclusive).filter((period) => period.readable);
  const begins = ticksAt(exactMoment(at));
  const { holding, starting, before, next } = around(sound, begins);
  if (starting) return { problem: "starts", numbers: [starting.index + 1] };
  if (holding.length > 1) return { problem: "overlap", numbers: holding.map(({ index }) => index + 1) };
  /** @type {Period|undefined} */
  const closing = holding[0];
  const ends = [closing?.until, next?.from].filter((end) => typeof end === "bigint");
  const previous = closing ?? before;
  const gapFrom = closing ? null : (before?.until ?? null);
  return {
    place: previous ? previous.index + 1 : (next?.index ?? items.length),
    closing,
    next,
    until: ends.length ? ends.reduce((first, end) => (end < first ? end : first)) : null,
    since: gapFrom !== null && gapFrom < begins ? gapFrom : null,
    like: copied ?? (previous ?? next)?.index ?? items.length - 1,
  };
}

/**
 * @param {Node|null} root
 * @param {string} pointer of the list
 * @param {[string, string]} limits
 * @param {boolean} inclusive
 * @param {{at: string, closes: boolean, copies: boolean, copied?: number|null}} wanted when it begins, whether the period before ends
 *   there, and whether the items are taken over, of that one or of the one that is copied
 * @returns {string} operations, as JSON text
 */
export function newPeriodOperations(root, pointer, [start, end], inclusive, { at, closes, copies, copied = null }) {
  const items = find(root, pointer)?.items ?? [];
  const plan = planNewPeriod(items, [start, end], inclusive, at, copied);
  if (plan.problem) throw new RangeError(`no period can begin at ${at}`);
  const { place, closing, next, until, like } = plan;
  const to = join(pointer, place);
  const from = join(pointer, like);
  // It ends with the one that holds then, or where the next one begins.
  const endsWith = closing?.until === until ? closing?.end : null;
  const nextStart = next ? find(items[next.index], `/${start}`)?.value : undefined;
  const ends = until === null ? null : JSON.stringify(endsWith ?? endBefore(String(nextStart), inclusive));
  const begins = JSON.stringify(spelled(items, [start, end], inclusive, at));
  /** @param {string} path @param {string} json @param {Node|undefined} there */
  const writing = (path, json, there) => ({ op: there ? "replace" : "add", path, json });
  const currency = find(items[like], "/currencyCode");
  const made = copies
    ? [
        { op: "copy", from, path: to },
        writing(`${to}/${start}`, begins, find(items[like], `/${start}`)),
        ...(ends !== null
          ? [writing(`${to}/${end}`, ends, find(items[like], `/${end}`))]
          : find(items[like], `/${end}`)
            ? [{ op: "remove", path: `${to}/${end}` }]
            : []),
      ]
    : [
        {
          op: "add",
          path: to,
          json: `{${[
            [start, begins],
            [end, ends],
            ["currencyCode", currency?.type === "string" ? JSON.stringify(currency.value) : null],
          ]
            .filter(([, json]) => json !== null)
            .map(([name, json]) => `${JSON.stringify(name)}:${json}`)
            .join(",")}}`,
        },
      ];
  const closed =
    closing && closes
      ? [
          writing(
            `${join(pointer, closing.index)}/${end}`,
            JSON.stringify(endBefore(at, inclusive)),
            find(items[closing.index], `/${end}`),
          ),
        ]
      : [];
  return patch([...made, ...closed]);
}

/**
 * Where another period ends at that very moment, it is spelled as there.
 *
 * @param {Node[]} items
 * @param {[string, string]} limits
 * @param {boolean} inclusive
 * @param {string} at
 */
function spelled(items, limits, inclusive, at) {
  const now = ticksAt(exactMoment(at));
  return (inclusive ? null : periodsOf(items, limits, inclusive).find(({ until }) => until === now)?.end) ?? at;
}
