/**
 * Which rows of a catalogue are shown, and in which order.
 *
 * @typedef {"all"|"error"|"finding"|"unpriced"|"changed"} Filter
 * @typedef {"index"|"name"|"externalId"|"findings"|"price"|"next"} Column
 */

/** @type {Filter[]} */
export const FILTERS = ["all", "error", "finding", "unpriced", "changed"];

/** Errors, those of the whole catalogue included. */
export const errorsOf = (row) => row.error + row.duplicates.length;

const KEPT = {
  all: () => true,
  error: (row) => errorsOf(row) > 0,
  finding: (row) => errorsOf(row) + row.warning > 0,
  unpriced: (row) => row.status !== "priced",
  changed: (row) => row.changed,
};

/**
 * @param {object[]} rows
 * @param {{filter: Filter, search: string}} wanted
 * @returns {object[]}
 */
export function filtered(rows, { filter, search }) {
  const wordsSought = search.toLowerCase().split(/\s+/).filter(Boolean);
  const kept = KEPT[filter];
  return rows.filter((row) => !row.removed && kept(row) && wordsSought.every((word) => searchable(row).includes(word)));
}

const texts = new WeakMap();

function searchable(row) {
  if (!texts.has(row)) texts.set(row, `${row.name}\n${row.externalId ?? ""}\n${row.index + 1}`.toLowerCase());
  return texts.get(row);
}

/**
 * @param {object[]} rows
 * @param {{column: Column, down: boolean}} order
 * @param {string} locale
 * @returns {object[]} sorted; what has no value comes last either way
 */
export function sorted(rows, { column, down }, locale) {
  if (column === "index") return down ? rows.toReversed() : rows;
  const { key, compare } = columnOf(column, locale);
  const keyed = rows.map((row) => ({ row, key: key(row) }));
  const sign = down ? -1 : 1;
  keyed.sort(
    (one, other) =>
      Number(one.key === null) - Number(other.key === null) ||
      (one.key === null ? 0 : sign * compare(one.key, other.key)) ||
      one.row.index - other.row.index,
  );
  return keyed.map(({ row }) => row);
}

/** What a column is sorted by, taken once from each row; null for no value. */
function columnOf(column, locale) {
  switch (column) {
    case "name":
      return {
        key: ({ name }) => name || null,
        compare: new Intl.Collator(locale, { numeric: true, sensitivity: "base" }).compare,
      };
    case "externalId":
      return {
        key: ({ externalId }) => externalId,
        compare: new Intl.Collator(locale, { numeric: true, sensitivity: "base" }).compare,
      };
    case "findings":
      return { key: (row) => (errorsOf(row) * 1e6 + row.warning) * 1e6 + row.info, compare: difference };
    case "price":
      return { key: ({ gross }) => (gross === undefined ? null : amountKey(gross)), compare: plain };
    default:
      return { key: ({ next }) => (next ? Date.parse(next.at) : null), compare: difference };
  }
}

/** Decimals that a sum of amounts can have: each amount at most nine, say, and a quantity. */
const DECIMALS = 12;

/** An amount as the package writes it, as a whole number: exact, where a float wouldn't be. */
function amountKey(amount) {
  const [whole, fraction = ""] = amount.split(".");
  return BigInt(whole + fraction.padEnd(DECIMALS, "0").slice(0, DECIMALS));
}

const difference = (one, other) => one - other;
const plain = (one, other) => (one < other ? -1 : Number(one > other));
