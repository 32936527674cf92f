// What work costs, counted and not timed: the package's WebAssembly with a count of the instructions that it executes
// (xtask/src/counted.rs). Twice the document is at most twice the work, however the document is made.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { enrollments } from "../bench/enrollments.mjs";
import { catalogue } from "../bench/generate.mjs";

/**
 * The module that the package is made of: it takes another WebAssembly, and can begin with a fresh instance of it.
 *
 * @typedef {object} Instances
 * @property {(options: {module: WebAssembly.Module}) => void} initSync
 * @property {() => void} __wbg_reset_state
 * @property {() => {steps: WebAssembly.Global, memory: WebAssembly.Memory}} __wbg_exports
 */

/** @type {typeof import("aanbod") & Instances} */
const core = await import(new URL("../../pkg/aanbod.js", import.meta.url).href);
const wasm = new WebAssembly.Module(readFileSync(new URL("../artefacts/counted.wasm", import.meta.url)));
core.initSync({ module: wasm });

/** Twice the work, and what a list that is sorted, or a buffer that doubles, costs besides. */
const TWICE = 2.2;

/** The share of the whole by which a count may differ because a buffer happened to double just then. */
const NOISE = 0.02;

/** What an instance has before it reads anything, in bytes. */
const MODULE = 2_000_000;

const NOW = "2026-02-10T10:15:00Z";

/**
 * The instructions of a call on a fresh instance, and the memory that it had at its most, in bytes.
 *
 * @param {() => unknown} call
 */
function costOf(call) {
  core.__wbg_reset_state();
  // The first call of an instance fills tables that stay.
  core.validate("course", "{}", { now: NOW, quote: { orderedAt: NOW } });
  const { steps, memory } = core.__wbg_exports();
  const before = steps.value;
  call();
  return { steps: Number(steps.value - before), memory: memory.buffer.byteLength };
}

const valid = readFileSync(new URL("../data/course/valid.json", import.meta.url), "utf8");

/** @type {(bytes: Uint8Array) => string} */
const decoded = (bytes) => new TextDecoder().decode(bytes);

/** @type {(count: number, write: (index: number) => string) => string[]} */
const many = (count, write) => Array.from({ length: count }, (_, index) => write(index));

/** @type {(list: string, items: string[]) => string} The valid course with items at the start of a list. */
const withItems = (list, items) => valid.replace(`"${list}": [`, () => `"${list}": [${items.join(",\n")},`);

/** @type {(members: string[]) => string} The valid course with members at its start. */
const withMembers = (members) => valid.replace("{", () => `{${members.join(",\n")},`);

const period = (index) =>
  `{"startDate": "${2000 + (index % 900)}-01-01T00:00:00Z", "endDate": "${2000 + (index % 900)}-07-01T00:00:00Z", "invoiceItems":
    [{"costType": "Course", "priceBeforeTax": ${index}.5, "vatAmount": 1, "quantity": 1}]}`;
const start = (index) =>
  `{"externalId": "S${index}", "city": "Ede", "startDate": "2027-02-01", "modules": [{"name": "M", "events": [{"startDateTime": "2027-02-01T09:00:00+01:00", "endDateTime": "2027-02-01T17:00:00+01:00"}]}]}`;

/**
 * Documents by their size, made to be slow: each would cost the square of its size wherever something looks at everything for
 * everything, or at what it has looked at before.
 *
 * @type {Record<string, { kind?: import("aanbod").Kind, size: number, text: (size: number) => string }>}
 */
