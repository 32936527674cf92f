import { test } from "node:test";
import assert from "node:assert/strict";
import { example, site } from "./support/site.mjs";

const { visit } = site();
const plain = (text) => text.replaceAll("\u00a0", " ");

async function order(course, moment) {
  const field = course.page.getByLabel("Datum en tijd van de bestelling");
  await field.fill(moment);
  await field.blur();
}

test("the price follows the moment of ordering, on Amsterdam's clock", async () => {
  const course = await visit();
  await order(course, "30-06-2026 23:59");
  assert.equal(plain(await course.total.innerText()), "€ 1.998,10");
  await course.quote.getByTitle("30 jun 2026, 21:59 UTC").waitFor();
  await order(course, "01-07-2026 00:00");
  assert.equal(plain(await course.total.innerText()), "€ 2.064,65");
  await order(course, "1 januari 2027");
  assert.equal(plain(await course.total.innerText()), "€ 2.155,40");
  course.quiet();
});

test("the price follows exemption, optional items and the start moment", async () => {
  const course = await visit();
  await order(course, "15-01-2027 12:00");
  await course.page.getByLabel("vrijgesteld van btw").check();
  assert.equal(plain(await course.total.innerText()), "€ 1.976,65");
  await course.page.getByLabel("vrijgesteld van btw").uncheck();
  await course.page.getByLabel(/Examen met certificaat/).check();
  assert.equal(plain(await course.total.innerText()), "€ 2.391,35");
  await course.page.getByLabel("Startmoment", { exact: true }).selectOption("PL-2027-003-ZW");
  assert.equal(plain(await course.total.innerText()), "€ 2.028,33");
  await course.page.getByLabel(/examination/).uncheck();
  assert.equal(plain(await course.total.innerText()), "€ 1.792,38");
  assert.equal(await course.page.evaluate(() => document.querySelector("aanbod-editor").quote.totals.gross), "1792.38");
  assert.equal(await course.page.evaluate(() => document.querySelector("aanbod-quote").quote.totals.gross), "1792.38");
  course.quiet();
});

test("a day without a price says so, and leads to the nearest one", async () => {
  const course = await visit();
  await order(course, "15-06-2025 12:00");
  await course.quote.getByText("Geen prijs op deze datum").waitFor();
  await course.quote.getByRole("button", { name: /Prijs op 1 jul 2025/ }).click();
  assert.equal(plain(await course.total.innerText()), "€ 1.998,10");
});

test("where the text breaks off, the price names the line and leads there, and blames no property", async () => {
  const course = await visit();
  const text = await example();
  const cut = text.indexOf('"learningMethod"');
  const line = text.slice(0, cut).split("\n").length;
  await course.withText();
  await course.setText(`${text.slice(0, cut).replace(/,(\s*)$/, "$1")}${text.slice(cut)}`);
  const answer = course.quote.locator("div.unpriced");
  await answer.getByText(`Er is nog geen prijs, omdat de tekst vanaf regel ${line} niet te lezen is.`).waitFor();
  assert.doesNotMatch(await answer.innerText(), /learningMethod|Onderwijsvorm/);
  await course.picture("price-broken-text");
  await answer.getByRole("button", { name: "Naar de plek" }).click();
  const gutter = course.editor.locator(".cm-activeLineGutter").first();
  await gutter.waitFor();
  assert.equal(await gutter.innerText(), String(line));
  course.quiet();
});

test("gaps and overlaps are in the picture and in its table", async () => {
  const course = await visit();
  const text = (await example())
    .replace('"endDate": "2026-06-30T22:00:00Z"', '"endDate": "2026-08-31T22:00:00Z"')
    .replace('"endDate": "2026-12-31T23:00:00Z"', '"endDate": "2026-10-31T23:00:00Z"');
  await course.setText(text);
  await course.quote.locator(".chart rect.overlap").first().waitFor({ state: "attached" });
  assert.equal(await course.quote.locator(".chart rect.overlap").count(), 1);
  assert.ok((await course.quote.locator(".chart rect.gap").count()) >= 1);
  await course.quote.getByText("Als tabel").click();
  const rows = (await course.quote.locator(".timeline-table tbody tr").allInnerTexts()).map(plain);
  assert.equal(rows.filter((row) => row.includes("overlap")).length, 1);
  assert.ok(
    rows.some((row) => row.includes("€ 1.998,10")),
    rows.join("\n"),
  );
  await order(course, "01-08-2026 12:00");
  await course.quote.getByText("Meer dan één prijs op deze datum").waitFor();
  await course.picture("price-gap-overlap");
  course.quiet();
});

test("a ticked item stays ticked in every period, and is in the picture of all of them", async () => {
  const course = await visit();
  await order(course, "15-01-2027 12:00");
  await course.page.getByLabel(/Examen met certificaat/).check();
  await order(course, "15-03-2026 12:00");
  assert.equal(await course.page.getByLabel(/Examen met certificaat/).isChecked(), true);
  assert.equal(plain(await course.total.innerText()), "€ 2.221,95");
  const totals = await course.page.evaluate(() =>
    document.querySelector("aanbod-quote").timeline.segments.map(({ totals }) => totals?.gross),
  );
  assert.deepEqual(totals, [undefined, "2221.95", "2288.50", "2391.35"]);
  await course.page.getByLabel(/Examen met certificaat/).uncheck();
  await order(course, "15-01-2027 12:00");
  assert.equal(await course.page.getByLabel(/Examen met certificaat/).isChecked(), false);
  assert.equal(await course.quote.locator(".notes-block").count(), 0);
});

test("the readings of the specification can be chosen, and matter", async () => {
  const course = await visit();
  await order(course, "15-01-2027 12:00");
  await course.page.getByLabel("vrijgesteld van btw").check();
  await course.quote.getByText("Hoe onduidelijke regels gelezen worden").click();
  await course.quote.getByLabel("komt in plaats van de btw, boven op de prijs").check();
  const quote = await course.page.evaluate(() => document.querySelector("aanbod-quote").quote);
  assert.equal(quote.totals.gross, "3775.15");
});

test("the price element works alone: value and attributes in, an event and a price out", async () => {
  const course = await visit();
  const gross = await course.page.evaluate(
    (text) =>
      new Promise((resolve) => {
        const quote = document.createElement("aanbod-quote");
        quote.setAttribute("ordered-at", "2027-01-15T12:00:00Z");
        quote.setAttribute("vat-exempt", "");
        quote.setAttribute("include", "all");
        quote.setAttribute("locale", "en");
        quote.value = text;
        quote.addEventListener("quote", (event) => {
          if (event.detail.quote) resolve(event.detail.quote.totals.gross);
        });
        document.body.append(quote);
      }),
    await example(),
  );
  assert.equal(gross, "2191.15");
  course.quiet();
});
