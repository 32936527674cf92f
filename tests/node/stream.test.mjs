// Documents of a stream, one report each, wherever its chunks end.
import assert from "node:assert/strict";
import { createReadStream } from "node:fs";
import { test } from "node:test";
import { consumer, withoutTypes } from "./support/consumer.mjs";
import { NOW, courseText } from "./support/course.mjs";

const project = consumer();
const aanbod = await project.load();
const { AanbodError, validate, validateStream } = aanbod;
const untyped = withoutTypes(aanbod);
const options = { now: NOW };
const encoder = new TextEncoder();

const course = JSON.parse(courseText());
const DOCUMENTS = [
  JSON.stringify(course),
  '{"name":"Tekenen 🎨 “é”","externalId":"a"}',
  '{"name":"a // no comment, \\\\\\" } ] {"}',
  "{}",
  '{"learningMethod":{"costs":{"details":[{"startDate":"x"},[[]]]}}}',
  "7",
  '"text, ]"',
  "null",
];

async function all(reports) {
  const found = [];
  for await (const report of reports) found.push(report);
  return found;
}

/** The bytes of a text in chunks of given lengths, the last over and over. */
function* chunked(text, lengths) {
  const bytes = typeof text === "string" ? encoder.encode(text) : text;
  for (let at = 0, next = 0; at < bytes.length; next += 1) {
    const length = lengths[Math.min(next, lengths.length - 1)];
    const chunk = bytes.subarray(at, at + length);
    // The same memory each time, as some readers use it.
    shared.set(chunk);
    yield shared.subarray(0, chunk.length);
    at += length;
  }
}
const shared = new Uint8Array(100_000);

const plain = ({ document, ...report }) => report;
const expected = DOCUMENTS.map((text) => validate("course", text, options));

for (const [name, text] of [
  ["lines", `${DOCUMENTS.join("\n")}\n`],
  ["lines of Windows without a last end", DOCUMENTS.join("\r\n\r\n")],
  ["a list", `\ufeff[${DOCUMENTS.join(",")}]`],
  ["a list over lines with comments", `// all ] { "\n[\n  ${DOCUMENTS.join(" /* , */,\n  ")} /* ** */ ,\n]\n`],
  ["record separators", DOCUMENTS.map((one) => `\u001e${one}\n`).join("")],
  ["documents one after the other", DOCUMENTS.join(" ")],
]) {
  test(`${name}: the same reports wherever the chunks end`, async () => {
    for (const lengths of [[1], [2], [3], [7], [5, 1, 64], [1000], [100_000]]) {
      const reports = await all(validateStream("catalogue", chunked(text, lengths), options));
      assert.deepEqual(reports.map(plain), expected);
      assert.deepEqual(
        reports.map(({ document }) => [document.index, document.text]),
        DOCUMENTS.map((one, index) => [index, one]),
      );
    }
  });
}

test("documents over several lines, without indentation too, are whole, and know the line that they begin on", async () => {
  const spread = (space) => JSON.stringify(course, null, space);
  const unindented = spread(1).replaceAll(/^ +/gm, "");
  const text = `${spread(2)}\n\n${unindented}\n${spread("\t")}`;
  const reports = await all(validateStream("course", chunked(text, [100]), options));
  assert.deepEqual(
    reports.map(({ document }) => document.text),
    [spread(2), unindented, spread("\t")],
  );
  const lines = spread(2).split("\n").length;
  assert.deepEqual(
    reports.map(({ document }) => document.line),
    [1, lines + 2, 2 * lines + 2],
  );
  assert.deepEqual(plain(reports[0]), validate("course", spread(2), options));
});

test("a line that is broken off takes no other with it", async () => {
  for (const broken of ['{"name":"Tek', '{"a":{"b":[1', '{"name":', '{"name":"x",', '{"name":"x"', "{]"]) {
    const lines = ['{"externalId":"a"}', broken, '{"externalId":"b"}', '{"externalId":"c"}'];
    const reports = await all(validateStream("course", chunked(lines.join("\n"), [4]), options));
    const right = lines.filter((line) => line !== broken);
    const found = reports.filter(({ diagnostics }) => !diagnostics.some(({ code }) => code === "syntax"));
    assert.deepEqual(found.map(({ document }) => document.text.trim()).slice(-2), right.slice(-2), broken);
    assert.equal(reports.length, lines.length, broken);
  }
  // The first line has none before it to tell how the others are.
  const first = await all(validateStream("course", ['{"a":{\n{"externalId":"b"}\n'], options));
  assert.equal(first.length, 2);
});

