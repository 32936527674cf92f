// What somebody sees who opens the page: what it is for, three ways in, examples, and the work of last time.
import { test } from "node:test";
import assert from "node:assert/strict";
import { assertAccessible } from "./support/accessible.mjs";
import { example, site } from "./support/site.mjs";
import { kept, stored } from "./support/storage.mjs";

const { visit } = site();

const kindIs = (course, kind) =>
  course.page.waitForFunction((wanted) => document.querySelector("aanbod-editor").report?.kind === wanted, kind);

for (const [locale, words] of Object.entries({
  "nl-NL": {
    ways: [/^Mijn bestand openen/, /^Nieuw beginnen/, /^Rondkijken in het voorbeeld/],
    local: "in deze browser",
  },
  "en-GB": { ways: [/^Open my file/, /^Start a new one/, /^Look around in the example/], local: "in this browser" },
})) {
  test(`the first visit says what the page is for, and shows three ways in: ${locale}`, async () => {
    for (const width of [1440, 390, 320]) {
      const { page, quiet, troubles } = await visit({ query: "", locale, width, height: 640 });
      await page.locator(".start h2").waitFor();
      for (const name of words.ways) assert.ok(await page.getByRole("button", { name }).isVisible());
      assert.ok(await page.locator("section.start").getByText(words.local).isVisible());
      assert.equal(await page.locator("aanbod-editor").isVisible(), false);
      assert.equal(await page.title().then((title) => title.includes("course.json")), false);
      await assertAccessible(page);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(sideways <= 0, `${sideways} px past ${width}`);
      quiet.call({ troubles });
    }
  });
}

test("one's own file is opened from the start screen: chosen, or pasted", async () => {
  const chosen = await visit({ query: "" });
  const waiting = chosen.page.waitForEvent("filechooser");
  await chosen.page.getByRole("button", { name: /^Mijn bestand openen/ }).click();
  await (
    await waiting
  ).setFiles({
    name: "eigen.json",
    mimeType: "application/json",
    buffer: Buffer.from((await example()).replace("Projectleiden in de praktijk", "Van mij")),
  });
  await chosen.editor.getByLabel("Cursusnaam").waitFor();
  assert.equal(await chosen.editor.getByLabel("Cursusnaam").inputValue(), "Van mij");
  assert.equal(await chosen.page.locator(".example-bar").count(), 0);

  const pasted = await visit({ query: "" });
  await pasted.page.evaluate(
    (text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    },
    await example(),
  );
  await pasted.page.getByText("De geplakte tekst is geopend.").waitFor();
  assert.ok(await pasted.editor.getByLabel("Cursusnaam").isVisible());
  assert.equal(await pasted.page.locator(".example-bar").count(), 0);
});

/** Pastes a text where no field is. */
const pasteOn = ({ page }, text) =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);

test("a document below other text, or without its braces, is opened as well; of what is none, the page says so", async () => {
  for (const [text, kind] of [
    [
      'PATCH /associations/{associationId}\nContent-Type: application/json\n\n{\n  "remoteState": "canceled"\n}\n',
      "associationPatch",
    ],
    ['  "associationId": "5a52f86b-edcd-4f7f-9ea9-c8617f6043b6",\n  "role": "student",\n', "association"],
    [
      'Accept: */*; q=1\nContent-Type: application/json; charset=utf-8\n\n{ "remoteState": "canceled" }',
      "associationPatch",
    ],
    ['2026-12-01 INFO body={"associationId": "x", "role": "student"}', "association"],
  ]) {
    const course = await visit({ query: "" });
    await pasteOn(course, text);
    await kindIs(course, kind);
    assert.equal(await course.value(), text);
    assert.ok(await course.findings.first().isVisible());
  }
  const table = await visit({ query: "" });
  await pasteOn(table, "Cursuscode;Cursusnaam\nEXC-1;Excel\n");
  await table.page.locator("dialog[open]").getByText("Geplakte tabel openen").waitFor();
  const course = await visit({ query: "" });
  await pasteOn(course, "Beste collega, de cursus volgt nog.");
  await course.page.getByText("geen document en geen tabel").waitFor();
  assert.ok(await course.page.locator(".start h2").isVisible());
  course.quiet();
});

test("a new course begins from the start screen, with the focus in its first field", async () => {
  const course = await visit({ query: "" });
  await course.page.getByRole("button", { name: /^Nieuw beginnen/ }).click();
  await course.page.locator("dialog[open] .kind-choice", { hasText: "Cursus" }).first().click();
  await course.editor.getByLabel("Cursusnaam").waitFor();
  const focused = await course.page.evaluate(() =>
    decodeURIComponent(document.querySelector("aanbod-editor").renderRoot.activeElement?.id ?? ""),
  );
  assert.equal(focused, "f/name");
  course.quiet();
});

