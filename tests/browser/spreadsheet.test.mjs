// Spreadsheets on the page: opened with a real mouse, asked about, and made into a catalogue; other files by their names.
import { test } from "node:test";
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { site } from "./support/site.mjs";

const { visit } = site();
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

test("a file of another sort is called by its name, with the way on, and the document stays", async () => {
  const course = await visit();
  const before = await course.value();
  for (const [given, words] of [
    [file("a.pdf", "%PDF-1.7"), /is een pdf-bestand/],
    [file("a.docx", "PK\u0003\u0004 word/document.xml"), /Zet de gegevens in een tabel in Excel/],
    [file("a.html", "<!doctype html><title>x</title>"), /is een webpagina/],
    [file("a.png", [0x89, 0x50, 0x4e, 0x47, 0]), /is een afbeelding/],
    [file("a.zip", "PK\u0003\u0004 iets.txt"), /Pak het eerst uit/],
    [file("a.xls", [0xd0, 0xcf, 0x11, 0xe0, 0]), /Opslaan als/],
    [file("a.json", ""), /is leeg/],
    [file("a.xlsx", "PK\u0003\u0004 xl/workbook.xml"), /is beschadigd/],
  ]) {
    await chooser(course).setInputFiles(given);
    await course.page.locator(".messages", { hasText: words }).waitFor();
  }
  assert.equal(await course.value(), before);
  course.quiet();
});

const chooser = (course) => course.page.locator("input.chooser");
