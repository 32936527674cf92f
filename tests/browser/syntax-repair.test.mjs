// A text that can't be read: that is said first, and corrected at a click.
import { test } from "node:test";
import assert from "node:assert/strict";
import { assertAccessible } from "./support/accessible.mjs";
import { example, site } from "./support/site.mjs";

const { visit } = site();
const repairButton = (course) => course.page.locator(".finding-card .fix-offer");

test("a comma that is missing is added at a click, and one undo takes it away again", async () => {
  for (const [locale, name, undo] of [
    ["nl-NL", "Voeg een komma toe", "Ongedaan maken"],
    ["en-GB", "Add a comma", "Undo"],
  ]) {
    const course = await visit({ locale });
    await course.withText();
    const text = await example();
    const broken = text
      .replace('"source": "Api",', '"source": "Api"')
      .replace("8a1d5b7e-2c40-4e0e-b6a9-51c7f3d2e680", "geen-guid");
    await course.setText(broken);
    const offer = repairButton(course).first();
    assert.match(await offer.innerText(), /"source": "Api"\s+→.*"source": "Api",/s);
    await assertAccessible(course.page);
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
  await course.setText(text);
  const { diagnostics } = await course.report();
  assert.ok(
    diagnostics.findIndex(({ code }) => code === "syntax") > 0,
    "in a report, findings stand in the order of the text",
  );
  assert.match(await course.findings.first().innerText(), /niet te lezen/);
  await course.page.locator(".actions button.main").click();
  assert.match(await course.page.locator("dialog.errors[open] .error-words").first().innerText(), /niet te lezen/);
});

test("each correction that the check offers has a button, with what it changes", async () => {
  const course = await visit();
  for (const [text, ...corrected] of [
    ['{\n  "name": "a"\n  "id": 1\n}', '{\n  "name": "a",\n  "id": 1\n}'],
    ["{ name: 'Tekenen', 'id': 1 }", '{ "name": "Tekenen", "id": 1 }'],
    ['{ "quantity": 007 }', '{ "quantity": 7 }', '{ "quantity": "007" }'],
    ['{ "name": "a', '{ "name": "a"}'],
    ["{ * }"],
  ]) {
    for (const [number, right] of corrected.entries()) {
      await course.setText(text);
      await course.page.evaluate(() => document.querySelector("aanbod-editor").updateComplete);
      assert.equal(await repairButton(course).count(), corrected.length, text);
      assert.match(await repairButton(course).nth(number).locator(".fix-text").innerText(), /→|\S/);
      await repairButton(course).nth(number).getByRole("button").click();
      assert.equal(await course.value(), right);
    }
    if (!corrected.length) {
      await course.setText(text);
      assert.equal(await repairButton(course).count(), 0, text);
    }
  }
  course.quiet();
});

test("a large document in other quotes is mended in one go", async () => {
  const course = await visit();
  const { length } = "'name': 'Tekenen', ";
  const text = `{ ${"'name': 'Tekenen', ".repeat(Math.ceil(250_000 / length))}'id': 1 }`;
  await course.setText(text);
  await repairButton(course).getByRole("button").click();
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
    await course.setText(`{ a: 1, ${rest} }`);
    await course.page.evaluate(() => document.querySelector("aanbod-editor").updateComplete);
  }
  course.quiet();
});
