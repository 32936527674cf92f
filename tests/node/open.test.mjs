// A document that is held between calls.
import assert from "node:assert/strict";
import { test } from "node:test";
import { consumer, withoutTypes } from "./support/consumer.mjs";
import { NOW, courseText } from "./support/course.mjs";

const project = consumer();
const aanbod = await project.load();
const { AanbodError, edit, editChanges, open, priceTimeline, quote, quotes, validate } = aanbod;
const untyped = withoutTypes(aanbod);
const text = courseText();
const options = { now: NOW };
/** @type {import("aanbod").JsonPatchOperation[]} */
const rename = [{ op: "replace", path: "/name", value: "Schilderen 🎨" }];

test("it answers as the package does about its text, before and after an edit", () => {
  const document = open(text);
  const same = (present) => {
    assert.equal(document.text, present);
    assert.deepEqual(document.validate("course", options), validate("course", present, options));
    assert.deepEqual(document.quote({ orderedAt: NOW }), quote(present, { orderedAt: NOW }));
    assert.deepEqual(document.quotes([{ orderedAt: NOW }]), quotes(present, [{ orderedAt: NOW }]));
    assert.deepEqual(document.priceTimeline(), priceTimeline(present));
    assert.equal(document.detect(), "course");
  };
  same(text);
  assert.deepEqual(document.edit(rename), editChanges(text, rename));
  const renamed = edit(text, rename);
  same(renamed);
  // Half a surrogate pair elsewhere stays as it is.
  const half = open('{"a": "\ud83c", "b": 1}');
  half.edit([{ op: "replace", path: "/b", value: 2 }]);
  assert.equal(half.text, '{"a": "\ud83c", "b": 2}');
});

test("splices of an editor are applied one after the other, and none of a list with a wrong one", () => {
  const document = open("{}");
  document.apply([
    { from: 1, to: 1, insert: '"name": ' },
    { from: 9, to: 9, insert: "7" },
  ]);
  assert.equal(document.text, '{"name": 7}');
  assert.equal(document.validate("course").diagnostics.find(({ pointer }) => pointer === "/name")?.code, "type");
  for (const wrong of [
    { from: 5, to: 4, insert: "" },
    { from: 0, to: 99, insert: "" },
    { from: -1, to: 0, insert: "" },
    { from: 0.5, to: 1, insert: "" },
  ])
    assert.throws(() => document.apply([{ from: 0, to: 1, insert: "" }, wrong]), { code: "argument" });
  assert.equal(document.text, '{"name": 7}');
});

test("an edit that can't be carried out leaves it as it was", () => {
  const document = open(text);
  assert.throws(() => document.edit([...rename, { op: "remove", path: "/nowhere" }]), AanbodError);
  assert.equal(document.text, text);
});

test("bytes are opened in any encoding that can be told, and what is no text is refused", () => {
  assert.equal(open(new TextEncoder().encode(text)).text, text);
  assert.equal(open(Uint8Array.of(0xff, 0xfe, 0x7b, 0, 0x7d, 0)).text, "{}");
  for (const wrong of [undefined, null, {}, [], 7, Promise.resolve("{}"), new Map()])
    assert.throws(() => untyped.open(wrong), { name: "AanbodError", code: "document" });
});

test("a closed one throws, by hand or at the end of a block, and closing twice is no mistake", () => {
  const byHand = open(text);
  byHand.close();
  byHand.close();
  const byBlock = open(text);
  byBlock[Symbol.dispose]();
  for (const document of [byHand, byBlock])
    for (const call of [
      () => document.text,
      () => document.validate("course"),
      () => document.quote({ orderedAt: NOW }),
      () => document.edit(rename),
      () => document.apply([]),
    ])
      assert.throws(call, { name: "AanbodError", code: "closed" });
});
