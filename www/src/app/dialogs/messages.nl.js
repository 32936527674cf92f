/** The words of the dialogs in Dutch. The same keys stand in dialogs-en.js; a test compares them. */

import { plural } from "../../ui/i18n/plural.js";

const count = plural("nl");

/** @type {import("../../ui/i18n/index.js").Messages} */
export const nl = {
  "refused.download": ({ count: n }) =>
    count(n, {
      one: "Eén ingevulde waarde in het formulier is niet overgenomen en staat dus niet in het bestand: daar staat nog de oude waarde.",
      other: `${n} ingevulde waarden in het formulier zijn niet overgenomen en staan dus niet in het bestand: daar staan nog de oude waarden.`,
    }),
  "refused.replace": ({ count: n }) =>
    count(n, {
      one: "Eén ingevulde waarde is niet overgenomen en gaat verloren.",
      other: `${n} ingevulde waarden zijn niet overgenomen en gaan verloren.`,
    }),
  "refused.lead": "Naar het veld",
  "refused.go": "Toch downloaden",
  "new.title": "Nieuw document",
  "ask.title": "Wat voor document is dit?",
  "ask.text":
    "Dat is aan de inhoud niet te zien. Kies wat het is, of sluit dit venster: kiezen kan ook later, boven aan de pagina. Tot dan wordt er niets gecontroleerd.",
  "part.title": "Verzoek of antwoord?",
  "part.text": "Dat is aan de inhoud niet te zien. Kies welk van de twee het is.",
  "exchange.what": "Een antwoord vergelijken met wat er gevraagd is.",
  "open.title": "Document openen",
  "open.drop": "Sleep een bestand hierheen, of",
  "open.choose": "kies een bestand",
  "open.paste": "Of plak de tekst",
  "open.use": "Deze tekst gebruiken",
  "open.example": "Of open een voorbeeld",
  "errors.title": "Er is een probleem",
  "errors.text": ({ count: n }) =>
    count(n, {
      one: "Dit document heeft nog 1 fout. Een systeem dat het ontvangt, kan het weigeren.",
      other: `Dit document heeft nog ${n.toLocaleString("nl")} fouten. Een systeem dat het ontvangt, kan het weigeren.`,
    }),
  "errors.more": ({ count: n }) => `En nog ${n.toLocaleString("nl")}, in de lijst van bevindingen.`,
  "errors.lead": "Naar de eerste fout",
  "errors.go": "Toch downloaden",
  "replace.title": "Het gewijzigde document vervangen?",
  "replace.text": ({ name }) =>
    `‘${name}’ heeft wijzigingen die niet gedownload zijn. Die gaan verloren als er een ander document voor in de plaats komt.`,
  "replace.download": "Eerst downloaden",
  "replace.kept": ({ name }) =>
    `‘${name}’ heeft wijzigingen die niet gedownload zijn. Ze blijven als concept bewaard: ‘Concepten’, boven aan de pagina, haalt ze terug.`,
  "replace.go": "Vervangen",
  "replace.cancel": "Annuleren",
};
