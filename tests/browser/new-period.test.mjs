// A further price period: from when it holds is asked first, and the period before it ends there, so that there is always one price.
import { test } from "node:test";
import assert from "node:assert/strict";
import { core } from "../support/package.mjs";
import {
  planNewPeriod,
  newPeriodOperations,
  proposed,
  proposedAfter,
} from "../../www/src/form/new-period/new-period.js";
import { writeMoment, momentAt } from "../../www/src/core/values/moment.js";
import { example, site } from "./support/site.mjs";
import { itemsOf, rootOf } from "../support/tree.mjs";
import { present } from "../support/present.mjs";

const { visit } = site();
/** @type {[string, string]} */
const LIMITS = ["startDate", "endDate"];
const [Y26, JUL, Y27, Y28] = [
  "2025-12-31T23:00:00Z",
  "2026-06-30T22:00:00Z",
  "2026-12-31T23:00:00Z",
  "2027-12-31T23:00:00Z",
];
const period = (startDate, endDate, amount = 100) => ({
  ...(startDate ? { startDate } : {}),
  ...(endDate === undefined ? {} : { endDate }),
  currencyCode: "EUR",
  invoiceItems: [{ costType: "tuition", priceBeforeTax: amount }],
});

/**
 * The list after a further period came into it.
 *
 * @param {object[]} details
 * @param {string} at
 * @param {{closes?: boolean, copies?: boolean, inclusive?: boolean, copied?: number|null}} [how]
 */
function added(details, at, { closes = true, copies = true, inclusive = false, copied = null } = {}) {
  const text = JSON.stringify(details, null, 2);
  return JSON.parse(
    core.edit(text, newPeriodOperations(rootOf(text), "", LIMITS, inclusive, { at, closes, copies, copied })),
  );
}
const limits = (details) => details.map(({ startDate = null, endDate = null }) => [startDate, endDate]);

/** @type {[how: string, details: object[], at: string, expected: (string|null)[][]][]} */
const FURTHER = [
  [
    "after one without an end",
    [period(Y26)],
    Y27,
    [
      [Y26, Y27],
      [Y27, null],
    ],
  ],
  [
    "after one whose end is null",
    [period(Y26, null)],
    Y27,
    [
      [Y26, Y27],
      [Y27, null],
    ],
  ],
  [
    "after one without limits",
    [period()],
    Y27,
    [
      [null, Y27],
      [Y27, null],
    ],
  ],
  [
    "where the last one ends",
    [period(Y26, Y27)],
    Y27,
    [
      [Y26, Y27],
      [Y27, null],
    ],
  ],
  [
    "after a pause",
    [period(Y26, JUL)],
    Y27,
    [
      [Y26, JUL],
      [Y27, null],
    ],
  ],
  [
    "within one that has an end",
    [period(Y26, Y27), period(Y27)],
    JUL,
    [
      [Y26, JUL],
      [JUL, Y27],
      [Y27, null],
    ],
  ],
  [
    "within one without an end, before a later one",
    [period(Y26), period(Y28)],
    Y27,
    [
      [Y26, Y27],
      [Y27, Y28],
      [Y28, null],
    ],
  ],
  [
    "between two",
    [period(Y26, JUL), period(Y28)],
    Y27,
    [
      [Y26, JUL],
      [Y27, Y28],
      [Y28, null],
    ],
  ],
  [
    "before all",
    [period(Y27)],
    Y26,
    [
      [Y26, Y27],
      [Y27, null],
    ],
  ],
];
for (const [how, details, at, expected] of FURTHER) {
  test(`a period that comes ${how} overlaps none`, () => assert.deepEqual(limits(added(details, at)), expected));
}

test("where an end belongs to its period, the one before ends a tick earlier", () => {
  const last = "2026-12-31T22:59:59.9999999Z";
  assert.deepEqual(limits(added([period(Y26)], Y27, { inclusive: true })), [
    [Y26, last],
    [Y27, null],
  ]);
  assert.deepEqual(limits(added([period(Y26), period(Y27)], JUL, { inclusive: true })), [
    [Y26, "2026-06-30T21:59:59.9999999Z"],
    [JUL, last],
    [Y27, null],
  ]);
  assert.equal(proposed(itemsOf(JSON.stringify([period(Y26, last)])), LIMITS, true), Y27);
});

