// A catalogue goes out as a spreadsheet and comes back: without a change the text is the same, and a changed cell changes only its value.
import { test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { core } from "../support/package.mjs";
import { applyChanges, compareSheets } from "../../www/src/core/spreadsheet/changes.js";
import { cellText } from "../../www/src/core/spreadsheet/cells.js";
import { fieldsOf } from "../../www/src/core/spreadsheet/fields.js";
import { Headings } from "../../www/src/core/spreadsheet/headings.js";
import { sheetsOf } from "../../www/src/core/spreadsheet/sheets.js";
import { readWorkbook } from "../../www/src/core/spreadsheet/workbook.js";
import { writeWorkbook } from "../../www/src/core/spreadsheet/write.js";
import { catalogue } from "../bench/generate.mjs";

const root = core.properties("course");
const fields = fieldsOf(root);
const valid = await readFile(new URL("../data/course/valid.json", import.meta.url), "utf8");
const codeOf = (text) => JSON.parse(text).externalId;

/** Out as a file, and in as the page reads it. @param {string[]} texts @param {"en"|"nl"} [locale] */
async function throughExcel(texts, locale = "nl") {
  const bytes = await writeWorkbook(sheetsOf(texts, fields, locale));
  return tablesOf(await readWorkbook(bytes, "xlsx"));
}

function tablesOf(sheets) {
  const headings = new Headings(fields);
  return sheets.map(({ name, rows }) => {
    const header = headings.row(rows);
    return { name, rows, header, columns: headings.columns(rows[header]), each: "course" };
  });
}

/** Puts something else in the cell below a heading. */
function change(tables, sheet, heading, row, cell) {
  return tables.map((table) => {
    if (table.name !== sheet) return table;
    const column = table.rows[0].findIndex((one) => one.text === heading);
    assert.ok(column >= 0, heading);
    return { ...table, rows: table.rows.map((cells, at) => (at === row ? cells.with(column, cell) : cells)) };
  });
}

function compare(tables, texts, locale = "nl") {
  const byCode = new Map(texts.map((text) => [codeOf(text), text]));
  return compareSheets(tables, fields, (code) => byCode.get(code), { locale, readings: new Map() });
}

const after = (texts, { changes }) =>
  texts.map((text) =>
    applyChanges(
      core,
      text,
      changes.filter(({ code }) => code === codeOf(text)),
    ),
  );

test("out and in without a change gives the identical text, in both languages", async () => {
  const courses = JSON.parse(new TextDecoder().decode(catalogue(200_000).bytes)).map((course) =>
    JSON.stringify(course, null, 2),
  );
  const texts = [valid, ...courses];
  for (const locale of /** @type {const} */ (["nl", "en"])) {
    const compared = compare(await throughExcel(texts, locale), texts, locale);
    assert.deepEqual(compared, {
      changes: [],
      known: texts.length,
      unknown: [],
      absent: 0,
      problems: [],
      questions: [],
    });
    assert.deepEqual(after(texts, compared), texts);
  }
});

test("a changed price changes that value, and no other byte", async () => {
  const tables = change(await throughExcel([valid]), "Prijzen", "Prijs exclusief btw", 2, {
    type: "number",
    text: "31.5",
  });
  const compared = compare(tables, [valid]);
  assert.deepEqual(
    compared.changes.map(({ pointer, before, after: now }) => [pointer, before, now]),
    [["/learningMethod/costs/details/0/invoiceItems/1/priceBeforeTax", "30,00", "31,5"]],
  );
  assert.deepEqual(after([valid], compared), [valid.replace('"priceBeforeTax": 30.00', '"priceBeforeTax": 31.5')]);
});

test("texts, dates, truths and emptied cells come back as edits of their values", async () => {
  let tables = await throughExcel([valid]);
  tables = change(tables, "Cursussen", "Korte naam", 1, { type: "text", text: "Bomen" });
  tables = change(tables, "Cursussen", "Crebonummer", 1, null);
  tables = change(tables, "Cursussen", "Studie-uren", 1, { type: "number", text: "8" });
  tables = change(tables, "Startmomenten", "Startdatum", 1, { type: "date", text: "2026-03-12" });
  tables = change(tables, "Startmomenten", "Startgarantie", 1, { type: "text", text: "nee" });
  tables = change(tables, "Prijzen", "Prijs geldig vanaf", 5, { type: "date", text: "2026-08-01" });
  const compared = compare(tables, [valid]);
  assert.deepEqual(compared.problems, []);
  const [text] = after([valid], compared);
  const wanted = JSON.parse(valid);
  wanted.shortName = "Bomen";
  delete wanted.crebo;
  wanted.learningMethod.studyLoad.value = 8;
  const [moment] = wanted.learningMethod.planning.startMoments;
  moment.startDate.day = 12;
  moment.startGuaranteed = false;
  wanted.learningMethod.costs.details[1].startDate = "2026-07-31T22:00:00Z";
  assert.deepEqual(JSON.parse(text), wanted);
});

test("rows find their course by its code in any order; unknown codes and rows that aren't there are named", async () => {
  const tables = await throughExcel([valid]);
  const [courses, prices] = tables;
  const stranger = courses.rows[1].with(courses.columns.indexOf("externalId"), { type: "text", text: "X-9" });
  const beyond = prices.rows[1].with(prices.columns.indexOf("#item"), { type: "number", text: "99" });
  const compared = compare(
    [
      { ...courses, rows: [courses.rows[0], stranger, courses.rows[1]] },
      { ...prices, rows: [prices.rows[0], ...prices.rows.slice(1).toReversed(), beyond] },
    ],
    [valid],
  );
  assert.deepEqual(compared.changes, []);
  assert.deepEqual(compared.unknown, ["X-9"]);
  assert.deepEqual(
    compared.problems.map(({ key, params }) => [key, params.text]),
    [["spreadsheet.problem.newRow", "99"]],
  );
  assert.equal(compared.absent, 0);
});

test("rows that are gone are counted and stay in the catalogue; a new row without a number is named once", async () => {
  const [courses, prices, moments] = await throughExcel([valid]);
  const [headings, first, ...others] = prices.rows;
  const added = first.with(prices.columns.indexOf("#item"), null);
  const compared = compare([courses, { ...prices, rows: [headings, ...others, added] }, moments], [valid]);
  assert.equal(compared.absent, 1);
  assert.deepEqual(
    compared.problems.map(({ key, place }) => [key, place]),
    [["spreadsheet.problem.newRow", `Prijzen!A${prices.rows.length}`]],
  );
  assert.deepEqual(after([valid], compared), [valid]);
  // A sheet that isn't there says nothing of what it would have.
  assert.equal(compare([courses], [valid]).absent, 0);
});

test("a row without a code is named, and changes nothing", async () => {
  const tables = tablesOf(await readWorkbook(new TextEncoder().encode("Code;Prijs\n;125,50\nCURSUS-9;1\n"), "csv"));
  const { changes, known, unknown, problems } = compare(tables, [valid]);
  assert.deepEqual([changes, known, unknown], [[], 0, ["CURSUS-9"]]);
  const [problem, ...more] = problems;
  assert.deepEqual([problem.place, problem.key, more], ["A2", "spreadsheet.problem.noCode", []]);
  assert.equal(/** @type {any} */ (problem.params.field).en, fields.find(({ id }) => id === "externalId")?.label.en);
});

test("a list of codes and prices from elsewhere changes the only item that a course has", async () => {
  const text = JSON.stringify({
    externalId: "A",
    learningMethod: { costs: { details: [{ invoiceItems: [{ costType: "Tuition", priceBeforeTax: 100 }] }] } },
  });
  const tables = tablesOf(await readWorkbook(new TextEncoder().encode("Code;Prijs\nA;125,50\n"), "csv"));
  const compared = compare(tables, [text]);
  assert.deepEqual(after([text], compared), [text.replace("100", "125.50")]);
});

test("values that a spreadsheet can't hold are left alone", async () => {
  const text = JSON.stringify({
    externalId: "A",
    name: " spaties en \u0001 tekens\r\nover twee regels ",
    shortName: "",
    crebo: 12,
    croho: { a: 1 },
    learningMethod: {
      duration: { value: 1.2345678901234567e3 },
      costs: {
        details: [
          {
            startDate: "2026-10-25T00:30:00Z",
            endDate: "2026-07-01T00:00:00.1234567Z",
            invoiceItems: [{ quantity: "twee", priceBeforeTax: 5 }],
          },
        ],
      },
    },
  }).replace(":5}", ":12345678901234567890.99}");
  const compared = compare(await throughExcel([text]), [text]);
  assert.deepEqual(compared, { changes: [], known: 1, unknown: [], absent: 0, problems: [], questions: [] });
});

test("a sheet shows what people write", () => {
  const [courses, prices, moments] = sheetsOf([valid], fields, "nl");
  const row = ({ rows }, at) =>
    Object.fromEntries(rows[0].map((head, column) => [head.text, cellText(rows[at][column], "nl")]));
  assert.equal(row(courses, 1).Cursusnaam, "Onderhoud van oude bomen in stad en dorp");
  assert.equal(row(prices, 5)["Prijs geldig vanaf"], "01-07-2026 02:00");
  assert.equal(row(prices, 5)["Prijsperiode nr."], "2");
  assert.equal(row(moments, 1).Startdatum, "05-03-2026");
  assert.equal(row(moments, 1).Startgarantie, "ja");
  assert.equal(row(moments, 2).Startdatum, "10-2026");
});
