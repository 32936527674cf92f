// Long lists in pieces: the report that several workers make together is that of one check of the whole, to the byte.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { Chance } from "../bench/chance.mjs";
import { enrollments } from "../bench/enrollments.mjs";
import { catalogue } from "../bench/generate.mjs";
import { consumer } from "./support/consumer.mjs";
import { NOW, course } from "./support/course.mjs";

const project = consumer();
const here = await project.load();
const inside = (name) => import(pathToFileURL(join(project.package, name)).href);
const { contentOf, piecesOf } = await inside("worker/cuts.js");
const { checkedInPieces } = await inside("worker/pieces.js");
const { client } = await inside("worker/client.js");
const { withCore } = await inside("started.js");

const encoder = new TextEncoder();
const text = (bytes) => Buffer.from(bytes).toString("latin1");

/** A report by the way of pieces, in this thread; undefined where it isn't sure. */
function inPieces(kind, bytes, options, size) {
  /** Two, of which the second is slower. */
  const lanes = [1, 5].map((turns) => async ({ content, number, trials, known, progress }) => {
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
    return withCore((core) =>
      core.validatePiece(kind, content, JSON.stringify(options), number, trials, known, progress),
    );
  });
  return checkedInPieces(bytes, lanes, { size, progress: undefined });
}

/** The documents of the tests that are JSON, each with the kind of its list. */
const documents = ["course", "enrollment", "association"].flatMap((folder) => {
  const at = new URL(`../data/${folder}/`, import.meta.url);
  return (
    readdirSync(at, { recursive: true, encoding: "utf8" })
      // Those that only the whole can tell of.
      .filter((name) => name.endsWith(".json") && !/too-deep|lone-surrogate/.test(name))
      .flatMap((name) => {
        try {
          const found = JSON.parse(readFileSync(new URL(name, at), "utf8"));
          const kind = { course: "catalogue", enrollment: "enrollments", association: "associations" }[folder];
          return (Array.isArray(found) ? found : [found]).map((document) => ({ kind, document }));
        } catch {
          return [];
        }
      })
  );
});

const LAYOUTS = {
  compact: (list) => JSON.stringify(list),
  spaces: (list) => JSON.stringify(list, null, 2),
  windows: (list) => JSON.stringify(list, null, "\t").replaceAll("\n", "\r\n"),
  lines: (list) => list.map((document) => `${JSON.stringify(document)}\n`).join(""),
};

const quote = { orderedAt: NOW };
const OPTIONS = [
  { now: NOW },
  { now: NOW, locale: "nl", dates: "local", quote },
  { now: NOW, quote: { ...quote, vatExempt: true, include: "all" }, maxDiagnostics: 7 },
  { now: NOW, maskValues: true, maxDiagnostics: 0 },
  { now: NOW, locale: "nl", minSeverity: "warning", maxDiagnostics: 40, operation: "stored" },
];

describe("the report in pieces is that of the whole", () => {
  /** How many reports were made in pieces, and how many by checking the whole. */
  const made = { pieces: 0, whole: 0 };

  async function same(kind, bytes, options, size, what) {
    const report = await inPieces(kind, bytes, options, size);
    made[report ? "pieces" : "whole"] += 1;
    if (!report) return;
    const due = here.validate(kind, bytes, options);
    if (JSON.stringify(report) !== JSON.stringify(due)) assert.deepEqual(report, due, what);
    assert.equal(JSON.stringify(report), JSON.stringify(due), what);
  }

  for (const [layout, write] of Object.entries(LAYOUTS)) {
    test(`of all documents of the tests, laid out as ${layout}`, async () => {
      const before = made.pieces;
      for (const kind of ["catalogue", "enrollments", "associations"]) {
        const ofKind = documents.filter((one) => one.kind === kind).map(({ document }) => document);
        const bytes = encoder.encode(write(ofKind));
        for (const options of OPTIONS)
          for (const size of [1, 3000, 20_000, 90_000])
            await same(kind, bytes, options, size, `${kind} ${JSON.stringify(options)} ${size}`);
      }
      assert.ok(made.pieces > before);
    });
  }

  test("of generated lists with mistakes", async () => {
    const before = { ...made };
    const { bytes } = catalogue(700_000, { mistakes: 0.4 });
    for (const options of OPTIONS)
      for (const size of [1, 30_000, 200_000]) await same("catalogue", bytes, options, size, `catalogue ${size}`);
    const list = enrollments(600, { mistakes: 0.2 }).bytes;
    for (const size of [1, 30_000]) await same("enrollments", list, { now: NOW }, size, `enrollments ${size}`);
    assert.ok(made.pieces > before.pieces + 10, JSON.stringify(made));
  });

  test("of lists in which something was changed", async () => {
    const before = { ...made };
    const chance = new Chance(7);
    const { bytes: courses } = catalogue(60_000, { mistakes: 0.5 });
    const { bytes: list } = enrollments(60, { mistakes: 0.5 });
    const pieces = [
      '"',
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      "\\",
      "\n",
      " ",
      "é",
      "/* x */",
      "\ufeff",
      "0",
      "null",
      '"id":1,',
    ];
    for (let round = 0; round < 1500; round += 1) {
      const [kind, from] = round % 2 ? ["catalogue", courses] : ["enrollments", list];
      let changed = text(from);
      for (let change = chance.whole(1, 3); change > 0; change -= 1) {
        const at = chance.whole(0, changed.length);
        const length = chance.of([0, 0, 1, 1, 2, 9, 400]);
        changed = changed.slice(0, at) + chance.of([...pieces, "", "", ""]) + changed.slice(at + length);
      }
      const options = OPTIONS[round % OPTIONS.length];
      await same(kind, Buffer.from(changed, "latin1"), options, chance.of([1, 4000, 25_000]), `round ${round}`);
    }
    assert.ok(made.pieces > before.pieces + 100, JSON.stringify(made));
    assert.ok(made.whole > before.whole + 100, JSON.stringify(made));
  });
});

