// Texts that are changed: nothing else in them does.
import assert from "node:assert/strict";
import { test } from "node:test";
import { consumer, withoutTypes } from "./support/consumer.mjs";
import { course, courseText } from "./support/course.mjs";
import { present } from "../support/present.mjs";

const aanbod = await consumer().load();
const untyped = withoutTypes(aanbod);
const {
  decodeText,
  diff,
  edit,
  editChanges,
  merge,
  mergeAssociation,
  mergeChanges,
  strictChanges,
  toStrictJson,
  validate,
} = aanbod;

const apply = (text, splices) =>
  splices.reduce((text, { from, to, insert }) => text.slice(0, from) + insert + text.slice(to), text);

const TOLERANT = '\ufeff{\r\n  // a comment\n  "a": 1.50, /* another */ "b": [1e2, ], "é🎓": "x",\n}\n';

test("strict JSON has no byte order mark, comments and trailing commas, and all else as it was", () => {
  const strict = toStrictJson(TOLERANT);
  assert.deepEqual(JSON.parse(strict), { a: 1.5, b: [100], "é🎓": "x" });
  assert.match(strict, /"a": 1\.50,/);
  assert.match(strict, /"b": \[1e2 \]/);
  assert.equal(apply(TOLERANT, strictChanges(TOLERANT)), strict);
  assert.equal(toStrictJson(courseText()), courseText());
  assert.deepEqual(strictChanges(courseText()), []);
});

test("the text of a file's bytes is there in UTF-8, UTF-16 and Windows-1252", () => {
  const text = '{ "naam": "Café à 10 €" }';
  const bytes = (units, size) => Uint8Array.from(units.flatMap((unit) => size(unit)));
  const units = [...text].map((letter) => letter.charCodeAt(0));
  const little = bytes(units, (unit) => [unit & 255, unit >> 8]);
  const big = bytes([0xfeff, ...units], (unit) => [unit >> 8, unit & 255]);
  const ansi = bytes(units, (unit) => [unit === 0x20ac ? 0x80 : unit]);
  const utf8 = new TextEncoder().encode(text);
  for (const [encoding, given] of Object.entries({
    "utf-16le": little,
    "utf-16be": big,
    "windows-1252": ansi,
    "utf-8": utf8,
  })) {
    assert.deepEqual(decodeText(given), { text, encoding });
    assert.deepEqual(decodeText(given.buffer), { text, encoding });
  }
  // A report about the bytes has its places in this text.
  const finding = validate("course", big).diagnostics.find(({ pointer }) => pointer === "/naam");
  assert.equal(text.slice(finding?.range?.from, finding?.range?.to), '"naam"');
  assert.equal(decodeText(new TextEncoder().encode("\ufeff{}"))?.text, "\ufeff{}");
  assert.equal(decodeText(Uint8Array.of(0x7b, 0, 0x81)), null);
  assert.deepEqual(decodeText(new Uint8Array()), { text: "", encoding: "utf-8" });
});

test("an edit keeps comments, order, spacing and the spelling of numbers", () => {
  const edited = edit(TOLERANT, [{ op: "replace", path: "/é🎓", value: "y" }]);
  assert.equal(edited, TOLERANT.replace('"x"', '"y"'));
  assert.equal(apply(TOLERANT, editChanges(TOLERANT, [{ op: "replace", path: "/é🎓", value: "y" }])), edited);
});

test("a merge patch changes what it names, given as an object, a text or bytes", () => {
  const merged = TOLERANT.replace('"x"', '"y"');
  for (const patch of [{ "é🎓": "y" }, '{ "é🎓": "y" }', new TextEncoder().encode('{ "é🎓": "y" }')]) {
    assert.equal(merge(TOLERANT, patch), merged);
    assert.equal(apply(TOLERANT, mergeChanges(TOLERANT, patch)), merged);
  }
  assert.equal(merge('{ "a": 1, "b": 2 }', { a: null }), '{ "b": 2 }');
  assert.throws(() => merge("{}", /** @type {any} */ (5)), /patch is 5/);
});

