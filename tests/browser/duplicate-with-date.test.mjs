// A start moment copied on another day: its dates move along, its times stay on the clock, and its codes stay its own.
import { test } from "node:test";
import assert from "node:assert/strict";
import { daysBetween, nextCode, shifted } from "../../www/src/form/duplicate-with-date/duplicate.js";
import { site } from "./support/site.mjs";
import { rootOf } from "../support/tree.mjs";

const { visit } = site();
const RULES = { code: "externalId", without: ["id", "externalId"] };
const moved = (json, days) =>
  shifted(undefined, rootOf(json), RULES, days).changes.map(({ at, now, clock }) => [
    at,
    now,
    ...(clock ? [clock] : []),
  ]);

test("times stay what the clock shows, over both changes of it", () => {
  assert.deepEqual(moved('{"startTime":"2027-03-25T08:30:00Z"}', 7), [["/startTime", "2027-04-01T07:30:00Z"]]);
  assert.deepEqual(moved('{"startTime":"2026-10-20T07:30:00.1234567Z"}', 7), [
    ["/startTime", "2026-10-27T08:30:00.1234567Z"],
  ]);
  assert.deepEqual(moved('{"startTime":"2027-03-21T01:30:00Z"}', 7), [
    ["/startTime", "2027-03-28T01:30:00Z", "skipped"],
  ]);
  assert.deepEqual(moved('{"startTime":"2026-10-18T00:30:00Z"}', 7), [["/startTime", "2026-10-25T00:30:00Z", "twice"]]);
});

test("dates move in any form, weekdays follow, and text that isn't a date stays", () => {
  assert.deepEqual(
    moved(
      '{"startDate":{"day":28,"month":12,"year":2026},"cutOffDate":"2027-02-28","dayOfWeek":"sat","name":"2026-01-01","updateDate":"binnenkort","modules":[{"dayOfWeek":"mon","events":[{"eventDate":"2027-01-05T23:00:00Z"}]}]}',
      9,
    ),
    [
      ["/startDate", "2027-01-06"],
      ["/cutOffDate", "2027-03-09"],
      ["/dayOfWeek", "mon"],
      ["/modules/0/dayOfWeek", "wed"],
      ["/modules/0/events/0/eventDate", "2027-01-14T23:00:00Z"],
    ],
  );
  assert.equal(daysBetween({ year: 2026, month: 9, day: null }, { year: 2027, month: 2, day: 17 }), 153);
});

test("a code gets a number that is free", () => {
  assert.equal(nextCode("A", new Set(["A"])), "A-2");
  assert.equal(nextCode("A-2", new Set(["A", "A-2"])), "A-3");
  assert.equal(nextCode("PL-2026-014", new Set(["PL-2026-014"])), "PL-2026-014-2");
});

