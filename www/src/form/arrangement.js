/**
 * How a kind's form is laid out for people. The specification table decides what there is; this only says in which
 * sections it stands, what an item of a list is called, and by which of its properties it is recognised. A kind without
 * an arrangement gets one section for its plain properties and one for each object or list.
 *
 * @typedef {object} Section
 * @property {string} at property path of the object whose properties it shows: "" or "learningMethod.costs"
 * @property {string[]} [names] which of them, in this order; without it, all that no other section shows
 * @property {{en: string, nl: string}} [title] without it, the property's label
 *
 * @typedef {object} Items
 * @property {{en: string, nl: string}} name what one item is called
 * @property {string[]} [summary] paths of the properties that tell items apart
 * @property {string[]} [shown] optional properties that have a field even when they are empty
 * @property {"range"} [as] how the summary is put together: two moments as "from – until"
 *
 * @typedef {object} Arrangement
 * @property {Section[]} sections
 * @property {Record<string, Items>} items by property path
 * @property {Set<string>} wide properties whose field takes the whole row
 * @property {Set<string>} broad properties whose field takes two columns
 */

const details = "learningMethod.costs.details[n]";
const startMoments = "learningMethod.planning.startMoments[n]";
const invoiceItem = {
  name: { en: "Invoice item", nl: "Factuurregel" },
  summary: ["costTypeDisplayValue", "costType", "priceBeforeTax"],
  shown: ["quantity", "vatPercentage", "isOptional"],
};

/** @type {Arrangement} */
const course = {
  sections: [
    {
      at: "",
      title: { en: "Offer", nl: "Aanbod" },
      names: [
        "name", "shortName", "externalId", "providerId", "internalId", "id", "status", "source", "sourceDisplayValue",
        "isProfessionalCourse", "edudexProgramUrl",
      ],
    },
    { at: "learningMethod" },
    { at: "learningMethod.costs", title: { en: "Prices", nl: "Prijzen" } },
    { at: "learningMethod.planning" },
    { at: "", title: { en: "Classification and codes", nl: "Indeling en codes" } },
  ],
  items: {
    [details]: { name: { en: "Price period", nl: "Prijsperiode" }, summary: ["startDate", "endDate"], as: "range", shown: ["startDate", "endDate", "currencyCode"] },
    [`${details}.invoiceItems[n]`]: invoiceItem,
    [startMoments]: { name: { en: "Start moment", nl: "Startmoment" }, summary: ["startDate", "city", "externalId"] },
    [`${startMoments}.invoiceItems[n]`]: invoiceItem,
    [`${startMoments}.modules[n]`]: { name: { en: "Module", nl: "Module" }, summary: ["name", "city"] },
    [`${startMoments}.modules[n].events[n]`]: {
      name: { en: "Meeting", nl: "Bijeenkomst" },
      summary: ["startTime", "eventDate", "city"],
      shown: ["startTime", "endTime"],
    },
  },
  wide: new Set(["name", "edudexProgramUrl", `${startMoments}.modules[n].name`]),
  broad: new Set(["shortName", "externalId", `${startMoments}.externalId`, `${startMoments}.streetName`]),
};

const inEach = (paths) => new Set([...paths].map((path) => `[n].${path}`));

/** Courses in a list: each as it is alone, in one section. @type {Arrangement} */
const catalogue = {
  sections: [{ at: "" }],
  items: {
    "[n]": { name: { en: "Course", nl: "Cursus" }, summary: ["name", "externalId"] },
    ...Object.fromEntries(Object.entries(course.items).map(([path, items]) => [`[n].${path}`, items])),
  },
  wide: inEach(course.wide),
  broad: inEach(course.broad),
};

const arrangements = { course, catalogue };

/**
 * @param {string} kind
 * @param {object} spec the root property of the kind
 * @returns {Arrangement}
 */
export function arrangementOf(kind, spec) {
  if (Object.hasOwn(arrangements, kind)) return arrangements[kind];
  const complex = (spec.properties ?? []).filter((property) => property.array || property.type === "object");
  const sections = [{ at: "" }, ...complex.filter((property) => !property.array).map((property) => ({ at: property.name }))];
  return { sections, items: {}, wide: new Set(), broad: new Set() };
}
