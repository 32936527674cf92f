/** The words of what changed in Dutch. The same keys stand in changes-en.js; a test compares them. */

/** @type {import("../../ui/i18n/index.js").Messages} */
export const nl = {
  "changes.title": "Wat er gewijzigd is",
  "changes.since": ({ name }) => `Vergeleken met ‘${name}’ zoals het geopend werd.`,
  "changes.loading": "Vergelijken…",
  "changes.none": "Er is niets gewijzigd sinds het openen.",
  "changes.layoutOnly":
    "Geen enkele waarde is gewijzigd: alleen witruimte, commentaar, de volgorde van velden of de schrijfwijze van getallen.",
  "changes.unreadable": "De tekst is nu niet te lezen als JSON, dus vergelijken kan niet. Herstel eerst de tekst.",
  "changes.tooLarge": "Dit document is te groot om de wijzigingen hier op te sommen.",
  "changes.list": "Wijzigingen",
  "changes.added": "toegevoegd",
  "changes.removed": "verwijderd",
  "changes.moved": ({ from, to }) => `verplaatst van plek ${from} naar plek ${to}`,
  "changes.undo": "Wijziging terugdraaien",
  "changes.undoNamed": ({ what }) => `Wijziging terugdraaien: ${what}`,
  "changes.undone": ({ what }) => `Teruggedraaid: ${what}.`,
  "changes.notUndone":
    "Deze wijziging is niet apart terug te draaien. Ongedaan maken in de editor doet het stap voor stap.",
  "changes.fixed": "later niet te wijzigen",
  "changes.price": "De prijs toen en nu",
  "changes.priceOn": ({ when }) => `Bij bestelling op ${when}, inclusief btw.`,
  "changes.priceFor": "Klant",
  "changes.priceRegular": "Gewoon",
  "changes.priceExempt": "Vrijgesteld van btw",
  "changes.priceBefore": "Bij openen",
  "changes.priceAfter": "Nu",
  "changes.priceDifference": "Verschil",
  "changes.export": "Meenemen",
  "changes.exportWhole": "Hele document",
  "changes.exportWholeText": "Het hele document; wat niet is gewijzigd, blijft letterlijk gelijk.",
  "changes.forLink": "Voor een koppeling",
  "changes.forLinkText":
    "Alleen de wijzigingen, voor een systeem dat ze automatisch verwerkt. Wie de koppeling beheert, weet welke van de twee nodig is.",
  "changes.exportPatch": "Wijzigingen stap voor stap",
  "changes.exportPatchText":
    "Voor een systeem dat elke wijziging als opdracht krijgt, in deze volgorde (JSON Patch, RFC 6902).",
  "changes.exportMerge": "Wijzigingen in één keer",
  "changes.exportMergeText":
    "Voor een systeem dat alleen krijgt wat er anders is (JSON Merge Patch, RFC 7396). Lijsten staan er in hun geheel in; null haalt een veld weg.",
  "changes.mergeNulls": ({ names }) =>
    `Een veld leeg laten staan (null) kan hiermee niet. Dit ontbreekt erin of wordt weggehaald: ${names}.`,
  "changes.leftOut": ({ names }) => `Weggelaten, want dit is later niet te wijzigen: ${names}.`,
  "changes.refused": ({ names }) =>
    `Dit kan hier niet, want dit is later niet te wijzigen: ${names}. Draai die wijziging terug of gebruik het hele document.`,
  "changes.nothingLeft": ({ names }) => `Er blijft niets over, want dit is later niet te wijzigen: ${names}.`,
  "changes.courses":
    "Cursussen die erbij komen of verdwijnen, gaan zo niet mee: maak of verwijder die in het ontvangende systeem.",
  "changes.download": "Downloaden",
  "changes.downloadNamed": ({ what }) => `Downloaden: ${what}`,
  "changes.copy": "Kopiëren",
  "changes.copyNamed": ({ what }) => `Kopiëren: ${what}`,
  "changes.copied": ({ what }) => `Gekopieerd: ${what}.`,
  "changes.notCopied": "Kopiëren mocht niet van de browser. Download het in plaats daarvan.",
};
