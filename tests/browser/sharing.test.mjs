// Findings for somebody who may not see the document: each with its place, none with a value.
import { test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { example, site } from "./support/site.mjs";

const { visit } = site();

test("findings about pupils are copied and saved without any value of the document", async () => {
  const course = await visit({ permissions: ["clipboard-read", "clipboard-write"] });
  const { page } = course;
  const text = await readFile(new URL("../data/enrollment/enrollments-broken.json", import.meta.url), "utf8");
  await course.open("leerlingen.json", Buffer.from(text));
  await page.getByRole("button", { name: "Bevindingen zonder waarden…" }).click();
  const dialog = page.getByRole("dialog", { name: "Bevindingen zonder waarden" });
  await dialog.waitFor();
  await course.picture("sharing");
  await dialog.getByRole("button", { name: "Kopiëren" }).click();
  await dialog.getByText("Gekopieerd.").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const { diagnostics } = await course.report();
  assert.match(copied, new RegExp(`^${diagnostics.length} bevindingen \\(Inschrijvingen\\)\n`));
  // What somebody made up as a name may be a value too.
  for (const { pointer, code } of diagnostics)
    assert.equal(copied.includes(pointer), !["unknown-property", "property-case"].includes(code), pointer);
  // Ids, codes and dates: words of the rules, such as "study", tell nothing of a person.
  const values = [...text.matchAll(/: "([^"]{6,})"/g)].map(([, value]) => value).filter((value) => /\d/.test(value));
  assert.ok(values.length > 5);
  for (const value of values) assert.ok(!copied.includes(value), value);
  // Where a browser prints without saying so, a key brings the focus back, and Escape closes.
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await dialog.getByRole("button", { name: "Afdrukken" }).click();
  await page.waitForFunction(
    () => document.querySelector("aanbod-sharing")?.shadowRoot?.activeElement?.localName === "iframe",
  );
  await page.keyboard.press("Shift");
  await page.waitForFunction(
    () => document.querySelector("aanbod-sharing")?.shadowRoot?.activeElement?.textContent === "Afdrukken",
  );
  const waiting = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Opslaan als tekst" }).click();
  const download = await waiting;
  assert.equal(download.suggestedFilename(), "bevindingen.txt");
  assert.equal(await readFile(await download.path(), "utf8"), copied);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  course.quiet();
});

test("findings about a request with its response are shared without any value of either", async () => {
  const course = await visit({ permissions: ["clipboard-read", "clipboard-write"] });
  const { page } = course;
  const file = async (name) => ({
    name,
    mimeType: "application/json",
    buffer: await readFile(new URL(`../data/enrollment/${name}`, import.meta.url)),
  });
  const files = await Promise.all(["enrollments-broken.json", "enrollmentRequest-broken.json"].map(file));
  await page.locator("input.chooser").setInputFiles(files);
  const exchange = page.locator("aanbod-exchange");
  await exchange.locator(".finding-lead").first().waitFor();
  const share = page.getByRole("button", { name: "Bevindingen zonder waarden…" });
  await share.click();
  const dialog = page.getByRole("dialog", { name: "Bevindingen zonder waarden" });
  const shown = await dialog.getByLabel("De bevindingen").inputValue();
  const { diagnostics } = await page.evaluate(() => document.querySelector("aanbod-exchange").report);
  assert.match(shown, new RegExp(`^${diagnostics.length} bevindingen \\(Verzoek en antwoord\\)\n`));
  assert.match(shown, /\(regel \d+, \/response\/1\//);
  const values = files
    .flatMap(({ buffer }) => [...String(buffer).matchAll(/: "([^"]{6,})"/g)])
    .map(([, value]) => value)
    .filter((value) => /\d/.test(value));
  assert.ok(values.length > 5);
  for (const value of values) assert.ok(!shown.includes(value), value);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });

  // With a status that is none, there is only that to tell.
  await exchange.getByLabel("HTTP-status").fill("2x");
  await share.click();
  assert.match(await dialog.getByLabel("De bevindingen").inputValue(), /^De HTTP-status is een geheel getal/);
  course.quiet();
});

test("the findings of a catalogue without values have no name or code of a course, also where two are the same", async () => {
  const course = await visit();
  const one = JSON.parse(await example());
  one.learningMethod.costs.details[0].invoiceItems[0].vatAmount = 123.45;
  const two = { ...one, id: "3c0b1de0-54c1-4f4e-9a35-6a4a1f3cb7aa", name: "Heel anders genoemd" };
  await course.open("catalogus.json", JSON.stringify([one, two], null, 2));
  const view = course.page.locator("aanbod-catalogue");
  await view.getByText("Heel anders genoemd").waitFor();
  const saved = async (name) => {
    await view.getByText("Opslaan als", { exact: true }).click();
    const waiting = course.page.waitForEvent("download");
    await view.getByRole("button", { name, exact: true }).click();
    return readFile(await (await waiting).path(), "utf8");
  };
  const values = [one.name, two.name, one.externalId, "123,45", "123.45"];
  const whole = await saved("Bevindingen als CSV");
  for (const value of values.slice(0, 4)) assert.ok(whole.includes(value), value);
  const masked = await saved("Bevindingen zonder waarden");
  assert.equal(masked.split("\r\n").length, whole.split("\r\n").length);
  for (const value of values) assert.ok(!masked.includes(value), value);
  course.quiet();
});
