/**
 * Checks and prices Dutch course offers.
 *
 * Bad data never throws: it comes back as diagnostics. An error is thrown when the call itself is wrong (an unknown kind or
 * option, an instant that is none), and says what to do.
 *
 * @packageDocumentation
 */

/**
 * Loads the WebAssembly: once, before the first call. Calls at the same time share one load; a failed one can be repeated.
 * In Node it resolves at once, and the functions work without it.
 *
 * @param source where the WebAssembly is, when it isn't beside the script: its URL, a `Response`, bytes, or a
 *   `WebAssembly.Module` (Workers: `import module from "aanbod/aanbod_bg.wasm"`)
 */
export default function init(source?: string | object): Promise<void>;

/**
 * A document. Text and bytes (UTF-8) are the fast way and give positions; an object is read as `JSON.stringify` would write it
 * and gives pointers only.
 */
export type Input = string | Uint8Array | ArrayBuffer | InputObject | { readonly [key: string]: unknown };

/** An object that JSON can hold: no promise, function, `Map` or `Set`, and no file or response that hasn't been read yet. */
export type InputObject = object & {
  readonly [Symbol.toStringTag]?: never;
  readonly then?: never;
  readonly arrayBuffer?: never;
  readonly apply?: never;
};

/** What is thrown when a call can't be answered: the call itself was wrong, not the document. */
export declare class AanbodError extends Error {
  constructor(
    code: AanbodErrorCode,
    message: string,
    details?: { params?: Record<string, string> | undefined; range?: Range | undefined; cause?: unknown },
  );
  readonly name: "AanbodError";
  /** Why, for programs. */
  readonly code: AanbodErrorCode;
  /** What the message names: `option`, `value`, `argument`, `index`, where there is such a thing. */
  readonly params: Record<string, string>;
  /** The place in a text that can't be read, and its line and column. */
  readonly range?: Range;
  readonly line?: number;
  readonly column?: number;
}

/** The language of messages and labels. */
export type Locale = "en" | "nl";

/** How messages write dates. */
export type Dates = "iso" | "local";

/** How much a finding weighs. A document is valid when it has no error. */
export type Severity = "error" | "warning" | "info";

/**
 * Checks a document, and prices it in the same reading when the option `quote` is there. Of a list, `progress` hears now and then
 * how far it is.
 */
export function validate<K extends Kind>(
  kind: K,
  input: Input,
  options: ValidateOptions & { quote: QuoteOptions },
  call?: { progress?: Progress | undefined },
): PricedReport<K>;
export function validate<K extends Kind>(
  kind: K,
  input: Input,
  options?: ValidateOptions,
  call?: { progress?: Progress | undefined },
): Report<K>;

/** Hears how many bytes of a list have been read, and of how many. */
export type Progress = (read: number, total: number) => void;

/**
 * Checks a request for enrollments (Edu-V) or a call on an association (OOAPI) and its response, each by itself and against each
 * other. Pointers start with `/request`, `/query`, `/status`, `/response` or `/before`; ranges are places in the text of that part.
 * The report's `kind` is what the response was checked as. The options about courses and prices have no effect.
 */
export function validateExchange(exchange: Exchange | GetExchange, options?: ValidateOptions): Report;

/**
 * Holds a document between calls, so that an edit is checked again without sending all of it. What is held goes with {@link OpenDocument.close}, or
 * with `using`.
 *
 * @param text the document, or its bytes, which are decoded as {@link decodeText} does
 */
export function open(text: string | Uint8Array | ArrayBuffer): OpenDocument;

/** A document that is held between calls. The functions are those of the package, about the text as it is now. */
export interface OpenDocument extends Disposable {
  /** The text as it is now. */
  readonly text: string;
  validate<K extends Kind>(kind: K, options: ValidateOptions & { quote: QuoteOptions }): PricedReport<K>;
  validate<K extends Kind>(kind: K, options?: ValidateOptions): Report<K>;
  quote(options: QuoteOptions): Quote;
  quotes(requests: readonly QuoteOptions[]): Quote[];
  priceTimeline(options?: TimelineOptions): Timeline;
  detect(): Kind | null;
  /**
   * Changes the text as {@link edit} does.
   *
   * @returns the splices that made the change
   * @throws when an operation can't be carried out; then none is
   */
  edit(operations: JsonPatchOperation[] | string): Splice[];
  /** Applies splices, such as those of an editor: one after the other, each to the text as it is by then. */
  apply(splices: readonly Splice[]): void;
  /** Lets go of the text. Any call after that throws. */
  close(): void;
}

