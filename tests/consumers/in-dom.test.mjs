// The elements where components are tested: in jsdom and in happy-dom.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { link, project } from "./support/bench.mjs";

const example = readFileSync(new URL("../../www/src/app/examples/course.json", import.meta.url), "utf8");
const script = join(project.folder, "in-dom.mjs");
cpSync(fileURLToPath(new URL("./support/in-dom.mjs", import.meta.url)), script);
for (const name of ["jsdom", "happy-dom"]) link(name, new URL("./node_modules/", import.meta.url));

for (const name of ["jsdom", "happy-dom"]) {
  test(`in ${name} the elements are upgraded, report, price, and are edited without an error`, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, name, example], {
      encoding: "utf8",
      timeout: 60_000,
    });
    assert.equal(stderr, "");
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(stdout), {
      early: false,
      isUpgraded: true,
      valid: true,
      name: "Painting",
      changes: [[{ op: "replace", path: "/name", value: "Painting" }]],
      status: "priced",
      isShown: true,
      isOpen: true,
      isWellBehaved: [true, "string", true],
    });
  });
}
