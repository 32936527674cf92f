// Wrong calls: they throw, and say what to do. They leave nothing behind.
import assert from "node:assert/strict";
import { test } from "node:test";
import vm from "node:vm";
import { consumer, withoutTypes } from "./support/consumer.mjs";
import { NOW, course } from "./support/course.mjs";

// The instance, seen while it is made: its memory and its table of JavaScript values are where a leak would be.
/** @type {WebAssembly.Instance} */
let instance;
const { Instance } = WebAssembly;
WebAssembly.Instance = class extends Instance {
  /** @param {ConstructorParameters<typeof Instance>} parts */
  constructor(...parts) {
    super(...parts);
    instance = this;
  }
};

const aanbod = await consumer().load();
const { blank, edit, jsonSchema, properties, quote, toStrictJson, validate } = aanbod;
const untyped = withoutTypes(aanbod);

const throws = (call, words) => assert.throws(call, (error) => error instanceof Error && words.test(error.message));

test("an unknown kind is named, with those there are", () => {
  for (const call of [(kind) => validate(kind, "{}"), blank, properties, jsonSchema]) {
    throws(() => call("cours"), /"cours".*course, catalogue/);
    throws(() => call(undefined), /kind undefined/);
    throws(() => call({}), /kind an object/);
  }
});

test("an unknown option is named, with those there are", () => {
  throws(() => untyped.validate("course", "{}", { periodend: "inclusive" }), /periodend.*periodEnd/);
  throws(
    () => untyped.validate("course", "{}", { quote: { orderedAt: NOW, vatexempt: true } }),
    /quote\.vatexempt.*vatExempt/,
  );
  throws(() => untyped.quote("{}", { orderedAt: NOW, vat: true }), /option vat /);
  throws(() => untyped.priceTimeline("{}", { orderedAt: NOW }), /orderedAt/);
});

test("a value that an option doesn't take is named, with what it takes", () => {
  const wrong = [
    [{ locale: "de" }, /locale is "de".*en/],
    [{ locale: 5 }, /locale/],
    [{ operation: "delete" }, /operation is "delete".*stored/],
    [{ maxDiagnostics: -1 }, /maxDiagnostics is -1.*whole number/],
    [{ maxDiagnostics: 1.5 }, /maxDiagnostics is 1.5/],
    [{ maskValues: "yes" }, /maskValues is "yes".*true or false/],
    [{ allowed: ["x"] }, /allowed is an array.*property name/],
    [{ quote: { orderedAt: NOW, include: 5 } }, /quote\.include is 5.*all/],
    [{ quote: { orderedAt: NOW, locale: "fr" } }, /quote\.locale is "fr"/],
    [{ quote: 5 }, /quote are 5/],
    [{ now: "yesterday" }, /now|yesterday/],
    [{ now: new Date(NaN) }, /now is a Date without a valid time/],
    [{ quote: { orderedAt: new Date(NaN) } }, /quote\.orderedAt is a Date/],
    [{ quote: {} }, /orderedAt/],
    ["nl", /options are "nl"/],
    [[], /options are an array/],
  ];
  for (const [options, words] of wrong) throws(() => untyped.validate("course", "{}", options), words);
  throws(() => untyped.quote("{}"), /orderedAt/);
  throws(() => quote("{}", { orderedAt: "soon" }), /orderedAt|soon/);
  throws(() => quote("{}", { orderedAt: "2026-01-15T12:00:00" }), /./);
});

test("an option that is undefined is absent", () => {
  const options = {
    now: NOW,
    locale: undefined,
    quote: undefined,
    allowed: undefined,
    maxDiagnostics: undefined,
    noSuchOption: undefined,
  };
  assert.deepEqual(validate("course", course(), options), validate("course", course(), { now: NOW }));
  assert.deepEqual(validate("course", course(), undefined).kind, "course");
});

test("dates may be Date objects, of this realm or another", () => {
  const answers = ["2026-02-01T12:00:00Z", new Date(NOW), vm.runInNewContext(`new Date("${NOW}")`)].map((orderedAt) =>
    quote(course(), { orderedAt }),
  );
  assert.deepEqual(answers[1], answers[0]);
  assert.deepEqual(answers[2], answers[0]);
  const bytes = vm.runInNewContext("new Uint8Array([123, 125])");
  assert.deepEqual(validate("course", bytes), validate("course", "{}"));
});