/**
 * Checks the documents of a stream one by one, each by itself: the items of a list, lines, or documents that stand one after the other. No
 * more is held than a chunk and a document, and of a document that is longer than `maxBytes` no more than that.
 *
 * A document that is broken off ends at the line on which the next one begins.
 *
 * @param kind of the list, or of one document: each report is about one
 */
export function validateStream<K extends Kind>(
  kind: K,
  source: StreamSource,
  options: ValidateOptions & { quote: QuoteOptions },
): AsyncGenerator<PricedReport<OneOf<K>> & { document: StreamedDocument }, void, undefined>;
export function validateStream<K extends Kind>(
  kind: K,
  source: StreamSource,
  options?: ValidateOptions,
): AsyncGenerator<Report<OneOf<K>> & { document: StreamedDocument }, void, undefined>;

/** The kind of one document of a list; of any other kind, the kind itself. */
export type OneOf<K extends Kind> = K extends "catalogue"
  ? "course"
  : K extends "enrollments"
    ? "enrollment"
    : K extends "associations"
      ? "association"
      : K;

/** Where in a stream a document was. */
export interface StreamedDocument {
  /** How many documents came before it. */
  index: number;
  /** The line that it begins on, counted from 1. */
  line: number;
  /** The document itself: ranges and fixes of its report are about this text. */
  readonly text: string;
}

/** A piece of a stream: it may end anywhere, in the middle of a letter too. */
export type StreamChunk = string | Uint8Array | ArrayBuffer;

/** A `ReadableStream`, or anything that gives its chunks one after the other. */
export type StreamSource =
  | AsyncIterable<StreamChunk>
  | (Iterable<StreamChunk> & { readonly charAt?: never })
  | { getReader(): { read(): Promise<{ done: boolean; value?: StreamChunk | undefined }>; cancel(): Promise<void> } };

declare global {
  // Where the language's own library doesn't have them yet.
  interface SymbolConstructor {
    readonly dispose: unique symbol;
  }
  interface Disposable {
    [Symbol.dispose](): void;
  }
}

/** What a customer pays who orders at `orderedAt`. */
export function quote(course: Input, options: QuoteOptions): Quote;

/** What customers pay for one course: a quote for each request, after one reading. */
export function quotes(course: Input, requests: readonly QuoteOptions[]): Quote[];

/**
 * What is wrong with a document, as a line that a server may send as `statusMessage`, behind “Schema incorrect.” (Edu-V): in English,
 * at most 500 characters, and without a value of the document, whatever the options of the report were. Without errors it is empty.
 */
export function statusMessage(report: Pick<PlainReport, "kind" | "counts" | "diagnostics">): string;

/** The price over all time, with its gaps and overlaps. */
export function priceTimeline(course: Input, options?: TimelineOptions): Timeline;

/**
 * What a student is told whose home institution says `state` and whose host institution says `remoteState`; `null` for a pair
 * that the agreements of eduXchange don't name.
 */
export function associationOutcome(association: {
  state: string;
  remoteState: string;
}): "associated" | "pending" | "queued" | "denied" | null;

/** The kind of a document, told by its content; `null` when no kind fits. */
export function detect(input: Input): Kind | null;

/**
 * The text of a file, and the encoding that it is in: what Notepad and Excel save can be in UTF-16 or Windows-1252. `null` when the
 * bytes are no text. A text in UTF-8 keeps its byte order mark, one in UTF-16 has none any more: places in a report about the bytes are
 * places in this text.
 */
export function decodeText(bytes: Uint8Array | ArrayBuffer): DecodedText | null;

/** A text, and what it was in. */
export interface DecodedText {
  text: string;
  encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
}

