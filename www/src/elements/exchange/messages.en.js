/** The words of a request with its response in English. */

/** @type {import("../../ui/i18n/index.js").Messages} */
export const en = {
  "exchange.query": "What was asked for (query)",
  "exchange.status": "HTTP status",
  "exchange.badStatus": "The HTTP status is a whole number from 100 to 599, such as 200.",
  "exchange.asForm": "Edit as a form",
  "exchange.requestText": "The request as JSON text",
  "exchange.responseText": "The response as JSON text",
  "query.enrollmentType": "Type of enrollment",
  "query.schoolPeriodId": "School period",
  "query.studyOfferingId": "Study",
  "query.subjectOfferingId": "Subject",
  "exchange.any": "any",
};