test("an association after a change comes with what the student is told", () => {
  const association = '{ "state": "associated", /* asked */ "remoteState": "pending", "ext": { "n": 1.50 } }';
  const after = (/** @type {object} */ patch) => mergeAssociation(association, patch);
  assert.deepEqual(after({ remoteState: "queued" }), {
    text: association.replace("pending", "queued"),
    outcome: "queued",
  });
  assert.equal(after({ remoteState: "associated", result: { state: "completed" } }).outcome, "associated");
  // The states are those of the association, not of the patch alone; and some pairs have no outcome.
  assert.equal(after({}).outcome, "pending");
  assert.equal(after({ remoteState: "canceled" }).outcome, null);
  assert.equal(after({ remoteState: null }).outcome, null);
  assert.equal(mergeAssociation("{}", "5").outcome, null);
  assert.equal(mergeAssociation('{"remoteState":5}', { state: "associated" }).outcome, null);
});

test("a patch given as text keeps the spelling of its numbers", () => {
  assert.equal(
    edit('{"a": 1}', '[{"op":"replace","path":"/a","value":12345678901234567890.10}]'),
    '{"a": 12345678901234567890.10}',
  );
});

test("a patch is carried out as a whole or not at all", () => {
  assert.throws(() =>
    edit('{"a": 1}', [
      { op: "remove", path: "/a" },
      { op: "test", path: "/b", value: 1 },
    ]),
  );
});

test("half surrogate pairs outside the place survive", () => {
  const text = '// \ud83c\n{ "a": "\ud800 x \udfff", "b": 1, }';
  assert.equal(edit(text, [{ op: "replace", path: "/b", value: 2 }]), '// \ud83c\n{ "a": "\ud800 x \udfff", "b": 2, }');
  assert.equal(toStrictJson(text).trim(), '{ "a": "\ud800 x \udfff", "b": 1 }');
  assert.equal(validate("course", text).diagnostics.find(({ code }) => code === "comment")?.range?.from, 0);
});

test("every fix that a report offers can be carried out, and settles its finding", () => {
  const text = courseText()
    .replace('"2026-01-01T00:00:00Z"', '"2026-01-01T01:00:00+01:00"')
    .replace('"vatAmount": 210', '"vatAmount": 190')
    .replace('"externalId"', '"externalID"');
  const fixable = validate("course", text).diagnostics.filter(({ fixes }) => fixes);
  assert.ok(fixable.length >= 1);
  for (const { code, pointer, fixes } of fixable) {
    for (const { title, operations } of present(fixes)) {
      assert.ok(title);
      const left = validate("course", edit(text, operations)).diagnostics;
      assert.ok(!left.some((other) => other.code === code && other.pointer === pointer), `${code} ${pointer}`);
    }
  }
});

test("what changed can be carried out, and says what a PATCH may not change", () => {
  const after = { ...course(), externalId: "VCA-2", providerId: "7d444840-9dc0-11d1-b245-5ffdce74fad3" };
  const { operations, mergePatch, notPatchable } = diff("course", courseText(), after);
  assert.deepEqual(JSON.parse(edit(courseText(), operations)), after);
  assert.deepEqual(mergePatch, { externalId: after.externalId, providerId: after.providerId });
  assert.deepEqual(
    notPatchable.map(({ code, pointer, range }) => [code, pointer, range]),
    [["not-patchable", "/providerId", undefined]],
  );
  assert.match(notPatchable[0].message, /can't be changed/);
  assert.match(diff("course", courseText(), after, { locale: "nl" }).notPatchable[0].message, /niet te wijzigen/);
  assert.deepEqual(diff("course", courseText(), after, { locale: undefined }).notPatchable, notPatchable);
  assert.throws(() => untyped.diff("course", "{}", "{}", { locale: "de" }), /locale/);
  assert.deepEqual(diff("course", course(), courseText()).operations, []);
  assert.ok(Object.hasOwn(diff("course", "{}", '{"__proto__": {"a": 1}}').mergePatch, "__proto__"));
  assert.throws(() => diff("course", "{", "{}"), Error);
});
