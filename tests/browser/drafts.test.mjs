// Nothing is lost: what is worked on is kept in the browser, and comes back.
import { test } from "node:test";
import assert from "node:assert/strict";
import { assertAccessible } from "./support/accessible.mjs";
import { Visit, example, site } from "./support/site.mjs";
import { kept, stored } from "./support/storage.mjs";

const { visit: inExample } = site();

/** A visit to the example as a file of the user's: of the example itself nothing is kept. */
async function visit(options) {
  const course = await inExample(options);
  await course.openExampleAsFile();
  return course;
}

const words = {
  "nl-NL": {
    short: "Korte naam",
    drafts: "Concepten",
    go: "Verdergaan",
    discard: "Weggooien",
    back: "Terugzetten",
    found: /niet-opgeslagen werk aan ‘Projectleiden in de praktijk’/,
    open: /^Openen: /,
    rename: /^Naam wijzigen/,
    name: "Naam van het concept",
    remove: /^Verwijderen/,
    forget: "Alles vergeten…",
    forgetYes: "Alles vergeten",
    close: "Sluiten",
    elsewhere: "Dit concept is open in een ander tabblad",
    copy: "Kopie openen",
    takeOver: "Overnemen",
    continued: /gaat verder in een ander tabblad/,
    keepThis: /toch bewaren/,
  },
  "en-GB": {
    short: "Short name",
    drafts: "Drafts",
    go: "Continue",
    discard: "Discard",
    back: "Put it back",
    found: /unsaved work on “Projectleiden in de praktijk”/,
    open: /^Open: /,
    rename: /^Rename/,
    name: "Name of the draft",
    remove: /^Delete/,
    forget: "Forget everything…",
    forgetYes: "Forget everything",
    close: "Close",
    elsewhere: "This draft is open in another tab",
    copy: "Open a copy",
    takeOver: "Take it over",
    continued: /goes on in another tab/,
    keepThis: /Keep this one too/,
  },
};

const enrollment = JSON.stringify([
  {
    enrollmentId: "5a0e58a4-8fb5-4d6c-9c4e-0e7c4b7bd0a1",
    beginDate: "2025-08-01",
    student: { userMasterIdentifier: "sanne@school" },
  },
]);

/** Waits until the tab works on no draft any more. */
async function released({ page }) {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    if (await page.evaluate(async () => !(await navigator.locks.query()).held?.length)) return;
    await page.waitForTimeout(50);
  }
  assert.fail("the draft was never let go of");
}

/** Another tab of the same browser. */
async function another(course) {
  const page = await course.page.context().newPage();
  page.setDefaultTimeout(30_000);
  const tab = new Visit(page, new URL(course.page.url()).origin);
  await page.goto(course.page.url());
  await tab.reported();
  return tab;
}

/** The tab is gone at once: nothing of the page runs any more. */
async function crash(course) {
  const next = await course.page.context().newPage();
  await course.page.close({ runBeforeUnload: false });
  next.setDefaultTimeout(30_000);
  return next;
}

