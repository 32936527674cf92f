// Documents that are held in the worker, and streams that are checked there: the same answers as here.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { consumer } from "./support/consumer.mjs";
import { NOW, course, courseText } from "./support/course.mjs";

const project = consumer();
const here = await project.load();
const { connect } = await import(pathToFileURL(project.write("worker.mjs", 'export * from "aanbod/worker";\n')).href);
const client = connect();
after(() => client.close());

const text = courseText();
const options = { now: NOW, quote: { orderedAt: NOW } };
/** @type {(value: string) => import("aanbod").JsonPatchOperation[]} */
const rename = (value) => [{ op: "replace", path: "/name", value }];

/** @type {<T>(reports: AsyncIterable<T>) => Promise<T[]>} */
async function all(reports) {
  const list = [];
  for await (const report of reports) list.push(report);
  return list;
}

/** What goes over to a worker, in characters of JSON, and the worker itself. */
function watched() {
  /** @type {number[]} */
  const sizes = [];
  const threads = [];
  const spied = connect({
    worker: () => {
      const thread = new Worker(
        new URL("node_modules/aanbod/worker-thread-node.js", pathToFileURL(`${project.folder}/`)),
      );
      threads.push(thread);
      return {
        addEventListener: (type, handler) =>
          thread.on(type, type === "message" ? (data) => handler({ data }) : handler),
        postMessage(message, transfer) {
          sizes.push(JSON.stringify(message).length);
          thread.postMessage(message, transfer);
        },
        terminate: () => thread.terminate(),
      };
    },
  });
  return { client: spied, sizes, threads };
}

test("an open document answers in the worker as it does here, before and after edits", async () => {
  for (const opened of [
    text,
    new TextEncoder().encode(text),
    new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le")),
  ]) {
    const there = await client.open(opened);
    const document = here.open(opened);
    for (const value of ["Een", "Twéé 🎓", ""]) {
      assert.equal(there.text, document.text);
      assert.deepEqual(await there.validate("course", options), document.validate("course", options));
      assert.deepEqual(await there.quote({ orderedAt: NOW }), document.quote({ orderedAt: NOW }));
      assert.deepEqual(await there.quotes([{ orderedAt: NOW }]), document.quotes([{ orderedAt: NOW }]));
      assert.deepEqual(await there.priceTimeline(), document.priceTimeline());
      assert.equal(await there.detect(), document.detect());
      assert.deepEqual(await there.edit(rename(value)), document.edit(rename(value)));
    }
    there.close();
    document.close();
  }
});

test("edits and splices are made in the order in which they were asked for", async () => {
  const there = await client.open('{"name": "a"}');
  const answers = [
    there.edit(rename("bb")),
    there.apply([{ from: 0, to: 0, insert: " " }]),
    there.edit(rename("c")),
    there.apply([{ from: 1, to: 1, insert: " " }]),
    there.edit([{ op: "remove", path: "/nothing" }]),
    there.validate("course", { now: NOW }),
  ];
  const settled = await Promise.allSettled(answers);
  assert.deepEqual(
    settled.map(({ status }) => status),
    ["fulfilled", "fulfilled", "fulfilled", "fulfilled", "rejected", "fulfilled"],
  );
  assert.equal(there.text, '  {"name": "c"}');
  assert.deepEqual(await answers[5], here.validate("course", there.text, { now: NOW }));
  await assert.rejects(there.apply([{ from: 0, to: 99, insert: "" }]), /doesn't lie in a text/);
  assert.equal(there.text, '  {"name": "c"}');
});

test("the text goes over once; another worker gets it anew, and a closed document is let go", async () => {
  const { client: spied, sizes } = watched();
  const there = await spied.open(text);
  await there.validate("course", options);
  assert.ok(sizes[0] > text.length);
  await there.edit(rename("Anders"));
  await there.apply([{ from: 0, to: 0, insert: "\n" }]);
  const report = await there.validate("course", options);
  assert.ok(
    sizes.slice(1).every((size) => size < 500),
    `${sizes}`,
  );

  // Cancelled in the middle, the worker is gone, and the edit wasn't made.
  const controller = new AbortController();
  const edit = there.edit(rename("Nooit"), { signal: controller.signal });
  controller.abort();
  await assert.rejects(edit, { name: "AbortError" });
  const before = sizes.length;
  assert.deepEqual(await there.validate("course", options), report);
  assert.ok(sizes[before] > text.length, "all of it, and the latest");

  const late = there.detect();
  there.close();
  assert.equal(await late, "course", "what was asked before is still answered");
  for (const call of [() => there.detect(), () => there.edit([]), () => there.apply([])])
    await assert.rejects(call, { name: "AanbodError", code: "closed" });
  assert.throws(() => there.text, { code: "closed" });
  assert.equal(sizes.at(-1), JSON.stringify({ forget: 1 }).length);
  spied.close();
});

test("what is no text can't be opened", async () => {
  for (const input of [{}, 5, null, Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)])
    await assert.rejects(client.open(/** @type {any} */ (input)), { name: "AanbodError", code: "document" });
});

test("a stream comes to the same reports in the worker, chunk for chunk", async () => {
  const broken = { ...course(), name: 5 };
  const lines = [...Array.from({ length: 20 }, () => course()), broken].map((one) => JSON.stringify(one)).join("\n");
  const bytes = new TextEncoder().encode(`${lines}\n{"naam": "Caf\u00e9", `);
  const wrong = Uint8Array.of(...new TextEncoder().encode('{"name": "Caf'), 0xe9, ...new TextEncoder().encode('"}\n'));
  const sources = {
    "all at once": () => [bytes],
    "seven bytes each": () =>
      Array.from({ length: Math.ceil(bytes.length / 701) }, (_, at) => bytes.subarray(at * 701, at * 701 + 701)),
    "another encoding": () => [wrong, bytes],
    nothing: () => [],
  };
  for (const [name, source] of Object.entries(sources)) {
    /** @type {import("aanbod").ValidateOptions[]} */
    const settings = [options, { now: NOW, locale: "nl", maxBytes: 2000 }];
    for (const given of settings) {
      const expected = await all(here.validateStream("catalogue", source(), given));
      const found = await all(client.validateStream("catalogue", source(), given));
      assert.deepEqual(structuredClone(found), structuredClone(expected), name);
    }
  }
});

test("a stream that nobody reads on is ended, and a wrong option or source is refused", async () => {
  let isEnded = false;
  async function* source() {
    try {
      for (;;) yield `${text}\n`;
    } finally {
      isEnded = true;
    }
  }
  for await (const report of client.validateStream("catalogue", source(), options)) {
    assert.equal(report.valid, true);
    if (report.document.index === 3) break;
  }
  assert.ok(isEnded);
  const first = (/** @type {any} */ ...given) => client.validateStream(...given).next();
  await assert.rejects(first("catalogue", [text], { lokale: "nl" }), /lokale/);
  await assert.rejects(first("catalogue", text), /isn't a stream/);
  await assert.rejects(first("catalogue", [5]), /A chunk of the stream is number/);
  const controller = new AbortController();
  controller.abort();
  await assert.rejects(first("catalogue", [text], {}, { signal: controller.signal }), { name: "AbortError" });
});
