/**
 * Next year's prices of one course: the period in which a date falls is closed there, and a new one opens with other
 * amounts. What comes of it is a list of JSON Patch operations; nothing else in the course changes.
 *
 * @typedef {object} Wanted
 * @property {string} at when the new period opens, in UTC
 * @property {string} percent how much more, as JSON spells it: "3.5"
 * @property {string} step what amounts are rounded to: "0.01", "0.05", "1" or "5"
 * @property {boolean} vat whether VAT is computed again; else it stays as it is
 * @property {boolean} exempt whether exempt amounts go up alike; else they stay as they are
 * @property {"exclusive"|"inclusive"} [periodEnd] whether the end of a period still belongs to it
 * @property {Record<string, string>} [typed] amounts that were typed, by `item/property`: "0/priceBeforeTax"
 *
 * @typedef {object} Line one invoice item
 * @property {number} item
 * @property {string} name
 * @property {Figure[]} figures the amounts that are there
 * @property {string[]} notes keys of words
 *
 * @typedef {{property: string, old: string, now: string, difference: string}} Figure
 *
 * @typedef {{problem: string, params: object}|{period: object, lines: Line[], notes: {key: string, params: object}[], operations: string}} Plan
 */

import { patch } from "../json/operations.js";
import { find } from "../json/tree.js";
import { parseMoment, ticksAt } from "../values/moment.js";
import { add, equal, readAmount, round, share, subtract, writeAmount } from "../values/money.js";
import { around, endBefore, periodsOf } from "./periods.js";

const DETAILS = "/learningMethod/costs/details";
const STARTS = "/learningMethod/planning/startMoments";

/** Rates that a percentage which isn't given can be. */
const RATES = ["0", "9", "21"];

const CENT = readAmount("0.01");

/**
 * @param {import("../json/tree.js").Node|null} root of the course
 * @param {Wanted} wanted
 * @returns {Plan}
 */
export function plan(root, wanted) {
  const found = base(root, wanted);
  if (found.problem) return found;
  const { index, closes, until } = found;
  const from = `${DETAILS}/${index}`;
  const to = `${DETAILS}/${index + 1}`;
  const items = find(root, `${from}/invoiceItems`)?.items ?? [];
  if (!items.length) return { problem: "noItems", params: {} };
  const lines = items.map((item, number) => line(item, number, wanted));
  const set = (path, json, there) => ({ op: there ? "replace" : "add", path, json });
  const operations = [
    { op: "copy", from, path: to },
    ...(closes
      ? [
          set(
            `${from}/endDate`,
            JSON.stringify(endBefore(wanted.at, wanted.periodEnd === "inclusive")),
            find(root, `${from}/endDate`),
          ),
        ]
      : []),
    set(`${to}/startDate`, JSON.stringify(wanted.at), find(root, `${from}/startDate`)),
    // A period that had run out makes way for one without an end.
    ...(closes ? [] : [set(`${to}/endDate`, "null", true)]),
    ...lines.flatMap(({ item, figures }) =>
      figures
        .filter(({ old, now }) => !equal(readAmount(old), readAmount(now)))
        .map(({ property, now }) => set(`${to}/invoiceItems/${item}/${property}`, now, true)),
    ),
  ];
  return {
    period: {
      index,
      closes,
      from: find(root, `${from}/startDate`)?.value ?? null,
      until,
      at: wanted.at,
      currency: text(find(root, `${from}/currencyCode`)),
    },
    lines,
    notes: notes(root, found),
    operations: patch(operations),
  };
}

/** @returns {boolean} whether a customer will pay another amount */
export function changes(lines) {
  return lines.some(({ figures }) => figures.some(({ old, now }) => !equal(readAmount(old), readAmount(now))));
}

/** The period whose amounts are the old ones, or why there is none. */
function base(root, { at, periodEnd }) {
  const list = find(root, DETAILS);
  if (list?.type !== "array" || !list.items.length) return { problem: "noPeriods", params: {} };
  const periods = periodsOf(list.items, ["startDate", "endDate"], periodEnd === "inclusive");
  const unreadable = periods.find(({ from, until }) => from === undefined || until === undefined);
  if (unreadable) return { problem: "unreadable", params: { number: unreadable.index + 1 } };
  const now = ticksAt(parseMoment(at));
  const { holding, starting, before, next: later } = around(periods, now);
  if (starting) return { problem: "starts", params: { number: starting.index + 1 } };
  if (holding.length > 1)
    return { problem: "overlap", params: { numbers: holding.map(({ index }) => index + 1).join(", ") } };
  const begins = later && text(find(list.items[later.index], "/startDate"));
  if (holding.length) {
    const [{ index, until, end }] = holding;
    // An open period over a later one would overlap it, as it does now.
    if (later && (until === null || later.from < until))
      return { problem: "later", params: { number: later.index + 1, at: begins } };
    return { index, closes: true, until: end, later };
  }
  if (before?.until === now)
    return later
      ? { problem: "between", params: { number: later.index + 1, at: begins } }
      : { index: before.index, closes: false, until: null, later };
  return before
    ? { problem: "ended", params: { at: before.end } }
    : { problem: "notYet", params: { at: begins ?? "" } };
}

