// The days of a start moment as a table: dates asked once, times as people type them, rows from a spreadsheet and by the week.
import { test } from "node:test";
import assert from "node:assert/strict";
import { copied, paste } from "./support/clipboard.mjs";
import { site } from "./support/site.mjs";

const { visit } = site();
const EVENTS = "/learningMethod/planning/startMoments/0/modules/0/events";

const events = async (course) =>
  JSON.parse(await course.value()).learningMethod.planning.startMoments[0].modules[0].events;
const cell = (course, row, name) => course.page.locator(`[id="c${encodeURIComponent(`${EVENTS}/${row}/${name}`)}"]`);

async function open(course) {
  await course.page.evaluate(
    (place) => document.querySelector("aanbod-editor").formView.lead(`${place}/0/city`),
    EVENTS,
  );
  await cell(course, 0, "city").waitFor();
  await course.page.keyboard.press("Escape");
}

test("a time is typed alone, in every way that people write it, and stays on the day beside it", async () => {
  const course = await visit();
  await open(course);
  assert.equal(await cell(course, 0, "startTime").innerText(), "09:30");
  for (const [typed, hour] of [
    ["9:45", "07:45"],
    ["1015", "08:15"],
    ["10.30", "08:30"],
    ["9u30", "07:30"],
  ]) {
    await cell(course, 0, "startTime").click();
    await course.page.keyboard.type(typed);
    await course.page.keyboard.press("Enter");
    assert.equal((await events(course))[0].startTime, `2026-09-22T${hour}:00Z`, typed);
  }
  // What is edited is what the cell shows.
  await course.page.keyboard.press("ArrowUp");
  await course.page.keyboard.press("F2");
  assert.equal(await cell(course, 0, "startTime").locator("input[type=text]").inputValue(), "09:30");
  await course.page.keyboard.press("Escape");
  course.quiet();
});

test("days are pasted from a spreadsheet: date, from, until and place", async () => {
  const course = await visit();
  await open(course);
  await cell(course, 0, "eventDate").click();
  await paste(
    course,
    "1-3-27\t9:30\t16u30\tUtrecht\n8 maart 2027\t0930\t16.30\tZwolle\n15-3-2027 9:30\t9:30\t16:30\tEde\n",
  );
  const all = await events(course);
  assert.deepEqual(
    all.map(({ eventDate, startTime, endTime, city }) => [eventDate, startTime, endTime, city]),
    [
      ["2027-02-28T23:00:00Z", "2027-03-01T08:30:00Z", "2027-03-01T15:30:00Z", "Utrecht"],
      ["2027-03-07T23:00:00Z", "2027-03-08T08:30:00Z", "2027-03-08T15:30:00Z", "Zwolle"],
      ["2027-03-15T08:30:00Z", "2027-03-15T08:30:00Z", "2027-03-15T15:30:00Z", "Ede"],
    ],
  );
  await cell(course, 2, "startTime").click();
  assert.equal(await copied(course), "09:30");
  course.quiet();
});

test("the last row is repeated weekly, on the Dutch clock, in one step", async () => {
  const course = await visit();
  await open(course);
  const before = await course.value();
  await course.page.getByRole("button", { name: "Laatste rij wekelijks herhalen" }).first().click();
  await course.page.waitForFunction((was) => document.querySelector("aanbod-editor").value !== was, before);
  const all = await events(course);
  assert.deepEqual(
    all.slice(1).map(({ startTime }) => startTime),
    [
      "2026-10-06T07:30:00Z",
      "2026-10-13T07:30:00Z",
      "2026-10-20T07:30:00Z",
      "2026-10-27T08:30:00Z",
      "2026-11-03T08:30:00Z",
      "2026-11-10T08:30:00Z",
    ],
  );
  assert.deepEqual(
    all.slice(2).filter((event) => "externalId" in event),
    [],
  );
  await course.page.keyboard.press("Control+Z");
  assert.equal(await course.value(), before);
  course.quiet();
});

test("a whole date that is typed in the day of a start fills in its month and year too", async () => {
  const course = await visit();
  const { page } = course;
  const day = page.locator("aanbod-editor [id$='startMoments%2F0%2FstartDate%2Fday']");
  const start = async () => JSON.parse(await course.value()).learningMethod.planning.startMoments[0].startDate;
  await page.evaluate(() =>
    document
      .querySelector("aanbod-editor")
      .leadTo({ pointer: "/learningMethod/planning/startMoments/0/startDate/day" }),
  );
  for (const [typed, date] of /** @type {const} */ ([
    ["23-3-2027", { day: 23, month: 3, year: 2027 }],
    ["1 sept 2028", { day: 1, month: 9, year: 2028 }],
    ["7", { day: 7, month: 9, year: 2028 }],
  ])) {
    await day.click();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type(typed);
    await page.keyboard.press("Tab");
    assert.deepEqual(await start(), date);
    assert.equal(await day.inputValue(), String(date.day));
  }
  // A day that doesn't exist is refused, and what there was stays.
  await day.click();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("31-2-2027");
  await page.keyboard.press("Tab");
  await course.findings.filter({ hasText: "‘31-2-2027’ bestaat niet: februari 2027 heeft 28 dagen" }).waitFor();
  assert.deepEqual(await start(), { day: 7, month: 9, year: 2028 });
  course.quiet();
});
