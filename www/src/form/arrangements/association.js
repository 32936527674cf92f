/**
 * The form of an association.
 */

const dates = [
  "startDate", "endDate", "startDateTime", "endDateTime", "enrollStartDate", "enrollEndDate", "flexibleEntryPeriodStart", "flexibleEntryPeriodEnd",
  "maxNumberStudents", "minNumberStudents", "enrolledNumberStudents", "pendingNumberStudents",
];
const what = [
  "offeringType", "offeringId", "primaryCode", "name", "abbreviation", "description", "teachingLanguage", "modeOfDelivery", "resultExpected",
  "resultValueType", "link",
];
const described = ["primaryCode", "name", "abbreviation", "shortName", "description", "teachingLanguage", "level", "studyLoad", "duration", "link"];

/** @type {import("../arrangement.js").Arrangement} */
export const association = {
  sections: [
    { at: "", title: { en: "Enrolment", nl: "Inschrijving" }, names: ["role", "state", "remoteState"] },
    { at: "offering", title: { en: "What is offered", nl: "Wat wordt aangeboden" }, names: what },
    { at: "offering", title: { en: "When, and for how many", nl: "Wanneer, en voor hoeveel" }, names: dates },
    { at: "offering.course", optional: true },
    { at: "offering.program", optional: true },
    { at: "offering.component", optional: true },
    { at: "offering", title: { en: "More about the offering", nl: "Meer over het aanbod" } },
    { at: "issuer" },
    { at: "", title: { en: "Result and more", nl: "Resultaat en meer" } },
  ],
  items: {},
  wide: new Set(),
  broad: new Set(["offering.abbreviation"]),
  order: {
    "offering.course": described,
    "offering.program": described,
    "offering.component": described,
    issuer: described,
  },
};
