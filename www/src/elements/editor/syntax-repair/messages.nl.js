/** The words of mending a text that can't be read, in Dutch. The same keys stand in mend-en.js; a test compares them. */

import { plural } from "../../../ui/i18n/plural.js";

const count = plural("nl");
const number = (n) => n.toLocaleString("nl");

export const nl = {
  "mend.comma": "Komma toevoegen",
  "mend.twice": "Tweede komma weghalen",
  "mend.quotes": "Rechte dubbele aanhalingstekens zetten",
  "mend.literal": ({ now }) => `‘${now}’ schrijven`,
  "mend.decimal": "Met een decimale punt schrijven",
  "mend.tab": "Tab als \\t schrijven",
  "mend.more": ({ count: n }) => count(n, { one: "en nog 1", other: `en nog ${number(n)}` }),
};