/**
 * The text without byte order marks, record separators, comments and trailing commas; every other character as it was. Documents that
 * stand one after the other get a line each, with commas between them they become a list, and several lists become one.
 *
 * @throws when the text isn't even tolerant JSON
 */
export function toStrictJson(text: string): string;

/** The splices that {@link toStrictJson} makes, for an editor. */
export function strictChanges(text: string): Splice[];

/**
 * The text after a JSON Patch (RFC 6902). Only what the patch names changes: comments, order, spacing and the spelling of
 * numbers stay. A patch given as JSON text keeps the exact spelling of its numbers too.
 *
 * @throws when an operation can't be carried out; then none is
 */
export function edit(text: string, operations: JsonPatchOperation[] | string): string;

/** The splices that {@link edit} makes, for an editor. */
export function editChanges(text: string, operations: JsonPatchOperation[] | string): Splice[];

/**
 * The text after a merge patch (RFC 7396): what it names gets its value, `null` takes away, and every other byte stays, as with
 * {@link edit}.
 */
export function merge(text: string, patch: Input): string;

/** The splices that {@link merge} makes, for an editor. */
export function mergeChanges(text: string, patch: Input): Splice[];

/**
 * An association after a merge patch such as the body of a PATCH, as {@link merge} makes it, and what the student is told then:
 * `null` when its states aren't both there, or are a pair that the agreements of eduXchange don't name.
 */
export function mergeAssociation(
  association: string,
  patch: Input,
): { text: string; outcome: ReturnType<typeof associationOutcome> };

/**
 * What changed between two documents: numbers are compared by value, objects whatever the order of their keys.
 *
 * @throws when one of them can't be read
 */
export function diff(kind: Kind, before: Input, after: Input, options?: DiffOptions): Changes;

/** A smallest document to start from: what the server makes is left out, ids that the client makes are fresh. */
export function blank<K extends Kind>(kind: K): Blank<Documents[K]>;

/** A document to start from: what isn't filled in yet is `null`, or isn't there. */
export type Blank<Document> = Document extends readonly (infer Item)[]
  ? Blank<Item>[]
  : Document extends object
    ? { [Key in keyof Document]?: Blank<Document[Key]> | null }
    : Document | null;

/** The specification table of a kind, as a tree: drives forms. The root has the name `""`. */
export function properties(kind: Kind): Property;

/** The JSON Schema (2020-12) of a kind. */
export function jsonSchema(kind: Kind): JsonSchema;

/** A JSON Schema (2020-12), as far as {@link jsonSchema} uses it. */
export interface JsonSchema {
  $schema?: string;
  $id?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  properties?: { [name: string]: JsonSchema };
  required?: string[];
  items?: JsonSchema;
  enum?: unknown[];
  /** Any other keyword. */
  [keyword: string]: unknown;
}

/**
 * A kind as a Standard Schema (https://standardschema.dev), for the libraries that take one. Its issues are the errors; the value
 * comes back as it is. It is given values, so that a text is a text, and no document.
 */
export function standardSchema<K extends Kind>(kind: K, options?: ValidateOptions): StandardSchema<Documents[K]>;

/** A Standard Schema, version 1. */
export interface StandardSchema<Document> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Document>;
    readonly types?: { readonly input: Document; readonly output: Document } | undefined;
  };
}

/** The value, or what is wrong with it. */
export type StandardResult<Document> =
  | { readonly value: Document; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path: readonly (string | number)[] }[] };

/** All kinds. */
export function kinds(): Kind[];

/** What a kind is, for programs that treat kinds differently. */
export function kindInfo(kind: Kind): KindInfo;

/** What a kind is. */
export interface KindInfo {
  kind: Kind;
  /** The EduMS Provider API, the Edu-V Association API, or OOAPI v5 as eduXchange exchanges it. */
  system: "edums" | "eduv" | "ooapi";
  /** Whether a document is a list of documents. */
  list: boolean;
  /** The kind of one document of a list; of any other kind, the kind itself. */
  one: Kind;
  /** Whether a document is about a person. */
  personal: boolean;
  /** Whether a document has prices to order at. */
  priceable: boolean;
  /** Whether the system takes changes of a document as a PATCH. */
  patchable: boolean;
}