test("the items are those of the period that held, or none; the currency is always the same", () => {
  const details = [period(Y26, JUL, 1), period(JUL, Y27, 2), period(Y28, null, 3)];
  assert.equal(added(details, "2026-09-30T22:00:00Z")[2].invoiceItems[0].priceBeforeTax, 2);
  assert.equal(added(details, "2027-06-30T22:00:00Z")[2].invoiceItems[0].priceBeforeTax, 2, "else of the one before");
  assert.equal(added(details, "2024-12-31T23:00:00Z")[0].invoiceItems[0].priceBeforeTax, 1, "else of the one after");
  assert.deepEqual(added([period(Y26)], Y27, { copies: false })[1], { startDate: Y27, currencyCode: "EUR" });
  assert.equal(added([period(Y26)], Y27, { closes: false })[0].endDate, undefined, "who doesn't want an end gets none");
});

test("a moment at which a period begins, or several hold, is no beginning", () => {
  const plan = (/** @type {object[]} */ details) => planNewPeriod(itemsOf(JSON.stringify(details)), LIMITS, false, Y27);
  const opening = (/** @type {object[]} */ details) => {
    const planned = plan(details);
    assert.ok(!planned.problem);
    return planned;
  };
  assert.deepEqual(plan([period(Y26, Y27), period(Y27)]), { problem: "starts", numbers: [2] });
  assert.deepEqual(plan([period(Y26), period(JUL)]), { problem: "overlap", numbers: [1, 2] });
  assert.equal(
    writeMoment(momentAt(present(opening([period(Y26, JUL)]).since))),
    JUL,
    "from the end of the last one, there is no price",
  );
  assert.equal(opening([{ startDate: "morgen" }, period(Y26)]).closing?.index, 1, "what can't be read has no say");
});

test("proposed is the end of the last period, else a new year", () => {
  const of = (...details) => proposed(itemsOf(JSON.stringify(details)), LIMITS, false);
  assert.equal(of(period(Y26, JUL), period("2025-06-30T22:00:00Z", Y26)), JUL);
  assert.equal(of(period(Y26, JUL), period("2098-06-30T22:00:00Z")), "2098-12-31T23:00:00Z");
  assert.equal(of(period(JUL)), `${Math.max(2026, new Date().getUTCFullYear())}-12-31T23:00:00Z`);
});

test("a copy of a period has all of that one, and the one that holds when it begins makes way for it", () => {
  const details = [{ ...period(Y26, JUL, 1), remark: "early birds" }, period(JUL, undefined, 2)];
  assert.deepEqual(
    added(details, Y27, { copied: 0 }),
    [details[0], { ...details[1], endDate: Y27 }, { ...details[0], startDate: Y27, endDate: undefined }].map((one) =>
      JSON.parse(JSON.stringify(one)),
    ),
  );
  assert.deepEqual(
    limits(added(details, Y27, { copied: 1 })),
    [
      [Y26, JUL],
      [JUL, Y27],
      [Y27, null],
    ],
    "one without an end makes way for its own copy",
  );
  assert.deepEqual(
    limits(added([period(Y26, Y27)], JUL, { copied: 0 })),
    [
      [Y26, JUL],
      [JUL, Y27],
    ],
    "a copy within a period takes its end",
  );
  assert.deepEqual(
    limits(added([{ startDate: "morgen", invoiceItems: [] }, period(Y26)], Y27, { copied: 0 })),
    [
      ["morgen", null],
      [Y26, Y27],
      [Y27, null],
    ],
    "dates that can't be read are those that are asked for",
  );
});

test("a copy is proposed for when the period ends, unless another one holds then", () => {
  const of = (index, ...details) => proposedAfter(itemsOf(JSON.stringify(details)), LIMITS, false, index);
  assert.equal(of(0, period(Y26, JUL), period(Y27, Y28)), JUL);
  assert.equal(of(0, period(Y26, Y27), period(Y27, Y28)), Y28);
  assert.equal(of(0, period(Y26, Y27), period(JUL, Y28)), Y28);
  assert.equal(of(0, period("2098-06-30T22:00:00Z")), "2098-12-31T23:00:00Z");
});

const periods = async (course) => JSON.parse(await course.value()).learningMethod.costs.details;
const focused = (course, id) =>
  course.page.waitForFunction(
    (wanted) =>
      decodeURIComponent(document.querySelector("aanbod-editor").renderRoot.activeElement?.id ?? "") === wanted,
    id,
  );

