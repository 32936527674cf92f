/** The words of grids, time axes and cards in English. The same keys stand in rows-nl.js; a test compares them. */

import { plural } from "./plural.js";

const count = plural("en");

export const en = {
  "grid.open": "Show everything",
  "grid.close": "Close",
  "grid.copy": "Copy table",
  "grid.column": "Add a column",
  "grid.hint": "Type in a cell, or press Enter. Cells from a spreadsheet can be pasted here.",
  "grid.hintEmpty": ({ name }) => `Start with “Add ${name}”, or go to that button and paste rows from a spreadsheet.`,
  "grid.copied": ({ count: n }) => count(n, { one: "The table with 1 row is on the clipboard.", other: `The table with ${n} rows is on the clipboard.` }),
  "grid.copiedCells": ({ count: n }) => count(n, { one: "1 cell copied.", other: `${n} cells copied.` }),
  "grid.pasted": ({ cells, added }) => `${count(cells, { one: "1 cell", other: `${cells} cells` })} pasted${added ? `, ${count(added, { one: "1 row", other: `${added} rows` })} added` : ""}.`,
  "grid.refused": "Nothing was pasted, because this can't be read:",
  "grid.understood": "Close",
  "grid.problem.heading": ({ text }) => (text ? `There is no column “${text}”.` : "There are values below a column without a heading."),
  "grid.problem.twice": "This column comes twice.",
  "grid.problem.wide": ({ width, room }) => `${count(width, { one: "1 column was", other: `${width} columns were` })} pasted, but there is room for ${room}. Start further to the left, or add columns first.`,
  "grid.problem.strange": "Something else than an invoice item stands here.",
  "grid.problem.boolean": ({ text }) => `“${text}” is neither yes nor no.`,
  "grid.problem.closed": ({ text }) => `“${text}” isn't one of the allowed values.`,

  "compute.ask": "Compute VAT",
  "compute.title": "Compute VAT from the rate",
  "compute.titleOne": ({ name }) => `Compute VAT from the rate: ${name}`,
  "compute.how": "The price of one × the VAT rate, rounded to the cent (half a cent goes up, away from zero). The VAT-exempt amount is never computed. Nothing changes until it is confirmed.",
  "compute.rateFor": "VAT rate for items without one",
  "compute.badRate": ({ text }) => `“${text}” is not a percentage.`,
  "compute.item": "Item",
  "compute.over": "Over",
  "compute.now": "VAT now",
  "compute.then": "VAT computed",
  "compute.given": "new",
  "compute.exact": ({ value }) => `exactly ${value}`,
  "compute.noPrice": "There is no price to compute with.",
  "compute.noRate": "There is no VAT rate.",
  "compute.exemptLeft": "The VAT-exempt VAT amount stays: the exempt amount is read as what replaces the VAT.",
  "compute.cancel": "Cancel",
  "compute.write": "Write these amounts",
  "compute.nothing": "Nothing to write",
  "compute.done": "The computed VAT amounts are in the document.",
};
