/** The words of mending a text that can't be read, in English. The same keys stand in mend-nl.js; a test compares them. */

import { plural } from "../../../ui/i18n/plural.js";

const count = plural("en");
const number = (n) => n.toLocaleString("en");

export const en = {
  "mend.comma": "Add a comma",
  "mend.twice": "Remove the second comma",
  "mend.quotes": "Use straight double quotes",
  "mend.literal": ({ now }) => `Write “${now}”`,
  "mend.decimal": "Write it with a decimal point",
  "mend.tab": "Write the tab as \\t",
  "mend.more": ({ count: n }) => count(n, { one: "and once more", other: `and ${number(n)} more` }),
};
