// The command line, as a shell sees it: what it prints, and how it ends.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { consumer } from "./support/consumer.mjs";
import { NOW, course, courseText } from "./support/course.mjs";

const project = consumer();
const script = join(project.package, "cli.js");

const aanbod = (words, input) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], { cwd: project.folder, encoding: "utf8", input: input ?? "" });
  return { status, stdout, stderr };
};
const wrongCourse = () => courseText().replace('"name": "VCA basis"', '"name": 7');

project.write("right.json", courseText());
project.write("wrong.json", wrongCourse());
project.write("folder/a.json", courseText());
project.write("folder/deep/b.jsonl", `${JSON.stringify(course())}\n`);
project.write("folder/readme.txt", "{");

test("npm puts the command where scripts find it", () => {
  const { status, stdout } = spawnSync("npm", ["exec", "--offline", "--no", "--", "aanbod", "--version"], { cwd: project.folder, encoding: "utf8", shell: process.platform === "win32" });
  assert.equal(status, 0);
  assert.equal(stdout.trim(), JSON.parse(readFileSync(join(project.package, "package.json"), "utf8")).version);
});

test("valid ends with 0, not valid with 1, a wrong command with 2", () => {
  const endings = [
    [["validate", "course", "right.json"], 0],
    [["validate", "auto", "right.json"], 0],
    [["validate", "course", "wrong.json"], 1],
    [["validate", "course", "right.json", "wrong.json"], 1],
    [["quote", "right.json", "--ordered-at", NOW], 0],
    [["quote", "right.json", "--ordered-at", "2020-01-01"], 1],
    [[], 2],
    [["price", "right.json"], 2],
    [["validate"], 2],
    [["validate", "course"], 2],
    [["validate", "cours", "right.json"], 2],
    [["validate", "course", "nothing.json"], 2],
    [["validate", "course", "right.json", "--format", "xml"], 2],
    [["validate", "course", "right.json", "--locale", "de"], 2],
    [["validate", "course", "right.json", "--ordered-at", NOW], 2],
    [["validate", "course", "right.json", "--no-such-option"], 2],
    [["quote", "right.json"], 2],
    [["quote", "right.json", "--ordered-at", "soon"], 2],
    [["quote", "right.json", "wrong.json", "--ordered-at", NOW], 2],
    [["--help"], 0],
  ];
  for (const [words, status] of endings) {
    const end = aanbod(words);
    assert.equal(end.status, status, `${words.join(" ")}\n${end.stdout}${end.stderr}`);
    assert.equal(end.stderr !== "", status === 2, words.join(" "));
    assert.doesNotMatch(end.stderr, /\n {4}at /, "a wrong command is no crash");
  }
});

test("a finding shows its place, its words, and the line with carets", () => {
  const { stdout } = aanbod(["validate", "course", "wrong.json"]);
  const lines = stdout.split("\n");
  const at = lines.findIndex((line) => line.startsWith("wrong.json:6:11 error type /name"));
  assert.ok(at >= 0, stdout);
  const code = lines.findIndex((line) => line.startsWith(" 6 | "));
  assert.equal(lines[code], ' 6 |   "name": 7,');
  assert.equal(lines[code + 1], "   |           ^");
  assert.ok(!stdout.includes("\x1b"), "no colour in a file");
});

test("a long line is shown around the place, and control characters do nothing", () => {
  const text = JSON.stringify({ ...course(), shortName: "\u009b", name: 7 });
  const { stdout } = aanbod(["validate", "course", "-"], text);
  assert.ok(stdout.split("\n").every((line) => line.length < 250), stdout);
  assert.doesNotMatch(stdout, /[\0-\x08\x0b-\x1f\x7f-\x9f]/);
});

test("Dutch is spoken when asked for", () => {
  const { stdout } = aanbod(["validate", "course", "wrong.json", "--locale", "nl"]);
  assert.match(stdout, /wrong\.json:6:11 fout /);
  assert.match(stdout, /niet in orde/);
});

test("a folder stands for the documents in it, - for standard input", () => {
  const { status, stdout } = aanbod(["validate", "auto", "folder", "--json"]);
  assert.equal(status, 0);
  assert.deepEqual(JSON.parse(stdout).map(({ file, kind }) => [file, kind]), [
    [join("folder", "a.json"), "course"],
    [join("folder", "deep", "b.jsonl"), "course"],
  ]);
  assert.equal(aanbod(["validate", "auto", "-"], wrongCourse()).status, 1);
});

test("one file gives its report as JSON, the one of the library", async () => {
  const { validate } = await project.load();
  const { stdout } = aanbod(["validate", "course", "wrong.json", "--json", "--now", NOW]);
  assert.deepEqual(JSON.parse(stdout), { file: "wrong.json", ...validate("course", wrongCourse(), { now: NOW }) });
});

