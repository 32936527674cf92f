/** The words of spreadsheets in Dutch. */

import { plural } from "../../ui/i18n/plural.js";

const count = plural("nl");
const number = (/** @type {number} */ n) => n.toLocaleString("nl");

/** @type {import("../../ui/i18n/index.js").Messages} */
export const nl = {
  "file.empty": ({ name }) => `‘${name}’ is leeg.`,
  "file.noCells": ({ name }) =>
    name === "" ? "Er zijn geen cellen om te openen." : `In ‘${name}’ is geen enkele cel gevuld.`,
  "file.pdf": ({ name }) =>
    `‘${name}’ is een pdf-bestand. Vraag om dezelfde gegevens als Excel-bestand of als JSON, of begin met ‘Nieuw’.`,
  "file.word": ({ name }) =>
    `‘${name}’ is een tekstdocument (Word). Zet de gegevens in een tabel in Excel en open dat bestand, of kopieer de tabel en plak die hier.`,
  "file.rtf": ({ name }) =>
    `‘${name}’ is een opgemaakt tekstdocument. Zet de gegevens in een tabel in Excel en open dat bestand.`,
  "file.slides": ({ name }) =>
    `‘${name}’ is een presentatie. Zet de gegevens in een tabel in Excel en open dat bestand.`,
  "file.html": ({ name }) =>
    `‘${name}’ is een webpagina. Kopieer er een tabel uit en plak die hier, of vraag de website om een JSON-bestand.`,
  "file.xml": ({ name }) => `‘${name}’ is een XML-bestand. Vraag om dezelfde gegevens als JSON of als Excel-bestand.`,
  "file.image": ({ name }) => `‘${name}’ is een afbeelding. Daar zijn geen gegevens uit te lezen.`,
  "file.zip": ({ name }) => `‘${name}’ is een zip-bestand. Pak het eerst uit en open het bestand dat erin zit.`,
  "file.gzip": ({ name }) => `‘${name}’ is een ingepakt bestand. Pak het eerst uit en open het bestand dat erin zit.`,
  "file.xls": ({ name }) =>
    `‘${name}’ is een Excel-bestand van voor 2007. Open het in Excel, kies ‘Opslaan als’ en ‘Excel-werkmap (.xlsx)’, en open dat bestand hier.`,
  "file.locked": ({ name }) =>
    `‘${name}’ is met een wachtwoord beveiligd. Sla het in Excel zonder wachtwoord op en open het dan hier.`,
  "file.damaged": ({ name }) =>
    `‘${name}’ is beschadigd en niet te lezen. Sla het in Excel opnieuw op en probeer het nog eens.`,
  "file.several": "Open spreadsheets een voor een. Zet wat bij elkaar hoort als tabbladen in één bestand.",

  "spreadsheet.title": "Spreadsheet openen:",
  "spreadsheet.titlePasted": "Geplakte tabel openen",
  "spreadsheet.cancel": "Annuleren",
  "spreadsheet.which": "Welke tabbladen?",
  "spreadsheet.columns": "Kolommen",
  "spreadsheet.header": "De koppen staan in rij",
  "spreadsheet.each": "Eén rij is",
  "spreadsheet.each.course": "een cursus",
  "spreadsheet.each.item": "een factuurregel",
  "spreadsheet.each.moment": "een startmoment",
  "spreadsheet.column": "Kolom",
  "spreadsheet.sample": "Bijvoorbeeld",
  "spreadsheet.field": "Veld",
  "spreadsheet.nameless": ({ count: n }) => `Kolom ${n}, zonder kop`,
  "spreadsheet.skip": "niet gebruiken",
  "spreadsheet.number": "volgnummer van de rij",
  "spreadsheet.level.course": "Cursus",
  "spreadsheet.level.period": "Prijsperiode",
  "spreadsheet.level.item": "Factuurregel",
  "spreadsheet.level.moment": "Startmoment",
  "spreadsheet.fixed": "Voor alle cursussen hetzelfde",
  "spreadsheet.vat": "Btw-bedrag uitrekenen uit prijs en btw-tarief, afgerond op centen",
  "spreadsheet.exempt": "Wie is vrijgesteld van btw, betaalt dezelfde prijs exclusief btw",
  "spreadsheet.questions": ({ count: n }) =>
    count(n, {
      one: "1 cel is op twee manieren te lezen",
      other: `${number(n)} cellen zijn op twee manieren te lezen`,
    }),
  "spreadsheet.questionsWhy":
    "Een punt of komma kan duizendtallen scheiden of decimalen; in een datum kan de dag of de maand voorop staan.",
  "spreadsheet.all": ({ count: n, text }) => `Alle ${number(n)} cellen, zoals ‘${text}’`,
  "spreadsheet.left": ({ count: n }) =>
    count(n, { one: "Kies nog bij 1 cel.", other: `Kies nog bij ${number(n)} cellen.` }),
  "spreadsheet.more": ({ count: n }) => `En nog ${number(n)}.`,
  "spreadsheet.result": "Wat het wordt",
  "spreadsheet.nothing": "Nog niets: kies bij de kolommen welke velden het zijn.",
  "spreadsheet.counts": ({ courses, items, moments }) =>
    `${count(courses, { one: "1 cursus", other: `${number(courses)} cursussen` })}, ${count(items, { one: "1 factuurregel", other: `${number(items)} factuurregels` })}, ${count(moments, { one: "1 startmoment", other: `${number(moments)} startmomenten` })}.`,
  "spreadsheet.errors": ({ count: n }) =>
    count(n, {
      one: "Daarna is er nog 1 veld in te vullen of te verbeteren.",
      other: `Daarna zijn er nog ${number(n)} velden in te vullen of te verbeteren.`,
    }),
  "spreadsheet.problems": ({ count: n }) =>
    count(n, {
      one: "1 cel klopt niet. Bij openen komt die als fout in de cursus te staan:",
      other: `${number(n)} cellen kloppen niet. Bij openen komen ze als fouten in de cursussen te staan:`,
    }),
  "spreadsheet.problem.number": ({ field, text }) => `${field}: ‘${text}’ is geen bedrag of getal.`,
  "spreadsheet.problem.integer": ({ field, text }) => `${field}: ‘${text}’ is geen geheel getal.`,
  "spreadsheet.problem.boolean": ({ field, text }) => `${field}: ‘${text}’ is geen ja of nee.`,
  "spreadsheet.problem.date": ({ field, text }) => `${field}: ‘${text}’ is geen datum.`,
  "spreadsheet.problem.choice": ({ field, text, values }) => `${field}: ‘${text}’ kan niet. Kies uit ${values}.`,
  "spreadsheet.problem.which": ({ field, text }) =>
    `${field}: ‘${text}’ hoort bij een prijsperiode, factuurregel of startmoment dat er niet is.`,
  "spreadsheet.problem.newRow": ({ text }) =>
    text === ""
      ? "Deze rij heeft geen volgnummer, dus ze is nieuw. Toevoegen kan in het formulier van de cursus."
      : `Nummer ${text} is er niet in deze cursus, dus deze rij is nieuw. Toevoegen kan in het formulier van de cursus.`,
  "spreadsheet.problem.noCode": ({ field }) => `${field} ontbreekt, dus deze rij hoort bij geen cursus.`,
  "spreadsheet.problem.differs": ({ field, text, before }) =>
    `${field}: ${text} wijkt af van ${before} in een eerdere rij van dezelfde cursus. De eerste telt.`,
  "spreadsheet.first": ({ count: n }) => `De eerste ${n}`,
  "spreadsheet.course": "Cursus",
  "spreadsheet.unnamed": "(zonder naam)",
  "spreadsheet.items": "Factuurregels",
  "spreadsheet.price": "Eerste prijs excl. btw",
  "spreadsheet.moments": "Startmomenten",
  "spreadsheet.openCourse": "Openen als cursus",
  "spreadsheet.openCatalogue": ({ count: n }) =>
    n ? `Openen als catalogus van ${number(n)} cursussen` : "Openen als catalogus",
  "spreadsheet.fileName": "catalogus.json",
  "spreadsheet.purpose": "Wat moet er gebeuren?",
  "spreadsheet.purpose.update": ({ name }) => `De catalogus ‘${name}’ bijwerken`,
  "spreadsheet.purpose.open": "Als nieuw document openen",
  "spreadsheet.resultUpdate": "Wat er verandert",
  "spreadsheet.changes": ({ count: n, courses }) =>
    `${count(n, { one: "1 waarde verandert", other: `${number(n)} waarden veranderen` })} in ${count(courses, { one: "1 cursus", other: `${number(courses)} cursussen` })}. De rest blijft letterlijk gelijk.`,
  "spreadsheet.unchanged": ({ count: n }) =>
    n ? "Er verandert niets." : "Er verandert niets: alle cellen zijn gelijk aan de catalogus.",
  "spreadsheet.unknown": ({ count: n }) =>
    count(n, {
      one: "1 cursuscode hoort niet bij precies één leesbare cursus van de catalogus; die rijen blijven buiten beschouwing:",
      other: `${number(n)} cursuscodes horen niet bij precies één leesbare cursus van de catalogus; die rijen blijven buiten beschouwing:`,
    }),
  "spreadsheet.absent": ({ count: n }) =>
    count(n, {
      one: "1 factuurregel of startmoment staat niet meer in het spreadsheet, en blijft in de catalogus. Weghalen kan in het formulier van de cursus.",
      other: `${number(n)} factuurregels of startmomenten staan niet meer in het spreadsheet, en blijven in de catalogus. Weghalen kan in het formulier van de cursus.`,
    }),
  "spreadsheet.valuesOnly":
    "Bijwerken wijzigt alleen waarden. Nieuwe of weggehaalde rijen veranderen niets, en modules en bijeenkomsten blijven zoals ze zijn.",
  "spreadsheet.leftOut": ({ count: n }) =>
    count(n, {
      one: "1 cel klopt niet en verandert niets:",
      other: `${number(n)} cellen kloppen niet en veranderen niets:`,
    }),
  "spreadsheet.before": "Nu",
  "spreadsheet.after": "Wordt",
  "spreadsheet.empty": "leeg",
  "spreadsheet.apply": ({ count: n }) => count(n, { one: "1 waarde wijzigen", other: `${number(n)} waarden wijzigen` }),
  "spreadsheet.updated": ({ count: n, courses }) =>
    `${count(n, { one: "1 waarde", other: `${number(n)} waarden` })} in ${count(courses, { one: "1 cursus", other: `${number(courses)} cursussen` })} gewijzigd. ‘Ongedaan maken’ zet alles terug.`,
  "spreadsheet.done": ({ name }) => `‘${name}’ is gemaakt uit het spreadsheet. Download het om het te bewaren.`,
};
