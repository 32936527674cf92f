// Next year's prices, without a browser: exact arithmetic, which period is closed, and what the check says of the result.
import { test } from "node:test";
import assert from "node:assert/strict";
import { core } from "../support/package.mjs";
import {
  add,
  exactAmount,
  multiply,
  readAmount,
  round,
  share,
  subtract,
  writeAmount,
} from "../../www/src/core/values/money.js";
import { plan } from "../../www/src/core/prices/plan.js";
import { postBody } from "../../www/src/features/price-increase/post-body.js";
import { readTree } from "../../www/src/core/json/tree.js";
import { Work } from "../../www/src/elements/catalogue/tasks.js";
import { en } from "../../www/src/features/price-increase/messages.en.js";
import { nl } from "../../www/src/features/price-increase/messages.nl.js";
import { catalogue, ORDERED_AT } from "../bench/generate.mjs";
import { example } from "./support/example.mjs";

const YEAR = "2026-12-31T23:00:00Z";
const NOW = "2026-11-01T12:00:00Z";
/** @type {import("../../www/src/core/prices/plan.js").Wanted} */
const wanted = { at: YEAR, percent: "3.5", step: "0.01", vat: true, exempt: true };
const amounts = (raw) => writeAmount(exactAmount(raw));

test("amounts are exact, whatever their size and spelling", () => {
  for (const [raw, written] of [
    ["1210.50", "1210.5"],
    ["1.5e3", "1500"],
    ["-0.070", "-0.07"],
    ["15e-3", "0.015"],
    ["0.00", "0"],
    ["99999999999999999999.99", "99999999999999999999.99"],
  ])
    assert.equal(amounts(raw), written, raw);
  assert.equal(writeAmount(exactAmount("1210.5"), 2), "1210.50");
  assert.equal(writeAmount(add(exactAmount("0.1"), exactAmount("0.2"))), "0.3");
  assert.equal(writeAmount(subtract(exactAmount("-1"), exactAmount("0.05")), 2), "-1.05");
  for (const raw of ["", "x", "1e999", "Infinity", "01x"]) assert.equal(readAmount(raw), null, raw);
});

test("rounding goes to the nearest step, and away from zero half way", () => {
  const to = (raw, step) => writeAmount(round(exactAmount(raw), exactAmount(step)));
  for (const [raw, step, rounded] of [
    ["1.005", "0.01", "1.01"],
    ["-1.005", "0.01", "-1.01"],
    ["1.004999", "0.01", "1"],
    ["62.525", "0.05", "62.55"],
    ["62.52", "0.05", "62.5"],
    ["1552.5", "5", "1555"],
    ["1552.49", "5", "1550"],
    ["0.5", "1", "1"],
    ["-2.5", "5", "-5"],
  ])
    assert.equal(to(raw, step), rounded, `${raw} to ${step}`);
  assert.equal(writeAmount(share(exactAmount("1495.00"), exactAmount("3.5"))), "52.325");
});

/** The course with other periods: `change` gets the example's list. */
async function course(change = (details) => details) {
  const value = JSON.parse(await example());
  value.learningMethod.costs.details = change(value.learningMethod.costs.details);
  return JSON.stringify(value, null, 2);
}

/** The example's first period, from and until these. */
const period = (details, startDate, endDate) => ({ ...details[0], startDate, endDate });

/** The text after the plan, and the codes of findings that weren't there before. */
function applied(text, made, options = {}) {
  const settings = { now: NOW, ...options };
  const after = core.edit(text, made.operations);
  const codes = (body) =>
    core
      .validate("course", body, settings)
      .diagnostics.map(({ code }) => code)
      .sort();
  const before = codes(text);
  // What was found before is taken away once for each time.
  const news = codes(after).filter((code) => {
    const at = before.indexOf(code);
    if (at >= 0) before.splice(at, 1);
    return at < 0;
  });
  return { after, news: [...new Set(news)] };
}

const price = (text, orderedAt, more = {}) => {
  const quote = core.quote(text, { orderedAt, include: "all", ...more });
  return quote.status === "priced" ? quote.totals.gross : undefined;
};

/** What is planned for a course that can have new prices. */
function planned(text, choices = wanted) {
  const made = plan(readTree(text).root, choices);
  assert.equal(made.problem, undefined);
  return /** @type {import("../../www/src/core/prices/plan.js").Made} */ (made);
}

/**
 * @typedef {(details: any[]) => any[]} Periods of a course, made of those of the example
 * @typedef {Partial<import("../../www/src/core/prices/plan.js").Made["period"]>} Period what is planned
 */

