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
const RATE = "learningMethod.costs.details[n].invoiceItems[n].vatPercentage";
const AMOUNT = "learningMethod.costs.details[n].invoiceItems[n].vatAmount";

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

/** The fields of the columns after the first, which has names. @param {string[]} headings @param {string[][]} rows */
function fieldsUnder(headings, ...rows) {
  const whole = sheet(["Cursus", ...headings], ...rows.map((row) => ["Bomen", ...row]));
  return firstMapping([whole], fields)[0].columns.slice(1);
}

test("a total or a year under rates leaves them rates, and a sign of a percentage or a currency decides", () => {
  visit();
  const under = (...values) => fieldsUnder(["Btw"], ...values.map((value) => [value]))[0];
  for (const values of [
    ["21", "Totaal 2026", "2026"],
    ["21", "21", "42"],
    ["21", "vrijgesteld", "9"],
    ["2100%"],
    ["90.5%"],
    ["262,50", "300", "21 %"],
  ])
    assert.equal(under(...values), RATE, values.join(" "));
  for (const values of [
    ["0,00", "0,00", "0,00", "262,50"],
    ["262,50", "1.210", "9,00"],
    ["€ 21,00", "€ 9,00"],
    ["EUR 262,50", "21,00 EUR"],
  ])
    assert.equal(under(...values), AMOUNT, values.join(" "));
  const typed = (type, text) =>
    firstMapping(
      [
        {
          name: "Blad1",
          rows: [
            [
              { type: "text", text: "Cursus" },
              { type: "text", text: "Btw" },
            ],
            [
              { type: "text", text: "Bomen" },
              { type, text },
            ],
          ],
        },
      ],
      fields,
    )[0].columns[1];
  assert.equal(typed("percent", "2100"), RATE);
  assert.equal(typed("number", "31.125"), AMOUNT);
});

test("a full name keeps its field beside the word for VAT alone, which is the other where its cells may be that", () => {
  const kept = visit();
  for (const [headings, row, wanted] of /** @type {[string[], string[], (string|null)[]][]} */ ([
    [
      ["BTW", "BTW bedrag"],
      ["262,50", "262,50"],
      [null, AMOUNT],
    ],
    [
      ["BTW", "BTW bedrag"],
      ["21", "262,50"],
      [RATE, AMOUNT],
    ],
    [
      ["BTW", "BTW %"],
      ["21,00", "21"],
      [AMOUNT, RATE],
    ],
    [
      ["BTW", "BTW %"],
      ["3,15", "9"],
      [AMOUNT, RATE],
    ],
    [
      ["BTW", "BTW %"],
      ["21%", "21"],
      [null, RATE],
    ],
    [
      ["BTW", "BTW"],
      ["21", "262,50"],
      [RATE, AMOUNT],
    ],
    [
      ["BTW", "BTW"],
      ["21", "21"],
      [RATE, null],
    ],
  ])) {
    const rows = sheet(["Cursus", ...headings], ["Bomen", ...row]);
    const [table] = firstMapping([rows], fields);
    assert.deepEqual(table.columns.slice(1), wanted, headings.concat(row).join(" "));
    rememberMapping([table], fields);
    assert.deepEqual(firstMapping([rows], fields)[0].columns, table.columns, "the next time too");
    assert.notEqual(kept().btw, "", "nobody chose to leave it out");
    assert.deepEqual(fieldsUnder(["BTW"], ["21,00"]), [RATE], "nobody chose another field");
  }
});

test("who takes what looks like rates as amounts finds it so the next time, until it is taken as rates again", () => {
  const kept = visit();
  const wanted = sheet(["Cursus", "BTW"], ["Bomen", "21,00"], ["Bijen", "21,00"]);
  const [table] = firstMapping([wanted], fields);
  assert.deepEqual(table.columns, [NAME, RATE]);
  rememberMapping([withColumn(table, 1, AMOUNT)], fields);
  const [next] = firstMapping([wanted], fields);
  assert.deepEqual(next.columns, [NAME, AMOUNT]);
  rememberMapping([next], fields);
  rememberMapping(firstMapping([sheet(["Cursus", "BTW", "BTW %"], ["Bomen", "21,00", "21"])], fields), fields);
  assert.deepEqual(fieldsUnder(["BTW"], ["21,00"], ["9,00"]), [AMOUNT]);
  assert.deepEqual(fieldsUnder(["BTW"], ["21%"]), [RATE], "the sign is certain");
  assert.deepEqual(fieldsUnder(["BTW"], ["262,50"]), [AMOUNT]);
  rememberMapping([withColumn(next, 1, RATE)], fields);
  assert.deepEqual(firstMapping([wanted], fields)[0].columns, [NAME, RATE]);
  assert.deepEqual(kept(), { cursus: NAME, "btw%": RATE, btw: RATE });
});
