// Nobody loses their place, and who hears the page hears what changes.
import { test } from "node:test";
import assert from "node:assert/strict";
import { catalogue } from "../bench/generate.mjs";
import { example, site } from "./support/site.mjs";

const { visit } = site();

const focused = (course, element) =>
  course.page.evaluate((name) => {
    const { activeElement } = document.querySelector(name).renderRoot;
    return (
      activeElement?.id || activeElement?.labels?.[0]?.textContent.trim() || activeElement?.textContent.trim() || null
    );
  }, element);

const heard = (course, words) =>
  course.page.getByRole("status").filter({ hasText: words }).first().waitFor({ state: "attached" });

test("where the button that was pressed goes, or can't be pressed again, the focus stays near it", async () => {
  const course = await visit();
  const { bytes, courses } = catalogue(100_000);
  await course.open("klein.json", bytes);
  await course.page.waitForFunction((count) => {
    const view = document.querySelector("aanbod-catalogue");
    return view && !view.busy && view.known.filter(Boolean).length === count && view.rows.items.length > 0;
  }, courses);
  await course.page.getByLabel("Tonen", { exact: true }).selectOption("met fouten");
  await course.page.getByRole("button", { name: "Alle cursussen tonen" }).press("Enter");
  assert.equal(await focused(course, "aanbod-catalogue"), "filter");
  await course.page.locator("aanbod-catalogue button.open").first().press("Delete");
  await heard(course, "is verwijderd");
  await course.page.locator("aanbod-catalogue").getByRole("button", { name: "Ongedaan maken" }).press("Enter");
  await course.page.waitForFunction(
    () => document.querySelector("aanbod-catalogue").renderRoot.activeElement?.id === "history-redo",
  );
  course.quiet();
});

test("the preview of next year's prices has the focus that its button had", async () => {
  const course = await visit();
  const { bytes } = catalogue(100_000);
  await course.open("klein.json", bytes);
  await course.page.getByRole("button", { name: "Prijzen van volgend jaar…" }).click();
  const dialog = course.page.getByRole("dialog");
  await dialog.getByLabel("Verhoging", { exact: true }).fill("3,5");
  await dialog.getByRole("radio", { name: "opnieuw berekenen" }).check();
  await dialog.getByRole("radio", { name: "net zo verhogen" }).check();
  await dialog.getByRole("button", { name: "Voorbeeld berekenen" }).press("Enter");
  await dialog.getByRole("button", { name: "Prijzen wijzigen" }).waitFor();
  await dialog.locator(".preview:focus").waitFor();
});

test("what undo did is heard, and when there is nothing left for it", async () => {
  const course = await visit();
  await course.page.getByLabel("Korte naam").fill("Anders");
  await course.page.getByLabel("Korte naam").press("Tab");
  const undo = course.editor.getByRole("button", { name: "Ongedaan maken" });
  await undo.press("Enter");
  await heard(course, /^Ongedaan gemaakt\.$/);
  await undo.press("Enter");
  await heard(course, /^Er is niets om ongedaan te maken\.$/);
  await course.editor.getByRole("button", { name: "Opnieuw doen" }).press("Enter");
  await heard(course, /^Opnieuw gedaan\.$/);
});

test("what a choice comes to is heard", async () => {
  const course = await visit();
  const { quote } = course;
  await quote.getByRole("checkbox", { name: /vrijgesteld/ }).press("Space");
  await heard(course, /^€\s[\d.]+,\d\d, voor een klant met btw-vrijstelling$/);
  const before = await course.total.innerText();
  await quote
    .getByRole("checkbox", { name: /optioneel/ })
    .first()
    .press("Space");
  await course.page.waitForFunction(
    (shown) => document.querySelector("aanbod-quote").renderRoot.querySelector(".total-amount").textContent !== shown,
    before,
  );
  await heard(course, await course.total.innerText());
});

test("what was said beside the price isn't said again under the quote on paper", async () => {
  const course = await visit();
  await course.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await course.quote.getByRole("button", { name: "Link kopiëren" }).click();
  await heard(course, "De link is gekopieerd.");
  await course.quote.getByRole("button", { name: "Afdrukken…" }).click();
  const sheet = course.quote.locator("dialog.sheet-dialog[open]");
  await sheet.waitFor();
  assert.doesNotMatch(await sheet.innerText(), /De link is gekopieerd/);
});

