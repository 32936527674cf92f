// Spreadsheets without a browser: what files hold, which fields their columns are, and the courses that come of them.
import { test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { core } from "../support/package.mjs";
import { assemble, guessEach } from "../../www/src/core/spreadsheet/assemble.js";
import { readCell } from "../../www/src/core/spreadsheet/cells.js";
import { fieldsOf } from "../../www/src/core/spreadsheet/fields.js";
import { fileType } from "../../www/src/core/spreadsheet/file-type.js";
import { Headings } from "../../www/src/core/spreadsheet/headings.js";
import { readWorkbook } from "../../www/src/core/spreadsheet/workbook.js";
import { en } from "../../www/src/features/spreadsheet/messages.en.js";
import { nl } from "../../www/src/features/spreadsheet/messages.nl.js";

const root = core.properties("course");
const fields = fieldsOf(root);
const ITEM = "learningMethod.costs.details[n].invoiceItems[n]";
const MOMENT = "learningMethod.planning.startMoments[n]";
const field = (id) =>
  /** @type {import("../../www/src/core/spreadsheet/fields.js").Field} */ (fields.find((one) => one.id === id));
/** What a cell is read as. @returns {{json?: string, problem?: string, readings?: string[]}} */
const readAs = (property, { type, text }, locale) => readCell(property, { type, text }, locale);
const data = (name) => readFile(new URL(`../data/spreadsheet/${name}`, import.meta.url));
const bytes = (text) => new TextEncoder().encode(text);

/** Tables as they would be shown first. */
function tables(sheets, remembered = {}) {
  const headings = new Headings(fields, remembered);
  return sheets.map(({ name, rows }) => {
    const header = headings.row(rows);
    const table = { name, rows, header, columns: headings.columns(rows[header]) };
    return { ...table, each: guessEach(table, fields) };
  });
}

function made(sheets, choices = {}) {
  const fixed = { "learningMethod.costs.details[n].currencyCode": "EUR" };
  const result = assemble(tables(sheets), fields, root, {
    locale: "nl",
    fixed,
    vat: true,
    readings: new Map(),
    ...choices,
  });
  return { ...result, value: JSON.parse(result.text) };
}

const csv = (text) => readWorkbook(bytes(text), "csv");
const items = (course) => course.learningMethod.costs.details.flatMap(({ invoiceItems }) => invoiceItems);

test("a file as Excel writes it: title above the headings, merged cells, percentages, dates, a formula, a hidden sheet", async () => {
  const sheets = await readWorkbook(await data("start-moments.xlsx"), "xlsx");
  assert.deepEqual(
    sheets.map(({ name }) => name),
    ["Aanbod"],
  );
  const [table] = tables(sheets);
  assert.equal(table.header, 2);
  assert.equal(table.each, "moment");
  const { value, kind, questions, problems, moments, items: count } = made(sheets);
  assert.deepEqual([kind, moments, count, problems], ["catalogue", 3, 2, []]);
  assert.deepEqual(
    questions.map(({ place, readings }) => [place, readings]),
    [["C8", ["1250", "1.250"]]],
  );
  const [trees, bees] = value;
  assert.deepEqual(items(trees), [{ priceBeforeTax: 1310.1, vatAmount: 275.12, vatPercentage: 21 }]);
  assert.deepEqual(trees.learningMethod.planning.startMoments, [
    { city: "Utrecht", startDate: { day: 1, month: 3, year: 2027 } },
    { city: "Zwolle", startDate: { day: 6, month: 9, year: 2027 } },
  ]);
  assert.deepEqual(bees.learningMethod.planning.startMoments, [
    { city: "Ede", startDate: { day: 1, month: 3, year: 2027 } },
  ]);
  assert.equal(items(bees)[0].vatPercentage, 9);
  // A code of three digits keeps the zeros that are only shown.
  assert.deepEqual(
    [3, 4, 7].map((row) => sheets[0].rows[row][6]?.text),
    ["007", "012", "033"],
  );
});

test("a file as LibreOffice writes it: currency, percentages, dates, truths, repeated empty rows; rows of one course join", async () => {
  const sheets = await readWorkbook(await data("invoice-items.ods"), "ods");
  const { value, kind, problems } = made(sheets);
  assert.deepEqual([kind, problems], ["course", []]);
  assert.deepEqual(value.learningMethod.costs.details, [
    {
      startDate: "2026-12-31T23:00:00Z",
      currencyCode: "EUR",
      invoiceItems: [
        {
          costTypeDisplayValue: "Lesgeld",
          priceBeforeTax: 1250.5,
          vatAmount: 262.61,
          vatPercentage: 21,
          isOptional: false,
        },
        { costTypeDisplayValue: "Boek", priceBeforeTax: 62.5, vatAmount: 5.63, vatPercentage: 9, isOptional: true },
      ],
    },
  ]);
});

test("CSV is read with the separator and in the encoding that it has", async () => {
  const rows = ["Code;Titel;Prijs", 'A;"Een ""goede"" cursus;\nmet meer";€ 1.250,50', "B;Café;99,-"];
  const wanted = [
    ["A", 'Een "goede" cursus;\nmet meer', 1250.5],
    ["B", "Café", 99],
  ];
  const files = [
    bytes(rows.join("\r\n")),
    bytes(`\ufeff${rows.join("\n")}`),
    bytes(`sep=;\r\n${rows.join("\r\n")}`),
    Buffer.from(`\ufeff${rows.join("\r\n").replaceAll(";", "\t").replace("cursus\t", "cursus;")}`, "utf16le"),
    Buffer.from(rows.join("\r\n").replace("€ ", ""), "latin1"),
  ];
  for (const [at, file] of files.entries()) {
    const { value } = made(await readWorkbook(file, "csv"));
    assert.deepEqual(
      value.map((course) => [course.externalId, course.name, items(course)[0].priceBeforeTax]),
      wanted,
      String(at),
    );
  }
});

test("figures keep every digit that they have as text, and lose the noise of a binary fraction", () => {
  const price = field(`${ITEM}.priceBeforeTax`);
  const read = (type, text) => readAs(price, { type, text }, "nl").json;
  assert.equal(read("text", "99999999999999999999,99"), "99999999999999999999.99");
  assert.equal(read("text", "EUR 12,50"), "12.50");
  assert.equal(read("percent", "21"), "0.21");
  assert.equal(readAs(field(`${ITEM}.vatPercentage`), { type: "text", text: "21 %" }, "nl").json, "21");
});

test("dates, months, days of the week and truths are read as people write them", () => {
  const cell = (text, type = "text") => ({ type, text });
  const start = field(`${MOMENT}.startDate`);
  for (const [text, json] of /** @type {[string, object][]} */ ([
    ["1-3-27", { day: 1, month: 3, year: 2027 }],
    ["1 maart 2027", { day: 1, month: 3, year: 2027 }],
    ["maart 2027", { month: 3, year: 2027 }],
    ["03-2027", { month: 3, year: 2027 }],
  ]))
    assert.deepEqual(JSON.parse(readAs(start, cell(text), "nl").json ?? ""), json, text);
  assert.equal(readAs(start, cell("ooit"), "nl").problem, "spreadsheet.problem.date");
  assert.deepEqual(readAs(field(`${MOMENT}.cutOffDate`), cell("3/4/2027"), "en").readings, [
    '"2027-04-03"',
    '"2027-03-04"',
  ]);
  assert.equal(readAs(field(`${MOMENT}.dayOfWeek`), cell("dinsdag"), "nl").json, '"tue"');
  assert.equal(readAs(field(`${MOMENT}.startGuaranteed`), cell("WAAR"), "nl").json, "true");
  const from = field("learningMethod.costs.details[n].startDate");
  assert.equal(readAs(from, cell("2027-07-01", "date"), "nl").json, '"2027-06-30T22:00:00Z"');
  assert.equal(readAs(from, cell("2027-07-01 09:30", "date"), "nl").json, '"2027-07-01T07:30:00Z"');
});

test("what can't be read goes in as it is, is named by its cell, and the check finds it", async () => {
  const { text, problems, kind } = made(await csv("Code;Titel;Prijs\nA;Gras;op aanvraag\n"));
  assert.deepEqual(
    problems.map(({ place, key }) => [place, key]),
    [["C2", "spreadsheet.problem.number"]],
  );
  const { diagnostics } = core.validate(kind, text);
  assert.ok(diagnostics.some(({ code, pointer }) => code === "type" && pointer.endsWith("/priceBeforeTax")));
});

test("a value that differs between rows of one course is named, and the first counts", async () => {
  const { value, problems } = made(await csv("Code;Titel;Plaats\nA;Gras;Ede\nA;Grasland;Assen\n"));
  assert.equal(value.name, "Gras");
  assert.equal(value.learningMethod.planning.startMoments.length, 2);
  assert.deepEqual(
    problems.map(({ place, key }) => [place, key]),
    [["B3", "spreadsheet.problem.differs"]],
  );
});

test("a choice for a cell with two readings counts for that cell", async () => {
  const sheets = await csv("Code;Prijs\nA;1.250\nB;1.250\n");
  const { value } = made(sheets, { readings: new Map([["B2", 1]]) });
  assert.deepEqual(
    value.map((course) => items(course)[0].priceBeforeTax),
    [1.25, 1250],
  );
});

test("a row is a course, an invoice item or a start moment, as codes and columns tell", async () => {
  for (const [text, each] of [
    ["Code;Titel;Prijs\nA;Een;1\nB;Twee;2\n", "course"],
    ["Code;Omschrijving;Prijs\nA;Lesgeld;1\nA;Boek;2\n", "item"],
    ["Code;Startdatum;Plaats\nA;1-3-27;Ede\n;1-4-27;Assen\n", "moment"],
  ])
    assert.equal(tables(await csv(text))[0].each, each, text);
});

test("rows of invoice items make one start moment, and rows of start moments one invoice item, where they say the same", async () => {
  const [sheet] = await csv("Code;Prijs;Startdatum\nA;10;1-3-27\nA;10;1-4-27\n");
  const [table] = tables([sheet]);
  const choices = { locale: "nl", fixed: {}, vat: false, readings: new Map() };
  const moments = assemble([{ ...table, each: "moment" }], fields, root, choices);
  assert.deepEqual([moments.items, moments.moments], [1, 2]);
  const lines = assemble([{ ...table, each: "item" }], fields, root, choices);
  assert.deepEqual([lines.items, lines.moments], [2, 2]);
});

test("a duration with its unit behind it is both, unless the unit has a column", async () => {
  const [one, other] = made(await csv("Code;Duur\nA;2 dagen\nB;1,5 uur\n")).value;
  assert.deepEqual(one.learningMethod.duration, { value: 2, unit: "dagen" });
  assert.deepEqual(other.learningMethod.duration, { value: 1.5, unit: "uur" });
  const given = made(await csv("Code;Duur;Eenheid\nA;2 dagen;Day\n")).value;
  assert.deepEqual(given.learningMethod.duration, { value: 2, unit: "Day" });
  const long = made(await csv("Code;Duur\nA;twee dagen\n"));
  assert.deepEqual(long.value.learningMethod.duration, { value: "twee dagen" });
  assert.equal(long.problems.length, 1);
});

test("the cost type that is typed once goes to the items that have none", async () => {
  const fixed = { [`${ITEM}.costType`]: " Lesgeld " };
  const { value } = made(await csv("Code;Prijs;costType\nA;100;\nB;50;Boek\n"), { fixed });
  assert.deepEqual(
    value.map((course) => items(course)[0].costType),
    ["Lesgeld", "Boek"],
  );
});

test("exempt customers pay the price without VAT where that is chosen and nothing else is stated", async () => {
  const text = "Code;Prijs;Btw-percentage;Bedrag bij btw-vrijstelling\nA;100;21;\nB;100;21;90\nC;;21;\n";
  const sheets = await csv(text);
  const amounts = (choices) =>
    made(sheets, choices).value.map((course) =>
      items(course).map(({ vatExemptAmount, vatExemptAmountVAT }) => [vatExemptAmount, vatExemptAmountVAT]),
    );
  assert.deepEqual(amounts({ exempt: true }), [[[100, 0]], [[90, 0]], [[undefined, undefined]]]);
  assert.deepEqual(amounts({}), [[[undefined, undefined]], [[90, undefined]], [[undefined, undefined]]]);
});

test("headings are known by name, label and what people call them; what was chosen before comes first", () => {
  const headings = new Headings(fields, { opmerking: "shortName", prijs: "" });
  for (const [heading, id] of /** @type {[string, string|null][]} */ ([
    ["externalId", "externalId"],
    ["Eigen cursuscode", "externalId"],
    ["OWN COURSE CODE", "externalId"],
    ["BTW-percentage", `${ITEM}.vatPercentage`],
    ["Opmerking", "shortName"],
    ["Prijs", null],
    ["Weer", null],
  ]))
    assert.equal(headings.named(heading), id, heading);
});

test("every field is called by one heading only, in either language", () => {
  const headings = new Headings(fields);
  for (const { id, label } of fields)
    for (const text of Object.values(label)) assert.equal(headings.named(text), id, text);
});

test("a file is called by what it is", () => {
  const container = (word) => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from(word, "utf16le")]);
  for (const [type, content, name] of /** @type {[string|null, Uint8Array, string][]} */ ([
    ["empty", Buffer.from("  \n"), "a.json"],
    ["pdf", Buffer.from("%PDF-1.7"), "a.pdf"],
    ["word", Buffer.from("PK\u0003\u0004 word/document.xml"), "a.docx"],
    ["slides", Buffer.from("PK\u0003\u0004 ppt/presentation.xml"), "a.pptx"],
    ["zip", Buffer.from("PK\u0003\u0004 iets.json"), "a.zip"],
    ["image", Buffer.from([0x89, 0x50, 0x4e, 0x47]), "a.png"],
    ["html", Buffer.from("\n<!DOCTYPE html>"), "a.html"],
    ["xml", Buffer.from("<?xml version='1.0'?>"), "a.xml"],
    ["rtf", Buffer.from("{\\rtf1"), "a.rtf"],
    ["xls", container("Workbook"), "a.xls"],
    ["word", container("WordDocument"), "a.doc"],
    ["locked", container("EncryptedPackage"), "a.xlsx"],
    ["csv", Buffer.from("a,b\n1,2"), "a.csv"],
    ["csv", Buffer.from("a\tb\n1\t2"), "a.txt"],
    [null, Buffer.from('{"a":1}'), "a.json"],
    [null, Buffer.from("zomaar tekst"), "a.txt"],
  ]))
    assert.equal(fileType(content, name), type, name);
});

test("both languages have every word of spreadsheets", () => {
  assert.deepEqual(Object.keys(nl).sort(), Object.keys(en).sort());
});
