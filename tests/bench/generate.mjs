// Generates EduMS courses that look like real ones. The same seed gives the same bytes, in Node and in the browser.
import { Chance } from "./chance.mjs";
import * as words from "./words.mjs";
import { MISTAKES } from "./mistakes.mjs";

/** The moment of ordering that the generated periods lie around; also the present, so that findings stay the same. */
export const ORDERED_AT = "2026-02-10T10:15:00Z";

const DAY = 86_400_000;
const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** A number that is written with as many decimals as .NET kept; `JSON.stringify` alone would drop zeros. */
const EXACT = "¤";

const iso = (time) => new Date(time).toISOString();
const seconds = (time) => `${iso(time).slice(0, 19)}Z`;

/** .NET writes ticks: seven digits. */
const ticks = (time, chance) => `${iso(time).slice(0, 19)}.${String(chance.whole(0, 9_999_999)).padStart(7, "0")}Z`;

/** Cents as .NET writes a decimal: 1210, 1210.0 or 1210.00 by what it was made of. */
function money(cents, style) {
  const text = (cents / 100).toFixed(2);
  return (
    EXACT + (style === 2 ? text : text.replace(/0$/, style === 1 ? "" : "").replace(/\.0$/, style === 1 ? ".0" : ""))
  );
}

/** Half away from zero. */
function vatOf(cents, rate) {
  const exact = (Math.abs(cents) * rate) / 100;
  return Math.sign(cents) * Math.floor(exact + 0.5);
}

function item([costType, display, rate, prices], chance, { index = 0, optional = false, style, factor, named = true }) {
  const cents = Math.round(chance.of(prices) * 100 * factor);
  const vat = vatOf(cents, rate);
  // Courses proper cost exempt buyers somewhat more; books and the like the same, with their VAT.
  const uplift = rate === 21 && index === 0 ? chance.of([1, 1, 1.05, 1.1]) : 1;
  return {
    costType,
    ...(named ? { costTypeDisplayValue: display } : {}),
    quantity: chance.happens(0.15) ? null : chance.happens(0.06) ? 2 : 1,
    priceBeforeTax: money(cents, style),
    vatAmount: money(vat, style),
    vatCountry: chance.happens(0.1) ? null : "NL",
    // A null percentage is what the interface publishes: the rate follows from the amounts.
    vatPercentage: chance.happens(0.2) ? null : EXACT + (style === 0 ? `${rate}` : `${rate}.0`),
    vatExemptAmount: money(Math.round(cents * uplift), style),
    vatExemptAmountVAT: money(rate === 9 ? vat : 0, style),
    isOptional: optional ? true : chance.happens(0.5) ? false : null,
  };
}

function items(chance, { style, factor, named = true }) {
  /** @type {object[]} */
  const list = [item(words.MAIN_COSTS[0], chance, { style, factor, named })];
  const extra = chance.whole(1, 4);
  const first = chance.whole(0, words.OTHER_COSTS.length - 1);
  for (let at = 0; at < extra; at += 1) {
    const kind = words.OTHER_COSTS[(first + at) % words.OTHER_COSTS.length];
    list.push(item(kind, chance, { index: at + 1, optional: chance.happens(0.3), style, factor, named }));
  }
  if (chance.happens(0.08)) {
    const cents = -chance.of([2500, 5000, 7550]);
    list.push({
      costType: "SinglePaymentDiscount",
      ...(named ? { costTypeDisplayValue: "Korting bij betaling ineens" } : {}),
      quantity: 1,
      priceBeforeTax: money(cents, style),
      vatAmount: money(vatOf(cents, 21), style),
      vatCountry: "NL",
      vatPercentage: 21,
      vatExemptAmount: money(cents, style),
      vatExemptAmountVAT: 0,
      isOptional: true,
    });
  }
  return list;
}

/** One to three periods that meet. Midnight is Amsterdam's or UTC's, and the last one mostly stays open. */
function details(chance, style) {
  const hour = chance.of([0, 23]);
  const midnight = (year, month) =>
    Date.UTC(year, month - 1, 1) - (hour === 23 ? 3_600_000 * (month > 3 && month < 11 ? 2 : 1) : 0);
  const borders = chance.of([
    [],
    [midnight(2026, 1)],
    [midnight(2026, 9)],
    [midnight(2025, 7), midnight(2026, 7)],
    [midnight(2026, 1), midnight(2027, 1)],
  ]);
  const from = chance.happens(0.3)
    ? null
    : Date.UTC(2024, chance.whole(0, 11), chance.whole(1, 28), chance.whole(6, 18), chance.whole(0, 59));
  const until = chance.happens(0.1) ? chance.of([midnight(2028, 1), midnight(2029, 7)]) : null;
  const limits = [
    from === null ? null : ticks(from, chance),
    ...borders.map(seconds),
    until === null ? null : seconds(until),
  ];
  const list = [];
  for (let at = 0; at + 1 < limits.length; at += 1) {
    const factor = 1 + at * 0.04;
    list.push({
      startDate: limits[at],
      endDate: limits[at + 1],
      currencyCode: "EUR",
      invoiceItems: items(chance, { style, factor }),
    });
  }
  // Some offers have run out.
  if (limits.length > 2 && chance.happens(0.04)) list.pop();
  return list;
}