test("the example is marked as one, leaves no draft, and leads to one's own file and to the other examples", async () => {
  const course = await visit({ query: "" });
  const { page } = course;
  await page.getByRole("button", { name: /^Rondkijken in het voorbeeld/ }).click();
  await page.locator(".example-bar", { hasText: "verzonnen" }).waitFor();
  await course.editor.getByLabel("Korte naam").fill("Gespeeld");
  await page.waitForTimeout(1500);
  assert.ok(!(await stored(course)).some((text) => text.includes("Gespeeld")));
  // Who wants it kept says so.
  await page.getByRole("button", { name: "Concepten" }).click();
  const keep = page.getByLabel("Het huidige document als concept bewaren in deze browser");
  assert.equal(await keep.isChecked(), false);
  await keep.check();
  await kept(course, "Gespeeld");
  await page.locator("dialog.drafts header button").click();

  await page.getByRole("button", { name: "Naar het begin" }).click();
  await page.locator(".start h2").waitFor();
  await page.getByRole("button", { name: /^Rondkijken in het voorbeeld/ }).click();
  assert.equal(await course.editor.getByLabel("Korte naam").inputValue(), "Gespeeld");
  course.quiet();
});

test("an example stays one as a table, as one document and as a part of an exchange", async () => {
  const course = await visit({ query: "" });
  const { page } = course;
  const bar = page.locator(".example-bar");
  await page.locator(".start-examples").getByRole("button", { name: "Catalogus met acht cursussen" }).click();
  await page.getByRole("button", { name: "Als één document" }).click();
  await page.getByRole("button", { name: /^Cursus 1/ }).click();
  await course.editor.getByLabel("Cursusnaam").first().fill("Gespeeld");
  await page.getByText("1 wijziging", { exact: true }).waitFor();
  assert.ok(await bar.isVisible());
  await page.getByRole("button", { name: "Als tabel" }).click();
  await page.getByRole("button", { name: "Gespeeld" }).waitFor();
  assert.ok(await bar.isVisible());
  await page.waitForTimeout(1500);
  assert.ok(!(await stored(course)).some((text) => text.includes("Gespeeld")));

  const exchange = await visit({ query: "?example=exchange" });
  await exchange.page.getByRole("button", { name: "Als formulier bewerken" }).first().click();
  await kindIs(exchange, "enrollmentRequest");
  assert.ok(await exchange.page.locator(".example-bar").isVisible());
});

test("every other example opens, is marked as one, and holds what its name says", async () => {
  const course = await visit({ query: "" });
  const { page } = course;
  const open = async (name) => {
    await page.locator(".start-examples").getByRole("button", { name, exact: true }).click();
    await page.locator(".example-bar").waitFor();
  };
  const back = () => page.getByRole("button", { name: "Naar het begin" }).click();

  await open("Cursus met fouten");
  await page.waitForFunction(() => document.querySelector("aanbod-editor").report?.counts.error > 2);
  await back();
  await open("Tekst die niet te lezen is");
  await course.findings
    .filter({ hasText: /niet te lezen/ })
    .first()
    .waitFor();
  await back();
  await open("Inschrijvingen");
  await kindIs(course, "enrollments");
  assert.equal(await page.locator(".privacy").count(), 0);
  await back();
  for (const [name, kind] of [
    ["Wijziging van een cursus", "coursePatch"],
    ["Associatie", "association"],
    ["Antwoord op een associatie", "associationResponse"],
    ["Wijziging van een associatie", "associationPatch"],
    ["Pagina met associaties", "associations"],
  ]) {
    await open(name);
    await kindIs(course, kind);
    await back();
  }
  await open("Verzoek en antwoord");
  await page.waitForFunction(() => {
    const { panes, report } = document.querySelector("aanbod-exchange") ?? {};
    return panes?.request.text && panes.response.text && report;
  });
  await back();
  await open("Catalogus met acht cursussen");
  await page.locator("aanbod-catalogue button.open").nth(7).waitFor();
  await page.waitForFunction(() => document.querySelector("aanbod-catalogue").known.filter(Boolean).length === 8);
  const wrong = await page.evaluate(
    () =>
      document
        .querySelector("aanbod-catalogue")
        .known.filter(({ error, warning, duplicates }) => error + warning + duplicates.length > 0).length,
  );
  assert.ok(wrong > 0 && wrong < 8, `${wrong} courses with findings`);
  course.quiet();
});

