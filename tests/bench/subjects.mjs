// What is measured, and whether all do the same: used in Node and in the page alike.
import { contest } from "./contest.mjs";
import { enrollments } from "./enrollments.mjs";
import { catalogue, course12k, ORDERED_AT } from "./generate.mjs";
import * as peer from "./peer-quote.mjs";

/** The names of the ways, as the table shows them. */
export const WAYS = {
  bytes: "aanbod, from bytes",
  text: "aanbod, from a string",
  parse: "JSON.parse alone, from a string",
  decodeAndParse: "TextDecoder and JSON.parse alone, from bytes",
  peers: "JSON.parse, ajv and (of courses) big.js, from a string",
};

/** The present is fixed, so that findings are the same in every run. */
const OPTIONS = { now: ORDERED_AT, quote: { orderedAt: ORDERED_AT } };

/** What ajv and big.js make of a catalogue: the errors and the totals of each course. */
function checkedByPeers(text, accepts, exempt = false) {
  return JSON.parse(text).map((course) => ({
    errors: accepts(course) ? null : accepts.errors,
    quote: peer.totals(course, ORDERED_AT, exempt),
  }));
}

const differs = (ours, theirs) => JSON.stringify(ours) !== JSON.stringify(theirs);

/** What is wrong with our answer about a catalogue, held against the mistakes that were made and against the peers. */
function wrongInCatalogue(validate, made, bytes, text, accepts) {
  const wrong = [];
  const report = validate("catalogue", bytes, { ...OPTIONS, maxDiagnostics: 1_000_000 });
  if (differs({ ...report }, { ...validate("catalogue", text, { ...OPTIONS, maxDiagnostics: 1_000_000 }) })) {
    wrong.push("the reports from bytes and from a string differ");
  }
  const due = new Map(made.mistakes.map((mistake) => [mistake.course, mistake]));
  const refused = new Set();
  for (const { pointer, severity, code, message } of report.diagnostics) {
    const course = Number(pointer.split("/")[1]);
    if (severity === "error") refused.add(course);
    const mistake = due.get(course);
    if (mistake && code === mistake.code) mistake.found = true;
    else if (severity !== "info") wrong.push(`${pointer}: ${code} (${message}), which nobody put there`);
  }
  for (const { course, name, code, found } of made.mistakes)
    if (!found) wrong.push(`/${course}: ${name} isn't found (${code})`);
  for (const vatExempt of [false, true]) {
    const { quotes } = validate("catalogue", bytes, { ...OPTIONS, quote: { orderedAt: ORDERED_AT, vatExempt } });
    const theirs = checkedByPeers(text, accepts, vatExempt);
    if (quotes.length !== made.courses || theirs.length !== made.courses)
      wrong.push(`${quotes.length} quotes of ${made.courses} courses`);
    theirs.forEach(({ errors, quote }, at) => {
      const ours = quotes[at] ?? {};
      const { status, reason, totals } = ours;
      if (status !== quote.status || reason !== quote.reason || differs(totals, quote.totals)) {
        wrong.push(
          `/${at}: our price is ${JSON.stringify({ status, reason, totals })}, theirs ${JSON.stringify(quote)}`,
        );
      }
      if (errors && !refused.has(at))
        wrong.push(`/${at}: ajv refuses it (${errors[0].instancePath} ${errors[0].message}), and we don't`);
    });
  }
  const priced = report.quotes.filter(({ status }) => status === "priced").length;
  return { wrong, found: { ...report.counts, diagnostics: report.diagnostics.length, priced } };
}

/** What is wrong with our answer about a list of enrollments, held against the mistakes that were made and against ajv. */
function wrongInEnrollments(validate, made, bytes, text, accepts) {
  const wrong = [];
  const options = { now: ORDERED_AT, maxDiagnostics: 1_000_000 };
  const report = validate("enrollments", bytes, options);
  if (differs(report, validate("enrollments", text, options)))
    wrong.push("the reports on enrollments from bytes and from a string differ");
  const due = new Map(made.mistakes.map((mistake) => [mistake.enrollment, mistake]));
  for (const { pointer, severity, code, message } of report.diagnostics) {
    const mistake = due.get(Number(pointer.split("/")[1]));
    if (mistake?.code === code) mistake.found = true;
    else if (severity !== "info") wrong.push(`${pointer}: ${code} (${message}), which nobody put there`);
  }
  for (const { enrollment, name, code, found } of made.mistakes)
    if (!found) wrong.push(`/${enrollment}: ${name} isn't found (${code})`);
  if (accepts(JSON.parse(text))) wrong.push("ajv accepts the list of enrollments, mistakes and all");
  return { wrong, found: { ...report.counts } };
}

