// Invoice items as a grid: its keys, cells to and from a spreadsheet, and bytes that stay.
import { test } from "node:test";
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { readSheet, writeSheet, writeTable } from "../../www/src/form/grid/sheet.js";
import { copied, copiedHtml, paste } from "./support/clipboard.mjs";
import { boxOf, example, site } from "./support/site.mjs";

const { visit } = site();

const ITEMS = "/learningMethod/costs/details/1/invoiceItems";

/** The second period, opened. */
async function open(course, period = 2) {
  await course.page
    .getByRole("button", { name: new RegExp(`^(Prijsperiode|Price period) ${period}`) })
    .first()
    .click();
  const grid = course.page.getByRole("grid");
  await grid.waitFor();
  return grid;
}

const items = async (course, pointer = ITEMS) => {
  let value = JSON.parse(await course.value());
  for (const part of pointer.slice(1).split("/")) value = value[part];
  return value;
};

const cell = (course, row, name, list = ITEMS) =>
  course.page.locator(`[id="c${encodeURIComponent(`${list}/${row}/${name}`)}"]`);

/** Where the focus is: row, column, and whether the cell is being edited. */
const at = (course) =>
  course.page.evaluate(() => {
    const element = document.querySelector("aanbod-editor").renderRoot.activeElement;
    const place = element?.closest("[data-cell]");
    return place
      ? `${place.closest("tr").dataset.row} ${place.dataset.cell || "head"}${element === place ? "" : " editing"}`
      : (element?.id.slice(0, 1) ?? "");
  });

const press = async (course, ...keys) => {
  for (const key of keys) await course.page.keyboard.press(key);
};

test("by keyboard alone: through the cells, typing, taking over, putting back, and out again", async () => {
  const course = await visit();
  await course.withText();
  const before = await course.value();
  await open(course);
  await cell(course, 0, "costTypeDisplayValue").click();
  await press(course, "ArrowRight", "ArrowRight");
  assert.equal(await at(course), "0 priceBeforeTax");
  await press(course, "Control+End");
  assert.equal(await at(course), "3 vatCountry");
  await press(course, "ArrowDown", "ArrowRight");
  assert.equal(await at(course), "3 vatCountry");
  await press(course, "Control+Home");
  assert.equal(await at(course), "0 head");
  await press(course, "ArrowUp", "End");
  assert.equal(await at(course), "0 vatCountry");
  await press(course, "Home", "ArrowRight", "ArrowRight", "ArrowRight");
  await course.page.keyboard.type("1.600,00");
  assert.equal(await at(course), "0 priceBeforeTax editing");
  await press(course, "Enter");
  assert.equal(await at(course), "1 priceBeforeTax");
  assert.equal(await course.value(), before.replace('"priceBeforeTax": 1550.00', '"priceBeforeTax": 1600.00'));
  const shared = await course.value();
  await press(course, "F2");
  assert.equal(await at(course), "1 priceBeforeTax editing");
  await press(course, "Backspace");
  assert.notEqual(await course.value(), shared);
  await press(course, "Escape");
  assert.equal(await at(course), "1 priceBeforeTax");
  assert.equal(await course.value(), shared);
  await press(course, "Enter", "Tab");
  assert.equal(await at(course), "1 vatPercentage");
  await press(course, "Tab");
  assert.doesNotMatch(await at(course), /^\d/);
  await press(course, "Shift+Tab");
  assert.equal(await at(course), "1 vatPercentage");
  course.quiet();
});

test("an emptied cell takes its property out, and Escape gives a new property's place back byte for byte", async () => {
  const course = await visit();
  const strange = (await example()).replace(
    '"vatCountry": "NL",\n              "vatPercentage": 21,\n              "vatExemptAmount": 1705.00',
    '"vatCountry": "NL", // hier\n              "kleur": {"x": [1, 2]},\n              "vatExemptAmount": 1705.00',
  );
  await course.setText(strange);
  await open(course);
  await cell(course, 0, "vatPercentage").click();
  await course.page.keyboard.type("21 %");
  assert.equal(await items(course).catch(() => null), null, "with a comment it isn't strict JSON");
  assert.match(await course.value(), /"isOptional": false,\s*"vatPercentage": 21\s*\}/);
  await press(course, "Escape");
  assert.equal(await course.value(), strange);
  await press(course, "ArrowRight", "ArrowRight", "Delete");
  assert.equal(
    await course.value(),
    strange.replace(/("costTypeDisplayValue": "Lesgeld",\n)\s*"quantity": 1,\n(\s*"priceBeforeTax": 1550)/, "$1$2"),
  );
});

