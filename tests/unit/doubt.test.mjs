// A text is surely about no person, or it isn't kept without being asked for.
import { test } from "node:test";
import assert from "node:assert/strict";
import { core } from "../support/package.mjs";
import { doubt } from "../../www/src/core/doubt.js";
import { readTree } from "../../www/src/core/json/tree.js";
import { example as read } from "./support/example.mjs";

const of = (text) => doubt(text, readTree(text).root, core);
const example = await read();
const course = JSON.parse(example);
const enrollment = { enrollmentId: "5a0e58a4-8fb5-4d6c-9c4e-0e7c4b7bd0a1", beginDate: "2025-08-01", student: {} };

test("courses are surely about no person: the example, a new one, one with comments, a catalogue", () => {
  for (const text of [
    example,
    JSON.stringify(core.blank("course")),
    `// a comment\n${example}`,
    JSON.stringify([course, course]),
    JSON.stringify({ ...course, CreditPoints: 3, note: "Excel" }),
    JSON.stringify([{ op: "replace", path: "/name", value: "Projectleiden" }]),
  ])
    assert.equal(of(text), null, text.slice(0, 60));
});

test("a change of a course may be a single value, but not another group", () => {
  const change = (text) => doubt(text, readTree(text).root, core, "coursePatch");
  for (const text of ["{}", '{"name":"Projectleiden"}', '{"learningMethod":{"duration":{"value":6}}}'])
    assert.equal(change(text), null, text);
  for (const text of [
    '{"data":[{"naam":"Sanne de Vries"}]}',
    '{"naam":"Sanne de Vries"}',
    JSON.stringify([enrollment]),
  ])
    assert.equal(change(text), "personal", text);
});

test("what is about a person, or may be, isn't", () => {
  for (const text of [
    "{}",
    '"Sanne de Vries"',
    JSON.stringify(enrollment),
    JSON.stringify([enrollment]),
    JSON.stringify({ data: [enrollment] }),
    JSON.stringify({ result: { inschrijvingen: [enrollment] } }),
    JSON.stringify({ data: [{ naam: "Sanne de Vries" }] }),
    `{"data":[{"leerling":"Sanne de Vries", "klas": `,
    JSON.stringify({ ...course, student: { name: "Sanne" } }),
    JSON.stringify({ ...course, aanmeldingen: [{ naam: "Sanne de Vries" }] }),
    JSON.stringify({ ...course, longDescription: JSON.stringify(enrollment) }),
    JSON.stringify([course, enrollment]),
    JSON.stringify([course, { naam: "Sanne de Vries" }]),
    `${example}\n${JSON.stringify(enrollment)}`,
  ])
    assert.equal(of(text), "personal", text.slice(0, 60));
});

test("of a text that can't be read as a whole, nobody knows", () => {
  assert.equal(of(""), "unreadable");
  assert.equal(of("Sanne de Vries 12-03-2010\nJoris Bakker 01-04-2011"), "unreadable");
  assert.equal(of(`{"data":[{"naam":"Sanne de Vries", "klas": `), "unreadable");
  assert.equal(of(`${example}\nSanne de Vries, 12-03-2010`), "unreadable");
  assert.equal(of(example.replace(",", "")), "unreadable");
});
