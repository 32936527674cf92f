// A course as somebody makes it who knows Excel: with a real mouse and real keys, from the start screen to the file.
import { test } from "node:test";
import assert from "node:assert/strict";
import { isFirefox } from "./support/browsers.mjs";
import { paste } from "./support/clipboard.mjs";
import { site } from "./support/site.mjs";

const { visit } = site();

const ITEMS = "/learningMethod/costs/details/0/invoiceItems";
const EVENTS = "/learningMethod/planning/startMoments/0/modules/0/events";

for (const [width, height] of [
  [1440, 900],
  [390, 844],
]) {
  test(`a new course with three start moments and four invoice items: ${width}`, async () => {
    const course = await visit({ query: "", width, height, timezoneId: "Europe/Amsterdam" });
    const { page } = course;
    const { keyboard } = page;
    const cell = (list, row, name) => page.locator(`[id="c${encodeURIComponent(`${list}/${row}/${name}`)}"]`);
    const button = (name) => page.getByRole("button", { name });
    const document = async () => JSON.parse(await course.value());
    const type = async (...texts) => {
      for (const text of texts) {
        await keyboard.type(text);
        await keyboard.press("Tab");
      }
    };

    await button(/^Nieuw beginnen/).click();
    await page
      .locator("dialog[open] .kind-choice")
      .filter({ has: page.locator("strong", { hasText: /^Cursus$/ }) })
      .click();
    // The focus is in the first field.
    await page.waitForFunction(
      () => globalThis.document.querySelector("aanbod-editor").renderRoot.activeElement?.id === "f%2Fname",
    );
    await type("Projectmanagement voor marketeers");
    await page.getByLabel("Eigen cursuscode").click();
    await type("PM-2027", "8a1d5b7e-2c40-4e0e-b6a9-51c7f3d2e680");
    await page.getByLabel("Soort leervorm").click();
    await type("Classroom", "6", "weken");

    // What is said of the field before doesn't move what has the focus below the help.
    await page
      .getByText(/‘weken’ is Nederlands/)
      .first()
      .waitFor();
    const { bottom, edge } = await page.evaluate(() => {
      const { renderRoot } = globalThis.document.querySelector("aanbod-editor");
      return {
        bottom: renderRoot.activeElement.getBoundingClientRect().bottom,
        edge: renderRoot.querySelector(".help-strip").getBoundingClientRect().top,
      };
    });
    assert.ok(bottom <= edge, `${bottom} ≤ ${edge}`);
    await page.getByLabel("Eenheid van de duur").click();
    await keyboard.press("ControlOrMeta+A");
    await type("Week");

    // The items come from a spreadsheet.
    await cell(ITEMS, 0, "costType").click();
    await paste(course, "Cursusgeld\t1.250,00\nLesmateriaal\t75,50\nExamen\t180,00\nReiskosten\t45,00\n");
    await cell(ITEMS, 3, "costType").waitFor();
    await cell(ITEMS, 0, "vatPercentage").click();
    await paste(course, "21%\n9%\n21%\nvrijgesteld\n");
    await page.getByText("‘vrijgesteld’ is geen percentage. Schrijf het als 21 of 9; zonder btw is het 0.").waitFor();
    await paste(course, "21%\n9%\n21%\n0%\n");
    await button("Btw berekenen").click();
    await button("Deze bedragen overnemen").click();
    await cell(ITEMS, 0, "vatExemptAmount").click();
    await paste(course, "1.250,00\t0\n75,50\t0\n180\t0\n45\t0\n");
    await cell(ITEMS, 2, "isOptional").click();
    await keyboard.type("ja");
    await keyboard.press("Enter");

    // Six evenings, and the same twice more.
    await button("Startmoment toevoegen").click();
    await page.waitForFunction(() =>
      globalThis.document.querySelector("aanbod-editor").renderRoot.activeElement?.id.endsWith("day"),
    );
    await type("12", "januari", "2027", "PM-1", "Utrecht");
    await button("Module toevoegen").click();
    await page.waitForFunction(() =>
      globalThis.document.querySelector("aanbod-editor").renderRoot.activeElement?.id.endsWith("name"),
    );
    await type("Avonden");
    await button("Bijeenkomst toevoegen").click();
    await page.waitForFunction(() =>
      globalThis.document.querySelector("aanbod-editor").renderRoot.activeElement?.id.endsWith("eventDate"),
    );
    await type("12-1-2027", "19:00", "21.30");
    assert.equal(await cell(EVENTS, 0, "eventDate").innerText(), "12-01-2027");
    await button("Laatste rij wekelijks herhalen").click();
    await cell(EVENTS, 5, "eventDate").waitFor();
    assert.equal(await cell(EVENTS, 5, "eventDate").innerText(), "16-02-2027");
    for (const [index, day] of ["9-3-2027", "11-5-2027"].entries()) {
      await button("Dupliceren met nieuwe datum").last().click();
      await page.waitForFunction(
        () => globalThis.document.querySelector("aanbod-editor").renderRoot.activeElement?.id === "duplicate-date",
      );
      await keyboard.type(day);
      await keyboard.press("Enter");
      await page.waitForFunction(
        (copy) => globalThis.document.querySelector("aanbod-editor").renderRoot.activeElement?.id.endsWith(copy),
        `startMoments%2F${index + 1}`,
      );
    }

    const made = await document();
    assert.deepEqual(
      made.learningMethod.costs.details[0].invoiceItems.map(({ priceBeforeTax, vatAmount }) => [
        priceBeforeTax,
        vatAmount,
      ]),
      [
        [1250, 262.5],
        [75.5, 6.8],
        [180, 37.8],
        [45, 0],
      ],
    );
    const { startMoments } = made.learningMethod.planning;
    assert.deepEqual(
      startMoments.map(({ modules }) => modules[0].events.length),
      [6, 6, 6],
    );
    assert.equal(startMoments[1].modules[0].events[5].startTime, "2027-04-13T17:00:00Z", "on the Dutch clock");

    // All is right, in words that need no knowledge of files.
    const tab = page.getByRole("tab", { name: /^Bevindingen/ });
    if (await tab.count()) await tab.click();
    await page.getByText("Alles klopt.").first().waitFor();
    assert.deepEqual((await course.report()).counts.error, 0);
    const price = page.getByRole("tab", { name: /^Prijs/ });
    if (await price.count()) await price.click();
    await page.getByLabel("Datum en tijd van de bestelling").click();
    await keyboard.press("ControlOrMeta+A");
    await keyboard.type("1 maart 2027");
    await keyboard.press("Enter");
    await page.getByText("inclusief btw, bij bestelling op 1 mrt 2027, 00:00").waitFor();
    assert.equal(await course.total.innerText(), "€\u00a01.639,80");
    course.quiet();
    // Downloads don't get through Firefox's driver.
    if (isFirefox) return;
    const { name, bytes } = await course.download();
    assert.equal(name, "PM-2027.json");
    assert.deepEqual(JSON.parse(bytes.toString()), made);
    course.quiet();
  });
}

