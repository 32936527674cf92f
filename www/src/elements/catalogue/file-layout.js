/**
 * How a file stands there now: every byte that wasn't edited as it came, courses that were removed gone with the comma or
 * line break before them, and added ones at its end, spaced as the others are.
 *
 * @typedef {Uint8Array<ArrayBuffer>} Bytes
 * @typedef {import("./store.js").Source} Source
 * @typedef {import("./course.js").PlacedCourse} PlacedCourse
 * @typedef {{content: Bytes|string, course: import("./course.js").Course|null}} Part
 */

import { isPlaced } from "./course.js";
import { withoutComma } from "./examine.js";

const NEWLINE = 0x0a;
const CLOSE_LIST = 0x5d;
const decoder = new TextDecoder();

/**
 * @param {import("./store.js").Source} source
 * @returns {Part[]} in order
 */
export function layout({ bytes, form, courses }) {
  const originals = courses.filter(isPlaced);
  /** @type {Part[]} */
  const parts = [];
  /** @param {number} from @param {number} to */
  const between = (from, to) => from < to && parts.push({ content: bytes.subarray(from, to), course: null });
  const end = originals.at(-1)?.place.to ?? (form === "list" ? bytes.lastIndexOf(CLOSE_LIST) : 0);
  const present = courses.filter(({ removed }) => !removed);
  if (form === "one" && !present.length) return [];
  between(0, originals[0]?.place.from ?? end);
  for (const [at, course] of originals.entries()) {
    if (course.removed) continue;
    // What stands before it brings one comma, whoever stood there.
    if (parts.some((part) => part.course)) between(originals[at - 1].place.to, course.place.from);
    parts.push({ content: course.edited ?? course.original, course });
  }
  const space = spacing({ bytes, form, originals });
  for (const course of present.filter(({ added }) => added)) {
    if (parts.some((part) => part.course)) parts.push({ content: form === "list" ? `,${space}` : space, course: null });
    parts.push({ content: course.text, course });
  }
  const rest = bytes.subarray(end);
  if (rest.length)
    parts.push({ content: form === "list" && !present.length ? withoutComma(rest) : rest, course: null });
  return parts;
}

/**
 * What stands between two courses, without the comma.
 *
 * @param {Pick<Source, "bytes"|"form"> & {originals: PlacedCourse[]}} source
 */
export function spacing({ bytes, form, originals }) {
  const [first, second] = originals;
  if (form !== "list") return first && second && bytes[first.place.to] === 0x0d ? "\r\n" : "\n";
  const text = first
    ? decoder.decode(second ? bytes.subarray(first.place.to, second.place.from) : bytes.subarray(0, first.place.from))
    : "\n";
  return /\s*$/.exec(text)?.[0] ?? "";
}

/**
 * @param {import("./store.js").Source} source
 * @returns {Map<import("./course.js").Course, number>} the line on which each course starts, counted from 1
 */
export function linesOf(source) {
  const lines = new Map();
  let line = 1;
  for (const { content, course } of layout(source)) {
    if (course) lines.set(course, line);
    line += course ? course.breaks : breaksIn(content);
  }
  return lines;
}

/** @param {Bytes|string} content */
function breaksIn(content) {
  if (typeof content === "string") return content.split("\n").length - 1;
  let count = 0;
  for (let at = content.indexOf(NEWLINE); at >= 0; at = content.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}