/** @type {[how: string, change: Periods, expected: Period, notes: string[]][]} */
const fine = [
  ["an open end", (d) => [period(d, "2025-12-31T23:00:00Z", null)], { closes: true, until: null }, []],
  [
    "no end at all",
    (d) => {
      const { endDate, ...rest } = period(d, "2025-12-31T23:00:00Z", null);
      return [rest];
    },
    { closes: true, until: null },
    [],
  ],
  [
    "no limits",
    (d) => {
      const { endDate, startDate, ...rest } = d[0];
      return [rest];
    },
    { closes: true, until: null },
    [],
  ],
  [
    "an end later on, which stays",
    (d) => [period(d, "2025-12-31T23:00:00Z", "2027-06-30T22:00:00Z")],
    { closes: true, until: "2027-06-30T22:00:00Z" },
    ["keepsEnd"],
  ],
  ["an end on that very date", (d) => [period(d, "2025-12-31T23:00:00Z", YEAR)], { closes: false, until: null }, []],
  [
    "several periods, one after the other",
    (d) => [period(d, "2024-12-31T23:00:00Z", "2025-12-31T23:00:00Z"), period(d, "2025-12-31T23:00:00Z", null)],
    { index: 1, closes: true },
    [],
  ],
  [
    "a later period that follows",
    (d) => [period(d, null, "2027-06-30T22:00:00Z"), period(d, "2027-06-30T22:00:00Z", null)],
    { index: 0, closes: true, until: "2027-06-30T22:00:00Z" },
    ["keepsEnd", "laterStays"],
  ],
];
for (const [how, change, expected, notes] of fine) {
  test(`a course with ${how} gets new prices, and the check finds nothing new`, async () => {
    const text = await course(change);
    const made = planned(text);
    for (const [key, value] of Object.entries(expected)) assert.equal(made.period[key], value, key);
    assert.deepEqual(
      made.notes.map(({ key }) => key).filter((key) => key !== "ownItems"),
      notes,
    );
    const { after, news } = applied(text, made);
    assert.deepEqual(news, []);
    // Until the date the price is the old one, from the date the new one.
    assert.equal(price(after, "2026-12-31T22:59:59Z"), price(text, "2026-12-31T22:59:59Z"));
    const each = (item) => (item === 2 ? "6" : "1");
    const sum = made.lines
      .flatMap(({ item, figures }) =>
        figures
          .filter(({ property }) => /^(priceBeforeTax|vatAmount)$/.test(property))
          .map(({ now }) => multiply(exactAmount(now), exactAmount(each(item)))),
      )
      .reduce(add);
    assert.equal(price(after, YEAR), writeAmount(sum, 2));
  });
}

/** @type {[how: string, change: Periods, problem: string][]} */
const refused = [
  ["no periods", () => [], "noPeriods"],
  ["a period that begins on that date", (d) => [period(d, null, YEAR), period(d, YEAR, null)], "starts"],
  ["two periods on that date", (d) => [period(d, null, null), period(d, "2026-01-01T00:00:00Z", null)], "overlap"],
  ["an open period over a later one", (d) => [period(d, null, null), period(d, "2027-06-30T22:00:00Z", null)], "later"],
  [
    "a gap that begins on that date",
    (d) => [period(d, null, YEAR), period(d, "2027-06-30T22:00:00Z", null)],
    "between",
  ],
  ["prices that ended before", (d) => [period(d, null, "2026-06-30T22:00:00Z")], "ended"],
  ["prices that begin later", (d) => [period(d, "2027-06-30T22:00:00Z", null)], "notYet"],
  ["a limit that can't be read", (d) => [period(d, "soon", null)], "unreadable"],
  ["a period without invoice items", (d) => [{ ...period(d, null, null), invoiceItems: [] }], "noItems"],
];
for (const [how, change, problem] of refused) {
  test(`a course with ${how} is left alone, and it is said why`, async () => {
    assert.equal(plan(readTree(await course(change)).root, wanted).problem, problem);
    for (const words of [en, nl]) assert.ok(words[`prices.problem.${problem}`]);
  });
}

test("where an end still belongs to its period, the old one ends a tick earlier", async () => {
  const text = await course((d) => [period(d, "2025-12-31T23:00:00Z", null)]);
  const made = planned(text, { ...wanted, periodEnd: "inclusive" });
  const { after, news } = applied(text, made, { periodEnd: "inclusive" });
  assert.equal(JSON.parse(after).learningMethod.costs.details[0].endDate, "2026-12-31T22:59:59.9999999Z");
  assert.deepEqual(news, []);
});

test("only the bytes of the new period and of the old end change", async () => {
  const text = await course((d) => [period(d, "2025-12-31T23:00:00Z", null)]);
  const loose = text.replace('"name"', '// een naam\n  "name"');
  const after = core.edit(loose, planned(loose).operations);
  const [head, tail] = [
    loose.indexOf('"endDate": null'),
    loose.length - loose.indexOf("]", loose.lastIndexOf('"isOptional"')) - 1,
  ];
  assert.equal(after.slice(0, head), loose.slice(0, head));
  assert.ok(after.endsWith(loose.slice(loose.length - tail)));
});

