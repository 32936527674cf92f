/** The words of what changed in Dutch. The same keys stand in changes-en.js; a test compares them. */

/** @type {import("../../ui/i18n/index.js").Messages} */
export const nl = {
  "changes.title": "Wat er gewijzigd is",
  "changes.since": ({ name }) => `Vergeleken met ‘${name}’ zoals het geopend werd.`,
  "changes.loading": "Vergelijken…",
  "changes.none": "Er is niets gewijzigd sinds het openen.",
  "changes.layoutOnly":
    "Geen enkele waarde is gewijzigd: alleen witruimte, commentaar, de volgorde van eigenschappen of de schrijfwijze van getallen.",
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
  "changes.fixed": "kan niet met een PATCH",
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
  "changes.exportPatch": "JSON Patch",
  "changes.exportPatchText": "De wijzigingen als bewerkingen (RFC 6902), in deze volgorde.",
  "changes.exportMerge": "Merge patch",
  "changes.exportMergeText":
    "Wat er anders is (RFC 7396). Lijsten staan er in hun geheel in, en null haalt een eigenschap weg.",
  "changes.mergeNulls": ({ names }) =>
    `Een merge patch kan niets uitdrukkelijk leeg (null) maken. Dit ontbreekt erin of wordt weggehaald: ${names}.`,
  "changes.leftOut": ({ names }) => `Weggelaten, want een PATCH kan dit niet wijzigen: ${names}.`,
  "changes.refused": ({ names }) =>
    `Er is geen patch, want een PATCH kan dit niet wijzigen: ${names}. Draai die wijziging terug of gebruik het hele document.`,
  "changes.nothingLeft": ({ names }) => `Er valt niets te patchen: een PATCH kan dit niet wijzigen: ${names}.`,
  "changes.courses":
    "Cursussen die erbij komen of verdwijnen, gaan niet via een patch: maak of verwijder die bij de server.",
  "changes.download": "Downloaden",
  "changes.downloadNamed": ({ what }) => `Downloaden: ${what}`,
  "changes.copy": "Kopiëren",
  "changes.copyNamed": ({ what }) => `Kopiëren: ${what}`,
  "changes.copied": ({ what }) => `Gekopieerd: ${what}.`,
  "changes.notCopied": "Kopiëren mocht niet van de browser. Download het in plaats daarvan.",
};