test("what is missing is said in the words of the form, and not in those of the file", async () => {
  const course = await visit({ query: "" });
  const { page } = course;
  await page.getByRole("button", { name: /^Nieuw beginnen/ }).click();
  await page
    .locator("dialog[open] .kind-choice")
    .filter({ has: page.locator("strong", { hasText: /^Cursus$/ }) })
    .click();
  await page.getByLabel("Cursusnaam").click();
  await page.keyboard.press("Tab");
  await page.getByText("Vul de cursusnaam in.").first().waitFor();
  await page.getByText("Er is nog geen prijs: vul eerst de prijs exclusief btw in.").waitFor();
  for (const part of ["aanbod-quote", "aanbod-editor .findings"])
    for (const text of await page.locator(part).allInnerTexts()) assert.doesNotMatch(text, /In de JSON/, part);
  course.quiet();
});

test("what and what it costs go from Excel to the first cells, and rows that are half filled in stay calm", async () => {
  const course = await visit({ query: "", width: 390, height: 844, timezoneId: "Europe/Amsterdam" });
  const { page } = course;
  const { keyboard } = page;
  const cell = (list, row, name) => page.locator(`[id="c${encodeURIComponent(`${list}/${row}/${name}`)}"]`);
  await page.getByRole("button", { name: /^Nieuw beginnen/ }).click();
  await page
    .locator("dialog[open] .kind-choice")
    .filter({ has: page.locator("strong", { hasText: /^Cursus$/ }) })
    .click();
  await page.locator("aanbod-editor td[data-cell]").first().click();
  await paste(course, "Cursusgeld\t1.250,00\nLesmateriaal\t75,50\n");
  await cell(ITEMS, 1, "costType").waitFor();
  const items = async () => JSON.parse(await course.value()).learningMethod.costs.details[0].invoiceItems;
  assert.deepEqual(
    (await items()).map(({ costType, priceBeforeTax }) => [costType, priceBeforeTax]),
    [
      ["Cursusgeld", 1250],
      ["Lesmateriaal", 75.5],
    ],
  );
  // Down a column, as in a spreadsheet: what of the rows isn't filled in yet isn't wrong.
  await cell(ITEMS, 0, "vatPercentage").click();
  for (const rate of ["21", "9"]) {
    await keyboard.type(rate);
    await keyboard.press("Enter");
  }
  await page.getByRole("button", { name: "Btw berekenen" }).click();
  await page.getByRole("button", { name: "Deze bedragen overnemen" }).click();
  await page.waitForFunction(() => globalThis.document.querySelector("aanbod-editor").value.includes("262.5"));
  assert.equal(await page.locator("aanbod-editor td[aria-invalid=true]").count(), 0);
  await cell(ITEMS, 0, "costType").click();
  await paste(course, "75,50\t21\n");
  await page.getByText("‘75,50’ is een bedrag, en hier hoort een woord of code.").waitFor();
  assert.equal((await items())[0].costType, "Cursusgeld");
  await page.getByRole("button", { name: "Startmoment toevoegen" }).click();
  assert.ok((await page.locator("aanbod-editor td[aria-invalid=true]").count()) > 0, "once the table is left");

  // All tabs fit, the one with the price too.
  await page.locator("aanbod-editor .tab-total").waitFor();
  const { scrollWidth, clientWidth } = await page.locator("aanbod-editor .tabs").evaluate((tabs) => ({
    scrollWidth: tabs.scrollWidth,
    clientWidth: tabs.clientWidth,
  }));
  assert.ok(scrollWidth <= clientWidth, `${scrollWidth} ≤ ${clientWidth}`);
  course.quiet();
});