test("a request and a response of one's own aren't marked as an example, and are said to stay here", async () => {
  const { page } = await visit({ query: "?example=exchange" });
  await page.locator("aanbod-exchange").waitFor();
  await page.locator(".example-bar").waitFor();
  await page.getByRole("button", { name: "Nieuw", exact: true }).click();
  await page.locator("dialog[open] .kind-choice", { hasText: "Verzoek en antwoord" }).click();
  await page.locator(".privacy", { hasText: "Gaat over een persoon" }).waitFor();
  assert.equal(await page.locator(".example-bar").count(), 0);
});

test("a file that is opened from the start screen is shown, also after an example of a request and a response", async () => {
  const course = await visit({ query: "" });
  const { page } = course;
  await page.locator(".start-examples").getByRole("button", { name: "Verzoek en antwoord" }).click();
  await page.locator(".example-bar").waitFor();
  await page.getByRole("button", { name: "Naar het begin" }).click();
  await page.locator(".start h2").waitFor();
  const content = JSON.stringify([
    { beginDate: "2025-08-01", student: {}, enrollmentId: "11111111-2222-4333-8444-555555555555" },
  ]);
  await page.locator("input.chooser").setInputFiles({ name: "eigen.json", mimeType: "", buffer: Buffer.from(content) });
  await page.locator("aanbod-editor").waitFor();
  assert.equal(await course.value(), content);
  assert.equal(await page.locator(".start").count(), 0);
  assert.equal(await page.locator("aanbod-exchange").isVisible(), false);
  course.quiet();
});

test("an address opens an example at once", async () => {
  const course = await visit({ query: "?example=association" });
  await kindIs(course, "association");
  assert.equal(await course.page.locator("section.start").count(), 0);
  const unknown = await visit({ query: "?example=__proto__" });
  assert.equal(await unknown.value(), await example());
  assert.equal(await unknown.page.locator("section.start").count(), 0);
  unknown.quiet();
});

test("the work of last time is one click away: what wasn't downloaded, and what was", async () => {
  const course = await visit({ query: "" });
  const { page } = course;
  await course.openExampleAsFile();
  await course.editor.getByLabel("Cursusnaam").fill("Bewaard werk");
  await kept(course, "Bewaard werk");
  await page.reload();
  await page.locator(".start h2").waitFor();
  await page.locator(".left-behind").getByRole("button", { name: "Verdergaan" }).click();
  await page.waitForFunction(() => document.querySelector("aanbod-editor").value.includes("Bewaard werk"));
  assert.ok(await course.editor.getByLabel("Cursusnaam").isVisible());
  await course.download();
  await page.waitForFunction(async () => {
    const draft = await new Promise((resolve) => {
      Object.assign(indexedDB.open("aanbod"), {
        onsuccess: ({ target }) =>
          Object.assign(target.result.transaction("drafts").objectStore("drafts").getAll(), {
            onsuccess: ({ target: { result } }) => resolve(result[0]),
          }),
      });
    });
    return draft?.downloaded && !draft.dirty;
  });
  await page.reload();
  await page
    .locator(".start-recent")
    .getByRole("button", { name: /^Bewaard werk/ })
    .click();
  await page.waitForFunction(() => document.querySelector("aanbod-editor").value.includes("Bewaard werk"));
  assert.ok(await course.editor.getByLabel("Cursusnaam").isVisible());
});

test("a link with a price goes past the start screen, and the price of the example isn't told as that of the course", async () => {
  for (const width of [1440, 390]) {
    const course = await visit({ query: "#order=2026-11-15T12:00:00Z", width });
    const { page } = course;
    assert.equal(await page.locator("section.start").count(), 0);
    if (width === 390) {
      const tab = page.getByRole("tab", { name: /^Prijs/ });
      assert.doesNotMatch(await tab.innerText(), /€/);
      await tab.click();
    }
    await page.getByText("Dit is de prijs van het voorbeeld").waitFor();
    const size = () => course.total.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    const small = await size();
    await course.openExampleAsFile();
    if (width === 390) await page.getByRole("tab", { name: /^Prijs/ }).click();
    assert.equal(await page.getByText("Dit is de prijs van het voorbeeld").count(), 0);
    assert.ok((await size()) > small * 1.5, "the price of one's own course is large");
    assert.equal(await page.evaluate(() => document.querySelector("aanbod-quote").orderedAt), "2026-11-15T12:00:00Z");
    course.quiet();
  }
});
