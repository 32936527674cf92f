// Generates Edu-V enrollments that look like real ones, of people who don't exist. The same seed gives the same bytes.
import { Chance } from "./chance.mjs";

const DAY = 86_400_000;

const day = (time) => new Date(time).toISOString().slice(0, 10);
const zulu = (time, chance) =>
  `${new Date(time).toISOString().slice(0, 19)}${chance.happens(0.5) ? `.${chance.whole(100, 999)}` : ""}Z`;

const LOCATIONS = [
  "Hoofdgebouw",
  "Locatie Oost",
  "De Werkplaats",
  "Vestiging Zuiderpark",
  "Unit Techniek & Vakmanschap",
  "Kade 12",
  "Locatie Café Zuid",
];

function school(chance) {
  const code = `${chance.whole(10, 31)}${chance.of(["AB", "KL", "QR", "XZ"])}`;
  const location = `${chance.whole(100, 999)}X${chance.whole(100, 999)}`;
  return {
    code,
    location,
    name: chance.of(LOCATIONS),
    periods: [2024, 2025, 2026],
    studies: Array.from({ length: 12 }, () => chance.guid()),
  };
}

/** One enrollment without errors or warnings. */
function enrollment(chance, { code, location, name, periods, studies }) {
  const year = chance.of(periods);
  const begin = Date.UTC(year, 7, 1) + chance.whole(0, 40) * DAY;
  const created = begin - chance.whole(10, 90) * DAY + chance.whole(0, DAY);
  const study = chance.happens(0.4);
  const userIds = [];
  if (chance.happens(0.6))
    userIds.push({ userId: `${chance.whole(10_000, 999_999)}@${code.toLowerCase()}.example`, userIdType: "NEPRI" });
  if (chance.happens(0.3)) userIds.push({ userId: chance.guid(), userIdType: "ASI" });
  return {
    beginDate: day(begin),
    dateCreated: zulu(created, chance),
    dateLastModified: zulu(created + chance.whole(1, 300) * DAY, chance),
    ...(chance.happens(0.7) ? { endDate: day(Date.UTC(year + 1, 6, 31)) } : {}),
    enrollmentId: chance.guid(),
    enrollmentType: study ? "study" : "subject",
    location: {
      locationIds: [{ locationId: `${code}0${chance.whole(0, 9)}`, locationIdType: "VE_CODE" }],
      ...(chance.happens(0.8) ? { locationMasterIdentifier: location } : {}),
      name,
    },
    schoolPeriod: `${year}-${year + 1}`,
    status: chance.happens(0.97) ? "active" : "tobedeleted",
    student: {
      userIds,
      userMasterIdentifier: `https://ketenid.nl/${chance.of(["pilot", "201703"])}/${chance.hex(128)}`,
    },
    ...(study
      ? {
          study: chance.of(studies),
          ...(chance.happens(0.8) ? { studyPublicId: chance.guid() } : {}),
          studyYear: chance.whole(1, 6),
        }
      : { subject: chance.guid() }),
  };
}

/** The mistakes that are made on purpose, each with the code of the finding that it must give. */
const MISTAKES = [
  { name: "no date of begin", code: "missing", make: (one) => delete one.beginDate },
  { name: "neither study nor subject", code: "missing-when", make: (one) => delete one[one.enrollmentType] },
  { name: "a time where a day is due", code: "date", make: (one) => (one.beginDate += "T00:00:00Z") },
  { name: "a GUID that is cut", code: "guid", make: (one) => (one.enrollmentId = one.enrollmentId.slice(1)) },
  { name: "a school year of two", code: "form", make: (one) => (one.schoolPeriod = "2024-2026") },
  { name: "a status of another system", code: "enum", make: (one) => (one.status = "deleted") },
  { name: "a student without identifier", code: "missing-either", make: (one) => (one.student = { userIds: [] }) },
  { name: "null where nothing may be null", code: "null-value", make: (one) => (one.endDate = null) },
  {
    name: "the subject of a study",
    code: "misplaced-property",
    make: (one) => {
      if (one.enrollmentType === "study") one.subject = one.enrollmentId;
      else one.studyYear = 2;
    },
  },
  {
    name: "a year in quotation marks",
    code: "type",
    make: (one) =>
      Object.assign(one, { enrollmentType: "study", study: one.enrollmentId, studyYear: "2", subject: undefined }),
  },
];

/**
 * A list of so many enrollments, compact. One mistake in each of a share of them.
 *
 * @returns {{ bytes: Uint8Array, enrollments: number, mistakes: { enrollment: number, name: string, code: string }[] }}
 */
export function enrollments(count, { mistakes = 0.01, seed = 7 } = {}) {
  const chance = new Chance(seed);
  const schools = Array.from({ length: 40 }, () => school(chance));
  const made = [];
  const parts = [];
  for (let number = 0; number < count; number += 1) {
    const one = enrollment(chance, chance.of(schools));
    if (Math.floor((number + 1) * mistakes) > made.length) {
      const mistake = MISTAKES[made.length % MISTAKES.length];
      mistake.make(one);
      made.push({ enrollment: number, name: mistake.name, code: mistake.code });
    }
    parts.push(JSON.stringify(one));
  }
  return { bytes: new TextEncoder().encode(`[${parts.join(",")}]`), enrollments: count, mistakes: made };
}
