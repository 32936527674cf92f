/**
 * The form of an association.
 */

const dates = [
  "startDate",
  "endDate",
  "startDateTime",
  "endDateTime",
  "enrollStartDate",
  "enrollEndDate",
  "flexibleEntryPeriodStart",
  "flexibleEntryPeriodEnd",
  "maxNumberStudents",
  "minNumberStudents",
  "enrolledNumberStudents",
  "pendingNumberStudents",
];
const what = [
  "offeringType",
  "offeringId",
  "primaryCode",
  "name",
  "abbreviation",
  "description",
  "teachingLanguage",
  "modeOfDelivery",
  "resultExpected",
  "resultValueType",
  "link",
];
const described = [
  "primaryCode",
  "name",
  "abbreviation",
  "shortName",
  "description",
  "teachingLanguage",
  "level",
  "studyLoad",
  "duration",
  "link",
];

/** @type {import("./layout.js").Layout} */
export const association = {
  sections: [
    {
      at: "",
      title: { en: "Enrollment", nl: "Inschrijving" },
      names: ["associationId", "associationType", "role", "state", "remoteState"],
    },
    { at: "offering", title: { en: "What is offered", nl: "Wat wordt aangeboden" }, names: what },
    { at: "offering", title: { en: "Dates and numbers", nl: "Data en aantallen" }, names: dates },
    { at: "offering.course", optional: true },
    { at: "offering.program", optional: true },
    { at: "offering.component", optional: true },
    { at: "offering", title: { en: "More about the offering", nl: "Meer over het aanbod" } },
    { at: "issuer" },
    { at: "", title: { en: "Result and more", nl: "Resultaat en meer" } },
  ],
  items: {
    "offering.course": { name: { en: "Course", nl: "Cursus" } },
    "offering.program": { name: { en: "Program", nl: "Opleiding" } },
    "offering.component": { name: { en: "Component", nl: "Onderdeel" } },
    issuer: { name: { en: "Issuer", nl: "Aanbiedende instelling" } },
  },
  names: {
    name: { name: { en: "Name", nl: "Naam" } },
    description: { name: { en: "Description", nl: "Beschrijving" } },
    modeOfDelivery: { name: { en: "Mode of delivery", nl: "Onderwijsvorm" } },
    addresses: {
      name: { en: "Address", nl: "Adres" },
      summary: ["addressType", "street", "city"],
      shown: ["street", "streetNumber", "postalCode", "city"],
    },
    additional: { name: { en: "Addition", nl: "Toevoeging" } },
    otherCodes: { name: { en: "Code", nl: "Code" } },
    priceInformation: {
      name: { en: "Price", nl: "Prijs" },
      summary: ["costType", "amount", "currency"],
      shown: ["amount", "vatAmount", "amountWithoutVat", "currency"],
    },
    displayAmount: { name: { en: "Price as shown", nl: "Getoonde prijs" } },
    admissionRequirements: { name: { en: "Requirement", nl: "Eis" } },
    qualificationRequirements: { name: { en: "Requirement", nl: "Eis" } },
    resources: { name: { en: "Study material", nl: "Studiemateriaal" } },
    enrollment: { name: { en: "Text", nl: "Tekst" } },
    assessment: { name: { en: "Text", nl: "Tekst" } },
    coordinators: { name: { en: "Coordinator", nl: "Coördinator" } },
    consumers: { name: { en: "Receiver", nl: "Ontvanger" } },
  },
  wide: new Set(),
  broad: new Set(["offering.abbreviation"]),
  order: {
    "offering.course": described,
    "offering.program": described,
    "offering.component": described,
    issuer: described,
  },
};

/** @type {import("./layout.js").Items} */
export const oneAssociation = {
  name: { en: "Association", nl: "Associatie" },
  summary: ["associationType", "state", "result.state"],
};

/** What was learned, by what decides of it. */
const outcome = ["state", "pass", "score", "resultDate", "studyLoad", "weight", "comment"];

/** @type {import("./layout.js").Layout} */
export const associationPatch = {
  sections: [
    { at: "", title: { en: "What changes", nl: "Wat wijzigt" }, names: ["remoteState"] },
    { at: "result" },
    { at: "", title: { en: "More", nl: "Meer" } },
  ],
  items: { "consumers[n]": { name: { en: "Receiver", nl: "Ontvanger" } } },
  wide: new Set(),
  broad: new Set(),
  shown: new Set(["remoteState", "result.pass", "result.score", "result.studyLoad"]),
  order: { result: outcome },
};

/** @type {import("./layout.js").Layout} */
export const associationResponse = {
  sections: [
    { at: "", title: { en: "Answer", nl: "Antwoord" }, names: ["associationId", "state", "redirect"] },
    { at: "", title: { en: "What the student reads", nl: "Wat de student leest" } },
  ],
  items: { "message[n]": { name: { en: "Message", nl: "Bericht" } } },
  wide: new Set(["redirect"]),
  broad: new Set(),
  shown: new Set(["state", "redirect"]),
};
