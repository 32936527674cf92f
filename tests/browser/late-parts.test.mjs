// Parts of the page that come later: what is asked for before they are there, or while they can't come.
import { test } from "node:test";
import assert from "node:assert/strict";
import { example, heldBack, site } from "./support/site.mjs";

const { visit } = site();

/** The page, where a part of it doesn't come until it is released. */
async function without(part) {
  /** @type {() => void} */
  let release = () => {};
  const prepare = async (context) => {
    release = await heldBack(context, `**/assets/${part}-*`);
  };
  const course = await visit({ serviceWorkers: "block", prepare });
  return { course, release };
}

/** Playwright says itself that it blocks the service worker, which would have every part. */
const quiet = ({ troubles }) =>
  assert.deepEqual(
    troubles.filter((trouble) => !/registration blocked/.test(trouble)),
    [],
  );

const gone = (part) => (context) => context.route(`**/assets/${part}-*`, (route) => route.abort());

test("a document with errors can be downloaded while what would ask about them can't come", async () => {
  const course = await visit({ serviceWorkers: "block", prepare: gone("dialogs") });
  const text = (await example()).replace("8a1d5b7e-2c40-4e0e-b6a9-51c7f3d2e680", "x");
  await course.setText(text);
  const waiting = course.page.waitForEvent("download");
  await course.page.locator(".actions button.main").click();
  assert.equal((await waiting).suggestedFilename(), "course.json");

  await course.page.locator("aanbod-editor").getByLabel("Aantal bijeenkomsten").fill("veel");
  const second = course.page.waitForEvent("download");
  await course.page.locator(".actions button.main").click();
  await second;
  await course.page.getByText("Een deel van deze pagina").first().waitFor();
});

test("what is pasted before the dialogs are there is opened, and said", async () => {
  const { course, release } = await without("dialogs");
  const text = (await example()).replace("Projectleiden in de praktijk", "Geplakt");
  await course.page.evaluate((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", words);
    document.body.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true, composed: true }),
    );
  }, text);
  await course.page.getByText("De geplakte tekst is geopend.").waitFor();
  assert.equal(await course.value(), text);
  release();
  quiet(course);
});

test("a panel that comes late doesn't open over another document", async () => {
  const { course, release } = await without("panels");
  const { page } = course;
  await page
    .getByRole("button", { name: /^Prijsperiode 3/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Kopiëren: Prijsperiode 3" }).click();
  const text = (await example()).replace("Projectleiden in de praktijk", "Een andere");
  await course.setText(text);
  release();
  await page.waitForResponse(/panels-/);
  await page
    .getByRole("button", { name: /^Prijsperiode 2/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Btw berekenen" }).click();
  await page.locator(".vat-panel").waitFor();
  assert.equal(await page.getByText("Vanaf wanneer geldt de nieuwe prijs?").count(), 0);
  assert.equal(await course.value(), text);
  quiet(course);
});

/** What is said where the text would be, and its button, in both languages. */
const NOT_LOADED = {
  "nl-NL": {
    short: "Korte naam",
    name: "Cursusnaam",
    undo: "Ongedaan maken",
    redo: "Opnieuw doen",
    text: "Tekst (JSON)",
    tab: "Tekst",
    note: "De teksteditor kon niet worden geladen.",
    retry: "Opnieuw proberen",
  },
  "en-GB": {
    short: "Short name",
    name: "Course name",
    undo: "Undo",
    redo: "Redo",
    text: "Text (JSON)",
    tab: "Text",
    note: "The text editor couldn't be loaded.",
    retry: "Try again",
  },
};

for (const [locale, w] of Object.entries(NOT_LOADED)) {
  test(`${locale}: undo and redo need no text editor; where it can't be loaded, that is said, and tried again`, async () => {
    const course = await visit({ locale, serviceWorkers: "block", prepare: gone("text-view") });
    const { page, editor } = course;
    const states = [await course.value()];
    for (const [label, value] of [
      [w.short, "Eerst"],
      [w.name, "Daarna"],
    ]) {
      await page.getByLabel(label).fill(value);
      states.push(await course.value());
    }
    await page.getByLabel(w.name).press("Control+z");
    assert.equal(await course.value(), states[1]);
    await editor.getByRole("button", { name: w.undo, exact: true }).click();
    assert.equal(await course.value(), states[0]);
    await editor.getByRole("button", { name: w.redo, exact: true }).click();
    assert.equal(await course.value(), states[1]);
    quiet(course);

    const note = editor.locator(".pane-note", { hasText: w.note });
    assert.equal(await note.count(), 0, "nothing is said before the text is asked for");
    await editor.getByRole("button", { name: w.text }).click();
    await note.waitFor();
    await editor.getByText(w.note).and(editor.getByRole("status")).waitFor({ state: "attached" });
    // It is asked for anew, and refused anew.
    const refused = page.waitForEvent("requestfailed");
    await note.getByRole("button", { name: w.retry }).click();
    await refused;
    await note.waitFor();
    await page.getByLabel(w.name).fill("Intussen");
    const last = await course.value();

    await page.context().unroute("**/assets/text-view-*");
    await note.getByRole("button", { name: w.retry }).click();
    await editor.locator(".cm-content").waitFor();
    await note.waitFor({ state: "detached" });
    assert.equal(await page.evaluate(() => document.querySelector("aanbod-editor").textPane.view.text), last);
    await page.waitForFunction(() =>
      document.querySelector("aanbod-editor").renderRoot.activeElement?.matches(".cm-content"),
    );
    await page.keyboard.press("Control+z");
    assert.equal(await course.value(), states[1]);
    await page.keyboard.press("Control+z");
    assert.equal(await course.value(), states[0]);
  });
}

test("a finding that leads into the text asks for the text editor again, and is shown once it is there", async () => {
  const course = await visit({ width: 900, serviceWorkers: "block", prepare: gone("text-view") });
  const { page, editor } = course;
  await course.setText((await example()).replace('"name": "Projectleiden', '"name" "Projectleiden'));
  const lead = async () => {
    await page.getByRole("tab", { name: /^Bevindingen/ }).click();
    await course.findings.first().click();
  };
  await lead();
  await editor.locator(".pane-note", { hasText: "De teksteditor kon niet worden geladen." }).waitFor();
  await page.context().unroute("**/assets/text-view-*");
  await lead();
  await page.waitForFunction(() =>
    document.querySelector("aanbod-editor").renderRoot.activeElement?.matches(".cm-content"),
  );
  const [from, text] = await page.evaluate(() => {
    const { state } = document.querySelector("aanbod-editor").textPane.view.view;
    return [state.selection.main.from, state.doc.toString()];
  });
  assert.ok(text.slice(from).startsWith('"name" "Projectleiden'));
});

test("without the words of its language, the page starts in the other", async () => {
  const course = await visit({ serviceWorkers: "block", prepare: gone("initial.nl") });
  await course.page.getByRole("button", { name: "Download" }).waitFor();
  await course.page.getByLabel("Course name").or(course.page.getByLabel("Cursusnaam")).first().waitFor();
});
