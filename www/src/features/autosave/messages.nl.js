/** The words of drafts in Dutch. The same keys stand in drafts-en.js; a test compares them. */

import { plural } from "../../ui/i18n/plural.js";

const count = plural("nl");

/** @type {import("../../ui/i18n/index.js").Messages} */
export const nl = {
  "kind.unknown": "Soort onbekend",
  "drafts.recent": "Verdergaan met",
  "drafts.close": "Sluiten",
  "drafts.later": "Nu niet",
  "drafts.found": ({ name, when }) => `Er is niet-opgeslagen werk aan ‘${name}’ van ${when}.`,
  "drafts.continue": "Verdergaan",
  "drafts.discard": "Weggooien",
  "drafts.others": ({ count: n }) => count(n, { one: "Nog 1 concept", other: `Nog ${n} concepten` }),
  "drafts.opened": ({ name }) => `‘${name}’ staat er weer zoals het was.`,
  "drafts.gone": "Dit concept is er niet meer.",
  "drafts.deleted": ({ name }) => `‘${name}’ is verwijderd.`,
  "drafts.putBack": "Terugzetten",
  "drafts.keep": "Het huidige document als concept bewaren in deze browser",
  "drafts.keptAt": ({ when }) => `Bewaard om ${when}.`,
  "drafts.nothingYet": "Er is nog niets te bewaren: er is niets gewijzigd.",
  "drafts.notKept": "Het staat alleen op deze pagina: na het sluiten van de pagina is het weg.",
  "drafts.unsure":
    "Dit is niet zeker een cursus, dus er wordt niets van bewaard: na het sluiten van de pagina is het weg.",
  "drafts.unreadable": "Zolang de tekst niet te lezen is, wordt er niets nieuws van bewaard.",
  "drafts.personal":
    "Documenten over een persoon worden alleen bewaard als dit is aangevinkt, elk apart. Iedereen die deze browser gebruikt, kan het dan zien.",
  "drafts.full":
    "Er is geen ruimte meer in deze browser, dus de laatste wijzigingen staan niet in een concept. Verwijder concepten of download het document.",
  "drafts.forbidden":
    "Deze browser bewaart niets voor deze pagina (misschien een privévenster), dus er is geen concept. Download het document voordat de pagina dichtgaat.",
  "drafts.taken":
    "Dit document gaat verder in een ander tabblad. Wijzigingen hier worden niet meer bewaard; download het als ze nodig zijn.",
  "drafts.apart":
    "Een ander tabblad heeft dit concept ook gewijzigd. Wat hier is gedaan, staat nu in een eigen concept.",
  "drafts.emptied":
    "De opslag van deze browser is geleegd, en daarmee de concepten. Wat hier openstaat, is opnieuw bewaard.",
  "drafts.forgotten":
    "Alles wat in deze browser bewaard was, is weg. Wat op het scherm staat, blijft tot de pagina dichtgaat.",
  "drafts.forgottenElsewhere":
    "Een ander tabblad heeft alles verwijderd wat bewaard was. Dit document staat nu alleen op deze pagina; download het als het nodig is.",
  "drafts.elsewhere": "Dit concept is open in een ander tabblad",
  "drafts.elsewhereText":
    "Twee tabbladen kunnen niet aan hetzelfde concept werken. Ga verder met een kopie of neem het over: het andere tabblad bewaart dan niets meer.",
  "drafts.copy": "Kopie openen",
  "drafts.takeOver": "Overnemen",
  "drafts.none":
    "Er zijn geen concepten. Een cursus of catalogus die gewijzigd wordt, blijft hier bewaard tot het concept verwijderd wordt.",
  "drafts.here": "hier open",
  "drafts.inOtherTab": "open in ander tabblad",
  "drafts.noChanges": "alles gedownload",
  "drafts.size": ({ size }) =>
    size < 1024
      ? `${size} B`
      : size < 1_048_576
        ? `${Math.round(size / 1024)} kB`
        : `${(size / 1_048_576).toFixed(1).replace(".", ",")} MB`,
  "drafts.open": "Openen",
  "drafts.openNamed": ({ name }) => `Openen: ${name}`,
  "drafts.name": "Naam van het concept",
  "drafts.saveName": "Naam opslaan",
  "drafts.rename": ({ name }) => `Naam wijzigen: ${name}`,
  "drafts.delete": ({ name }) => `Verwijderen: ${name}`,
  "drafts.forget": "Alles vergeten…",
  "drafts.forgetText":
    "Alle concepten gaan weg, en de gekozen taal, kleuren, weergave van de tekst en kolommen van spreadsheets. Dat kan niet ongedaan worden gemaakt. Wat op het scherm staat, blijft tot de pagina dichtgaat.",
  "drafts.forgetYes": "Alles vergeten",
};
