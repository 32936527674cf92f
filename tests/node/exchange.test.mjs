// A request for enrollments with its response, as a user of the package checks them.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { consumer, withoutTypes } from "./support/consumer.mjs";
import { present } from "../support/present.mjs";

const aanbod = await consumer().load();
const { blank, detect, kinds, validate, validateExchange } = aanbod;
const untyped = withoutTypes(aanbod);

const fixture = (name) => readFileSync(new URL(`../data/enrollment/${name}.json`, import.meta.url), "utf8");
const request = fixture("enrollmentRequest");
const response = fixture("enrollments");
const listed = ({ diagnostics }) => diagnostics.map(({ code, pointer }) => `${code} ${pointer}`);
const throws = (call, words) => assert.throws(call, (error) => error instanceof Error && words.test(error.message));

test("an exchange in order has no findings", () => {
  const report = validateExchange({ request, status: 200, response });
  assert.deepEqual(report.diagnostics, []);
  assert.equal(report.format, "aanbod-report/1");
  assert.equal(report.kind, "enrollments");
  assert.equal(report.valid, true);
  assert.equal(validateExchange({ request, status: 404, response: fixture("statusResponse") }).kind, "statusResponse");
});

test("text, bytes and objects give the same findings, objects without positions", () => {
  const texts = {
    request: request.replace("118A306", "118"),
    query: '{ "enrollmentType": "subject", "x": "1" }',
    status: 206,
    response,
  };
  const byText = validateExchange(texts);
  assert.deepEqual(listed(byText), [
    "form-unusual /request/school/organisationMasterIdentifier",
    "unknown-property /query/x",
    "exchange-http-status /status",
    "exchange-filter /response/0/enrollmentType",
    "exchange-filter /response/2/enrollmentType",
  ]);
  for (const { pointer, range } of byText.diagnostics)
    assert.equal(range === undefined, pointer === "/status", pointer);
  const [first] = byText.diagnostics;
  assert.equal(texts.request.slice(first.range?.from, first.range?.to), '"118"');

  const bytes = (text) => new TextEncoder().encode(text);
  const parts = (change) => ({
    request: change(texts.request),
    query: change(texts.query),
    status: 206,
    response: change(texts.response),
  });
  assert.deepEqual(validateExchange(parts(bytes)), byText);
  const without = (report) => JSON.parse(JSON.stringify(report, (key, value) => (key === "range" ? undefined : value)));
  assert.deepEqual(validateExchange(parts(JSON.parse)), without(byText));
  // Each part by itself: one as an object leaves the others their places.
  const mixed = validateExchange({ ...texts, request: JSON.parse(texts.request) });
  assert.deepEqual(
    mixed.diagnostics.map(({ range }) => range !== undefined),
    [false, true, false, true, true],
  );
});

test("short and long texts stand side by side", () => {
  const long = `${" ".repeat(100_000)}${response}`;
  for (const parts of [
    { request, response: long },
    { request: `${" ".repeat(100_000)}${request}`, response },
    { request, response },
  ]) {
    assert.deepEqual(listed(validateExchange({ ...parts, query: { enrollmentType: "study" }, status: 200 })), [
      "exchange-filter /response/1/enrollmentType",
    ]);
  }
});

test("a query may be written as in an address", () => {
  const asked = (query) => listed(validateExchange({ request, query, status: 200, response }));
  const expected = ["exchange-filter /response/2/schoolPeriod"];
  const period = JSON.parse(response)[1].schoolPeriod;
  for (const query of [
    "schoolPeriodId=2026-2027",
    "?schoolPeriodId=2026%2D2027",
    new URLSearchParams({ schoolPeriodId: "2026-2027" }),
    { schoolPeriodId: "2026-2027" },
  ]) {
    assert.deepEqual(asked(query), ["exchange-incomparable /response/1/schoolPeriod", ...expected]);
  }
  assert.equal(asked({ schoolPeriodId: period }).length, 1);
  for (const none of ["", "?", undefined, null, {}, new URLSearchParams()]) assert.deepEqual(asked(none), []);
  assert.deepEqual(asked("enrollmentType=study&enrollmentType=subject").slice(0, 1), [
    "duplicate-key /query/enrollmentType",
  ]);
  // Written anew, it has no places of the caller's.
  assert.equal(validateExchange({ request, query: "x=1", status: 200, response }).diagnostics[0].range, undefined);
});

test("masked answers hold no value of any part", () => {
  const secret = {
    request: { school: {}, student: { userMasterIdentifier: "geheim-1" } },
    query: "studyOfferingId=geheim-2&geheim-3=1",
    status: 200,
    response: [{ student: { userMasterIdentifier: "geheim-4" }, study: "geheim-5" }],
  };
  for (const locale of /** @type {const} */ (["en", "nl"])) {
    const report = validateExchange(secret, { maskValues: true, locale });
    assert.ok(report.counts.error > 3);
    assert.ok(!JSON.stringify(report).includes("geheim"));
  }
  assert.ok(JSON.stringify(validateExchange(secret)).includes("geheim-1"));
});

test("a wrong call says what to do", () => {
  for (const none of [undefined, null, 5, "{}"])
    throws(() => untyped.validateExchange(none), /exchange is .*\{ request, query, status, response \}/);
  throws(() => untyped.validateExchange({ status: 200, response }), /no request/);
  throws(() => untyped.validateExchange({ request, status: 200 }), /no response/);
  for (const status of [undefined, null, "200", 99, 600, 200.5, NaN, Infinity]) {
    throws(() => untyped.validateExchange({ request, status, response }), /status of the exchange is .*100 to 599/);
  }
  throws(() => untyped.validateExchange({ request: 5, status: 200, response }), /is 5/);
  throws(() => untyped.validateExchange({ request, status: 200, response: Promise.resolve(response) }), /await/);
  throws(() => untyped.validateExchange({ request, query: 7, status: 200, response }), /is 7/);
  throws(() => untyped.validateExchange({ request, status: 200, response }, { nope: 1 }), /nope/);
  throws(() => validateExchange({ request, status: 200, response }, { allowed: { nope: [] } }), /nope/);
  assert.equal(
    validateExchange({ request, status: 200, response }, { quote: { orderedAt: "2026-01-15" } }).quote,
    undefined,
  );
});

test("Edu-V's kinds are told by content, and start from blanks", () => {
  assert.equal(detect(request), "enrollmentRequest");
  assert.equal(detect(response), "enrollments");
  assert.equal(detect(fixture("enrollment")), "enrollment");
  assert.equal(detect(fixture("statusResponse")), "statusResponse");
  const [one, two] = [blank("enrollment"), blank("enrollment")];
  assert.match(present(one.enrollmentId), /^[0-9a-f-]{36}$/);
  assert.notEqual(one.enrollmentId, two.enrollmentId);
  assert.ok(kinds().includes("enrollmentRequest"));
  assert.equal(validate("enrollments", response).valid, true);
});
