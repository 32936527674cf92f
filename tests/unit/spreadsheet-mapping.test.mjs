// What is remembered of the columns of a spreadsheet: headings, and nothing of the rows.
import { test } from "node:test";
import assert from "node:assert/strict";
import { core } from "../support/package.mjs";
import { fieldsOf } from "../../www/src/core/spreadsheet/fields.js";
import { firstMapping, rememberMapping, withColumn } from "../../www/src/features/spreadsheet/mapping.js";

const fields = fieldsOf(core.properties("course"));
const NAME = "name";
const PRICE = "learningMethod.costs.details[n].invoiceItems[n].priceBeforeTax";
const EXEMPT = "learningMethod.costs.details[n].invoiceItems[n].vatExemptAmount";

/** Another visit: nothing is remembered yet. */
function visit() {
  const kept = new Map();
  Object.defineProperty(globalThis, "localStorage", {
    configurable: true,
    value: { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value) },
  });
  return () => JSON.parse(kept.get("aanbod.headings") ?? "{}");
}

const sheet = (...rows) => ({
  name: "Blad1",
  rows: rows.map((row) => row.map((text) => (text === "" ? null : { type: "text", text }))),
});

test("of a list without headings nothing is remembered, whatever its columns are", () => {
  const kept = visit();
  const [table] = firstMapping([sheet(["Sanne de Vries", "Utrecht"], ["Piet Bakker", "Zwolle"])], fields);
  rememberMapping([withColumn(table, 0, NAME)], fields);
  assert.deepEqual(kept(), {});
});

test("an unknown heading is remembered with its field, and not when it has none", () => {
  const kept = visit();
  const [table] = firstMapping(
    [sheet(["Cursus", "Bijdrage", "Contactpersoon"], ["Bomen", "100", "Sanne de Vries"])],
    fields,
  );
  rememberMapping([withColumn(table, 1, PRICE)], fields);
  assert.deepEqual(kept(), { cursus: NAME, bijdrage: PRICE });
  const [next] = firstMapping([sheet(["Cursus", "Bijdrage"], ["Bomen", "100"])], fields);
  assert.deepEqual(next.columns, [NAME, PRICE]);
  rememberMapping([withColumn(next, 1, null)], fields);
  assert.deepEqual(kept(), { cursus: NAME });
});

test("a known heading that isn't used is remembered so, and used once it is given a field", () => {
  const kept = visit();
  const wanted = sheet(["Cursus", "Prijs"], ["Bomen", "100"]);
  const [table] = firstMapping([wanted], fields);
  assert.deepEqual(table.columns, [NAME, PRICE]);
  rememberMapping([withColumn(table, 1, null)], fields);
  assert.deepEqual(kept(), { cursus: NAME, prijs: "" });
  const [next] = firstMapping([wanted], fields);
  assert.deepEqual(next.columns, [NAME, null]);
  rememberMapping([withColumn(next, 1, EXEMPT)], fields);
  assert.deepEqual(firstMapping([wanted], fields)[0].columns, [NAME, EXEMPT]);
});

test("of two columns with one heading, the one with a field counts", () => {
  const kept = visit();
  const twice = sheet(["Cursus", "Prijs", "Prijs"], ["Bomen", "100", "110"]);
  const [table] = firstMapping([twice], fields);
  assert.deepEqual(table.columns, [NAME, PRICE, null]);
  for (const chosen of [table, withColumn(table, 2, PRICE), withColumn(table, 2, EXEMPT)]) {
    rememberMapping([chosen], fields);
    assert.deepEqual(kept(), { cursus: NAME, prijs: PRICE });
  }
});

test("under the word for VAT alone, the values tell rates from amounts, also where it was the other before", () => {
  visit();
  const RATE = "learningMethod.costs.details[n].invoiceItems[n].vatPercentage";
  const AMOUNT = "learningMethod.costs.details[n].invoiceItems[n].vatAmount";
  const under = (heading, ...values) => {
    const [table] = firstMapping([sheet(["Cursus", heading], ...values.map((value) => ["Bomen", value]))], fields);
    rememberMapping([table], fields);
    return table.columns[1];
  };
  assert.equal(under("Btw", "262,50", "9,00"), AMOUNT);
  assert.equal(under("Btw", "21", "9", ""), RATE);
  assert.equal(under("BTW", "21%", "0"), RATE);
  assert.equal(under("Btw %", "262,50"), RATE);
  assert.equal(under("Btw", "3,15"), RATE, "as it was the last time");
});