const SHAPES = {
  "a catalogue as providers send it": { kind: "catalogue", size: 40, text: (n) => decoded(catalogue(n * 4000).bytes) },
  enrollments: { kind: "enrollments", size: 60, text: (n) => decoded(enrollments(n).bytes) },
  "periods that overlap": { size: 100, text: (n) => withItems("details", many(n, period)) },
  "start moments": { size: 100, text: (n) => withItems("startMoments", many(n, start)) },
  "start moments of one name": {
    size: 100,
    text: (n) =>
      withItems(
        "startMoments",
        many(n, () => start(1)),
      ),
  },
  "unknown keys": { size: 500, text: (n) => withMembers(many(n, (at) => `"key${at}": ${at}`)) },
  "keys that resemble a known one": {
    size: 500,
    text: (n) => withMembers(many(n, (at) => `"learning${at}Method": 1`)),
  },
  "one key again and again": { size: 500, text: (n) => withMembers(many(n, () => '"crebo": "1"')) },
  "items of another type": {
    size: 500,
    text: (n) =>
      withItems(
        "details",
        many(n, (at) => `${at}`),
      ),
  },
  "lists in lists": { size: 1000, text: (n) => "[".repeat(n) + "]".repeat(n) },
  "objects in objects that do not end": { size: 1000, text: (n) => '{"a":'.repeat(n) },
  "lines that do not end": { kind: "catalogue", size: 200, text: (n) => '{"a": "b\n'.repeat(n) },
  "lines that end too often": { kind: "catalogue", size: 200, text: (n) => '{"a": 1}}\n'.repeat(n) },
  "comments and commas": { size: 500, text: (n) => `{${many(n, (at) => `/* ${at} */ "k${at}": 1,`).join("\n")}}` },
  "texts with line feeds": { size: 300, text: (n) => withMembers(many(n, (at) => `"k${at}": "a\nb"`)) },
  "escapes and halves of characters": {
    size: 500,
    text: (n) => withMembers([`"name": "${"\\ud83d\\u0041".repeat(n)}"`]),
  },
  "words above lines without braces": {
    size: 500,
    text: (n) => `x {\n${many(n, (at) => `"k${at}": 1`).join(",\n")}`,
  },
  "lines with a sign before them": { size: 500, text: (n) => many(n, (at) => `> "k${at}": 1`).join(",\n") },
  "a number without end": { size: 2000, text: (n) => withMembers([`"maximumParticipants": ${"7".repeat(n)}`]) },
  "characters that nobody sees": { size: 500, text: (n) => withMembers(many(n, (at) => `"k\u200b${at}": "\u200b"`)) },
  blanks: { size: 5000, text: (n) => `{${" \n".repeat(n)}}` },
  "numbers in quotes, and other corrections": {
    size: 200,
    text: (n) =>
      withItems(
        "details",
        many(n, () => '{"invoiceItems": [{"priceBeforeTax": "1.250", "quantity": "1"}]}'),
      ),
  },
};

