// The command line and the files it reads and writes: what it can't read, what it writes half, and names that want to be more than names.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, readdirSync, readlinkSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { consumer } from "./support/consumer.mjs";
import { NOW, course, courseText } from "./support/course.mjs";

const project = consumer();
const script = join(project.package, "cli.js");
const posix = process.platform !== "win32";

const { FORCE_COLOR, NO_COLOR, ...env } = process.env;
/** @type {import("node:child_process").SpawnSyncOptionsWithStringEncoding} */
const options = { cwd: project.folder, encoding: "utf8", env, maxBuffer: 1 << 28 };
const aanbod = (words, input = "") => spawnSync(process.execPath, [script, ...words], { ...options, input });
const shell = (command) => spawnSync("sh", ["-c", command, "sh", process.execPath, script], options);

const correctable = (more = {}) =>
  JSON.stringify({ ...course(), ...more }, null, 2).replace('"2026-01-01T00:00:00Z"', '"2026-01-01T01:00:00+01:00"');
const wrong = () => courseText().replace('"name": "VCA basis"', '"name": 7');

test("--fix keeps the mode of a file, and follows a link instead of taking its place", { skip: !posix }, () => {
  const path = project.write("fix/deep/target.json", correctable());
  chmodSync(path, 0o604);
  symlinkSync(join("deep", "target.json"), join(project.folder, "fix/link.json"));
  const { status, stdout } = aanbod(["validate", "course", "fix/link.json", "--fix", "--now", NOW]);
  assert.equal(status, 0, stdout);
  assert.match(stdout, /corrected: 1/);
  assert.equal(readlinkSync(join(project.folder, "fix/link.json")), join("deep", "target.json"));
  assert.equal(statSync(path).mode & 0o7777, 0o604);
  assert.ok(!readFileSync(path, "utf8").includes("+01:00"));
  assert.deepEqual(readdirSync(join(project.folder, "fix/deep")), ["target.json"]);
});

