import { test } from "node:test";
import assert from "node:assert/strict";
import { example, site } from "./support/site.mjs";

const { visit } = site();

test("typing in the text updates form, findings and price", async () => {
  const course = await visit();
  await course.withText();
  await course.page.evaluate(() => document.querySelector("aanbod-editor").showText("/name"));
  await course.page.keyboard.type('"Een andere naam"');
  assert.equal(await course.page.getByLabel("Cursusnaam").inputValue(), "Een andere naam");
  await course.page.evaluate(() => document.querySelector("aanbod-editor").showText("/providerId"));
  await course.page.keyboard.type('"geen guid"');
  await course.findings.first().waitFor();
  assert.match(await course.findings.first().innerText(), /geen guid/);
  course.quiet();
});

test("text that isn't JSON keeps the form as it last was, read only, and says where it breaks", async () => {
  const course = await visit();
  await course.withText();
  await course.page.evaluate(() => document.querySelector("aanbod-editor").showText("/name"));
  await course.page.keyboard.type("{");
  await course.page.getByText("nu geen leesbare JSON").waitFor();
  assert.equal(await course.page.getByLabel("Cursusnaam").inputValue(), "Projectleiden in de praktijk");
  assert.equal(
    await course.page.getByLabel("Cursusnaam").evaluate((/** @type {HTMLInputElement} */ field) => field.readOnly),
    true,
  );
  await course.page.getByRole("button", { name: "Ongedaan maken" }).click();
  assert.equal(await course.value(), await example());
  assert.equal(
    await course.page.getByLabel("Cursusnaam").evaluate((/** @type {HTMLInputElement} */ field) => field.readOnly),
    false,
  );
});

test("comments, trailing commas and a byte order mark stay until strict JSON is asked for", async () => {
  const course = await visit();
  const loose = `\ufeff// de cursus\n${(await example()).replace('"Projectleiden",', '"Projectleiden", /* kort */').replace("true\n}", "true,\n}")}`;
  await course.setText(loose);
  await course.page.getByLabel("Korte naam").fill("Kort");
  const short = loose.replace('"shortName": "Projectleiden"', '"shortName": "Kort"');
  assert.equal(await course.value(), short);
  await course.page.getByRole("button", { name: "Strikte JSON maken" }).click();
  const strict = await course.value();
  assert.equal(JSON.parse(strict).shortName, "Kort");
  assert.doesNotMatch(strict, /\/\/ de cursus|\/\* kort|\ufeff/);
  // A comment goes with its line.
  assert.match(strict, /^\{\n/);
  await course.page.getByRole("button", { name: "Ongedaan maken" }).click();
  assert.equal(await course.value(), short);
});

test("Windows line breaks are edited as line breaks and stay as they are", async () => {
  const course = await visit();
  await course.withText();
  const windows = (await example()).replaceAll("\n", "\r\n");
  await course.setText(windows);
  assert.equal(await course.value(), windows);
  await course.page.evaluate(() => document.querySelector("aanbod-editor").showText("/shortName"));
  await course.page.keyboard.type('"K"');
  assert.equal(await course.value(), windows.replace('"shortName": "Projectleiden"', '"shortName": "K"'));
  await course.page.keyboard.press("End");
  await course.page.keyboard.press("Enter");
  assert.equal(await course.value(), windows.replace('"shortName": "Projectleiden",', '"shortName": "K",\r\n  '));
  await course.page.getByLabel("Cursusnaam").fill("N");
  assert.match(await course.value(), /"name": "N",\r\n/);
  assert.equal((await course.value()).replaceAll("\r\n", "").includes("\n"), false);
});

test("the text pane underlines findings at their places, also after Windows line breaks", async () => {
  const course = await visit();
  await course.withText();
  await course.setText(
    (await example())
      .replace('"9"', '"9"')
      .replace("8a1d5b7e-2c40-4e0e-b6a9-51c7f3d2e680", "geen-guid")
      .replaceAll("\n", "\r\n"),
  );
  const underlined = course.page.locator("aanbod-editor .cm-lintRange-error");
  await underlined.first().waitFor();
  assert.equal(await underlined.first().innerText(), '"geen-guid"');
});