test("a yes or no is chosen, an ambiguous amount is refused below its row, and nothing of it is in the text", async () => {
  const course = await visit();
  const before = await course.value();
  await open(course);
  await cell(course, 3, "isOptional").click();
  await press(course, "Enter");
  await course.page.getByLabel("Optioneel, Factuurregel 4").selectOption({ label: "Nee" });
  await press(course, "Enter");
  assert.equal((await items(course))[3].isOptional, false);
  await press(course, "Control+z");
  assert.equal(await course.value(), before);
  await cell(course, 1, "priceBeforeTax").click();
  await course.page.keyboard.type("1.210");
  await press(course, "Enter");
  assert.equal(await course.value(), before);
  assert.equal(await cell(course, 1, "priceBeforeTax").getAttribute("aria-invalid"), "true");
  assert.match(await course.page.locator(".grid-notes").innerText(), /kan 1210 of 1,210 betekenen/);
  await course.page.getByRole("button", { name: "1210 overnemen" }).click();
  assert.equal((await items(course))[1].priceBeforeTax, 1210);
  assert.equal(await course.page.locator(".grid-notes", { hasText: "kan 1210" }).count(), 0);
});

test("a finding leads into its cell", async () => {
  const course = await visit();
  await course.setText((await example()).replace('"vatAmount": 325.50', '"vatAmount": 300'));
  await course.findings.first().click();
  await course.page.waitForFunction(() =>
    document.querySelector("aanbod-editor").renderRoot.activeElement?.closest("td[data-cell=vatAmount]"),
  );
  assert.equal(await at(course), "0 vatAmount editing");
  await course.page.keyboard.type("325,50");
  await press(course, "Enter");
  assert.equal(await course.value(), await example());
});

for (const [locale, sheet, words] of /** @type {const} */ ([
  [
    "nl-NL",
    "Kostensoort\tPrijs exclusief btw\tBtw-tarief\tBtw-bedrag\tOptioneel\ntuition\t€ 1.600,00\t21%\t336,00\tnee\nlunch\t18,5\t9%\t1,67\tWAAR\n\t\t\t\t\n",
    /geplakt/,
  ],
  [
    "en-GB",
    "Cost type\tPrice excluding VAT\tVAT rate\tVAT amount\tOptional\r\ntuition\t1,600.00\t21\t336.00\tno\r\nlunch\t18.5\t9\t1.67\tTRUE\r\n",
    /pasted/,
  ],
])) {
  test(`${locale}: a table with headings is pasted by its headings, and is one step`, async () => {
    const course = await visit({ locale });
    await course.withText();
    const before = await course.value();
    await open(course);
    await cell(course, 0, "priceBeforeTax").click();
    await paste(course, sheet);
    const [first, second, third] = await items(course);
    assert.deepEqual(
      [first.costType, first.priceBeforeTax, first.vatAmount, first.isOptional],
      ["tuition", 1600, 336, false],
    );
    assert.deepEqual([second.costType, second.priceBeforeTax, second.isOptional], ["lunch", 18.5, true]);
    assert.equal(third.costType, "lunch");
    // What is as it was keeps its spelling, and all else its bytes.
    assert.equal(
      await course.value(),
      before
        .replace('"priceBeforeTax": 1550.00', '"priceBeforeTax": 1600.00')
        .replace('"vatAmount": 325.50', '"vatAmount": 336.00')
        .replace(
          /(1705\.00[^{]*\{\s*"costType": )"studyMaterial"([^}]*"priceBeforeTax": )62\.50([^}]*"vatAmount": )5\.63([^}]*"isOptional": )false/,
          '$1"lunch"$218.5$31.67$4true',
        ),
    );
    await course.page.waitForFunction(
      (pattern) =>
        new RegExp(pattern).test(
          document.querySelector("aanbod-editor").renderRoot.querySelector("[role=status]").textContent,
        ),
      words.source,
    );
    await press(course, "Control+z");
    assert.equal(await course.value(), before);
    course.quiet();
  });

  test(`${locale}: what can't be read is refused by name, and nothing is pasted`, async () => {
    const course = await visit({ locale });
    const before = await course.value();
    await open(course);
    await cell(course, 0, "priceBeforeTax").click();
    await paste(course, "1600,00\t21\n1.210\tveel");
    assert.equal(await course.value(), before);
    const refused = await course.page.locator(".paste-refused").innerText();
    assert.match(
      refused,
      locale === "nl-NL"
        ? /Factuurregel 2, Prijs exclusief btw:.*1\.210.*\n.*Factuurregel 2, Btw-tarief:.*veel/
        : /Invoice item 2, Price excluding VAT:.*1\.210.*\n.*Invoice item 2, VAT rate:.*veel/,
    );
    await paste(course, "Omschrijving\tAantal\tBtw-bedrag\na\t1\t2");
    assert.match(await course.page.locator(".paste-refused").innerText(), /Omschrijving/);
    await paste(course, "1\t2\t3\t4\t5\t6\t7\t8\t9");
    assert.match(await course.page.locator(".paste-refused").innerText(), /9/);
    assert.equal(await course.value(), before);
  });
}

