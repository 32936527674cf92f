// The table of a catalogue as people work in it for a day: courses come and go, the browser crashes, files are saved.
import { test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { assertAccessible } from "./support/accessible.mjs";
import { Visit, example, site } from "./support/site.mjs";
import { kept as storedPart } from "./support/storage.mjs";

const { visit } = site();

const WORDS = {
  "nl-NL": {
    fresh: "Nieuwe cursus",
    copy: "Kopiëren",
    remove: "Verwijderen",
    copyThis: "Deze cursus kopiëren",
    removeThis: "Deze cursus verwijderen",
    back: "Terug naar de catalogus",
    undo: "Ongedaan maken",
    name: "Cursusnaam",
    removed: "‘Onderhandelen’ is verwijderd",
    english: "English",
    inEnglish: "“Onderhandelen” was removed",
    go: "Verdergaan",
    left: /niet-opgeslagen werk aan ‘catalogus.json’/,
  },
  "en-GB": {
    fresh: "New course",
    copy: "Copy",
    remove: "Remove",
    copyThis: "Copy this course",
    removeThis: "Remove this course",
    back: "Back to the catalogue",
    undo: "Undo",
    name: "Course name",
    removed: "“Onderhandelen” was removed",
    english: "Nederlands",
    inEnglish: "‘Onderhandelen’ is verwijderd",
    go: "Continue",
    left: /unsaved work on “catalogus.json”/,
  },
};

async function courses() {
  const one = JSON.parse(await example());
  return ["Ondernemen", "Presenteren", "Onderhandelen"].map((name, index) => ({
    ...one,
    id: `3f0c8c52-7d5e-4b1a-9a36-0f5e2c7b9d0${index}`,
    externalId: `PL-${index}`,
    name,
  }));
}

const written = (list) => `\ufeff// aanbod\r\n${JSON.stringify(list, null, 3).replaceAll("\n", "\r\n")}`;

const settled = (course, count) =>
  course.page.waitForFunction((wanted) => {
    const view = document.querySelector("aanbod-catalogue");
    return (
      view &&
      !view.busy &&
      view.known.filter((row) => row && !row.removed).length === wanted &&
      view.rows.items.length > 0
    );
  }, count);

const names = (course) => course.page.locator("aanbod-catalogue button.open").allInnerTexts();

/** Waits until the draft says that it has what there is now. */
const kept = (course) => course.page.waitForFunction(() => /\d/.test(document.querySelector(".drafts-button").title));

/** Waits until a part of a text is among the changes that are stored. */
async function storedChange(course, part) {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const all = await course.page
      .evaluate(async () => {
        // Looking makes no database.
        if (!(await indexedDB.databases()).some(({ name }) => name === "aanbod")) return "";
        const database = await new Promise((resolve, reject) =>
          Object.assign(indexedDB.open("aanbod"), {
            onsuccess: ({ target }) => resolve(target.result),
            onerror: reject,
          }),
        );
        try {
          const found = await new Promise((resolve) =>
            Object.assign(database.transaction("texts").objectStore("texts").getAll(), {
              onsuccess: ({ target }) => resolve(target.result),
            }),
          );
          return (await Promise.all(found.map((one) => (one instanceof Blob ? one.text() : one)))).join("\n");
        } finally {
          database.close();
        }
      })
      .catch(() => "");
    if (all.includes(part)) return all;
    await course.page.waitForTimeout(50);
  }
  throw new Error(`${part} isn't stored`);
}

