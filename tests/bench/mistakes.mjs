// The mistakes that are made on purpose in a generated catalogue, each with the code of the finding that it must give.
// `make` answers whether it suits the course.

const moments = (course) => course.learningMethod.planning.startMoments;
const details = (course) => course.learningMethod.costs.details;
const firstItem = (course) => details(course)[0].invoiceItems[0];
const firstEvent = (course) => moments(course)[0]?.modules[0].events[0];

/** Renames a key and keeps its place. */
function rename(object, from, to) {
  const entries = Object.entries(object).map(([key, value]) => [key === from ? to : key, value]);
  for (const key of Object.keys(object)) delete object[key];
  Object.assign(object, Object.fromEntries(entries));
}

const always = (change) => (course, context) => {
  change(course, context);
  return true;
};

const withMoment = (change) => (course) => {
  if (!moments(course).length) return false;
  change(course, moments(course)[0]);
  return true;
};

/** @type {{name: string, code: string, make: (course: any, context: {previous: any, exact: string}) => boolean}[]} */
export const MISTAKES = [
  {
    name: "a price in quotation marks",
    code: "type",
    make: always((course, { exact }) => {
      const item = firstItem(course);
      item.priceBeforeTax = String(item.priceBeforeTax).replace(exact, "");
    }),
  },
  { name: "no name", code: "missing", make: always((course) => delete course.name) },
  {
    name: "overlapping periods",
    code: "period-overlap",
    make: (course) => {
      const list = details(course);
      if (list.length < 2 || list[1].endDate === null) return false;
      list[0].endDate = list[1].endDate;
      return true;
    },
  },
  {
    name: "VAT that isn't its percentage",
    code: "vat-mismatch",
    make: always((course) =>
      Object.assign(firstItem(course), {
        vatPercentage: 21,
        priceBeforeTax: 1000,
        vatAmount: 190,
        vatExemptAmount: 1000,
      }),
    ),
  },
  {
    name: "31 February",
    code: "start-date",
    make: withMoment((_, moment) =>
      Object.assign(moment, { startDate: { day: 31, month: 2, year: 2026 }, cutOffDate: "2026-01-15" }),
    ),
  },
  {
    name: "the externalId of another course",
    code: "catalogue-external-id",
    make: (course, { previous }) => {
      if (!previous) return false;
      course.externalId = previous.externalId;
      return true;
    },
  },
  {
    name: "an unknown key",
    code: "unknown-property",
    make: always((course) => (course.targetAudience = "Iedereen met belangstelling")),
  },
  {
    name: "a gap between periods",
    code: "period-gap",
    make: (course) => {
      const list = details(course);
      if (list.length < 3) return false;
      list[1].endDate = "2026-03-20T12:00:00Z";
      return true;
    },
  },
  {
    name: "a moment without offset",
    code: "date-time-offset",
    make: withMoment((course) => (firstEvent(course).startTime = "2026-03-02T09:00:00")),
  },
  {
    name: "two start moments with one externalId",
    code: "start-moment-duplicate",
    make: (course) => {
      if (moments(course).length < 2) return false;
      moments(course)[1].externalId = moments(course)[0].externalId;
      return true;
    },
  },
  {
    name: "a GUID that is cut",
    code: "guid",
    make: always((course) => (course.providerId = course.providerId.slice(0, 35))),
  },
  {
    name: "a weekday in Dutch",
    code: "enum",
    make: withMoment((course) => (firstEvent(course).dayOfWeek = "maandag")),
  },
  { name: "no duration", code: "minimum", make: always((course) => (course.learningMethod.duration.value = 0)) },
  {
    name: "more participants needed than allowed",
    code: "participants",
    make: withMoment((_, moment) => Object.assign(moment, { minParticipants: 30 })),
  },
  {
    name: "null where a type is due",
    code: "null-required",
    make: always((course) => (course.learningMethod.duration.unit = null)),
  },
  {
    name: "a key in the wrong case",
    code: "property-case",
    make: always((course) => rename(course, "shortName", "shortname")),
  },
  {
    name: "a deprecated property",
    code: "deprecated",
    make: always((course) => (course.learningMethod.language = "Nederlands")),
  },
  {
    name: "the wrong weekday",
    code: "weekday",
    make: withMoment((course) => {
      const event = firstEvent(course);
      event.dayOfWeek = event.dayOfWeek === "mon" ? "fri" : "mon";
    }),
  },
  {
    name: "an event that ends before it starts",
    code: "event-reversed",
    make: withMoment((course) => {
      const event = firstEvent(course);
      [event.startTime, event.endTime] = [event.endTime, event.startTime];
    }),
  },
  { name: "no VAT amount", code: "missing", make: always((course) => delete firstItem(course).vatAmount) },
  {
    name: "a country in words",
    code: "country",
    make: always((course) => (firstItem(course).vatCountry = "Nederland")),
  },
  {
    name: "a currency that isn't one",
    code: "currency",
    make: always((course) => (details(course)[0].currencyCode = "EURO")),
  },
  {
    name: "a date that doesn't exist",
    code: "date-time",
    make: withMoment((course) => (firstEvent(course).eventDate = "2027-02-30T00:00:00Z")),
  },
];
