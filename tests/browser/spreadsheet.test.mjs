// Spreadsheets on the page: opened with a real mouse, asked about, and made into a catalogue; other files by their names.
import { test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { readWorkbook } from "../../www/src/core/spreadsheet/workbook.js";
import { writeWorkbook } from "../../www/src/core/spreadsheet/write.js";
import { site } from "./support/site.mjs";
import { present } from "../support/present.mjs";

const { visit } = site();
const chooser = (course) => course.page.locator("input.chooser");
const path = (name) => fileURLToPath(new URL(`../data/spreadsheet/${name}`, import.meta.url));
const file = (name, content) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });

test("an Excel file opens with the mouse: columns known, the unclear amount asked, a catalogue of it", async () => {
  const course = await visit();
  const { page } = course;
  await page.getByRole("button", { name: "Openen" }).click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "kies een bestand" }).click();
  await (await chooser).setFiles(path("start-moments.xlsx"));
  const dialog = page.getByRole("dialog", { name: "Spreadsheet openen: start-moments.xlsx" });
  await dialog.waitFor();
  assert.equal(await dialog.getByLabel("Titel", { exact: true }).inputValue(), "name");
  assert.equal(await dialog.getByLabel("een startmoment").isChecked(), true);
  const open = dialog.getByRole("button", { name: "Openen als catalogus van 2 cursussen" });
  assert.equal(await open.isDisabled(), true);
  await dialog.getByLabel("Groep", { exact: true }).selectOption({ label: "Code van het startmoment" });
  await dialog.getByLabel("1.250,00").click();
  await course.picture("spreadsheet");
  await open.click();
  await page
    .locator("aanbod-catalogue .open-course, aanbod-catalogue button", { hasText: "Bijen houden" })
    .first()
    .waitFor();
  assert.equal(await page.locator(".file-name").innerText(), "start-moments.json");
  const { name, bytes } = await course.download();
  assert.equal(name, "start-moments.json");
  const [trees, bees] = JSON.parse(bytes.toString());
  assert.deepEqual(
    trees.learningMethod.planning.startMoments.map(({ externalId }) => externalId),
    ["007", "012"],
  );
  assert.equal(bees.learningMethod.costs.details[0].invoiceItems[0].priceBeforeTax, 1250);
  // The next spreadsheet with this heading finds its field by itself.
  await page.locator("input.chooser").setInputFiles(path("start-moments.xlsx"));
  await dialog.waitFor();
  assert.match(await dialog.getByLabel("Groep", { exact: true }).inputValue(), /startMoments\[n\]\.externalId$/);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  course.quiet();
});

test("cells that are pasted where no field is open as a course", async () => {
  const course = await visit();
  const { page } = course;
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "Code\tTitel\tPrijs\tBtw %\nA-1\tGras maaien\t€ 99,50\t21%\n");
    document.body.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData }));
  });
  const dialog = page.getByRole("dialog", { name: "Geplakte tabel openen" });
  await dialog.getByRole("button", { name: "Openen als cursus" }).click();
  await page.waitForFunction(() => document.querySelector("aanbod-editor").value.includes("Gras maaien"));
  const [period] = JSON.parse(await course.value()).learningMethod.costs.details;
  assert.deepEqual(period, {
    currencyCode: "EUR",
    invoiceItems: [{ priceBeforeTax: 99.5, vatAmount: 20.9, vatPercentage: 21 }],
  });
  course.quiet();
});

test("who keeps the document goes back to the columns as they were chosen, and nothing of the rows is remembered", async () => {
  const course = await visit();
  const { page } = course;
  await course.editor.getByLabel("Korte naam").fill("Gewijzigd");
  await chooser(course).setInputFiles(file("lijst.csv", "Sanne de Vries;Utrecht\nPiet Bakker;Zwolle\n"));
  const dialog = page.getByRole("dialog", { name: "Spreadsheet openen: lijst.csv" });
  const field = dialog.locator("table select").first();
  await field.selectOption({ label: "Cursusnaam" });
  await dialog.getByRole("button", { name: /^Openen als c/ }).click();
  const asked = page.locator("dialog[open]").filter({ hasText: "Downloaden" });
  await asked.getByRole("button", { name: "Annuleren" }).click();
  await dialog.waitFor();
  assert.equal(
    await field.evaluate((/** @type {HTMLSelectElement} */ select) => select.selectedOptions[0].label),
    "Cursusnaam",
  );
  assert.ok(!(await page.evaluate(() => JSON.stringify(localStorage).includes("sanne"))));
  await dialog.getByRole("button", { name: "Annuleren" }).last().click();
  await dialog.waitFor({ state: "detached" });
  assert.equal(JSON.parse(await course.value()).shortName, "Gewijzigd");
  course.quiet();
});

