/**
 * When the price of a course changes next.
 *
 * @typedef {import("aanbod").Segment} Segment
 * @typedef {{at: string, status: Segment["status"], gross?: string, currency?: string}} NextChange
 */

import { parseMoment } from "../../core/values/moment.js";

/**
 * @param {Segment[]} segments of a timeline
 * @param {string} orderedAt
 * @returns {NextChange|null} null when the price stays as it is
 */
export function nextChange(segments, orderedAt) {
  const now = ticks(orderedAt);
  if (now === null) return null;
  const present = segments.findIndex(
    ({ from, until }) =>
      (from === null || (ticks(from) ?? 0n) <= now) && (until === null || now < (ticks(until) ?? 0n)),
  );
  if (present < 0) return null;
  const before = segments[present];
  const next = segments.slice(present + 1).find((segment) => !same(segment, before));
  if (!next || next.from === null) return null;
  const { from: at, status } = next;
  return next.status === "priced" ? { at, status, gross: next.totals.gross, currency: next.currency } : { at, status };
}

/** @param {Segment} one @param {Segment} other */
function same(one, other) {
  if (one.status !== "priced" || other.status !== "priced") return one.status === other.status;
  return (
    one.totals.gross === other.totals.gross && one.totals.net === other.totals.net && one.currency === other.currency
  );
}

/** Exact: a limit can have seven decimals of a second. @param {string} iso */
function ticks(iso) {
  const moment = parseMoment(iso);
  return moment && BigInt(moment.instant) * 10_000n + BigInt(moment.fraction.padEnd(7, "0").slice(0, 7) || 0);
}
