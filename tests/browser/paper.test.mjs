// The page on paper: the whole document readable, with what was found and the price, and nothing to click.
import { test } from "node:test";
import assert from "node:assert/strict";
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
  for (const [locale, period, item] of [["nl-NL", "Prijsperiode 2", "Prijs exclusief btw"], ["en-GB", "Price period 2", "Price excluding VAT"]]) {
    const course = await visit({ locale, dark: true });
    const long = "Een lange naam die niet in een veld past. ".repeat(12).trim();
    await course.put((await example()).replace('"Projectleiden"', JSON.stringify(long)).replace("8a1d5b7e-2c40-4e0e-b6a9-51c7f3d2e680", "x"));
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
      const look = (root) => {
        for (const element of root.querySelectorAll("*")) {
          if (element.shadowRoot) look(element.shadowRoot);
          if (element.matches("input, select, textarea, summary") && element.checkVisibility()) found.push(element.id || element.className || element.localName);
        }
      };
      look(document);
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
  await course.page.evaluate(() => addEventListener("beforeprint", () => { window.onPaper = Boolean(document.querySelector("aanbod-editor").renderRoot.querySelector(".outline")); }));
  await course.page.pdf({ format: "A4" });
  assert.equal(await course.page.evaluate(() => window.onPaper), true);
});