/** @type {(text: string) => string} Other values, under the keys that there are, and of the same things. */
const changed = (text) =>
  text
    .replaceAll(/("(?!externalId|id|enrollmentId)[\w\u200b]+": ?")/g, "$1x")
    .replaceAll(/("[\w\u200b]+": ?)(\d)/g, "$11$2");

/** What is done with a document. What refuses one has read it too. @type {Record<string, (text: string, kind: import("aanbod").Kind) => unknown>} */
const CALLS = {
  validate: (text, kind) => core.validate(kind, text, { now: NOW }),
  "validate and quote": (text, kind) => core.validate(kind, text, { now: NOW, quote: { orderedAt: NOW } }),
  quote: (text) => core.quote(text, { orderedAt: NOW }),
  priceTimeline: (text) => core.priceTimeline(text, {}),
  strictChanges: (text) => core.strictChanges(text),
  edit: (text, kind) => {
    const add = (/** @type {number} */ at) => ({
      op: "add",
      path: kind === "course" ? `/x${at}` : "/-",
      value: { at },
    });
    const operations = Array.from({ length: 20 }, (_, at) => add(at));
    core.edit(text, JSON.stringify(operations));
  },
  merge: (text) => core.merge(text, '{"name": "Another", "costs": null}'),
  diff: (text, kind) => core.diff(kind, text, changed(text), {}),
};

/**
 * What a call costs for a document of a shape, whether it gives an answer or refuses.
 *
 * @param {(text: string, kind: import("aanbod").Kind) => unknown} call
 * @param {string} text
 * @param {import("aanbod").Kind} kind
 */
function costFor(call, text, kind) {
  return costOf(() => {
    try {
      call(text, kind);
    } catch (error) {
      assert.ok(!(error instanceof WebAssembly.RuntimeError), String(error));
    }
  }).steps;
}

for (const [shape, { kind = "course", size, text }] of Object.entries(SHAPES)) {
  test(`twice the work at most for twice the document: ${shape}`, () => {
    const documents = [text(size), text(size * 2), text(size * 4)];
    for (const [name, call] of Object.entries(CALLS)) {
      const [one, two, four] = documents.map((document) => costFor(call, document, kind));
      // What the second half adds, against what the first half added: costs that are always the same don't count.
      const allowed = TWICE * (two - one) + NOISE * four;
      assert.ok(four - two <= allowed, `${name}: ${one}, ${two}, ${four} instructions`);
    }
  });
}

test("twice the work at most for twice the document: a comparison in which every key, or the place of every item, is another", () => {
  const keys = (size, name) => `{${many(size, (at) => `"${name}${at}": 1`).join(",")}}`;
  const places = (size, place) => `[${many(size, (at) => `{"externalId": "C${place(at)}"}`).join(",")}]`;
  /** @type {Record<string, (size: number) => [kind: import("aanbod").Kind, before: string, after: string]>} */
  const comparisons = {
    "other keys": (size) => ["course", keys(size, "a"), keys(size, "b")],
    "other places": (size) => ["catalogue", places(size, (at) => at), places(size, (at) => size - 1 - at)],
  };
  for (const [name, documents] of Object.entries(comparisons)) {
    const [one, two, four] = [2000, 4000, 8000].map((size) => {
      const [kind, before, after] = documents(size);
      return costOf(() => core.diff(kind, before, after, {})).steps;
    });
    assert.ok(four - two <= TWICE * (two - one) + NOISE * four, `${name}: ${one}, ${two}, ${four} instructions`);
  }
});

test("twice the work at most for twice the moves in a list", () => {
  /** @type {(size: number) => string} */
  const turned = (size) =>
    JSON.stringify(Array.from({ length: size }, (_, at) => ({ op: "move", from: `/${size - 1}`, path: `/${at}` })));
  const list = (size) => `[${many(size, (at) => `{"externalId": "C${at}"}`).join(", ")}]`;
  const [one, two, four] = [1000, 2000, 4000].map((size) => costOf(() => core.edit(list(size), turned(size))).steps);
  assert.ok(four - two <= TWICE * (two - one) + NOISE * four, `${one}, ${two}, ${four} instructions`);
});

test("calls that are to be cheap give an answer, so that what is counted is their work", () => {
  const document = SHAPES["start moments"].text(10);
  for (const [name, call] of Object.entries(CALLS)) assert.doesNotThrow(() => call(document, "course"), name);
});

test("memory: of a document that is too large no byte is copied, and the answer is that to its bytes", () => {
  for (const kind of /** @type {const} */ (["course", "catalogue", "enrollments"])) {
    const settings = { now: NOW, maxBytes: 1000, ...(kind === "enrollments" ? {} : { quote: { orderedAt: NOW } }) };
    /** @type {unknown[]} */
    const answers = [];
    const large = new Uint8Array(20_000_000).fill(0x20);
    assert.ok(costOf(() => answers.push(core.validate(kind, large, settings))).memory <= 2 * MODULE);
    // A text is measured only once it is bytes.
    answers.push(core.validate(kind, " ".repeat(20_000_000), settings));
    assert.deepEqual(answers[0], answers[1]);
    assert.match(JSON.stringify(answers[0]), /too-large/);
  }
});

test("memory: a catalogue in less than 1.3 times its bytes, one huge course in less than six times", () => {
  const large = catalogue(4_000_000).bytes;
  const settings = { now: NOW, quote: { orderedAt: NOW } };
  const ofCatalogue = costOf(() => core.validate("catalogue", large, settings)).memory;
  assert.ok(ofCatalogue <= 1.3 * large.length + MODULE, `${ofCatalogue} bytes for ${large.length}`);

  const [first] = JSON.parse(valid).learningMethod.planning.startMoments;
  const starts = many(1500, (index) => JSON.stringify({ ...first, externalId: `S${index}` }));
  const huge = new TextEncoder().encode(withItems("startMoments", starts));
  const ofCourse = costOf(() => core.validate("course", huge, settings)).memory;
  assert.ok(ofCourse <= 6 * huge.length + MODULE, `${ofCourse} bytes for ${huge.length}`);
});