function startMoment(chance, { number, externalId, kind, style }) {
  const [city, streetName, postcode] = chance.of(words.PLACES);
  const first = Date.UTC(2026, 1, 16) + chance.whole(0, 500) * DAY;
  const modules = [];
  let at = first;
  let sessions = 0;
  const building = chance.of(words.BUILDINGS);
  const room = chance.happens(0.5) ? `Lokaal ${chance.whole(1, 4)}.${chance.whole(10, 42)}` : null;
  const evening = chance.happens(0.3);
  for (let module = chance.whole(2, 4); module > 0; module -= 1) {
    const events = [];
    for (let event = chance.whole(2, 6); event > 0; event -= 1) {
      sessions += 1;
      const start = at + (evening ? 17.5 : 8.5) * 3_600_000;
      const end = start + (evening ? 3 : 7) * 3_600_000;
      events.push({
        externalId: chance.happens(0.3) ? null : `${externalId}-${number}-${sessions}`,
        eventDate: chance.happens(0.5) ? seconds(at) : ticks(at + 8 * 3_600_000, chance),
        startTime: seconds(start),
        endTime: chance.happens(0.5) ? seconds(end) : ticks(end, chance),
        city,
        dayOfWeek: WEEKDAYS[new Date(at).getUTCDay()],
        building,
        room,
      });
      at += 7 * DAY;
    }
    modules.push({
      name: `${chance.of(words.MODULES)}`,
      city,
      dayOfWeek: chance.happens(0.5) ? null : events[0].dayOfWeek,
      events,
    });
  }
  const date = new Date(first);
  const month = chance.happens(0.05);
  return {
    externalId: `${externalId}-${number}`,
    type: chance.of(["FixedDate", "FixedDate", "Continuous"]),
    contactSessions: sessions,
    city,
    houseNumber: `${chance.whole(1, 240)}${chance.happens(0.1) ? "a" : ""}`,
    postcode,
    streetName,
    dayOfWeek: month ? null : WEEKDAYS[date.getUTCDay()],
    startDate: {
      ...(month ? {} : { day: date.getUTCDate() }),
      month: date.getUTCMonth() + 1,
      year: date.getUTCFullYear(),
    },
    cutOffDate:
      kind === "Incompany" || chance.happens(0.2) ? iso(first - chance.whole(3, 30) * DAY).slice(0, 10) : null,
    startGuaranteed: chance.of([true, false, null]),
    minParticipants: chance.whole(4, 8),
    maxParticipants: chance.whole(10, 24),
    invoiceItems: chance.happens(0.12)
      ? items(chance, { style, factor: 1.1, named: false })
      : chance.happens(0.5)
        ? []
        : null,
    modules,
  };
}

