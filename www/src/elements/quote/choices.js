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
 */

import { join } from "../../core/json/pointer.js";
import { find } from "../../core/json/tree.js";
import { parseMoment } from "../../core/values/moment.js";

/** More, or longer, was made by no link of ours. */
const MOST = 50;
const LONGEST = 200;

export const READINGS = {
  periodEnd: ["exclusive", "inclusive"],
  exemptAmount: ["price", "vatReplacement"],
  startMomentItems: ["replace", "add"],
};

/**
 * @param {import("./quote.js").AanbodQuote} host
 * @param {string|null} awaited a start moment that no course has had yet
 * @param {import("./chosen-items.js").OptionsChosen} chosen
 * @returns {Choices}
 */
export function choicesOf(host, awaited, chosen) {
  const included = (host.quote?.lines ?? [])
    .filter(({ optional, included: is }) => optional && is)
    .map(({ pointer }) => find(host.tree, join(pointer, "costType")))
    .filter((node) => node?.type === "string")
    .map(({ value }) => value);
  const options = [...new Set([...chosen.names, ...included])].filter(Boolean);
  const choices = {
    orderedAt: host.orderedAt,
    vatExempt: host.vatExempt || undefined,
    options: options.length ? options : undefined,
    startMoment: host.startMoment || awaited || undefined,
  };
  for (const [name, values] of Object.entries(READINGS)) if (values.includes(host[name])) choices[name] = host[name];
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
  const text = (value) => typeof value === "string" && value !== "" && value.length <= LONGEST;
  if (text(orderedAt) && parseMoment(orderedAt)) {
    host.date.forget();
    host.orderedAt = orderedAt;
  }
  host.vatExempt = vatExempt === true;
  chosen.names = new Set((Array.isArray(options) ? options : []).filter(text).slice(0, MOST));
  host.include = [];
  host.startMoment = undefined;
  for (const [name, values] of Object.entries(READINGS))
    host[name] = values.includes(choices[name]) ? choices[name] : undefined;
  return text(startMoment) ? startMoment : null;
}
