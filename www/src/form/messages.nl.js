/** The words of grids, time axes and cards in Dutch. The same keys stand in rows-en.js; a test compares them. */

import { plural } from "../ui/i18n/plural.js";

const count = plural("nl");

/** @type {import("../ui/i18n/index.js").Messages} */
export const nl = {
  "grid.open": "Alles tonen",
  "grid.close": "Sluiten",
  "grid.copy": "Tabel kopiëren",
  "weekly.repeat": "Laatste rij wekelijks herhalen",
  "weekly.times": "Aantal keren in totaal",
  "grid.column": "Kolom toevoegen",
  "grid.hint": "Typ in een cel, of druk op Enter. Cellen uit een spreadsheet kunnen hier worden geplakt.",
  "grid.hintEmpty": ({ name }) => `Voeg een ${name} toe, en typ daar of plak rijen uit een spreadsheet.`,
  "grid.copied": ({ count: n }) =>
    count(n, {
      one: "De tabel met 1 rij staat op het klembord.",
      other: `De tabel met ${n} rijen staat op het klembord.`,
    }),
  "grid.copiedCells": ({ count: n }) => count(n, { one: "1 cel gekopieerd.", other: `${n} cellen gekopieerd.` }),
  "row.unfilled": "Nog niet ingevuld:",
  "grid.refused": "Er is niets geplakt, want dit kan niet worden gelezen:",
  "grid.understood": "Sluiten",

  "axis.label": ({ name }) => `${name} op een tijdlijn`,
  "axis.open": ({ name, words }) => `Naar ${name}: ${words}`,
  "axis.now": "nu",
  "axis.unreadable": "niet te plaatsen",
  "axis.gap": ({ from, until }) => `Geen prijs vanaf ${from}${until ? ` tot ${until}` : ""}.`,
  "axis.overlap": ({ name, numbers, from, until }) =>
    `${name} ${numbers} overlappen elkaar${from ? ` vanaf ${from}` : ""}${until ? ` tot ${until}` : ""}.`,
  "axis.more": ({ count: n }) => count(n, { one: "En nog 1.", other: `En nog ${n}.` }),
  "axis.strange": ({ name, numbers }) =>
    `${name} ${numbers} kan niet op de tijdlijn staan: begin of einde is niet te lezen, of het einde ligt voor het begin.`,
  "axis.closed": "De perioden sluiten op elkaar aan, zonder gat of overlap.",
  "axis.endless": "De laatste heeft geen einde.",
  "axis.endlessOne": "Zonder einddatum: deze prijs blijft gelden.",
  "axis.ends": ({ at }) => `Na ${at} is er geen prijs.`,

  "card.guaranteed": "gaat zeker door",
  "card.participants": ({ least, most }) =>
    least === null
      ? `hoogstens ${most} deelnemers`
      : most === null
        ? `minstens ${least} deelnemers`
        : `${least}–${most} deelnemers`,
  "card.events": ({ count: n }) => count(n, { one: "1 bijeenkomst", other: `${n} bijeenkomsten` }),
  "card.own": "eigen prijzen",

  "duplicate.ask": "Dupliceren met nieuwe datum",

  "compute.ask": "Btw berekenen",
};
