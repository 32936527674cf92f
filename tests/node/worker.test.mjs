// The functions in a worker: the same answers as here, with progress, cancelling and handing over.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { after, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { consumer, withoutTypes } from "./support/consumer.mjs";
import { NOW, course, courseText } from "./support/course.mjs";

const project = consumer();
const here = await project.load();
const untyped = withoutTypes(here);
const { connect } = await import(pathToFileURL(project.write("worker.mjs", 'export * from "aanbod/worker";\n')).href);
const client = connect();
after(() => client.close());

/** What a call comes to: an answer, or the words of the error. */
async function outcome(call) {
  try {
    return { answer: await call() };
  } catch (error) {
    assert.ok(error instanceof Error);
    return { error: error.message };
  }
}

const text = courseText();
const bytes = new TextEncoder().encode(text);
const round = {};
round.self = round;
const dated = course();
Object.assign(dated.learningMethod.costs.details[0], { startDate: new Date("2026-01-01T00:00:00Z") });
const orders = [
  { orderedAt: NOW },
  { orderedAt: new Date(NOW), include: "all", vatExempt: true, locale: "nl" },
  { orderedAt: "2020-01-01" },
];

/** @typedef {[name: string, ...parameters: unknown[]]} Call */

/** @type {Call[]} */
const CALLS = [
  ...here.kinds().flatMap(
    /** @returns {Call[]} */ (kind) => [
      ["validate", kind, "{}", { now: NOW }],
      ["properties", kind],
      ["jsonSchema", kind],
    ],
  ),
  ...[text, bytes, bytes.buffer, course(), dated, [course(), course()], "{", "", "[1,]", '"\ud800"'].flatMap(
    /** @returns {Call[]} */ (input) => [
      ["validate", "course", input, { now: NOW, locale: "nl", quote: orders[1] }],
      ["validate", "catalogue", input, { now: NOW, quote: orders[0] }],
      ...orders.map(/** @returns {Call} */ (order) => ["quote", input, order]),
      ["priceTimeline", input],
      ["detect", input],
      ["diff", "course", text, input],
      ["diff", "course", text, input, { locale: "nl" }],
    ],
  ),
  ["decodeText", bytes],
  ["decodeText", Uint8Array.of(0x22, 0xe9, 0x22)],
  ["decodeText", Uint8Array.of(0)],
  ["strictChanges", "{ /* x */ }"],
  ["toStrictJson", '["\ud800", /* x */]'],
  ["edit", text, [{ op: "replace", path: "/name", value: "x" }]],
  ["edit", text, '[{"op":"add","path":"/x","value":1.50}]'],
  ["editChanges", "{}", [{ op: "add", path: "/a", value: 1 }]],
  ["merge", "{}", { a: 1 }],
  ["mergeChanges", "{}", { a: 1 }],
  ["mergeAssociation", '{"state":"associated"}', { remoteState: "queued" }],
  ["kinds"],
  ["kindInfo", "associations"],
  ["kindInfo", "nope"],
  ["codes"],
  ["explain", "missing"],
  ["explain", "missing", "nl"],
  ...[
    "?enrollmentType=study",
    new URLSearchParams("enrollmentType=study"),
    { enrollmentType: "study" },
    undefined,
  ].flatMap(
    /** @returns {Call[]} */ (query) => [
      ["validateExchange", { request: "{}", query, status: 200, response: bytes }, { now: NOW, locale: "nl" }],
      ["validateExchange", { request: {}, query, status: 404, response: [{}] }, { now: NOW }],
    ],
  ),
  [
    "validateExchange",
    { call: "associationPatch", request: { state: "x" }, status: 200, response: "{}", before: { role: "student" } },
    { now: NOW },
  ],
  ["validateExchange", { call: "associationGet", status: 200, response: "{}", before: bytes }, { now: NOW }],
  ["validateExchange", { call: "associationPost", request: "{}", status: 200, response: "{}" }],
  ["associationOutcome", { state: "associated", remoteState: "associated" }],
  ["associationOutcome", { state: "x", remoteState: 5 }],
  ["associationOutcome"],
  // Wrong calls.
  ["validateExchange"],
  ["validateExchange", 5],
  ["validateExchange", { request: "{}", status: "x", response: "{}" }],
  ["validateExchange", { request: () => 1, status: 200, response: "{}" }],
  ["validate", "cours", "{}"],
  ["validate"],
  ["validate", "course", "{}", { periodend: "inclusive" }],
  ["validate", "course", "{}", "nl"],
  ["validate", "course", "{}", []],
  ["validate", "course", "{}", { now: new Date(NaN) }],
  ["diff", "course", "{}", "{}", { lokale: "nl" }],
  ["quote", "{}"],
  ["quote", "{}", { orderedAt: "soon" }],
  ...[undefined, null, 42, true, () => 1, Symbol("x"), 1n, Promise.resolve("{}")].map(
    /** @returns {Call} */ (input) => ["validate", "course", input],
  ),
  ["toStrictJson", 5],
  ["edit", "{}", {}],
  ["edit", "{}", [{ op: "remove", path: "/a" }]],
  ["explain", "nope"],
  ["explain", "missing", "de"],
];

