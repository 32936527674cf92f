/** The words of next year's prices in Dutch. The same keys stand in prices-en.js; a test compares them. */

import { plural } from "../../ui/i18n/plural.js";

const count = plural("nl");
/** @param {number} n */
const number = (n) => n.toLocaleString("nl");

/** @type {import("../../ui/i18n/index.js").Messages} */
export const nl = {
  "prices.title": "Prijzen van volgend jaar",
  "prices.titleMany": ({ count: n }) =>
    count(n, {
      one: "Prijzen van volgend jaar voor 1 cursus",
      other: `Prijzen van volgend jaar voor ${number(n)} cursussen`,
    }),
  "prices.why":
    "De prijsperiode die op de datum geldt, wordt afgesloten en er begint een nieuwe met andere bedragen. Verder verandert er niets.",
  "prices.at": "Nieuwe prijzen vanaf",
  "prices.atNote": "Vanaf middernacht in Amsterdam.",
  "prices.percent": "Verhoging",
  "prices.percentUnit": "%",
  "prices.step": "Afronden op",
  "prices.step.0.01": "de cent",
  "prices.step.0.05": "5 cent",
  "prices.step.1": "de euro",
  "prices.step.5": "5 euro",
  "prices.vat": "Btw-bedragen",
  "prices.vat.again": "opnieuw berekenen met het percentage van elke regel",
  "prices.vat.same": "laten zoals ze zijn",
  "prices.exempt": "Bedragen voor btw-vrijgestelde klanten",
  "prices.exempt.alike": "net zo verhogen",
  "prices.exempt.same": "laten zoals ze zijn",
  "prices.choose": "Kies wat er met de btw en met de bedragen voor vrijgestelde klanten gebeurt.",
  "prices.preview": "Voorbeeld van de nieuwe prijzen",
  "prices.item": "Regel",
  "prices.figure": "Bedrag",
  "prices.old": "Oud",
  "prices.new": "Nieuw",
  "prices.difference": "Verschil",
  "prices.priceBeforeTax": "Prijs excl. btw",
  "prices.vatAmount": "Btw",
  "prices.vatExemptAmount": "Btw-vrijgesteld bedrag",
  "prices.vatExemptAmountVAT": "Btw bij vrijstelling",
  "prices.newOf": ({ what, item }) => `Nieuw: ${what}, ${item}`,
  "prices.nameless": "(zonder kostensoort)",
  "prices.period": ({ from, at, until }) =>
    `De periode vanaf ${from} eindigt op ${at}; de nieuwe geldt van dan tot ${until}.`,
  "prices.periodAfter": ({ at }) => `De prijzen eindigen op ${at}; dan begint de nieuwe periode, zonder einde.`,
  "prices.open": "nader order",
  "prices.always": "het begin",
  "prices.note.keepsEnd": ({ at }) => `De nieuwe periode eindigt waar de oude eindigde: ${at}.`,
  "prices.note.laterStays": ({ number: n }) =>
    `Prijsperiode ${n} begint later; de prijzen daarin blijven zoals ze zijn.`,
  "prices.note.ownItems": ({ count: n }) =>
    count(n, {
      one: "1 startmoment heeft eigen factuurregels. Die hebben geen periode en blijven dus zoals ze zijn.",
      other: `${number(n)} startmomenten hebben eigen factuurregels. Die hebben geen periode en blijven dus zoals ze zijn.`,
    }),
  "prices.line.tooSmall": "te klein voor deze afronding: op de cent",
  "prices.line.noRate": "geen btw-percentage, dus de btw blijft zoals die is",
  "prices.line.noPrice": "geen prijs om te verhogen",
  "prices.problem": "Kan niet",
  "prices.problem.noPeriods": "Er zijn geen prijsperioden.",
  "prices.problem.noItems": "De prijsperiode heeft geen factuurregels.",
  "prices.problem.unreadable": ({ number: n }) =>
    `Het begin of einde van prijsperiode ${n} is niet leesbaar. Verbeter dat eerst.`,
  "prices.problem.starts": ({ number: n }) =>
    `Prijsperiode ${n} begint al op deze datum. Wijzig de bedragen daarvan in het formulier, of kies een andere datum.`,
  "prices.problem.overlap": ({ numbers }) =>
    `Prijsperioden ${numbers} gelden allebei op deze datum. Los eerst de overlap op.`,
  "prices.problem.later": ({ number: n, at }) =>
    `Prijsperiode ${n} begint op ${at}, terwijl die ervoor nog niet is geëindigd. Los eerst de overlap op.`,
  "prices.problem.between": ({ number: n, at }) =>
    `Vanaf deze datum is er geen prijs, tot prijsperiode ${n} op ${at} begint. Los dat gat eerst op.`,
  "prices.problem.ended": ({ at }) => `De prijzen eindigen al op ${at}. Kies die datum, zodat er geen gat valt.`,
  "prices.problem.notYet": ({ at }) =>
    at ? `De prijzen beginnen pas op ${at}. Kies een latere datum.` : "Er is geen prijs op deze datum.",
  "prices.problem.broken": "De cursus is niet leesbaar. Herstel eerst de tekst.",
  "prices.problem.at": "Typ een datum, zoals 01-01-2027.",
  "prices.problem.percent": "Typ een percentage, zoals 3,5.",
  "prices.problem.typed": ({ text }) => `‘${text}’ is geen bedrag. Typ het als 1210,50.`,
  "prices.news": ({ count: n }) =>
    count(n, {
      one: "Hierdoor komt er 1 bevinding bij:",
      other: `Hierdoor komen er ${number(n)} bevindingen bij:`,
    }),
  "prices.newsCode": ({ title, count: n }) => `${title} (${number(n)})`,
  "prices.noNews": "De controle zal niets vinden dat er nu niet ook is.",
  "prices.summary": ({ courses, lines }) =>
    `${count(courses, { one: "1 cursus krijgt", other: `${number(courses)} cursussen krijgen` })} nieuwe prijzen, in ${count(lines, { one: "1 regel", other: `${number(lines)} regels` })}.`,
  "prices.refused": ({ count: n }) =>
    count(n, { one: "1 cursus blijft zoals die is:", other: `${number(n)} cursussen blijven zoals ze zijn:` }),
  "prices.none":
    "Geen enkele cursus krijgt nieuwe prijzen. Kies een andere datum, of verbeter per cursus wat hieronder staat, en bereken dan opnieuw.",
  "prices.unchanged":
    "Er verandert geen bedrag: de nieuwe periode zou dezelfde prijzen hebben. Vul een andere verhoging in.",
  "prices.alike": ({ count: n }) => `${number(n)} cursussen`,
  "prices.alikeMore": ({ count: n }) => count(n, { one: "en nog 1", other: `en nog ${number(n)}` }),
  "prices.more": ({ count: n }) => `En nog ${number(n)} cursussen.`,
  "prices.apply": "Prijzen wijzigen",
  "prices.calculate": "Voorbeeld berekenen",
  "prices.working": "Wordt berekend…",
  "prices.cancel": "Annuleren",
  "prices.done": "De nieuwe prijzen staan in de cursus. Met ongedaan maken gaan ze in één stap terug.",
  "prices.doneMany": ({ count: n }) =>
    count(n, {
      one: "1 cursus heeft nieuwe prijzen. Met ongedaan maken gaan ze in één stap terug.",
      other: `${number(n)} cursussen hebben nieuwe prijzen. Met ongedaan maken gaan ze in één stap terug.`,
    }),
};
