// Parts of the page that come later: what is asked for before they are there, or while they can't come.
import { test } from "node:test";
import assert from "node:assert/strict";
import { example, site } from "./support/site.mjs";

const { visit } = site();

/** The page, where a part of it doesn't come until `come` is called. */
async function without(part) {
  let come;
  const waits = new Promise((resolve) => {
    come = resolve;
  });
  const routes = async (context) =>
    context.route(`**/assets/${part}-*`, async (route) => {
      await waits;
      await route.continue();
    });
  const course = await visit({ serviceWorkers: "block", prepare: routes });
  return { course, come };
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
  await course.put(text);
  const waiting = course.page.waitForEvent("download");
  await course.page.locator(".actions button.main").click();
  assert.equal((await waiting).suggestedFilename(), "course.json");

  await course.page.locator("aanbod-editor").getByLabel("Aantal bijeenkomsten").fill("veel");
  const again = course.page.waitForEvent("download");
  await course.page.locator(".actions button.main").click();
  await again;
  await course.page.getByText("Een deel van deze pagina").first().waitFor();
});

test("what is pasted before the dialogs are there is opened, and said", async () => {
  const { course, come } = await without("dialogs");
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
  come();
  quiet(course);
});

test("a panel that comes late doesn't open over another document", async () => {
  const { course, come } = await without("panels");
  const { page } = course;
  await page
    .getByRole("button", { name: /^Prijsperiode 3/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Kopiëren: Prijsperiode 3" }).click();
  const text = (await example()).replace("Projectleiden in de praktijk", "Een andere");
  await course.put(text);
  come();
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

test("steps asked for before the text editor is there are taken when it comes, and never undo what was typed since", async () => {
  const { course, come } = await without("text-view");
  const { page } = course;
  const before = await course.value();
  const short = page.getByLabel("Korte naam");
  await short.fill("Eerst");
  const first = await course.value();
  await short.press("Control+z");
  await page.getByLabel("Cursusnaam").fill("Daarna");
  const second = await course.value();
  assert.notEqual(second, first);
  come();
  await page.waitForFunction(() => document.querySelector("aanbod-editor").textPane.shown);
  assert.equal(await course.value(), second);
  await page.getByLabel("Cursusnaam").press("Control+z");
  await course.becomes(first);
  await short.press("Control+z");
  await course.becomes(before);
  quiet(course);
});

test("two steps asked for before the text editor is there are both taken", async () => {
  const { course, come } = await without("text-view");
  const { page } = course;
  const before = await course.value();
  await page.getByLabel("Korte naam").fill("Eerst");
  await page.getByLabel("Cursusnaam").fill("Daarna");
  await page.getByLabel("Cursusnaam").press("Control+z");
  await page.getByLabel("Cursusnaam").press("Control+z");
  come();
  await course.becomes(before);
  quiet(course);
});

test("without the words of its language, the page starts in the other", async () => {
  const course = await visit({ serviceWorkers: "block", prepare: gone("initial.nl") });
  await course.page.getByRole("button", { name: "Download" }).waitFor();
  await course.page.getByLabel("Course name").or(course.page.getByLabel("Cursusnaam")).first().waitFor();
});