test("every button that opens a calendar tells of which field", async () => {
  const course = await visit();
  await course.page.getByRole("button", { name: /^Prijsperiode 1/ }).click();
  for (const name of ["Prijs geldig vanaf", "Prijs geldig tot"])
    assert.equal(
      await course.editor.locator(`button[aria-label="Datum kiezen"][aria-description="${name}"]`).count(),
      1,
    );
});

test("a date in parts that isn't there is led to by its first part, and its finding is one line", async () => {
  const course = await visit();
  const document = JSON.parse(await example());
  delete document.learningMethod.planning.startMoments[0].startDate;
  await course.setText(JSON.stringify(document, null, 2));
  await course.findings.filter({ hasText: "Startdatum" }).click();
  await course.page.waitForFunction(
    () => document.querySelector("aanbod-editor").renderRoot.activeElement?.labels?.[0]?.textContent.trim() === "Dag",
  );
  const [icon, words] = await course.editor
    .locator(".date-parts .finding")
    .first()
    .evaluate((finding) =>
      [finding.querySelector(".icon"), finding.querySelector("bdi")].map((part) => {
        const { top, bottom, left } = part.getBoundingClientRect();
        return { top, bottom, left };
      }),
    );
  assert.ok(
    icon.top < words.bottom && icon.bottom > words.top && icon.left < words.left,
    `the icon stands before the words: ${JSON.stringify([icon, words])}`,
  );
});

test("a start moment is copied with Enter in the day that was typed", async () => {
  const course = await visit();
  await course.page.getByRole("button", { name: "Dupliceren met nieuwe datum: Startmoment 1" }).click();
  await course.page.getByLabel("Nieuwe startdatum", { exact: true }).press("Enter");
  assert.equal(
    await course.page.getByLabel("Nieuwe startdatum", { exact: true }).count(),
    1,
    "nothing is copied to no day",
  );
  await course.page.getByLabel("Nieuwe startdatum", { exact: true }).fill("23-3-2027");
  await course.page.getByLabel("Nieuwe startdatum", { exact: true }).press("Enter");
  await heard(course, "De kopie is Startmoment 2.");
  assert.deepEqual(JSON.parse(await course.value()).learningMethod.planning.startMoments[1].startDate, {
    day: 23,
    month: 3,
    year: 2027,
  });
});

test("on a phone a tab opens at its beginning, the form comes back where it was left, and all actions are as high", async () => {
  const course = await visit({ width: 360, height: 740, hasTouch: true, isMobile: true });
  const heights = await course.page
    .locator(".actions > button:visible, .actions summary:visible")
    .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().height)));
  assert.equal(new Set(heights).size, 1, heights.join());
  const moments = course.page.getByRole("button", { name: /^Startmomenten/ });
  await moments.scrollIntoViewIfNeeded();
  const left = await course.page.evaluate(() => scrollY);
  assert.ok(left > 300);
  await course.page.getByRole("tab", { name: /^Prijs/ }).tap();
  await course.page.waitForFunction(() => {
    const top = document.querySelector("aanbod-quote").renderRoot.querySelector("h2").getBoundingClientRect().top;
    return top > 0 && top < innerHeight / 2;
  });
  await course.page.getByRole("tab", { name: "Formulier" }).tap();
  await course.page.waitForFunction((place) => Math.abs(scrollY - place) < 2, left);
  // Nor does it matter how far the other one was scrolled back, to above its beginning.
  await course.page.getByRole("tab", { name: /^Prijs/ }).tap();
  await course.page.evaluate(() => scrollTo(0, 100));
  await course.page.getByRole("tab", { name: "Formulier" }).tap();
  await course.page.waitForFunction((place) => Math.abs(scrollY - place) < 2, left);
  // A form that was left at its beginning is found there.
  await course.page.evaluate(() => scrollTo(0, 0));
  await course.page.getByRole("tab", { name: /^Prijs/ }).tap();
  await course.page.getByRole("tab", { name: "Formulier" }).tap();
  assert.equal(await course.page.evaluate(() => scrollY), 0);
});