test("cells are pasted to the right and down, quoted ones too, and rows come where they are needed, written as the others", async () => {
  const course = await visit();
  const before = await course.value();
  await open(course);
  await cell(course, 3, "costTypeDisplayValue").click();
  await paste(course, '"Examen, ""groot"""\texamination\t200,00\nVerblijf\tstay\t75,00\n');
  assert.deepEqual(
    (await items(course))
      .slice(3)
      .map(({ costTypeDisplayValue, costType, priceBeforeTax }) => [costTypeDisplayValue, costType, priceBeforeTax]),
    [
      ['Examen, "groot"', "examination", 200],
      ["Verblijf", "stay", 75],
    ],
  );
  const after = await course.value();
  assert.ok(
    after.includes(
      '            },\n            {\n              "costType": "stay",\n              "costTypeDisplayValue": "Verblijf",\n              "priceBeforeTax": 75.00\n            }\n          ]',
    ),
  );
  await press(course, "Control+z");
  assert.equal(await course.value(), before);
});

test("a list of lines pasted while a cell is edited goes down its column", async () => {
  const course = await visit();
  const before = await course.value();
  await open(course);
  await cell(course, 0, "quantity").click();
  await press(course, "Enter");
  await paste(course, "2\n3\n");
  assert.deepEqual(
    (await items(course)).map(({ quantity }) => quantity),
    [2, 3, 6, 1],
  );
  await press(course, "Control+z");
  assert.equal(await course.value(), before);
});

test("the table is copied, and what comes back unchanged changes nothing", async () => {
  const course = await visit({ permissions: ["clipboard-read", "clipboard-write"] });
  const before = await course.value();
  await open(course);
  await course.page.getByRole("button", { name: "Tabel kopiëren" }).click();
  await course.page.waitForFunction(() =>
    document.querySelector("aanbod-editor").renderRoot.querySelector("[role=status]").textContent.includes("klembord"),
  );
  const sheet = await course.page.evaluate(() => navigator.clipboard.readText());
  assert.match(sheet, /^Kostensoort in woorden\tKostensoort\tPrijs exclusief btw\tBtw-tarief\t/);
  assert.match(sheet, /\nLunch, per lesdag\tlunch\t18,50\t9\t1,67\t6\t18,50\t1,67\tNee\tNL\n/);
  await cell(course, 0, "priceBeforeTax").click();
  await paste(course, sheet);
  assert.equal(await course.value(), before);
  await paste(course, sheet.replace("1550,00", "1575,00"));
  assert.equal(await course.value(), before.replace("1550.00", "1575.00"));
});

test("chosen cells are copied, and a whole row from its head", async () => {
  const course = await visit();
  await open(course);
  await cell(course, 1, "priceBeforeTax").click();
  assert.equal(await copied(course), "62,50");
  await press(course, "Shift+ArrowDown", "Shift+ArrowRight");
  assert.equal(await copied(course), "62,50\t9\n18,50\t9");
  assert.equal(await course.page.locator('td[aria-selected="true"]').count(), 4);
  await press(course, "Home");
  assert.match(await copied(course), /^Lunch, per lesdag\tlunch\t18,50\t9\t1,67\t6\t18,50\t1,67\tNee\tNL$/);
  await press(course, "Control+a");
  assert.equal((await copied(course)).split("\n").length, 4);
});

