// Checking and pricing, as a user of the package meets them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { consumer, withoutTypes } from "./support/consumer.mjs";
import { NOW, course, courseText } from "./support/course.mjs";
import { present } from "../support/present.mjs";

const aanbod = await consumer().load();
const { blank, codes, detect, explain, jsonSchema, kinds, priceTimeline, properties, quote, validate } = aanbod;

/**
 * What a price comes to.
 *
 * @param {import("aanbod").Quote | import("aanbod").CatalogueQuote | import("aanbod").Segment} priced
 */
const gross = (priced) => (priced.status === "priced" ? priced.totals.gross : null);

/** Why there is no price. @param {import("aanbod").Quote} quote */
const reason = (quote) => (quote.status === "unpriced" ? quote.reason : null);

test("in Node every function works without init, and init resolves all the same", async () => {
  assert.equal(validate("course", courseText(), { now: NOW }).valid, true);
  assert.equal(await aanbod.default(), undefined);
});

test("a course in order has no error, and says which readings are in force", () => {
  const report = validate("course", courseText(), { now: NOW });
  assert.deepEqual(
    report.diagnostics.filter(({ severity }) => severity !== "info"),
    [],
  );
  assert.equal(report.format, "aanbod-report/1");
  assert.equal(report.kind, "course");
  assert.equal(report.truncated, false);
  assert.equal(report.counts.error, 0);
  assert.deepEqual(report.readings, {
    operation: "auto",
    profile: "eduxchange",
    periodEnd: "exclusive",
    exemptAmount: "price",
    startMomentItems: "replace",
  });
});

test("a mistake is reported where it stands", () => {
  const text = courseText().replace('"name": "VCA basis"', '"name": 7');
  const [finding] = validate("course", text, { now: NOW }).diagnostics;
  assert.equal(finding.code, "type");
  assert.equal(finding.severity, "error");
  assert.equal(finding.pointer, "/name");
  assert.equal(finding.property, "name");
  assert.equal(text.slice(finding.range?.from, finding.range?.to), "7");
  assert.equal(finding.range?.line, 6);
  assert.equal(finding.range?.column, 11);
  assert.equal(typeof finding.source.specification, "string");
});

test("a missing property names the property that should be there", () => {
  const { name, ...rest } = course();
  const finding = present(
    validate("course", JSON.stringify(rest), { now: NOW }).diagnostics.find(({ code }) => code === "missing"),
  );
  assert.equal(finding.pointer, "/name");
  assert.deepEqual({ from: finding.range?.from, to: finding.range?.to }, { from: 0, to: 1 });
});

test("text, bytes and objects give the same findings, objects without positions", () => {
  const broken = course();
  Object.assign(broken, { name: null, extra: true });
  broken.learningMethod.costs.details[0].invoiceItems[0].vatAmount = 190;
  const text = JSON.stringify(broken);
  const bytes = new TextEncoder().encode(text);
  const options = { now: NOW, quote: { orderedAt: NOW } };
  const byText = validate("course", text, options);
  assert.ok(byText.diagnostics.length >= 3);
  assert.ok(byText.diagnostics.every(({ range }) => range && range.to > range.from));
  for (const input of [bytes, Buffer.from(bytes), bytes.buffer])
    assert.deepEqual(validate("course", input, options), byText);
  assert.deepEqual(withoutTypes(aanbod).validate("course", new DataView(bytes.buffer), options), byText);
  const withoutRange = JSON.parse(JSON.stringify(byText, (key, value) => (key === "range" ? undefined : value)));
  assert.deepEqual(validate("course", broken, options), withoutRange);
  assert.deepEqual(quote(broken, { orderedAt: NOW }), quote(text, { orderedAt: NOW }));
  assert.deepEqual(priceTimeline(broken), priceTimeline(bytes));
  assert.equal(detect(broken), detect(text));
});

test("an object is read as JSON.stringify writes it", () => {
  const object = course();
  Object.assign(object, { name: { toJSON: () => "VCA basis" }, crebo: undefined });
  assert.deepEqual(validate("course", object, { now: NOW }), validate("course", course(), { now: NOW }));
});

test("positions count UTF-16 code units", () => {
  const text = '{ "name": "🎓é", "externalId": 5 }';
  const finding = validate("course", text).diagnostics.find(({ pointer }) => pointer === "/externalId");
  const { from, to, column } = present(finding?.range);
  assert.equal(text.slice(from, to), "5");
  assert.equal(column, from + 1);
});

test("messages come in the language that is asked for", () => {
  const message = (locale) => validate("course", "{}", { locale }).diagnostics[0].message;
  assert.equal(message("en"), message(undefined));
  assert.notEqual(message("nl"), message("en"));
});

test("bad data never throws", () => {
  const bad = [
    "",
    " ",
    "7",
    "null",
    "[]",
    '"x"',
    "{",
    '{"a":',
    "\0",
    "\ufeff",
    '{"__proto__":{"x":1}}',
    "[".repeat(10_000),
    new Uint8Array([0xff, 0xfe, 0]),
    '"\ud800"',
  ];
  for (const input of bad) {
    for (const kind of kinds()) {
      const report = validate(kind, input);
      assert.equal(report.format, "aanbod-report/1", String(input).slice(0, 20));
      assert.equal(report.valid, report.counts.error === 0);
    }
    assert.equal(quote(input, { orderedAt: NOW }).status, "unpriced");
    assert.ok(Array.isArray(priceTimeline(input).segments));
    detect(input);
  }
  assert.equal({}.x, undefined);
});

