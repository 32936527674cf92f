// The documentation site, opened from its folder: AANBOD_SITE is where it is. A release and `cargo xtask test --long` run it.
import assert from "node:assert/strict";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { launch } from "../browser/support/browsers.mjs";

const folder = resolve(process.env.AANBOD_SITE ?? fileURLToPath(new URL("../../target/site", import.meta.url)));
const address = (page) => pathToFileURL(join(folder, page)).href;
const LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
  test(`${colorScheme}: axe finds nothing, and nothing needs sideways scrolling`, async () => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    for (const name of ["index.html", "codes/index.html", "codes/vat-rate.html", "commands.html"]) {
      await page.goto(address(name));
      const { violations } = await new AxeBuilder({ page }).withTags(LEVELS).analyze();
      assert.deepEqual(
        violations.flatMap(({ id, nodes }) =>
          nodes.slice(0, 3).map(({ failureSummary }) => `${id}: ${failureSummary}`),
        ),
        [],
        name,
      );
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), name);
    }
    await context.close();
  });
}

test("the search finds a code and a section without a network, in both languages", async () => {
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  await page.goto(address("codes/index.html"));
  const box = page.getByRole("searchbox");
  const results = page.getByRole("listitem").filter({ has: page.locator("#results a") });
  for (const [words, expected] of [
    ["vat-rate", /^vat-rate: /],
    ["btw-tarief", /btw/i],
    ["validateStream", /validateStream/],
  ]) {
    await box.fill(words);
    await page.locator("#results a").filter({ hasText: expected }).first().waitFor();
    assert.match(await page.getByRole("status").textContent(), /^\d+ found$/);
  }
  await box.fill("vat-rate");
  await page.locator("#results a").filter({ hasText: "vat-rate: " }).first().waitFor();
  await box.press("Enter");
  await page.waitForURL(/codes\/vat-rate.*\.html/);
  await page.getByRole("searchbox").fill("qqqqxyz");
  await page.getByText("Nothing found").waitFor();
  assert.equal(await results.count(), 0);
  await context.close();
});