/** All codes, in the order of the rules. */
export function codes(): Code[];

/** A VAT rate of the Netherlands. */
export interface VatRate {
  /** In percent. */
  percentage: number;
  /** The first Dutch day on which it was in force, `2019-01-01`; `null`: since ever, as far as prices go back. */
  from: string | null;
  /** The first Dutch day on which it no longer was; `null`: it still is. */
  until: string | null;
}

/** Every VAT rate of the Netherlands, in force or not, the highest first. */
export function vatRates(): VatRate[];

/** What a code means, and what to do about it. */
export function explain(code: Code, locale?: Locale): Explanation;

/** A request for enrollments, and what came of it. */
export interface Exchange {
  /** What the exchange is about. Default: `"enrollments"`. */
  call?: Exclude<Call, "associationGet"> | undefined;
  /** The body of the request. */
  request: Input;
  /** The query: `"enrollmentType=study"`, with or without `?`, `URLSearchParams`, or the parameters as an object of texts. */
  query?: Input | SearchParams | undefined;
  /** The HTTP status of the response, 100 to 599. */
  status: number;
  /** The body of the response; `null` is none, as with a 401 or a 204. */
  response: Input | null;
  /** Of a call on an association: the association before it, which a change and its answer are held against. */
  before?: Input | undefined;
}

/** What is needed of `URLSearchParams`. */
export interface SearchParams {
  getAll(name: string): string[];
  toString(): string;
}

/** A GET of an association, whose request has no body. */
export interface GetExchange extends Omit<Exchange, "call" | "request"> {
  call: "associationGet";
  /** The association as it was posted, which the answer is held against. */
  request?: Input | undefined;
}

/**
 * What an exchange is about: a request for enrollments (Edu-V), or a call on an association (OOAPI): POST
 * /associations/external/me, PATCH or GET /associations/{associationId}.
 */
export type Call = "enrollments" | "associationCreate" | "associationPatch" | "associationGet";

/** Options of {@link validate}. One that is `undefined` is absent; an unknown one throws. */
export interface ValidateOptions {
  /** Default: `"en"`. */
  locale?: Locale | undefined;
  /**
   * How messages write dates: `"iso"` (default) as documents do, `2026-07-01T00:00:00Z`; `"local"` in words and on the Dutch clock,
   * `1 juli 2026 02:00`, and other places of the document in words too instead of pointers.
   */
  dates?: Dates | undefined;
  /**
   * `"auto"` (default): with an `id` the course is stored, without one it is being created, and a warning says so.
   * `"create"` drops that warning, `"stored"` makes it an error. An association is being opened unless it is `"stored"`, and only
   * a stored one may be denied or canceled.
   */
  operation?: "auto" | "create" | "stored" | undefined;
  /** Whose minimum an association is held against. Default: `"eduxchange"`. */
  profile?: "eduxchange" | "ooapi" | undefined;
  /** Closes open enumerations: by full property name (`"learningMethod.type"`), the values that are allowed. */
  allowed?: Record<string, string[]> | undefined;
  /** Leaves every value of the document out of the answer. Default: `false`. */
  maskValues?: boolean | undefined;
  /** How many diagnostics to list, errors before warnings before remarks. Default: 1000. Counts always include all. */
  maxDiagnostics?: number | undefined;
  /** The least severity that is listed and counted. Default: all. */
  minSeverity?: Severity | undefined;
  /** Codes that are left out: neither listed nor counted. Default: none. */
  ignore?: Code[] | undefined;
  /** Codes that weigh something else than by themselves. */
  severity?: { [code in Code]?: Severity | undefined } | undefined;
  /** The largest document to read, in bytes. Default: 64 MiB. */
  maxBytes?: number | undefined;
  /** Whether the end of a period still belongs to it. Default: `"exclusive"`. */
  periodEnd?: "exclusive" | "inclusive" | undefined;
  /** What `vatExemptAmount` replaces. Default: `"price"`. */
  exemptAmount?: "price" | "vatReplacement" | undefined;
  /** The present, for rules that need one: an instant with offset, or a plain date. Default: the clock. */
  now?: string | Date | undefined;
  /** Check and price in one reading. */
  quote?: QuoteOptions | undefined;
  /** Further prices of a course from the same reading: to compare customers, dates and start moments, say. */
  prices?: PriceRequests | undefined;
}

