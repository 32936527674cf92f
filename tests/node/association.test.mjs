// Associations, as a user of the package meets them.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { consumer, withoutTypes } from "./support/consumer.mjs";
import { present } from "../support/present.mjs";

const aanbod = await consumer().load();
const { associationOutcome, blank, detect, diff, edit, jsonSchema, kindInfo, toStrictJson, validate } = aanbod;
const { validateExchange } = aanbod;
const untyped = withoutTypes(aanbod);

const document = (name) => readFileSync(new URL(`../data/association/${name}`, import.meta.url), "utf8");
const VALID = ["course.json", "program.json", "component.json"].map(document);
const PRINTED = document("as-printed.jsonc");

test("valid associations have no findings in either profile, as text and as object", () => {
  for (const text of VALID) {
    for (const profile of /** @type {const} */ (["eduxchange", "ooapi"])) {
      assert.deepEqual(validate("association", text, { profile }).diagnostics, []);
      assert.deepEqual(validate("association", JSON.parse(text), { profile }).diagnostics, []);
    }
  }
});

test("its JSON Schema takes what is valid, and refuses what breaks it", () => {
  const ajv = addFormats(new Ajv2020({ strict: true, allErrors: true }));
  const fits = ajv.compile(jsonSchema("association"));
  for (const text of VALID) assert.ok(fits(JSON.parse(text)), JSON.stringify(fits.errors));
  assert.ok(fits(JSON.parse(toStrictJson(PRINTED))), JSON.stringify(fits.errors));
  const refused = (change) => {
    const association = JSON.parse(VALID[0]);
    change(association);
    const isValid = fits(association);
    assert.equal(validate("association", association).valid, isValid, JSON.stringify(association));
    return !isValid;
  };
  assert.ok(refused(({ offering }) => delete offering.endDate));
  assert.ok(refused(({ offering }) => delete offering.course));
  assert.ok(refused(({ offering }) => (offering.teachingLanguage = "EN")));
  assert.ok(refused(({ offering }) => (offering.course.duration = "P")));
  assert.ok(refused(({ offering }) => (offering.primaryCode.extra = 1)));
  assert.ok(refused(({ offering }) => (offering.addresses[0].geolocation.latitude = 91)));
  assert.ok(refused(({ offering }) => (offering.priceInformation[0].amount = "12.5.0")));
  assert.ok(refused(({ issuer }) => (issuer.name = [])));
  assert.ok(!refused(({ offering }) => (offering.extra = 1)));
});

test("the printed example loads, comments and all, and becomes strict JSON", () => {
  const report = validate("association", PRINTED);
  assert.equal(report.valid, true);
  assert.deepEqual(
    report.diagnostics.map(({ code }) => code),
    ["comment", "offering-id", "course-code", "trailing-comma"],
  );
  assert.throws(() => JSON.parse(PRINTED));
  const strict = JSON.parse(toStrictJson(PRINTED));
  assert.equal(strict.offering.link, "https://polytech.example/offerings/bridges/2026");
  assert.equal(strict.remoteState, "associated");
  assert.equal(detect(PRINTED), "association");
  const { fixes } = present(report.diagnostics.find(({ code }) => code === "offering-id"));
  const fixed = edit(PRINTED, present(fixes)[0].operations);
  assert.equal(JSON.parse(toStrictJson(fixed)).offering.offeringId, strict.offering.primaryCode.code);
  assert.ok(fixed.includes("// what the offering is an offering of"));
});

test("comments behind values, and slashes in a text that are none", () => {
  const text =
    '{ "state": "pending", // ours\n "remoteState": "queued" /* theirs */, "ext": { "page": "https://a.example//b" } }';
  assert.deepEqual(JSON.parse(toStrictJson(text)), {
    state: "pending",
    remoteState: "queued",
    ext: { page: "https://a.example//b" },
  });
});

test("prose above the document is one error that says so", () => {
  const errors = (locale) =>
    validate("association", `An example of a body.\n${PRINTED}`, { locale }).diagnostics.filter(
      ({ severity }) => severity === "error",
    );
  assert.deepEqual(
    errors("en").map(({ code, params }) => [code, params.problem]),
    [["syntax", "text-before"]],
  );
  assert.notEqual(errors("nl")[0].message, errors("en")[0].message);
});