for (const locale of ["nl-NL", "en-GB"]) {
  const w = words[locale];

  test(`${locale}: after a crash, unsaved work is offered, and comes back as it was, byte for byte`, async () => {
    let course = await visit({ locale });
    await course.withText();
    const url = course.page.url();
    const text = `\ufeff// half a pair \\ud800 and an emoji 🎓\r\n${(await example()).replaceAll("\n", "\r\n")}`;
    await course.open("course.json", text);
    await course.page.locator(".file-name", { hasText: "course.json" }).waitFor();
    await course.page.getByLabel(w.short).fill("Kort!");
    const changed = await course.value();
    await kept(course, "Kort!");
    const page = await crash(course);
    course = new Visit(page, new URL(url).origin);
    await page.goto(url);
    await course.reported();
    const bar = page.locator(".left-behind");
    assert.match(await bar.innerText(), w.found);
    await course.picture(`left-behind-${locale}`);
    await assertAccessible(course.page, "the bar");
    await bar.getByRole("button", { name: w.go }).click();
    await page.waitForFunction((value) => document.querySelector("aanbod-editor").value === value, changed);
    assert.equal(await bar.count(), 0);
    assert.equal(await page.locator(".chip.changed").count(), 1);
    const { bytes } = await course.download();
    assert.ok(bytes.equals(Buffer.from(changed)));
    await kept(course, '"dirty":false');
    // It is a file now, so nobody is told of it on the next visit.
    await course.page.reload();
    await course.reported();
    await page.getByRole("button", { name: w.drafts }).click();
    await page.locator(".drafts-list li").waitFor();
    assert.equal(await bar.count(), 0);
    course.quiet();
  });

  test(`${locale}: drafts have names, are listed, renamed, deleted and put back`, async () => {
    const course = await visit({ locale });
    const { page } = course;
    await page.getByLabel(w.short).fill("Eerste");
    await kept(course, "Eerste");
    await course.open("tweede.json", (await example()).replace("{", "{ "));
    await page.locator("dialog[open] button").nth(1).click();
    await page.locator(".file-name", { hasText: "tweede.json" }).waitFor();
    await page.getByLabel(w.short).fill("Tweede");
    await kept(course, '"Tweede"');
    await page.getByRole("button", { name: w.drafts }).click();
    const items = page.locator(".drafts-list li");
    await items.nth(1).waitFor();
    assert.match(await items.nth(0).innerText(), /tweede\.json/);
    await assertAccessible(course.page, "the list");
    await course.picture(`drafts-${locale}`);
    await items.nth(1).getByRole("button", { name: w.rename }).click();
    await assertAccessible(course.page, "naming");
    await page.getByLabel(w.name).fill("Najaar");
    await page.keyboard.press("Enter");
    await page.locator(".drafts-list strong", { hasText: "Najaar" }).waitFor();
    await items.nth(1).getByRole("button", { name: w.remove }).click();
    await page.getByRole("button", { name: w.back }).waitFor();
    assert.equal(await items.count(), 1);
    assert.ok(await page.getByRole("button", { name: w.back }).evaluate((button) => button === document.activeElement));
    await page.keyboard.press("Enter");
    await items.nth(1).waitFor();
    await items.nth(1).getByRole("button", { name: w.open }).click();
    // The second stays a draft, so nothing is lost; but it is said.
    await page.locator("dialog.replace[open] button").nth(1).click();
    await page.waitForFunction(() => document.querySelector("aanbod-editor").value.includes('"Eerste"'));
    course.quiet();
  });

  test(`${locale}: two tabs on one draft are noticed; a copy, or taking it over`, async () => {
    const course = await visit({ locale });
    await course.page.getByLabel(w.short).fill("Samen");
    await kept(course, "Samen");
    const tab = await another(course);
    // Work that another tab is busy with isn't left behind.
    await tab.page.getByRole("button", { name: w.drafts }).click();
    await tab.page.locator(".drafts-list li").waitFor();
    assert.equal(await tab.page.locator(".left-behind").count(), 0);
    const open = () => tab.page.locator(".drafts-list").getByRole("button", { name: w.open });
    await open().click();
    await tab.page.getByText(w.elsewhere, { exact: true }).waitFor();
    await assertAccessible(tab.page, "two tabs");
    await tab.page.getByRole("button", { name: w.copy }).click();
    await tab.page.waitForFunction(() => document.querySelector("aanbod-editor").value.includes('"Samen"'));
    await tab.page.getByLabel(w.short).fill("Kopie");
    await kept(tab, "Kopie");
    await kept(tab, "Samen");
    await tab.page.getByRole("button", { name: w.drafts }).click();
    await tab.page.locator(".drafts-list li").nth(1).waitFor();
    await open().click();
    await tab.page.getByRole("button", { name: w.takeOver }).click();
    await tab.page.locator("dialog.replace[open] button").nth(1).click();
    await tab.page.waitForFunction(() => document.querySelector("aanbod-editor").value.includes('"Samen"'));
    await course.page.locator(".messages", { hasText: w.continued }).waitFor();
    await course.page.getByLabel(w.short).fill("Te laat");
    await tab.page.getByLabel(w.short).fill("Op tijd");
    await kept(tab, "Op tijd");
    assert.ok(!(await stored(tab)).some((text) => text.includes("Te laat")));
    course.quiet();
    tab.quiet();
  });

  test(`${locale}: forgetting everything leaves nothing, in no tab`, async () => {
    const course = await visit({ locale });
    const { page } = course;
    await page.getByRole("button", { name: locale === "nl-NL" ? "Donkere kleuren" : "Switch to dark colours" }).click();
    await page.getByLabel(w.short).fill("Geheim");
    await kept(course, "Geheim");
    const tab = await another(course);
    await tab.openExampleAsFile();
    await tab.page.getByLabel(w.short).fill("Ook geheim");
    await kept(tab, "Ook geheim");
    await page.getByRole("button", { name: w.drafts }).click();
    await page.getByRole("button", { name: w.forget }).click();
    await assertAccessible(course.page, "asking");
    await page.getByRole("button", { name: w.forgetYes, exact: true }).click();
    await page.locator("dialog.drafts").waitFor({ state: "hidden" });
    const left = () =>
      page.evaluate(async () => [
        (await indexedDB.databases()).length,
        localStorage.length,
        sessionStorage.length,
        document.cookie,
      ]);
    assert.deepEqual(await left(), [0, 0, 0, ""]);
    // What is on the screens stays there, and isn't stored again.
    await tab.page.locator(".messages p.error").waitFor();
    await tab.page.getByLabel(w.short).fill("Nog steeds geheim");
    await page.getByLabel(w.short).fill("Nog geheimer");
    await page.waitForTimeout(1500);
    assert.deepEqual(await left(), [0, 0, 0, ""]);
    course.quiet();
    tab.quiet();
  });

  test(`${locale}: a document about a person is kept only when that is ticked, and goes when it is unticked`, async () => {
    const course = await visit({ locale });
    const { page } = course;
    await course.withText();
    await course.open("Jansen.json", enrollment);
    await page.locator(".privacy").waitFor();
    const type = async (text) => {
      await page.evaluate(() => document.querySelector("aanbod-editor").showText("/0/student/userMasterIdentifier"));
      await page.keyboard.type(`"${text}"`);
    };
    await type("joris@school");
    await page.waitForTimeout(1500);
    assert.doesNotMatch((await stored(course)).join(), /joris|Jansen/);
    await page.getByLabel(w.keepThis).check();
    await kept(course, "joris@school");
    await assertAccessible(course.page, "kept", ".privacy");
    await page.getByLabel(w.keepThis).uncheck();
    await released(course);
    assert.doesNotMatch((await stored(course)).join(), /joris|Jansen|sanne/);
    // The next one is asked for again.
    await page.getByLabel(w.keepThis).check();
    await kept(course, "joris@school");
    await course.open("Pietersen.json", enrollment.replace("sanne", "piet"));
    await page.locator("dialog.replace[open] button").nth(1).click();
    await page.locator(".file-name", { hasText: "Pietersen" }).waitFor();
    assert.equal(await page.getByLabel(w.keepThis).isChecked(), false);
    await type("klaas@school");
    await page.waitForTimeout(1500);
    assert.doesNotMatch((await stored(course)).join(), /klaas|Pietersen/);
    course.quiet();
  });
}

