// A day that is typed without a time begins at midnight. Where the period before ends some hours later that day, either makes way.
import { test } from "node:test";
import assert from "node:assert/strict";
import * as core from "../../pkg/node.js";
import { fixesOf } from "../../www/src/form/findings/overlap-fixes.js";
import { readTree } from "../../www/src/core/json/tree.js";
import { example, site } from "./support/site.mjs";

const { visit } = site();

/** The example with these limits of its first two periods, and the third one gone. */
async function courseOf([from, until], [start, end]) {
  const course = JSON.parse(await example());
  const { details } = course.learningMethod.costs;
  const set = (period, startDate, endDate) => JSON.parse(JSON.stringify({ ...period, startDate, endDate }));
  course.learningMethod.costs.details = [set(details[0], from, until), set(details[1], start, end)];
  return JSON.stringify(course, null, 2);
}

/** What is offered for the overlap of two periods, and the limits of both after each choice. */
async function offered(first, second, options = {}) {
  const text = await courseOf(first, second);
  const overlap = core.validate("course", text, options).diagnostics.find(({ code }) => code === "period-overlap");
  const host = {
    tree: readTree(text).root,
    language: "en",
    options,
    t: (key, { time, day }) => `${key} ${time ?? day}`,
  };
  return fixesOf(host, overlap).map(({ title, operations }) => {
    const now = core.edit(text, JSON.stringify(operations));
    assert.ok(
      !core
        .validate("course", now, options)
        .diagnostics.some(({ code }) => /^period-(overlap|gap|reversed)$/.test(code)),
      title,
    );
    return [
      title,
      ...JSON.parse(now).learningMethod.costs.details.flatMap(({ startDate, endDate }) => [
        startDate ?? null,
        endDate ?? null,
      ]),
    ];
  });
}

test("either period makes way for the other, and then nothing overlaps and no time is without a price", async () => {
  const [midnight, two] = ["2026-06-30T22:00:00Z", "2026-07-01T00:00:00Z"];
  assert.deepEqual(await offered(["2026-01-01T00:00:00Z", two], [midnight]), [
    ["overlap.start 02:00", "2026-01-01T00:00:00Z", two, two, null],
    ["overlap.end 00:00", "2026-01-01T00:00:00Z", midnight, midnight, null],
  ]);
  assert.equal(
    (await offered([undefined, two], [midnight, "2027-01-01T00:00:00Z"])).length,
    2,
    "also where the first has no beginning",
  );
  assert.deepEqual(
    (await offered([undefined, "2026-01-01T00:00:00.0000000Z"], ["2025-12-31T23:00:00Z"]))[0].slice(0, 4),
    ["overlap.start 01:00", null, "2026-01-01T00:00:00.0000000Z", "2026-01-01T00:00:00.0000000Z"],
    "in winter it is an hour; the moment is spelled as it was",
  );
  assert.deepEqual(
    (await offered([undefined, "2026-07-01T22:00:00Z"], [midnight])).map(([title]) => title),
    ["overlap.start 2 Jul 2026", "overlap.end 00:00"],
    "a whole day ends with the next one",
  );
});

test("where an end belongs to its period, the other begins a tick later, or it ends a tick earlier", async () => {
  assert.deepEqual(
    await offered([undefined, "2026-06-30T23:59:59.9999999Z"], ["2026-06-30T22:00:00Z"], { periodEnd: "inclusive" }),
    [
      ["overlap.start 02:00", null, "2026-06-30T23:59:59.9999999Z", "2026-07-01T00:00:00Z", null],
      ["overlap.end 00:00", null, "2026-06-30T21:59:59.9999999Z", "2026-06-30T22:00:00Z", null],
    ],
  );
});

for (const [why, first, second] of [
  ["over more than a day", [undefined, "2026-07-02T00:00:00Z"], ["2026-06-30T22:00:00Z"]],
  ["past midnight", [undefined, "2026-07-01T00:00:00Z"], ["2026-06-30T21:00:00Z"]],
  ["within the other", [undefined, "2026-07-01T00:00:00Z"], ["2026-06-30T22:00:00Z", "2026-06-30T23:00:00Z"]],
  ["from the same beginning", ["2026-06-30T22:00:00Z", "2026-07-01T00:00:00Z"], ["2026-06-30T22:00:00Z"]],
  ["without an end", [undefined, undefined], ["2026-06-30T22:00:00Z"]],
]) {
  test(`of a period that overlaps ${why}, nobody can tell which limit is meant`, async () =>
    assert.deepEqual(await offered(first, second), []));
}

for (const [locale, words] of [
  [
    "nl-NL",
    {
      open: /^Prijsperiode 2/,
      from: "Prijs geldig vanaf",
      day: "1-7-2026",
      start: "Begin om 02:00, als de periode ervoor eindigt",
      end: "Laat de periode ervoor om 00:00 eindigen",
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
      start: "Start at 02:00, when the period before ends",
      end: "Let the period before end at 00:00",
      place: /Price period 1 › Price valid until/,
      undo: /Undo/,
    },
  ],
]) {
  test(`${locale}: a day is typed beside a period that ends at two that night, and either choice is one click`, async () => {
    const course = await visit({ locale });
    await course.withText();
    const text = await courseOf(["2025-12-31T23:00:00Z", "2026-07-01T00:00:00Z"], ["2026-07-01T00:00:00Z"]);
    await course.put(text);
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
