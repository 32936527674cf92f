// A catalogue as a table: find a course, correct it, back, and the rest of the file as it was.
import { test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { catalogue } from "../bench/generate.mjs";
import { example, site } from "./support/site.mjs";
import { present } from "../support/present.mjs";

const { visit } = site();

/** Words of the page in both languages. */
const WORDS = {
  "nl-NL": {
    search: "Zoeken op naam of code",
    show: "Tonen",
    errors: "met fouten",
    back: "Terug naar de catalogus",
    name: "Cursusnaam",
    all: "Alle cursussen tonen",
    save: "Opslaan als",
    csv: "Bevindingen als CSV",
    undo: "Ongedaan maken",
    order: "Datum en tijd van de bestelling",
    exempt: "Btw-vrijgestelde klant",
    date: "01-03-2026 12:00",
    next: "Volgende cursus",
  },
  "en-GB": {
    search: "Search by name or code",
    show: "Show",
    errors: "with errors",
    back: "Back to the catalogue",
    name: "Course name",
    all: "Show all courses",
    save: "Save as",
    csv: "Findings as CSV",
    undo: "Undo",
    order: "Date and time of ordering",
    exempt: "VAT exempt customer",
    date: "2026-03-01 12:00",
    next: "Next course",
  },
};

/** Six courses: the third lacks a provider, the fifth has the code of the second, the sixth has no prices any more. */
async function courses() {
  const one = JSON.parse(await example());
  const named = (number, change = {}) => ({
    ...one,
    id: `3f0c8c52-7d5e-4b1a-9a36-0f5e2c7b9d0${number}`,
    externalId: `PL-${number}`,
    name: `${["Nul", "Ondernemen", "Presenteren", "Leidinggeven", "Onderhandelen", "Plannen", "Rekenen"][number]} voor teams`,
    ...change,
  });
  const ended = structuredClone(one.learningMethod);
  ended.costs.details.splice(1);
  return [
    named(1),
    named(2),
    named(3, { providerId: undefined }),
    named(4),
    named(5, { externalId: "PL-2" }),
    named(6, { learningMethod: ended }),
  ];
}

/** Waits until the table has its rows, and nothing is on its way. */
const settled = (course, count) =>
  course.page.waitForFunction((wanted) => {
    const view = document.querySelector("aanbod-catalogue");
    return view && !view.busy && view.known.filter(Boolean).length === wanted && view.rows.items.length > 0;
  }, count);

const rowNames = (course) => course.page.locator("aanbod-catalogue button.open").allInnerTexts();

/** Waits until the table has these rows: it draws them anew when it comes back into sight. */
async function shows(course, names) {
  for (let attempt = 0; attempt < 1500 && (await rowNames(course)).join() !== names.join(); attempt += 1)
    await course.page.waitForTimeout(30);
  assert.deepEqual(await rowNames(course), names);
}
const saved = async (download) => readFile(await download.path());

for (const locale of ["nl-NL", "en-GB"]) {
  const w = WORDS[locale];

  test(`${locale}: a course of a catalogue is found, opened, corrected and back in its place; every other byte stays`, async () => {
    const course = await visit({ locale });
    const list = await courses();
    const text = `\ufeff// aanbod\r\n${JSON.stringify(list, null, 3).replaceAll("\n", "\r\n")}`;
    await course.open("catalogus.json", Buffer.from(text));
    await settled(course, 6);
    const table = course.page.getByRole("table");
    assert.equal(await table.getAttribute("aria-rowcount"), "7");
    await course.page.locator("aanbod-catalogue").getByLabel(w.show, { exact: true }).selectOption({ label: w.errors });
    await shows(course, ["Leidinggeven voor teams", "Plannen voor teams"]);
    await course.picture(`catalogue-errors-${locale}`);
    await course.page.getByRole("button", { name: w.all }).click();
    await course.page.locator("aanbod-catalogue").getByLabel(w.search, { exact: true }).fill("pl-4");
    await shows(course, ["Onderhandelen voor teams"]);
    await course.page.getByRole("button", { name: "Onderhandelen voor teams" }).click();
    await course.page.getByLabel(w.name).first().fill("Onderhandelen voor één team");
    await course.page.getByRole("button", { name: w.back }).click();
    await course.page.waitForFunction(() => document.querySelector("aanbod-catalogue").known[3].changed);
    await shows(course, ["Onderhandelen voor één team"]);
    await course.page.waitForFunction(
      () => document.querySelector("aanbod-catalogue").renderRoot.activeElement?.id === "course-3",
    );
    await course.page.locator(".chip.changed").waitFor();
    const out = await course.download();
    assert.equal(out.name, "catalogus.json");
    assert.equal(out.bytes.toString(), text.replace("Onderhandelen voor teams", "Onderhandelen voor één team"));
    await course.page.locator(".chip.changed").waitFor({ state: "detached" });
    await course.page.getByRole("button", { name: w.undo }).click();
    await course.page.waitForFunction(() => !document.querySelector("aanbod-catalogue").known[3].changed);
    assert.deepEqual((await course.download()).bytes, Buffer.from(text));
    course.quiet();
  });

  test(`${locale}: prices follow the order date and the customer, and the price panel has the same`, async () => {
    const course = await visit({ locale });
    await course.open("catalogus.json", JSON.stringify(await courses()));
    await settled(course, 6);
    await course.page.locator("aanbod-catalogue").getByLabel(w.order).fill(w.date);
    const priced = (gross) =>
      course.page.waitForFunction(
        (wanted) => document.querySelector("aanbod-catalogue").known[0].gross === wanted,
        gross,
      );
    const price = (body) =>
      course.page.evaluate(([text, vatExempt]) => {
        const quote = document.querySelector("aanbod-quote");
        return vatExempt === quote.vatExempt ? quote.orderedAt : text;
      }, body);
    await priced("1998.10");
    assert.equal(await price(["", false]), "2026-03-01T11:00:00Z");
    const { at, gross } = present(
      await course.page.evaluate(() => document.querySelector("aanbod-catalogue").known[0].next),
    );
    assert.deepEqual([at, gross], ["2026-06-30T22:00:00Z", "2064.65"]);
    assert.equal(
      await course.page.evaluate(() => document.querySelector("aanbod-catalogue").known[5].next?.status),
      "gap",
    );
    await course.page.locator("aanbod-catalogue").getByLabel(w.exempt).check();
    await priced("1833.65");
    course.quiet();
  });
}

test("from one course to the next in the order of the table; a code that stands twice is told in the course", async () => {
  const course = await visit();
  await course.open("catalogus.json", JSON.stringify(await courses()));
  await settled(course, 6);
  await course.page.locator("thead .column-name button").click();
  await course.page.locator("thead .column-name button").click();
  const names = await rowNames(course);
  assert.deepEqual(
    names,
    names.toSorted((one, other) => other.localeCompare(one, "nl")),
  );
  assert.equal(await course.page.locator("thead .column-name").getAttribute("aria-sort"), "descending");
  await course.page.getByRole("button", { name: names[2] }).click();
  await course.page.locator(".course-bar", { hasText: "3 van 6" }).waitFor();
  assert.match(await course.page.locator(".course-duplicate").innerText(), /PL-2.*Cursus 2 \(Presenteren/s);
  await course.page.getByLabel("Eigen cursuscode").first().fill("PL-5");
  await course.page.getByRole("button", { name: "Volgende cursus" }).click();
  await course.page.locator(".course-bar", { hasText: "4 van 6" }).waitFor();
  await course.page.getByRole("button", { name: "Terug naar de catalogus" }).click();
  await course.page.waitForFunction(() => document.querySelector("aanbod-catalogue").known[4].duplicates.length === 0);
  course.quiet();
});

test("what is typed while the next course is on its way stays in the course it was typed in", async () => {
  const course = await visit();
  await course.open("catalogus.json", JSON.stringify(await courses()));
  await settled(course, 6);
  await course.page.locator("button.open").first().click();
  await course.page.locator(".course-bar", { hasText: "1 van 6" }).waitFor();
  const second = await course.page.evaluate(() => {
    document.querySelector(".course-bar button[aria-label='Volgende cursus']").click();
    const editor = document.querySelector("aanbod-editor");
    editor.apply('[{"op":"replace","path":"/name","value":"Getypt onderweg"}]');
    return document.querySelector("aanbod-catalogue").known[1].name;
  });
  await course.page.locator(".course-bar", { hasText: "2 van 6" }).waitFor();
  assert.equal(JSON.parse(await course.value()).name, second);
  await course.page.getByRole("button", { name: "Terug naar de catalogus" }).click();
  await course.page.getByRole("button", { name: "Getypt onderweg", exact: true }).waitFor();
  course.quiet();
});

test("an entry that isn't in the course isn't lost without a word on the way back", async () => {
  const course = await visit();
  await course.open("catalogus.json", JSON.stringify(await courses()));
  await settled(course, 6);
  await course.page.locator("button.open").first().click();
  const field = course.page.getByLabel("Aantal bijeenkomsten").first();
  await field.fill("zes");
  await field.blur();
  const back = course.page.getByRole("button", { name: "Terug naar de catalogus" });
  await back.click();
  await course.page.locator(".messages", { hasText: "niet overgenomen" }).waitFor();
  assert.ok(await back.isVisible());
  await back.click();
  await course.page.getByRole("table").waitFor();
  course.quiet();
});

test("by keyboard: one stop in the table, arrows from row to row, Enter opens, and back the focus is where it was", async () => {
  const course = await visit();
  const { bytes, courses: count } = catalogue(1_000_000);
  await course.open("groot.json", bytes);
  await settled(course, count);
  const { keyboard } = course.page;
  const focused = () =>
    course.page.evaluate(() => document.querySelector("aanbod-catalogue").renderRoot.activeElement?.id);
  await course.page.locator("thead .column-next button").focus();
  await keyboard.press("Tab");
  assert.equal(await focused(), "course-0");
  await keyboard.press("ArrowDown");
  assert.equal(await focused(), "course-1");
  await keyboard.press("End");
  await course.page.waitForFunction(
    (last) => document.querySelector("aanbod-catalogue").renderRoot.activeElement?.id === `course-${last}`,
    count - 1,
  );
  const inSight = await course.page.evaluate(() => {
    const { renderRoot: root } = document.querySelector("aanbod-catalogue");
    const row = root.activeElement.closest("tr").getBoundingClientRect();
    const box = root.querySelector(".scroller").getBoundingClientRect();
    return row.top >= box.top && row.bottom <= box.bottom + 1;
  });
  assert.ok(inSight);
  await keyboard.press("Enter");
  await course.page.locator(".course-bar").waitFor();
  await course.page.getByRole("button", { name: "Terug naar de catalogus" }).focus();
  await keyboard.press("Enter");
  await course.page.waitForFunction(
    (last) => document.querySelector("aanbod-catalogue").renderRoot.activeElement?.id === `course-${last}`,
    count - 1,
  );
  // Few of many rows are drawn.
  assert.ok((await rowNames(course)).length < count);
  course.quiet();
});

test("several files are one table; findings and all courses are saved", async () => {
  const course = await visit();
  const [one, two, three, ...rest] = await courses();
  const file = (name, content) => ({ name, mimeType: "application/json", buffer: Buffer.from(content) });
  await course.page
    .locator("input.chooser")
    .setInputFiles([
      file("a.json", JSON.stringify(one)),
      file("b.jsonl", `${JSON.stringify(two)}\n${JSON.stringify(three)}`),
      file("c.json", JSON.stringify(rest)),
      file("d.json", "[1]"),
    ]);
  await settled(course, 6);
  await course.page
    .locator(".messages", { hasText: "“d.json”" })
    .or(course.page.locator(".messages", { hasText: "d.json" }))
    .first()
    .waitFor();
  await course.page.getByText("3 bestanden").first().waitFor();
  await course.page.locator("summary", { hasText: "Opslaan als" }).click();
  await course.picture("catalogue-save");
  let waiting = course.page.waitForEvent("download");
  await course.page.getByRole("button", { name: "Bevindingen als CSV" }).click();
  const csv = (await saved(await waiting)).toString();
  assert.match(csv, /^\ufeffbestand;nummer;cursus;/);
  assert.match(csv, /b\.jsonl;3;Leidinggeven voor teams;PL-3;fout;missing;providerId;\/providerId;2;/);
  assert.match(csv, /c\.json;5;Plannen voor teams;PL-2;fout;catalogue-external-id;externalId;\/externalId;/);
  await course.page.locator("summary", { hasText: "Opslaan als" }).click();
  waiting = course.page.waitForEvent("download");
  await course.page.getByRole("button", { name: "Bevindingen als JSON" }).click();
  const findings = JSON.parse((await saved(await waiting)).toString());
  const missing = findings.find(({ code }) => code === "missing");
  assert.deepEqual([missing.file, missing.course, missing.pointer, missing.line], ["b.jsonl", 3, "/providerId", 2]);
  await course.page.locator("summary", { hasText: "Opslaan als" }).click();
  waiting = course.page.waitForEvent("download");
  await course.page.getByRole("button", { name: "Alle cursussen als één lijst" }).click();
  assert.deepEqual(
    JSON.parse((await saved(await waiting)).toString()).map(({ name }) => name),
    [one, two, three, ...rest].map(({ name }) => name),
  );
  course.quiet();
});

test("checking can be stopped, what was checked stays, and it can be started again", async () => {
  const course = await visit();
  const { bytes, courses: count } = catalogue(12_000_000);
  await course.open("groot.json", bytes);
  await course.page.waitForFunction(() => document.querySelector("aanbod-catalogue")?.known.length > 0);
  await course.page.evaluate(() => document.querySelector("aanbod-catalogue").cancel());
  await course.page.getByText("De controle is afgebroken").waitFor();
  await course.page.getByRole("button", { name: "Opnieuw controleren" }).click();
  await settled(course, count);
  course.quiet();
});

test("while a catalogue is checked, the page goes on drawing; how long it was busy at most is told", async (t) => {
  const course = await visit();
  const { bytes, courses: count } = catalogue(10_000_000);
  await course.page.evaluate(() => {
    const seen = (globalThis.seen = { longest: 0, frames: 0 });
    new PerformanceObserver((list) =>
      list.getEntries().forEach(({ duration }) => (seen.longest = Math.max(seen.longest, duration))),
    ).observe({ type: "longtask" });
    const frame = () => {
      if (document.querySelector("aanbod-catalogue")?.known.length) seen.frames += 1;
      requestAnimationFrame(frame);
    };
    frame();
  });
  await course.open("groot.json", bytes);
  await settled(course, count);
  const { longest, frames } = await course.page.evaluate(() => globalThis.seen);
  t.diagnostic(`${count} courses: ${frames} frames were drawn; the longest task took ${Math.round(longest)} ms`);
  assert.ok(frames > 0);
  course.quiet();
});

for (const width of [390, 320]) {
  test(`on a phone the wheel goes on from the table to the page, to its end and back: ${width}`, async () => {
    const course = await visit({ width, height: 700 });
    const { page } = course;
    await course.open("catalogus.json", Buffer.from(JSON.stringify(await courses())));
    await settled(course, 6);
    const last = page.getByRole("button", { name: "Rekenen voor teams" });
    const ends = () => page.evaluate(() => [scrollY, document.documentElement.scrollHeight - innerHeight - scrollY]);
    /** Turns the wheel over the table until the page is at its end (1) or its beginning (0). */
    const turn = async (down, end) => {
      const box = present(await page.locator("aanbod-catalogue .scroller").boundingBox());
      await page.mouse.move(box.x + 40, Math.min(690, box.y + box.height - 10));
      for (let turns = 0; turns < 300 && (await ends())[end] > 1; turns += 1) {
        await page.mouse.wheel(0, down);
        await page.waitForTimeout(30);
      }
      assert.ok((await ends())[end] <= 1, "the page follows");
    };
    assert.ok((await ends())[1] > 50, "the page is longer than the window");
    await turn(200, 1);
    assert.ok(await last.evaluate((button) => button.getBoundingClientRect().bottom < innerHeight));
    await turn(-200, 0);
  });
}
