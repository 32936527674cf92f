/** The words of mending a text that can't be read, in English. The same keys stand in mend-nl.js; a test compares them. */

import { plural } from "../../../ui/i18n/plural.js";

const count = plural("en");
const number = (n) => n.toLocaleString("en");

export const en = {
  "repair.comma": "Add a comma",
  "repair.twice": "Remove the second comma",
  "repair.quotes": "Use straight double quotes",
  "repair.literal": ({ now }) => `Write “${now}”`,
  "repair.decimal": "Write it with a decimal point",
  "repair.tab": "Write the tab as \\t",
  "repair.more": ({ count: n }) => count(n, { one: "and once more", other: `and ${number(n)} more` }),
};
