/** The words of find and replace in English. The same keys stand in the other language; a test compares them. */

import { plural } from "../../ui/i18n/plural.js";

const count = plural("en");
/** @param {number} n */
const number = (n) => n.toLocaleString("en");

/** @type {import("../../ui/i18n/index.js").Messages} */
export const en = {
  "findReplace.find": "Find",
  "findReplace.with": "Replace by",
  "findReplace.in": "In",
  "findReplace.everywhere": "all text",
  "findReplace.capitals": "Capitals make a difference",
  "findReplace.whole": "Only whole values",
  "findReplace.titleMany": ({ count: n }) =>
    count(n, { one: "Find and replace in 1 course", other: `Find and replace in ${number(n)} courses` }),
  "findReplace.preview": "Search",
  "findReplace.found": ({ count: n, courses }) =>
    n
      ? `Found ${count(n, { one: "once", other: `${number(n)} times` })}, in ${count(courses, { one: "1 course", other: `${number(courses)} courses` })}.`
      : "Not found.",
  "findReplace.firstShown": ({ count: n }) => `The first ${number(n)} are shown.`,
  "findReplace.before": "Now",
  "findReplace.after": "After",
  "findReplace.apply": ({ count: n }) => (n ? `Replace ${number(n)}` : "Replace"),
  "findReplace.done": ({ count: n, courses }) =>
    `Replaced ${count(n, { one: "once", other: `${number(n)} times` })}, in ${count(courses, { one: "1 course", other: `${number(courses)} courses` })}. Undo takes it back in one step.`,
  "findReplace.cancel": "Cancel",
};
