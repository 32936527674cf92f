// What a catalogue does with its files, without a browser: where courses stand, what is wrong with them, what is changed.
import { test } from "node:test";
import assert from "node:assert/strict";
import { core } from "../support/package.mjs";
import { filtered, sorted } from "../../www/src/elements/catalogue/filter.js";
import { nextChange } from "../../www/src/elements/catalogue/next-change.js";
import { replaceIn } from "../../www/src/elements/catalogue/replace.js";
import { split } from "../../www/src/elements/catalogue/split.js";
import { asCsv } from "../../www/src/elements/catalogue/findings-export.js";
import { Work } from "../../www/src/elements/catalogue/tasks.js";
import { en } from "../../www/src/elements/catalogue/messages.en.js";
import { nl } from "../../www/src/elements/catalogue/messages.nl.js";
import { catalogue, ORDERED_AT } from "../bench/generate.mjs";
import { example } from "./support/example.mjs";

const bytes = (text) => new TextEncoder().encode(text);
/** @type {import("../../www/src/elements/catalogue/store.js").Options} */
const options = { now: ORDERED_AT, locale: "en", quote: { orderedAt: ORDERED_AT, locale: "en" } };
const pieces = (text) =>
  split(bytes(text))?.places.map(({ from, to }) => new TextDecoder().decode(bytes(text).subarray(from, to)));

/** A catalogue at work on some files, and its rows. */
async function open(...files) {
  /** @type {import("../../www/src/elements/catalogue/store.js").Row[]} */
  const rows = [];
  const work = new Work(core, ({ rows: some = [] }) => some.forEach((row) => (rows[row.index] = row)));
  const answer = await work.open({ files: files.map((text, index) => ({ name: `${index}.json`, text })), options });
  const { notes = [], news = [] } = (await work.examine(options)) ?? {};
  for (const row of news) rows[row.index] = row;
  return { work, rows, answer, notes };
}

const whole = async (blob) => new Uint8Array(await blob.arrayBuffer());

test("courses are found in a list, one a line, and alone, whatever stands around and in them", () => {
  assert.deepEqual(pieces('[{"a":"]}\\\\"},\n {"b":[{}]} ]'), ['{"a":"]}\\\\"}', '{"b":[{}]}']);
  assert.deepEqual(pieces('\ufeff// { \n[ /* [ */ {"a":"\\"}"} , {} /* } */, ]\n// end'), ['{"a":"\\"}"}', "{}"]);
  assert.deepEqual(pieces('{"a":1}\r\n{"b":/* } */2}\n'), ['{"a":1}', '{"b":/* } */2}']);
  assert.deepEqual(pieces(' {"a":1} // alone\n'), [' {"a":1} // alone\n']);
  assert.deepEqual(pieces("[]"), []);
  for (const [text, form] of [
    ["[{}]", "list"],
    ["{}{}", "lines"],
    ["{}", "one"],
  ])
    assert.equal(split(bytes(text))?.form, form);
});

test("where brackets don't tell where a course ends, nothing is guessed", () => {
  for (const text of [
    "",
    "1",
    "[1]",
    '[{"a":1}',
    "[{]}",
    "[{} {}]",
    '[{"a":"b}]',
    '{"a":1} x',
    "[{}] {}",
    '[{"a":"\n"}]',
    "[{}]/* open",
  ])
    assert.equal(split(bytes(text)), null, text);
});

test("every course starts on the line that an editor shows", () => {
  assert.deepEqual(
    split(bytes('[\n{},\n\n{"a":\n1},{}]'))?.places.map(({ line, breaks }) => [line, breaks]),
    [
      [2, 0],
      [4, 1],
      [5, 0],
    ],
  );
});

