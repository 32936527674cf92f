import { test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { assertAccessible } from "./support/accessible.mjs";
import { example, site } from "./support/site.mjs";

const { visit } = site();

const faulty = async () =>
  (await example())
    .replace("8a1d5b7e-2c40-4e0e-b6a9-51c7f3d2e680", "x")
    .replace('"vatAmount": 341.25', '"vatAmount": 300')
    .replace('"diplomaType"', '"diplomatype"')
    .replace('"subSegment"', '"categoryCode": "A",\n  "subSegment"');

for (const dark of [false, true]) {
  for (const [size, width, height] of /** @type {const} */ ([
    ["wide", 1440, 900],
    ["tablet", 768, 1024],
    ["small", 320, 640],
  ])) {
    test(`${size}, ${dark ? "dark" : "light"}: axe finds nothing, in any pane and state`, async () => {
      const course = await visit({ width, height, dark, locale: dark ? "en-GB" : "nl-NL" });
      await course.withText();
      await course.picture(`first-${size}-${dark ? "dark-en" : "light-nl"}`);
      await assertAccessible(course.page, "the example");
      await course.setText(await faulty());
      const tabs = course.page.getByRole("tab");
      const panes = await tabs.count();
      for (let index = 0; index < Math.max(1, panes); index += 1) {
        if (panes) await tabs.nth(index).click();
        await course.withText();
        if (!panes || index === 0)
          await course.page.evaluate(() =>
            document
              .querySelector("aanbod-editor")
              .formView.lead("/learningMethod/costs/details/2/invoiceItems/0/vatAmount"),
          );
        await assertAccessible(course.page, `pane ${index}`);
        await course.picture(`faulty-${size}-${dark ? "dark-en" : "light-nl"}-${index}`);
      }
      // Nothing may need sideways scrolling.
      assert.ok(await course.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      // With room for panes, only panes scroll.
      if (width > 700)
        assert.ok(await course.page.evaluate(() => document.documentElement.scrollHeight <= innerHeight));
      course.quiet();
    });
  }
}

test("dialogs, menus and the unreadable state are clean too", async () => {
  const course = await visit();
  await course.page
    .getByRole("button", { name: /Meer velden/ })
    .last()
    .click();
  await assertAccessible(course.page, "the menu of properties");
  await course.page.getByRole("button", { name: "Openen" }).click();
  await assertAccessible(course.page, "opening");
  await course.picture("open");
  await course.page.keyboard.press("Escape");
  await course.setText("{ broken");
  await assertAccessible(course.page, "unreadable");
  await course.setText("[1, 2]");
  await assertAccessible(course.page, "something else");
  await course.open("x.json", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]));
  await course.page.locator(".messages p.error").waitFor();
  await assertAccessible(course.page, "a message over the page");
});

test("every control is at least 24 by 24 pixels, or stands in a line of text", async () => {
  const course = await visit({ width: 320, height: 640 });
  await course.setText(await faulty());
  await course.page.evaluate(() =>
    document.querySelector("aanbod-editor").formView.lead("/learningMethod/costs/details/2/invoiceItems/0/vatAmount"),
  );
  const small = await course.page.evaluate(() => {
    const found = [];
    const visitRoot = (root) => {
      for (const element of root.querySelectorAll("*")) {
        if (element.shadowRoot) visitRoot(element.shadowRoot);
        if (
          !element.matches("button, input, select, textarea, summary, a[href]") ||
          !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
        )
          continue;
        if (element.closest(".skip, .cm-editor") || element.matches(".picker input, .fix") || element.closest("label"))
          continue;
        const { width, height } = element.getBoundingClientRect();
        if (width < 24 || height < 24)
          found.push(`${element.className || element.localName} ${Math.round(width)}×${Math.round(height)}`);
      }
    };
    visitRoot(document);
    return found;
  });
  assert.deepEqual(small, []);
});