test("a document of 100 MB is refused in words", () => {
  const report = validate("course", new Uint8Array(100_000_000).fill(0x20));
  assert.deepEqual(
    report.diagnostics.map(({ code }) => code),
    ["too-large"],
  );
});

test("the price of an order is exact", () => {
  const answer = quote(course(), { orderedAt: new Date("2026-01-15T12:00:00Z") });
  assert.equal(answer.status, "priced");
  assert.equal(answer.format, "aanbod-quote/1");
  assert.equal(answer.currency, "EUR");
  assert.deepEqual(answer.totals, { net: "1000.00", vat: "210.00", gross: "1210.00" });
  assert.deepEqual(
    answer.lines.map(({ included, quantity }) => [included, quantity]),
    [
      [true, 1],
      [false, 1],
    ],
  );
  const optional = "/learningMethod/costs/details/0/invoiceItems/1";
  for (const include of /** @type {("all"|string[])[]} */ (["all", [optional]])) {
    assert.equal(gross(quote(course(), { orderedAt: NOW, include })), "1264.50");
  }
  assert.equal(gross(quote(course(), { orderedAt: NOW, vatExempt: true })), "1100.00");
});

test("no price comes with its reason", () => {
  assert.equal(reason(quote(course(), { orderedAt: "2025-12-31" })), "noPeriod");
  assert.equal(reason(quote(course(), { orderedAt: NOW, startMoment: "none" })), "unknownStartMoment");
  assert.equal(reason(quote("{", { orderedAt: NOW })), "invalidDocument");
});

test("the timeline covers all time", () => {
  const { segments } = priceTimeline(course());
  assert.deepEqual(
    segments.map(({ status }) => status),
    ["gap", "priced", "gap"],
  );
  assert.equal(segments[0].from, null);
  assert.equal(segments.at(-1)?.until, null);
  for (const [at, segment] of segments.slice(1).entries()) assert.equal(segment.from, segments[at].until);
  assert.equal(gross(segments[1]), "1210.00");
});

test("check and price in one reading give what each gives alone", () => {
  const options = { now: NOW, quote: { orderedAt: NOW, include: /** @type {const} */ ("all") } };
  const { quote: together, ...report } = validate("course", courseText(), options);
  assert.deepEqual(together, quote(courseText(), options.quote));
  assert.deepEqual(report, validate("course", courseText(), { now: NOW }));
});

test("a catalogue is an array, or a course a line, and prices every course", () => {
  const second = { ...course(), id: "3f2504e0-4f89-41d3-9a0c-0305e82c3302", externalId: "B" };
  for (const text of [JSON.stringify([course(), second]), `${JSON.stringify(course())}\n${JSON.stringify(second)}\n`]) {
    assert.equal(detect(text), "catalogue");
    const report = validate("catalogue", text, { now: NOW, quote: { orderedAt: NOW } });
    assert.equal(report.valid, true);
    assert.deepEqual(
      report.quotes?.map((priced) => [priced.externalId, gross(priced)]),
      [
        ["VCA-BASIS", "1210.00"],
        ["B", "1210.00"],
      ],
    );
  }
  const twice = validate("catalogue", [course(), course()], { now: NOW });
  assert.ok(twice.diagnostics.some(({ code, pointer }) => code === "catalogue-id" && pointer === "/1/id"));
});

test("findings beyond the limit are counted, not listed", () => {
  const report = validate("course", "{}", { maxDiagnostics: 2 });
  assert.equal(report.diagnostics.length, 2);
  assert.equal(report.truncated, true);
  assert.ok(report.counts.error > 2);
});

test("masked answers hold no value of the document", () => {
  const secret = course();
  Object.assign(secret, { name: 5, providerId: "geheim-geheim" });
  const report = validate("course", secret, { maskValues: true, now: NOW });
  assert.ok(report.counts.error >= 2);
  assert.ok(!JSON.stringify(report).includes("geheim"));
});

test("an open list can be closed by its full property name", () => {
  const closed = validate("course", course(), { now: NOW, allowed: { "learningMethod.type": ["Online"] } });
  assert.ok(closed.diagnostics.some(({ code, pointer }) => code === "enum" && pointer === "/learningMethod/type"));
});

test("the kind is told by content", () => {
  assert.equal(detect(courseText()), "course");
  assert.equal(detect("{}"), null);
});

test("tables, schemas, blanks and codes are there for every kind", () => {
  for (const kind of kinds()) {
    const tree = properties(kind);
    assert.equal(tree.name, "");
    assert.ok(present(tree.properties).length > 0);
    assert.equal(jsonSchema(kind).$schema, "https://json-schema.org/draft/2020-12/schema");
    assert.equal(typeof blank(kind), "object");
  }
  const start = blank("course");
  for (const made of ["id", "status", "source"]) assert.ok(!(made in start), made);
  for (const code of codes()) {
    for (const locale of /** @type {const} */ (["en", "nl"])) {
      const { severity, title, text, source } = explain(code, locale);
      assert.match(severity, /^(error|warning|info)$/);
      assert.ok(title && text && source.specification, code);
    }
  }
});