test("read in slices, a catalogue has the findings and prices that it has as one", async () => {
  const made = catalogue(6_000_000, { mistakes: 0.3 });
  const text = new TextDecoder().decode(made.bytes);
  const { rows, work } = await open(text);
  const one = core.validate("catalogue", made.bytes, { ...options, maxDiagnostics: 100_000 });
  assert.equal(rows.length, made.courses);
  assert.equal(
    rows.reduce((sum, row) => sum + row.error + row.duplicates.length, 0),
    one.counts.error,
  );
  assert.equal(
    rows.reduce((sum, row) => sum + row.warning, 0),
    one.counts.warning,
  );
  assert.deepEqual(
    rows.map(({ gross }) => gross),
    one.quotes?.map((quote) => (quote.status === "priced" ? quote.totals.gross : undefined)),
  );
  // With the same words, at the same places and lines.
  const found = await work.findings({
    indexes: rows.map(({ index }) => index),
    options,
    format: "json",
    titles: [],
    naming: "Course",
  });
  assert.ok(found);
  const exported = JSON.parse(await found.text());
  const sign = (list) => list.map(({ code, pointer, message }) => `${pointer} ${code} ${message}`).sort();
  assert.deepEqual(
    sign(exported.map((finding) => ({ ...finding, pointer: `/${finding.course - 1}${finding.pointer}` }))),
    sign(one.diagnostics),
  );
});

test("a finding has the line of its file, also after a correction above it", async () => {
  const text = `[\n ${JSON.stringify(JSON.parse(await example()), null, 1)},\n {"name":\n 1}\n]`;
  const { work, rows } = await open(text);
  const lines = async () => {
    const found = await work.findings({ indexes: [1], options, format: "json", titles: [], naming: "" });
    assert.ok(found);
    return JSON.parse(await found.text())
      .filter(({ pointer }) => pointer === "/name")
      .map(({ line }) => line);
  };
  const one = core.validate("catalogue", text, options).diagnostics.find(({ pointer }) => pointer === "/1/name");
  assert.deepEqual(await lines(), [one?.range?.line]);
  assert.equal(rows.length, 2);
  await work.change([{ index: 0, text: "{\n\n}" }]);
  assert.deepEqual(await lines(), [6]);
});

test("courses of several files with one code are told, and the earlier one is named", async () => {
  const one = '{"externalId":"A-1","name":"First","id":"3F0C8C52-7d5e-4b1a-9a36-0f5e2c7b9d14"}';
  const { work, rows } = await open(one, `[${one.replace("3F0C8C52", "3f0c8c52")}]`);
  assert.deepEqual(
    rows.map(({ duplicates }) => duplicates.map(({ property, other }) => [property, other])),
    [
      [],
      [
        ["id", 0],
        ["externalId", 0],
      ],
    ],
  );
  const [findingRow] = work.duplicateFindings({ index: 1, options, naming: "Course" });
  assert.match(findingRow.hint ?? "", /Course 1 \(First\)/);
  const { rows: news } = await work.change([{ index: 0, text: '{"externalId":"A-2"}' }]);
  assert.deepEqual(news.find(({ index }) => index === 1)?.duplicates, []);
});

test("what isn't corrected comes out byte for byte; a correction changes its course only", async () => {
  const text = `\ufeff// catalogus\r\n[ {"name":"\\u0041 é 🎓", },\r\n\t{"name":"B"} /* c */ , ]\r\n`;
  const { work, notes } = await open(text);
  assert.deepEqual(await whole(work.file(0)), bytes(text));
  assert.deepEqual(notes.map(({ code }) => code).sort(), ["byte-order-mark", "comment", "trailing-comma"]);
  await work.change([{ index: 1, text: '{"name":"Bé"}' }]);
  assert.deepEqual(await whole(work.file(0)), bytes(text.replace('"B"', '"Bé"')));
  await work.undo();
  assert.deepEqual(await whole(work.file(0)), bytes(text));
  await work.redo();
  assert.deepEqual(work.files().map(Boolean), [true]);
  await work.change([{ index: 1, text: '{"name":"B"}' }]);
  assert.deepEqual(work.history, {
    state: 2,
    undo: 2,
    redo: 0,
    courses: 2,
    changed: 0,
    files: [false],
    names: ["0.json"],
  });
});