/** Another text for the open course, as a user pastes it over the whole. */
async function pasteText(course, text) {
  await course.page.evaluate(() => document.querySelector("aanbod-editor").showText(""));
  await course.page.waitForFunction(() => document.querySelector("aanbod-editor").textPane.view?.view.dom.offsetHeight);
  await course.page.evaluate((value) => {
    const { view } = document.querySelector("aanbod-editor").textPane.view;
    view.focus();
    view.dispatch({ selection: { anchor: 0, head: view.state.doc.length } });
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", value);
    view.contentDOM.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** The browser crashes, and the page is opened again. */
async function crash(course) {
  const context = course.page.context();
  const url = course.page.url();
  await course.page.close({ runBeforeUnload: false });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const reopened = new Visit(page, new URL(url).origin);
  await page.goto(url);
  await reopened.reported();
  return reopened;
}

for (const locale of ["nl-NL", "en-GB"]) {
  const w = WORDS[locale];

  test(`${locale}: courses are added, copied and removed, each in a step that can be undone, and the file keeps every other byte`, async () => {
    const course = await visit({ locale });
    const { page } = course;
    const list = await courses();
    await course.open("catalogus.json", Buffer.from(written(list)));
    await settled(course, 3);
    const row = (name) =>
      page.locator("aanbod-catalogue tbody tr", { has: page.getByRole("button", { name, exact: true }) });
    await row("Onderhandelen").hover();
    await course.picture(`catalogue-acts-${locale}`);
    await assertAccessible(page);
    await row("Onderhandelen").getByRole("button", { name: w.remove, exact: true }).click();
    await settled(course, 2);
    assert.deepEqual(await names(course), ["Ondernemen", "Presenteren"]);
    await page.getByText(w.removed).waitFor();
    await page.getByRole("button", { name: w.english }).click();
    await page.getByText(w.inEnglish).waitFor();
    await page.getByRole("button", { name: locale === "nl-NL" ? "Nederlands" : "English" }).click();
    await settled(course, 2);
    assert.deepEqual((await course.download()).bytes, Buffer.from(written(list.slice(0, 2))));
    await page.getByRole("button", { name: w.undo }).click();
    await settled(course, 3);
    assert.deepEqual((await course.download()).bytes, Buffer.from(written(list)));

    // By keyboard, and the focus stays in the table.
    await page.getByRole("button", { name: "Ondernemen", exact: true }).focus();
    await page.keyboard.press("Delete");
    await settled(course, 2);
    await page.waitForFunction(
      () => document.querySelector("aanbod-catalogue").renderRoot.activeElement?.id === "course-1",
    );
    await page.getByRole("button", { name: w.undo }).click();
    await settled(course, 3);

    await row("Presenteren").getByRole("button", { name: w.copy, exact: true }).click();
    await page.locator(".course-bar").waitFor();
    await page.getByLabel(w.name, { exact: false }).first().fill("Presenteren voor gevorderden");
    await assertAccessible(page, undefined, ".course-bar");
    await page.getByRole("button", { name: w.back }).click();
    await settled(course, 4);
    const { id, ...copied } = list[1];
    assert.deepEqual(
      (await course.download()).bytes,
      Buffer.from(written([...list, { ...copied, name: "Presenteren voor gevorderden" }])),
    );

    await page.getByRole("button", { name: w.fresh }).click();
    await page.locator(".course-bar").waitFor();
    await page.getByRole("button", { name: w.removeThis }).click();
    await settled(course, 4);
    assert.equal(await page.locator(".course-bar").count(), 0);
    course.quiet();
  });

  test(`${locale}: after a crash the table comes back with its corrections, the course that was open included`, async () => {
    let course = await visit({ locale });
    const list = await courses();
    await course.open("catalogus.json", Buffer.from(written(list)));
    await settled(course, 3);
    await course.page.getByRole("button", { name: "Ondernemen", exact: true }).click();
    await course.page.getByLabel(w.name, { exact: false }).first().fill("Ondernemen, beter");
    await course.page.getByRole("button", { name: w.back }).click();
    await course.page.getByRole("button", { name: "Presenteren", exact: true }).click();
    await course.page.getByLabel(w.name, { exact: false }).first().fill("Presenteren, half klaar");
    const changes = await storedChange(course, "half klaar");
    assert.ok(!changes.includes("Onderhandelen"), "only what changed is written");
    course = await crash(course);
    await course.page.locator(".left-behind", { hasText: w.left }).waitFor();
    await course.page.getByRole("button", { name: w.go }).click();
    await settled(course, 3);
    assert.deepEqual(await names(course), ["Ondernemen, beter", "Presenteren, half klaar", "Onderhandelen"]);
    await course.page.locator(".chip.changed").first().waitFor();
    const { bytes } = await course.download();
    assert.deepEqual(
      bytes,
      Buffer.from(
        written(list)
          .replace('"Ondernemen"', '"Ondernemen, beter"')
          .replace('"Presenteren"', '"Presenteren, half klaar"'),
      ),
    );
    await storedPart(course, '"dirty":false');
    // What is in a file needn't be offered again.
    course = await crash(course);
    await course.page.waitForTimeout(500);
    assert.equal(await course.page.locator(".left-behind").count(), 0);
    course.quiet();
  });
}

test("while a course can't be read, the draft of the catalogue stays as it was", async () => {
  const course = await visit();
  const { page } = course;
  const list = await courses();
  await course.open("catalogus.json", Buffer.from(written(list)));
  await settled(course, 3);
  const back = () => page.getByRole("button", { name: "Terug naar de catalogus" }).click();
  await page.getByRole("button", { name: "Ondernemen", exact: true }).click();
  await page.getByLabel("Cursusnaam").first().fill("Ondernemen, beter");
  await back();
  await storedChange(course, "Ondernemen, beter");
  await kept(course);

  await page.getByRole("button", { name: "Presenteren", exact: true }).click();
  await page.waitForFunction(() => document.querySelector("aanbod-editor").value.includes("Presenteren"));
  await pasteText(course, JSON.stringify({ ...list[1], shortName: "Half" }, null, 2).replace(",", ""));
  await page.waitForFunction(() => !/\d/.test(document.querySelector(".drafts-button").title));
  await back();
  await settled(course, 3);
  await page.waitForTimeout(1500);
  const stays = await storedChange(course, "Ondernemen, beter");
  assert.ok(!stays.includes('"Half"'));

  // Once it can be read, it is kept with the rest.
  await page.locator("aanbod-catalogue button.open").nth(1).click();
  await pasteText(course, JSON.stringify({ ...list[1], shortName: "Heel" }, null, 2));
  await back();
  await settled(course, 3);
  await storedChange(course, "Heel");
  // CodeMirror says so of a text that changes as a whole, and measures in its next frame.
  course.troubles = course.troubles.filter((trouble) => !trouble.startsWith("Measure loop restarted"));
  course.quiet();
});

test("what was done before a crash can be undone after it, and done again", async () => {
  let course = await visit();
  const w = WORDS["nl-NL"];
  const list = await courses();
  await course.open("catalogus.json", Buffer.from(written(list)));
  await settled(course, 3);
  for (const [name, better] of [
    ["Ondernemen", "Ondernemen, beter"],
    ["Presenteren", "Presenteren, beter"],
  ]) {
    await course.page.getByRole("button", { name, exact: true }).click();
    await course.page.getByLabel(w.name, { exact: false }).first().fill(better);
    await course.page.getByRole("button", { name: w.back }).click();
    await settled(course, 3);
    await storedChange(course, better);
  }
  course = await crash(course);
  await course.page.locator(".left-behind", { hasText: w.left }).waitFor();
  await course.page.getByRole("button", { name: w.go }).click();
  await settled(course, 3);
  const { page } = course;
  const shown = (...wanted) =>
    page.waitForFunction(
      (all) =>
        [...document.querySelector("aanbod-catalogue").renderRoot.querySelectorAll("button.open")]
          .map((button) => button.innerText)
          .join() === all,
      wanted.join(),
    );
  await shown("Ondernemen, beter", "Presenteren, beter", "Onderhandelen");
  await page.getByRole("button", { name: w.undo }).click();
  await shown("Ondernemen, beter", "Presenteren", "Onderhandelen");
  await page.getByRole("button", { name: "Opnieuw doen" }).click();
  await shown("Ondernemen, beter", "Presenteren, beter", "Onderhandelen");
  for (const [index, back] of [
    ["Ondernemen, beter", "Presenteren", "Onderhandelen"],
    ["Ondernemen", "Presenteren", "Onderhandelen"],
  ].entries()) {
    await page.getByRole("button", { name: w.undo }).click();
    await shown(...back);
    assert.equal(await page.evaluate(() => document.querySelector("aanbod-catalogue").history.undo), 1 - index);
  }
  assert.deepEqual((await course.download()).bytes, Buffer.from(written(list)));
  course.quiet();
});

test("changes that were undone leave no draft; another document leaves the table's draft behind", async () => {
  const course = await visit({ locale: "en-GB" });
  const { page } = course;
  await course.open("catalogus.json", Buffer.from(written(await courses())));
  await settled(course, 3);
  const drafts = () =>
    page.evaluate(async () => {
      if (!(await indexedDB.databases()).some(({ name }) => name === "aanbod")) return [];
      const database = await new Promise((resolve) =>
        Object.assign(indexedDB.open("aanbod"), { onsuccess: ({ target }) => resolve(target.result) }),
      );
      const count = (store) =>
        new Promise((resolve) =>
          Object.assign(database.transaction(store).objectStore(store).count(), {
            onsuccess: ({ target }) => resolve(target.result),
          }),
        );
      const counts = [await count("drafts"), await count("texts"), await count("opened")];
      database.close();
      return counts;
    });
  const until = async (wanted) => {
    for (let attempt = 0; attempt < 1500 && JSON.stringify(await drafts()) !== JSON.stringify(wanted); attempt += 1)
      await page.waitForTimeout(50);
    assert.deepEqual(await drafts(), wanted);
  };
  await page.getByRole("button", { name: "Ondernemen", exact: true }).focus();
  await page.keyboard.press("Delete");
  await until([1, 1, 1]);
  await page.getByRole("button", { name: "Undo" }).click();
  await until([0, 0, 0]);
  await page.getByRole("button", { name: "Ondernemen", exact: true }).focus();
  await page.keyboard.press("Delete");
  await settled(course, 2);
  // At once: what was done last is kept all the same.
  await course.open("one.json", await example());
  await page.getByRole("button", { name: "Replace", exact: true }).click();
  await course.reported();
  await until([1, 1, 1]);
  await page.getByRole("button", { name: "Drafts" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Open: catalogus.json" }).click();
  await settled(course, 2);
  course.quiet();
});

test("several files are saved as several files, each with its own changes; one that wasn't changed isn't saved again", async () => {
  const course = await visit({ locale: "en-GB", acceptDownloads: true });
  const { page } = course;
  const [one, two, three] = await courses();
  const contents = [JSON.stringify([one], null, 1), `${JSON.stringify(two)}\n`, JSON.stringify([three])];
  await page.locator("input.chooser").setInputFiles(
    contents.map((content, index) => ({
      name: `${"abc"[index]}.json`,
      mimeType: "application/json",
      buffer: Buffer.from(content),
    })),
  );
  await settled(course, 3);
  for (const name of ["Ondernemen", "Presenteren"]) {
    await page.getByRole("button", { name, exact: true }).click();
    await page.getByLabel("Course name", { exact: false }).first().fill(`${name} 2`);
    await page.getByRole("button", { name: "Back to the catalogue" }).click();
    await settled(course, 3);
  }
  const downloads = [];
  page.on("download", (download) => downloads.push(download));
  await page.locator(".actions button.main").click();
  for (let attempt = 0; attempt < 1500 && downloads.length < 2; attempt += 1) await page.waitForTimeout(50);
  await page.waitForTimeout(300);
  const saved = await Promise.all(
    downloads.map(async (download) => [
      download.suggestedFilename(),
      (await readFile(await download.path())).toString(),
    ]),
  );
  assert.deepEqual(saved.sort(), [
    ["a.json", contents[0].replace('"Ondernemen"', '"Ondernemen 2"')],
    ["b.json", contents[1].replace('"Presenteren"', '"Presenteren 2"')],
  ]);
  assert.equal(await page.locator(".file-name").innerText(), "3 files");
  await page.getByRole("button", { name: "Nederlands" }).click();
  await page.waitForFunction(() => document.querySelector(".file-name").innerText === "3 bestanden");
  course.quiet();
});
