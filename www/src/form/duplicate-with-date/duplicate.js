/**
 * A copy of an item on another day: every date inside moves along by as many days, times stay what the clock in Amsterdam shows,
 * weekdays follow, and codes that belong to the original alone are left out.
 *
 * @typedef {import("aanbod").Property} Property
 * @typedef {import("../../core/json/tree.js").Node} Node
 * @typedef {import("../day.js").Day} Day
 *
 * @typedef {object} Duplicating the item that is about to be copied, and what was typed for it
 * @property {string} pointer
 * @property {string} date
 * @property {string|null} end the last day; null for the one that is proposed
 * @property {string} code
 * @property {boolean} left whether the field of the date was left
 *
 * @typedef {object} Rules
 * @property {string|null} code the name of the item's own code
 * @property {string[]} without names that only the original can have
 *
 * @typedef {object} Moved
 * @property {string} old what stood there, and what comes there, as the document has them; of a date in parts, "2026-09-22"
 * @property {string} now
 * @property {"skipped"|"twice"|null} clock what the clock does that night
 * @property {boolean} [inParts] whether it is a date in parts
 *
 * @typedef {Moved & {at: string, property: Property|undefined}} Change `at`: pointer inside the item
 *
 * @typedef {object} Plan
 * @property {Change[]} changes
 * @property {{at: string, property: Property|undefined}[]} gone
 * @property {string[]} newIds ids to be made
 */

import { join, parts } from "../../core/json/pointer.js";
import { find, member } from "../../core/json/tree.js";
import { instantsAt, utc, wallAt, zoneAt } from "../../core/values/amsterdam.js";
import { parseMoment, writeMoment } from "../../core/values/moment.js";
import { PLAIN, dayAt, dayOf, isoOf, numeral } from "../day.js";

const DAY = 86_400_000;
const WEEK = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** @param {Day} day */
const wallOf = ({ year, month, day }) => utc(year, month, day ?? 1);

/**
 * @param {Day} from
 * @param {Day} to
 * @returns {number} how many days later; of a day that isn't known, from the first of its month to the first of the other
 */
export function daysBetween(from, to) {
  return Math.round((wallOf(from.day ? to : { ...to, day: 1 }) - wallOf(from)) / DAY);
}

/**
 * @param {Property|undefined} property of the item
 * @param {Node} node
 * @param {Rules} rules
 * @param {number} days
 * @returns {Plan}
 */
export function shifted(property, node, rules, days) {
  /** @type {Plan} */
  const found = { changes: [], gone: [], newIds: [] };
  visit(property, node, "", rules, days, found);
  return found;
}

/**
 * @param {Property|undefined} property
 * @param {Node} node
 * @param {string} at
 * @param {Rules} rules
 * @param {number} days
 * @param {Plan} found
 */
function visit(property, node, at, rules, days, found) {
  if (node.type === "array") {
    for (const [index, item] of node.items.entries())
      visit(property && { ...property, array: false }, item, join(at, index), rules, days, found);
    return;
  }
  if (node.type !== "object") return;
  for (const { key, node: inner } of node.members) {
    // Of two with the same name, the last one counts, and is what a pointer finds.
    if (member(node, key)?.node !== inner) continue;
    const child = property?.properties?.find(({ name }) => name === key);
    const place = join(at, key);
    if (child?.fresh) found.newIds.push(place);
    else if (at === "" && key === rules.code) continue;
    else if (rules.without.includes(key)) found.gone.push({ at: place, property: child });
    else {
      const change = changed(child, key, inner, days);
      if (change) found.changes.push({ at: place, property: child, ...change });
      else visit(child, inner, place, rules, days, found);
    }
  }
}

/**
 * What a value becomes, if it is a date, a moment or a weekday.
 *
 * @param {Property|undefined} property
 * @param {string} key
 * @param {Node} node
 * @param {number} days
 * @returns {Moved|null}
 */