test("texts, buffers and streams of the web are read, and half letters wait for the rest", async () => {
  const text = DOCUMENTS.join("\n");
  const at = text.indexOf("🎨") + 1;
  const sources = [
    [text.slice(0, at), "", text.slice(at)],
    [encoder.encode(text).buffer],
    [Buffer.from(text)],
    new Blob([text]).stream(),
    { getReader: () => new Blob([text]).stream().getReader() },
    createReadStream(project.write("stream.jsonl", text), { highWaterMark: 5 }),
  ];
  for (const source of sources) {
    const reports = await all(validateStream("course", source, options));
    assert.deepEqual(reports.map(plain), expected);
    assert.deepEqual(
      reports.map(({ document }) => document.text),
      DOCUMENTS,
    );
  }
});

test("ranges are about the text of the document, also in Windows-1252 and behind a byte order mark", async () => {
  const mark = "\xef\xbb\xbf";
  const source = Buffer.from(`${mark}{"name":"caf\xe9 \xe2\x82 x","foo":1}\n${mark}{"foo":2}\n`, "latin1");
  const reports = await all(validateStream("course", [source], options));
  assert.deepEqual(
    reports.map(({ document }) => document.text),
    ['{"name":"café â‚ x","foo":1}', '\ufeff{"foo":2}'],
  );
  for (const { diagnostics, document } of reports) {
    const { range } = diagnostics.find(({ pointer }) => pointer === "/foo");
    assert.equal(document.text.slice(range.from, range.to), '"foo"');
  }
});

test("a document above maxBytes is reported as such, and no more of it is held", async () => {
  const chunk = encoder.encode(" ".repeat(100_000));
  async function* source() {
    yield encoder.encode('{"a":"');
    for (let count = 0; count < 300; count += 1) yield chunk;
    yield encoder.encode('"}\n{}');
  }
  const before = process.memoryUsage().arrayBuffers;
  const reports = await all(validateStream("course", source(), { ...options, maxBytes: 1000 }));
  assert.deepEqual(
    reports.map(({ diagnostics }) => diagnostics[0].code),
    ["too-large", validate("course", "{}", options).diagnostics[0].code],
  );
  assert.equal(reports[0].document.text.length, 1001);
  assert.ok(process.memoryUsage().arrayBuffers - before < 20_000_000);
});

test("who stops early ends the source, and an endless one gives its first reports", async () => {
  let ended = false;
  async function* endless() {
    try {
      for (;;) yield '{"externalId":"a"}\n';
    } finally {
      ended = true;
    }
  }
  let count = 0;
  for await (const report of validateStream("course", endless(), options)) {
    assert.equal(report.kind, "course");
    if (++count === 10) break;
  }
  assert.ok(ended);
});

test("a price comes with each report when it is asked for", async () => {
  const quote = { orderedAt: NOW };
  const [report] = await all(validateStream("catalogue", [`[${courseText()}]`], { ...options, quote }));
  assert.deepEqual(report.quote, validate("course", courseText(), { ...options, quote }).quote);
});

test("a wrong kind or option is refused at once, and a wrong source or chunk when it is read", async () => {
  for (const [call, code] of /** @type {const} */ ([
    [() => untyped.validateStream("cours", []), "unknown-kind"],
    [() => untyped.validateStream("course", [], { language: "nl" }), "unknown-option"],
  ]))
    assert.throws(call, (error) => error instanceof AanbodError && error.code === code);
  for (const source of ["{}", encoder.encode("{}"), undefined, null, 7, {}, [7]])
    await assert.rejects(all(validateStream("course", /** @type {never} */ (source))), {
      name: "AanbodError",
      code: "argument",
    });
});
