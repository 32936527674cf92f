/**
 * Where the parts of the price picture stand. Time runs from a little before the first limit to a little after the last,
 * the moment of ordering included.
 */

import { parseMoment } from "./moment.js";

const DAY = 86_400_000;

/** About the width of a written date, with room around it. */
const TICK_ROOM = 74;

/**
 * @typedef {import("aanbod").Segment} Segment of one customer
 *
 * @typedef {object} Stretch the same time for both customers
 * @property {string|null} from
 * @property {string|null} until
 * @property {Segment|null} regular
 * @property {Segment|null} exempt
 */

/**
 * @param {Stretch[]} stretches
 * @param {number|null} at moment of ordering
 * @param {{width: number, top: number, bottom: number}} room
 */
export function scaleOf(stretches, at, { width, top, bottom }) {
  /** @param {string|null} iso */
  const instant = (iso) => (iso ? (parseMoment(iso)?.instant ?? null) : null);
  const limits = stretches
    .flatMap(({ from, until }) => [instant(from), instant(until)])
    .filter((limit) => limit !== null);
  const [first, last] = domain(limits, at);
  /** @param {number} time */
  const x = (time) => ((time - first) / (last - first)) * width;
  /** @param {number} value */
  const clamp = (value) => Math.min(width, Math.max(0, value));
  // Room for figures above the highest and below the lowest.
  const y = heights(stretches, top + 14, bottom - 24);
  const placed = stretches.map((stretch, index) => {
    const from = instant(stretch.from);
    const until = instant(stretch.until);
    return {
      index,
      stretch,
      x1: clamp(from === null ? 0 : x(from)),
      x2: clamp(until === null ? width : x(until)),
      y: { regular: y(stretch.regular), exempt: y(stretch.exempt) },
    };
  });
  return {
    placed: placed.filter(({ x1, x2 }) => x2 > x1),
    ticks: ticksOf(
      [...new Set(limits)].sort((a, b) => a - b),
      x,
      width,
    ),
    markerX: at === null ? null : x(at),
    instantAt: (/** @type {number} */ position) => first + (position / width) * (last - first),
  };
}

/** @param {number[]} limits @param {number|null} at @returns {[number, number]} */
function domain(limits, at) {
  const all = at === null ? limits : [...limits, at];
  if (!all.length) return [0, DAY];
  const low = Math.min(...all);
  const high = Math.max(...all);
  const margin = Math.max((high - low) * 0.12, high === low ? 180 * DAY : 20 * DAY);
  return [low - margin, high + margin];
}

/**
 * Prices lie between the lowest and the highest: the steps are what matters, each with its figure.
 *
 * @param {Stretch[]} stretches
 * @param {number} top
 * @param {number} bottom
 * @returns {(segment: Segment|null) => number|null}
 */
function heights(stretches, top, bottom) {
  // For drawing, a float is near enough.
  /** @param {Segment|null} segment */
  const gross = (segment) => (segment?.status === "priced" ? Number(segment.totals.gross) : null);
  const all = stretches.flatMap(({ regular, exempt }) => [gross(regular) ?? [], gross(exempt) ?? []]).flat();
  const low = Math.min(...all);
  const high = Math.max(...all);
  return (segment) => {
    const amount = gross(segment);
    if (amount === null) return null;
    return low === high ? (top * 2 + bottom) / 3 : bottom - ((amount - low) / (high - low)) * (bottom - top);
  };
}

/** @param {number[]} limits @param {(time: number) => number} x @param {number} width */
function ticksOf(limits, x, width) {
  const ticks = [];
  let free = -Infinity;
  for (const instant of limits) {
    const at = x(instant);
    const anchor = at < TICK_ROOM / 2 ? "start" : at > width - TICK_ROOM / 2 ? "end" : "middle";
    const left = at - { start: 0, middle: TICK_ROOM / 2, end: TICK_ROOM }[anchor];
    // Of dates that can't both be written, the first is.
    if (left < free) continue;
    ticks.push({ x: at, instant, anchor });
    free = left + TICK_ROOM;
  }
  return ticks;
}
