/** The words of find and replace in English. The same keys stand in the other language; a test compares them. */

import { plural } from "../../ui/i18n/plural.js";

const count = plural("en");
const number = (n) => n.toLocaleString("en");

export const en = {
  "replace.find": "Find",
  "replace.with": "Replace by",
  "replace.in": "In",
  "replace.everywhere": "all text",
  "replace.capitals": "Capitals make a difference",
  "replace.whole": "Only whole values",
  "replace.titleMany": ({ count: n }) =>
    count(n, { one: "Find and replace in 1 course", other: `Find and replace in ${number(n)} courses` }),
  "replace.preview": "Search",
  "replace.found": ({ count: n, courses }) =>
    n
      ? `Found ${count(n, { one: "once", other: `${number(n)} times` })}, in ${count(courses, { one: "1 course", other: `${number(courses)} courses` })}.`
      : "Not found.",
  "replace.firstShown": ({ count: n }) => `The first ${number(n)} are shown.`,
  "replace.before": "Now",
  "replace.after": "After",
  "replace.apply": ({ count: n }) => (n ? `Replace ${number(n)}` : "Replace"),
  "replace.done": ({ count: n, courses }) =>
    `Replaced ${count(n, { one: "once", other: `${number(n)} times` })}, in ${count(courses, { one: "1 course", other: `${number(courses)} courses` })}. Undo takes it back in one step.`,
  "replace.cancel": "Cancel",
};