function changed(property, key, node, days) {
  const dated = property?.type === "date" || property?.type === "dateTime" || /(date|time)$/i.test(key);
  const parted = node.type === "object" && dated ? dayOf(node) : null;
  if (parted) {
    const later = dayAt(wallOf(parted) + days * DAY);
    return { old: isoOf(parted), now: isoOf(parted.day ? later : { ...later, day: null }), clock: null, inParts: true };
  }
  if (node.type !== "string") return null;
  if (key === "dayOfWeek" && WEEK.includes(node.value))
    return days % 7 === 0
      ? null
      : { old: node.value, now: WEEK[(((WEEK.indexOf(node.value) + days) % 7) + 7) % 7], clock: null };
  if (!dated) return null;
  if (PLAIN.test(node.value)) {
    const day = dayOf(node);
    return day && { old: node.value, now: isoOf(dayAt(wallOf(day) + days * DAY)), clock: null };
  }
  const moment = parseMoment(node.value);
  return moment && { old: node.value, ...later(moment, days) };
}

/**
 * The same time on the clock, so many days later.
 *
 * @param {import("../../core/values/moment.js").Moment} moment
 * @param {number} days
 * @returns {Omit<Moved, "old">}
 */
function later({ instant, fraction }, days) {
  const wall = wallAt(instant) + days * DAY;
  const instants = instantsAt(wall);
  if (!instants.length)
    return { now: writeMoment({ instant: instantsAt(wall + 3_600_000)[0], fraction }), clock: "skipped" };
  const same = instants.find((candidate) => zoneAt(candidate) === zoneAt(instant));
  return {
    now: writeMoment({ instant: instants.length > 1 && same ? same : instants[0], fraction }),
    clock: instants.length > 1 ? "twice" : null,
  };
}

/**
 * @param {Node} item
 * @param {Plan} plan
 * @param {{from: string, to: string, set: Record<string, string>}} copy where from and to; `set`: texts by pointer inside the item
 * @returns {string} operations as JSON text
 */
export function copyOperations(item, { changes, gone, newIds }, { from, to, set }) {
  /** @param {string} at @param {string} json */
  const addOperation = (at, json) =>
    `{"op":"${find(item, at) ? "replace" : "add"}","path":${JSON.stringify(`${to}${at}`)},"value":${json}}`;
  const operations = [`{"op":"copy","from":${JSON.stringify(from)},"path":${JSON.stringify(to)}}`];
  for (const { at, old, now, inParts } of changes) {
    if (at in set || old === now) continue;
    if (!inParts) operations.push(addOperation(at, JSON.stringify(now)));
    else operations.push(...partsOf(item, at, now).map(([place, json]) => addOperation(place, json)));
  }
  for (const at of newIds) operations.push(addOperation(at, JSON.stringify(crypto.randomUUID())));
  for (const [at, text] of Object.entries(set)) {
    if (find(item, at)?.type === "object")
      operations.push(...partsOf(item, at, text).map(([place, json]) => addOperation(place, json)));
    else operations.push(addOperation(at, JSON.stringify(text)));
  }
  for (const { at } of gone) operations.push(`{"op":"remove","path":${JSON.stringify(`${to}${at}`)}}`);
  return `[${operations.join(",")}]`;
}

/**
 * Of a date in parts, those that change.
 *
 * @param {Node} item
 * @param {string} at
 * @param {string} iso
 * @returns {[place: string, json: string][]}
 */
function partsOf(item, at, iso) {
  const node = find(item, at);
  const texts = iso.split("-");
  return ["year", "month", "day"].flatMap((name, index) => {
    const part = member(node, name)?.node;
    const number = Number(texts[index]);
    return index < texts.length && part && numeral(part) !== number
      ? [/** @type {[string, string]} */ ([join(at, name), String(number)])]
      : [];
  });
}

/**
 * @param {string} code
 * @param {Set<string>} used
 * @returns {string} a code like it that isn't taken: "A-2" after "A", "A-3" after "A-2"
 */
export function nextCode(code, used) {
  const found = /^(.*)-([1-9]\d?)$/.exec(code);
  const [stem, from] = found && used.has(found[1]) ? [found[1], Number(found[2]) + 1] : [code, 2];
  for (let number = from; ; number += 1) if (!used.has(`${stem}-${number}`)) return `${stem}-${number}`;
}

/**
 * The last part of a pointer that isn't an index: what a value is called where no table names it.
 *
 * @param {string} at
 */
export const nameAt = (at) => parts(at).findLast((part) => !/^\d+$/.test(part)) ?? "";
