/**
 * The form of a course.
 */

const details = "learningMethod.costs.details[n]";
const startMoments = "learningMethod.planning.startMoments[n]";
const events = `${startMoments}.modules[n].events[n]`;
const money = new Set(["priceBeforeTax", "vatAmount", "vatExemptAmount", "vatExemptAmountVAT"]);
const invoiceItem = {
  name: { en: "Invoice item", nl: "Factuurregel" },
  summary: ["costTypeDisplayValue", "costType", "priceBeforeTax"],
  shown: ["quantity", "vatPercentage", "isOptional"],
  money,
  columns: [
    "costTypeDisplayValue",
    "costType",
    "priceBeforeTax",
    "vatPercentage",
    "vatAmount",
    "quantity",
    "vatExemptAmount",
    "vatExemptAmountVAT",
    "isOptional",
  ],
  columnsHeld: ["costTypeDisplayValue"],
};

/** @type {import("./layout.js").Layout} */
export const course = {
  sections: [
    {
      at: "",
      title: { en: "Offer", nl: "Aanbod" },
      names: [
        "name",
        "shortName",
        "externalId",
        "providerId",
        "internalId",
        "id",
        "status",
        "source",
        "sourceDisplayValue",
        "isProfessionalCourse",
        "edudexProgramUrl",
      ],
    },
    { at: "learningMethod" },
    { at: "learningMethod.costs", title: { en: "Prices", nl: "Prijzen" } },
    { at: "learningMethod.planning" },
    { at: "", title: { en: "Classification and codes", nl: "Indeling en codes" } },
  ],
  items: {
    [details]: {
      name: { en: "Price period", nl: "Prijsperiode" },
      summary: ["startDate", "endDate"],
      as: "range",
      axis: true,
      shown: ["startDate", "endDate", "currencyCode"],
    },
    [`${details}.invoiceItems[n]`]: invoiceItem,
    [startMoments]: {
      name: { en: "Start moment", nl: "Startmoment" },
      summary: ["startDate", "city", "externalId"],
      as: "card",
      duplicateWithDate: {
        date: "startDate",
        end: "endDate",
        code: "externalId",
        without: ["id", "externalId", "internalId", "startGuaranteed"],
      },
    },
    [`${startMoments}.invoiceItems[n]`]: invoiceItem,
    [`${startMoments}.modules[n]`]: { name: { en: "Module", nl: "Module" }, summary: ["name", "city"] },
    [events]: {
      name: { en: "Meeting", nl: "Bijeenkomst" },
      summary: ["startTime", "eventDate", "city"],
      shown: ["startTime", "endTime"],
      columns: ["eventDate", "startTime", "endTime", "city"],
    },
  },
  shown: new Set(["learningMethod.planning.startMoments"]),
  wide: new Set(["name", "edudexProgramUrl", `${startMoments}.modules[n].name`]),
  suggestions: {
    "learningMethod.type": ["Classroom"],
    "learningMethod.duration.unit": ["Hour", "Month"],
    "learningMethod.studyLoad.unit": ["Hour"],
  },
  unique: new Set([
    "id",
    "externalId",
    "name",
    "shortName",
    `${startMoments}.id`,
    `${startMoments}.externalId`,
    `${startMoments}.internalId`,
    `${events}.id`,
    `${events}.externalId`,
  ]),
  sameDay: new Map([
    [`${events}.startTime`, "eventDate"],
    [`${events}.endTime`, "eventDate"],
  ]),
  months: new Set([`${startMoments}.startDate.month`]),
  dates: new Set([`${startMoments}.cutOffDate`]),
  percent: new Set(["vatPercentage"]),
  money,
  broad: new Set(["shortName", "externalId", `${startMoments}.externalId`, `${startMoments}.city`]),
  order: {
    [startMoments]: [
      "startDate",
      "externalId",
      "city",
      "streetName",
      "houseNumber",
      "postcode",
      "type",
      "dayOfWeek",
      "cutOffDate",
      "startGuaranteed",
      "minParticipants",
      "maxParticipants",
    ],
  },
};

/**
 * What changes in a course: the same places, of which only those that change are there; or a list of operations.
 *
 * @type {import("./layout.js").Layout}
 */
export const coursePatch = {
  ...course,
  sections: course.sections.map((section) => (section.at === "" ? section : { ...section, optional: true })),
  items: { ...course.items, "[n]": { name: { en: "Operation", nl: "Bewerking" } } },
  listed: { label: { en: "Operation", nl: "Bewerking" } },
};
