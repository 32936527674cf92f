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
 * @typedef {object} Made
 * @property {undefined} [problem]
 * @property {{index: number, closes: boolean, from: string|null, until: string|null, at: string, currency: string|null}} period
 * @property {Line[]} lines
 * @property {{key: string, params: object}[]} notes
 * @property {string} operations
 *
 * @typedef {{problem: string, params: object}} Refused
 * @typedef {Refused|Made} Plan
 *
 * @typedef {object} Base the period whose amounts are the old ones
 * @property {undefined} [problem]
 * @property {number} index
 * @property {boolean} closes whether it ends where the new one begins
 * @property {string|null} until its end as it is now
 * @property {import("./periods.js").Period} [later] the next one after both
 *
 * @typedef {import("../json/tree.js").Node} Node
 * @typedef {import("../values/money.js").Amount} Amount
 */

import { patch } from "../json/operations.js";
import { find } from "../json/tree.js";
import { parseMoment, ticksAt } from "../values/moment.js";
import { add, equal, exactAmount, readAmount, round, share, subtract, writeAmount } from "../values/money.js";
import { around, endBefore, periodsOf } from "./periods.js";

const DETAILS = "/learningMethod/costs/details";
const STARTS = "/learningMethod/planning/startMoments";

/** Rates that a percentage which isn't given can be. */
const RATES = ["0", "9", "21"];

const CENT = exactAmount("0.01");
const ONE = exactAmount("1");

/**
 * @param {import("../json/tree.js").Node|null} root of the course
 * @param {Wanted} wanted
 * @returns {Plan}
 */
export function plan(root, wanted) {
  const found = base(root, wanted);
  if (found.problem !== undefined) return found;
  const { index, closes, until } = found;
  const from = `${DETAILS}/${index}`;
  const to = `${DETAILS}/${index + 1}`;
  const items = find(root, `${from}/invoiceItems`)?.items ?? [];
  if (!items.length) return { problem: "noItems", params: {} };
  const lines = items.map((item, number) => line(item, number, wanted));
  /** @param {string} path @param {string} json @param {unknown} there */
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
        .filter(({ old, now }) => !equal(exactAmount(old), exactAmount(now)))
        .map(({ property, now }) => set(`${to}/invoiceItems/${item}/${property}`, now, true)),
    ),
  ];
  return {
    period: {
      index,
      closes,
      from: text(find(root, `${from}/startDate`)),
      until,
      at: wanted.at,
      currency: text(find(root, `${from}/currencyCode`)),
    },
    lines,
    notes: notes(root, found),
    operations: patch(operations),
  };
}

/** @param {Line[]} lines @returns {boolean} whether a customer will pay another amount */
export function changes(lines) {
  return lines.some(({ figures }) => figures.some(({ old, now }) => !equal(exactAmount(old), exactAmount(now))));
}

/**
 * The period whose amounts are the old ones, or why there is none.
 *
 * @param {Node|null} root
 * @param {Wanted} wanted
 * @returns {Base|Refused}
 */
