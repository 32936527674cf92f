// What changed since a document was opened: told, undone one by one, and taken along.
import { test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { core } from "../support/package.mjs";
import { follow, readAll } from "../../www/src/features/changes/follow-patch.js";
import { assertAccessible } from "./support/accessible.mjs";
import { example, site } from "./support/site.mjs";
import { present } from "../support/present.mjs";

const { visit } = site();
const { diff, edit } = core;

const words = {
  "nl-NL": {
    short: "Korte naam",
    count: /^\d+ wijziging(en)?$/,
    name: "Cursusnaam",
    was: "Projectleiden in de praktijk",
    fixed: "EduMS-id",
    leftOut: /Weggelaten, want dit is later niet te wijzigen: EduMS-id/,
    price: /Gewoon\s+€\s2\.064,65\s+€\s2\.186,97\s+\+\s€\s122,32/,
    exempt: /Vrijgesteld van btw/,
    end: "Prijsperiode 2 › Factuurregel 1 › Prijs exclusief btw",
    moment: /Startmoment 1.*verwijderd/s,
    download: /^Downloaden: /,
    none: "Er is niets gewijzigd sinds het openen.",
    undo: /^Wijziging terugdraaien/,
    close: "Sluiten",
  },
  "en-GB": {
    short: "Short name",
    count: /^\d+ changes?$/,
    name: "Course name",
    was: "Projectleiden in de praktijk",
    fixed: "EduMS id",
    leftOut: /Left out, because it can't be changed later: EduMS id/,
    price: /Regular\s+€2,064\.65\s+€2,186\.97\s+\+\s€122\.32/,
    exempt: /VAT exempt/,
    end: "Price period 2 › Invoice item 1 › Price excluding VAT",
    moment: /Start moment 1.*removed/s,
    download: /^Download: /,
    none: "Nothing has changed since it was opened.",
    undo: /^Undo this change/,
    close: "Close",
  },
};

const chip = (course) => course.page.locator("button.chip");
const rows = (course) => course.page.locator(".changes-list li");
const opened = (course) => course.page.locator("dialog.changes[open]");

/** Opens a text as a file, then changes it to another as by hand. */
async function change(course, before, after, name = "course.json") {
  await course.withText();
  await course.open(name, before);
  await course.page.locator(".file-name", { hasText: name }).waitFor();
  // The example may have the same name.
  await course.page.locator(".chip", { hasText: /^(Voorbeeld|Example)$/ }).waitFor({ state: "detached" });
  // A catalogue opens as a table.
  if (name.startsWith("catalogus")) {
    await course.page.getByRole("button", { name: "Als één document" }).click();
    await course.page.waitForFunction((text) => document.querySelector("aanbod-editor").value === text, before);
  }
  await course.page.evaluate((text) => {
    const pane = document.querySelector("aanbod-editor").textPane;
    pane.view.view.dispatch({ changes: { from: 0, to: pane.view.view.state.doc.length, insert: text } });
  }, after);
}

/** What a way of taking it along gives. */
async function downloaded(course, way) {
  const waiting = course.page.waitForEvent("download");
  await course.page.locator(`[data-way=${way}] button`).last().click();
  const download = await waiting;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

for (const locale of ["nl-NL", "en-GB"]) {
  const w = words[locale];

  test(`${locale}: changes are counted, told in words with the price then and now, and undone one by one`, async () => {
    const course = await visit({ locale });
    const { page } = course;
    await course.withText();
    await page.evaluate(() => (document.querySelector("aanbod-quote").orderedAt = "2026-11-15T12:00:00Z"));
    await page.getByLabel(w.name).fill("Projecten leiden");
    await page.locator("button.chip", { hasText: w.count }).waitFor();
    const text = await course.value();
    const moments = JSON.parse(text).learningMethod.planning.startMoments.length;
    await page.evaluate(() => {
      const editor = document.querySelector("aanbod-editor");
      editor.apply(
        '[{"op":"remove","path":"/learningMethod/planning/startMoments/0"},{"op":"replace","path":"/learningMethod/costs/details/1/invoiceItems/0/priceBeforeTax","value":1651.09},{"op":"replace","path":"/learningMethod/costs/details/1/invoiceItems/0/vatAmount","value":346.73},{"op":"replace","path":"/id","value":"11111111-2222-4333-8444-555555555555"}]',
      );
    });
    await page.locator("button.chip", { hasText: "5" }).click();
    await rows(course).nth(4).waitFor();
    const list = (await page.locator(".changes-list").innerText()).replaceAll("\u00a0", " ");
    for (const part of [w.name, w.was, "Projecten leiden", w.end, w.fixed])
      assert.ok(list.includes(part), `${part} in ${list}`);
    assert.match(list, w.moment);
    const table = (await page.locator(".changes-price").innerText()).replaceAll("\u00a0", " ");
    assert.match(table, w.price);
    assert.match(table, w.exempt);
    await assertAccessible(course.page, "the dialog");
    await course.picture(`changes-${locale}`);

    // The id can't be in a patch: that is said by name, and the rest is in it.
    assert.match(await page.locator("[data-way=exportPatch]").innerText(), w.leftOut);
    const patch = await downloaded(course, "exportPatch");
    assert.equal(patch.name, "course.patch.json");
    const patched = JSON.parse(edit(await example(), patch.text));
    assert.equal(patched.name, "Projecten leiden");
    assert.equal(patched.id, JSON.parse(await example()).id);
    assert.equal(patched.learningMethod.planning.startMoments.length, moments - 1);
    const merge = await downloaded(course, "exportMerge");
    assert.equal(merge.name, "course.merge.json");
    assert.equal("id" in JSON.parse(merge.text), false);
    assert.match(merge.text, /"priceBeforeTax": 1495\.00,/);

    // One by one, until it is the opened document again.
    for (let left = 5; left > 0; left -= 1) {
      assert.equal(await rows(course).count(), left);
      await rows(course).first().getByRole("button", { name: w.undo }).click();
      assert.ok(
        await page.evaluate(
          (selector) => document.activeElement.matches(selector),
          left > 1 ? ".undo-change" : "#changes-title",
        ),
      );
    }
    await opened(course).getByText(w.none).waitFor();
    assert.deepEqual(JSON.parse(await course.value()), JSON.parse(await example()));
    await page.keyboard.press("Escape");
    // Each was a step of the one history.
    await page
      .locator("aanbod-editor")
      .getByRole("button", { name: locale === "nl-NL" ? "Ongedaan maken" : "Undo" })
      .click();
    await page.locator("button.chip", { hasText: "1" }).waitFor();
    course.quiet();
  });
}

test("amounts are told as money, however their numbers are spelled", async () => {
  const course = await visit();
  const before = await example();
  await change(
    course,
    before,
    before
      .replace('"priceBeforeTax": 1550.00', '"priceBeforeTax": 1625')
      .replace('"vatPercentage": 21,', '"vatPercentage": 9,')
      .replace('"value": 84', '"value": 96'),
  );
  await chip(course).click();
  await rows(course).filter({ hasText: "96" }).waitFor();
  const shown = (await rows(course).allInnerTexts()).map((row) => row.replaceAll(/\s+/g, " "));
  assert.ok(
    shown.some((row) => row.includes("1.550,00 → nu: 1.625,00")),
    shown.join("\n"),
  );
  assert.ok(
    shown.some((row) => row.includes("21 → nu: 9")) && shown.some((row) => row.includes("84 → nu: 96")),
    "a percentage and a number of hours have no cents",
  );
});

test("a change leads to its field", async () => {
  const course = await visit();
  await course.page.getByLabel("Korte naam").fill("Anders");
  await chip(course).click();
  await course.page.locator(".to-place").click();
  await course.page.waitForFunction(
    () =>
      document.querySelector("aanbod-editor").renderRoot.activeElement?.id === `f${encodeURIComponent("/shortName")}`,
  );
});

test("a start moment that is copied or gets a code of its own is told as just that", async () => {
  const course = await visit({ locale: "en-GB" });
  const before = JSON.parse(await example());
  const [first, second] = before.learningMethod.planning.startMoments;
  // The second was made as a copy of the first, and its code forgotten.
  second.externalId = first.externalId;
  const after = structuredClone(before);
  const moments = after.learningMethod.planning.startMoments;
  moments[1].externalId = "PL-2027-003-ZW";
  moments.splice(1, 0, { ...structuredClone(first), externalId: "PL-2026-014-UT-2", city: "Gouda" });
  await change(course, JSON.stringify(before), JSON.stringify(after));
  await chip(course)
    .filter({ hasText: /^2 changes$/ })
    .click();
  await rows(course).filter({ hasText: "PL-2027-003-ZW" }).waitFor();
  const shown = (await rows(course).allInnerTexts()).map((text) => text.replace(/\s+/g, " "));
  assert.match(shown[0], /^Start moment 2 added .*Gouda/);
  assert.match(shown[1], /^Start moment 3 › Start moment code .*PL-2027-003-ZW/);
  assert.equal(shown.length, 2);
});

test("a merge patch says what it can't make null", async () => {
  const course = await visit();
  await change(course, await example(), (await example()).replace('"shortName": "Projectleiden"', '"shortName": null'));
  await chip(course).click();
  assert.match(
    await course.page.locator("[data-way=exportMerge]").innerText(),
    /leeg laten staan \(null\).*Korte naam/s,
  );
  assert.doesNotMatch(await course.page.locator("[data-way=exportPatch]").innerText(), /null/);
});

test("where only what can't be patched has changed, there is no patch, and the name says why", async () => {
  const course = await visit();
  await change(
    course,
    await example(),
    (await example()).replace("3f0c8c52-7d5e-4b1a-9a36-0f5e2c7b9d14", "3f0c8c52-7d5e-4b1a-9a36-0f5e2c7b9d15"),
  );
  await chip(course).click();
  assert.match(await course.page.locator("[data-way=exportPatch]").innerText(), /blijft niets over.*EduMS-id/s);
  assert.equal(await course.page.locator("[data-way=exportPatch] button, [data-way=exportMerge] button").count(), 0);
  const { text } = await downloaded(course, "exportWhole");
  assert.equal(text, await course.value());
});

test("another layout is no change of a value", async () => {
  const course = await visit();
  await change(course, await example(), JSON.stringify(JSON.parse(await example())));
  await chip(course).filter({ hasText: "opmaak gewijzigd" }).click();
  await course.page.getByText("Geen enkele waarde is gewijzigd").waitFor();
  await assertAccessible(course.page, "layout only");
});

test("what can't be read can't be compared, and that is said", async () => {
  const course = await visit();
  await change(course, await example(), "{ broken");
  await chip(course).click();
  await opened(course).getByText("Herstel eerst de tekst").waitFor();
  await assertAccessible(course.page, "unreadable");
});

test("courses of a catalogue, and one a line, are compared by what they are", async () => {
  for (const [name, write] of /** @type {const} */ ([
    ["catalogus.json", (all) => JSON.stringify(all)],
    ["catalogus.jsonl", (all) => all.map((one) => JSON.stringify(one)).join("\n")],
  ])) {
    const course = await visit();
    const one = JSON.parse(await example());
    const two = { ...one, id: "3f0c8c52-7d5e-4b1a-9a36-0f5e2c7b9d15", externalId: "PL-2", name: "Tweede" };
    const three = { ...one, id: "3f0c8c52-7d5e-4b1a-9a36-0f5e2c7b9d16", externalId: "PL-3" };
    for (const rest of [[three], []]) {
      await change(course, write([one, two, ...rest]), write([{ ...two, name: "Anders" }, ...rest]), name);
      await chip(course).filter({ hasText: "2 wijzigingen" }).click();
      await rows(course).nth(1).waitFor();
      const list = await course.page.locator(".changes-list").innerText();
      assert.match(list, /Cursus 1.*verwijderd.*Projectleiden in de praktijk/s);
      assert.match(list, /Cursus 1 › Cursusnaam.*Tweede.*Anders/s);
      assert.match(await course.page.locator("[data-way=exportPatch]").innerText(), /gaan zo niet mee/);
      await course.page.keyboard.press("Escape");
      await course.open("leeg.json", "[]");
      await course.page.locator("dialog.replace[open] button").nth(1).click();
      await course.page.locator(".file-name", { hasText: "leeg.json" }).waitFor();
      await course.page.keyboard.press("Escape");
    }
    course.quiet();
  }
});

test("a copy of the patch is on the clipboard", async () => {
  const course = await visit({ permissions: ["clipboard-read", "clipboard-write"] });
  await course.page.getByLabel("Korte naam").fill("Anders");
  await chip(course).click();
  await course.page.getByRole("button", { name: "Kopiëren: Wijzigingen stap voor stap" }).click();
  await course.page.getByText("Gekopieerd: Wijzigingen stap voor stap.").waitFor();
  assert.deepEqual(JSON.parse(await course.page.evaluate(() => navigator.clipboard.readText())), [
    { op: "replace", path: "/shortName", value: "Anders" },
  ]);
});

test("hostile values are shown as text", async () => {
  const course = await visit();
  await change(
    course,
    await example(),
    (await example()).replace(
      '"shortName": "Projectleiden"',
      '"shortName": "<img src=x onerror=alert(1)>\\u202e", "__proto__": { "x": 1 }',
    ),
  );
  await chip(course).click();
  await rows(course).first().waitFor();
  assert.match(await course.page.locator(".changes-list").innerText(), /<img src=x onerror=alert\(1\)>•/);
  assert.equal(await course.page.locator(".changes-list img").count(), 0);
  course.quiet();
});

test("on a phone, light and dark, the changes fit", async () => {
  for (const dark of [false, true]) {
    const course = await visit({ width: 320, height: 640, dark });
    await course.page.evaluate(() => (document.querySelector("aanbod-quote").orderedAt = "2026-11-15T12:00:00Z"));
    await course.page.getByLabel("Korte naam").fill("Een langere korte naam");
    await course.page.evaluate(() =>
      document
        .querySelector("aanbod-editor")
        .apply(
          '[{"op":"replace","path":"/learningMethod/costs/details/1/invoiceItems/0/priceBeforeTax","value":1651.09},{"op":"replace","path":"/id","value":"x"}]',
        ),
    );
    await course.page.locator("button.chip", { hasText: "3" }).click();
    await rows(course).first().waitFor();
    await assertAccessible(course.page, "small");
    await course.picture(`changes-small${dark ? "-dark" : ""}`);
    assert.ok(
      await course.page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.querySelector("dialog.changes");
        return scrollWidth <= clientWidth && document.documentElement.scrollWidth <= innerWidth;
      }),
    );
    await course.page.keyboard.press("Escape");
    await course.picture(`changed-small${dark ? "-dark" : ""}`);
  }
});