test("what is discarded can be put back at once; after that it is gone", async () => {
  let course = await visit();
  const url = course.page.url();
  await course.page.getByLabel("Korte naam").fill("Weg ermee");
  await kept(course, "Weg ermee");
  const page = await crash(course);
  course = new Visit(page, new URL(url).origin);
  await page.goto(url);
  await page.getByRole("button", { name: "Weggooien" }).click();
  await page.getByRole("button", { name: "Terugzetten" }).click();
  await page.getByRole("button", { name: "Weggooien" }).click();
  await page.getByRole("button", { name: "Terugzetten" }).waitFor();
  assert.doesNotMatch((await stored(course)).join(), /Weg ermee/);
  course.quiet();
});

test("changes that were all undone leave no draft", async () => {
  const course = await visit();
  await course.page.getByLabel("Korte naam").fill("Even");
  await kept(course, "Even");
  await course.page.getByRole("button", { name: "Ongedaan maken" }).click();
  await released(course);
  assert.doesNotMatch((await stored(course)).join(), /"Even"/);
});

test("a text about a person that takes a course's place in the editor isn't kept", async () => {
  const course = await visit();
  await course.withText();
  await course.page.getByLabel("Korte naam").fill("Cursus");
  await kept(course, '"Cursus"');
  await course.page.evaluate((text) => {
    const { view } = document.querySelector("aanbod-editor").textPane.view;
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
  }, enrollment);
  await released(course);
  assert.doesNotMatch((await stored(course)).join(), /sanne/);
});

