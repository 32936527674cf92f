/** The words of what opens in the form when it is asked for in Dutch. The same keys stand in panels-en.js; a test compares them. */

import { plural } from "../../ui/i18n/plural.js";

const count = plural("nl");

/** @type {import("../../ui/i18n/index.js").Messages} */
export const nl = {
  "grid.pasted": ({ cells, added }) =>
    `${count(cells, { one: "1 cel", other: `${cells} cellen` })} geplakt${added ? `, ${count(added, { one: "1 rij", other: `${added} rijen` })} toegevoegd` : ""}.`,
  "grid.problem.heading": ({ text }) =>
    text ? `Er is geen kolom ‘${text}’.` : "Er staan waarden onder een kolom zonder kop.",
  "grid.problem.twice": "Deze kolom komt twee keer voor.",
  "grid.problem.wide": ({ width, room }) =>
    `Er ${count(width, { one: "is 1 kolom", other: `zijn ${width} kolommen` })} geplakt, maar er is plaats voor ${room}. Begin verder naar links, of voeg eerst kolommen toe.`,
  "grid.problem.strange": "Hier staat iets anders dan een regel van deze tabel.",
  "grid.problem.boolean": ({ text }) => `‘${text}’ is geen ja of nee.`,
  "grid.problem.amount": ({ text }) =>
    `‘${text}’ is een bedrag, en hier hoort een woord of code. Plak vanaf een andere kolom.`,
  "grid.problem.closed": ({ text }) => `‘${text}’ is geen toegestane waarde.`,
  "unclear.title": ({ count: n }) =>
    count(n, {
      one: "Nog niets geplakt: wat betekent dit bedrag?",
      other: "Nog niets geplakt: wat betekenen deze bedragen?",
    }),
  "unclear.why": "De punt of komma kan duizendtallen scheiden of decimalen.",
  "unclear.all": ({ count: n }) => `Alle ${n} bedragen`,
  "unclear.thousands": ({ text, money }) => `Duizendtallen: ${text} is ${money}`,
  "unclear.decimals": ({ text, money }) => `Decimalen: ${text} is ${money}`,
  "unclear.typed": ({ text }) => `‘${text}’`,
  "unclear.left": ({ count: n }) => count(n, { one: "Kies nog bij 1 bedrag.", other: `Kies nog bij ${n} bedragen.` }),
  "unclear.more": ({ count: n }) =>
    count(n, {
      one: "En nog 1 bedrag: daarvoor geldt de keuze bij ‘Alle’.",
      other: `En nog ${n} bedragen: daarvoor geldt de keuze bij ‘Alle’.`,
    }),
  "unclear.paste": "Plakken",
  "unclear.cancelled": "Er is niets geplakt.",
  "weekly.done": ({ name, count: n }) =>
    `${name}: ${count(n, { one: "1 rij", other: `${n} rijen` })} toegevoegd, steeds een week later.`,
  "duplicate.title": ({ name }) => `${name} dupliceren met een nieuwe datum`,
  "duplicate.date": "Nieuwe startdatum",
  "duplicate.end": "Nieuwe einddatum",
  "duplicate.how":
    "Alle datums erin schuiven evenveel dagen mee; tijden blijven zoals ze op de klok zijn. Hier staat eerst wat er wordt geschreven.",
  "duplicate.sameDay": "Dat is de dag van het origineel.",
  "duplicate.taken": "Deze code is in deze cursus al in gebruik.",
  "duplicate.moves": ({ name, from, to, days, later }) =>
    `${name} begint op ${from}, de kopie op ${to}: alles ${count(days, { one: "1 dag", other: `${days} dagen` })} ${later ? "later" : "eerder"}.`,
  "duplicate.all": ({ count: n }) => `Alle ${n}`,
  "duplicate.skipped": ({ now }) => `Die nacht slaat de klok dit uur over; het wordt ${now}.`,
  "duplicate.twice": ({ now }) => `Die nacht komt dit uur twee keer voor: ${now} kan beide zijn.`,
  "duplicate.without": ({ names }) => `Weggelaten, want het hoort bij het origineel: ${names}.`,
  "duplicate.make": "Kopie maken",
  "duplicate.done": ({ name }) => `De kopie is ${name}.`,
  "newPeriod.from": "Vanaf wanneer geldt de nieuwe prijs?",
  "newPeriod.holds": ({ at, until }) =>
    `De nieuwe prijs geldt vanaf ${at}${until ? ` tot ${until}` : ", zonder einde"}.`,
  "newPeriod.next": ({ name }) => `Dan begint ${name.toLowerCase()}.`,
  "newPeriod.asNow": ({ name }) => `Dat is het einde dat ${name.toLowerCase()} nu heeft.`,
  "newPeriod.closes": ({ name, until }) =>
    `${name} eindigt zodra de nieuwe prijs ingaat (nu: ${until ? `tot ${until}` : "zonder einde"}).`,
  "newPeriod.both": ({ name }) =>
    `Dan gelden de nieuwe prijs en die van ${name.toLowerCase()} tegelijk, en is er geen prijs te bepalen.`,
  "newPeriod.starts": ({ name, numbers }) =>
    `${name} ${numbers} begint dan al. Kies een ander begin, of wijzig de prijzen in ${name.toLowerCase()} ${numbers}.`,
  "newPeriod.overlap": ({ name, numbers }) =>
    `${name} ${numbers} gelden dan nu al tegelijk. Wijzig eerst begin of einde van een van die, of verwijder er een.`,
  "newPeriod.start": "Beginnen met",
  "newPeriod.copies": ({ name, count: n }) =>
    count(n, {
      one: `De factuurregel van ${name.toLowerCase()}; daarna is het bedrag te wijzigen`,
      other: `De ${n} factuurregels van ${name.toLowerCase()}; daarna zijn de bedragen te wijzigen`,
    }),
  "newPeriod.whole": ({ name, count: n }) =>
    `De kopie krijgt alles van ${name.toLowerCase()}${count(n, { one: ", ook de factuurregel; daarna is het bedrag te wijzigen", other: n ? `, ook de ${n} factuurregels; daarna zijn de bedragen te wijzigen` : "" })}.`,
  "newPeriod.empty": "Geen factuurregels",
  "newPeriod.make": "Toevoegen",
  "newPeriod.done": ({ name, closed, at }) =>
    `${name} is toegevoegd, vanaf ${at}.${closed ? ` ${closed} eindigt dan.` : ""}`,
  "compute.title": "Btw berekenen uit het tarief",
  "compute.titleOne": ({ name }) => `Btw berekenen uit het tarief: ${name}`,
  "compute.how":
    "Van elke regel: de prijs exclusief btw × het btw-tarief, per stuk, afgerond op hele centen (5,625 wordt 5,63). Er verandert pas iets met de knop onderaan.",
  "compute.exempt.price": ({ amount, vat }) =>
    `Klanten die van btw zijn vrijgesteld, hebben een eigen prijs: ‘${amount}’. Die is een keuze van de aanbieder, geen uitkomst van een tarief, en blijft dus zoals die is. Alleen waar zij toch btw betalen (‘${vat}’ is niet 0), wordt die btw berekend, over hun eigen prijs.`,
  "compute.exempt.vatReplacement": ({ amount, vat }) =>
    `Voor klanten die van btw zijn vrijgesteld, blijft alles zoals het is. ‘${amount}’ geldt nu als wat zij in plaats van de btw betalen; dat is een keuze van de aanbieder, geen uitkomst van een tarief. Daarom is ook ‘${vat}’ niet te berekenen.`,
  "compute.forExempt": "voor vrijgestelde klanten",
  "compute.fillsExempt":
    "Vul ook in wat voor vrijgestelde klanten nog ontbreekt: dezelfde prijs exclusief btw, zonder btw erbij",
  "compute.exemptPrice": "prijs voor vrijgestelde klanten",
  "compute.exemptVat": "btw voor vrijgestelde klanten",
  "compute.rateFor": "Btw-tarief voor regels zonder tarief",
  "compute.badRate": ({ text }) => `‘${text}’ is geen percentage.`,
  "compute.item": "Regel",
  "compute.over": "Over",
  "compute.now": "Nu",
  "compute.then": "Wordt",
  "compute.given": "nieuw",
  "compute.exact": ({ value }) => `precies ${value}`,
  "compute.noPrice": "Er is geen prijs om mee te rekenen.",
  "compute.noRate": "Er is geen btw-tarief.",
  "compute.exemptLeft": "De btw voor vrijgestelde klanten blijft zoals die is.",
  "compute.cancel": "Annuleren",
  "compute.write": "Deze bedragen overnemen",
  "compute.nothing": "Niets te wijzigen",
  "compute.done": "De bedragen staan in het document.",
};
