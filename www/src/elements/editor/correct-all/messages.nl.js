/** The words of correcting all of a kind in Dutch. The same keys stand in correct-all-en.js; a test compares them. */

import { plural } from "../../../ui/i18n/plural.js";

const count = plural("nl");
/** @param {number} n */
const number = (n) => n.toLocaleString("nl");

/** @type {import("../../../ui/i18n/index.js").Messages} */
export const nl = {
  "all.why": ({ count: n }) => `Dit is op ${number(n)} plaatsen gevonden. Vink uit wat moet blijven zoals het is.`,
  "all.careful":
    "Deze verbeteringen halen een waarde weg, of veranderen wat een klant betaalt. Bekijk ze een voor een.",
  "all.every": "Allemaal",
  "all.go": ({ count: n }) =>
    count(n, { one: "1 verbetering doorvoeren", other: `${number(n)} verbeteringen doorvoeren` }),
  "all.cancel": "Annuleren",
  "all.done": ({ count: n }) =>
    count(n, {
      one: "1 verbetering is doorgevoerd. Ongedaan maken draait die terug.",
      other: `${number(n)} verbeteringen zijn doorgevoerd. Ongedaan maken draait ze in één stap terug.`,
    }),
  "all.waiting": ({ count: n }) =>
    count(n, {
      one: "1 zit een andere in de weg, en staat nog in de lijst.",
      other: `${number(n)} zitten andere in de weg, en staan nog in de lijst.`,
    }),
  "all.none": "Deze verbeteringen kunnen nu niet worden doorgevoerd.",
};
