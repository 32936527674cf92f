/** The words of findings for somebody else, in Dutch. */

import { plural } from "../../ui/i18n/plural.js";

const count = plural("nl");

/** @type {Record<string, string | ((params: any) => string)>} */
export const nl = {
  "sharing.title": "Bevindingen zonder waarden",
  "sharing.close": "Sluiten",
  "sharing.why":
    "Voor de beheerder van het systeem dat dit document heeft gemaakt, of voor een collega: elke bevinding met de plaats in het document, zonder namen, nummers of andere waarden die erin staan.",
  "sharing.text": "De bevindingen",
  "sharing.head": ({ count: n, kind }) =>
    `${count(n, { one: "1 bevinding", other: `${n.toLocaleString("nl")} bevindingen` })} (${kind})`,
  "sharing.line": ({ line }) => `regel ${line}`,
  "sharing.copy": "Kopiëren",
  "sharing.copied": "Gekopieerd.",
  "sharing.print": "Afdrukken",
  "sharing.save": "Opslaan als tekst",
  "sharing.fileName": "bevindingen.txt",
};
