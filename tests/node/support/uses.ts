// Right and wrong uses of the package, as strict TypeScript sees them. Nothing here runs.
import init, {
  AanbodError,
  associationOutcome,
  blank,
  codes,
  detect,
  decodeText,
  diff,
  edit,
  editChanges,
  merge,
  mergeAssociation,
  mergeChanges,
  open,
  explain,
  jsonSchema,
  kinds,
  priceTimeline,
  properties,
  quote,
  quotes,
  standardSchema,
  statusMessage,
  strictChanges,
  toStrictJson,
  validate,
  validateExchange,
  validateStream,
} from "aanbod";
import type {
  AanbodErrorCode,
  Amounts,
  Association,
  Blank,
  CatalogueQuote,
  Changes,
  Code,
  Course,
  Diagnostic,
  DecodedText,
  DiffOptions,
  Documents,
  Enrollment,
  EnrollmentRequest,
  Enrollments,
  Exchange,
  Explanation,
  Fix,
  GetExchange,
  Input,
  JsonPatchOperation,
  JsonSchema,
  Kind,
  Line,
  Locale,
  PlainReport,
  PricedCourse,
  PricedQuote,
  PricedSegment,
  Progress,
  Property,
  Quote,
  QuoteOptions,
  Range,
  Readings,
  Reason,
  Report,
  Segment,
  Severity,
  Source,
  Splice,
  StandardResult,
  StandardSchema,
  Timeline,
  TimelineOptions,
  UnpricedCourse,
  UnpricedQuote,
  UnpricedSegment,
  ValidateOptions,
  VatGroup,
} from "aanbod";

