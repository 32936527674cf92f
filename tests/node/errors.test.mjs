// What is thrown is an AanbodError: its code, its params, and the place in a text.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { consumer, withoutTypes } from "./support/consumer.mjs";
import { NOW } from "./support/course.mjs";
import { present } from "../support/present.mjs";

const project = consumer();
const aanbod = await project.load();
const { AanbodError, diff, edit, quote, toStrictJson, validate } = aanbod;
const { validateExchange } = aanbod;
const KINDS = aanbod.kinds().join(", ");
const untyped = withoutTypes(aanbod);
const { connect } = await import(pathToFileURL(project.write("worker.mjs", 'export * from "aanbod/worker";\n')).href);
const client = connect();
after(() => client.close());

const round = {};
round.self = round;
const exchange = { request: "{}", status: 200, response: "[]" };

/**
 * Calls that can't be answered, with the code of the error and its params.
 *
 * @type {[call: () => unknown, code: string, params: Record<string, string>][]}
 */
const WRONG = [
  [() => untyped.validate("cours", "{}"), "unknown-kind", { value: "cours", kinds: KINDS }],
  [() => untyped.blank(), "unknown-kind", { value: "", kinds: KINDS }],
  [() => untyped.validate("course", "{}", { maskvalues: true }), "unknown-option", { option: "maskvalues" }],
  [() => untyped.priceTimeline("{}", { orderedAt: NOW }), "unknown-option", { option: "orderedAt" }],
  [() => untyped.validate("course", "{}", { locale: "de" }), "option-value", { option: "locale", value: "de" }],
  [() => untyped.validate("course", "{}", "nl"), "options", {}],
  [() => untyped.validate("course", "{}", round), "options", {}],
  [() => validate("course", "{}", { now: "soon" }), "moment", { option: "now", value: "soon" }],
  [() => quote("{}", { orderedAt: new Date(NaN) }), "moment", { option: "orderedAt" }],
  [() => validate("course", "{}", { allowed: { x: [] } }), "unknown-property", { option: "allowed", value: "x" }],
  [() => untyped.validate("course", undefined), "document", {}],
  [() => untyped.validate("course", Promise.resolve("{}")), "document", {}],
  [() => validate("course", round), "document", {}],
  [() => untyped.validate("course", new Map([["name", "x"]])), "document", {}],
  [() => untyped.validate("catalogue", new Set()), "document", {}],
  [() => untyped.validateExchange({ ...exchange, response: new Map() }), "document", {}],
  [() => validateExchange({ ...exchange, status: 99 }), "http-status", {}],
  [() => untyped.validateExchange({ status: 200 }), "argument", {}],
  [() => untyped.associationOutcome(null), "argument", {}],
  [() => untyped.explain("nothing"), "unknown-code", {}],
  [() => untyped.explain("missing", "de"), "argument", {}],
  [() => untyped.decodeText("{}"), "argument", {}],
  [() => untyped.decodeText(null), "argument", {}],
  [() => untyped.toStrictJson(5), "argument", {}],
  [() => untyped.edit("{}", {}), "patch", {}],
  [() => edit("{}", [{ op: "add", path: "/a", value: 1n }]), "patch", {}],
  [() => untyped.edit("{}", [{ op: "put", path: "/a" }]), "patch", { index: "0" }],
  [() => edit("{}", [{ op: "remove", path: "/a" }]), "operation", { index: "0" }],
];

const fails = (call) => {
  try {
    call();
  } catch (error) {
    return error;
  }
  return assert.fail(`nothing is thrown: ${call}`);
};

test("every throw is an AanbodError with a code", () => {
  for (const [call, code, params] of WRONG) {
    const error = fails(call);
    assert.ok(error instanceof AanbodError && error instanceof Error, `${call}`);
    assert.deepEqual([error.name, error.code, error.params], ["AanbodError", code, params], `${call}`);
    assert.ok(error.message.length > 20 && error.stack?.includes("AanbodError"), error.stack);
    assert.ok(!("line" in error), `${call}`);
  }
});

test("the codes are those that are declared", () => {
  const declared = readFileSync(join(project.package, "index.d.ts"), "utf8").match(/AanbodErrorCode =([^;]*);/);
  const codes = [...present(declared)[1].matchAll(/"([a-z-]+)"/g)].map(([, code]) => code);
  for (const [, code] of WRONG) assert.ok(codes.includes(code), code);
  assert.equal(new Set(codes).size, codes.length);
});

test("a text that can't be read is told with its line, column and range", () => {
  const text = '{\n  "é": 1\n  "b": 2\n}';
  for (const [call, argument] of /** @type {const} */ ([
    [() => edit(text, []), "text"],
    [() => toStrictJson(text), "text"],
    [() => diff("course", "{}", text), "after"],
    [() => edit("{}", text), "operations"],
  ])) {
    const error = fails(call);
    assert.ok(error instanceof AanbodError && error.range);
    assert.equal(error.code, "unreadable");
    assert.equal(error.params.argument, argument);
    assert.deepEqual([error.line, error.column], [3, 3]);
    assert.deepEqual(error.range, { from: 13, to: error.range.to, line: 3, column: 3 });
    assert.equal(text.slice(error.range.from)[0], '"');
  }
});

test("what a caller's own object throws stays what it is", () => {
  const thrown = new RangeError("own");
  const hostile = {
    get request() {
      throw thrown;
    },
    status: 200,
  };
  assert.equal(
    fails(() => untyped.validateExchange(hostile)),
    thrown,
  );
});

test("a worker rejects with the same errors", async () => {
  const text = '{ "a": 1 "b": 2 }';
  for (const [call, ask] of /** @type {const} */ ([
    [() => untyped.validate("cours", "{}"), () => client.validate("cours", "{}")],
    [() => toStrictJson(text), () => client.toStrictJson(text)],
    [() => untyped.validate("course", new Map()), () => client.validate("course", new Map())],
    [() => edit("{}", [{ op: "remove", path: "/a" }]), () => client.edit("{}", [{ op: "remove", path: "/a" }])],
  ])) {
    const here = fails(call);
    assert.ok(here instanceof AanbodError);
    await assert.rejects(ask, (there) => {
      assert.ok(there instanceof AanbodError);
      const parts = (/** @type {import("aanbod").AanbodError} */ { code, message, params, line, column, range }) => ({
        code,
        message,
        params,
        line,
        column,
        range,
      });
      assert.deepEqual(parts(there), parts(here));
      return true;
    });
  }
  await assert.rejects(
    client.validate("course", round),
    (error) => error instanceof AanbodError && error.code === "document",
  );
  const closed = connect();
  closed.close();
  await assert.rejects(closed.kinds(), (error) => error instanceof AanbodError && error.code === "closed");
});

test("so does an entry that hasn't been started, or can't be", async () => {
  const script = `
    import init, { AanbodError, initSync, validate } from "aanbod/slim";
    const code = async (call) => {
      try {
        await call();
      } catch (error) {
        return error instanceof AanbodError && error.code;
      }
    };
    const calls = [() => validate("course", "{}"), () => initSync(), () => init(), () => initSync(new Uint8Array([1, 2, 3]))];
    for (const call of [...calls, () => init(new Uint8Array([1, 2, 3]))]) console.log(await code(call));
  `;
  const printed = execFileSync(process.execPath, [project.write("slim.mjs", script)], { encoding: "utf8" });
  assert.deepEqual(printed.trim().split("\n"), ["not-started", "argument", "argument", "load", "load"]);
});
