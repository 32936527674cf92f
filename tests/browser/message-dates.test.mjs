// Beside a form no date is as documents have it: what a field refuses and the help have it as fields do, what the check finds in words.
import { test } from "node:test";
import assert from "node:assert/strict";
import { example, site } from "./support/site.mjs";

const { visit } = site();
const CLOSING = "/learningMethod/planning/startMoments/0/cutOffDate";
const FROM = "/learningMethod/costs/details/1/startDate";
const ISO = /\d{4}-\d\d-\d\d/;

const lead = (course, pointer) =>
  course.page.evaluate((place) => document.querySelector("aanbod-editor").formView.lead(place), pointer);
const field = (course, pointer) => course.page.locator(`aanbod-editor .field[data-pointer="${pointer}"]`);
const help = (course) => course.page.locator("aanbod-editor .help-strip").innerText();

for (const [locale, typed, message, month] of [
  [
    "nl-NL",
    "31-06-2026",
    "‘31-06-2026’ bestaat niet: juni heeft 30 dagen.",
    "‘30-02-2026 09:30’ bestaat niet: februari 2026 heeft 28 dagen.",
  ],
  [
    "en-GB",
    "2026-06-31",
    "“2026-06-31” doesn't exist: June has 30 days.",
    "“2026-02-30 09:30” doesn't exist: February 2026 has 28 days.",
  ],
]) {
  test(`${locale}: a day that doesn't exist is refused with how many its month has`, async () => {
    const course = await visit({ locale });
    const before = await course.value();
    await lead(course, CLOSING);
    await course.page.keyboard.press("Control+a");
    await course.page.keyboard.type(typed);
    await course.page.keyboard.press("Tab");
    assert.ok((await field(course, CLOSING).innerText()).includes(message));
    await lead(course, FROM);
    await course.page.keyboard.press("Control+a");
    await course.page.keyboard.type(locale === "nl-NL" ? "30-02-2026 09:30" : "2026-02-30 09:30");
    await course.page.keyboard.press("Tab");
    assert.ok((await field(course, FROM).innerText()).includes(month));
    assert.equal(await course.value(), before);
  });
}

test("in Dutch, nothing beside a date field has a date as documents do", async () => {
  const course = await visit();
  const text = (await example()).replace(/"cutOffDate": "[^"]*"/, '"cutOffDate": "2026-06-31"');
  await course.setText(text);
  await lead(course, CLOSING);
  const closing = field(course, CLOSING);
  assert.equal(await closing.getByRole("textbox").inputValue(), "31-06-2026");
  assert.match(await closing.innerText(), /‘31 juni 2026’ bestaat niet: juni heeft 30 dagen\. Verbeter de dag\./);
  assert.doesNotMatch(await closing.innerText(), ISO);
  assert.match(await help(course), /zoals 15-01-2026/);
  assert.doesNotMatch(await help(course), ISO);
  assert.match(await course.page.locator("aanbod-editor .finding-message").first().innerText(), /‘31 juni 2026’/);
  await lead(course, FROM);
  assert.match(await help(course), /Typ het als 15-01-2026 09:30, in Nederlandse tijd/);
  assert.doesNotMatch(await help(course), ISO);
  await course.setText(
    text
      .replace('"startDate": "2026-06-30T22:00:00Z"', '"startDate": "30 juni"')
      .replace('"2026-06-31"', '"2026-06-30"'),
  );
  await lead(course, FROM);
  const from = field(course, FROM);
  assert.match(
    await from.innerText(),
    /‘30 juni’ is geen bestaande datum in de juiste vorm. Schrijf jaar, maand, dag en tijd in cijfers\./,
  );
  assert.doesNotMatch(await from.innerText(), ISO);
});

test("a fix says the new date in words", async () => {
  const course = await visit();
  const enrollment = { beginDate: "2026-08-01T00:00:00+02:00" };
  await course.open(
    "enrollment.json",
    JSON.stringify({ enrollmentId: "0f8c1c52-7d5e-4b1a-9a36-0f5e2c7b9d14", associationType: "study", ...enrollment }),
  );
  await course.page.waitForFunction(() => document.querySelector("aanbod-editor").report?.kind === "enrollment");
  await lead(course, "/beginDate");
  const fix = field(course, "/beginDate").locator(".fix-offer");
  assert.match(await fix.innerText(), /Wijzig in 1 augustus 2026/);
  assert.match(
    await fix.innerText(),
    /was:\s*01-08-2026 00:00[\s\S]*nu:\s*01-08-2026\n/,
    "how the text changes is shown below",
  );
});