test("a document that is none is told what it is", () => {
  for (const [input, words] of /** @type {const} */ ([
    [undefined, /undefined/],
    [null, /null/],
    [42, /42/],
    [true, /true/],
    [() => 1, /function/],
    [Symbol("x"), /symbol/],
    [1n, /bigint/],
    [Promise.resolve("{}"), /await/],
    [new Blob(["{}"]), /await/],
  ])) {
    throws(() => untyped.validate("course", input), words);
    throws(() => untyped.quote(input, { orderedAt: NOW }), words);
  }
});

test("an object that JSON can't hold is told why", () => {
  const round = {};
  round.self = round;
  throws(() => validate("course", round), /circular|cyclic/i);
  throws(() => validate("course", { a: 1n }), /BigInt/i);
  throws(() => validate("course", { toJSON: () => undefined }), /toJSON/);
  throws(
    () =>
      validate("course", {
        toJSON: () => {
          throw "own words";
        },
      }),
    /own words/,
  );
});

test("options that JSON can't hold are told why", () => {
  const round = {};
  round.self = round;
  throws(() => untyped.validate("course", "{}", round), /options can't be written.*circular|cyclic/is);
  throws(() => untyped.quote("{}", { orderedAt: 1n }), /options can't be written.*BigInt/is);
});

test("texts and codes that are none are told", () => {
  throws(() => untyped.toStrictJson(5), /text is 5/);
  throws(() => toStrictJson("{"), /./);
  throws(() => untyped.edit(undefined, []), /text is undefined/);
  throws(() => untyped.edit("{}", {}), /operations/);
  throws(() => edit("{}", "{"), /./);
  throws(() => edit("{}", [{ op: "remove", path: "/a" }]), /\/a/);
  throws(() => untyped.explain("nope"), /"nope"/);
  throws(() => untyped.explain("missing", "de"), /"de"/);
});

test("200,000 malformed and hostile calls don't make the instance grow", () => {
  const round = {};
  round.self = round;
  const long = "x".repeat(20_000);
  const hostile = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error("trapped");
      },
      get: () => {
        throw new Error("trapped");
      },
    },
  );
  const wrong = [
    () => untyped.validate("cours", long),
    () => untyped.validate("course", long, { locale: "de" }),
    () => untyped.validate("course", long, { nope: long }),
    () => untyped.validate("course", long, { allowed: { a: [long, 5] } }),
    () => validate("course", round),
    () => untyped.validate(long, long),
    () => untyped.validate(5, 5, 5),
    () => untyped.validate(hostile, hostile, hostile),
    () =>
      validate("course", {
        get name() {
          throw long;
        },
      }),
    () => validate("course", "{}", { now: long }),
    () => untyped.validate("course", "{}", { quote: { orderedAt: round } }),
    () => quote(long, { orderedAt: long }),
    () => untyped.quote(long, { orderedAt: NOW, include: [long, 5] }),
    () => edit(long, [{ op: "add", path: long, value: long }]),
    () => edit("{}", [{ op: "add", path: "/a/b/c", value: long }]),
    () => toStrictJson(long),
    () => untyped.explain(long),
    () => untyped.blank(hostile),
  ];
  const bad = [`{"name":${long}`, "[".repeat(20_000)].map((text) => () => validate("course", text));
  const some = (times) => {
    for (let count = 0; count < times; count += 1) {
      for (const call of wrong) assert.throws(call);
      for (const call of bad) call();
    }
  };
  const { memory: bytes, __wbindgen_externrefs: values } = instance.exports;
  assert.ok(bytes instanceof WebAssembly.Memory && values instanceof WebAssembly.Table);
  const held = () => [bytes.buffer.byteLength, values.length];
  some(50);
  // Huge ones too, while there is something to compare with.
  const huge = new Uint8Array(20_000_000).fill(0x5b);
  for (let count = 0; count < 5; count += 1) validate("catalogue", huge);
  const [memory, table] = held();
  // Twice the largest document, and what a program needs anyway.
  assert.ok(memory <= 64_000_000, `${memory} bytes`);
  some(9_950);
  for (let count = 0; count < 20; count += 1) validate("catalogue", huge);
  assert.deepEqual(held(), [memory, table]);
  assert.equal(validate("course", course(), { now: NOW }).valid, true);
});

test("when memory runs out the call says so, and the next one works", () => {
  const { memory } = instance.exports;
  assert.ok(memory instanceof WebAssembly.Memory);
  memory.grow(65_536 - memory.buffer.byteLength / 65_536);
  throws(() => validate("course", `[${"0,".repeat(8_000_000)}0]`), /out of memory/);
  assert.equal(validate("course", course(), { now: NOW }).valid, true);
});