function base(root, { at, periodEnd }) {
  const list = find(root, DETAILS);
  const items = list?.items ?? [];
  if (!items.length) return { problem: "noPeriods", params: {} };
  const periods = periodsOf(items, ["startDate", "endDate"], periodEnd === "inclusive");
  const unreadable = periods.find(({ from, until }) => from === undefined || until === undefined);
  if (unreadable) return { problem: "unreadable", params: { number: unreadable.index + 1 } };
  const moment = parseMoment(at);
  if (!moment) return { problem: "unreadable", params: { number: 1 } };
  const now = ticksAt(moment);
  const { holding, starting, before, next: later } = around(periods, now);
  if (starting) return { problem: "starts", params: { number: starting.index + 1 } };
  if (holding.length > 1)
    return { problem: "overlap", params: { numbers: holding.map(({ index }) => index + 1).join(", ") } };
  const begins = later && text(find(items[later.index], "/startDate"));
  if (holding.length) {
    const [{ index, until, end }] = holding;
    // An open period over a later one would overlap it, as it does now.
    if (later && (typeof until !== "bigint" || (later.from ?? 0n) < until))
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

/**
 * What else there is to know of the course.
 *
 * @param {Node|null} root
 * @param {Base} base
 */
function notes(root, { closes, until, later }) {
  const found = [];
  if (closes && until !== null) found.push({ key: "keepsEnd", params: { at: until } });
  if (later) found.push({ key: "laterStays", params: { number: later.index + 1 } });
  const withItems = (find(root, STARTS)?.items ?? []).filter(
    (start) => find(start, "/invoiceItems")?.items?.length,
  ).length;
  if (withItems) found.push({ key: "ownItems", params: { count: withItems } });
  return found;
}

/**
 * @param {Node} item
 * @param {number} number of the item
 * @param {Wanted} wanted
 * @returns {Line}
 */
function line(item, number, wanted) {
  const { typed = {} } = wanted;
  /** @type {Set<string>} */
  const notesOf = new Set();
  /** @type {Figure[]} */
  const figures = [];
  /** @param {string} property */
  const old = (property) => amount(find(item, `/${property}`));
  /** @param {string} property @param {Written} before @param {Amount} after */
  const changeAmount = (property, before, after) => {
    const now =
      typed[`${number}/${property}`] ??
      writeAmount(after, after === before.amount ? before.decimals : Math.max(before.decimals, decimalsOf(after)));
    figures.push({
      property,
      old: before.raw,
      now,
      difference: writeAmount(subtract(exactAmount(now), before.amount), 2),
    });
    return exactAmount(now);
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

/** @param {Amount} amountNow @param {Wanted} wanted @param {Set<string>} notesOf */
function raised(amountNow, { percent, step }, notesOf) {
  const exact = add(amountNow, share(amountNow, exactAmount(percent)));
  const rounded = round(exact, exactAmount(step));
  // Twenty cents, to the nearest five euros, would be nothing.
  if (rounded.digits === 0n && exact.digits !== 0n) {
    notesOf.add("tooSmall");
    return round(exact, CENT);
  }
  return rounded;
}

/** @param {Amount} net @param {Amount} before @param {Amount|null} rate @param {Set<string>} notesOf */
function taxed(net, before, rate, notesOf) {
  if (rate === null) {
    notesOf.add("noRate");
    return before;
  }
  return round(share(net, rate), CENT);
}

/**
 * The percentage of an item: as stated, else the one that explains its VAT.
 *
 * @param {Node} item
 * @param {Amount} price
 * @param {Amount} vat
 */
function rateOf(item, price, vat) {
  const stated = amount(find(item, "/vatPercentage"));
  if (stated) return stated.amount;
  const fitting = RATES.map(exactAmount).filter((rate) => equal(round(share(price, rate), CENT), vat));
  return fitting.length === 1 ? fitting[0] : null;
}

/**
 * A number of the document.
 *
 * @typedef {{amount: Amount, raw: string, decimals: number}} Written
 *
 * @param {Node|undefined} node
 * @returns {Written|null}
 */
function amount(node) {
  const raw = node?.type === "number" ? node.raw : undefined;
  const read = raw === undefined ? null : readAmount(raw);
  if (raw === undefined || !read) return null;
  return { amount: read, raw, decimals: Math.min(2, (/\.(\d+)$/.exec(raw)?.[1] ?? "").length) };
}

/** An amount with cents is written with two decimals. @param {Amount} value */
const decimalsOf = (value) => (equal(round(value, ONE), value) ? 0 : 2);

/** @param {Node|undefined} node */
const text = (node) => (typeof node?.value === "string" ? node.value : null);

/** @param {Node} item */
function nameOf(item) {
  return text(find(item, "/costTypeDisplayValue"))?.trim() || text(find(item, "/costType")) || "";
}
