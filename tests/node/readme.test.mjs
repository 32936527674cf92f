// The README's examples do what it says.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { consumer } from "./support/consumer.mjs";

const project = consumer();
const readme = readFileSync(join(project.package, "README.md"), "utf8");
const examples = [...readme.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code]) => code);

test("there are examples", () => assert.ok(examples.length > 0));

for (const [at, code] of examples.entries()) {
  test(`example ${at + 1}: ${code.split("\n", 1)[0]}`, () => {
    // In Node a failed console.assert only prints.
    const strict = `console.assert = (ok) => { if (!ok) throw new Error("an assertion of the README fails"); };\n${code}`;
    execFileSync(process.execPath, [project.write(`example-${at}.mjs`, strict)], { cwd: project.folder, stdio: ["ignore", "pipe", "pipe"] });
  });
}
