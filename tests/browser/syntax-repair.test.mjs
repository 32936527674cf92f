// A text that can't be read: that is said first, and mended at a click where there is no doubt.
import { test } from "node:test";
import assert from "node:assert/strict";
import { AxeBuilder } from "@axe-core/playwright";
import * as en from "../../www/src/elements/editor/syntax-repair/messages.en.js";
import * as nl from "../../www/src/elements/editor/syntax-repair/messages.nl.js";
import { example, site } from "./support/site.mjs";

const { visit } = site();
const mend = (course) => course.page.locator(".finding-card .fix-offer");

test("a comma that is missing is added at a click, and one undo takes it away again", async () => {
  for (const [locale, name, undo] of [
    ["nl-NL", "Komma toevoegen", "Ongedaan maken"],
    ["en-GB", "Add a comma", "Undo"],
  ]) {
    const course = await visit({ locale });
    await course.withText();
    const text = await example();
    const broken = text
      .replace('"source": "Api",', '"source": "Api"')
      .replace("8a1d5b7e-2c40-4e0e-b6a9-51c7f3d2e680", "geen-guid");
    await course.put(broken);
    const offer = mend(course).first();
    assert.match(await offer.innerText(), /"source": "Api"\s+→.*"source": "Api",/s);
    const { violations } = await new AxeBuilder({ page: course.page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();
    assert.deepEqual(
      violations.map(({ id }) => id),
      [],
    );
    await course.picture(`mend-${locale}`);
    await offer.getByRole("button", { name }).click();
    assert.equal(await course.value(), broken.replace('"Api"', '"Api",'));
    assert.equal(
      (await course.report()).diagnostics.some(({ code }) => code === "syntax"),
      false,
    );
    await course.editor.getByRole("button", { name: undo }).click();
    assert.equal(await course.value(), broken);
    course.quiet();
  }
});

test("what keeps the rest from being checked is the first that is told", async () => {
  const course = await visit();
  const text = (await example())
    .replace("PL-2026-014", " ")
    .replace("8a1d5b7e-2c40-4e0e-b6a9-51c7f3d2e680", "geen-guid")
    .replace('"dayOfWeek": "tue"', '"dayOfWeek": hello');
  await course.put(text);
  const { diagnostics } = await course.report();
  assert.ok(
    diagnostics.findIndex(({ code }) => code === "syntax") > 0,
    "in a report, findings stand in the order of the text",
  );
  assert.match(await course.findings.first().innerText(), /niet te lezen/);
  await course.page.locator(".actions button.main").click();
  assert.match(await course.page.locator("dialog.errors[open] .error-words").first().innerText(), /niet te lezen/);
});

test("what is certain is offered, and what isn't is left to who wrote it", async () => {
  const course = await visit();
  const certain = [
    ['{\n  "name": "a"\n  "id": 1\n}', '{\n  "name": "a",\n  "id": 1\n}'],
    ['{ "name": "a" // so\n  "id": 1 }', '{ "name": "a" // so\n  ,"id": 1 }'],
    ['{ "languages": [\n  "nl"\n  "en"\n] }', '{ "languages": [\n  "nl",\n  "en"\n] }'],
    ["{ 'name': 'zo''n', 'id': 1 }", "{ \"name\": 'zo''n', 'id': 1 }"],
    ["{ 'name': 'zo\\'n \"ding\"', 'id': 1 }", '{ "name": "zo\'n \\"ding\\"", "id": 1 }'],
    ["{ “name”: „Tekenen” }", '{ "name": "Tekenen" }'],
    ["{ name: 'Tekenen', 'id': 1 }", '{ "name": "Tekenen", "id": 1 }'],
    ["{ 'foto's': 1 }", null],
    ['{ "isOptional": True }', '{ "isOptional": true }'],
    ['{ "endDate": None }', '{ "endDate": null }'],
    ['{ "name": Tekenen }', null],
    ['{ "priceBeforeTax": 1.210,50, "vatAmount": 0 }', '{ "priceBeforeTax": 1210.50, "vatAmount": 0 }'],
    ['{ "name": "a",, "id": 1 }', '{ "name": "a", "id": 1 }'],
    ['{ "languages": ["nl",, "en"] }', null],
    ['{ "name": "a\tb" }', '{ "name": "a\\tb" }'],
    ['{ "name": "a\nb" }', null],
    ['{ "name\t: "a", "id": 1 }', null],
    ['{ ”name": "a", "isOptional": true” }', null],
    ['{ "name": "een "goed" vak" }', null],
    ['{ "languages": ["nl"\n"name": "a" }', null],
    ['{ "name": "a', null],
  ];
  for (const [text, mended] of certain) {
    await course.put(text);
    await course.page.waitForFunction(
      () =>
        document.querySelector("aanbod-editor").list.syntaxRepair && !document.querySelector("aanbod-editor").isUpdatePending,
    );
    assert.equal(await mend(course).count(), mended === null ? 0 : 1, text);
    if (mended === null) continue;
    await mend(course).getByRole("button").click();
    assert.equal(await course.value(), mended);
  }
  course.quiet();
});

test("a large document in other quotes is mended in one go", async () => {
  const course = await visit();
  const { length } = "'name': 'Tekenen', ";
  const text = `{ ${"'name': 'Tekenen', ".repeat(Math.ceil(250_000 / length))}'id': 1 }`;
  await course.put(text);
  await mend(course).getByRole("button").click();
  assert.equal(await course.value(), text.replaceAll("'", '"'));
});

test("what might make looking for a correction take ages doesn't", async () => {
  const course = await visit();
  for (const rest of [
    " ".repeat(300_000),
    "\n".repeat(300_000),
    '"\\"'.repeat(100_000),
    "/*".repeat(100_000),
    "a".repeat(300_000),
    "'a' x ".repeat(50_000),
  ]) {
    await course.put(`{ a: 1, ${rest} }`);
    await course.page.waitForFunction(() => document.querySelector("aanbod-editor").list.syntaxRepair);
    await course.page.evaluate(() => document.querySelector("aanbod-editor").updateComplete);
  }
  course.quiet();
});

test("both languages have the same words for mending a text", () => {
  assert.deepEqual(Object.keys(nl.nl), Object.keys(en.en));
  for (const texts of [en.en, nl.nl]) {
    for (const [key, text] of Object.entries(texts)) {
      const told = typeof text === "function" ? text({ count: 2, now: "true" }) : text;
      assert.doesNotMatch(told, /undefined|\b(u|uw|je|jij|jouw)\b/i, key);
    }
  }
});
