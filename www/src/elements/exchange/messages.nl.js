/** The words of a request with its response in Dutch. The same keys stand in exchange-en.js; a test compares them. */

/** @type {import("../../ui/i18n/index.js").Messages} */
export const nl = {
  "exchange.query": "Waarnaar is gevraagd (query)",
  "exchange.status": "HTTP-status",
  "exchange.badStatus": "De HTTP-status is een geheel getal van 100 tot en met 599, zoals 200.",
  "exchange.asForm": "Als formulier bewerken",
  "exchange.requestText": "Het verzoek als JSON-tekst",
  "exchange.responseText": "Het antwoord als JSON-tekst",
  "query.enrollmentType": "Soort inschrijving",
  "query.schoolPeriodId": "Schoolperiode",
  "query.studyOfferingId": "Opleiding",
  "query.subjectOfferingId": "Vak",
  "exchange.any": "alle",
};
