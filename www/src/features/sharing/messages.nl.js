/** The words of findings for somebody else, in Dutch. */

import { plural } from "../../ui/i18n/plural.js";

const count = plural("nl");

/** @type {Record<string, string | ((params: any) => string)>} */
export const nl = {
  "sharing.title": "Bevindingen zonder waarden",
  "sharing.close": "Sluiten",
  "sharing.why":
    "Voor een leverancier of collega: elke bevinding met de plaats in het document, zonder namen, nummers of andere waarden die erin staan.",
  "sharing.text": "De bevindingen",
  "sharing.head": ({ count: n }) => count(n, { one: "1 bevinding", other: `${n.toLocaleString("nl")} bevindingen` }),
  "sharing.line": ({ line }) => `regel ${line}`,
  "sharing.copy": "Kopiëren",
  "sharing.copied": "Gekopieerd.",
  "sharing.print": "Afdrukken",
  "sharing.save": "Opslaan als tekst",
  "sharing.fileName": "bevindingen.txt",
};