for (const [locale, words] of /** @type {const} */ ([
  [
    "nl-NL",
    {
      add: "Prijsperiode toevoegen",
      date: "Vanaf wanneer geldt de nieuwe prijs?",
      proposed: "01-01-2028",
      typed: "1-7-2027",
      holds: /vanaf 1 jul 2027, zonder einde/,
      closes: /Prijsperiode 3 eindigt.*zonder einde/,
      items: /De 4 factuurregels van prijsperiode 3/,
      make: "Toevoegen",
      both: /tegelijk/,
      cancel: "Annuleren",
      announced: /Prijsperiode 4 is toegevoegd, vanaf 1 jul 2027. Prijsperiode 3 eindigt dan/,
      starts: /begint dan al/,
      undo: /Ongedaan/,
    },
  ],
  [
    "en-GB",
    {
      add: "Add price period",
      date: "From when does the new price hold?",
      proposed: "2028-01-01",
      typed: "2027-07-01",
      holds: /from 1 Jul 2027, without an end/,
      closes: /Price period 3 ends.*without an end/,
      items: /The 4 invoice items of price period 3/,
      make: "Add",
      both: /at once/,
      cancel: "Cancel",
      announced: /Price period 4 was added, from 1 Jul 2027. Price period 3 ends then/,
      starts: /begins at that very moment/,
      undo: /Undo/,
    },
  ],
])) {
  test(`${locale}: by keyboard, after a period without an end, in one step that can be undone`, async () => {
    const course = await visit({ locale });
    await course.withText();
    const before = await course.value();
    const add = course.page.getByRole("button", { name: words.add });
    const panel = course.page.getByRole("group", { name: words.add });
    await add.focus();
    await course.page.keyboard.press("Enter");
    await focused(course, "new-period-date");
    assert.equal(await panel.getByLabel(words.date).inputValue(), words.proposed);
    await course.page.keyboard.press("Escape");
    await focused(course, "a/learningMethod/costs/details");
    assert.equal(await course.value(), before, "who cancels changes nothing");
    await course.page.keyboard.press("Enter");
    await focused(course, "new-period-date");
    // What was proposed is selected, and typed over.
    await course.page.keyboard.type(words.typed);
    assert.match(await panel.innerText(), words.holds);
    assert.match(await panel.innerText(), words.closes);
    assert.ok(await panel.getByRole("radio", { name: words.items }).isChecked());
    await panel.getByRole("checkbox").uncheck();
    assert.match(await panel.innerText(), words.both);
    await panel.getByRole("checkbox").check();
    assert.equal(await course.value(), before);
    await panel.getByRole("button", { name: words.make, exact: true }).click();
    await focused(course, "h/learningMethod/costs/details/3");
    const [, , third, fourth] = await periods(course);
    const { endDate, ...rest } = third;
    assert.equal(endDate, "2027-06-30T22:00:00Z");
    assert.deepEqual(fourth, { ...rest, startDate: endDate });
    assert.match(
      await course.page.evaluate(() =>
        [...document.querySelector("aanbod-editor").renderRoot.querySelectorAll("[role=status], [aria-live]")]
          .map(({ textContent }) => textContent)
          .join(" "),
      ),
      words.announced,
    );
    assert.ok((await course.report()).valid);
    await course.page.getByRole("button", { name: words.undo }).click();
    assert.equal(await course.value(), before);
    course.quiet();
  });
}

test("a day on which a period begins is refused in words, and so is what is no day", async () => {
  const course = await visit();
  await course.page.getByRole("button", { name: "Prijsperiode toevoegen" }).click();
  const panel = course.page.getByRole("group", { name: "Prijsperiode toevoegen" });
  const date = panel.getByLabel("Vanaf wanneer geldt de nieuwe prijs?");
  await date.fill("1-1-2027");
  assert.match(await panel.innerText(), /Prijsperiode 3 begint dan al/);
  assert.ok(await panel.getByRole("button", { name: "Toevoegen", exact: true }).isDisabled());
  await date.fill("volgend jaar");
  await date.press("Enter");
  assert.match(await panel.innerText(), /‘volgend jaar’ is geen datum/);
  assert.equal((await periods(course)).length, 3);
  await date.fill("1-10-2026");
  assert.match(await panel.innerText(), /vanaf 1 okt 2026 tot 1 jan 2027. Dan begint prijsperiode 3/);
  await date.press("Enter");
  await focused(course, "h/learningMethod/costs/details/2");
  assert.deepEqual(limits(await periods(course)).slice(1), [
    ["2026-06-30T22:00:00Z", "2026-09-30T22:00:00Z"],
    ["2026-09-30T22:00:00Z", "2026-12-31T23:00:00Z"],
    ["2026-12-31T23:00:00Z", null],
  ]);
});

