// Undo and redo of one text: what is one step, what is kept, and that every step leads back to the text it came from.
import assert from "node:assert/strict";
import { test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { applySplices } from "../../www/src/core/json/splices.js";
import { TEXT_LIMIT } from "../../www/src/core/limits.js";
import { EditHistory, STEPS, UNITS } from "../../www/src/core/session/history.js";

/** A text with its history, and a clock that goes when it is told to. */
function opened(text) {
  let now = 1000;
  const history = new EditHistory(() => now);
  history.reset(text);
  return {
    history,
    text,
    wait(ms) {
      now += ms;
    },
    edit(splices, kind) {
      this.text = history.edit(this.text, splices, kind);
    },
    step(direction) {
      const splices = history[direction]();
      if (splices) this.text = applySplices(this.text, splices);
      return splices !== null;
    },
    /** All texts that undo leads back to, the present one first. */
    back() {
      const texts = [this.text];
      while (this.step("undo")) texts.push(this.text);
      return texts;
    },
  };
}

const TYPED = { sort: "input.type", join: "soon" };
const DELETED = { sort: "delete.backward", join: "soon" };
const insert = (from, text) => [{ from, to: from, insert: text }];
const remove = (from, to) => [{ from, to, insert: "" }];

/** Types letters, each behind the one before. */
function type(document, at, letters, kind = TYPED) {
  [...letters].forEach((letter, index) => document.edit(insert(at + index, letter), kind));
}

test("steps are undone in their order and made again, and a new edit forgets those that were undone", () => {
  const document = opened("abc");
  document.edit(insert(3, "d"));
  document.edit(remove(0, 2));
  assert.deepEqual(document.back(), ["cd", "abcd", "abc"]);
  assert.equal(document.step("redo"), true);
  assert.equal(document.text, "abcd");
  document.edit(insert(0, "x"));
  assert.equal(document.history.canRedo, false);
  assert.equal(document.step("redo"), false);
  assert.deepEqual(document.back(), ["xabcd", "abcd", "abc"]);
});

test("several places are one step; each splice is relative to the text after the one before", () => {
  const document = opened("one two three");
  document.edit([
    { from: 0, to: 3, insert: "1" },
    { from: 2, to: 5, insert: "zwei" },
    { from: 0, to: 0, insert: ">" },
  ]);
  assert.deepEqual(document.back(), [">1 zwei three", "one two three"]);
  document.step("redo");
  assert.equal(document.text, ">1 zwei three");
});

test("what is typed without a pause is one step; a pause, another place and another sort of edit begin one", () => {
  const document = opened("ab");
  type(document, 1, "xy");
  document.wait(499);
  type(document, 3, "z");
  document.wait(500);
  type(document, 4, "!");
  assert.deepEqual(document.back(), ["axyz!b", "axyzb", "ab"]);

  const elsewhere = opened("abcdef");
  type(elsewhere, 1, "x");
  type(elsewhere, 6, "y");
  assert.deepEqual(elsewhere.back(), ["axbcdeyf", "axbcdef", "abcdef"]);

  const mixed = opened("");
  type(mixed, 0, "abc");
  mixed.edit(remove(2, 3), DELETED);
  mixed.edit(remove(1, 2), DELETED);
  type(mixed, 1, "d");
  assert.deepEqual(mixed.back(), ["ad", "a", "abc", ""]);
});

test("deleted backwards beyond what was typed, it is one step all the same", () => {
  const document = opened("abcdef");
  for (const at of [3, 2, 1]) document.edit(remove(at, at + 1), DELETED);
  document.edit(remove(1, 2), { ...DELETED });
  assert.deepEqual(document.back(), ["af", "abcdef"]);
});

test("an edit without a sort is a step of its own, and nothing joins it", () => {
  const document = opened("");
  type(document, 0, "a");
  document.edit(insert(1, "pasted"));
  type(document, 7, "b");
  assert.deepEqual(document.back(), ["apastedb", "apasted", "a", ""]);
});

test("a composition is one step, however long it takes", () => {
  const document = opened("");
  document.edit(insert(0, "k"), TYPED);
  document.wait(5000);
  document.edit(insert(1, "n"), TYPED);
  document.wait(5000);
  document.edit([{ from: 1, to: 2, insert: "に" }], { sort: "input.type", join: "always" });
  assert.deepEqual(document.back(), ["kに", "k", ""]);
});

test("nothing joins a step that was undone or made again", () => {
  const document = opened("");
  type(document, 0, "a");
  document.wait(1000);
  type(document, 1, "b");
  document.step("undo");
  type(document, 1, "c");
  assert.deepEqual(document.back(), ["ac", "a", ""]);
  document.step("redo");
  type(document, 1, "d");
  assert.deepEqual(document.back(), ["ad", "a", ""]);
});

test("typing joins an edit of several places where it touches the last of them", () => {
  const form = (join) => ({ sort: "form", join });
  const document = opened('{"a":{},"b":""}');
  document.edit(
    [
      { from: 13, to: 13, insert: "x" },
      { from: 6, to: 6, insert: '"c":"k"' },
    ],
    form("never"),
  );
  document.edit([{ from: 11, to: 12, insert: "ko" }], form("soon"));
  document.edit([{ from: 11, to: 13, insert: "kor" }], form("soon"));
  document.edit([{ from: 11, to: 14, insert: "" }], form("never"));
  assert.deepEqual(document.back(), ['{"a":{"c":""},"b":"x"}', '{"a":{"c":"kor"},"b":"x"}', '{"a":{},"b":""}']);
});

test("an edit that changes nothing is no step, and forgets nothing", () => {
  const document = opened("abc");
  document.edit(insert(3, "d"));
  document.step("undo");
  document.edit([{ from: 0, to: 1, insert: "a" }]);
  document.edit([]);
  assert.deepEqual([document.history.canUndo, document.history.canRedo], [false, true]);
});

test("another text has no history of the one before; one that is too large has none at all", () => {
  const document = opened("abc");
  document.edit(insert(0, "x"));
  document.history.reset("def");
  assert.deepEqual([document.history.canUndo, document.history.canRedo], [false, false]);
  const large = opened("a".repeat(TEXT_LIMIT + 1));
  large.edit(insert(0, "x"));
  assert.equal(large.text.length, TEXT_LIMIT + 2);
  assert.equal(large.history.canUndo, false);
  const most = opened("a".repeat(TEXT_LIMIT));
  most.edit(remove(0, TEXT_LIMIT));
  most.step("undo");
  assert.equal(most.text.length, TEXT_LIMIT);
});

test("of more steps, or larger ones, than are kept, the oldest are forgotten; the latest never is", () => {
  const document = opened("");
  for (let at = 0; at < STEPS + 10; at += 1) document.edit(insert(at, "x"));
  assert.equal(document.back().length, STEPS + 1);
  assert.equal(document.text.length, 10);

  const third = "x".repeat(UNITS / 3 + 1);
  const large = opened("");
  for (let count = 0; count < 3; count += 1) large.edit(insert(0, third));
  assert.deepEqual(
    large.back().map(({ length }) => length / third.length),
    [3, 2, 1],
  );
  large.edit(insert(0, "y".repeat(UNITS + 1)));
  assert.equal(large.back().length, 2);
});

test("short pieces don't keep the large texts alive that they were cut from", () => {
  setFlagsFromString("--expose-gc");
  const gc = runInNewContext("gc");
  const size = 4_000_000;
  const document = opened("");
  gc();
  const before = process.memoryUsage().heapUsed;
  for (let count = 0; count < 20; count += 1) {
    // A text of its own each time, as an edit of a large document makes one.
    const text = `${count} `.repeat(size / `${count} `.length);
    const kept = document.history.edit(text, [{ from: 1000, to: 1100, insert: text.slice(2000, 2100) }]);
    assert.equal(kept.length, text.length);
  }
  gc();
  const grown = process.memoryUsage().heapUsed - before;
  assert.ok(grown < 3 * size, `${grown}`);
});

test("random edits, joined or not, are undone to the texts that they were made in, and made again", () => {
  let seed = 7;
  const random = (below) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  for (let round = 0; round < 300; round += 1) {
    const document = opened("The text that all of it begins with.");
    const texts = [document.text];
    for (let count = 0; count < 12; count += 1) {
      const splices = [];
      let { length } = document.text;
      for (let place = random(3); place >= 0; place -= 1) {
        const from = random(length + 1);
        const to = Math.min(length, from + random(4));
        const splice = { from, to, insert: "xyz".slice(0, random(4)) };
        length += splice.insert.length - (to - from);
        splices.push(splice);
      }
      document.wait(random(3) * 300);
      document.edit(splices, [{}, TYPED, DELETED, { sort: "input.type", join: "always" }][random(4)]);
      texts.push(document.text);
    }
    const back = document.back();
    assert.equal(back.at(-1), texts[0]);
    // Joined steps skip texts, in their order.
    let at = texts.length;
    for (const text of back) {
      at = texts.lastIndexOf(text, at - 1);
      assert.notEqual(at, -1);
    }
    const redone = [document.text];
    while (document.step("redo")) redone.push(document.text);
    assert.deepEqual(redone, back.reverse());
  }
});
