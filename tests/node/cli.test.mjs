// The command line, as a shell sees it: what it prints, and how it ends.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import Ajv from "ajv";
import formats from "ajv-formats";
import { consumer } from "./support/consumer.mjs";
import { NOW, course, courseText } from "./support/course.mjs";

const project = consumer();
const script = join(project.package, "cli.js");

const { FORCE_COLOR, NO_COLOR, ...env } = process.env;
const aanbod = (words, input, cwd = project.folder, more = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
    cwd,
    encoding: "utf8",
    input: input ?? "",
    env: { ...env, ...more },
  });
  return { status, stdout, stderr };
};
const wrongCourse = () => courseText().replace('"name": "VCA basis"', '"name": 7');

project.write("right.json", courseText());
project.write("wrong.json", wrongCourse());
project.write("folder/a.json", courseText());
project.write("folder/deep/b.jsonl", `${JSON.stringify(course())}\n`);
project.write("folder/readme.txt", "{");

test("npm puts the command where scripts find it", () => {
  const { status, stdout } = spawnSync("npm", ["exec", "--offline", "--no", "--", "aanbod", "--version"], {
    cwd: project.folder,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  assert.equal(status, 0);
  assert.equal(stdout.trim(), JSON.parse(readFileSync(join(project.package, "package.json"), "utf8")).version);
});

project.write("folder/empty/none.txt", "");

test("valid ends with 0, not valid with 1, a wrong command with 2", () => {
  /** @type {[words: string[], status: number][]} */
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
    [["validate", "course", "right.json", "--json", "--format", "sarif"], 2],
    [["validate", "course", "right.json", "--operation", "new"], 2],
    [["validate", "course", "right.json", "--max-diagnostics", "some"], 2],
    [["validate", "course", "right.json", "--max-diagnostics"], 2],
    [["validate", "course", "right.json", "--now", "2026-02-30"], 2],
    [["validate", "course", "right.json", "--now", "2026-01-15"], 0],
    [["validate", "course", "right.json", "--allowed", "learningMethod.type"], 2],
    [["validate", "course", "right.json", "--allowed", "learningMethod.kind=Class"], 2],
    [["validate", "course", "right.json", "--fix=yes"], 2],
    [["validate", "auto", "folder/empty"], 2],
    [["quote", "folder", "--ordered-at", NOW], 2],
    [["validate", "course", "right.json", "--locale", "de"], 2],
    [["validate", "course", "right.json", "--ordered-at", NOW], 0],
    [["check", "right.json"], 0],
    [["check", "right.json", "wrong.json"], 1],
    [["explain", "vat-mismatch"], 0],
    [["explain", "vat-mismatch", "--fix"], 2],
    [["explain", "no-such-code"], 2],
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
    const dutch = aanbod([...words, ...(words.includes("--locale") ? [] : ["--locale", "nl"])]);
    assert.equal(dutch.status, status, words.join(" "));
    if (!words.includes("--locale"))
      assert.doesNotMatch(dutch.stderr, /\b(the|There|Name|Try|takes|Say)\b/, words.join(" "));
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
  assert.ok(
    stdout.split("\n").every((line) => line.length < 250),
    stdout,
  );
  assert.doesNotMatch(stdout, /[\0-\x08\x0b-\x1f\x7f-\x9f]/);
});

test("Dutch is spoken when asked for", () => {
  const { stdout } = aanbod(["validate", "course", "wrong.json", "--locale", "nl"]);
  assert.match(stdout, /wrong\.json:6:11 fout /);
  assert.match(stdout, /niet in orde/);
});

test("what a mistake in the command is about is said as it was typed, in the language that was asked for", () => {
  const firstError = (words) => aanbod(words).stderr.split("\n")[0];
  const words = ["validate", "course", "right.json", "--period-end", "closed"];
  assert.equal(firstError(words), "aanbod: --period-end takes exclusive or inclusive, not “closed”.");
  assert.equal(
    firstError([...words, "--locale", "nl"]),
    "aanbod: Bij --period-end hoort exclusive of inclusive, niet ‘closed’.",
  );
  assert.equal(
    firstError(["quote", "right.json", "--ordered-at", "soon", "--locale=nl"]),
    "aanbod: Bij --ordered-at hoort een moment, 2026-01-15T12:00:00Z, of een datum, 2026-01-15, niet ‘soon’.",
  );
  assert.equal(firstError(["--nonsense", "--locale", "nl"]), "aanbod: De optie --nonsense bestaat niet.");
  assert.equal(
    firstError(["check", "right.json", "--jobs", "0"]),
    "aanbod: --jobs takes a whole number from 1 to 1024, not “0”.",
  );
  assert.equal(
    firstError(["check", "right.json", "--max-bytes", "5000000000", "--locale", "nl"]),
    "aanbod: Bij --max-bytes hoort een geheel getal van 0 tot en met 4294967295, niet ‘5000000000’.",
  );
});

test("every choice that the command knows is one that the library takes", async () => {
  const { quote, validate } = await project.load();
  const help = aanbod(["check", "--help"]).stdout;
  const choices = [...help.matchAll(/--([a-z-]+) <([a-z]+(?:\|[a-z]+)+)>/gi)].filter(
    ([, name]) => !["include", "locale", "color", "format"].includes(name),
  );
  assert.deepEqual(
    choices.map(([, name]) => name),
    ["operation", "profile", "period-end", "exempt-amount", "start-moment-items"],
  );
  for (const [, name, words] of choices) {
    for (const word of words.split("|")) {
      const option = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
      if (["operation", "profile"].includes(name)) validate("course", "{}", { [option]: word });
      else quote("{}", { orderedAt: NOW, [option]: word });
      const end =
        name in { operation: 1, profile: 1 }
          ? aanbod(["validate", "course", "right.json", `--${name}`, word])
          : aanbod(["quote", "right.json", "--ordered-at", NOW, `--${name}`, word]);
      assert.equal(end.status, 0, `${name} ${word} ${end.stderr}`);
    }
  }
});

test("help names every command and kind, in both languages, and fits a terminal", async () => {
  const { kinds } = await project.load();
  for (const locale of ["en", "nl"]) {
    const { stdout } = aanbod(["--help", "--locale", locale]);
    for (const kind of kinds()) assert.ok(stdout.includes(kind), kind);
    const commands = [...stdout.matchAll(/^ {2}([a-z]+) {2,}/gm)].map(([, command]) => command);
    assert.equal(commands.length, 12);
    for (const command of commands) {
      const { status, stdout: help } = aanbod([command, "--help", "--locale", locale]);
      assert.equal(status, 0);
      assert.ok(
        help.split("\n").every((line) => line.length <= 132),
        help,
      );
      if (locale === "nl") assert.doesNotMatch(help, /\b(Usage|Options|Arguments|PATH|FILE|the)\b/, command);
    }
  }
  assert.match(aanbod(["check", "--help", "--locale", "nl"]).stdout, /Controleert documenten/);
});

test("with auto, values that are allowed go by the kind that has the property", () => {
  project.write("kinds/course.json", courseText());
  project.write("kinds/status.json", '{ "status": 2001, "statusDescription": "x" }');
  const { status, stdout } = aanbod([
    "validate",
    "auto",
    "kinds",
    "--allowed",
    "learningMethod.type=Elsewhere",
    "--json",
  ]);
  assert.equal(status, 1);
  const [course, other] = JSON.parse(stdout);
  assert.deepEqual(
    [course.diagnostics.map(({ property }) => property).includes("learningMethod.type"), other.valid],
    [true, true],
  );
});

test("colour is for terminals, unless the environment says otherwise", () => {
  const coloured = (more) =>
    aanbod(["validate", "course", "wrong.json"], "", project.folder, more).stdout.includes("\x1b[31m");
  assert.deepEqual([{}, { FORCE_COLOR: "1" }, { FORCE_COLOR: "0" }, { NO_COLOR: "1" }].map(coloured), [
    false,
    true,
    false,
    false,
  ]);
});

test("a folder stands for the documents in it, - for standard input", () => {
  const { status, stdout } = aanbod(["validate", "auto", "folder", "--json"]);
  assert.equal(status, 0);
  assert.deepEqual(
    JSON.parse(stdout).map(({ file, kind }) => [file, kind]),
    [
      [join("folder", "a.json"), "course"],
      [join("folder", "deep", "b.jsonl"), "course"],
    ],
  );
  assert.equal(aanbod(["validate", "auto", "-"], wrongCourse()).status, 1);
});

test("a folder is searched but for node_modules and folders that start with a dot, however it is called", () => {
  for (const name of [
    "offer/a.json",
    "offer/deep/b.json",
    "offer/node_modules/x/c.json",
    "offer/deep/node_modules/d.json",
    "offer/.git/e.json",
    "offer/.f/g/h.json",
  ]) {
    project.write(name, courseText());
  }
  const root = join(project.folder, "offer");
  const files = (operand, cwd) => {
    const { status, stdout, stderr } = aanbod(["validate", "auto", operand, "--json"], "", cwd);
    assert.deepEqual([status, stderr], [0, ""], operand);
    return JSON.parse(stdout).map(({ file }) => file);
  };
  const below = (...start) => [join(...start, "a.json"), join(...start, "deep", "b.json")];
  assert.deepEqual(files(".", root), below(""));
  assert.deepEqual(files("./", root), below(""));
  assert.deepEqual(files("..", join(root, "deep")), below(".."));
  assert.deepEqual(files("../../offer/", join(root, "deep")), below("..", "..", "offer"));
  assert.deepEqual(files(root), below(root));
  assert.deepEqual(files(`${root}/`), below(root));
  assert.deepEqual(files("offer"), below("offer"));
  // A folder that is named is meant.
  assert.deepEqual(files("offer/node_modules"), [join("offer", "node_modules", "x", "c.json")]);
  assert.deepEqual(files("./.git", root), [join(".git", "e.json")]);
});

test("with auto, files of a folder that are no documents are skipped and counted; one that is named is an error", () => {
  project.write("mixed/course.json", courseText());
  project.write("mixed/package.json", '{ "name": "x", "scripts": {} }');
  project.write("mixed/tsconfig.json", '{ // strict\n "compilerOptions": {}, }');
  project.write("mixed/log.jsonl", '{ "event": 1 }\n{ "event": 2 }\n');
  const scanned = aanbod(["validate", "auto", "mixed", "--json"]);
  assert.equal(scanned.status, 0, scanned.stderr);
  assert.deepEqual(
    JSON.parse(scanned.stdout).map(({ file }) => file),
    [join("mixed", "course.json")],
  );
  assert.match(scanned.stderr, /^aanbod: skipped 3 files .*\n$/);
  const named = aanbod(["validate", "auto", "mixed/course.json", "mixed/package.json"]);
  assert.equal(named.status, 2);
  assert.match(named.stderr, /mixed\/package\.json: .*Name the kind/);
  // A folder in which nothing could be checked isn't in order.
  project.write("other/package.json", '{ "name": "x" }');
  const nothing = aanbod(["validate", "auto", "other"]);
  assert.equal(nothing.status, 2);
  assert.match(nothing.stderr, /skipped 1 file /);
});

test("a file in UTF-16 is read, and the warning says what to save it as", () => {
  project.write("utf16.json", Buffer.from(`\ufeff${courseText()}`, "utf16le"));
  const { status, stdout } = aanbod(["validate", "auto", "utf16.json", "--json"]);
  assert.equal(status, 0);
  const { valid, diagnostics } = JSON.parse(stdout);
  assert.ok(valid && diagnostics.some(({ code }) => code === "file-encoding"), stdout);
});

test("with auto, a text that can't be read is told so", () => {
  const unreadable = {
    "empty.json": "",
    "space.json": " \n",
    "binary.json": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 255]),
    "table.json": "id;naam\n1;Cursus\n",
    "quoted.json": '"id","naam"\n1,"Cursus"\n',
    "list.json": "[{",
    "lines.jsonl": '{ "event": 1 }\n{ "event": \n',
  };
  for (const [name, content] of Object.entries(unreadable)) {
    project.write(`unreadable/${name}`, content);
    for (const more of [[], ["--mask-values"], ["--max-diagnostics", "1"]]) {
      const { status, stdout, stderr } = aanbod([
        "validate",
        "auto",
        `unreadable/${name}`,
        "--json",
        "--locale",
        "nl",
        ...more,
      ]);
      assert.equal(status, 1, `${name} ${stderr}`);
      assert.equal(stderr, "");
      const { valid, counts, diagnostics } = JSON.parse(stdout);
      assert.deepEqual([valid, diagnostics.map(({ code }) => code), counts.error], [false, ["syntax"], 1], name);
    }
  }
  assert.match(aanbod(["validate", "auto", "unreadable/lines.jsonl"]).stdout, /lines\.jsonl:3:1 error syntax/);
  // In a folder too: an empty file there is no course, but somebody may take it for one.
  const folder = aanbod(["validate", "auto", "unreadable", "--json"]);
  assert.equal(folder.status, 1);
  assert.equal(JSON.parse(folder.stdout).length, Object.keys(unreadable).length);

  project.write("large.json", new Uint8Array(71_000_000).fill(0x20));
  assert.match(aanbod(["validate", "auto", "large.json"]).stdout, /error too-large/);
  project.write("latin-other.json", Buffer.from('{ "é": "é" }', "latin1"));
  // It can be read, and nothing in it tells what it is.
  assert.equal(aanbod(["validate", "auto", "latin-other.json"]).status, 2);
  assert.equal(aanbod(["validate", "auto", "-"], "{}").status, 2);
  assert.equal(aanbod(["validate", "auto", "-"], "[]").status, 2);
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
  assert.deepEqual(
    [found.locations[0].physicalLocation.region.startLine, found.locations[0].physicalLocation.region.startColumn],
    [6, 11],
  );
});

