/** The words of find and replace in Dutch. The same keys stand in the other language; a test compares them. */

import { plural } from "../../ui/i18n/plural.js";

const count = plural("nl");
const number = (n) => n.toLocaleString("nl");

export const nl = {
  "replace.find": "Zoeken",
  "replace.with": "Vervangen door",
  "replace.in": "In",
  "replace.everywhere": "alle tekst",
  "replace.capitals": "Hoofdletters maken verschil",
  "replace.whole": "Alleen hele waarden",
  "replace.titleMany": ({ count: n }) =>
    count(n, { one: "Zoeken en vervangen in 1 cursus", other: `Zoeken en vervangen in ${number(n)} cursussen` }),
  "replace.preview": "Zoeken",
  "replace.found": ({ count: n, courses }) =>
    n
      ? `${number(n)} keer gevonden, in ${count(courses, { one: "1 cursus", other: `${number(courses)} cursussen` })}.`
      : "Niet gevonden.",
  "replace.firstShown": ({ count: n }) => `De eerste ${number(n)} worden getoond.`,
  "replace.before": "Nu",
  "replace.after": "Straks",
  "replace.apply": ({ count: n }) => (n ? `${number(n)} vervangen` : "Vervangen"),
  "replace.done": ({ count: n, courses }) =>
    `${number(n)} keer vervangen, in ${count(courses, { one: "1 cursus", other: `${number(courses)} cursussen` })}. Met ongedaan maken gaat het in één stap terug.`,
  "replace.cancel": "Annuleren",
};