/** What else there is to know of the course. */
function notes(root, { closes, until, later }) {
  const found = [];
  if (closes && until !== null) found.push({ key: "keepsEnd", params: { at: until } });
  if (later) found.push({ key: "laterStays", params: { number: later.index + 1 } });
  const own = (find(root, STARTS)?.items ?? []).filter((start) => find(start, "/invoiceItems")?.items?.length).length;
  if (own) found.push({ key: "ownItems", params: { count: own } });
  return found;
}

/** @returns {Line} */
function line(item, number, wanted) {
  const { typed = {} } = wanted;
  const notesOf = new Set();
  const figures = [];
  const old = (property) => amount(find(item, `/${property}`));
  const changeAmount = (property, before, after) => {
    const now =
      typed[`${number}/${property}`] ??
      writeAmount(after, after === before.amount ? before.decimals : Math.max(before.decimals, decimalsOf(after)));
    figures.push({
      property,
      old: before.raw,
      now,
      difference: writeAmount(subtract(readAmount(now), before.amount), 2),
    });
    return readAmount(now);
  };
  const price = old("priceBeforeTax");
  const newPrice = price && changeAmount("priceBeforeTax", price, raised(price.amount, wanted, notesOf));
  const vat = old("vatAmount");
  const rate = price && vat ? rateOf(item, price.amount, vat.amount) : null;
  if (vat)
    changeAmount("vatAmount", vat, wanted.vat && newPrice ? taxed(newPrice, vat.amount, rate, notesOf) : vat.amount);
  const exempt = old("vatExemptAmount");
  const newExempt =
    exempt &&
    changeAmount("vatExemptAmount", exempt, wanted.exempt ? raised(exempt.amount, wanted, notesOf) : exempt.amount);
  const exemptVat = old("vatExemptAmountVAT");
  if (exemptVat)
    changeAmount(
      "vatExemptAmountVAT",
      exemptVat,
      wanted.vat && newExempt && exemptVat.amount.digits !== 0n
        ? taxed(newExempt, exemptVat.amount, rate, notesOf)
        : exemptVat.amount,
    );
  if (!price) notesOf.add("noPrice");
  return { item: number, name: nameOf(item), figures, notes: [...notesOf] };
}

function raised(amountNow, { percent, step }, notesOf) {
  const exact = add(amountNow, share(amountNow, readAmount(percent)));
  const rounded = round(exact, readAmount(step));
  // Twenty cents, to the nearest five euros, would be nothing.
  if (rounded.digits === 0n && exact.digits !== 0n) {
    notesOf.add("tooSmall");
    return round(exact, CENT);
  }
  return rounded;
}

function taxed(net, before, rate, notesOf) {
  if (rate === null) {
    notesOf.add("noRate");
    return before;
  }
  return round(share(net, rate), CENT);
}

/** The percentage of an item: as stated, else the one that explains its VAT. */
function rateOf(item, price, vat) {
  const stated = amount(find(item, "/vatPercentage"));
  if (stated) return stated.amount;
  const fitting = RATES.map(readAmount).filter((rate) => equal(round(share(price, rate), CENT), vat));
  return fitting.length === 1 ? fitting[0] : null;
}

/** A number, or a number in quotes, which the check tells of. */
function amount(node) {
  const raw = node?.type === "number" ? node.raw : null;
  const read = raw === null ? null : readAmount(raw);
  return read && { amount: read, raw, decimals: Math.min(2, (/\.(\d+)$/.exec(raw)?.[1] ?? "").length) };
}

/** An amount with cents is written with two decimals. */
const decimalsOf = (value) =>
  round(value, readAmount("1")).digits * 10n ** BigInt(value.places) ===
  value.digits * 10n ** BigInt(round(value, readAmount("1")).places)
    ? 0
    : 2;

const text = (node) => (node?.type === "string" ? node.value : null);

function nameOf(item) {
  return text(find(item, "/costTypeDisplayValue"))?.trim() || text(find(item, "/costType")) || "";
}
