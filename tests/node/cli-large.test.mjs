// Catalogues larger than one piece: the native command line gives the answer of the library, whatever the number of jobs.
import assert from "node:assert/strict";
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { NOW, course } from "./support/course.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const messages = execFileSync("cargo", ["build", "--quiet", "--package", "aanbod-cli", "--message-format=json"], {
  cwd: root,
  encoding: "utf8",
  maxBuffer: 1 << 28,
});
const native =
  messages
    .split("\n")
    .filter((line) => line.includes('"executable"'))
    .map((line) => JSON.parse(line).executable)
    .findLast((path) => typeof path === "string") ?? "";
const { validate } = await import(pathToFileURL(join(root, "pkg/node.js")).href);

const folder = mkdtempSync(join(tmpdir(), "aanbod-large-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const aanbod = (...words) => spawnSync(native, words, { cwd: folder, encoding: "utf8", maxBuffer: 1 << 29 });

const guid = (at) => `3f2504e0-4f89-41d3-9a0c-${String(at).padStart(12, "0")}`;
const filler = "é🎓 ".repeat(500);
const COUNT = 1100;
/** Courses of which some are wrong, and some have what an earlier one has, also far away. */
const courses = Array.from({ length: COUNT }, (_, at) => ({
  ...course(),
  id: guid(at % 400 === 399 ? 3 : at),
  externalId: at % 300 === 299 ? "C5" : `C${at}`,
  name: at % 50 === 0 ? 7 : "VCA",
  description: filler,
}));
const texts = courses.map((course) => JSON.stringify(course));
const LISTS = {
  "list.json": `\ufeff[${texts.join(", // next\n")},]\n`,
  "pretty.json": JSON.stringify(courses.slice(0, 800), null, 2),
  "lines.jsonl": texts.map((text) => `${text}\r\n`).join(""),
};
for (const [name, text] of Object.entries(LISTS)) writeFileSync(join(folder, name), text);

test("a catalogue of several pieces has the report of the library, prices included", () => {
  for (const [name, text] of Object.entries(LISTS)) {
    const { status, stdout } = aanbod(
      "check",
      "catalogue",
      name,
      "--json",
      "--now",
      NOW,
      "--ordered-at",
      NOW,
      "--jobs",
      "2",
    );
    assert.equal(status, 1);
    const expected = validate("catalogue", text, { now: NOW, quote: { orderedAt: NOW } });
    const { file, ...report } = JSON.parse(stdout);
    assert.equal(file, name);
    assert.deepEqual(report.counts, expected.counts, name);
    for (const [at, finding] of expected.diagnostics.entries())
      assert.deepEqual(
        { ...report.diagnostics[at], fixes: undefined },
        { ...finding, fixes: undefined },
        `${name} ${at}`,
      );
    assert.deepEqual(report.quotes, expected.quotes);
    assert.deepEqual({ ...report, diagnostics: [] }, { ...expected, diagnostics: [] });
  }
});

test("any number of jobs gives the same bytes", () => {
  const broken = `${texts.slice(0, 700).join("\n")}\n{"externalId": "X", "name": \n${texts.slice(600).join("\n")}\n}{\n`;
  writeFileSync(join(folder, "broken.jsonl"), broken);
  for (const words of [
    ["--json"],
    ["--format", "jsonl"],
    ["--format", "jsonl", "--per-document", "--ordered-at", NOW],
    [],
  ]) {
    const [one, other] = ["1", "3"].map((jobs) =>
      aanbod("check", "catalogue", "broken.jsonl", "list.json", "--now", NOW, "--jobs", jobs, ...words),
    );
    assert.equal(one.status, 1, one.stderr);
    assert.ok(one.stdout === other.stdout, words.join(" "));
    assert.ok(one.stdout.length > 1000);
  }
});

test("enrollments one after the other, of several pieces, are made one list", () => {
  const enrollment = JSON.parse(readFileSync(join(root, "tests/data/enrollment/enrollment.json"), "utf8"));
  const lines = Array.from({ length: 6000 }, (_, at) =>
    JSON.stringify({ ...enrollment, enrollmentId: guid(at), status: at % 2500 === 7 ? "actief" : "active" }),
  ).join("\n");
  writeFileSync(join(folder, "enrollments.jsonl"), lines);
  const words = ["check", "enrollments", "enrollments.jsonl", "--now", NOW];
  const [one, two] = ["1", "2"].map((jobs) => aanbod(...words, "--json", "--jobs", jobs));
  assert.equal(one.stdout, two.stdout);
  const { file, ...report } = JSON.parse(one.stdout);
  assert.deepEqual(report, JSON.parse(JSON.stringify(validate("enrollments", lines, { now: NOW }))));
  assert.equal(report.counts.error, 4);
  aanbod(...words, "--fix");
  const fixed = readFileSync(join(folder, "enrollments.jsonl"), "utf8");
  assert.equal(fixed, `[${lines.replaceAll("\n", ",\n")}]`);
});

test("a line a document names its line, its code and its price", () => {
  const words = ["check", "catalogue", "lines.jsonl", "--format", "jsonl", "--per-document", "--ordered-at", NOW];
  const documents = aanbod(...words)
    .stdout.trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  assert.equal(documents.length, COUNT);
  for (const [at, document] of documents.entries()) {
    assert.deepEqual(
      [document.path, document.line, document.externalId],
      ["lines.jsonl", at + 1, courses[at].externalId],
    );
    assert.equal(document.valid, document.counts.error === 0);
    assert.equal(document.quote.totals.gross, "1210.00");
  }
  assert.ok(!documents[0].valid && documents[1].valid);
});

test("corrections in a catalogue of several pieces keep every other byte", () => {
  const wrong = (text) => text.replace('"2026-01-01T00:00:00Z"', '"2026-01-01T01:00:00+01:00"');
  const valid = texts.map((text, at) => text.replace('"name":7', '"name":"VCA"').replace('"C5"', `"C${at}"`));
  const text = (change) => `[${valid.map((text, at) => (at % 3 === 2 ? change(text) : text)).join(" ,\n")} ]\n`;
  writeFileSync(join(folder, "wrong.json"), text(wrong));
  const { stdout } = aanbod("check", "catalogue", "wrong.json", "--fix", "--now", NOW, "--quiet");
  assert.doesNotMatch(stdout, /\+01:00/);
  assert.ok(readFileSync(join(folder, "wrong.json"), "utf8") === text((text) => text));
});

test("a stream of lines takes the memory of a few pieces", { skip: process.platform !== "linux" }, async () => {
  const child = spawn(native, [
    "check",
    "catalogue",
    "-",
    "--format",
    "jsonl",
    "--ignore",
    "price-ends",
    "--jobs",
    "1",
  ]);
  let written = 0;
  child.stdout.on("data", (chunk) => (written += chunk.length));
  let most = 0;
  for (let round = 0; round < 7; round += 1) {
    const chunk = texts.map((text, at) =>
      text.replace(/"id":"[^"]+"/, `"id":"${guid(round * COUNT + at)}"`).replace(/C\d+/, `D${round}-${at}`),
    );
    if (!child.stdin.write(`${chunk.join("\n")}\n`)) await new Promise((resolve) => child.stdin.once("drain", resolve));
    most = Math.max(most, Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1]));
  }
  child.stdin.end();
  assert.equal(await new Promise((resolve) => child.on("close", resolve)), 1);
  assert.ok(written > 0);
  // 33 MB went through.
  assert.ok(most < 28 * 1024, `${most} kB`);
});