test("the outcome follows from host and home", () => {
  const outcome = (remoteState, state) => associationOutcome({ state, remoteState });
  assert.equal(outcome("associated", "associated"), "associated");
  assert.equal(outcome("associated", "pending"), "pending");
  assert.equal(outcome("pending", "associated"), "pending");
  assert.equal(outcome("queued", "pending"), "queued");
  for (const host of ["associated", "pending", "queued"]) assert.equal(outcome(host, "denied"), "denied");
  for (const host of ["canceled", "denied", "completed", "", undefined, 1])
    assert.equal(outcome(host, "associated"), null);
  assert.equal(untyped.associationOutcome({}), null);
  assert.equal(associationOutcome(JSON.parse(VALID[0])), "pending");
  for (const wrong of [undefined, null, "associated"]) assert.throws(() => untyped.associationOutcome(wrong), /state/);
});

test("another state of the host is a merge patch of that state alone", () => {
  const after = { ...JSON.parse(VALID[0]), remoteState: "associated" };
  assert.deepEqual(diff("association", VALID[0], after).mergePatch, { remoteState: "associated" });
});

test("a blank association is told as one and only waits to be filled in", () => {
  const start = blank("association");
  assert.equal(detect(start), "association");
  const codes = new Set(validate("association", start).diagnostics.map(({ code }) => code));
  assert.deepEqual([...codes].sort(), ["null-required", "offering-id", "text-missing"]);
});

/** @type {[kind: import("aanbod").Kind, name: string][]} */
const CONVERSATION = [
  ["association", "stored.json"],
  ["associationPatch", "patch.json"],
  ["associationResponse", "created.json"],
  ["associationResponse", "patched.json"],
  ["associations", "page.json"],
];

test("each document of the conversation is told, is valid, and fits the JSON Schema of its kind", () => {
  const ajv = addFormats(new Ajv2020({ strict: true, allErrors: true }));
  for (const [kind, name] of CONVERSATION) {
    const text = document(name);
    assert.equal(detect(text), kind);
    assert.deepEqual(validate(kind, text).diagnostics, [], kind);
    const fits = ajv.compile(jsonSchema(kind));
    assert.ok(fits(JSON.parse(text)), JSON.stringify(fits.errors));
    assert.ok(!fits({}) || kind === "association", kind);
  }
  const list = JSON.parse(document("page.json")).items;
  assert.ok(ajv.compile(jsonSchema("associations"))(list));
  assert.deepEqual(validate("associations", list).diagnostics, []);
});

test("what a kind is", () => {
  const { list, one, personal, priceable, system } = kindInfo("associations");
  assert.deepEqual([list, one, personal, priceable, system], [true, "association", true, false, "ooapi"]);
  assert.throws(() => untyped.kindInfo("nope"), /There is no kind "nope"/);
});

test("a call on an association is checked as a whole", () => {
  const [created, patched] = ["created.json", "patched.json"].map(document);
  /** @typedef {import("aanbod").Exchange} Exchange */
  /** @type {Exchange} */
  const create = { call: "associationCreate", request: VALID[0], status: 201, response: created };
  assert.deepEqual(validateExchange(create).diagnostics, []);
  const before = { ...JSON.parse(document("stored.json")), offering: JSON.parse(VALID[0]).offering };
  /** @type {Exchange} */
  const change = { call: "associationPatch", request: document("patch.json"), status: 200, response: patched, before };
  assert.deepEqual(validateExchange(change).diagnostics, []);
  /** @type {import("aanbod").GetExchange} */
  const read = { call: "associationGet", status: 200, response: document("stored.json"), before: VALID[0] };
  assert.deepEqual(validateExchange(read).diagnostics, []);
  const other = JSON.parse(patched);
  other.associationId = "11111111-2222-4333-8444-555555555555";
  const { diagnostics, kind } = validateExchange({ ...change, request: { state: "canceled" }, response: other });
  assert.equal(kind, "associationResponse");
  assert.deepEqual(
    diagnostics.map(({ code, pointer }) => [code, pointer]),
    [
      ["patch-state", "/request/state"],
      ["exchange-differs", "/response/associationId"],
    ],
  );
  assert.throws(
    () => untyped.validateExchange({ ...create, call: "associationPost" }),
    /There is no call "associationPost"/,
  );
});