test("after a period with an end only the day is asked, and it is there already", async () => {
  const course = await visit({ locale: "en-GB" });
  const ended = (await example()).replace(
    '"startDate": "2026-12-31T23:00:00Z",',
    '"startDate": "2026-12-31T23:00:00Z",\n          "endDate": "2027-06-30T22:00:00.0000000Z",',
  );
  await course.setText(ended);
  await course.page.getByRole("button", { name: "Add price period" }).click();
  const panel = course.page.getByRole("group", { name: "Add price period" });
  assert.equal(await panel.getByRole("textbox").inputValue(), "2027-07-01");
  assert.equal(await panel.getByRole("checkbox").count(), 0);
  await panel.getByRole("radio", { name: "No invoice items" }).check();
  await panel.getByRole("button", { name: "Add", exact: true }).click();
  await focused(course, "h/learningMethod/costs/details/3");
  assert.deepEqual(
    (await periods(course))[3],
    { startDate: "2027-06-30T22:00:00.0000000Z", currencyCode: "EUR" },
    "spelled as the end that it follows",
  );
  assert.equal(
    JSON.stringify((await periods(course)).slice(0, 3)),
    JSON.stringify(JSON.parse(ended).learningMethod.costs.details),
  );
});

test("a first period is just there", async () => {
  const course = await visit();
  const empty = JSON.parse(await example());
  empty.learningMethod.costs.details = [];
  await course.setText(JSON.stringify(empty, null, 2));
  await course.page.getByRole("button", { name: "Prijsperiode toevoegen" }).click();
  assert.deepEqual(await periods(course), [{}]);
});

for (const [locale, words] of /** @type {const} */ ([
  [
    "nl-NL",
    {
      open: /^Prijsperiode 3/,
      copy: "Kopiëren: Prijsperiode 3",
      typed: "1-7-2027",
      all: /alles van prijsperiode 3, ook de 4 factuurregels/,
      make: "Kopie maken",
      announced: /Prijsperiode 4 is toegevoegd, vanaf 1 jul 2027. Prijsperiode 3 eindigt dan/,
      undo: /Ongedaan/,
    },
  ],
  [
    "en-GB",
    {
      open: /^Price period 3/,
      copy: "Copy: Price period 3",
      typed: "2027-07-01",
      all: /all that price period 3 has, its 4 invoice items included/,
      make: "Make the copy",
      announced: /Price period 4 was added, from 1 Jul 2027. Price period 3 ends then/,
      undo: /Undo/,
    },
  ],
])) {
  test(`${locale}: a copy of a period asks from when it holds, and is one step that can be undone`, async () => {
    const course = await visit({ locale });
    await course.withText();
    const before = await course.value();
    await course.page.getByRole("button", { name: words.open }).first().click();
    const copy = course.page.getByRole("button", { name: words.copy });
    await copy.click();
    await focused(course, "new-period-date");
    assert.equal(await course.value(), before, "nothing is copied before that is told");
    await course.page.keyboard.type(words.typed);
    await course.page.keyboard.press("Escape");
    await focused(course, "y/learningMethod/costs/details/2");
    await course.page.keyboard.press("Enter");
    await focused(course, "new-period-date");
    const panel = course.page.getByRole("group", { name: words.copy });
    assert.match(await panel.innerText(), words.all);
    assert.equal(await panel.getByRole("radio").count(), 0, "what it starts with needs no choice");
    await course.page.keyboard.type(words.typed);
    await panel.getByRole("button", { name: words.make }).click();
    await focused(course, "h/learningMethod/costs/details/3");
    const [, , third, fourth] = await periods(course);
    const { endDate, ...rest } = third;
    assert.equal(endDate, "2027-06-30T22:00:00Z");
    assert.deepEqual(fourth, { ...rest, startDate: endDate });
    assert.ok((await course.report()).valid, "no two prices for one moment");
    assert.match(
      await course.page.evaluate(() =>
        [...document.querySelector("aanbod-editor").renderRoot.querySelectorAll("[role=status], [aria-live]")]
          .map(({ textContent }) => textContent)
          .join(" "),
      ),
      words.announced,
    );
    await course.page.getByRole("button", { name: words.undo }).click();
    assert.equal(await course.value(), before);
    course.quiet();
  });
}

test("the period that is copied is the same one when another is removed meanwhile", async () => {
  const course = await visit();
  await course.page
    .getByRole("button", { name: /^Prijsperiode 1/ })
    .first()
    .click();
  await course.page
    .getByRole("button", { name: /^Prijsperiode 3/ })
    .first()
    .click();
  await course.page.getByRole("button", { name: "Kopiëren: Prijsperiode 3" }).click();
  await course.page.getByRole("button", { name: "Verwijderen: Prijsperiode 1" }).click();
  await course.page
    .getByRole("group", { name: "Kopiëren: Prijsperiode 2" })
    .getByLabel("Vanaf wanneer geldt de nieuwe prijs?")
    .fill("1-7-2027");
  await course.page.getByRole("button", { name: "Kopie maken" }).click();
  await focused(course, "h/learningMethod/costs/details/2");
  const [, second, third] = await periods(course);
  assert.deepEqual(third.invoiceItems, second.invoiceItems);
});
