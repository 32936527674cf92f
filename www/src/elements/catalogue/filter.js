/**
 * Which rows of a catalogue are shown, and in which order.
 *
 * @typedef {"all"|"error"|"finding"|"unpriced"|"changed"} Filter
 * @typedef {"index"|"name"|"externalId"|"findings"|"price"|"next"} Column
 * @typedef {import("./store.js").Row} Row
 * @typedef {import("./store.js").RemovedRow} RemovedRow
 */

/** @type {Filter[]} */
export const FILTERS = ["all", "error", "finding", "unpriced", "changed"];

/** Errors, those of the whole catalogue included. @param {Row} row */
export const errorsOf = (row) => row.error + row.duplicates.length;

/** @type {Record<Filter, (row: Row) => boolean>} */
const KEPT = {
  all: () => true,
  error: (row) => errorsOf(row) > 0,
  finding: (row) => errorsOf(row) + row.warning > 0,
  unpriced: (row) => row.status !== "priced",
  changed: (row) => row.changed,
};

/**
 * @param {(Row|RemovedRow)[]} rows
 * @param {{filter: Filter, search: string}} wanted
 * @returns {Row[]}
 */
export function filtered(rows, { filter, search }) {
  const wordsSought = search.toLowerCase().split(/\s+/).filter(Boolean);
  const kept = KEPT[filter];
  return rows
    .filter((row) => !row.removed)
    .filter((row) => kept(row) && wordsSought.every((word) => searchable(row).includes(word)));
}

/** @type {WeakMap<Row, string>} */
const texts = new WeakMap();

/** @param {Row} row */
function searchable(row) {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const text = `${row.name}\n${row.externalId ?? ""}\n${row.index + 1}`.toLowerCase();
  texts.set(row, text);
  return text;
}

/**
 * @param {Row[]} rows
 * @param {{column: Column, down: boolean}} order
 * @param {string} locale
 * @returns {Row[]} sorted; what has no value comes last either way
 */
export function sorted(rows, { column, down }, locale) {
  if (column === "index") return down ? rows.toReversed() : rows;
  return columnOf(column, locale, { rows, sign: down ? -1 : 1 });
}

/**
 * @template Key
 * @param {{rows: Row[], sign: number}} order
 * @param {(row: Row) => Key|null} key what they are sorted by, taken once from each; null for no value
 * @param {(one: Key, other: Key) => number} compare
 */
function sortedBy({ rows, sign }, key, compare) {
  const keyed = rows.map((row) => ({ row, key: key(row) }));
  keyed.sort(
    (one, other) =>
      Number(one.key === null) - Number(other.key === null) ||
      (one.key === null || other.key === null ? 0 : sign * compare(one.key, other.key)) ||
      one.row.index - other.row.index,
  );
  return keyed.map(({ row }) => row);
}

/** @param {Column} column @param {string} locale @param {{rows: Row[], sign: number}} order */
function columnOf(column, locale, order) {
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: "base" });
  switch (column) {
    case "name":
      return sortedBy(order, ({ name }) => name || null, compare);
    case "externalId":
      return sortedBy(order, ({ externalId }) => externalId, compare);
    case "findings":
      return sortedBy(order, (row) => (errorsOf(row) * 1e6 + row.warning) * 1e6 + row.info, difference);
    case "price":
      return sortedBy(order, ({ gross }) => (gross === undefined ? null : amountKey(gross)), plain);
    default:
      return sortedBy(order, ({ next }) => (next ? Date.parse(next.at) : null), difference);
  }
}

/** Decimals that a sum of amounts can have: each amount at most nine, say, and a quantity. */
const DECIMALS = 12;

/** An amount as the package writes it, as a whole number: exact, where a float wouldn't be. @param {string} amount */
function amountKey(amount) {
  const [whole, fraction = ""] = amount.split(".");
  return BigInt(whole + fraction.padEnd(DECIMALS, "0").slice(0, DECIMALS));
}

/** @param {number} one @param {number} other */
const difference = (one, other) => one - other;
/** @param {bigint} one @param {bigint} other */
const plain = (one, other) => (one < other ? -1 : Number(one > other));
