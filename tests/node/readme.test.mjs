// The examples of the READMEs, the package's and the repository's, do what they say. Those in HTML are tried in tests/consumers/.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { consumer } from "./support/consumer.mjs";
import { course, courseText } from "./support/course.mjs";

const project = consumer();
const readme = [join(project.package, "README.md"), new URL("../../README.md", import.meta.url)]
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");
const examples = [...readme.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code]) => code);

test("there are examples", () => assert.ok(examples.length > 0));

for (const [at, code] of examples.entries()) {
  test(`example ${at + 1}: ${code.split("\n", 1)[0]}`, () => {
    // In Node a failed console.assert only prints.
    const strict = `console.assert = (ok) => { if (!ok) throw new Error("an assertion of the README fails"); };\n${code}`;
    execFileSync(process.execPath, [project.write(`example-${at}.mjs`, strict)], {
      cwd: project.folder,
      stdio: ["ignore", "pipe", "pipe"],
    });
  });
}

const lines = [...readme.matchAll(/^```sh\n(.*?)^```$/gms)]
  .flatMap(([, block]) => block.split("\n"))
  .filter((line) => /(^|\| )aanbod /.test(line));

test("there are command lines", () => assert.ok(lines.length > 3));

for (const line of lines) {
  test(line, { skip: process.platform === "win32" }, () => {
    project.write("run/course.json", courseText());
    project.write("run/catalogue.jsonl", `${JSON.stringify(course())}\n`);
    project.write("run/offers/course.json", courseText());
    if (line.includes("archive/")) project.write("run/archive/course.json.gz", gzipSync(courseText()));
    else rmSync(join(project.folder, "run/archive"), { recursive: true, force: true });
    const path = `${join(project.folder, "node_modules/.bin")}${delimiter}${process.env.PATH}`;
    const { status, stdout, stderr } = spawnSync("sh", ["-c", line], {
      cwd: join(project.folder, "run"),
      encoding: "utf8",
      env: { ...process.env, PATH: path },
    });
    assert.equal(stderr, "");
    assert.ok((status === 0 || status === 1) && stdout.length > 0, stdout);
  });
}
