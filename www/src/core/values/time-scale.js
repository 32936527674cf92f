/**
 * Where the parts of the price picture stand. Time runs from a little before the first limit to a little after the last,
 * the moment of ordering included.
 */

import { parseMoment } from "./moment.js";

const DAY = 86_400_000;

/** About the width of a written date, with room around it. */
const TICK_ROOM = 74;

/**
 * @param {import("../../elements/quote/price-segments.js").Stretch[]} stretches
 * @param {number|null} at moment of ordering
 * @param {{width: number, top: number, bottom: number}} room
 */
export function scaleOf(stretches, at, { width, top, bottom }) {
  const instant = (iso) => (iso ? (parseMoment(iso)?.instant ?? null) : null);
  const limits = stretches
    .flatMap(({ from, until }) => [instant(from), instant(until)])
    .filter((limit) => limit !== null);
  const [first, last] = domain(limits, at);
  const x = (time) => ((time - first) / (last - first)) * width;
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
    instantAt: (position) => first + (position / width) * (last - first),
  };
}

function domain(limits, at) {
  const all = at === null ? limits : [...limits, at];
  if (!all.length) return [0, DAY];
  const low = Math.min(...all);
  const high = Math.max(...all);
  const margin = Math.max((high - low) * 0.12, high === low ? 180 * DAY : 20 * DAY);
  return [low - margin, high + margin];
}

/** Prices lie between the lowest and the highest: the steps are what matters, each with its figure. */
function heights(stretches, top, bottom) {
  // For drawing, a float is near enough.
  const gross = (segment) => Number(segment.totals.gross);
  const all = stretches
    .flatMap(({ regular, exempt }) => [regular, exempt])
    .filter((segment) => segment?.status === "priced")
    .map(gross);
  const low = Math.min(...all);
  const high = Math.max(...all);
  const height =
    low === high
      ? () => (top * 2 + bottom) / 3
      : (segment) => bottom - ((gross(segment) - low) / (high - low)) * (bottom - top);
  return (segment) => (segment?.status === "priced" ? height(segment) : null);
}

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