test("VAT and exempt amounts only change when that is asked", async () => {
  const text = await course((d) => [period(d, "2025-12-31T23:00:00Z", null)]);
  const figure = (made, item, property) => made.lines[item].figures.find((one) => one.property === property);
  const plain = planned(text, { ...wanted, vat: false, exempt: false });
  assert.deepEqual(figure(plain, 0, "priceBeforeTax"), {
    property: "priceBeforeTax",
    old: "1495",
    now: "1547.33",
    difference: "52.33",
  });
  for (const property of ["vatAmount", "vatExemptAmount", "vatExemptAmountVAT"])
    assert.equal(figure(plain, 0, property).now, figure(plain, 0, property).old);
  // The check says so of the result: the page shows that before it is applied.
  assert.deepEqual(applied(text, plain).news, ["vat-mismatch", "vat-rate-unknown"]);
  const asked = planned(text);
  assert.equal(figure(asked, 0, "vatAmount").now, "324.94");
  assert.equal(figure(asked, 0, "vatExemptAmount").now, "1702.06");
  assert.equal(figure(asked, 0, "vatExemptAmountVAT").now, "0");
  assert.equal(figure(asked, 1, "vatExemptAmountVAT").now, "5.82");
  // Without a percentage, the one that explains the old VAT.
  assert.equal(figure(asked, 3, "vatAmount").now, "40.21");
});

test("rounded to five euros, what would vanish is rounded to the cent; typed amounts stand", async () => {
  const text = await course((d) => [
    {
      ...period(d, null, null),
      invoiceItems: [
        { ...d[0].invoiceItems[0], priceBeforeTax: 0.4, vatAmount: 0.08, vatPercentage: 21 },
        { ...d[0].invoiceItems[0], priceBeforeTax: -50 },
      ],
    },
  ]);
  const made = planned(text, { ...wanted, step: "5", typed: { "1/priceBeforeTax": "-60.00" } });
  assert.deepEqual(
    made.lines.map(({ figures: [{ now }], notes }) => [now, notes]),
    [
      ["0.41", ["tooSmall"]],
      ["-60.00", []],
    ],
  );
});

test("a whole catalogue gets new prices in one step, and what can't be done is told by course", async () => {
  const { bytes, courses } = catalogue(1_500_000, { mistakes: 0 });
  const work = new Work(core, () => {});
  /** @type {import("../../www/src/elements/catalogue/store.js").Options} */
  const options = { now: ORDERED_AT, locale: "en", quote: { orderedAt: ORDERED_AT } };
  await work.open({ files: [{ name: "c.json", text: new TextDecoder().decode(bytes) }], options });
  await work.examine(options);
  const indexes = [...Array(courses).keys()];
  const choices = { ...wanted, at: "2027-05-31T22:00:00Z" };
  const preview = await work.prices({ indexes, wanted: choices, apply: false });
  assert.ok(preview);
  assert.equal(preview.courses + preview.refused.length, courses);
  assert.ok(preview.courses > courses / 2);
  assert.deepEqual(preview.news, []);
  assert.equal(work.history.undo, 0);
  const done = await work.prices({ indexes, wanted: choices, apply: true });
  assert.ok(done?.rows && done.history);
  assert.equal(done.rows.filter((row) => !row.removed && row.changed).length, preview.courses);
  assert.deepEqual([done.history.undo, done.history.changed], [1, preview.courses]);
  await work.undo();
  assert.deepEqual(new Uint8Array(await work.file(0).arrayBuffer()), bytes);
});

test("the body of a POST is strict, and leaves out what the server makes", async () => {
  const text = `// mine\n${(await example()).replace('"isOptional": true', '"isOptional": true,')}`;
  const { body, left } = postBody(text, core.properties("course"), core);
  assert.deepEqual(left, ["id", "status", "source"]);
  const { id, status, source, ...rest } = JSON.parse(await example());
  assert.deepEqual(JSON.parse(body), rest);
  assert.match(body, /1495\.00/);
  assert.deepEqual(
    core
      .validate("course", body, { now: NOW, operation: "create" })
      .diagnostics.filter(({ severity }) => severity === "error"),
    [],
  );
  assert.equal(postBody(body, core.properties("course"), core).body, body);
});

test("both languages have the same words for prices, and none in Dutch says u or je", () => {
  assert.deepEqual(Object.keys(nl).sort(), Object.keys(en).sort());
  for (const [key, text] of Object.entries(nl)) assert.doesNotMatch(String(text), /\b(u|uw|je|jij|jouw)\b/i, key);
});