test("ranges by dragging and with Shift are copied as a table, cut and pasted elsewhere, with a real mouse", async () => {
  const course = await visit();
  const before = await course.value();
  await open(course);
  /** @returns {Promise<[number, number]>} */
  const middle = async (row, name) => {
    const box = await boxOf(cell(course, row, name));
    return [box.x + box.width / 2, box.y + box.height / 2];
  };
  const { mouse, keyboard } = course.page;
  const chosen = () => course.page.locator('td[aria-selected="true"]').count();
  await mouse.move(...(await middle(1, "priceBeforeTax")));
  await mouse.down();
  await mouse.move(...(await middle(1, "vatPercentage")), { steps: 3 });
  await mouse.move(...(await middle(2, "vatAmount")), { steps: 5 });
  await mouse.up();
  assert.equal(await at(course), "2 vatAmount");
  assert.equal(await chosen(), 6);
  assert.equal(await copied(course), "62,50\t9\t5,63\n18,50\t9\t1,67");
  assert.match(
    await copiedHtml(course),
    /<tr><td>62,50<\/td><td>9<\/td><td>5,63<\/td><\/tr>\s*<tr><td>18,50<\/td><td>9<\/td><td>1,67<\/td><\/tr>/,
  );
  // A click is one cell again, and one with Shift a range from there.
  await cell(course, 0, "costType").click();
  assert.equal(await chosen(), 0);
  await cell(course, 3, "costTypeDisplayValue").click({ modifiers: ["Shift"] });
  assert.equal(await chosen(), 8);
  await keyboard.press("Shift+ArrowUp");
  assert.equal((await copied(course)).split("\n").length, 3);
  // Cut from one place and pasted in another.
  await cell(course, 2, "quantity").click();
  assert.equal(await copied(course, "Control+X"), "6");
  assert.equal((await items(course))[2].quantity, undefined);
  await cell(course, 3, "quantity").click();
  await keyboard.press("Control+V");
  assert.equal((await items(course))[3].quantity, 6);
  await keyboard.press("Control+Z");
  await keyboard.press("Control+Z");
  assert.equal(await course.value(), before);
  // What was selected on the page before isn't what is copied.
  await course.page.locator("footer p").selectText();
  await cell(course, 0, "vatPercentage").click();
  assert.equal(await copied(course), "21");
  await keyboard.press("ArrowRight");
  assert.equal(await copied(course), "325,50");
  course.quiet();
});

test("dragged beyond what is in sight, the cells scroll along", async () => {
  const course = await visit({ width: 390, height: 844 });
  await open(course);
  const from = await boxOf(cell(course, 0, "priceBeforeTax"));
  const frame = await boxOf(course.page.locator("aanbod-editor .grid-scroll"));
  const { mouse } = course.page;
  await mouse.move(from.x + 20, from.y + 10);
  await mouse.down();
  await mouse.move(frame.x + frame.width + 6, from.y + 12, { steps: 5 });
  await course.page.waitForFunction(() => {
    const scroll = document.querySelector("aanbod-editor").renderRoot.querySelector(".grid-scroll");
    return scroll.scrollLeft >= scroll.scrollWidth - scroll.clientWidth - 2;
  });
  await mouse.up();
  assert.equal(await at(course), "0 vatCountry");
  assert.equal(await course.page.locator('td[aria-selected="true"]').count(), 8);
});

test("an empty list is filled from a spreadsheet on its button", async () => {
  const course = await visit();
  await course.page.getByRole("button", { name: /^Startmoment 1/ }).click();
  await course.page.getByRole("button", { name: /^Eigen factuurregels/ }).click();
  const add = course.page.getByRole("button", { name: "Factuurregel toevoegen" });
  await add.focus();
  await paste(course, "tuition\t1000,00\t21\t210,00\n");
  const list = "/learningMethod/planning/startMoments/0/invoiceItems";
  assert.deepEqual(await items(course, list), [
    { costType: "tuition", priceBeforeTax: 1000, vatAmount: 210, vatPercentage: 21 },
  ]);
  await add.click();
  assert.equal(await at(course), "1 costType editing");
  await press(course, "Escape");
  assert.equal((await items(course, list)).length, 1);
});

test("a column is added from the menu, and an item is opened below the grid with all that it holds", async () => {
  const course = await visit();
  await course.setText((await example()).replaceAll(/\s*"vatCountry": "NL",/g, ""));
  const grid = await open(course);
  assert.equal(await grid.getByRole("columnheader", { name: "Btw-land" }).count(), 0);
  await course.page.getByRole("button", { name: /^Kolom toevoegen/ }).click();
  await course.page.locator("button.choice", { hasText: "Btw-land" }).click();
  await course.page.waitForFunction(() =>
    document.querySelector("aanbod-editor").renderRoot.activeElement?.closest("td[data-cell=vatCountry]"),
  );
  await course.page.keyboard.type("NL");
  await press(course, "Enter");
  assert.equal((await items(course))[0].vatCountry, "NL");
  await course.page.getByRole("button", { name: /^Factuurregel 3/ }).click();
  assert.equal(await course.page.getByLabel("Kostensoort in woorden").inputValue(), "Lunch, per lesdag");
  await course.page.getByRole("button", { name: "Omhoog: Factuurregel 3" }).click();
  assert.equal((await items(course))[1].costType, "lunch");
});