test("whatever changes in a list, undoing each change alone gives the list as it was in that respect", () => {
  const before =
    '{"learningMethod":{"planning":{"startMoments":[{"externalId":"a"},{"externalId":"b"},{"externalId":"c","city":"Gouda"},{"externalId":"d"}]}}}';
  const cases = [
    [
      '{"learningMethod":{"planning":{"startMoments":[{"externalId":"d"},{"externalId":"a"},{"externalId":"c","city":"Delft"}]}}}',
    ],
    ['{"learningMethod":{"planning":{"startMoments":[{"externalId":"x"},{"externalId":"c"},{"externalId":"b"}]}}}'],
    ['{"learningMethod":{"planning":{}}}'],
    ['{"learningMethod":{"planning":{"startMoments":[]}},"name":"y"}'],
  ];
  for (let [after] of cases) {
    // From the last to the first: then each stands on what the others left.
    for (let guard = 0; guard < 20; guard += 1) {
      const { operations } = diff("course", before, after);
      if (!operations.length) break;
      const changes = follow(operations, present(readAll(before)), present(readAll(after)));
      const next = edit(after, present(changes.at(-1)).undo);
      assert.ok(
        diff("course", before, next).operations.length < operations.length,
        `${next} is nearer to ${before} than ${after}`,
      );
      after = next;
    }
    assert.deepEqual(JSON.parse(after), JSON.parse(before));
  }
});