/** What is wrong with our answer about one course. */
function wrongInCourse(validate, text, bytes, accepts) {
  const wrong = [];
  const course = JSON.parse(text);
  if (!accepts(course)) wrong.push("ajv refuses the course");
  for (const vatExempt of [false, true]) {
    const options = { ...OPTIONS, quote: { orderedAt: ORDERED_AT, vatExempt } };
    const report = validate("course", text, options);
    if (!report.valid || report.counts.warning)
      wrong.push(`the course has findings: ${report.diagnostics.map(({ message }) => message).join(" ")}`);
    if (differs(report, validate("course", bytes, options)))
      wrong.push("the reports from bytes and from a string differ");
    const { status, currency, lines, vat, totals } = report.quote;
    const theirs = peer.quote(course, ORDERED_AT, vatExempt);
    const byRate = (groups) => [...groups].sort((a, b) => Number(a.percentage) - Number(b.percentage));
    if (
      status !== theirs.status ||
      currency !== theirs.currency ||
      differs(totals, theirs.totals) ||
      differs(byRate(vat), byRate(theirs.vat)) ||
      differs(
        lines.map(({ total }) => total),
        theirs.lines.map(({ total }) => total),
      )
    ) {
      wrong.push(`our price is ${JSON.stringify(report.quote)}, theirs ${JSON.stringify(theirs)}`);
    }
  }
  return wrong;
}

/**
 * @param {object} tools
 * @param {Function} tools.validate ours
 * @param {import("ajv").ValidateFunction} tools.accepts ajv's compiled schema of a course
 * @param {import("ajv").ValidateFunction} tools.acceptsEnrollments ajv's compiled schema of a list of enrollments
 * @param {() => void} [tools.gc]
 * @param {{ size: number, enrollments: number, mistakes?: number, rounds: number, calls: number, courseRounds: number }} plan
 */
export function measure({ validate, accepts, acceptsEnrollments, gc }, plan) {
  const decoder = new TextDecoder();
  const made = catalogue(plan.size, { mistakes: plan.mistakes });
  const bytes = made.bytes;
  const text = decoder.decode(bytes);
  const inCatalogue = wrongInCatalogue(validate, made, bytes, text, accepts);
  const ofCatalogue = contest(
    {
      bytes: () => validate("catalogue", bytes, OPTIONS),
      text: () => validate("catalogue", text, OPTIONS),
      parse: () => JSON.parse(text),
      decodeAndParse: () => JSON.parse(decoder.decode(bytes)),
      peers: () => checkedByPeers(text, accepts),
    },
    { rounds: plan.rounds, gc },
  );

  const { bytes: listBytes, ...list } = enrollments(plan.enrollments, { mistakes: plan.mistakes });
  const listText = decoder.decode(listBytes);
  const inEnrollments = wrongInEnrollments(validate, list, listBytes, listText, acceptsEnrollments);
  const ofEnrollments = contest(
    {
      bytes: () => validate("enrollments", listBytes),
      text: () => validate("enrollments", listText),
      parse: () => JSON.parse(listText),
      decodeAndParse: () => JSON.parse(decoder.decode(listBytes)),
      peers: () => (acceptsEnrollments(JSON.parse(listText)) ? null : acceptsEnrollments.errors),
    },
    { rounds: plan.rounds, gc },
  );

  const course = course12k();
  const courseBytes = new TextEncoder().encode(course);
  const inCourse = wrongInCourse(validate, course, courseBytes, accepts);
  const ofCourse = contest(
    {
      bytes: () => validate("course", courseBytes, OPTIONS),
      text: () => validate("course", course, OPTIONS),
      parse: () => JSON.parse(course),
      decodeAndParse: () => JSON.parse(decoder.decode(courseBytes)),
      peers: () => {
        const parsed = JSON.parse(course);
        return [accepts(parsed) ? null : accepts.errors, peer.quote(parsed, ORDERED_AT)];
      },
    },
    { rounds: plan.courseRounds, calls: plan.calls, warmUp: 5, gc },
  );
  return {
    catalogue: {
      bytes: bytes.length,
      courses: made.courses,
      mistakes: made.mistakes.length,
      found: inCatalogue.found,
      rounds: plan.rounds,
      times: ofCatalogue,
    },
    enrollments: {
      bytes: listBytes.length,
      enrollments: list.enrollments,
      mistakes: list.mistakes.length,
      found: inEnrollments.found,
      rounds: plan.rounds,
      times: ofEnrollments,
    },
    course: { bytes: courseBytes.length, rounds: plan.courseRounds, times: ofCourse },
    wrong: [...inCatalogue.wrong, ...inEnrollments.wrong, ...inCourse],
  };
}