for (const [size, width, height, dark] of /** @type {const} */ ([
  ["wide", 1440, 900, true],
  ["small", 320, 640, false],
])) {
  test(`${size}: grids, time axes and cards are clean in every state, and fit`, async () => {
    const course = await visit({ width, height, dark });
    await course.setText(
      (await faulty())
        .replace('"endDate": "2026-12-31T23:00:00Z"', '"endDate": "2027-02-28T23:00:00Z"')
        .replace('"startDate": "2026-06-30T22:00:00Z"', '"startDate": "2026-08-30T22:00:00Z"'),
    );
    const lead = (pointer) =>
      course.page.evaluate((place) => document.querySelector("aanbod-editor").formView.lead(place), pointer);
    const state = async (name) => {
      await assertAccessible(course.page, name);
      assert.ok(await course.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), name);
      await course.picture(`${name.replaceAll(" ", "-")}-${size}`);
    };
    await lead("/learningMethod/costs/details");
    await state("a time axis");
    await course.page.getByRole("button", { name: "Prijsperiode toevoegen" }).click();
    await course.page.getByLabel("Vanaf wanneer geldt de nieuwe prijs?").fill("1-10-2027");
    await course.page.locator(".list-panel").getByRole("checkbox").uncheck();
    await state("a further price period");
    await course.page.keyboard.press("Escape");
    await course.page.getByRole("button", { name: /^Prijsperiode 2/ }).click();
    await course.page.getByRole("button", { name: "Kopiëren: Prijsperiode 2" }).click();
    await course.page.getByLabel("Vanaf wanneer geldt de nieuwe prijs?").fill("1-10-2027");
    await state("a copy of a price period");
    await course.page.keyboard.press("Escape");
    await course.page.getByRole("button", { name: "Factuurregel toevoegen" }).click();
    await course.page.locator("aanbod-editor .cell-editor").waitFor();
    await state("a new row");
    await course.page.keyboard.press("Escape");
    await lead("/learningMethod/costs/details/1/invoiceItems/0/priceBeforeTax");
    await course.page.keyboard.type("1.210");
    await course.page.keyboard.press("Enter");
    await course.page.keyboard.press("Shift+ArrowDown");
    await state("a grid with a refused cell and chosen ones");
    const paste = (text) =>
      course.page.evaluate((words) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", words);
        document
          .querySelector("aanbod-editor")
          .renderRoot.activeElement.dispatchEvent(
            new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true, composed: true }),
          );
      }, text);
    await paste("1.210\n1.305");
    await course.page.locator(".unclear-panel").waitFor();
    await state("amounts with two readings");
    await course.page.keyboard.press("Escape");
    await paste("x\ty");
    await course.page.locator(".paste-refused").waitFor();
    await state("a refused paste");
    await course.page.getByRole("button", { name: "Btw berekenen" }).click();
    await course.page.getByRole("button", { name: /^Factuurregel 2/ }).click();
    await state("computed VAT and an opened item");
    await lead("/learningMethod/planning/startMoments");
    await course.page.getByRole("button", { name: /^Dupliceren met nieuwe datum: Startmoment 1/ }).click();
    await course.page.getByLabel("Nieuwe startdatum").fill("23-3-2027");
    await state("a copy on another day");
    await course.page.getByRole("button", { name: "Kopie maken" }).click();
    await state("an opened card");
    course.quiet();
  });
}