test("a removed course takes one comma along, an added one stands like the others, and both can be undone", async () => {
  const text = '[\r\n  {"name":"A"}, // one\r\n  {"name":"B"},\r\n  {"name":"C"},\r\n]\r\n';
  const { work } = await open(text);
  const file = async () => Buffer.from(await whole(work.file(0))).toString();
  const without = async (...indexes) => {
    for (const index of indexes) await work.remove(index);
    const now = await file();
    for (let step = 0; step < indexes.length; step += 1) await work.undo();
    assert.equal(await file(), text);
    return now;
  };
  assert.equal(await without(0), '[\r\n  {"name":"B"},\r\n  {"name":"C"},\r\n]\r\n');
  assert.equal(await without(1), '[\r\n  {"name":"A"},\r\n  {"name":"C"},\r\n]\r\n');
  assert.equal(await without(2), '[\r\n  {"name":"A"}, // one\r\n  {"name":"B"},\r\n]\r\n');
  assert.deepEqual(JSON.parse(await without(0, 1, 2)), []);
  const { index, history } = await work.create({ like: 1 });
  assert.deepEqual([index, history.courses, history.changed], [3, 4, 1]);
  assert.equal(await file(), text.replace('"C"},', '"C"},\r\n  {"name":"B"},'));
  await work.undo();
  assert.equal(await file(), text);
  await work.redo();
  await work.remove(3);
  assert.equal(work.history.changed, 0);
  await work.create({ like: null });
  const made = JSON.parse((await file()).replace(" // one", "").replace(/,\s*\]/, "]"));
  assert.deepEqual(
    made.map(({ name }) => name),
    ["A", "B", "C", core.blank("course").name],
  );
  assert.match(await file(), /\r\n {2}\{\n {4}"/, "indented like the others");
});

test("a new course has the provider, language and currency of its neighbour", async () => {
  const near = {
    providerId: "p",
    learningMethod: { languageCode: "nl", costs: { details: [{ currencyCode: "USD" }] } },
  };
  const { work } = await open(JSON.stringify([{ providerId: "q" }, near]));
  await work.create({ like: null });
  const made = JSON.parse(await work.file(0).text()).at(-1);
  assert.deepEqual(
    [made.providerId, made.learningMethod.languageCode, made.learningMethod.costs.details[0].currencyCode],
    ["p", "nl", "USD"],
  );
});

test("one course a line stays one a line; a course of a file of its own is copied into another file", async () => {
  const { work } = await open('{"name":"A"}\r\n{"name":"B"}', '{"id":"x","name":"C"} // alone');
  await work.create({ like: null });
  await work.remove(0);
  assert.match(await work.file(0).text(), /^\{"name":"B"\}\r\n\{"\w.*\}$/);
  const { history } = await work.create({ like: 2 });
  assert.deepEqual(history.names, ["0.json", "1.json", "course.json"]);
  assert.deepEqual(JSON.parse((await /** @type {Blob} */ (work.files()[2]).text()).split("//")[0]), { name: "C" });
  await work.remove(2);
  assert.deepEqual(work.files().map(Boolean), [true, false, true]);
});

test("changes are kept in batches, of what changed since, and make the same catalogue again", async () => {
  const files = ['[{"name":"A"},{"name":"B"},{"name":"C"}]', '{"name":"D"}'];
  const { work } = await open(...files);
  const batches = [];
  /** @param {{index: number, text: string}|null} [open] */
  const keep = (open = null, whole = false) => batches.push(work.kept({ whole, open }));
  await work.change([{ index: 1, text: '{"name":"B2"}' }]);
  keep();
  assert.deepEqual(JSON.parse(await batches[0].text()), [{ index: 1, text: '{"name":"B2"}', removed: false }]);
  await work.create({ like: 0 });
  await work.remove(2);
  keep({ index: 3, text: '{"name":"D, being edited"}' });
  const reopened = await open(...files);
  await reopened.work.restore(batches);
  assert.deepEqual(
    JSON.parse(await reopened.work.joined().text()).map(({ name }) => name),
    ["A", "B2", "A", "D, being edited"],
  );
  // The course was left as it was, and the rest undone.
  for (let step = 0; step < 3; step += 1) await work.undo();
  keep();
  const undone = await open(...files);
  await undone.work.restore(batches);
  assert.deepEqual(await whole(undone.work.file(0)), bytes(files[0]));
  assert.deepEqual(await whole(undone.work.file(1)), bytes(files[1]));
  assert.equal(work.kept({ whole: false, open: null }), null);
});

test("of a doubt, the strongest of all courses counts: about a person before unreadable, in the file and as corrected", async () => {
  const course = await example();
  const { work } = await open(`[${course},${course}]`);
  assert.equal(await work.doubt(), null);
  await work.change([{ index: 0, text: course.replace(",", "") }]);
  assert.equal(await work.doubt(), "unreadable");
  await work.change([{ index: 1, text: '{"externalId":"B","person":{"firstName":"Sanne"}}' }]);
  assert.equal(await work.doubt(), "personal");
  for (const left of ["unreadable", null]) {
    await work.undo();
    assert.equal(await work.doubt(), left);
  }
  const { work: broken } = await open(`[${course},{"name" "B"}]`);
  await broken.change([{ index: 1, text: course }]);
  assert.equal(await broken.doubt(), "unreadable");
});

test("files become one list that can be read, comments around a course left behind", async () => {
  const { work } = await open('\ufeff{"name":"A"} // alone', '{"name":"B"}\n{"name":"C"}');
  await work.change([{ index: 0, text: '// first\n{"name":"A2"} // alone' }]);
  assert.deepEqual(
    JSON.parse(await work.joined().text()).map(({ name }) => name),
    ["A2", "B", "C"],
  );
});

test("a course that can't be read is told as one, and doesn't hide the others", async () => {
  const { rows } = await open(`[{"name":"A"},{"name":},${await example()}]`);
  assert.equal(rows.length, 3);
  assert.ok(rows[1].error > 0);
  assert.deepEqual([rows[2].error, rows[2].status], [0, "priced"]);
});

test("files that hold no courses are refused by name", async () => {
  const work = new Work(core, () => {});
  const { refused } = await work.open({
    files: [
      { name: "a", text: "[1]" },
      new File([new Uint8Array([0x7b, 0x22, 0xc3, 0xa9, 0xe9, 0x22, 0x3a, 0x31, 0x7d])], "b"),
      { name: "c", text: "{}" },
    ],
    options,
  });
  assert.deepEqual(refused, [
    { name: "a", problem: "unsplit" },
    { name: "b", problem: "encoding" },
  ]);
});

test("the next price change is the first that makes a difference", () => {
  const amounts = { gross: "10.00", net: "8.26", vat: "1.74" };
  /** @type {import("aanbod").Segment[]} */
  const segments = [
    { from: null, until: "2026-01-01T00:00:00Z", status: "gap", reason: "noPeriod", pointers: [] },
    {
      from: "2026-01-01T00:00:00Z",
      until: "2026-07-01T00:00:00Z",
      status: "priced",
      totals: amounts,
      pointers: [],
      currency: "EUR",
    },
    {
      from: "2026-07-01T00:00:00Z",
      until: "2027-01-01T00:00:00.0000001Z",
      status: "priced",
      totals: amounts,
      pointers: [],
      currency: "EUR",
    },
    {
      from: "2027-01-01T00:00:00.0000001Z",
      until: null,
      status: "priced",
      totals: { gross: "11.00", net: "9.09", vat: "1.91" },
      pointers: [],
      currency: "EUR",
    },
  ];
  assert.deepEqual(nextChange(segments, "2025-12-31T23:59:59Z"), {
    at: "2026-01-01T00:00:00Z",
    status: "priced",
    gross: "10.00",
    currency: "EUR",
  });
  assert.deepEqual(nextChange(segments, "2026-01-01T00:00:00Z"), {
    at: "2027-01-01T00:00:00.0000001Z",
    status: "priced",
    gross: "11.00",
    currency: "EUR",
  });
  assert.equal(nextChange(segments, "2027-01-01T00:00:00Z")?.gross, "11.00");
  assert.equal(nextChange(segments, "2027-01-02T00:00:00Z"), null);
});

test("rows are filtered by words and state, and sorted with what is missing at the end", () => {
  /** @returns {import("../../www/src/elements/catalogue/store.js").Row} */
  const row = (index, name, more = {}) => ({
    index,
    file: 0,
    name,
    externalId: `X${index}`,
    error: 0,
    warning: 0,
    info: 0,
    duplicates: [],
    status: "priced",
    gross: "1.00",
    next: null,
    changed: false,
    ...more,
  });
  const rows = [
    row(0, "Zorg", { gross: "99.50" }),
    row(1, "élan", { error: 1, gross: "100.00" }),
    row(2, "Excel 10", { status: "unpriced", gross: undefined }),
    row(3, "Excel 9", { duplicates: [{}], gross: "-5.00" }),
  ];
  const names = (list) => list.map(({ name }) => name);
  assert.deepEqual(names(filtered(rows, { filter: "error", search: "" })), ["élan", "Excel 9"]);
  assert.deepEqual(names(filtered(rows, { filter: "unpriced", search: "" })), ["Excel 10"]);
  assert.deepEqual(names(filtered(rows, { filter: "all", search: "EXCEL x3" })), ["Excel 9"]);
  assert.deepEqual(names(sorted(rows, { column: "name", down: false }, "nl")), ["élan", "Excel 9", "Excel 10", "Zorg"]);
  assert.deepEqual(names(sorted(rows, { column: "price", down: false }, "nl")), [
    "Excel 9",
    "Zorg",
    "élan",
    "Excel 10",
  ]);
  assert.deepEqual(names(sorted(rows, { column: "price", down: true }, "nl")), ["élan", "Zorg", "Excel 9", "Excel 10"]);
  assert.deepEqual(names(sorted(rows, { column: "findings", down: true }, "nl")).slice(0, 2), ["élan", "Excel 9"]);
});

test("replacing changes what was found and nothing else, however it is spelled", () => {
  const text = '{ "name": "Basis (basis)", "a": {"city":"\\u0042asis \\"x\\""}, "n": 1.50, "basis": null } // basis';
  const all = { find: "basis", replace: 'Start "1"', property: null, capitals: false, whole: false };
  assert.deepEqual(
    replaceIn(text, { ...all, property: "name", replace: "Start", capitals: true }).text,
    text.replace("(basis)", "(Start)"),
  );
  const { text: after, count, hits } = replaceIn(text, all);
  assert.equal(count, 3);
  assert.equal(
    after,
    '{ "name": "Start \\"1\\" (Start \\"1\\")", "a": {"city":"Start \\"1\\" \\"x\\""}, "n": 1.50, "basis": null } // basis',
  );
  assert.deepEqual(
    hits.map(({ property }) => property),
    ["name", "a.city"],
  );
  assert.equal(replaceIn(text, { ...all, whole: true }).count, 0);
  assert.equal(replaceIn('{"a":"1.5 (x)"}', { ...all, find: "1.5 (x)", replace: "$&$1" }).text, '{"a":"$&$1"}');
});

test("a table for spreadsheets has no formulas, and separates as the language does", () => {
  const findingRow = {
    file: "a.json",
    course: 1,
    name: "=1+1",
    externalId: null,
    severity: "error",
    code: "x",
    property: "name",
    pointer: "/name",
    line: 2,
    label: "-5",
    message: 'a;b "c"',
    hint: "",
  };
  assert.equal(
    asCsv([findingRow], ["a", "b"], "nl"),
    '\ufeffa;b\r\na.json;1;\'=1+1;;error;x;name;/name;2;\'-5;"a;b ""c""";\r\n',
  );
  assert.match(asCsv([findingRow], ["a"], "en"), /a\.json,1,'=1\+1,,error/);
  assert.match(asCsv([findingRow], ["a"], "nl", { error: "fout" }), /;;fout;x;/);
  // A spreadsheet of the other language parts cells elsewhere.
  assert.match(asCsv([{ ...findingRow, name: "a;=1" }], ["a"], "en"), /,a;'=1,/);
  assert.match(asCsv([{ ...findingRow, name: "a,@b" }], ["a"], "nl"), /;a,'@b;/);
});

test("both languages have the same words for it, and none in Dutch says u or je", () => {
  assert.deepEqual(Object.keys(nl).sort(), Object.keys(en).sort());
  for (const [key, text] of Object.entries(nl)) assert.doesNotMatch(String(text), /\b(u|uw|je|jij|jouw)\b/i, key);
});
