// Price periods on a common axis: gaps and overlaps, in words too.
import { test } from "node:test";
import assert from "node:assert/strict";
import { stretches } from "../../www/src/form/timeline/timeline.js";
import { periodsOf } from "../../www/src/core/prices/periods.js";
import { momentAt, parseMoment, ticksAt, writeMoment } from "../../www/src/core/values/moment.js";
import { boxOf, site } from "./support/site.mjs";
import { present } from "../support/present.mjs";
import { itemsOf } from "../support/tree.mjs";

const { visit } = site();

const stretchesOf = (json, inclusive = false) => {
  const { gaps, overlaps, end } = stretches(periodsOf(itemsOf(json), ["startDate", "endDate"], inclusive));
  const iso = (ticks) => (ticks === null || ticks === undefined ? ticks : writeMoment(momentAt(ticks)));
  const list = (found) => found.map(({ from, until, numbers }) => [iso(from), iso(until), ...numbers]);
  return { gaps: list(gaps), overlaps: list(overlaps), end: iso(end) };
};

test("gaps and overlaps are found to the tick, whatever the order", () => {
  assert.deepEqual(
    stretchesOf(
      '[{"startDate":"2026-07-01T00:00:00Z"},{"startDate":"2026-01-01T00:00:00Z","endDate":"2026-07-01T00:00:00Z"}]',
    ),
    { gaps: [], overlaps: [], end: null },
  );
  assert.deepEqual(
    stretchesOf(
      '[{"endDate":"2026-07-01T00:00:00Z"},{"startDate":"2026-08-01T00:00:00Z","endDate":"2026-09-01T00:00:00Z"}]',
    ),
    { gaps: [["2026-07-01T00:00:00Z", "2026-08-01T00:00:00Z"]], overlaps: [], end: "2026-09-01T00:00:00Z" },
  );
  assert.deepEqual(
    stretchesOf('[{"endDate":"2026-07-01T00:00:00.0000001Z"},{"startDate":"2026-07-01T00:00:00Z"}]').overlaps,
    [["2026-07-01T00:00:00Z", "2026-07-01T00:00:00.0000001Z", 1, 2]],
  );
  assert.deepEqual(
    stretchesOf('[{"endDate":"2026-06-30T23:59:59.9999999Z"},{"startDate":"2026-07-01T00:00:00Z"}]', true),
    {
      gaps: [],
      overlaps: [],
      end: null,
    },
  );
  assert.deepEqual(stretchesOf("[{},{}]").overlaps, [[null, null, 1, 2]]);
});

test("what can't be read, or ends before it begins, has no place and makes no gap", () => {
  assert.deepEqual(
    stretchesOf(
      '[{"startDate":"morgen"},{"startDate":"2026-02-01T00:00:00Z","endDate":"2026-01-01T00:00:00Z"},{"startDate":"2026-01-01T00:00:00Z"}]',
    ),
    { gaps: [], overlaps: [], end: null },
  );
});

test("ticks and moments are the same, before 1970 too", () => {
  for (const iso of ["2026-01-01T00:00:00.1234567Z", "1969-12-31T23:59:59.9999999Z", "0001-01-01T00:00:00Z"])
    assert.equal(writeMoment(momentAt(ticksAt(present(parseMoment(iso))))), iso);
});

test("bars keep the document's order, tell what they are, and open their period", async () => {
  const course = await visit();
  const bars = course.page.getByRole("group", { name: "Prijsperioden op een tijdlijn" }).getByRole("button");
  const names = await bars.evaluateAll((buttons) =>
    buttons.map((button) => button.getAttribute("aria-label")?.replace(", nu", "")),
  );
  assert.deepEqual(names, [
    "Naar Prijsperiode 1: 1 jul 2025 – 1 jul 2026",
    "Naar Prijsperiode 2: 1 jul 2026 – 1 jan 2027",
    "Naar Prijsperiode 3: 1 jan 2027 – open",
  ]);
  const boxes = await Promise.all([0, 1, 2].map((index) => boxOf(bars.nth(index))));
  assert.ok(
    boxes[0].x + boxes[0].width <= boxes[1].x + 1 && boxes[1].x + boxes[1].width <= boxes[2].x + 1,
    "they follow each other",
  );
  assert.match(await course.page.locator(".axis-words").innerText(), /zonder gat of overlap[\s\S]*geen einde/);
  await bars.nth(1).focus();
  await course.page.keyboard.press("Enter");
  assert.equal(
    await course.page.getByRole("button", { name: /^Prijsperiode 2/ }).getAttribute("aria-expanded"),
    "true",
  );
  await course.page.getByLabel("Prijs geldig vanaf").fill("1-9-2026");
  await course.page.locator(".axis-words .gap", { hasText: "Geen prijs vanaf 1 jul 2026 tot 1 sep 2026" }).waitFor();
  await course.page.getByLabel("Prijs geldig tot").fill("1-2-2027");
  await course.page
    .locator(".axis-words .overlap", {
      hasText: "Prijsperiode 2 en 3 overlappen elkaar vanaf 1 jan 2027 tot 1 feb 2027",
    })
    .waitFor();
  course.quiet();
});