test("what only the whole can tell is left to the whole", async () => {
  const list = Array.from({ length: 40 }, (_, at) => ({
    ...course(),
    id: `3f2504e0-4f89-41d3-9a0c-${String(at).padStart(12, "0")}`,
    externalId: `C-${at}`,
  }));
  const sure = async (of) => Boolean(await inPieces("catalogue", encoder.encode(of), { now: NOW }, 9000));
  const whole = JSON.stringify(list);
  assert.equal(await sure(whole), true);
  for (const [name, changed] of Object.entries({
    comment: whole.replace('"C-30",', '"C-30", // x\n'),
    "trailing comma": whole.replace(/\]$/, ",]"),
    "byte order mark": `\ufeff${whole}`,
    "two lists": whole.replace(
      '},{"id":"3f2504e0-4f89-41d3-9a0c-000000000020"',
      '}][{"id":"3f2504e0-4f89-41d3-9a0c-000000000020"',
    ),
    "half a pair": whole.replace('"C-30"', String.raw`"C-30\ud800"`),
    "syntax error": whole.replace('"C-39"', "C-39"),
    "end missing": whole.slice(0, -1),
    "something behind": `${whole} x`,
    "one object": "{}",
    nothing: "",
  })) {
    assert.equal(await sure(changed), false, name);
  }
});

test("what stands twice in the list is told with the first place where it stands", async () => {
  const list = Array.from({ length: 40 }, (_, at) => ({
    ...course(),
    id: `3f2504e0-4f89-41d3-9a0c-${String(at % 17 || 0xabcdef).padStart(12, "0")}${at % 3 ? "" : " "}`,
    externalId: `C-${at % 11}`,
  }));
  for (const size of [1, 5000, 20_000]) {
    const bytes = encoder.encode(JSON.stringify(list));
    const report = await inPieces("catalogue", bytes, { now: NOW }, size);
    assert.deepEqual(report, here.validate("catalogue", bytes, { now: NOW }));
    assert.ok(report.diagnostics.filter(({ code }) => code.startsWith("catalogue-")).length > 40);
  }
});

test("a list is cut between its documents, also where what is inside them looks alike", () => {
  const inner = Array.from({ length: 30 }, (_, at) => ({ id: `inner ${at}`, value: '},{"id":' }));
  const list = Array.from({ length: 200 }, (_, at) => ({ id: `outer ${at}`, name: "é]", parts: inner }));
  for (const write of Object.values(LAYOUTS)) {
    const bytes = encoder.encode(write(list));
    const pieces = [...piecesOf(bytes, 10_000)];
    assert.ok(pieces.length > 10);
    const texts = pieces.map((piece) => new TextDecoder().decode(contentOf(bytes, piece)));
    const parsed = texts.flatMap((piece) =>
      piece.startsWith("[")
        ? JSON.parse(piece)
        : piece
            .trim()
            .split("\n")
            .map((line) => JSON.parse(line)),
    );
    assert.deepEqual(parsed, list);
  }
  for (const other of ["", "[", "[]", "[{}]", "[1,2]", "{}", '{"a":1}', '[{"a":1}]', "x", '[{"a":{']) {
    assert.ok([...piecesOf(encoder.encode(other), 1)].length <= 1, other);
  }
});

