/** The words of grids, time axes and cards in English. The same keys stand in rows-nl.js; a test compares them. */

import { plural } from "../ui/i18n/plural.js";

const count = plural("en");

/** @type {import("../ui/i18n/index.js").Messages} */
export const en = {
  "grid.open": "Show everything",
  "grid.close": "Close",
  "grid.copy": "Copy table",
  "weekly.repeat": "Repeat the last row weekly",
  "weekly.times": "How many times in all",
  "grid.column": "Add a column",
  "grid.hint": "Type in a cell, or press Enter. Cells from a spreadsheet can be pasted here.",
  "grid.hintEmpty": ({ name }) => `Add the first ${name}, and type there or paste rows from a spreadsheet.`,
  "grid.copied": ({ count: n }) =>
    count(n, {
      one: "The table with 1 row is on the clipboard.",
      other: `The table with ${n} rows is on the clipboard.`,
    }),
  "grid.copiedCells": ({ count: n }) => count(n, { one: "1 cell copied.", other: `${n} cells copied.` }),
  "row.unfilled": "Not filled in yet:",
  "grid.refused": "Nothing was pasted, because this can't be read:",
  "grid.understood": "Close",

  "axis.label": ({ name }) => `${name} on a time axis`,
  "axis.open": ({ name, words }) => `Go to ${name}: ${words}`,
  "axis.now": "now",
  "axis.unreadable": "can't be placed",
  "axis.gap": ({ from, until }) => `No price from ${from}${until ? ` until ${until}` : ""}.`,
  "axis.overlap": ({ name, numbers, from, until }) =>
    `${name} ${numbers} overlap${from ? ` from ${from}` : ""}${until ? ` until ${until}` : from ? " on" : ""}.`,
  "axis.more": ({ count: n }) => count(n, { one: "And 1 more.", other: `And ${n} more.` }),
  "axis.strange": ({ name, numbers, count: n }) =>
    `${name} ${numbers} can't be placed on the axis: ${n > 1 ? "their" : "its"} limits can't be read, or the end comes before the beginning.`,
  "axis.closed": "The periods follow each other without a gap or overlap.",
  "axis.endless": "The last one has no end.",
  "axis.endlessOne": "Without an end date: this price stays.",
  "axis.ends": ({ at }) => `After ${at} there is no price.`,

  "card.guaranteed": "goes ahead for certain",
  "card.participants": ({ least, most }) =>
    least === null
      ? `at most ${most} participants`
      : most === null
        ? `at least ${least} participants`
        : `${least}–${most} participants`,
  "card.events": ({ count: n }) => count(n, { one: "1 event", other: `${n} events` }),
  "card.own": "prices of its own",

  "duplicate.ask": "Duplicate with a new date",

  "compute.ask": "Compute VAT",
};
