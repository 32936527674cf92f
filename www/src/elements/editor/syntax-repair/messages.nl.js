/** The words of mending a text that can't be read, in Dutch. The same keys stand in mend-en.js; a test compares them. */

import { plural } from "../../../ui/i18n/plural.js";

const count = plural("nl");
const number = (n) => n.toLocaleString("nl");

export const nl = {
  "repair.comma": "Komma toevoegen",
  "repair.twice": "Tweede komma weghalen",
  "repair.quotes": "Rechte dubbele aanhalingstekens zetten",
  "repair.literal": ({ now }) => `‘${now}’ schrijven`,
  "repair.decimal": "Met een decimale punt schrijven",
  "repair.tab": "Tab als \\t schrijven",
  "repair.more": ({ count: n }) => count(n, { one: "en nog 1", other: `en nog ${number(n)}` }),
};
