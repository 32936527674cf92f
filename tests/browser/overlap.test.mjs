// A day that is typed without a time begins at midnight. Where the period before ends some hours later that day, either makes way.
import { test } from "node:test";
import assert from "node:assert/strict";
import { example, site } from "./support/site.mjs";

const { visit } = site();

/**
 * The example with these limits of its first two periods, and the third one gone.
 *
 * @param {[from: string, until: string]} first
 * @param {[start: string, end?: string]} second
 */
async function courseOf([from, until], [start, end]) {
  const course = JSON.parse(await example());
  const { details } = course.learningMethod.costs;
  const set = (period, startDate, endDate) => JSON.parse(JSON.stringify({ ...period, startDate, endDate }));
  course.learningMethod.costs.details = [set(details[0], from, until), set(details[1], start, end)];
  return JSON.stringify(course, null, 2);
}

for (const [locale, words] of /** @type {const} */ ([
  [
    "nl-NL",
    {
      open: /^Prijsperiode 2/,
      from: "Prijs geldig vanaf",
      day: "1-7-2026",
      start: "Laat prijsperiode 2 beginnen als de andere eindigt: 1 juli 2026 02:00",
      end: "Laat prijsperiode 1 eindigen als de andere begint: 1 juli 2026",
      place: /Prijsperiode 1 › Prijs geldig tot/,
      undo: /Ongedaan/,
    },
  ],
  [
    "en-GB",
    {
      open: /^Price period 2/,
      from: "Price valid from",
      day: "2026-07-01",
      start: "Start price period 2 when the other one ends: 1 July 2026 02:00",
      end: "End price period 1 when the other one starts: 1 July 2026",
      place: /Price period 1 › Price valid until/,
      undo: /Undo/,
    },
  ],
])) {
  test(`${locale}: a day is typed beside a period that ends at two that night, and either choice is one click`, async () => {
    const course = await visit({ locale });
    await course.withText();
    const text = await courseOf(["2025-12-31T23:00:00Z", "2026-07-01T00:00:00Z"], ["2026-07-01T00:00:00Z"]);
    await course.setText(text);
    await course.page.getByRole("button", { name: words.open }).first().click();
    const field = course.page.getByLabel(words.from);
    await field.fill(words.day);
    await field.press("Tab");
    const form = course.page.locator("aanbod-editor .form-body");
    const offer = form.locator(".fix-offer", { hasText: words.end });
    await offer.waitFor();
    assert.match(await offer.innerText(), words.place, "it says what changes, and where");
    assert.equal(
      await course.page.locator("aanbod-editor .finding-card .fix-offer").count(),
      2,
      "the list of findings has both too",
    );
    await form.getByRole("button", { name: words.start }).click();
    await course.page.waitForFunction(() => document.querySelector("aanbod-editor").report.valid);
    assert.equal(await course.value(), text);
    await course.page.getByRole("button", { name: words.undo }).click();
    await course.page.locator("aanbod-editor .finding-card").getByRole("button", { name: words.end }).click();
    await course.page.waitForFunction(() => document.querySelector("aanbod-editor").report.valid);
    const details = JSON.parse(await course.value()).learningMethod.costs.details;
    assert.deepEqual([details[0].endDate, details[1].startDate], ["2026-06-30T22:00:00Z", "2026-06-30T22:00:00Z"]);
    course.quiet();
  });
}