test("annotations for a workflow name file, line and column", () => {
  const { stdout } = aanbod(["validate", "course", "wrong.json", "--format", "github"]);
  assert.match(stdout, /^::error file=wrong\.json,line=6,col=11,title=type \(\/name\)::\S.*$/m);
});

test("SARIF names its rules and places", () => {
  const log = JSON.parse(aanbod(["validate", "course", "wrong.json", "right.json", "--format", "sarif"]).stdout);
  assert.equal(log.version, "2.1.0");
  const [{ tool, results }] = log.runs;
  const found = results.find(({ ruleId }) => ruleId === "type");
  assert.equal(tool.driver.rules[found.ruleIndex].id, "type");
  assert.equal(found.level, "error");
  assert.equal(found.locations[0].physicalLocation.artifactLocation.uri, "wrong.json");
  assert.deepEqual([found.locations[0].physicalLocation.region.startLine, found.locations[0].physicalLocation.region.startColumn], [6, 11]);
});

test("--fix makes what is certain, and writes only when something changed", () => {
  const text = courseText().replace('"2026-01-01T00:00:00Z"', '"2026-01-01T01:00:00+01:00"').replace('"id"', '// the one\n  "id"');
  const path = project.write("fix.json", text);
  const { status, stdout } = aanbod(["validate", "course", "fix.json", "--fix", "--now", NOW]);
  assert.equal(status, 0, stdout);
  assert.match(stdout, /corrected: 1/);
  assert.equal(readFileSync(path, "utf8"), courseText().replace('"id"', '// the one\n  "id"'));
  const { mtimeMs } = statSync(path);
  aanbod(["validate", "course", "fix.json", "--fix", "--now", NOW]);
  assert.equal(statSync(path).mtimeMs, mtimeMs);
  const piped = aanbod(["validate", "course", "-", "--fix", "--now", NOW], text);
  assert.equal(piped.stdout, readFileSync(path, "utf8"));
  assert.match(piped.stderr, /stdin: valid/);
});

test("--fix takes no value away and changes no price", () => {
  const text = courseText().replace('"name"', '"categoryCode": "ICT",\n  "name"').replace('"vatAmount": 210', '"vatAmount": 200');
  const path = project.write("choices.json", text);
  const { stdout } = aanbod(["validate", "course", "choices.json", "--fix", "--now", NOW]);
  assert.match(stdout, /vat-mismatch/);
  assert.match(stdout, /deprecated/);
  assert.equal(readFileSync(path, "utf8"), text);
});

test("--fix makes thousands of corrections in the time of a few, and comes to an end", () => {
  const offset = (text) => text.replace('"2026-01-01T00:00:00Z"', '"2026-01-01T01:00:00+01:00"');
  const one = (at) => offset(JSON.stringify({ ...course(), id: `3f2504e0-4f89-41d3-9a0c-${String(at).padStart(12, "0")}`, externalId: `C${at}` }));
  // In the last course the corrected property stands twice, so that a pointer can't name it.
  const twice = one(3000).replace('"startDate"', '"startDate": "2026-01-01T01:00:00+01:00", "startDate"');
  const path = project.write("many.json", `[${Array.from({ length: 3000 }, (_, at) => one(at)).join(",\n")},\n${twice}]`);
  const began = performance.now();
  const { status, stdout } = aanbod(["validate", "catalogue", "many.json", "--fix", "--now", NOW]);
  assert.ok(performance.now() - began < 20_000);
  assert.equal(status, 1, stdout.slice(0, 500));
  assert.match(stdout, /corrected: 3001\)/);
  assert.equal(readFileSync(path, "utf8").split("\n").slice(0, 3000).filter((line) => line.includes("+01:00")).length, 0);
});

test("--fix leaves a file that isn't UTF-8 alone", () => {
  const bytes = Buffer.concat([Buffer.from('{ "name": "'), Buffer.from([0xe9]), Buffer.from('", "startDate": 1 }')]);
  const path = project.write("latin.json", bytes);
  assert.equal(aanbod(["validate", "course", "latin.json", "--fix"]).status, 1);
  assert.deepEqual(readFileSync(path), bytes);
});

test("a quote prints its lines and total, or itself as JSON", async () => {
  const { quote } = await project.load();
  const words = ["quote", "right.json", "--ordered-at", NOW, "--include", "all"];
  const { stdout } = aanbod(words);
  assert.match(stdout, /Tuition fee +1000\.00 +210\.00 +1210\.00/);
  assert.match(stdout, /Total EUR +1050\.00 +214\.50 +1264\.50/);
  assert.deepEqual(JSON.parse(aanbod([...words, "--json"]).stdout), quote(courseText(), { orderedAt: NOW, include: "all" }));
  const exempt = JSON.parse(aanbod(["quote", "-", "--ordered-at", NOW, "--vat-exempt", "--exempt-amount", "vatReplacement", "--json"], courseText()).stdout);
  assert.equal(exempt.totals.gross, "2100.00");
});