test("every call comes to the same, here and in a worker", async () => {
  for (const [name, ...parameters] of CALLS) {
    const there = await outcome(() => client[name](...parameters));
    assert.deepEqual(
      there,
      await outcome(() => untyped[name](...parameters)),
      `${name} ${String(parameters[0]).slice(0, 20)} ${typeof parameters[1]}`,
    );
  }
  for (const bad of [round, { a: 1n }, { toJSON: () => undefined }]) {
    await assert.rejects(client.validate("course", bad), /circular|BigInt|toJSON/);
  }
});

test("so do the documents of the tests", async () => {
  const folder = new URL("../data/course/", import.meta.url);
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.jsonl?$/.test(name),
  )) {
    const document = readFileSync(new URL(name, folder));
    for (const kind of /** @type {const} */ (["course", "catalogue"])) {
      assert.deepEqual(
        await client.validate(kind, document, { now: NOW }),
        here.validate(kind, document, { now: NOW }),
        name,
      );
    }
  }
});

test("it has every function but those that are no call", () => {
  const functions = Object.keys(here).filter((name) => !["default", "standardSchema", "AanbodError"].includes(name));
  assert.deepEqual(
    Object.keys(client)
      .filter((name) => name !== "close")
      .sort(),
    functions.sort(),
  );
});

describe("a catalogue of some megabytes", () => {
  const many = new TextEncoder().encode(`[${Array.from({ length: 1500 }, () => text).join()}]`);

  test("tells how far it is, here and there", async () => {
    /** @type {Record<"here"|"there", [read: number, total: number][]>} */
    const seen = { here: [], there: [] };
    const report = here.validate(
      "catalogue",
      many,
      { now: NOW },
      { progress: (read, total) => seen.here.push([read, total]) },
    );
    assert.deepEqual(
      await client.validate(
        "catalogue",
        many,
        { now: NOW },
        { progress: (read, total) => seen.there.push([read, total]) },
      ),
      report,
    );
    assert.deepEqual(seen.there, seen.here);
    assert.ok(seen.here.length > 2);
    for (const [at, [read, total]] of seen.here.entries()) {
      assert.equal(total, many.length);
      assert.ok(read > (seen.here[at - 1]?.[0] ?? 0) && read <= total);
    }
  });

  test("can be cancelled in the middle, and the calls behind it are answered", async () => {
    const controller = new AbortController();
    const reason = new Error("the user left");
    const first = client.validate(
      "catalogue",
      many,
      { now: NOW },
      { signal: controller.signal, progress: () => controller.abort(reason) },
    );
    const second = client.validate("course", text, { now: NOW });
    await assert.rejects(first, reason);
    assert.equal((await second).valid, true);
  });

  test("can be cancelled before its turn", async () => {
    const controller = new AbortController();
    const first = client.detect(many);
    const second = client.validate("catalogue", many, {}, { signal: controller.signal });
    controller.abort();
    await assert.rejects(second, { name: "AbortError" });
    assert.equal(await first, "catalogue");
    await assert.rejects(client.detect("{}", { signal: controller.signal }), { name: "AbortError" });
  });

  test("is handed over instead of copied, when that is asked", async () => {
    await client.detect(many);
    assert.ok(many.length > 0);
    const handedOver = many.slice();
    const report = await client.validate("catalogue", handedOver, { now: NOW }, { transfer: true });
    assert.equal(handedOver.length, 0);
    assert.deepEqual(report, here.validate("catalogue", many, { now: NOW }));
  });
});

