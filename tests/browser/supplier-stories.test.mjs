// Two people at work, with a real mouse and real keys: who hands findings on without pupils' data, and who keeps courses in Excel.
import { test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { present } from "../support/present.mjs";
import { readWorkbook } from "../../www/src/core/spreadsheet/workbook.js";
import { writeWorkbook } from "../../www/src/core/spreadsheet/write.js";
import { site } from "./support/site.mjs";

const { visit } = site();
const path = (name) => fileURLToPath(new URL(`../data/${name}`, import.meta.url));
const SIZES = [
  [1440, 900],
  [390, 844],
];

/** Opens a file from the start screen, as people do. */
async function openFirst(page, file) {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: /^Mijn bestand openen/ }).click();
  await (await chooser).setFiles(file);
}

for (const [width, height] of SIZES) {
  test(`a school hands on what is wrong in an association, and nothing of the student: ${width}`, async () => {
    const course = await visit({ query: "", width, height, permissions: ["clipboard-read", "clipboard-write"] });
    const { page } = course;
    const text = await readFile(path("association/broken.json"), "utf8");
    await openFirst(page, path("association/broken.json"));
    await page.getByText("Gaat over een persoon, dus niets ervan wordt bewaard of verstuurd").waitFor();
    const tab = page.getByRole("tab", { name: /^Bevindingen/ });
    if (await tab.count()) await tab.click();
    await course.findings.first().getByText("‘leerling’ is bij ‘Rol’ geen toegestane waarde").waitFor();
    await page.getByRole("button", { name: "Bevindingen zonder waarden…" }).click();
    const dialog = page.getByRole("dialog", { name: "Bevindingen zonder waarden" });
    await dialog.getByText("Voor de beheerder van het systeem dat dit document heeft gemaakt").waitFor();
    await dialog.getByRole("button", { name: "Kopiëren" }).click();
    await dialog.getByText("Gekopieerd.").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const { diagnostics } = await course.report();
    assert.ok(copied.startsWith(`${diagnostics.length} bevindingen (Associatie)\n\nFout: `), copied.slice(0, 80));
    for (const value of ["GEHEIME-CODE-77", "extraVeldje", "leerling", "Vergeten paden", "-1815.75"]) {
      assert.ok(text.includes(value), value);
      assert.ok(!copied.includes(value), value);
    }
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    // The next visit finds nothing of it.
    assert.equal(await page.evaluate(() => JSON.stringify(localStorage).includes("GEHEIME")), false);
    course.quiet();
  });

  test(`a provider opens courses from Excel, corrects one, and brings a price back from Excel: ${width}`, async () => {
    const course = await visit({ query: "", width, height, timezoneId: "Europe/Amsterdam" });
    const { page } = course;
    const { keyboard } = page;
    await openFirst(page, path("spreadsheet/start-moments.xlsx"));
    const asked = page.getByRole("dialog", { name: "Spreadsheet openen: start-moments.xlsx" });
    await asked.getByLabel("Groep", { exact: true }).selectOption({ label: "Code van het startmoment" });
    await asked.getByLabel("1.250,00").click();
    await asked.getByRole("button", { name: "Openen als catalogus van 2 cursussen" }).click();

    // A name is corrected in the form.
    await page.locator("aanbod-catalogue button.open", { hasText: "Bijen houden" }).click();
    await page.getByLabel("Cursusnaam").first().click();
    await keyboard.press("ControlOrMeta+A");
    await keyboard.type("Bijen houden voor beginners");
    await keyboard.press("Tab");
    await page.getByRole("button", { name: "Terug naar de catalogus" }).click();
    await page.locator("aanbod-catalogue button.open", { hasText: "Bijen houden voor beginners" }).waitFor();

    // Out as an Excel file, another price there, and in again.
    await page.locator("aanbod-catalogue summary", { hasText: "Opslaan als" }).click();
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Excel-bestand" }).click();
    const sheets = await readWorkbook(await readFile(await (await waiting).path()), "xlsx");
    const prices = present(sheets.find(({ name }) => name === "Prijzen"));
    const column = prices.rows[0].findIndex((cell) => cell?.text === "Prijs exclusief btw");
    const row = prices.rows.findIndex((cells) => cells[column]?.text === "1250");
    const changed = prices.rows.with(row, prices.rows[row].with(column, { type: "number", text: "1295.5" }));
    const bytes = await writeWorkbook(sheets.with(sheets.indexOf(prices), { ...prices, rows: changed }));
    const before = JSON.parse((await course.download()).bytes.toString());
    await page
      .locator("input.chooser")
      .setInputFiles({ name: "prijzen.xlsx", mimeType: "", buffer: Buffer.from(bytes) });
    const update = page.getByRole("dialog", { name: "Spreadsheet openen: prijzen.xlsx" });
    await update.getByText("1 waarde verandert in 1 cursus. De rest blijft letterlijk gelijk.").waitFor();
    await update.getByRole("button", { name: "1 waarde wijzigen" }).click();
    await update.waitFor({ state: "detached" });
    const { name, bytes: saved } = await course.download();
    assert.equal(name, "start-moments.json");
    const bees = before.find((one) => one.name === "Bijen houden voor beginners");
    bees.learningMethod.costs.details[0].invoiceItems[0].priceBeforeTax = 1295.5;
    assert.deepEqual(JSON.parse(saved.toString()), before);
    course.quiet();
  });
}