/**
 * Further prices of a course. What a request leaves open of `periodEnd`, `exemptAmount`, `locale` and `dates` is as in the check; the
 * param `index` of an error says which request is wrong.
 */
export interface PriceRequests {
  /** As for {@link quote}. */
  quotes?: readonly QuoteOptions[] | undefined;
  /** As for {@link priceTimeline}. */
  timelines?: readonly TimelineOptions[] | undefined;
}

/** Options of {@link diff}. One that is `undefined` is absent; an unknown one throws. */
export interface DiffOptions {
  /** The language of what may not be patched. Default: English. */
  locale?: Locale | undefined;
}

/** Options of {@link quote}. One that is `undefined` is absent; an unknown one throws. */
export interface QuoteOptions extends TimelineOptions {
  /** When the customer orders: an instant with offset or `Z`, or a plain date (00:00Z that day). */
  orderedAt: string | Date;
}

/** Options of {@link priceTimeline}. */
export interface TimelineOptions {
  /** Whether the customer is a VAT-exempt account. Default: `false`. */
  vatExempt?: boolean | undefined;
  /** JSON Pointers of the optional items that are bought, or `"all"`. Default: none. */
  include?: string[] | "all" | undefined;
  /** `externalId` of the start moment that is ordered. */
  startMoment?: string | undefined;
  /** Whether the end of a period still belongs to it. Default: `"exclusive"`. */
  periodEnd?: "exclusive" | "inclusive" | undefined;
  /** What `vatExemptAmount` replaces. Default: `"price"`. */
  exemptAmount?: "price" | "vatReplacement" | undefined;
  /** Whether a start moment's own items stand in the place of the period's (default), or come on top. */
  startMomentItems?: "replace" | "add" | undefined;
  /** Default: `"en"`. */
  locale?: Locale | undefined;
  /** How messages write dates, as of {@link ValidateOptions}. Default: `"iso"`. */
  dates?: Dates | undefined;
}

/** The answer to {@link validate}: what every kind has, and the prices that its kind can have. */
export type Report<K extends Kind = Kind> = K extends "course"
  ? CourseReport
  : K extends "catalogue"
    ? CatalogueReport
    : PlainReport<K>;

/** What every report has. */
export interface PlainReport<K extends Kind = Kind> {
  format: "aanbod-report/1";
  kind: K;
  /** Whether there is no error. */
  valid: boolean;
  /** How many findings there are, those that were left out included. */
  counts: { error: number; warning: number; info: number };
  /** Whether findings were left out because of `maxDiagnostics`. */
  truncated: boolean;
  /** The options in force where the sources leave a choice. */
  readings: Readings;
  /** The findings, in document order. */
  diagnostics: Diagnostic[];
  quote?: undefined;
  quotes?: undefined;
  prices?: undefined;
}

/** A report on a course. */
export interface CourseReport extends Omit<PlainReport<"course">, "quote" | "prices"> {
  /** The price, when it was asked for. */
  quote?: Quote;
  /** Further prices, when they were asked for. */
  prices?: Prices;
}

/** The answers to {@link PriceRequests}, one for each. */
export interface Prices {
  quotes: Quote[];
  timelines: Timeline[];
}

/** A report on a catalogue. */
export interface CatalogueReport extends Omit<PlainReport<"catalogue">, "quotes"> {
  /** The price of every course, when it was asked for. */
  quotes?: CatalogueQuote[];
}

/** A report for which a price was asked: where the kind has prices, it is there. */
export type PricedReport<K extends Kind = Kind> = K extends "course"
  ? CourseReport & { quote: Quote }
  : K extends "catalogue"
    ? CatalogueReport & { quotes: CatalogueQuote[] }
    : PlainReport<K>;

