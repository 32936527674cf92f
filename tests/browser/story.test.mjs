// One working day, in both languages: a course is opened, corrected in every way there is, priced, lost and found again, compared,
// handed on, put in a catalogue, and all of that goes on when the network is gone.
import { test } from "node:test";
import assert from "node:assert/strict";
import { copyFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { core } from "../support/package.mjs";
import { deployment } from "./support/deployed.mjs";
import { Visit, artefacts, dist, example } from "./support/site.mjs";
import { kept } from "./support/storage.mjs";
import { present } from "../support/present.mjs";

const { edit, toStrictJson, validate } = core;
const { arrive } = deployment();

const WORDS = {
  "nl-NL": {
    name: "Cursusnaam",
    provider: "Id van de aanbieder",
    strict: "Strikte JSON maken",
    well: "Alles klopt.",
    order: "Datum en tijd van de bestelling",
    date: "01-02-2027 09:30",
    regular: "€ 2.155,40",
    exempt: "De klant is vrijgesteld van btw",
    undo: "Ongedaan maken",
    redo: "Opnieuw doen",
    go: "Verdergaan",
    changes: /^\d+ wijzigingen$/,
    close: "Sluiten",
    search: "Zoeken op naam of code",
    back: "Terug naar de catalogus",
    replace: "Vervangen",
    found: /niet-opgeslagen werk/,
    table: "catalogus.json",
  },
  "en-GB": {
    name: "Course name",
    provider: "Provider id",
    strict: "Make strict JSON",
    well: "Everything is right.",
    order: "Date and time of ordering",
    date: "2027-02-01 09:30",
    regular: "€2,155.40",
    exempt: "The customer's account is VAT exempt",
    undo: "Undo",
    redo: "Redo",
    go: "Continue",
    changes: /^\d+ changes$/,
    close: "Close",
    search: "Search by name or code",
    back: "Back to the catalogue",
    replace: "Replace",
    found: /unsaved work/,
    table: "catalogue.json",
  },
};

const PROVIDER = "8a1d5b7e-2c40-4e0e-b6a9-51c7f3d2e680";

/** The example as it may come from somewhere: six mistakes, a property of somebody's own, a comment, a byte order mark, Windows' line ends. */
async function wrong() {
  const text = (await example())
    .replace("{\n", '{\n  // najaar\n  "x-own": 1.50,\n')
    .replace('  "name": "Projectleiden in de praktijk",\n', "")
    .replace(PROVIDER, "geen-id")
    .replace('"vatAmount": 341.25', '"vatAmount": 300')
    .replace('"diplomaType"', '"diplomatype"')
    .replace('"startDate": "2026-06-30T22:00:00Z"', '"startDate": "2026-06-29T22:00:00Z"');
  return `\ufeff${text.replaceAll("\n", "\r\n")}`;
}

/** What it comes out as: only what was corrected is another. */
const right = async () =>
  toStrictJson(
    (await wrong())
      .replace("geen-id", PROVIDER)
      .replace('"vatAmount": 300', '"vatAmount": 341.25')
      .replace('"diplomatype"', '"diplomaType"')
      .replace('"startDate": "2026-06-29T22:00:00Z"', '"startDate": "2026-06-30T22:00:00Z"'),
  );

for (const [locale, w] of Object.entries(WORDS)) {
  test(`${locale}: a working day`, async () => {
    const visitor = await arrive(dist, { locale, viewport: { width: 1440, height: 900 } });
    let { visit: course, page } = visitor;
    await course.reported();
    await course.picture(`page-${locale}`);
    if (locale === "nl-NL" && process.env.AANBOD_WRITE_PICTURE) {
      // The README's picture.
      copyFileSync(
        `${artefacts}/page-${locale}.png`,
        fileURLToPath(new URL("../../www/screenshot.png", import.meta.url)),
      );
    }

    // Opened: every mistake is told, and counted in the window's title.
    await course.withText();
    await course.open("cursus.json", await wrong());
    await page.locator(".file-name", { hasText: "cursus.json" }).waitFor();
    await page.waitForFunction(() => document.querySelector("aanbod-editor").report?.counts.error >= 2);
    const opened = await course.value();
    assert.equal(opened, await wrong());
    /** @returns {Promise<string[]>} */
    const codes = async () => (await course.report()).diagnostics.map(({ code }) => code);
    for (const code of [
      "byte-order-mark",
      "comment",
      "missing",
      "guid",
      "vat-mismatch",
      "property-case",
      "period-overlap",
    ])
      assert.ok((await codes()).includes(code), code);
    assert.match(await page.title(), /^\d \w+/);
    await course.picture(`day-opened-${locale}`);

    // Corrected: by its button, in the field, by adding what is missing, in the text, and by taking away what isn't JSON.
    const gone = (code) =>
      page.waitForFunction(
        (one) =>
          document.querySelector("aanbod-editor").report &&
          !document.querySelector("aanbod-editor").report.diagnostics.some((finding) => finding.code === one),
        code,
      );
    const { diagnostics } = await course.report();
    const card = (code) =>
      page
        .locator("aanbod-editor .finding-card")
        .filter({ hasText: present(diagnostics.find((finding) => finding.code === code)).message });
    for (const code of ["vat-mismatch", "property-case"]) {
      await card(code).locator(".fix-offer button").first().click();
      await gone(code);
    }
    await card("guid").locator(".finding-lead").click();
    assert.ok(
      await page
        .getByLabel(w.provider)
        .evaluate((field) => field === /** @type {ShadowRoot} */ (field.getRootNode()).activeElement),
    );
    await page.getByLabel(w.provider).fill(PROVIDER);
    await gone("guid");
    await page.getByLabel(w.name).first().fill("Projectleiden in de praktijk");
    await gone("missing");
    await page.evaluate(() => {
      const { view } = document.querySelector("aanbod-editor").textPane.view;
      const from = view.state.doc.toString().indexOf("2026-06-29T22");
      view.dispatch({ changes: { from: from + 9, to: from + 10, insert: "0" }, userEvent: "input.type" });
      const at = view.state.doc.toString().indexOf("2026-06-20T22");
      view.dispatch({ changes: { from: at + 8, to: at + 10, insert: "30" }, userEvent: "input.type" });
    });
    await gone("period-overlap");
    await page.getByRole("button", { name: w.strict }).click();
    await page.waitForFunction(() => document.querySelector("aanbod-editor").report?.counts.error === 0);
    const corrected = await course.value();
    assert.deepEqual(JSON.parse(corrected), { ...JSON.parse(await right()), name: "Projectleiden in de praktijk" });
    assert.match(corrected, /"x-own": 1\.50,\r\n/, "what isn't ours is as it was");
    assert.equal(validate("course", corrected).counts.error, 0);

    // Priced: on a day, for a customer, with an option.
    await page.locator("aanbod-quote").getByLabel(w.order).fill(w.date);
    await page.waitForFunction(
      (wanted) =>
        document
          .querySelector("aanbod-quote")
          .renderRoot.querySelector(".total-amount")
          ?.innerText.replaceAll("\u00a0", " ") === wanted,
      w.regular,
    );
    const regular = await course.total.innerText();
    await page.getByLabel(w.exempt).check();
    await page.waitForFunction(
      (before) => document.querySelector("aanbod-quote").renderRoot.querySelector(".total-amount").innerText !== before,
      regular,
    );
    await page.getByLabel(w.exempt).uncheck();
    await page.waitForFunction(
      (before) => document.querySelector("aanbod-quote").renderRoot.querySelector(".total-amount").innerText === before,
      regular,
    );

    // Undone, all of it, and done again: one history for form, text and corrections.
    const history = async (name) => {
      const button = page.locator("aanbod-editor").getByRole("button", { name, exact: true });
      for (let step = 0; step < 40 && !(await button.isDisabled()); step += 1) {
        const before = await course.value();
        await button.click();
        if ((await course.value()) === before) break;
      }
      return course.value();
    };
    assert.equal(await history(w.undo), opened);
    assert.equal(await history(w.redo), corrected);

    // Lost: the tab dies. Found: the next one offers it.
    await kept(course, corrected);
    const next = await visitor.context.newPage();
    await page.close({ runBeforeUnload: false });
    page = next;
    page.setDefaultTimeout(30_000);
    course = new Visit(page, visitor.host.origin);
    await page.goto(visitor.url);
    await course.reported();
    assert.match(await page.locator(".left-behind").innerText(), w.found);
    await page.locator(".left-behind").getByRole("button", { name: w.go }).click();
    await page.waitForFunction((value) => document.querySelector("aanbod-editor").value === value, corrected);

    // Compared, and handed on as a patch that makes the one out of the other.
    await page.locator("button.chip", { hasText: w.changes }).click();
    await page.locator(".changes-list li").nth(4).waitFor();
    await course.picture(`day-changes-${locale}`);
    const waiting = page.waitForEvent("download");
    await page.locator("[data-way=exportPatch] button").last().click();
    const patch = JSON.parse(await readFile(await (await waiting).path(), "utf8"));
    const readable = (text) => JSON.parse(toStrictJson(text));
    const patched = readable(edit(opened, patch));
    // The provider can't be patched, and is left out by name.
    assert.deepEqual({ ...patched, providerId: PROVIDER }, readable(corrected));
    await page.keyboard.press("Escape");
    const { name, bytes } = await course.download();
    assert.deepEqual([name, bytes.toString()], ["cursus.json", corrected]);

    // A catalogue, without a network.
    visitor.page = page;
    await visitor.kept();
    await visitor.goOffline();
    const one = JSON.parse(corrected);
    const list = JSON.stringify(
      [one, { ...one, id: undefined, externalId: "PL-2", name: "Ondernemen <b>in</b> de praktijk" }],
      null,
      1,
    );
    await course.open(w.table, list);
    await page.waitForFunction(() => document.querySelector("aanbod-catalogue")?.known?.filter(Boolean).length === 2);
    await page.locator("aanbod-catalogue").getByLabel(w.search, { exact: true }).fill("pl-2");
    await page.getByRole("button", { name: "Ondernemen <b>in</b> de praktijk" }).click();
    await page.getByLabel(w.name).first().fill("Ondernemen in de praktijk");
    await page.getByRole("button", { name: w.back }).click();
    await page.waitForFunction(() => document.querySelector("aanbod-catalogue").known[1].changed);
    assert.equal(
      (await course.download()).bytes.toString(),
      list.replace("Ondernemen <b>in</b> de praktijk", "Ondernemen in de praktijk"),
    );
    course.quiet();
  });
}