describe("several workers", () => {
  const opened = [];
  const open = () => {
    const thread = new Worker(join(project.package, "worker-thread-node.js"));
    thread.unref();
    opened.push(thread);
    const listen = (type, handler) => thread.on(type, (value) => handler(type === "message" ? { data: value } : value));
    return {
      addEventListener: listen,
      postMessage: (message, transfer) => {
        thread.ref();
        thread.postMessage(message, transfer);
      },
      terminate: () => thread.terminate(),
    };
  };
  const SIZES = { long: 50_000, longAtFirst: 200_000, piece: 30_000 };
  const { bytes } = catalogue(400_000, { mistakes: 0.2 });
  const options = { now: NOW, quote };
  const due = JSON.stringify(here.validate("catalogue", bytes, options));
  const many = client(open, undefined, 2, SIZES);
  after(() => many.close());

  test("a long list starts the second, and has the same report", async () => {
    const small = bytes.slice(0, 100_000);
    assert.deepEqual(await many.validate("catalogue", small, options), here.validate("catalogue", small, options));
    assert.equal(opened.length, 1);
    const seen = [];
    const progress = (read, total) => seen.push([read, total]);
    const report = await many.validate("catalogue", bytes, options, { progress });
    assert.equal(JSON.stringify(report), due);
    assert.equal(opened.length, 2);
    assert.ok(seen.every(([read, total], at) => total === bytes.length && read > (seen[at - 1]?.[0] ?? 0)));
    assert.equal(JSON.stringify(await many.validate("catalogue", new TextDecoder().decode(bytes), options)), due);
    assert.equal(JSON.stringify(await many.validate("catalogue", bytes.buffer, options)), due);
    assert.equal(bytes.length > 0, true);
  });

  test("one worker stays alone", async () => {
    const before = opened.length;
    const one = client(open, undefined, 1, SIZES);
    assert.equal(JSON.stringify(await one.validate("catalogue", bytes, options)), due);
    assert.equal(opened.length, before + 1);
    one.close();
  });

  test("the present is the same for all pieces, and options are refused as by one", async () => {
    const report = await many.validate("catalogue", bytes, { quote });
    assert.equal(report.quotes?.length, JSON.parse(due).quotes.length);
    for (const bad of [{ lokale: "nl" }, { now: new Date(NaN) }, { now: null }, [], "nl"]) {
      const said = (call) =>
        Promise.resolve()
          .then(call)
          .then(JSON.stringify, (error) => error.message);
      assert.equal(
        await said(() => many.validate("catalogue", bytes, /** @type {any} */ (bad))),
        await said(() => here.validate("catalogue", bytes, /** @type {any} */ (bad))),
      );
    }
    await assert.rejects(many.validate(/** @type {any} */ ("cours"), bytes, options), /kind/);
    const included = { ...options, quote: { ...quote, include: ["/0/learningMethod/costs/details/0/invoiceItems/1"] } };
    assert.deepEqual(await many.validate("catalogue", bytes, included), here.validate("catalogue", bytes, included));
    const small = { ...options, maxBytes: 100 };
    assert.deepEqual(await many.validate("catalogue", bytes, small), here.validate("catalogue", bytes, small));
  });

  test("bytes that are handed over are empty afterwards, and the whole is checked where pieces don't do", async () => {
    for (const of of [bytes.slice(), encoder.encode(new TextDecoder().decode(bytes).replace("}", "} /* x */"))]) {
      const expected = here.validate("catalogue", of, options);
      const call = many.validate("catalogue", of, options, { transfer: true });
      assert.equal(of.length, 0);
      assert.deepEqual(await call, expected);
    }
  });

  test("it can be cancelled, and what comes behind it is answered", async () => {
    const controller = new AbortController();
    const reason = new Error("the user left");
    const first = many.validate("catalogue", bytes, options, {
      signal: controller.signal,
      progress: () => controller.abort(reason),
    });
    const second = many.validate("catalogue", bytes, options);
    const third = many.detect(JSON.stringify(course()));
    await assert.rejects(first, reason);
    assert.equal(JSON.stringify(await second), due);
    assert.equal(await third, "course");
  });

  test("a second worker that fails leaves it to the first", async () => {
    let count = 0;
    const broken = client(
      () => {
        count += 1;
        if (count > 1) throw new Error("not here");
        return open();
      },
      undefined,
      2,
      SIZES,
    );
    assert.equal(JSON.stringify(await broken.validate("catalogue", bytes, options)), due);
    broken.close();
    await assert.rejects(broken.validate("catalogue", bytes, options), { code: "closed" });
  });

  test("a number of workers that can't be is refused", () => {
    for (const workers of [0, 1.5, -1, NaN, "2"])
      assert.throws(() => client(open, undefined, /** @type {any} */ (workers)), { code: "argument" });
  });
});