test(
  "a corrected file that can't be written whole is left as it was, and nothing lies beside it",
  { skip: !posix },
  () => {
    const long = correctable({ description: "x".repeat(20_000) });
    const path = project.write("full/a.json", long);
    project.write("full/b.json", correctable());
    // Blocks of 512 bytes: 8 kB.
    const { status, stdout, stderr } = shell('ulimit -f 16; "$1" "$2" validate course full --fix --now ' + NOW);
    assert.equal(status, 2, stderr);
    assert.match(stderr, /^aanbod: full\/a\.json can't be written: the file would be larger than is allowed\.\n$/);
    assert.equal(readFileSync(path, "utf8"), long);
    assert.deepEqual(readdirSync(join(project.folder, "full")), ["a.json", "b.json"]);
    // The next file is corrected all the same.
    assert.match(stdout, /full\/b\.json: valid \(.*corrected: 1\)/);
    assert.ok(!/full\/a\.json: .*corrected/.test(stdout));
  },
);

test("a run goes on behind a file that is missing or can't be read, and ends with 2", () => {
  project.write("on/right.json", courseText());
  project.write("on/wrong.json", wrong());
  mkdirSync(join(project.folder, "on/empty"), { recursive: true });
  const { status, stdout, stderr } = aanbod([
    "validate",
    "course",
    "on/none.json",
    "on/right.json",
    "on/right.json/none",
    "on/empty",
    "on/wrong.json",
    "--json",
  ]);
  assert.equal(status, 2);
  assert.deepEqual(
    JSON.parse(stdout).map(({ file, valid }) => [file, valid]),
    [
      ["on/right.json", true],
      ["on/wrong.json", false],
    ],
  );
  assert.equal(
    stderr,
    "aanbod: There is no file on/none.json.\n" +
      "aanbod: on/right.json/none can't be read: a part of the path is no folder.\n" +
      "aanbod: There are no .json, .jsonl or .ndjson files in on/empty.\n",
  );
});

test(
  "a file of a folder that may not be read is named, and the others are checked",
  {
    skip: !posix || process.getuid?.() === 0,
  },
  () => {
    chmodSync(project.write("secret/a.json", courseText()), 0);
    project.write("secret/b.json", courseText());
    const { status, stdout, stderr } = aanbod(["validate", "course", "secret"]);
    assert.equal(status, 2);
    assert.match(stderr, /^aanbod: secret\/a\.json can't be read: permission denied\.\n$/);
    assert.match(stdout, /secret\/b\.json: valid/);
  },
);

test("symbolic links in a folder aren't followed, and are named", { skip: !posix }, () => {
  project.write("links/a.json", courseText());
  project.write("aside/b.json", courseText());
  symlinkSync("../aside", join(project.folder, "links/folder"));
  symlinkSync("../aside/b.json", join(project.folder, "links/b.json"));
  symlinkSync("nowhere.txt", join(project.folder, "links/note.txt"));
  const { status, stdout, stderr } = aanbod(["validate", "course", "links", "--json"]);
  assert.equal(status, 0);
  assert.deepEqual(
    JSON.parse(stdout).map(({ file }) => file),
    ["links/a.json"],
  );
  assert.deepEqual(stderr.match(/links\/\S+: a symbolic link/g), [
    "links/b.json: a symbolic link",
    "links/folder: a symbolic link",
  ]);
});

/** What a name or a value may hold that a terminal or a log would obey. */
const COMMANDS = {
  "line break": "a\n::error file=x::boo.json",
  "carriage return": "a\rboo.json",
  escape: "a\x1b[2J\x1b]0;boo\x07.json",
  "one byte escape": "a\x9b2Jboo.json",
  "right to left": "a\u202enosj.\u2066boo\u200f.json",
  annotation: "::error::boo.json",
  "old annotation": "a##[error]boo.json",
  azure: "##vso[task.complete result=Failed]boo.json",
};
const OBEYED = /[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|##(?:vso)?\[/;

test("names and values speak neither to a terminal nor to what reads a log", { skip: !posix }, () => {
  for (const [about, name] of Object.entries(COMMANDS)) {
    const text = JSON.stringify({ ...course(), name: 7, description: name, [name]: 1, providerId: name });
    project.write(name, text);
    for (const format of ["text", "json", "github", "sarif"]) {
      const { status, stdout, stderr } = aanbod(["validate", "course", name, "--format", format]);
      assert.equal(status, 1, `${about} ${format} ${stderr}`);
      assert.doesNotMatch(
        stdout.replace(format === "json" || format === "sarif" ? /##/g : /$^/, ""),
        OBEYED,
        `${about} ${format}`,
      );
      const commands = stdout.split("\n").filter((line) => /^\s*::/.test(line));
      if (format === "github") {
        assert.equal(commands.length, stdout.split("\n").length - 1, about);
        for (const line of commands) {
          assert.match(line, /^::(?:error|warning|notice) file=/, about);
          assert.doesNotMatch(decodeURIComponent(line.replaceAll(/%(?![0-9A-F]{2})/g, "%25")), OBEYED, about);
        }
      } else assert.deepEqual(commands, [], about);
      // A program reads the name as it is.
      if (format === "json") assert.equal(JSON.parse(stdout).file, name);
      if (format === "sarif") {
        const { uri } = JSON.parse(stdout).runs[0].results[0].locations[0].physicalLocation.artifactLocation;
        assert.equal(decodeURIComponent(uri), name);
      }
    }
    for (const words of [
      ["validate", "course", `no${name}`],
      ["validate", name, "x"],
      ["quote", `no${name}`, "--ordered-at", NOW],
      ["quote", "x", "--ordered-at", name],
      ["validate", "course", "x", `--${name}`],
      [name],
    ]) {
      const { status, stderr } = aanbod(words);
      assert.equal(status, 2, about);
      assert.doesNotMatch(stderr, OBEYED, about);
      assert.ok(stderr.split("\n").length <= 3 && !/^\s*::/m.test(stderr), `${about}: ${stderr}`);
    }
  }
});

test("text output of a long line takes the time of its findings, not of their distance from the start", () => {
  // Findings at the end of 24 MB without a line break: a search backwards for each would be 24 GB.
  const one = JSON.stringify({ ...course(), name: 7 });
  const text = `[{"description":"${"x".repeat(24_000_000)}"},${Array(400).fill(one).join()}]`;
  project.write("long.json", text);
  const time = (format) => {
    const start = performance.now();
    const words = ["validate", "catalogue", "long.json", "--format", format, "--max-diagnostics", "100000"];
    const { status, stdout } = aanbod(words);
    assert.equal(status, 1);
    assert.ok(stdout.length > 100_000);
    return performance.now() - start;
  };
  const [json, shown] = [time("json"), time("text")];
  assert.ok(shown < json * 4 + 1000, `${shown} ms as text, ${json} ms as JSON`);
});

test(
  "a reader that leaves early isn't an error, a full disk is, and each takes at most a line",
  { skip: !posix },
  () => {
    project.write(
      "many.json",
      `[${Array(300)
        .fill(JSON.stringify({ ...course(), name: 7 }))
        .join()}]`,
    );
    const left = shell('{ "$1" "$2" validate catalogue many.json; echo $? >&2; } | head -1');
    assert.match(left.stderr, /^[01]\n$/);
    const full = shell('"$1" "$2" validate catalogue many.json > /dev/full');
    assert.equal(full.stderr, "aanbod: standard output can't be written: no space left on the device.\n");
    assert.equal(full.status, 2);
  },
);

test("an interrupt ends the run in one line", { skip: !posix }, async () => {
  const child = spawn(process.execPath, [script, "validate", "course", "-"], { cwd: options.cwd, env });
  let stderr = "";
  child.stderr.on("data", (chunk) => (stderr += chunk));
  // Once it reads, it listens to signals too.
  child.stdin.write("{");
  await new Promise((resolve) => setTimeout(resolve, 1500));
  child.kill("SIGINT");
  const status = await new Promise((resolve) => child.on("exit", resolve));
  assert.deepEqual([status, stderr], [130, "aanbod: interrupted.\n"]);
});