/** Both the same type, to the last `undefined`. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_: Same<A, B>): void => {};

// What the functions take and give.
same<typeof init, (source?: string | object) => Promise<void>>(true);
same<Parameters<typeof validate<"course">>[3], { progress?: Progress | undefined } | undefined>(true);
same<typeof validateExchange, (exchange: Exchange | GetExchange, options?: ValidateOptions) => Report>(true);
same<typeof quote, (course: Input, options: QuoteOptions) => Quote>(true);
same<typeof quotes, (course: Input, requests: readonly QuoteOptions[]) => Quote[]>(true);
same<typeof statusMessage, (report: Pick<PlainReport, "kind" | "counts" | "diagnostics">) => string>(true);
same<typeof priceTimeline, (course: Input, options?: TimelineOptions) => Timeline>(true);
same<typeof detect, (input: Input) => Kind | null>(true);
same<
  typeof associationOutcome,
  (association: { state: string; remoteState: string }) => "associated" | "pending" | "queued" | "denied" | null
>(true);
same<typeof decodeText, (bytes: Uint8Array | ArrayBuffer) => DecodedText | null>(true);
same<typeof toStrictJson, (text: string) => string>(true);
same<typeof strictChanges, (text: string) => Splice[]>(true);
same<typeof edit, (text: string, operations: JsonPatchOperation[] | string) => string>(true);
same<typeof merge, (text: string, patch: Input) => string>(true);
same<typeof mergeChanges, (text: string, patch: Input) => Splice[]>(true);
same<
  typeof mergeAssociation,
  (
    association: string,
    patch: Input,
  ) => { text: string; outcome: "associated" | "pending" | "queued" | "denied" | null }
>(true);
same<typeof editChanges, (text: string, operations: JsonPatchOperation[] | string) => Splice[]>(true);
same<typeof diff, (kind: Kind, before: Input, after: Input, options?: DiffOptions) => Changes>(true);
same<typeof blank, <K extends Kind>(kind: K) => Blank<Documents[K]>>(true);
same<typeof properties, (kind: Kind) => Property>(true);
same<typeof jsonSchema, (kind: Kind) => JsonSchema>(true);
same<typeof kinds, () => Kind[]>(true);
same<typeof codes, () => Code[]>(true);
same<typeof explain, (code: Code, locale?: Locale) => Explanation>(true);

// The shapes, as they are promised.
same<
  keyof ValidateOptions,
  | "locale"
  | "operation"
  | "profile"
  | "allowed"
  | "maskValues"
  | "maxDiagnostics"
  | "dates"
  | "minSeverity"
  | "ignore"
  | "severity"
  | "maxBytes"
  | "periodEnd"
  | "exemptAmount"
  | "now"
  | "quote"
  | "prices"
>(true);
same<keyof QuoteOptions, keyof TimelineOptions | "orderedAt">(true);
same<
  keyof TimelineOptions,
  "vatExempt" | "include" | "startMoment" | "periodEnd" | "exemptAmount" | "startMomentItems" | "locale" | "dates"
>(true);
same<
  keyof Report,
  "format" | "kind" | "valid" | "counts" | "truncated" | "readings" | "diagnostics" | "quote" | "quotes" | "prices"
>(true);
same<keyof Readings, "operation" | "profile" | "periodEnd" | "exemptAmount" | "startMomentItems">(true);
same<
  keyof Diagnostic,
  "code" | "severity" | "pointer" | "property" | "label" | "message" | "hint" | "params" | "range" | "source" | "fixes"
>(true);
same<
  keyof PricedQuote,
  "format" | "status" | "orderedAt" | "currency" | "period" | "lines" | "vat" | "totals" | "diagnostics"
>(true);
same<keyof UnpricedQuote, "format" | "status" | "reason" | "diagnostics">(true);
same<Quote["status"], "priced" | "unpriced">(true);
same<Reason, "noPeriod" | "overlappingPeriods" | "unknownStartMoment" | "invalidDocument">(true);
same<keyof Line, "pointer" | "costType" | "quantity" | "optional" | "included" | "unit" | "total" | "vatPercentage">(
  true,
);
same<keyof VatGroup, "percentage" | "net" | "vat" | "vatOnTotal">(true);
same<Amounts, { net: string; vat: string; gross: string }>(true);
same<keyof PricedCourse, "pointer" | "externalId" | "status" | "totals" | "currency">(true);
same<keyof UnpricedCourse, "pointer" | "externalId" | "status" | "reason">(true);
same<CatalogueQuote["status"], "priced" | "unpriced">(true);
same<keyof PricedSegment, "from" | "until" | "status" | "pointers" | "totals" | "currency">(true);
same<keyof UnpricedSegment, "from" | "until" | "status" | "reason" | "pointers">(true);
same<Segment["status"], "priced" | "gap" | "overlap" | "unpriced">(true);
same<keyof Changes, "operations" | "mergePatch" | "notPatchable">(true);
same<Severity, "error" | "warning" | "info">(true);
same<Fix, { title: string; applicability: "certain" | "choice"; operations: JsonPatchOperation[] }>(true);
same<Range, { from: number; to: number; line: number; column: number }>(true);
same<Source, { specification: string; section?: string }>(true);
same<
  Property["type"],
  "object" | "string" | "integer" | "decimal" | "boolean" | "guid" | "date" | "dateTime" | "uri" | "enum"
>(true);
same<Property["required"], "yes" | "no" | "conditional">(true);

// Every sort of document, and every value of an option; one that is undefined is absent.
const course: Course = { externalId: "x", name: "x", providerId: "x", learningMethod: {} as Course["learningMethod"] };
for (const input of ["{}", new Uint8Array(), new ArrayBuffer(2), {}, [], course, [course]]) validate("course", input);
const options: ValidateOptions = {
  locale: "nl",
  operation: "stored",
  profile: "ooapi",
  allowed: { "learningMethod.type": ["Class"] },
  maskValues: true,
  maxDiagnostics: 5,
  maxBytes: 100,
  periodEnd: "inclusive",
  exemptAmount: "vatReplacement",
  now: new Date(),
  quote: { orderedAt: "2026-01-15", include: ["/x"], startMomentItems: "add" },
};
validate("catalogue", "[]", options);
validate("course", "{}", { locale: undefined, quote: undefined, now: undefined });
quote("{}", { orderedAt: new Date(), include: "all", vatExempt: true, startMoment: undefined });

// An exchange is given part by part, each in the form that is at hand.
const request: EnrollmentRequest = {
  school: { organisationMasterIdentifier: "118A306" },
  student: { userIds: [{ userId: "x", userIdType: "NEPRI" }] },
};
const enrollment: Enrollment = {
  beginDate: "x",
  dateCreated: "x",
  dateLastModified: "x",
  enrollmentId: "x",
  enrollmentType: "subject",
  schoolPeriod: "x",
  status: "active",
  student: {},
  subject: "x",
};
const enrollments: Enrollments = [enrollment];
validateExchange({ request, status: 200, response: enrollments });
for (const query of ["?enrollmentType=study", new URLSearchParams(), { enrollmentType: "study" }, undefined]) {
  validateExchange({ request: "{}", query, status: 404, response: new Uint8Array() }, { maskValues: true });
}
// @ts-expect-error the HTTP status is missing
validateExchange({ request, response: enrollments });
// @ts-expect-error the HTTP status is a number
validateExchange({ request, status: "200", response: enrollments });
// @ts-expect-error the response is missing
validateExchange({ request, status: 200 });
validateExchange({ request, status: 204, response: null });
// @ts-expect-error an enrollment is for a study or a subject
enrollment.enrollmentType = "course";

// An id may stand for an offering, and what the standard doesn't name may stand in an association.
const association: Association = {
  role: "student",
  state: "associated",
  remoteState: "pending",
  offering: "5f0b8c1e-6a57-4d3c-9b0e-2f6a7c81d940",
  issuer: {
    primaryCode: { codeType: "x-own", code: "x" },
    organizationType: "root",
    name: [{ value: "x" }],
    shortName: "x",
    campuses: 3,
  },
};
validate("association", association, { profile: "ooapi" });
associationOutcome(association);
// @ts-expect-error an outcome takes two states
associationOutcome({ state: "associated" });
// @ts-expect-error that is the state of a result
association.remoteState = "completed";
// @ts-expect-error it may be only an id
association.offering.startDate;

// A quote is one of two, told by its status.
const answer = quote("{}", { orderedAt: "2026-01-15" });
if (answer.status === "priced") {
  same<typeof answer, PricedQuote>(true);
  const gross: string = answer.totals.gross;
  const currency: string | null = answer.currency;
  const { startDate, endDate }: { startDate: string | null; endDate: string | null } = answer.period;
  console.log(gross, currency, startDate, endDate);
  // @ts-expect-error a price has no reason
  answer.reason;
} else {
  same<typeof answer, UnpricedQuote>(true);
  const reason: Reason = answer.reason;
  console.log(reason);
  // @ts-expect-error no price, no totals
  answer.totals;
}
// @ts-expect-error it may have no totals
answer.totals;
// @ts-expect-error only a priced one has lines
answer.lines;
// @ts-expect-error money is text, never a number
if (answer.status === "priced") (answer.totals.gross + 1) satisfies number;

// A report has the prices of its kind, where they were asked for.
const checked = validate("course", "{}", { quote: { orderedAt: "2026-01-15" } });
checked.quote.status satisfies "priced" | "unpriced";
checked.quotes satisfies undefined;
validate("catalogue", "[]", { locale: "nl", quote: { orderedAt: "2026-01-15" } }).quotes.length satisfies number;
// @ts-expect-error an enrollment has no price
validate("enrollment", "{}", { quote: { orderedAt: "2026-01-15" } }).quote.status;
// @ts-expect-error a course is one
validate("course", "{}", { quote: { orderedAt: "2026-01-15" } }).quotes.length;
// @ts-expect-error a price that may not have been asked for
validate("course", "{}", {} as ValidateOptions).quote.status;
// @ts-expect-error no such option beside a quote either
validate("course", "{}", { quote: { orderedAt: "2026-01-15" }, periodend: "inclusive" });
same<(typeof checked)["kind"], "course">(true);
const anyKind: Report = validate(kinds()[0] ?? "course", "{}");
if (anyKind.kind === "course") anyKind.quote satisfies Quote | undefined;
else if (anyKind.kind === "catalogue") anyKind.quotes satisfies CatalogueQuote[] | undefined;
else anyKind.quote satisfies undefined;
const all: Report[] = [
  checked,
  validate("associations", "[]"),
  validateExchange({ request: {}, status: 401, response: null }),
];
statusMessage(all[0] ?? anyKind).length satisfies number;
// @ts-expect-error no report
statusMessage("course");
quotes("{}", [{ orderedAt: "2026-01-15" }, { orderedAt: new Date(), vatExempt: true }])[0]?.status satisfies
  string | undefined;
// @ts-expect-error each has a moment of ordering
quotes("{}", [{ vatExempt: true }]);

// A document is text, bytes or an object that JSON can hold.
const document: object = {};
const record: Record<string, unknown> = {};
class Own {
  name = "x";
}
for (const input of ["{}", new Uint8Array(), new ArrayBuffer(0), document, record, new Own(), [], { name: "x" }])
  validate("course", input);
// @ts-expect-error a promise isn't there yet
validate("course", Promise.resolve("{}"));
// @ts-expect-error nor is the body of a response
validate("course", new Response());
// @ts-expect-error nor is a file's
validate("course", new Blob());
// @ts-expect-error JSON sees nothing in a map
validate("course", new Map([["name", "x"]]));
// @ts-expect-error nor in a set
quote(new Set(), { orderedAt: "2026-01-15" });
// @ts-expect-error a function is no document
validate("course", () => "{}");

// A blank document has the names of its kind, with nothing in them yet; a schema has its keywords.
const empty = blank("enrollment");
empty.student?.userIds?.[0]?.userIdType satisfies string | null | undefined;
same<typeof empty, Blank<Enrollment>>(true);
blank("enrollments")[0]?.schoolPeriod satisfies string | null | undefined;
// @ts-expect-error what isn't filled in yet may be null
empty.schoolPeriod.length;
// @ts-expect-error no such property
empty.period;
jsonSchema("course").properties?.["name"]?.type satisfies string | string[] | undefined;

// A wrong call has a code, and perhaps a place.
try {
  toStrictJson("{");
} catch (error) {
  if (error instanceof AanbodError) {
    error.code satisfies AanbodErrorCode;
    error.line satisfies number | undefined;
    error.range?.from satisfies number | undefined;
    error.name satisfies "AanbodError";
    // @ts-expect-error no such code
    error.code === "no-such-code";
  }
}

// What may not be there has to be looked at.
const report = validate("course", "{}");
const first = report.diagnostics[0];
// @ts-expect-error a report may have no finding
first.code;
// @ts-expect-error an object gives no ranges
first?.range.line;
// @ts-expect-error few findings have corrections
first?.fixes[0];
// @ts-expect-error the quote is there only when asked for
report.quote.status;
// @ts-expect-error a kind may not be told
validate(detect("{}"), "{}");
// @ts-expect-error a property may have none below it
properties("course").properties[0];
const tree: Property | undefined = properties("course").properties?.find(
  ({ name, deprecated, serverMade }) => name === "x" && !deprecated && !serverMade,
);
console.log(
  tree?.label.nl,
  tree?.when?.values,
  tree?.minItems,
  tree?.minimum,
  tree?.exclusiveMinimum,
  tree?.opaque,
  tree?.orGuid,
  tree?.deprecatedInstead?.en,
  tree?.closed,
);

// Wrong calls.
// @ts-expect-error no kind
validate("cours", "{}");
// @ts-expect-error no document
validate("course", 5);
// @ts-expect-error no document
validate("course", null);
// @ts-expect-error no locale
validate("course", "{}", { locale: "de" });
// @ts-expect-error no such option
validate("course", "{}", { periodend: "inclusive" });
// @ts-expect-error not a value of this option
validate("course", "{}", { periodEnd: "closed" });
// @ts-expect-error a list of values
validate("course", "{}", { allowed: { "learningMethod.type": "Class" } });
// @ts-expect-error the moment of ordering is missing
validate("course", "{}", { quote: {} });
// @ts-expect-error options are missing
quote("{}");
// @ts-expect-error the moment of ordering is missing
quote("{}", { vatExempt: true });
// @ts-expect-error a moment is text or a Date
quote("{}", { orderedAt: 1768478400000 });
// @ts-expect-error pointers, or all
quote("{}", { orderedAt: "2026-01-15", include: "some" });
// @ts-expect-error a timeline covers all time
priceTimeline("{}", { orderedAt: "2026-01-15" });
// @ts-expect-error a text
toStrictJson(new Uint8Array());
// @ts-expect-error an add has a value
edit("{}", [{ op: "add", path: "/a" }]);
// @ts-expect-error no such operation
edit("{}", [{ op: "put", path: "/a", value: 1 }]);
// @ts-expect-error a move says where from
edit("{}", [{ op: "move", path: "/a" }]);
// @ts-expect-error a text
edit({}, []);
// @ts-expect-error the kind is missing
diff("{}", "{}");
// @ts-expect-error no code
explain("no-such-code");
// @ts-expect-error no locale
explain("missing", "fr");

// A schema knows the type of its document.
const schema: StandardSchema<Course> = standardSchema("course", { locale: "nl" });
const outcome: StandardResult<Course> = schema["~standard"].validate({});
if (outcome.issues) console.log(outcome.issues[0]?.message, outcome.issues[0]?.path[0]);
else console.log(outcome.value.externalId);
// @ts-expect-error there may be issues instead
outcome.value.externalId;
// @ts-expect-error another document
standardSchema("catalogue") satisfies StandardSchema<Course>;
// @ts-expect-error no kind
standardSchema("cours");

// So are the stretches of a timeline, and the courses of a catalogue.
for (const stretch of [...priceTimeline("{}").segments, ...(validate("catalogue", "[]").quotes ?? [])]) {
  console.log(stretch.status === "priced" ? stretch.totals.gross : stretch.reason);
  // @ts-expect-error it may have no totals
  stretch.totals;
  // @ts-expect-error a price has no reason
  if (stretch.status === "priced") stretch.reason;
}

// A document that is held, and streams.
{
  using held = open("{}");
  const price: Quote = held.validate("course", { quote: { orderedAt: "2026-01-15" } }).quote;
  const splices: Splice[] = held.edit([{ op: "add", path: "/name", value: "x" }]);
  held.apply(splices);
  console.log(price, held.text.length, held.quote({ orderedAt: new Date() }).status);
}
// @ts-expect-error an object has no text
open({});
// @ts-expect-error it may be read, and is changed by its functions
open("{}").text = "";
for await (const report of validateStream("catalogue", [new Uint8Array(), "{}"], {
  quote: { orderedAt: "2026-01-15" },
})) {
  const { kind, quote, document } = report;
  console.log(kind satisfies "course", quote.status, document.line, document.text);
}
for await (const { kind } of validateStream("enrollments", new Blob([]).stream())) kind satisfies "enrollment";
// @ts-expect-error a text is no stream
validateStream("course", "{}");
// @ts-expect-error bytes are no stream
validateStream("course", new Uint8Array());
// @ts-expect-error no such option
validateStream("course", [], { language: "nl" });
