/** The words of next year's prices in English. The same keys stand in prices-nl.js; a test compares them. */

import { plural } from "../../ui/i18n/plural.js";

const count = plural("en");
/** @param {number} n */
const number = (n) => n.toLocaleString("en");

/** @type {import("../../ui/i18n/index.js").Messages} */
export const en = {
  "prices.title": "Next year's prices",
  "prices.titleMany": ({ count: n }) =>
    count(n, { one: "Next year's prices of 1 course", other: `Next year's prices of ${number(n)} courses` }),
  "prices.why":
    "The price period that holds on the date is closed, and a new one opens with other amounts. Nothing else changes.",
  "prices.at": "New prices from",
  "prices.atNote": "From midnight in Amsterdam.",
  "prices.percent": "Increase",
  "prices.percentUnit": "%",
  "prices.step": "Round to",
  "prices.step.0.01": "the cent",
  "prices.step.0.05": "5 cents",
  "prices.step.1": "the euro",
  "prices.step.5": "5 euros",
  "prices.vat": "VAT amounts",
  "prices.vat.again": "compute again from each item's percentage",
  "prices.vat.same": "leave as they are",
  "prices.exempt": "Amounts for VAT exempt customers",
  "prices.exempt.alike": "increase alike",
  "prices.exempt.same": "leave as they are",
  "prices.choose": "Choose what happens to VAT and to the amounts for exempt customers.",
  "prices.preview": "Preview of the new prices",
  "prices.item": "Item",
  "prices.figure": "Amount",
  "prices.old": "Old",
  "prices.new": "New",
  "prices.difference": "Difference",
  "prices.priceBeforeTax": "Price excl. VAT",
  "prices.vatAmount": "VAT",
  "prices.vatExemptAmount": "VAT exempt amount",
  "prices.vatExemptAmountVAT": "VAT for exempt",
  "prices.newOf": ({ what, item }) => `New: ${what}, ${item}`,
  "prices.nameless": "(no cost type)",
  "prices.period": ({ from, at, until }) =>
    `The period from ${from} ends on ${at}; the new one holds from then until ${until}.`,
  "prices.periodAfter": ({ at }) => `The prices end on ${at}; the new period opens then, without an end.`,
  "prices.open": "further notice",
  "prices.always": "the beginning",
  "prices.note.keepsEnd": ({ at }) => `The new period ends where the old one did: ${at}.`,
  "prices.note.laterStays": ({ number: n }) => `Price period ${n} begins later; its prices stay as they are.`,
  "prices.note.ownItems": ({ count: n }) =>
    count(n, {
      one: "1 start moment has invoice items of its own. They have no period, so they stay as they are.",
      other: `${number(n)} start moments have invoice items of their own. They have no period, so they stay as they are.`,
    }),
  "prices.line.tooSmall": "too small for this rounding: to the cent",
  "prices.line.noRate": "no VAT percentage, so VAT stays as it is",
  "prices.line.noPrice": "no price to increase",
  "prices.problem": "Can't be done",
  "prices.problem.noPeriods": "There are no price periods.",
  "prices.problem.noItems": "The price period has no invoice items.",
  "prices.problem.unreadable": ({ number: n }) =>
    `The begin or end of price period ${n} can't be read. Correct it first.`,
  "prices.problem.starts": ({ number: n }) =>
    `Price period ${n} already begins on this date. Change its amounts in the form, or choose another date.`,
  "prices.problem.overlap": ({ numbers }) =>
    `Price periods ${numbers} both hold on this date. Correct the overlap first.`,
  "prices.problem.later": ({ number: n, at }) =>
    `Price period ${n} begins on ${at}, while the one before it has not ended. Correct the overlap first.`,
  "prices.problem.between": ({ number: n, at }) =>
    `There is no price from this date until price period ${n} begins on ${at}. Close that gap first.`,
  "prices.problem.ended": ({ at }) => `The prices already end on ${at}. Choose that date, so that there is no gap.`,
  "prices.problem.notYet": ({ at }) =>
    at ? `The prices only begin on ${at}. Choose a later date.` : "There is no price on this date.",
  "prices.problem.broken": "The course can't be read. Mend its text first.",
  "prices.problem.at": "Type a date, like 2027-01-01.",
  "prices.problem.percent": "Type a percentage, like 3.5.",
  "prices.problem.typed": ({ text }) => `“${text}” is not an amount. Type it like 1210.50.`,
  "prices.news": ({ count: n }) =>
    count(n, {
      one: "The check will find 1 thing more than before:",
      other: `The check will find ${number(n)} things more than before:`,
    }),
  "prices.newsCode": ({ title, count: n }) => `${title} (${number(n)})`,
  "prices.noNews": "The check will find nothing that it doesn't find now.",
  "prices.summary": ({ courses, lines }) =>
    `${count(courses, { one: "1 course gets", other: `${number(courses)} courses get` })} new prices, in ${count(lines, { one: "1 line", other: `${number(lines)} lines` })}.`,
  "prices.refused": ({ count: n }) =>
    count(n, { one: "1 course is left alone:", other: `${number(n)} courses are left alone:` }),
  "prices.none":
    "No course gets new prices. Choose another date, or correct in each course what stands below, and calculate again.",
  "prices.unchanged": "No amount changes: the new period would have the same prices. Type another increase.",
  "prices.alike": ({ count: n }) => `${number(n)} courses`,
  "prices.alikeMore": ({ count: n }) => count(n, { one: "and 1 more", other: `and ${number(n)} more` }),
  "prices.more": ({ count: n }) => `And ${number(n)} more courses.`,
  "prices.apply": "Change the prices",
  "prices.calculate": "Calculate the preview",
  "prices.working": "Calculating…",
  "prices.cancel": "Cancel",
  "prices.done": "The new prices are in the course. Undo takes them back in one step.",
  "prices.doneMany": ({ count: n }) =>
    count(n, {
      one: "1 course has its new prices. Undo takes them back in one step.",
      other: `${number(n)} courses have their new prices. Undo takes them back in one step.`,
    }),
};
