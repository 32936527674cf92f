/** The words of correcting all of a kind in English. The same keys stand in correct-all-nl.js; a test compares them. */

import { plural } from "../../../ui/i18n/plural.js";

const count = plural("en");
/** @param {number} n */
const number = (n) => n.toLocaleString("en");

/** @type {import("../../../ui/i18n/index.js").Messages} */
export const en = {
  "all.why": ({ count: n }) => `This was found in ${number(n)} places. Untick what is to stay as it is.`,
  "all.careful": "These corrections take a value away, or change what a customer pays. Look at each of them.",
  "all.every": "All of them",
  "all.go": ({ count: n }) => count(n, { one: "Make 1 correction", other: `Make ${number(n)} corrections` }),
  "all.cancel": "Cancel",
  "all.done": ({ count: n }) =>
    count(n, {
      one: "1 correction was made. Undo takes it back.",
      other: `${number(n)} corrections were made. Undo takes them back in one step.`,
    }),
  "all.waiting": ({ count: n }) =>
    count(n, {
      one: "1 stands in the way of another, and is still in the list.",
      other: `${number(n)} stand in the way of others, and are still in the list.`,
    }),
  "all.none": "These corrections can't be made now.",
};
