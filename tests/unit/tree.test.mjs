// The form's reader against a public suite of cases, and against the core's own.
import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { core } from "../support/package.mjs";
import { readTree } from "../../www/src/core/json/tree.js";
import { example } from "./support/example.mjs";

const suite = readFileSync(new URL("../data/json-test-suite/cases.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line))
  .filter(({ text }) => text !== undefined);

/** Where the core stops reading; null for nowhere. */
function brokenAt(text) {
  const found = core
    .validate("course", text, { maxDiagnostics: 100_000 })
    .diagnostics.find(({ code }) => code === "syntax" || code === "too-deep");
  return found?.range?.from ?? null;
}

const value = (node) => {
  if (node.type === "object")
    return Object.fromEntries(node.members.map(({ key, node: inner }) => [key, value(inner)]));
  if (node.type === "array") return node.items.map(value);
  return node.type === "number" ? Number(node.raw) : node.value;
};

/** The same on every run. */
function random(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

test("the public suite: what must be read is read as JSON.parse does, and what must be refused is what the core refuses", () => {
  for (const { name, text, times = 1 } of suite) {
    const whole = text.repeat(times);
    const { root, error } = readTree(whole);
    if (name.startsWith("y_")) assert.deepEqual(value(root), JSON.parse(whole), name);
    assert.equal(error === null, brokenAt(whole) === null, name);
  }
});

test("a text may stop anywhere, and change anywhere: it is read as far as the core reads it, and never throws", async () => {
  const text = JSON.stringify(JSON.parse(await example()), null, 1)
    .slice(0, 1500)
    .replace("Projectleiden", "Pro\\u006aect\\\\leiden\\n");
  for (let end = 0; end <= text.length; end += 1) {
    const cut = text.slice(0, end);
    assert.equal(readTree(cut).error === null, brokenAt(cut) === null, cut.slice(-20));
  }
  const pick = random(20_261_122);
  const small = '{"a": [1.5e3, "x\\u0041", {"b": null, /* c */ "d": true,}], "e": "\\\\"}';
  const pieces = [
    '"',
    "\\",
    ",",
    ":",
    "{",
    "}",
    "[",
    "]",
    "0",
    ".",
    "e",
    "-",
    " ",
    "\n",
    "//",
    "/*",
    "*/",
    "\ufeff",
    "\ud800",
    "é",
    "true",
    "\t",
    "\u0000",
  ];
  for (let round = 0; round < 4000; round += 1) {
    let changed = small;
    for (let step = pick(3); step >= 0; step -= 1) {
      const at = pick(changed.length + 1);
      changed = changed.slice(0, at) + (pick(3) ? pieces[pick(pieces.length)] : "") + changed.slice(at + pick(3));
    }
    const { root, error } = readTree(changed);
    assert.equal(error === null, brokenAt(changed) === null, JSON.stringify(changed));
    if (root)
      assert.equal(
        JSON.stringify(value(root)),
        JSON.stringify(value(readTree(changed.slice(root.from, root.to)).root)),
      );
  }
});