test("a file of another sort is called by its name, with the way on, and the document stays", async () => {
  const course = await visit();
  const before = await course.value();
  for (const [given, words] of /** @type {const} */ ([
    [file("a.pdf", "%PDF-1.7"), /is een pdf-bestand/],
    [file("a.docx", "PK\u0003\u0004 word/document.xml"), /Zet de gegevens in een tabel in Excel/],
    [file("a.html", "<!doctype html><title>x</title>"), /is een webpagina/],
    [file("a.png", [0x89, 0x50, 0x4e, 0x47, 0]), /is een afbeelding/],
    [file("a.zip", "PK\u0003\u0004 iets.txt"), /Pak het eerst uit/],
    [file("a.xls", [0xd0, 0xcf, 0x11, 0xe0, 0]), /Opslaan als/],
    [file("a.json", ""), /is leeg/],
    [file("a.xlsx", "PK\u0003\u0004 xl/workbook.xml"), /is beschadigd/],
  ])) {
    await chooser(course).setInputFiles(given);
    await course.page.locator(".messages", { hasText: words }).waitFor();
    await course.page.locator(".messages", { hasText: "Het huidige document staat er nog." }).waitFor();
  }
  assert.equal(await course.value(), before);
  // Where nothing is open yet, nothing is said of it.
  const first = await visit({ query: "" });
  await chooser(first).setInputFiles(file("a.pdf", "%PDF-1.7"));
  await first.page.locator(".messages", { hasText: /begin met ‘Nieuw’\.$/ }).waitFor();
  course.quiet();
});

test("a catalogue goes out as an Excel file, and comes back with only its changes", async () => {
  const course = await visit();
  const { page } = course;
  const original = await readFile(new URL("../data/course/catalogue.json", import.meta.url), "utf8");
  await course.open("aanbod.json", Buffer.from(original));
  await page.getByRole("heading", { name: /cursussen$/ }).waitFor();
  await page.locator("aanbod-catalogue summary", { hasText: "Opslaan als" }).click();
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Excel-bestand" }).click();
  const download = await waiting;
  assert.equal(download.suggestedFilename(), "catalogus.xlsx");
  const bytes = await readFile(await download.path());

  const send = async (buffer) => {
    await chooser(course).setInputFiles({ name: "catalogus.xlsx", mimeType: "", buffer: Buffer.from(buffer) });
    const dialog = page.getByRole("dialog", { name: "Spreadsheet openen: catalogus.xlsx" });
    await dialog.getByRole("heading", { name: "Wat er verandert" }).waitFor();
    return dialog;
  };
  // As it went out, it changes nothing.
  const unchanged = await send(bytes);
  await unchanged.getByText("Er verandert niets").waitFor();
  assert.equal(await unchanged.getByRole("button", { name: "0 waarden wijzigen" }).isDisabled(), true);
  await unchanged.getByRole("button", { name: "Annuleren" }).last().click();

  // A row that is gone, and a new one.
  const sheets = await readWorkbook(bytes, "xlsx");
  const prices = present(sheets.find(({ name }) => name === "Prijzen"));
  const at = prices.rows[0].findIndex((cell) => cell?.text === "Prijs exclusief btw");
  const before = prices.rows[1][at]?.text;
  const number = prices.rows[0].findIndex((cell) => cell?.text === "Factuurregel nr.");
  const added = prices.rows[2].with(number, { type: "number", text: "77" });
  const moved = [prices.rows[0], ...prices.rows.slice(2), added];
  const refused = await send(await writeWorkbook(sheets.with(sheets.indexOf(prices), { ...prices, rows: moved })));
  await refused.getByText("1 factuurregel of startmoment staat niet meer in het spreadsheet").waitFor();
  await refused.getByText("Nummer 77 is er niet in deze cursus, dus deze rij is nieuw.").waitFor();
  assert.equal(await refused.getByRole("button", { name: "0 waarden wijzigen" }).isDisabled(), true);
  await refused.getByRole("button", { name: "Annuleren" }).last().click();

  // One price is another.
  const rows = prices.rows.with(1, prices.rows[1].with(at, { type: "number", text: "987.65" }));
  const dialog = await send(await writeWorkbook(sheets.with(sheets.indexOf(prices), { ...prices, rows })));
  await dialog.getByText("1 waarde verandert in 1 cursus").waitFor();
  await dialog.getByText("Nieuwe of weggehaalde rijen veranderen niets").waitFor();
  await course.picture("spreadsheet-changes");
  await dialog.getByRole("button", { name: "1 waarde wijzigen" }).click();
  await dialog.waitFor({ state: "detached" });
  const { bytes: saved } = await course.download();
  const price = present(original.match(/"priceBeforeTax": ([\d.]+)/));
  assert.equal(Number(price[1]), Number(before));
  assert.equal(saved.toString(), original.replace(price[0], '"priceBeforeTax": 987.65'));
  course.quiet();
});