/** The options in force where the sources leave a choice. */
export interface Readings {
  operation: "auto" | "create" | "stored";
  profile: "eduxchange" | "ooapi";
  periodEnd: "exclusive" | "inclusive";
  exemptAmount: "price" | "vatReplacement";
  startMomentItems: "replace" | "add";
}

/** One finding. */
export interface Diagnostic {
  code: Code;
  severity: Severity;
  /** JSON Pointer (RFC 6901) of the value, or of the property that should be there. */
  pointer: string;
  /** The property as its specification writes it: `learningMethod.costs.details[n].endDate`. */
  property: string;
  /** What people call the property. */
  label: string;
  /** What is wrong, and what to do. */
  message: string;
  hint?: string;
  /** The figures and names in the message, untranslated. */
  params: Record<string, string>;
  /** Its place in the text, when the input was text or bytes. */
  range?: Range;
  /** Where the rule comes from. */
  source: Source;
  /** Corrections, for {@link edit}. Several are readings to choose from. */
  fixes?: Fix[];
}

/** A place in a text: UTF-16 code units from its start, and line and column counted from 1. */
export interface Range {
  from: number;
  to: number;
  line: number;
  column: number;
}

/** Where a rule comes from. */
export interface Source {
  specification: string;
  section?: string;
}

/** A correction. */
export interface Fix {
  /** What it does. */
  title: string;
  /** `"certain"`: it has one reading and changes no meaning, so it can be made unasked. `"choice"`: a person chooses. */
  applicability: "certain" | "choice";
  /** How, for {@link edit}: steps of a JSON Patch, or of a text that can't be read parts of it replaced. */
  operations: JsonPatchOperation[];
}

/**
 * One step of a JSON Patch (RFC 6902); or a part of a text replaced, readable or not, in UTF-16 code units of the text as it is.
 * {@link edit} takes a list of either sort, not of both.
 */
export type JsonPatchOperation =
  | { op: "add" | "replace" | "test"; path: string; value: unknown }
  | { op: "remove"; path: string }
  | { op: "move" | "copy"; from: string; path: string }
  | { op: "splice"; from: number; to: number; text: string };

/** What a PATCH changes in a stored course: a merge patch, or a list of operations. */
export type CoursePatch = MergePatchOf<Course> | Exclude<JsonPatchOperation, { op: "splice" }>[];

/** A part of a document: lists go whole, and null takes a value away. */
export type MergePatchOf<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [K in keyof T]?: MergePatchOf<T[K]> }
    : T;

/**
 * One change of a text, in UTF-16 code units: what stands from `from` to `to` makes place for `insert`. Splices are applied one
 * after the other, each to the text as it is by then.
 */
export interface Splice {
  from: number;
  to: number;
  insert: string;
}

/** A price, or why there is none. Money is an exact decimal text with at least two fraction digits. */
export type Quote = PricedQuote | UnpricedQuote;

/** A price. */
export interface PricedQuote {
  format: "aanbod-quote/1";
  status: "priced";
  /** The moment of ordering, in UTC. */
  orderedAt: string;
  currency: string | null;
  /** The period whose items are charged. */
  period: { pointer: string; startDate: string | null; endDate: string | null };
  /** Every item. */
  lines: Line[];
  /** The included lines by VAT rate. */
  vat: VatGroup[];
  /** The included lines together. */
  totals: Amounts;
  /** Which readings mattered, and what else to know. */
  diagnostics: Diagnostic[];
}

/** No price, and why. */
export interface UnpricedQuote {
  format: "aanbod-quote/1";
  status: "unpriced";
  reason: Reason;
  diagnostics: Diagnostic[];
}

/** Why there is no price. */
export type Reason = "noPeriod" | "overlappingPeriods" | "unknownStartMoment" | "invalidDocument";

/** Without VAT, the VAT, and both together. */
export interface Amounts {
  net: string;
  vat: string;
  gross: string;
}

/** One invoice item of a quote. */
export interface Line {
  pointer: string;
  costType: string;
  quantity: number;
  optional: boolean;
  /** Whether the totals include it. */
  included: boolean;
  /** Once. */
  unit: Amounts;
  /** Times the quantity. */
  total: Amounts;
  /** The VAT rate, as stated or derived. */
  vatPercentage: string | null;
}

