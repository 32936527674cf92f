// The form's reader against a public suite of cases, and against the core's own.
import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { core } from "../support/package.mjs";
import { find, readTree, replacedLeaf } from "../../www/src/core/json/tree.js";
import { replacement } from "../../www/src/core/json/replacement.js";
import { applySplices } from "../../www/src/core/json/splices.js";
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

/** Every value of a text that holds no others. */
const leaves = (node) => (node.items ?? node.members?.map((entry) => entry.node))?.flatMap(leaves) ?? [node];

test("a tree in which one value is replaced is the one that is read anew; and where more changes, there is none", async () => {
  const pick = random(20_261_130);
  const texts = [
    '{"a": [1.5e3, "x\\u0041", {"b": null, "b": -0.10, /* c */ "d": true,}], "e": "\\\\"}',
    "12",
    await example(),
  ];
  const inserted = [
    "",
    "1",
    "x",
    '"',
    "\\",
    "12.50",
    "null",
    '"é"',
    ",",
    "}",
    " ",
    "/*",
    '"a", "b"',
    "[1]",
    "tru",
    "-",
  ];
  let known = 0;
  for (let round = 0; round < 3000; round += 1) {
    const before = texts[round % texts.length];
    const { root } = readTree(before);
    const all = leaves(root);
    const leaf = all[pick(all.length)];
    const from = leaf.from + pick(leaf.to - leaf.from + 1);
    const splice = pick(2)
      ? { from: leaf.from, to: leaf.to, insert: inserted[pick(inserted.length)] }
      : { from, to: Math.min(before.length, from + pick(3)), insert: inserted[pick(inserted.length)] };
    const after = applySplices(before, [splice]);
    const tree = root && replacedLeaf(root, after, splice);
    if (!tree) continue;
    known += 1;
    assert.deepEqual(tree, readTree(after).root, JSON.stringify([splice, after.slice(0, 200)]));
  }
  assert.ok(known > 500, `${known} were known`);
  const { root } = readTree(texts[0]);
  assert.ok(root);
  assert.equal(replacedLeaf(root, texts[0].replace('"e": ', '"f": '), { from: 60, to: 61, insert: "f" }), null);
});

test("one value in the place of another is the splice that the core makes of it; anything else is left to the core", () => {
  const text = '// first\n{"a": [1.5e3, "x"], "b": null, "b" : "two", "~/": true, "é": {}}';
  const { root } = readTree(text);
  assert.ok(root);
  for (const [path, value] of [
    ["/a/0", "12.50"],
    ["/a/1", JSON.stringify('Een "naam" met \\ en é\n\u2028')],
    ["/b", "null"],
    ["/b", "0.10"],
    ["/~0~1", "false"],
  ]) {
    const operations = `[{"op":"replace","path":"${path}","value":${value}}]`;
    const splices = replacement(root, operations);
    const expected = applySplices(text, core.editChanges(text, operations));
    assert.equal(splices && applySplices(text, splices), expected, path);
    const from = find(root, path)?.from;
    assert.equal(expected.slice(0, from), text.slice(0, from));
  }
  for (const operations of [
    '[{"op":"replace","path":"/é","value":1}]',
    '[{"op":"replace","path":"/a/0","value":{}}]',
    '[{"op":"replace","path":"/c","value":1}]',
    '[{"op":"add","path":"/b","value":1}]',
    '[{"op":"replace","path":"/b","value":1},{"op":"remove","path":"/a"}]',
  ])
    assert.equal(replacement(root, operations), null, operations);
});
