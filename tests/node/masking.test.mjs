// Masked, no output of the command line has a word of the document: a mark is planted in every text and in an unknown key of every
// fixture, whole and cut off, and searched for in every format, on both channels.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const MARK = "Zqx7";
const FORMATS = ["text", "json", "jsonl", "sarif", "github", "junit"];

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "aanbod-masking-"));
after(() => rmSync(folder, { recursive: true, force: true }));

/**
 * A document with the mark behind every text, and under a key that no table knows.
 *
 * @param {any} value
 * @returns {any}
 */
function marked(value) {
  if (typeof value === "string") return `${value}${MARK}`;
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([key, child]) => [key, marked(child)]);
  return { ...Object.fromEntries(members), [`${MARK}sleutel`]: `${MARK}waarde` };
}

/** @type {string[]} */
const files = [];
for (const system of ["course", "enrollment", "association"]) {
  for (const name of readdirSync(join(root, "tests/data", system))) {
    if (!name.endsWith(".json")) continue;
    const text = JSON.stringify(
      marked(JSON.parse(readFileSync(join(root, "tests/data", system, name), "utf8"))),
      null,
      2,
    );
    for (const [form, content] of [
      ["whole", text],
      ["cut", text.slice(0, text.length * 0.7)],
      ["doubled", text.replace("{", `{"${MARK}": "${MARK}", "${MARK}": 1,`)],
    ]) {
      files.push(`${system}-${form}-${name}`);
      writeFileSync(join(folder, `${system}-${form}-${name}`), content);
    }
  }
}

/** @param {string[]} words */
function run(words) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, "pkg/cli.js"), ...words], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { status, text: stdout + stderr };
}

/** The lines of an output that have the mark. @param {string} text */
const leaks = (text) => text.split("\n").filter((line) => line.toLowerCase().includes(MARK.toLowerCase()));

for (const locale of ["nl", "en"]) {
  for (const format of FORMATS) {
    test(`check --format ${format} --locale ${locale}`, () => {
      const words = [
        "check",
        "auto",
        "--mask-values",
        "--format",
        format,
        "--locale",
        locale,
        "--now",
        "2026-02-10",
        ".",
      ];
      const { text, status } = run(words);
      assert.notEqual(status, 0);
      assert.ok(text.length > 10_000, text);
      assert.deepEqual(leaks(text).slice(0, 3), []);
    });
  }
}

test("without masks the mark is there, so that the search finds what it looks for", () => {
  for (const format of FORMATS)
    assert.ok(leaks(run(["check", "auto", "--format", format, "."]).text).length > 100, format);
});

test("a difference shows the document, and so it is refused where values are to be left out", () => {
  const { text, status } = run(["check", "auto", "--mask-values", "--diff", "."]);
  assert.equal(status, 2);
  assert.match(text, /--mask-values/);
  assert.deepEqual(leaks(text), []);
});
