/** The words of find and replace in Dutch. The same keys stand in the other language; a test compares them. */

import { plural } from "../../ui/i18n/plural.js";

const count = plural("nl");
/** @param {number} n */
const number = (n) => n.toLocaleString("nl");

/** @type {import("../../ui/i18n/index.js").Messages} */
export const nl = {
  "findReplace.find": "Zoeken",
  "findReplace.with": "Vervangen door",
  "findReplace.in": "In",
  "findReplace.everywhere": "alle tekst",
  "findReplace.capitals": "Hoofdletters maken verschil",
  "findReplace.whole": "Alleen hele waarden",
  "findReplace.titleMany": ({ count: n }) =>
    count(n, { one: "Zoeken en vervangen in 1 cursus", other: `Zoeken en vervangen in ${number(n)} cursussen` }),
  "findReplace.preview": "Zoeken",
  "findReplace.found": ({ count: n, courses }) =>
    n
      ? `${number(n)} keer gevonden, in ${count(courses, { one: "1 cursus", other: `${number(courses)} cursussen` })}.`
      : "Niet gevonden.",
  "findReplace.firstShown": ({ count: n }) => `De eerste ${number(n)} worden getoond.`,
  "findReplace.before": "Nu",
  "findReplace.after": "Straks",
  "findReplace.apply": ({ count: n }) => (n ? `${number(n)} vervangen` : "Vervangen"),
  "findReplace.done": ({ count: n, courses }) =>
    `${number(n)} keer vervangen, in ${count(courses, { one: "1 cursus", other: `${number(courses)} cursussen` })}. Met ongedaan maken gaat het in één stap terug.`,
  "findReplace.cancel": "Annuleren",
};
