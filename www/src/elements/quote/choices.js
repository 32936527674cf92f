/**
 * The choices of a quote by themselves, as they can go from one person to another: dates and names, no document.
 *
 * @typedef {object} Choices
 * @property {string} [orderedAt]
 * @property {boolean} [vatExempt]
 * @property {string[]} [options] optional items, by their cost type
 * @property {string} [startMoment] by its own code
 * @property {"exclusive"|"inclusive"} [periodEnd]
 * @property {"price"|"vatReplacement"} [exemptAmount]
 * @property {"replace"|"add"} [startMomentItems]
 *
 * @typedef {keyof typeof READINGS} Reading
 */

import { join } from "../../core/json/pointer.js";
import { find } from "../../core/json/tree.js";
import { linesOf } from "./lines.js";
import { parseMoment } from "../../core/values/moment.js";

/** More, or longer, was made by no link of ours. */
const MOST = 50;
const LONGEST = 200;

/** @type {{[Name in "periodEnd"|"exemptAmount"|"startMomentItems"]: NonNullable<Choices[Name]>[]}} */
export const READINGS = {
  periodEnd: ["exclusive", "inclusive"],
  exemptAmount: ["price", "vatReplacement"],
  startMomentItems: ["replace", "add"],
};

/** @type {Reading[]} */
export const READING_NAMES = ["periodEnd", "exemptAmount", "startMomentItems"];

/**
 * @template {Reading} Name
 * @param {Name} name
 * @param {unknown} value
 * @returns {Choices[Name]} nothing when there is no such reading
 */
const known = (name, value) => READINGS[name].find((reading) => reading === value);

/**
 * @param {import("./quote.js").AanbodQuote} host
 * @param {string|null} awaited a start moment that no course has had yet
 * @param {import("./chosen-items.js").OptionsChosen} chosen
 * @returns {Choices}
 */
export function choicesOf(host, awaited, chosen) {
  const included = linesOf(host.quote)
    .filter(({ optional, included: is }) => optional && is)
    .map(({ pointer }) => find(host.tree, join(pointer, "costType"))?.value)
    .filter((name) => typeof name === "string");
  const options = [...new Set([...chosen.names, ...included])].filter(Boolean);
  /** @type {Record<string, Choices[keyof Choices]>} */
  const choices = {
    orderedAt: host.orderedAt,
    vatExempt: host.vatExempt || undefined,
    options: options.length ? options : undefined,
    startMoment: host.startMoment || awaited || undefined,
  };
  for (const name of READING_NAMES) choices[name] = known(name, host[name]);
  return Object.fromEntries(Object.entries(choices).filter(([, value]) => value !== undefined));
}

/**
 * Takes over what is right of choices that came from elsewhere.
 *
 * @param {import("./quote.js").AanbodQuote} host
 * @param {Choices} choices
 * @param {import("./chosen-items.js").OptionsChosen} chosen
 * @returns {string|null} a start moment to choose when a course has it
 */
export function applyChoices(host, choices, chosen) {
  const { orderedAt, vatExempt, options = [], startMoment } = choices;
  /** @param {unknown} value @returns {value is string} */
  const text = (value) => typeof value === "string" && value !== "" && value.length <= LONGEST;
  if (text(orderedAt) && parseMoment(orderedAt)) {
    host.date.forget();
    host.orderedAt = orderedAt;
  }
  host.vatExempt = vatExempt === true;
  chosen.names = new Set((Array.isArray(options) ? options : []).filter(text).slice(0, MOST));
  host.include = [];
  host.startMoment = undefined;
  host.periodEnd = known("periodEnd", choices.periodEnd);
  host.exemptAmount = known("exemptAmount", choices.exemptAmount);
  host.startMomentItems = known("startMomentItems", choices.startMomentItems);
  return text(startMoment) ? startMoment : null;
}
