/** The words of what opens in the form when it is asked for in English. */

import { plural } from "../../ui/i18n/plural.js";

const count = plural("en");

/** @type {import("../../ui/i18n/index.js").Messages} */
export const en = {
  "grid.pasted": ({ cells, added }) =>
    `${count(cells, { one: "1 cell", other: `${cells} cells` })} pasted${added ? `, ${count(added, { one: "1 row", other: `${added} rows` })} added` : ""}.`,
  "grid.problem.heading": ({ text }) =>
    text ? `There is no column “${text}”.` : "There are values below a column without a heading.",
  "grid.problem.twice": "This column comes twice.",
  "grid.problem.wide": ({ width, room }) =>
    `${count(width, { one: "1 column was", other: `${width} columns were` })} pasted, but there is room for ${room}. Start further to the left, or add columns first.`,
  "grid.problem.strange": "Something else than a row of this table stands here.",
  "grid.problem.boolean": ({ text }) => `“${text}” is neither yes nor no.`,
  "grid.problem.amount": ({ text }) =>
    `“${text}” is an amount, where a word or a code belongs. Paste from another column on.`,
  "grid.problem.closed": ({ text }) => `“${text}” isn't one of the allowed values.`,
  "unclear.title": ({ count: n }) =>
    count(n, {
      one: "Nothing pasted yet: what does this amount mean?",
      other: "Nothing pasted yet: what do these amounts mean?",
    }),
  "unclear.why": "The comma or point can separate thousands or decimals.",
  "unclear.all": ({ count: n }) => `All ${n} amounts`,
  "unclear.thousands": ({ text, money }) => `Thousands: ${text} is ${money}`,
  "unclear.decimals": ({ text, money }) => `Decimals: ${text} is ${money}`,
  "unclear.typed": ({ text }) => `“${text}”`,
  "unclear.left": ({ count: n }) =>
    count(n, { one: "1 amount is still to be chosen.", other: `${n} amounts are still to be chosen.` }),
  "unclear.more": ({ count: n }) =>
    count(n, {
      one: "And 1 more amount, for which the choice at “All” holds.",
      other: `And ${n} more amounts, for which the choice at “All” holds.`,
    }),
  "unclear.paste": "Paste",
  "unclear.cancelled": "Nothing was pasted.",
  "weekly.done": ({ name, count: n }) =>
    `${name}: ${count(n, { one: "1 row", other: `${n} rows` })} added, each a week later.`,
  "duplicate.title": ({ name }) => `Duplicate ${name} with a new date`,
  "duplicate.date": "New start date",
  "duplicate.end": "New end date",
  "duplicate.how":
    "All dates in it move along by as many days; times stay as they are on the clock. What will be written is shown here first.",
  "duplicate.sameDay": "That is the day of the original.",
  "duplicate.taken": "This code is already in use in this course.",
  "duplicate.moves": ({ name, from, to, days, later }) =>
    `${name} starts on ${from}, the copy on ${to}: everything ${count(days, { one: "1 day", other: `${days} days` })} ${later ? "later" : "earlier"}.`,
  "duplicate.all": ({ count: n }) => `All ${n}`,
  "duplicate.skipped": ({ now }) => `That night the clock skips this hour; it becomes ${now}.`,
  "duplicate.twice": ({ now }) => `That night this hour comes twice: ${now} can be either.`,
  "duplicate.without": ({ names }) => `Left out, because it belongs to the original: ${names}.`,
  "duplicate.make": "Make the copy",
  "duplicate.done": ({ name }) => `The copy is ${name}.`,
  "newPeriod.from": "From when does the new price hold?",
  "newPeriod.holds": ({ at, until }) =>
    `The new price holds from ${at}${until ? ` until ${until}` : ", without an end"}.`,
  "newPeriod.next": ({ name }) => `Then ${name.toLowerCase()} begins.`,
  "newPeriod.asNow": ({ name }) => `That is the end that ${name.toLowerCase()} has now.`,
  "newPeriod.closes": ({ name, until }) =>
    `${name} ends when the new price begins (now: ${until ? `until ${until}` : "without an end"}).`,
  "newPeriod.both": ({ name }) =>
    `Then the new price and that of ${name.toLowerCase()} hold at once, and no price can be told.`,
  "newPeriod.starts": ({ name, numbers }) =>
    `${name} ${numbers} begins at that very moment. Choose another beginning, or change the prices in ${name.toLowerCase()} ${numbers}.`,
  "newPeriod.overlap": ({ name, numbers }) =>
    `${name} ${numbers} hold at once then, as it is. Change the limits of one of them first, or remove one.`,
  "newPeriod.start": "Start with",
  "newPeriod.copies": ({ name, count: n }) =>
    count(n, {
      one: `The invoice item of ${name.toLowerCase()}; its amount can be changed afterwards`,
      other: `The ${n} invoice items of ${name.toLowerCase()}; their amounts can be changed afterwards`,
    }),
  "newPeriod.whole": ({ name, count: n }) =>
    `The copy has all that ${name.toLowerCase()} has${count(n, { one: ", its invoice item included; the amount can be changed afterwards", other: n ? `, its ${n} invoice items included; their amounts can be changed afterwards` : "" })}.`,
  "newPeriod.empty": "No invoice items",
  "newPeriod.make": "Add",
  "newPeriod.done": ({ name, closed, at }) => `${name} was added, from ${at}.${closed ? ` ${closed} ends then.` : ""}`,
  "compute.title": "Compute VAT from the rate",
  "compute.titleOne": ({ name }) => `Compute VAT from the rate: ${name}`,
  "compute.how":
    "Of each item: the price excluding VAT × the VAT rate, for one, rounded to the cent (5.625 becomes 5.63). Nothing changes before the button below is pressed.",
  "compute.exempt.price": ({ amount, vat }) =>
    `Customers who are exempt from VAT have a price of their own: “${amount}”. The provider chooses it, no rate gives it, and so it stays as it is. Only where they pay VAT all the same (“${vat}” isn't 0), that VAT is computed, over their own price.`,
  "compute.exempt.vatReplacement": ({ amount, vat }) =>
    `For customers who are exempt from VAT, everything stays as it is. “${amount}” is now read as what they pay instead of the VAT; the provider chooses it, no rate gives it. So “${vat}” can't be computed either.`,
  "compute.forExempt": "for exempt customers",
  "compute.fillsExempt":
    "Also fill in what is missing for exempt customers: the same price excluding VAT, with no VAT on it",
  "compute.exemptPrice": "price for exempt customers",
  "compute.exemptVat": "VAT for exempt customers",
  "compute.rateFor": "VAT rate for items without one",
  "compute.badRate": ({ text }) => `“${text}” is not a percentage.`,
  "compute.item": "Item",
  "compute.over": "Over",
  "compute.now": "Now",
  "compute.then": "Becomes",
  "compute.given": "new",
  "compute.exact": ({ value }) => `exactly ${value}`,
  "compute.noPrice": "There is no price to compute with.",
  "compute.noRate": "There is no VAT rate.",
  "compute.exemptLeft": "The VAT of exempt customers stays as it is.",
  "compute.cancel": "Cancel",
  "compute.write": "Write these amounts",
  "compute.nothing": "Nothing to write",
  "compute.done": "The amounts are in the document.",
};
