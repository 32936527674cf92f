// What was written once is offered again: the texts at a path of the table.
import { test } from "node:test";
import assert from "node:assert/strict";
import { readTree } from "../../www/src/core/json/tree.js";
import { textsAt, textsByPath } from "../../www/src/core/json/texts-at-path.js";

const course = (...cities) => ({ planning: { moments: cities.map((city) => ({ city })) } });
const at = (value, path) => textsAt(readTree(JSON.stringify(value)).root, path);

test("texts of all items come once, the most used first", () => {
  assert.deepEqual(at(course("Ede", "Zwolle", "Zwolle"), "planning.moments[n].city"), ["Zwolle", "Ede"]);
  assert.deepEqual(at([course("Ede"), course("Assen")], "[n].planning.moments[n].city"), ["Ede", "Assen"]);
  assert.deepEqual(at({ name: "Rekenen" }, "name"), ["Rekenen"]);
});

test("what is no text, empty, long or not there is no suggestion", () => {
  const cities = [1, null, " ", { a: "b" }, ["c"], "x".repeat(61), "Ede"];
  assert.deepEqual(at(course(...cities), "planning.moments[n].city"), ["Ede"]);
  assert.deepEqual(at({ planning: "Ede" }, "planning.moments[n].city"), []);
  assert.deepEqual(at({ name: "Rekenen" }, "name[n].city"), []);
  assert.deepEqual(textsAt(null, "name"), []);
});

test("no more are offered than a list shows at once", () => {
  const many = course(...Array.from({ length: 40 }, (_, index) => `Plaats ${index}`));
  assert.equal(at(many, "planning.moments[n].city").length, 12);
});

test("many documents are read as one, under names of any sort", () => {
  const texts = textsByPath([course("Ede"), null, "x", course("Assen", "Ede"), JSON.parse('{"__proto__": "y"}')]);
  assert.deepEqual(texts["planning.moments[n].city"], ["Ede", "Assen"]);
  assert.deepEqual(Object.keys(texts).toSorted(), ["", "__proto__", "planning.moments[n].city"]);
});

test("a document that nests deeper than any table is read as far as that goes", () => {
  const nested = (/** @type {string} */ open, /** @type {string} */ close) =>
    JSON.parse(`${open.repeat(100_000)}"y"${close.repeat(100_000)}`);
  const texts = textsByPath([{ name: "Rekenen", inner: nested("[", "]") }, nested('{"a":', "}")]);
  assert.deepEqual(texts, { name: ["Rekenen"] });
});