/** The included lines of one VAT rate. */
export interface VatGroup {
  percentage: string | null;
  net: string;
  /** The VAT as the items state it. */
  vat: string;
  /** Net × rate, rounded half away from zero to the cent. */
  vatOnTotal: string | null;
}

/** The price of one course of a catalogue, or why there is none. */
export type CatalogueQuote = PricedCourse | UnpricedCourse;

/** The price of one course of a catalogue. */
export interface PricedCourse {
  pointer: string;
  externalId: string | null;
  status: "priced";
  totals: Amounts;
  /** Missing when the period names none. */
  currency?: string;
}

/** No price of one course of a catalogue, and why. */
export interface UnpricedCourse {
  pointer: string;
  externalId: string | null;
  status: "unpriced";
  reason: Reason;
}

/** The answer to {@link priceTimeline}: all time, in order, without holes. */
export interface Timeline {
  segments: Segment[];
  diagnostics: Diagnostic[];
}

/** A stretch of time: `from` belongs to it, `until` doesn't; `null` is open. */
export type Segment = PricedSegment | UnpricedSegment;

/** A stretch of time with one price. */
export interface PricedSegment {
  from: string | null;
  until: string | null;
  status: "priced";
  /** The cost details that cover it. */
  pointers: string[];
  totals: Amounts;
  /** Missing when the period names none. */
  currency?: string;
}

/** A stretch of time without a price: in no period, in several, or in one that can't be priced. */
export interface UnpricedSegment {
  from: string | null;
  until: string | null;
  status: "gap" | "overlap" | "unpriced";
  reason: Reason;
  /** The cost details that cover it. */
  pointers: string[];
}

/** The answer to {@link diff}. */
export interface Changes {
  /** Makes the one document of the other. */
  operations: JsonPatchOperation[];
  /**
   * A merge patch (RFC 7396) that does the same, but for `null`: there it takes a property away. Lists are in it whole, so that
   * of two different catalogues it is the second.
   */
  mergePatch: object;
  /** The changes of properties that a PATCH may not change. */
  notPatchable: Diagnostic[];
}

/** One property of a specification table. */
export interface Property {
  /** The key in the JSON; `""` for the root of a kind. */
  name: string;
  /** What the value is; for a list, what each item is. */
  type: "object" | "string" | "integer" | "decimal" | "boolean" | "guid" | "date" | "dateTime" | "uri" | "enum";
  array: boolean;
  required: "yes" | "no" | "conditional";
  /** Whether a PATCH may change it. */
  patchable: boolean;
  nullable: boolean;
  /** Made by the server when a document is created; until then it may be missing. */
  serverMade: boolean;
  deprecated: boolean;
  /** What to use instead; present only when deprecated. */
  deprecatedInstead?: { en: string; nl: string };
  /** The least number of items; present only for a list. */
  minItems?: number;
  /** A number has to be at least this. */
  minimum?: number;
  /** A number has to be more than this. */
  exclusiveMinimum?: number;
  /** A number may be at most this. */
  maximum?: number;
  /** The greatest number of characters of a text. */
  maxLength?: number;
  /** Its inside isn't public: nothing in it is checked. */
  opaque?: boolean;
  /** A bare id may stand for the object. */
  orGuid?: boolean;
  /** An id that who makes the document makes. */
  fresh?: boolean;
  /** Present only when another property has one of these values. */
  when?: { property: string; values: string[] };
  /** The properties of the object of which at least one must have a value. */
  anyOf?: string[];
  values?: string[];
  /** What known values mean, as half sentences. */
  explained?: { value: string; meaning: { en: string; nl: string } }[];
  /** How a text is built. */
  form?: { en: string; nl: string };
  /** Whether only `values` are allowed. */
  closed?: boolean;
  label: { en: string; nl: string };
  description: { en: string; nl: string };
  properties?: Property[];
}

/** What a code means. */
export interface Explanation {
  code: Code;
  severity: Severity;
  title: string;
  text: string;
  source: Source;
}
