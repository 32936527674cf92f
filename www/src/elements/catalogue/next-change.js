/**
 * When the price of a course changes next.
 *
 * @typedef {{at: string, status: "priced"|"gap"|"overlap"|"unpriced", gross?: string, currency?: string}} NextChange
 */

import { parseMoment } from "../../core/values/moment.js";

/**
 * @param {object[]} segments of a timeline
 * @param {string} orderedAt
 * @returns {NextChange|null} null when the price stays as it is
 */
export function nextChange(segments, orderedAt) {
  const now = ticks(orderedAt);
  if (now === null) return null;
  const present = segments.findIndex(
    ({ from, until }) => (from === null || ticks(from) <= now) && (until === null || now < ticks(until)),
  );
  if (present < 0) return null;
  const before = segments[present];
  const next = segments.slice(present + 1).find((segment) => !same(segment, before));
  if (!next) return null;
  const { from, status, totals, currency } = next;
  return { at: from, status, ...(totals ? { gross: totals.gross, currency } : {}) };
}

function same(one, other) {
  return (
    one.status === other.status &&
    one.totals?.gross === other.totals?.gross &&
    one.totals?.net === other.totals?.net &&
    one.currency === other.currency
  );
}

/** Exact: a limit can have seven decimals of a second. */
function ticks(iso) {
  const moment = parseMoment(iso);
  return moment && BigInt(moment.instant) * 10_000n + BigInt(moment.fraction.padEnd(7, "0").slice(0, 7) || 0);
}