for (const [size, width, height, dark] of /** @type {const} */ ([
  ["wide", 1440, 900, true],
  ["small", 320, 640, false],
  ["small", 320, 640, true],
])) {
  test(`${size}, ${dark ? "dark" : "light"}: corrections, days without a price and the quote on paper are clean, and fit`, async () => {
    const course = await visit({ width, height, dark });
    const { page } = course;
    await course.withText();
    const state = async (name) => {
      await assertAccessible(course.page, name);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), name);
      await course.picture(`${name.replaceAll(" ", "-")}-${size}-${dark ? "dark" : "light"}`);
    };
    const pane = async (name) => {
      if (size === "small") await page.getByRole("tab", { name }).click();
    };
    await course.setText(
      (await faulty())
        .replace('"vatAmount": 325.50', '"vatAmount": 200')
        .replace('"categoryCode": "A"', `"categoryCode": "${"Lang woord ".repeat(40)}"`),
    );
    await pane(/^Bevindingen/);
    const long = page.locator(".finding-card .fix-details");
    await long.locator("summary").click();
    await long.scrollIntoViewIfNeeded();
    await state("a long correction folded out");
    await page.getByRole("button", { name: "Alle 2 van deze soort" }).first().click();
    await page.locator("dialog.over[open]").waitFor();
    await state("correcting all of a kind");
    await page.keyboard.press("Escape");
    await course.setText(await example());
    await pane(/^Prijs/);
    const order = async (moment) => {
      await page.getByLabel("Datum en tijd van de bestelling").fill(moment);
      await page.getByLabel("Datum en tijd van de bestelling").blur();
    };
    await order("15-06-2025 12:00");
    await page.locator("div.unpriced").waitFor();
    await state("a day without a price");
    await course.setText(
      (await example()).replace('"endDate": "2026-06-30T22:00:00Z"', '"endDate": "2026-08-31T22:00:00Z"'),
    );
    // Another document is seen from its beginning.
    await pane(/^Prijs/);
    await order("01-08-2026 12:00");
    await page.getByText("Meer dan één prijs op deze datum").waitFor();
    await state("a day with two prices");
    await course.setText((await example()).replace('"source": "Api",', '"source": "Api"'));
    await pane(/^Prijs/);
    await page.locator("div.unpriced .nearby").waitFor();
    await state("a price beyond unreadable text");
    await course.setText((await example()).replace('"Projectleiden in de praktijk"', '"Projectleiden"'));
    await pane(/^Prijs/);
    await page.getByRole("button", { name: "Prijsopgave: Afdrukken…" }).click();
    await page.locator(".paper-sheet .revised").waitFor();
    await state("a changed course on paper");
    course.quiet();
  });

  test(`${size}, ${dark ? "dark" : "light"}: finding and replacing in a catalogue is clean before and after, found or not`, async () => {
    const course = await visit({ width, height, dark });
    const text = await example();
    await course.open("c.json", `[${text},${text.replace("PL-2026-014", "PL-2")}]`);
    await course.page.waitForFunction(
      () =>
        document.querySelector("aanbod-catalogue")?.known.filter(Boolean).length === 2 &&
        !document.querySelector("aanbod-catalogue").busy,
    );
    await course.page.locator("aanbod-catalogue").getByRole("button", { name: "Zoeken en vervangen…" }).click();
    const dialog = course.page.getByRole("dialog");
    for (const [name, words] of [
      ["nothing asked for", ""],
      ["not found", "Xyzzy"],
      ["found", "Projectleiden"],
    ]) {
      if (words) {
        await dialog.getByLabel("Zoeken", { exact: true }).fill(words);
        await dialog.locator("button[type=submit]").click();
        await dialog.getByText(name === "found" ? /keer gevonden/ : "Niet gevonden").waitFor();
      }
      await assertAccessible(course.page, name);
      assert.ok(await course.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), name);
      await course.picture(`replacing-${name.replaceAll(" ", "-")}-${size}-${dark ? "dark" : "light"}`);
    }
    course.quiet();
  });
}

const sample = (name) =>
  readFile(fileURLToPath(new URL(`../../www/src/app/examples/${name}`, import.meta.url)), "utf8");

for (const [size, width, height, dark] of /** @type {const} */ ([
  ["wide", 1440, 900, false],
  ["tablet", 768, 1024, true],
  ["small", 320, 640, false],
])) {
  test(`${size}: associations, enrollments and exchanges are clean, in any pane, and fit`, async () => {
    const visited = await visit({ width, height, dark, locale: dark ? "en-GB" : "nl-NL" });
    await visited.withText();
    const fits = async () =>
      assert.ok(await visited.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    for (const name of ["association.jsonc", "enrollments.json"]) {
      await visited.open(
        name,
        (await sample(name))
          .replace('"courseId": "b8e05d31', '"courseId": "x')
          .replace(/"beginDate": "2026/, '"beginDate": "x'),
      );
      await visited.page.waitForFunction(
        (kind) => document.querySelector("aanbod-editor").report?.kind === kind,
        name.split(".")[0],
      );
      const tabs = visited.page.getByRole("tab");
      const panes = await tabs.count();
      for (let index = 0; index < Math.max(1, panes); index += 1) {
        if (panes) await tabs.nth(index).click();
        await visited.withText();
        if (!panes || index === 0)
          await visited.page.evaluate(() =>
            document
              .querySelector("aanbod-editor")
              .formView.lead(document.querySelector("aanbod-editor").report.diagnostics.at(-1)?.pointer ?? ""),
          );
        await assertAccessible(visited.page, `${name}, pane ${index}`);
        await fits();
        await visited.picture(`${name.split(".")[0]}-${size}-${index}`);
      }
    }
    await visited.page.locator(".privacy button").last().click();
    await visited.page.locator("aanbod-exchange .cm-content").last().waitFor();
    await assertAccessible(visited.page, "an exchange");
    await fits();
    await visited.picture(`exchange-${size}`);
    visited.quiet();
  });
}

test("choosing a kind is clean", async () => {
  const visited = await visit({ width: 320, height: 640 });
  await visited.page.locator(".actions button").first().click();
  await assertAccessible(visited.page, "a new document");
  await visited.page.keyboard.press("Escape");
  await visited.open("x.json", "{}");
  await visited.page.locator("dialog[open]").waitFor();
  await assertAccessible(visited.page, "of which kind");
});
