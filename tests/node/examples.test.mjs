// The examples in JavaScript run, with the package as users install it, and print what they are for.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { consumer } from "./support/consumer.mjs";

const folder = new URL("../../examples/js/", import.meta.url);
const project = consumer();

/** What each prints, in part. */
const PRINTED = {
  "answer-of-a-server.mjs": /^400 .*\n$/,
  "check-before-sending.mjs": /^error, regel 1: [^]*\nNiet verstuurd: \d+ fouten\.\n$/,
  "prices-of-a-year.mjs":
    /^2026-01-01 {2}regular 1210\.00 {2}VAT exempt 1000\.00\n[^]*2026-12-01 {2}regular 1331\.00 {2}VAT exempt 1100\.00\n$/,
};

test("every example is tried", () => assert.deepEqual(readdirSync(folder).sort(), Object.keys(PRINTED).sort()));

for (const [name, printed] of Object.entries(PRINTED)) {
  test(name, () => {
    const file = project.write(`examples/${name}`, readFileSync(new URL(name, folder), "utf8"));
    assert.match(execFileSync(process.execPath, [file], { cwd: project.folder, encoding: "utf8" }), printed);
  });
}

test("the answer of a server names no pupil", () => {
  const file = project.write("examples/server.mjs", readFileSync(new URL("answer-of-a-server.mjs", folder), "utf8"));
  assert.doesNotMatch(execFileSync(process.execPath, [file], { cwd: project.folder, encoding: "utf8" }), /Pupil/);
});