/** One course without errors or warnings. `latin1` leaves out the few characters beyond ISO 8859-1. */
export function course(chance, number, { provider = chance.guid(), latin1 = false } = {}) {
  const subject = chance.of(words.SUBJECTS);
  const suffix = chance.of(words.SUFFIXES);
  const plain = (text) => (latin1 ? text.replace(/’/g, "'").replace(/€/g, "EUR") : text);
  const [segment, subSegment] = chance.of(words.SEGMENTS);
  const kind = chance.of([
    "Classroom",
    "Classroom",
    "Classroom",
    "Classroom",
    "Blended",
    "Blended",
    "Blended",
    "Incompany",
    "SelfPlanned",
    "eLearning",
  ]);
  const style = chance.whole(0, 2);
  const externalId = `${subject
    .slice(0, 3)
    .normalize("NFD")
    .replace(/[^A-Za-z]/g, "")
    .toUpperCase()}-${100_000 + number}`;
  const starts = kind === "SelfPlanned" || kind === "eLearning" ? 0 : chance.whole(1, 6);
  const edudex = chance.happens(0.4);
  const english = chance.happens(0.15);
  const hours = chance.of([4, 8, 12, 16.5, 24, 40, 80, 120]);
  return {
    id: chance.guid(),
    externalId,
    internalId: chance.happens(0.4) ? null : `RUN-${chance.whole(10_000, 99_999)}`,
    edudexProgramUrl: edudex
      ? `https://api.edudex.nl/data/v1/organizations/aanbieder/staticcatalogs/open/programs/${externalId.toLowerCase()}`
      : null,
    status: "Published",
    source: edudex ? "Edudex" : "Manual",
    sourceDisplayValue: edudex ? "Edudex" : "Handmatig ingevoerd",
    name: plain(`${subject} ${suffix}${chance.happens(0.06) ? " – nu met € 50 korting" : ""}`),
    shortName: chance.happens(0.3) ? null : subject,
    categoryCode: null,
    categoryCodeDisplayValue: null,
    domainCode: null,
    domainCodeDisplayValue: null,
    domainCodeRijksoverheid: null,
    domainCodeRijksoverheidDisplayValue: null,
    educationLevelCode: chance.of(["Mbo", "Hbo", "PostHbo", null]),
    educationLevelCodeDisplayValue: chance.of(["Mbo-niveau", "Hbo-niveau", null]),
    segment: { id: chance.guid(), name: segment, sortOrder: chance.whole(1, 40) },
    subSegment: { id: chance.guid(), name: subSegment, segmentName: segment, sortOrder: chance.whole(1, 90) },
    providerId: provider,
    learningMethod: {
      type: kind,
      typeDisplayValue:
        { Classroom: "Klassikaal", Blended: "Deels klassikaal, deels online", Incompany: "Incompany" }[kind] ??
        "Online",
      format: chance.of(["Daytime", "Evening", "Weekend", null]),
      formatDisplayValue: chance.of(["Dag", "Avond", "Zaterdag", null]),
      language: null,
      languageCode: english ? "en" : "nl",
      languageDisplayValue: null,
      languageCodeDisplayValue: english ? "Engels" : "Nederlands",
      languageMaterial: null,
      languageMaterialCode: english || chance.happens(0.1) ? "en" : "nl",
      languageMaterialCodeDisplayValue: null,
      studyLoad: chance.happens(0.2)
        ? null
        : { value: EXACT + (style ? hours.toFixed(1) : `${hours}`), unit: chance.of(["Total", "Week"]) },
      contactSessions: null,
      costs: { details: details(chance, style) },
      duration: { value: chance.of([1, 2, 3, 5, 0.5, 8, 12]), unit: chance.of(["Day", "Week", "Month"]) },
      planning: {
        startMoments: Array.from({ length: starts }, (_, at) =>
          startMoment(chance, { number: at + 1, externalId, kind, style }),
        ),
      },
    },
    diplomaType: chance.of(["Certificate", "Diploma", null]),
    diplomaTypeDisplayValue: chance.of(["Certificaat van deelname", "Erkend diploma", null]),
    crebo: chance.happens(0.2) ? String(chance.whole(22_000, 28_000)) : null,
    croho: chance.happens(0.1) ? String(chance.whole(30_000, 80_000)) : null,
    isProfessionalCourse: chance.happens(0.9),
  };
}

/** A course as compact text, its numbers as written. */
export const written = (course) => JSON.stringify(course).replace(/"¤([^"]*)"/g, "$1");

const length = (text) => new TextEncoder().encode(text).length;

/**
 * A catalogue of about so many bytes, compact. One mistake in each of a share of the courses.
 *
 * @returns {{ bytes: Uint8Array, courses: number, mistakes: { course: number, name: string, code: string }[] }}
 */
export function catalogue(size, { mistakes = 0.01, seed = 1, latin1 = false } = {}) {
  const chance = new Chance(seed);
  const encoder = new TextEncoder();
  const bytes = new Uint8Array(size + 65_536);
  const provider = chance.guid();
  const made = [];
  let previous;
  let at = 0;
  let number = 0;
  let due = 0;
  while (at < size) {
    const one = course(chance, number, { provider, latin1 });
    due += mistakes;
    if (due >= 1) {
      // The kinds take turns; one that doesn't suit this course lets the next go first.
      for (let turn = 0; turn < MISTAKES.length; turn += 1) {
        const mistake = MISTAKES[(made.length + turn) % MISTAKES.length];
        if (!mistake.make(one, { previous, exact: EXACT })) continue;
        made.push({ course: number, name: mistake.name, code: mistake.code });
        due -= 1;
        break;
      }
    }
    previous = one;
    at += encoder.encodeInto((number ? "," : "[") + written(one), bytes.subarray(at)).written;
    number += 1;
  }
  bytes[at] = 0x5d;
  return { bytes: bytes.slice(0, at + 1), courses: number, mistakes: made };
}

/** One course of 12 kB, as compact text. */
export function course12k({ latin1 = true } = {}) {
  const chance = new Chance(12);
  for (let number = 1; ; number += 1) {
    const text = written(course(chance, number, { latin1 }));
    const size = length(text);
    // Two periods and some start moments, as most have.
    if (size > 11_900 && size < 12_100 && text.split('"currencyCode"').length === 3 && /[ëéï]/.test(text)) return text;
  }
}
