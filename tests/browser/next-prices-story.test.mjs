// Next year's prices, find and replace, and the body of a POST, as they are used; every new state is looked at by axe.
import { test } from "node:test";
import assert from "node:assert/strict";
import { catalogue } from "../bench/generate.mjs";
import { assertAccessible } from "./support/accessible.mjs";
import { example, site } from "./support/site.mjs";

const { visit } = site();

/**
 * `part`: of a menu that lies over the page, only the menu is looked at.
 *
 * @type {(course: Awaited<ReturnType<typeof visit>>, state: string, part?: Parameters<typeof assertAccessible>[2]) => Promise<void>}
 */
async function clean(course, state, part = "html") {
  await assertAccessible(course.page, state, part);
  assert.ok(
    await course.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
    `${state}: wider than the window`,
  );
}

const WORDS = {
  "nl-NL": {
    tools: "Gereedschap",
    prices: "Prijzen van volgend jaar…",
    at: "Nieuwe prijzen vanaf",
    date: "01-02-2027",
    early: "01-01-2027",
    percent: "Verhoging",
    typed: "3,5",
    recompute: "opnieuw berekenen",
    alike: "net zo verhogen",
    same: "laten zoals ze zijn",
    apply: "Prijzen wijzigen",
    calculate: "Voorbeeld berekenen",
    undo: "Ongedaan maken",
    starts: "begint al op deze datum",
    tuition: "Nieuw: Prijs excl. btw, Lesgeld",
    more: "bevindingen bij",
    replace: "Zoeken en vervangen…",
    find: "Zoeken",
    by: "Vervangen door",
    post: "Kopiëren voor de EduMS-koppeling",
    copied: "zonder id, status, source",
    search: "Zoeken op naam of code",
  },
  "en-GB": {
    tools: "Tools",
    prices: "Next year's prices…",
    at: "New prices from",
    date: "2027-02-01",
    early: "2027-01-01",
    percent: "Increase",
    typed: "3.5",
    recompute: "compute again",
    alike: "increase alike",
    same: "leave as they are",
    apply: "Change the prices",
    calculate: "Calculate the preview",
    undo: "Undo",
    starts: "already begins on this date",
    tuition: "New: Price excl. VAT, Lesgeld",
    more: "more than before",
    replace: "Find and replace…",
    find: "Find",
    by: "Replace by",
    post: "Copy as POST body",
    copied: "without id, status, source",
    search: "Search by name or code",
  },
};

const details = (course) => course.value().then((text) => JSON.parse(text).learningMethod.costs.details);

