// The page on paper: the whole document readable, with what was found and the price, and nothing to click.
import { test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { catalogue } from "../bench/generate.mjs";
import { example, site } from "./support/site.mjs";

const { visit } = site();
const plain = (text) => text.replaceAll("\u00a0", " ");

/** As the page is while it is printed, on paper of A4's width. */
async function printed(course) {
  const { page } = course;
  await page.waitForFunction(() => document.querySelector("aanbod-editor").printing.outline);
  await page.setViewportSize({ width: 720, height: 1000 });
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
}

test("paper has every value of the document, also what is folded away and what is long, with findings and price", async () => {
  for (const [locale, period, item] of [
    ["nl-NL", "Prijsperiode 2", "Prijs exclusief btw"],
    ["en-GB", "Price period 2", "Price excluding VAT"],
  ]) {
    const course = await visit({ locale, dark: true });
    const long = "Een lange naam die niet in een veld past. ".repeat(12).trim();
    await course.setText(
      (await example())
        .replace('"Projectleiden"', JSON.stringify(long))
        .replace("8a1d5b7e-2c40-4e0e-b6a9-51c7f3d2e680", "x"),
    );
    await printed(course);
    const paper = plain(await course.page.evaluate(() => document.body.innerText));
    const outline = plain(await course.editor.locator(".outline").innerText());
    const { diagnostics } = await course.report();
    for (const part of [long, period, item, "PL-2027-003-ZW", "01"]) assert.ok(outline.includes(part), part);
    assert.ok(plain(await course.editor.locator(".pane.findings").innerText()).includes(plain(diagnostics[0].message)));
    assert.match(plain(await course.quote.locator(".quote-body").innerText()), /2[.,]0\d\d[.,]\d\d/);
    assert.doesNotMatch(paper, /Downloaden|Download\b/);
    // Nothing to click or type, nothing cut off.
    const left = await course.page.evaluate(() => {
      const found = [];
      const visitRoot = (root) => {
        for (const element of root.querySelectorAll("*")) {
          if (element.shadowRoot) visitRoot(element.shadowRoot);
          if (element.matches("input, select, textarea, summary") && element.checkVisibility())
            found.push(element.id || element.className || element.localName);
        }
      };
      visitRoot(document);
      return found;
    });
    assert.deepEqual(left, []);
    assert.ok(await course.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await course.picture(`paper-${locale}`);
    await course.page.evaluate(() => dispatchEvent(new Event("afterprint")));
    assert.equal(await course.editor.locator(".outline").count(), 0);
    course.quiet();
  }
});

test("the browser's own printing gets it too", async () => {
  const course = await visit();
  await course.page.waitForFunction(() => document.querySelector("aanbod-editor").printing.outline);
  await course.page.evaluate(() =>
    addEventListener("beforeprint", () => {
      window.onPaper = Boolean(document.querySelector("aanbod-editor").renderRoot.querySelector(".outline"));
    }),
  );
  await course.page.pdf({ format: "A4" });
  assert.equal(await course.page.evaluate(() => window.onPaper), true);
});

test("a catalogue on paper has every course, says what its prices are of, and has nothing to click", async () => {
  for (const [locale, note, short] of /** @type {const} */ ([
    ["nl-NL", /Prijzen inclusief btw, besteld op .* voor een gewone klant, zonder optionele regels\./, /van \d+/],
    ["en-GB", /Prices including VAT, ordered on .* for a regular customer, without optional items\./, /of \d+/],
  ])) {
    const course = await visit({ locale, dark: true });
    const { page } = course;
    const { bytes, courses } = catalogue(700_000, { mistakes: 0.2 });
    await course.open("c.json", bytes);
    await page.waitForFunction(
      (count) =>
        document.querySelector("aanbod-catalogue")?.known.filter(Boolean).length === count &&
        !document.querySelector("aanbod-catalogue").busy,
      courses,
    );
    const rows = page.locator("aanbod-catalogue tbody tr[data-index]");
    assert.ok((await rows.count()) < courses, "on screen, only what is in sight is drawn");
    await page.setViewportSize({ width: 720, height: 1000 });
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    assert.equal(await rows.count(), courses);
    assert.match(plain(await page.locator("aanbod-catalogue .paper-note").innerText()), note);
    assert.equal(await page.locator("aanbod-catalogue tbody tr.gap").count(), 0);
    for (const sort of ["input", "select", "summary", ".icon-button", "thead button"])
      assert.equal(await page.locator(`aanbod-catalogue ${sort}`).filter({ visible: true }).count(), 0, sort);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    assert.match(plain(await rows.last().innerText()), /€/);
    await course.picture(`paper-catalogue-${locale}`);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await page.emulateMedia({ media: "screen" });
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.waitForFunction(
      (count) =>
        document.querySelector("aanbod-catalogue").renderRoot.querySelectorAll("tbody tr[data-index]").length < count,
      courses,
    );
    await page.locator("aanbod-catalogue").getByRole("searchbox").fill("mbo");
    await page.waitForFunction((count) => document.querySelector("aanbod-catalogue").listed.length < count, courses);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    assert.match(await page.locator("aanbod-catalogue .shown").innerText(), short, "a part is said to be one");
    course.quiet();
  }
});

test("a request and its response are on paper whole, with what was found in them", async () => {
  const course = await visit({ locale: "en-GB" });
  const { page } = course;
  const list = JSON.parse(
    await readFile(fileURLToPath(new URL("../../www/src/app/examples/enrollments.json", import.meta.url)), "utf8"),
  );
  const many = Array.from({ length: 40 }, (_, index) => ({
    ...list[0],
    enrollmentId: `${list[0].enrollmentId.slice(0, -2)}${String(index + 10)}`,
  }));
  await course.open("enrollments.json", JSON.stringify([...many, { ...list[0], beginDate: "tomorrow" }], null, 2));
  await page.locator(".privacy button").last().click();
  const exchange = page.locator("aanbod-exchange");
  await exchange.locator(".finding-card").first().waitFor();
  await exchange.getByLabel(/Kind of enrollment|enrollmentType/).selectOption("study");
  await page.setViewportSize({ width: 720, height: 1000 });
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const paper = await exchange.evaluate(
    (/** @type {HTMLElementTagNameMap["aanbod-exchange"]} */ element) =>
      element.renderRoot.querySelector(".exchange").innerText,
  );
  for (const part of ["tomorrow", `${list[0].enrollmentId.slice(0, -2)}49`, "study", "200", '"school"'])
    assert.ok(paper.includes(part), part);
  for (const sort of ["input", "select", "summary", "button.small", ".cm-editor"])
    assert.equal(await exchange.locator(sort).filter({ visible: true }).count(), 0, sort);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await course.picture("paper-exchange");
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  assert.equal(await exchange.locator("pre.on-paper").count(), 0);
  course.quiet();
});