test("bytes that were handed over before are told as that, here and there", async () => {
  const handedOver = new TextEncoder().encode(text);
  await client.detect(handedOver, { transfer: true });
  for (const gone of [handedOver, handedOver.buffer]) {
    assert.throws(() => here.validate("course", gone), /handed over/);
    await assert.rejects(client.validate("course", gone), /handed over/);
    await assert.rejects(client.validate("course", gone, {}, { transfer: true }), /handed over/);
    await assert.rejects(client.validateExchange({ request: gone, status: 200, response: "[]" }), /handed over/);
  }
  assert.equal(
    (await client.validate("course", new Uint8Array(), { now: NOW })).diagnostics[0].code,
    "syntax",
    "nothing at all isn't gone",
  );
});

test("a progress function that throws does no harm", async () => {
  const many = `[${Array.from({ length: 300 }, () => text).join()}]`;
  const progress = () => {
    throw new Error("own mistake");
  };
  assert.deepEqual(
    here.validate("catalogue", many, { now: NOW }, { progress }),
    here.validate("catalogue", many, { now: NOW }),
  );
  assert.deepEqual(
    await client.validate("catalogue", many, { now: NOW }, { progress }),
    here.validate("catalogue", many, { now: NOW }),
  );
});

test("a closed client answers no more", async () => {
  const other = connect();
  const waiting = other.detect("{}");
  other.close();
  await assert.rejects(waiting, /closed/);
  await assert.rejects(other.detect("{}"), /closed/);
});

test("the worker is made as the caller wants, and when it can't be, that is told", async () => {
  const made = [];
  const broken = connect({
    worker: () => {
      const handlers = {};
      made.push(handlers);
      return {
        addEventListener: (type, handler) => (handlers[type] = handler),
        postMessage: () => queueMicrotask(() => handlers.error({})),
        terminate() {},
      };
    },
  });
  await assert.rejects(broken.detect("{}"), /worker-thread\.js/);
  await assert.rejects(broken.detect("{}"), /worker-thread\.js/);
  assert.equal(made.length, 2);
  for (const worker of ["worker.js", {}, 7])
    assert.throws(() => connect({ worker }), /isn't a function.*connect\(\{ worker: \(\) =>/s);
  await assert.rejects(
    connect({
      worker: () => {
        throw new TypeError("not allowed");
      },
    }).detect("{}"),
    /not allowed/,
  );
});

describe("a worker of the caller's that ends without a word", () => {
  const script = project.write(
    "silent.mjs",
    'import { parentPort } from "node:worker_threads";\nparentPort.on("message", ({ call }) => {\n  if (call.name === "detect") process.exit(0);\n  parentPort.postMessage({ answer: call.name });\n});\n',
  );
  const known = ["message", "error", "messageerror"];
  const listeners = {
    "by an event exit": (thread) => ({
      addEventListener: (type, handler) => thread.on(type, (data) => handler({ data })),
    }),
    "by an event close": (thread) => ({
      addEventListener: (type, handler) =>
        thread.on(type === "close" ? "exit" : type === "exit" ? "never" : type, (data) => handler({ data })),
    }),
    "as a thread of Node does": (thread) => ({
      addEventListener(type, handler) {
        if (!known.includes(type)) throw new TypeError(`no event ${type}`);
        thread.on(type, (data) => handler({ data }));
      },
      on: (type, handler) => thread.on(type, handler),
    }),
  };
  for (const [way, listening] of Object.entries(listeners)) {
    test(`and tells so ${way}: the call is rejected, the next ones have a new worker`, async () => {
      let made = 0;
      const crashing = connect({
        worker: () => {
          made += 1;
          const thread = new Worker(script);
          return {
            ...listening(thread),
            postMessage: (message, transfer) => thread.postMessage(message, transfer),
            terminate: () => thread.terminate(),
          };
        },
      });
      assert.equal(await crashing.codes(), "codes");
      const asked = [crashing.detect("{}"), crashing.kinds(), crashing.detect("{}"), crashing.codes()];
      await assert.rejects(asked[0], /it ended before its answer was there/);
      assert.equal(await asked[1], "kinds");
      await assert.rejects(asked[2], /it ended before its answer was there/);
      assert.equal(await asked[3], "codes");
      assert.equal(made, 3);
      crashing.close();
    });
  }
});

test("a process doesn't wait for a worker that has nothing to do", async () => {
  const { spawnSync } = await import("node:child_process");
  const file = project.write(
    "end.mjs",
    'import { connect } from "aanbod/worker";\nconsole.log(await connect().detect("{}"));\n',
  );
  const { status, stdout } = spawnSync(process.execPath, [file], { encoding: "utf8" });
  assert.deepEqual([status, stdout], [0, "null\n"]);
});