test("SARIF is as its schema has it, also with nothing found, and in Dutch", () => {
  const { id, $schema, ...schema } = JSON.parse(
    readFileSync(
      new URL("../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json", import.meta.url),
      "utf8",
    ),
  );
  // Its patterns and its dialect are older than what ajv reads by itself.
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  formats(ajv);
  const valid = ajv.compile(schema);
  for (const words of [
    ["wrong.json"],
    ["right.json"],
    ["wrong.json", "folder", "--locale", "nl"],
    ["wrong.json", "--mask-values"],
  ]) {
    const log = JSON.parse(aanbod(["validate", "course", ...words, "--format", "sarif"]).stdout);
    assert.ok(valid(log), JSON.stringify(valid.errors));
  }
  assert.equal(valid({ version: "2.1.0", runs: [{ results: [] }] }), false);
});

test("--fix makes what is certain, and writes only when something changed", () => {
  const text = courseText()
    .replace('"2026-01-01T00:00:00Z"', '"2026-01-01T01:00:00+01:00"')
    .replace('"id"', '// the one\n  "id"');
  const path = project.write("fix.json", text);
  const { status, stdout } = aanbod(["validate", "course", "fix.json", "--fix", "--now", NOW]);
  assert.equal(status, 0, stdout);
  assert.match(stdout, /corrected: 2/);
  assert.equal(readFileSync(path, "utf8"), courseText().replace('"id"', '\n  "id"'));
  const { mtimeMs } = statSync(path);
  aanbod(["validate", "course", "fix.json", "--fix", "--now", NOW]);
  assert.equal(statSync(path).mtimeMs, mtimeMs);
  const piped = aanbod(["validate", "course", "-", "--fix", "--now", NOW], text);
  assert.equal(piped.stdout, readFileSync(path, "utf8"));
  assert.match(piped.stderr, /stdin: valid/);
});

