// The native command line and the package's: the same commands, the same answers.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { NOW, course, courseText } from "./support/course.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const script = join(root, "pkg/cli.js");
const messages = execFileSync("cargo", ["build", "--quiet", "--package", "aanbod-cli", "--message-format=json"], {
  cwd: root,
  encoding: "utf8",
  maxBuffer: 1 << 28,
});
const native = messages
  .split("\n")
  .filter((line) => line.includes('"executable"'))
  .map((line) => JSON.parse(line).executable)
  .findLast((path) => typeof path === "string");

const folder = mkdtempSync(join(tmpdir(), "aanbod-same-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const write = (name, content) => {
  const path = join(folder, "start", name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
};

const line = (at, change = {}) => JSON.stringify({ ...course(), id: guid(at), externalId: `C${at}`, ...change });
const guid = (at) => `3f2504e0-4f89-41d3-9a0c-${String(at).padStart(12, "0")}`;
const offset = (text) => text.replace('"2026-01-01T00:00:00Z"', '"2026-01-01T01:00:00+01:00"');

write("right.json", courseText());
write("wrong.json", courseText().replace('"name": "VCA basis"', '"name": 7'));
write("tolerant.json", `\ufeff${courseText().replace('"id"', '/* é 🎓 */ "id"')}// the end\n`);
write("fixable.json", offset(courseText()));
write("packed.json.gz", gzipSync(offset(courseText())));
write("choice.json", courseText().replace('"name"', '"categoryCode": "ICT",\n  "name"'));
write("broken.json", '{ "externalId": "A", "name": ');
write("latin.json", Buffer.from('{ "externalId": "é" }', "latin1"));
write("empty.json", "");
write("text.txt", "nothing");
write("package.json", '{ "name": "x" }');
write("status.json", '{ "status": 2001, "statusDescription": "x" }');
write("deep/folder/a.jsonl", `${line(1)}\n${line(2, { name: 7 })}\n${line(1)}\n`);
write("deep/b.json", `[${line(1)}, ${line(2, { externalId: "C1" })}, // one\n ${line(3, { name: null })}]`);
write("deep/node_modules/c.json", courseText());
write("deep/.hidden/d.json", courseText());
write("deep/ignored/e.json", courseText());
write("deep/.gitignore", "ignored/\n*.tmp.json\n!kept.tmp.json\n");
write("deep/f.tmp.json", courseText());
write("deep/kept.tmp.json", courseText());
write("lines.jsonl", `${line(1)}\n${offset(line(2))}\n{"broken": \n${line(3, { name: 7 })}\n`);
write("patch.json", '[{ "op": "replace", "path": "/name", "value": "Other" }]');
write("badpatch.json", '[{ "op": "remove", "path": "/nothing" }]');
write("other.json", courseText().replace("VCA basis", "VCA vol").replace("VCA-BASIS", "VCA-VOL"));
write(
  "configured/aanbod.toml",
  '[severity]\nprice-ends = "error"\n\n[[files]]\npath = "*.enrollment.json"\nkind = "enrollment"\n',
);
write("configured/below/a.json", courseText());
write("configured/below/b.enrollment.json", "{}");
write("misconfigured/aanbod.toml", "lokale = 'nl'\n");
write("misconfigured/a.json", courseText());
write("badvalue/aanbod.toml", 'select = ["no-such-code"]\n');
write("badvalue/a.json", courseText());

/** Every case is run by both, in a fresh copy of the folder: words, and where they are run, what comes in, what the system says. */
const CASES = [
  "",
  "--help",
  "--help --locale nl",
  "-V",
  "--version",
  "check",
  "check --help",
  "validate --help --locale nl",
  "chek right.json",
  "check right.json",
  "validate course right.json",
  "check course right.json wrong.json --locale nl",
  "check auto wrong.json --color always",
  { words: "check wrong.json", env: { FORCE_COLOR: "1" } },
  "check cours right.json",
  "check nothing.json right.json",
  "check right.json/below",
  "check text.txt",
  "check package.json status.json",
  "check broken.json latin.json empty.json",
  "check deep",
  "check deep --format json",
  "check deep --format jsonl",
  "check deep --format jsonl --per-document",
  `check deep --format jsonl --per-document --ordered-at ${NOW}`,
  "check deep --format sarif",
  "check deep --format sarif --locale nl",
  "check deep --format github",
  "check deep --format junit",
  "check deep/folder deep/b.json --quiet",
  "check deep/*.json",
  "check **/*.jsonl",
  "check nothing*.json",
  "check [.json",
  "check deep --max-warnings 0",
  "check deep --max-diagnostics 1",
  "check deep --max-diagnostics 1 --format json",
  "check deep --max-bytes 100",
  "check deep --max-bytes 10000000000",
  "check deep --jobs 0",
  "check deep --exit-zero",
  "check deep --ignore type,missing",
  "check deep --select type",
  "check deep --select typo",
  "check right.json --severity price-ends=error",
  "check right.json --severity price-ends=fatal",
  "check right.json --severity price-ends",
  "check right.json --allowed learningMethod.type=Other",
  "check right.json --allowed learningMethod.kind=Other",
  "check right.json --allowed learningMethod.type",
  "check right.json --mask-values",
  "check wrong.json --mask-values --format jsonl",
  "check right.json --operation create --profile ooapi",
  "check right.json --operation new",
  "check right.json --json --format text",
  "check right.json --format xml",
  "check right.json --per-document",
  "check right.json --jobs 0",
  "check right.json --jobs 2",
  "check right.json --max-diagnostics some",
  "check right.json --max-diagnostics",
  "check right.json --fix=yes",
  "check right.json --now soon",
  "check right.json --now soon --locale nl",
  `check right.json --ordered-at ${NOW}`,
  `check right.json --ordered-at ${NOW} --json`,
  "check fixable.json tolerant.json --fix",
  "check fixable.json tolerant.json lines.jsonl deep --diff",
  "check lines.jsonl deep --fix",
  "check choice.json --fix",
  "check choice.json --unsafe-fixes",
  "check packed.json.gz",
  "check packed.json.gz --fix",
  "check right.json --output-file report.txt",
  "check right.json --output-file nowhere/report.txt",
  { words: "check -", input: courseText() },
  { words: "check - --stdin-filename c.json --format github", input: '{ "externalId": 7, "learningMethod": {} }' },
  { words: "check - --fix", input: offset(courseText()) },
  { words: "check - --fix", input: "{ nothing" },
  { words: "check catalogue - --format jsonl", input: `${line(1)}\n${line(1)}\n` },
  { words: "check", input: "" },
  { words: "check .", cwd: "configured" },
  { words: "check a.json", cwd: "configured/below" },
  { words: "check a.json --severity price-ends=info --config ../aanbod.toml", cwd: "configured/below" },
  { words: "check .", cwd: "misconfigured" },
  { words: "check .", cwd: "badvalue" },
  "check right.json --config nothing.toml",
  "check right.json --watch --output-file x",
  `quote right.json --ordered-at ${NOW}`,
  `quote right.json --ordered-at ${NOW} --include all --locale nl`,
  `quote right.json --ordered-at ${NOW} --vat-exempt --exempt-amount vatReplacement --json`,
  "quote right.json --ordered-at 2020-01-01",
  `quote right.json --ordered-at ${NOW} --start-moment none --locale nl`,
  `quote deep/b.json --ordered-at ${NOW}`,
  `quote deep/folder/a.jsonl --ordered-at ${NOW} --json`,
  "quote right.json",
  "quote right.json --ordered-at soon",
  `quote deep --ordered-at ${NOW}`,
  `quote right.json wrong.json --ordered-at ${NOW}`,
  "timeline right.json",
  "timeline right.json --json --locale nl",
  "timeline empty.json",
  "explain vat-mismatch",
  "explain vat-mismatch --locale nl --json",
  "explain vat-mismatsh",
  "codes",
  "codes --locale nl",
  "codes --json",
  "kinds",
  "kinds --json",
  "schema course",
  "schema cours",
  "detect right.json",
  "detect right.json package.json deep",
  "detect deep --json",
  "diff course right.json other.json",
  "diff auto right.json other.json --json --locale nl",
  "diff course right.json right.json",
  "diff course right.json broken.json",
  "edit right.json patch.json",
  "edit right.json patch.json --write",
  "edit right.json badpatch.json",
  "edit tolerant.json patch.json",
  "fmt tolerant.json right.json",
  "fmt tolerant.json right.json --check",
  "fmt tolerant.json --diff",
  "fmt broken.json tolerant.json",
  { words: "fmt -", input: '{ "a": 1, } // x' },
  "completions bash",
  "completions zsh",
  "completions fish",
  "completions cmd",
];

const { FORCE_COLOR, NO_COLOR, ...env } = process.env;

/** What a program writes, how it ends, and what becomes of the files. */
function run(program, before, { words, input = "", cwd = "", env: more = {} }) {
  const work = join(folder, "work");
  rmSync(work, { recursive: true, force: true });
  cpSync(join(folder, "start"), work, { recursive: true });
  const list = words === "" ? [] : words.split(" ");
  const { status, stdout, stderr } = spawnSync(program, [...before, ...list], {
    cwd: join(work, cwd),
    encoding: "utf8",
    input,
    env: { ...env, ...more },
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr, files: contents(work) };
}

function contents(folder) {
  const names = readdirSync(folder, { recursive: true }).map(String).sort();
  return names.flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isFile() ? [`${name}: ${readFileSync(path, "latin1")}`] : [];
  });
}

for (const some of CASES) {
  const given = typeof some === "string" ? { words: some } : some;
  test(`aanbod ${given.words}${given.cwd ? ` in ${given.cwd}` : ""}`, () => {
    // The present is the same for both where findings depend on it.
    const dated = /^(check|validate)\b/.test(given.words) && !/--now|--help/.test(given.words);
    const fixed = { ...given, words: dated ? `${given.words} --now ${NOW}` : given.words };
    const one = run(native, [], fixed);
    const other = run(process.execPath, [script], fixed);
    assert.deepEqual(other, one);
    assert.ok([0, 1, 2].includes(one.status ?? -1), String(one.status));
    assert.ok(one.status !== 2 || one.stderr !== "", "what is wrong is said");
  });
}