test("storage that is full is said, once, and tried again", async () => {
  const course = await visit();
  await course.page.evaluate(() => {
    const { put: original } = IDBObjectStore.prototype;
    globalThis.full = true;
    IDBObjectStore.prototype.put = function (...values) {
      if (globalThis.full) throw new DOMException("no room", "QuotaExceededError");
      return original.apply(this, values);
    };
  });
  await course.page.getByLabel("Korte naam").fill("Vol");
  await course.page.locator(".messages", { hasText: "geen ruimte meer" }).waitFor();
  await assertAccessible(course.page, "full");
  await course.page.evaluate(() => (globalThis.full = false));
  await course.page.getByLabel("Korte naam").fill("Weer ruimte");
  await kept(course, "Weer ruimte");
  course.quiet();
});

test("storage that is forbidden is said, and nothing else breaks", async () => {
  const course = await visit();
  await course.page.evaluate(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("no", "SecurityError");
    };
    IDBFactory.prototype.databases = () => Promise.reject(new DOMException("no", "SecurityError"));
  });
  await course.page.getByLabel("Korte naam").fill("Privé");
  await course.page.locator(".messages", { hasText: "bewaart niets" }).waitFor();
  await course.page.getByRole("button", { name: "Concepten" }).click();
  await course.page.getByText("Er zijn geen concepten").waitFor();
  await course.page.keyboard.press("Escape");
  const { bytes } = await course.download();
  assert.match(bytes.toString(), /Privé/);
  course.quiet();
});

test("a visit without a change stores nothing and loads nothing for drafts", async () => {
  const course = await inExample();
  await course.withText();
  assert.deepEqual(
    await course.page.evaluate(async () => [
      (await indexedDB.databases()).length,
      performance.getEntriesByType("resource").filter(({ name }) => /autosave|changes/.test(name)).length,
    ]),
    [0, 0],
  );
});

test("leaving with unsaved changes warns, and not without", async () => {
  const course = await visit();
  const warns = () => course.page.evaluate(() => !dispatchEvent(new Event("beforeunload", { cancelable: true })));
  assert.equal(await warns(), false);
  await course.page.getByLabel("Korte naam").fill("Onopgeslagen");
  assert.equal(await warns(), true);
  await course.download();
  assert.equal(await warns(), false);
});

test("on a phone, the list and the bar fit, and everything is large enough to touch", async () => {
  for (const dark of [false, true]) {
    let course = await visit({ width: 320, height: 640, dark });
    const url = course.page.url();
    await course.page.getByLabel("Korte naam").fill("Klein");
    await kept(course, "Klein");
    const page = await crash(course);
    await page.setViewportSize({ width: 320, height: 640 });
    course = new Visit(page, new URL(url).origin);
    await page.goto(url);
    await page.locator(".left-behind").waitFor();
    await course.picture(`left-behind-small${dark ? "-dark" : ""}`);
    await assertAccessible(course.page, "the bar");
    await page.getByRole("button", { name: "Concepten" }).click();
    await page.locator(".drafts-list li").waitFor();
    await course.picture(`drafts-small${dark ? "-dark" : ""}`);
    await assertAccessible(course.page, "the list");
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    const small = await page.evaluate(
      () =>
        [...document.querySelectorAll("dialog[open] :is(button, input), .left-behind button")]
          .filter((one) => !one.closest("label"))
          .map((one) => one.getBoundingClientRect())
          .filter(({ width, height }) => width < 24 || height < 24).length,
    );
    assert.equal(small, 0);
  }
});
