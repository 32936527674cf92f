// Findings for somebody who may not see the document: each with its place, none with a value.
import { test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { site } from "./support/site.mjs";

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
  // After printing, a key brings the focus back, and Escape closes.
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