test("--fix takes out comments, trailing commas and the byte order mark, and keeps every other byte", () => {
  const strict = courseText().replaceAll("\n", "\r\n").replace('"priceBeforeTax": 1000', '"priceBeforeTax":   1000.00');
  const tolerant = `\ufeff${strict.replace('"id"', '/* é 🎓 */"id"').replace(/\}(\s*\})/, "},$1")}// the end`;
  const path = project.write("tolerant.json", tolerant);
  const { status, stdout } = aanbod(["validate", "course", "tolerant.json", "--fix", "--now", NOW]);
  assert.equal(status, 0, stdout);
  assert.match(stdout, /tolerant\.json: valid \(.*corrected: 4\)/);
  assert.equal(readFileSync(path, "utf8"), strict);
  const lines = `${JSON.stringify(course())} // one\n`;
  project.write("tolerant.jsonl", lines + lines);
  aanbod(["validate", "catalogue", "tolerant.jsonl", "--fix"]);
  assert.equal(readFileSync(join(project.folder, "tolerant.jsonl"), "utf8"), (lines + lines).replaceAll("// one", ""));
  // Where the text is broken it can't be told what belongs.
  const broken = '{ "name": "x", /* why */ "a": }';
  assert.equal(aanbod(["validate", "course", "-", "--fix"], broken).stdout, broken);
});