test("at 320 pixels the grid scrolls in itself, its names stay in sight, and the page doesn't move", async () => {
  const course = await visit({ width: 320, height: 640 });
  const grid = await open(course);
  await cell(course, 0, "costTypeDisplayValue").click();
  await press(course, "End");
  const [name, last, frame] = await Promise.all([
    cell(course, 0, "costTypeDisplayValue").boundingBox(),
    cell(course, 0, "vatCountry").boundingBox(),
    grid.locator("..").boundingBox(),
  ]);
  assert.ok(
    name.x >= frame.x && name.x + name.width <= last.x + 1 && last.x + last.width <= frame.x + frame.width + 1,
    `both in sight, beside each other: ${JSON.stringify([name, last, frame])}`,
  );
  assert.ok(await course.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
});

test("of two hundred items, a key draws the row that it changes and no other", async () => {
  const course = await visit();
  const document = JSON.parse(await example());
  const list = document.learningMethod.costs.details[1].invoiceItems;
  document.learningMethod.costs.details[1].invoiceItems = Array.from({ length: 200 }, (_, index) => ({
    ...list[index % 4],
    costTypeDisplayValue: `Regel ${index + 1}`,
  }));
  await course.setText(JSON.stringify(document, null, 2));
  const grid = await open(course);
  assert.equal(await grid.locator("tr.item-row").count(), 200);
  await cell(course, 120, "quantity").click();
  await course.page.evaluate(async () => {
    const rows = new Set();
    const table = document.querySelector("aanbod-editor").renderRoot.querySelector("table.grid tbody");
    new MutationObserver((records) =>
      records.forEach(({ target }) =>
        rows.add((target instanceof Element ? target : target.parentElement)?.closest("tr")?.dataset.row ?? "all"),
      ),
    ).observe(table, { subtree: true, childList: true, characterData: true, attributes: true });
    window.rowsDrawn = rows;
  });
  await course.page.keyboard.type("7");
  await course.reported();
  await course.page.waitForTimeout(300);
  assert.deepEqual(await course.page.evaluate(() => [...window.rowsDrawn].filter((row) => row !== "undefined")), [
    "120",
  ]);
});

test("a sheet is read as spreadsheets write it, and written so that it is read back", () => {
  assert.deepEqual(readSheet('a\tb\r\n"c\td"\t"e\nf"\r\n'), [
    ["a", "b"],
    ["c\td", "e\nf"],
  ]);
  assert.deepEqual(readSheet('5" scherm\t"x"y'), [['5" scherm', '"x"y']]);
  assert.deepEqual(readSheet('"zei ""ja"""\t'), [['zei "ja"', ""]]);
  assert.deepEqual(readSheet("\n\n"), []);
  const rows = [
    ["a\tb", 'c"d', "e\nf", ""],
    ["1", "", "x", "y"],
  ];
  assert.deepEqual(readSheet(writeSheet(rows)), rows);
  assert.equal(
    writeTable([["a <b> & c", "d\ne"]]),
    "<table><tr><td>a &#60;b&#62; &#38; c</td><td>d<br>e</td></tr></table>",
  );
});

test("the words of grids are the same in both languages, address nobody, and are no words of anything else", async () => {
  const read = (name) => import(fileURLToPath(new URL(`../../www/src/${name}.js`, import.meta.url)));
  const [{ en }, { nl }] = await Promise.all([read("form/messages.en"), read("form/messages.nl")]);
  assert.deepEqual(Object.keys(nl).sort(), Object.keys(en).sort());
  for (const [key, text] of Object.entries(nl)) assert.doesNotMatch(String(text), /\b(u|uw|je|jij|jouw)\b/i, key);
  for (const language of ["en", "nl"]) {
    const [{ [language]: all }, { [language]: form }] = await Promise.all([
      read(`elements/languages/common.${language}`),
      read(`form/messages.${language}`),
    ]);
    assert.deepEqual(
      Object.keys(form).filter((key) => key in all),
      [],
    );
  }
});