for (const [locale, dark, width, height] of /** @type {const} */ ([
  ["nl-NL", false, 1440, 900],
  ["en-GB", true, 320, 640],
])) {
  const w = WORDS[locale];
  const name = `${locale}-${width}`;

  test(`${name}: a course gets next year's prices, line by line in sight, in one step of its history`, async () => {
    const course = await visit({ locale, dark, width, height });
    await course.withText();
    const text = await course.value();
    await course.page.locator(`summary[aria-label="${w.tools}"]`).click();
    await clean(course, "the menu", ".bar");
    await course.picture(`tools-${name}`);
    await course.page.getByRole("button", { name: w.prices }).click();
    const dialog = course.page.getByRole("dialog");
    await dialog.getByLabel(w.at).fill(w.early);
    await dialog.getByLabel(w.percent, { exact: true }).fill(w.typed);
    await dialog.getByText(w.starts).waitFor();
    await clean(course, "what can't be done");
    await dialog.getByLabel(w.at).fill(w.date);
    // Nothing is decided for the user.
    assert.ok(await dialog.getByRole("button", { name: w.apply }).isDisabled());
    await dialog.getByRole("radio", { name: w.same }).first().check();
    await dialog.getByRole("radio", { name: w.same }).last().check();
    await dialog.getByText(w.more).waitFor();
    await clean(course, "with findings to come");
    await dialog.getByRole("radio", { name: w.recompute }).check();
    await dialog.getByRole("radio", { name: w.alike }).check();
    await dialog.locator(".box.good").waitFor();
    const field = dialog.getByLabel(w.tuition);
    assert.match(
      await field.inputValue(),
      locale === "nl-NL" ? /^1\.\d{3},\d\d$/ : /^1,\d{3}\.\d\d$/,
      "as the amount beside it",
    );
    await field.fill(locale === "nl-NL" ? "1.700,00" : "1,700.00");
    await field.blur();
    await dialog
      .locator("td", { hasText: locale === "nl-NL" ? "357,00" : "357.00" })
      .first()
      .waitFor();
    await clean(course, "the preview");
    await field.scrollIntoViewIfNeeded();
    await course.picture(`next-prices-${name}`);
    await dialog.getByRole("button", { name: w.apply }).click();
    await dialog.waitFor({ state: "detached" });
    const after = await details(course);
    assert.equal(after.length, JSON.parse(text).learningMethod.costs.details.length + 1);
    const at = after.findIndex(({ startDate }) => startDate === "2027-01-31T23:00:00Z");
    assert.equal(after[at - 1].endDate, "2027-01-31T23:00:00Z");
    assert.equal(after[at].invoiceItems[0].priceBeforeTax, 1700);
    assert.equal(after[at].invoiceItems[0].vatAmount, 357);
    await course.page.waitForFunction(() => document.querySelector("aanbod-editor").report.counts.error === 0);
    assert.deepEqual((await course.report()).counts, { error: 0, warning: 0, info: 0 });
    // One step back.
    await course.page.locator("aanbod-editor").getByRole("button", { name: w.undo }).first().click();
    await course.page.waitForFunction((before) => document.querySelector("aanbod-editor").value === before, text);
    course.quiet();
  });

  test(`${name}: a filtered catalogue gets new prices; text is replaced in it; both go back in one step`, async () => {
    const course = await visit({ locale, dark, width, height });
    const { bytes, courses } = catalogue(400_000, { mistakes: 0.2 });
    await course.open("c.json", bytes);
    const view = course.page.locator("aanbod-catalogue");
    await course.page.waitForFunction(
      (count) =>
        document.querySelector("aanbod-catalogue")?.known.filter(Boolean).length === count &&
        !document.querySelector("aanbod-catalogue").busy,
      courses,
    );
    await clean(course, "the table");
    await course.picture(`catalogue-${name}`);
    const changed = () =>
      course.page.evaluate(() => document.querySelector("aanbod-catalogue").known.filter((row) => row.changed).length);
    await view.getByRole("button", { name: w.prices }).click();
    const dialog = course.page.getByRole("dialog");
    await dialog.getByLabel(w.percent, { exact: true }).fill(w.typed);
    await dialog.getByRole("radio", { name: w.recompute }).check();
    await dialog.getByRole("radio", { name: w.alike }).check();
    await dialog.getByRole("button", { name: w.calculate }).click();
    await dialog.locator(".preview").waitFor();
    await clean(course, "the preview of many");
    await course.picture(`next-prices-many-${name}`);
    assert.equal(await changed(), 0);
    await dialog.getByRole("button", { name: w.apply }).click();
    await dialog.waitFor({ state: "detached" });
    assert.ok((await changed()) > 0);
    await view.getByRole("button", { name: w.undo }).click();
    await course.page.waitForFunction(() =>
      document.querySelector("aanbod-catalogue").known.every((row) => !row.changed),
    );

    await view.getByRole("searchbox").fill("en");
    await view.getByRole("button", { name: w.replace }).click();
    await dialog.getByLabel(w.find, { exact: true }).fill("Utrecht");
    await dialog.getByLabel(w.by).fill('Den "Haag"');
    await dialog.locator("button[type=submit]").click();
    await dialog.locator(".hits").waitFor();
    await clean(course, "what is replaced");
    await course.picture(`replace-${name}`);
    const count = await dialog.locator(".hits tbody tr").count();
    assert.ok(count > 0);
    await dialog.getByRole("button").last().click();
    await dialog.waitFor({ state: "detached" });
    const shown = await course.page.evaluate(() => document.querySelector("aanbod-catalogue").indexes);
    const out = JSON.parse((await course.download()).bytes.toString());
    const before = JSON.parse(new TextDecoder().decode(bytes));
    for (const [index, now] of out.entries()) {
      const expected = shown.includes(index)
        ? JSON.parse(JSON.stringify(before[index]).replaceAll("Utrecht", 'Den \\"Haag\\"'))
        : before[index];
      assert.deepEqual(now, expected, String(index));
    }
    course.quiet();
  });

  test(`${name}: where no course gets new prices, it is said what to do, and why for each`, async () => {
    const course = await visit({ locale, dark, width, height });
    const one = JSON.parse(await example());
    const named = (called, change) => {
      const value = structuredClone(one);
      Object.assign(value, { name: called, externalId: called });
      value.learningMethod.costs.details = change(value.learningMethod.costs.details);
      return value;
    };
    const begins = (periods) =>
      periods.map((period, index) =>
        index === periods.length - 1 ? { ...period, startDate: "2026-12-31T23:00:00Z" } : period,
      );
    const courses = [named("Haken", begins), named("Breien", begins), named("Weven", () => [])];
    await course.open("c.json", JSON.stringify(courses));
    await course.page.waitForFunction(
      () =>
        document.querySelector("aanbod-catalogue")?.known.filter(Boolean).length === 3 &&
        !document.querySelector("aanbod-catalogue").busy,
    );
    await course.page.locator("aanbod-catalogue").getByRole("button", { name: w.prices }).click();
    const dialog = course.page.getByRole("dialog");
    await dialog.getByLabel(w.at).fill(w.early);
    await dialog.getByLabel(w.percent, { exact: true }).fill(w.typed);
    await dialog.getByRole("radio", { name: w.recompute }).check();
    await dialog.getByRole("radio", { name: w.alike }).check();
    await dialog.getByRole("button", { name: w.calculate }).click();
    await dialog.locator(".box.bad").waitFor();
    assert.match(
      await dialog.locator(".box.bad").innerText(),
      locale === "nl-NL" ? /Kies een andere datum/ : /Choose another date/,
    );
    assert.equal(await dialog.locator(".box.good").count(), 0);
    const reasons = dialog.locator("details.box li");
    assert.match(await reasons.first().innerText(), new RegExp(`${w.starts}[^]*Haken, Breien`));
    assert.match(await reasons.last().innerText(), /^Weven: /);
    assert.ok(await reasons.last().isVisible(), "nothing has to be opened");
    assert.ok(await dialog.getByRole("button", { name: w.apply }).isDisabled());
    await clean(course, "no course gets new prices");
    await course.picture(`next-prices-none-${name}`);
    // Without an increase, there is nothing to change either.
    await dialog.getByLabel(w.at).fill(w.date);
    await dialog.getByLabel(w.percent, { exact: true }).fill("0");
    await dialog.getByRole("button", { name: w.calculate }).click();
    await dialog.getByText(locale === "nl-NL" ? "Er verandert geen bedrag" : "No amount changes").waitFor();
    assert.equal(await dialog.locator(".box.good").count(), 0);
    assert.ok(await dialog.getByRole("button", { name: w.apply }).isDisabled());
    course.quiet();
  });

  test(`${name}: a course goes to the clipboard as the body of a POST`, async () => {
    const course = await visit({ locale, dark, width, height, permissions: ["clipboard-read", "clipboard-write"] });
    await course.page.locator(`summary[aria-label="${w.tools}"]`).click();
    await course.page.getByRole("button", { name: w.post }).click();
    await course.page.locator(".messages", { hasText: w.copied }).waitFor();
    const { id, status, source, ...rest } = JSON.parse(await example());
    assert.deepEqual(JSON.parse(await course.page.evaluate(() => navigator.clipboard.readText())), rest);
    course.quiet();
  });
}

test("a corrected course and its way back are clean in every width, and Escape closes what is open", async () => {
  for (const width of [320, 1440]) {
    const course = await visit({ width, height: 800 });
    await course.open("c.json", `[${await example()},${(await example()).replace("PL-2026-014", "PL-2")}]`);
    await course.page.locator("button.open").last().click();
    await course.page.locator(".course-bar").waitFor();
    await clean(course, `a course of a catalogue at ${width}`);
    await course.picture(`catalogue-course-${width}`);
    await course.page.getByRole("button", { name: "Terug naar de catalogus" }).click();
    await course.page.locator("aanbod-catalogue summary", { hasText: "Opslaan als" }).click();
    await clean(course, `ways to save at ${width}`, { fromShadowDom: ["aanbod-catalogue", "details.menu[open]"] });
    await course.page.keyboard.press("Escape");
    assert.equal(await course.page.locator("aanbod-catalogue details.menu[open]").count(), 0);
    course.quiet();
  }
});