for (const [locale, words] of /** @type {const} */ ([
  [
    "nl-NL",
    {
      ask: "Dupliceren met nieuwe datum: Startmoment 1",
      date: "Nieuwe startdatum",
      typed: "23-3-2027",
      moved: /dinsdag 22 september 2026, de kopie op dinsdag 23 maart 2027: alles 182 dagen later/,
      off: /Sluitingsdatum: 8 sep 2026 → 9 mrt 2027/,
      without: /hoort bij het origineel: (?=.*Startgarantie).*Code van de bijeenkomst \(6×\)/,
      make: "Kopie maken",
      code: "Code van het startmoment",
    },
  ],
  [
    "en-GB",
    {
      ask: "Duplicate with a new date: Start moment 1",
      date: "New start date",
      typed: "2027-03-23",
      moved: /Tuesday,? 22 September 2026, the copy on Tuesday,? 23 March 2027: everything 182 days later/,
      off: /Cut-off date: 8 Sept? 2026 → 9 Mar 2027/,
      without: /belongs to the original: (?=.*Start guaranteed).*Event code \(6×\)/,
      make: "Make the copy",
      code: "Start moment code",
    },
  ],
])) {
  test(`${locale}: what will be copied is said first, and comes in one step`, async () => {
    const course = await visit({ locale });
    await course.withText();
    const before = await course.value();
    await course.page.getByRole("button", { name: words.ask }).click();
    const panel = course.page.locator(".list-panel");
    assert.equal(await panel.getByRole("button", { name: words.make }).isDisabled(), true);
    await panel.getByLabel(words.date).fill(words.typed);
    const shown = await panel.innerText();
    for (const wanted of [words.moved, words.off, words.without]) assert.match(shown, wanted);
    assert.equal(await course.value(), before);
    await panel.getByLabel(words.code).fill("PL-2027-003-ZW");
    assert.equal(await panel.getByRole("button", { name: words.make }).isDisabled(), true, "that code is another's");
    await panel.getByLabel(words.code).fill("PL-2027-001-UT");
    await panel.getByRole("button", { name: words.make }).click();
    const [original, copy, other] = JSON.parse(await course.value()).learningMethod.planning.startMoments;
    assert.deepEqual([original, other], JSON.parse(before).learningMethod.planning.startMoments);
    assert.deepEqual(
      [copy.externalId, copy.startDate, copy.cutOffDate, copy.dayOfWeek, copy.city],
      ["PL-2027-001-UT", { day: 23, month: 3, year: 2027 }, "2027-03-09", "tue", "Utrecht"],
    );
    const events = copy.modules.flatMap((module) => module.events);
    // Half past nine, in the last week of winter time and in the first of summer time.
    assert.deepEqual([events[0].startTime, events[1].startTime], ["2027-03-23T08:30:00Z", "2027-04-06T07:30:00Z"]);
    assert.ok(events.every((event) => !("externalId" in event) && event.building === "Gebouw De Werf"));
    assert.equal((await course.report()).counts.error, 0);
    await course.page.keyboard.press("Control+z");
    assert.equal(await course.value(), before);
    course.quiet();
  });
}

test("the copy is laid out as the original is, with its comments and what no table knows", async () => {
  const course = await visit();
  const text =
    '{"name":"x","learningMethod":{"planning":{"startMoments":[\n  { "externalId": "A", "id": "9", "startDate": { "month": 9, "year": 2026 }, /* vol */ "city": "Utrecht", "kleur": [1.50], "endDate": "2026-12-01", "modules": [] }\n]}}}';
  await course.setText(text);
  await course.page.getByRole("button", { name: /^Dupliceren met nieuwe datum/ }).click();
  await course.page.getByLabel("Nieuwe startdatum").fill("1-10-2026");
  assert.equal(await course.page.getByLabel("Nieuwe einddatum").inputValue(), "31-12-2026");
  await course.page.getByLabel("Nieuwe einddatum").fill("15-1-2027");
  await course.page.getByRole("button", { name: "Kopie maken" }).click();
  const after = await course.value();
  assert.ok(after.startsWith(text.slice(0, text.indexOf("\n]"))));
  assert.match(
    after,
    /\{ "externalId": "A-2", "startDate": \{ "month": 10, "year": 2026 \}, \/\* vol \*\/ "city": "Utrecht", "kleur": \[1\.50\], "endDate": "2027-01-15", "modules": \[\] \}/,
  );
});

test("a card shows its day and what people want to know; without a day there is nothing to move", async () => {
  const course = await visit();
  const card = course.page.getByRole("button", { name: /^Startmoment 1\b/ });
  assert.match(
    await card.innerText(),
    /22 september 2026 · Utrecht[\s\S]*gaat zeker door[\s\S]*6–14 deelnemers[\s\S]*6 bijeenkomsten/,
  );
  await course.setText(
    '{"name":"x","learningMethod":{"planning":{"startMoments":[{"externalId":"A","startDate":{"day":31,"month":2,"year":2026}}]}}}',
  );
  assert.equal(await course.page.getByRole("button", { name: /^Dupliceren met nieuwe datum/ }).count(), 0);
});