test("--fix makes a text readable that tells its kind only then, and leaves one that tells none", () => {
  const fixed = (text, ...words) => {
    const path = project.write("untold.json", text);
    const { stdout } = aanbod(["check", "untold.json", "--fix", "--now", NOW, ...words]);
    assert.equal(aanbod(["check", "-", "--fix", "--now", NOW, ...words], text).stdout, readFileSync(path, "utf8"));
    return [stdout, readFileSync(path, "utf8")];
  };
  const written = JSON.stringify(course());
  const python = written.replaceAll('"', "'").replaceAll("true", "True").replaceAll("false", "False");
  const [said, readable] = fixed(python);
  assert.match(said, /untold\.json: valid \(.*corrected: /);
  assert.equal(readable, written);
  const [, curly] = fixed(written.replaceAll('"', "\u201d"));
  assert.equal(curly, written);
  for (const other of ["zomaar tekst", "{'a': 1}", "<course/>", ""]) assert.equal(fixed(other)[1], other);
});

test("--fix takes no value away, and changes no price and no day", () => {
  const text = courseText()
    .replace('"name"', '"categoryCode": "ICT",\n  "name"')
    .replace('"vatAmount": 210', '"vatAmount": 200')
    .replace(
      '"startMoments": []',
      '"startMoments": [{ "externalId": "S", "startDate": { "day": 4, "month": 3, "year": 2026 }, "dayOfWeek": "mon" }]',
    );
  const path = project.write("choices.json", text);
  const { stdout } = aanbod(["validate", "course", "choices.json", "--fix", "--now", NOW]);
  assert.match(stdout, /vat-mismatch/);
  assert.match(stdout, /deprecated/);
  assert.match(stdout, /weekday/);
  assert.equal(readFileSync(path, "utf8"), text);
});

test("--fix makes thousands of corrections in the time of a few, and comes to an end", () => {
  const offset = (text) => text.replace('"2026-01-01T00:00:00Z"', '"2026-01-01T01:00:00+01:00"');
  const one = (at) =>
    offset(
      JSON.stringify({
        ...course(),
        id: `3f2504e0-4f89-41d3-9a0c-${String(at).padStart(12, "0")}`,
        externalId: `C${at}`,
      }),
    );
  // In the last course the corrected property stands twice, so that a pointer can't name it.
  const twice = one(3000).replace('"startDate"', '"startDate": "2026-01-01T01:00:00+01:00", "startDate"');
  const path = project.write(
    "many.json",
    `[${Array.from({ length: 3000 }, (_, at) => one(at)).join(",\n")},\n${twice}]`,
  );
  const { status, stdout } = aanbod(["validate", "catalogue", "many.json", "--fix", "--now", NOW]);
  assert.equal(status, 1, stdout.slice(0, 500));
  assert.match(stdout, /corrected: 3001\)/);
  assert.equal(
    readFileSync(path, "utf8")
      .split("\n")
      .slice(0, 3000)
      .filter((line) => line.includes("+01:00")).length,
    0,
  );
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
  assert.match(aanbod([...words, "--locale", "nl"]).stdout, /Totaal EUR +1050,00 +214,50 +1264,50/);
  assert.deepEqual(
    JSON.parse(aanbod([...words, "--json"]).stdout),
    quote(courseText(), { orderedAt: NOW, include: "all" }),
  );
  const exempt = JSON.parse(
    aanbod(
      ["quote", "-", "--ordered-at", NOW, "--vat-exempt", "--exempt-amount", "vatReplacement", "--json"],
      courseText(),
    ).stdout,
  );
  assert.equal(exempt.totals.gross, "2100.00");
});

