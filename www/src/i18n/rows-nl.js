/** The words of grids, time axes and cards in Dutch. The same keys stand in rows-en.js; a test compares them. */

import { plural } from "./plural.js";

const count = plural("nl");

export const nl = {
  "grid.open": "Alles tonen",
  "grid.close": "Sluiten",
  "grid.copy": "Tabel kopiëren",
  "grid.column": "Kolom toevoegen",
  "grid.hint": "Typ in een cel, of druk op Enter. Cellen uit een spreadsheet kunnen hier worden geplakt.",
  "grid.hintEmpty": ({ name }) => `Begin met ‘${name[0].toUpperCase()}${name.slice(1)} toevoegen’, of ga naar die knop en plak rijen uit een spreadsheet.`,
  "grid.copied": ({ count: n }) => count(n, { one: "De tabel met 1 rij staat op het klembord.", other: `De tabel met ${n} rijen staat op het klembord.` }),
  "grid.copiedCells": ({ count: n }) => count(n, { one: "1 cel gekopieerd.", other: `${n} cellen gekopieerd.` }),
  "grid.pasted": ({ cells, added }) => `${count(cells, { one: "1 cel", other: `${cells} cellen` })} geplakt${added ? `, ${count(added, { one: "1 rij", other: `${added} rijen` })} toegevoegd` : ""}.`,
  "grid.refused": "Er is niets geplakt, want dit kan niet worden gelezen:",
  "grid.understood": "Sluiten",
  "grid.problem.heading": ({ text }) => (text ? `Er is geen kolom ‘${text}’.` : "Er staan waarden onder een kolom zonder kop."),
  "grid.problem.twice": "Deze kolom komt twee keer voor.",
  "grid.problem.wide": ({ width, room }) => `Er ${count(width, { one: "is 1 kolom", other: `zijn ${width} kolommen` })} geplakt, maar er is plaats voor ${room}. Begin verder naar links, of voeg eerst kolommen toe.`,
  "grid.problem.strange": "Hier staat iets anders dan een factuurregel.",
  "grid.problem.boolean": ({ text }) => `‘${text}’ is geen ja of nee.`,
  "grid.problem.closed": ({ text }) => `‘${text}’ is geen toegestane waarde.`,

  "compute.ask": "Btw berekenen",
  "compute.title": "Btw berekenen uit het tarief",
  "compute.titleOne": ({ name }) => `Btw berekenen uit het tarief: ${name}`,
  "compute.how": "De prijs per stuk × het btw-tarief, afgerond op hele centen (een halve cent gaat omhoog, van nul af). Het bedrag bij btw-vrijstelling wordt nooit berekend. Er verandert pas iets na bevestigen.",
  "compute.rateFor": "Btw-tarief voor regels zonder tarief",
  "compute.badRate": ({ text }) => `‘${text}’ is geen percentage.`,
  "compute.item": "Regel",
  "compute.over": "Over",
  "compute.now": "Btw nu",
  "compute.then": "Btw berekend",
  "compute.given": "nieuw",
  "compute.exact": ({ value }) => `precies ${value}`,
  "compute.noPrice": "Er is geen prijs om mee te rekenen.",
  "compute.noRate": "Er is geen btw-tarief.",
  "compute.exemptLeft": "De btw bij btw-vrijstelling blijft: het bedrag bij vrijstelling geldt als vervanging van de btw.",
  "compute.cancel": "Annuleren",
  "compute.write": "Deze bedragen overnemen",
  "compute.nothing": "Niets te wijzigen",
  "compute.done": "De berekende btw-bedragen staan in het document.",
};