test("a day without its year, and a time without its day, say what they lack", async () => {
  const course = await visit({ timezoneId: "Europe/Amsterdam" });
  const { page } = course;
  const { keyboard } = page;
  await page.getByRole("button", { name: "Startmoment toevoegen" }).click();
  await page.getByRole("button", { name: "Module toevoegen" }).last().click();
  await page.getByRole("button", { name: "Bijeenkomst toevoegen" }).last().click();
  await page.waitForFunction(() =>
    globalThis.document.querySelector("aanbod-editor").renderRoot.activeElement?.id.endsWith("eventDate"),
  );
  for (const text of ["13 januari", "9.30"]) {
    await keyboard.type(text);
    await keyboard.press("Tab");
  }
  const table = page.locator("aanbod-editor .grid-block").last();
  await table.getByText("Bij ‘13 januari’ ontbreekt het jaar. Schrijf het als 15-01-2026.").waitFor();
  await table.getByText("‘9.30’ is een tijd zonder dag.").waitFor();
  assert.equal(await table.getByText("Vul de datum van de bijeenkomst in.").count(), 0, "once is enough");
  await keyboard.press("ArrowLeft");
  await keyboard.press("ArrowLeft");
  await keyboard.type("13-1-2027");
  await keyboard.press("Tab");
  await keyboard.type("25:30");
  await keyboard.press("Tab");
  await table.getByText("‘25:30’ is geen tijd. Schrijf het als 09:30.").waitFor();
  course.quiet();
});