test("no price is told in words, in both languages", () => {
  /** @type {[reason: string, words: string[], en: RegExp, nl: RegExp][]} */
  const reasons = [
    [
      "noPeriod",
      ["right.json", "--ordered-at", "2020-01-01"],
      /No price: no period/,
      /Geen prijs: geen enkele periode/,
    ],
    [
      "overlappingPeriods",
      ["overlap.json", "--ordered-at", NOW],
      /No price: more than one period/,
      /Geen prijs: meer dan één periode/,
    ],
    [
      "unknownStartMoment",
      ["right.json", "--ordered-at", NOW, "--start-moment", "none"],
      /No price: this start moment/,
      /Geen prijs: dit startmoment/,
    ],
    ["invalidDocument", ["broken.json", "--ordered-at", NOW], /No price: the document/, /Geen prijs: die is niet/],
  ];
  const twice = course();
  twice.learningMethod.costs.details.push(twice.learningMethod.costs.details[0]);
  project.write("overlap.json", JSON.stringify(twice));
  project.write("broken.json", "{");
  for (const [reason, words, en, nl] of reasons) {
    assert.equal(JSON.parse(aanbod(["quote", ...words, "--json"]).stdout).reason, reason);
    for (const [locale, expected] of /** @type {const} */ ([
      ["en", en],
      ["nl", nl],
    ])) {
      const { status, stdout } = aanbod(["quote", ...words, "--locale", locale]);
      assert.equal(status, 1);
      assert.match(stdout, expected);
      assert.ok(!stdout.includes(reason), stdout);
    }
  }
});

test("each course of a catalogue has a price", () => {
  const line = `${JSON.stringify(course())}\n`;
  project.write("catalogue.jsonl", line + line.replace("VCA-BASIS", "VCA-VOL"));
  project.write("catalogue.json", JSON.stringify([course()]));
  for (const [name, count] of /** @type {const} */ ([
    ["catalogue.jsonl", 2],
    ["catalogue.json", 1],
  ])) {
    const { status, stdout } = aanbod(["quote", name, "--ordered-at", NOW, "--json"]);
    assert.equal(status, 0, name);
    const quotes = JSON.parse(stdout);
    assert.deepEqual(
      quotes.map(({ status, totals }) => [status, totals.gross]),
      Array(count).fill(["priced", "1210.00"]),
    );
  }
  const { status, stdout } = aanbod(["quote", "catalogue.jsonl", "--ordered-at", "2020-01-01", "--locale", "nl"]);
  assert.equal(status, 1);
  assert.match(stdout, /VCA-VOL +geen enkele periode omvat dit moment/);
  assert.match(aanbod(["check", "catalogue.jsonl", "--ordered-at", NOW]).stdout, /priced: 2\)/);
});
