// A catalogue on the real page: how long what is done in it takes, and the longest task that kept the page from answering.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { catalogue } from "./generate.mjs";

/** One course in so many has a mistake: there is something to filter and to correct. */
const MISTAKES = 0.3;

/** Runs before the page's own scripts: notes the tasks of more than 50 ms, which browsers call long. */
export function watchTasks() {
  globalThis.longTasks = [];
  new PerformanceObserver((list) => globalThis.longTasks.push(...list.getEntries())).observe({ type: "longtask" });
}

/** In the page: whether all courses are checked and drawn, and nothing is under way. */
const isReady = (courses) => {
  const view = document.querySelector("aanbod-catalogue");
  return Boolean(view && !view.busy && view.known.filter(Boolean).length >= courses && view.rows.items.length > 0);
};

/** In the page: whether a course is open, checked. */
const isOpen = () => !document.querySelector("aanbod-editor").hidden && document.querySelector("aanbod-editor").report;

/**
 * What is done, one after the other.
 *
 * @type {[string, (on: {page: import("playwright-core").Page, view: import("playwright-core").Locator, file: string}) => Promise<unknown>][]}
 */
const ACTS = [
  ["opened and checked", ({ page, file }) => page.locator("input.chooser").setInputFiles(file)],
  [
    "searched in, seven keys",
    async ({ page, view }) => {
      await view.getByPlaceholder("Zoeken op naam of code").focus();
      await page.keyboard.type("project", { delay: 60 });
    },
  ],
  ["shown whole again", ({ view }) => view.getByRole("button", { name: "Alle cursussen tonen" }).click()],
  ["priced for another customer", ({ view }) => view.getByLabel("Btw-vrijgestelde klant").check()],
  ["filtered to courses with errors", ({ view }) => view.getByLabel("Tonen", { exact: true }).selectOption("error")],
  ["sorted by price", ({ view }) => view.getByRole("button", { name: /^Prijs incl/ }).click()],
  [
    "a course opened, changed and taken over",
    async ({ page, view }) => {
      await view.locator("button.open").first().click();
      await page.waitForFunction(isOpen);
      await page.getByLabel("Cursusnaam").first().press("End");
      await page.keyboard.type("abc", { delay: 60 });
      await page.getByRole("button", { name: "Terug naar de catalogus" }).click();
    },
  ],
  [
    "a text replaced in all courses",
    async ({ page, view }) => {
      await view.getByRole("button", { name: "Zoeken en vervangen…" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("Zoeken", { exact: true }).fill("e");
      await dialog.getByLabel("Vervangen door").fill("é");
      await dialog.getByRole("button", { name: "Zoeken", exact: true }).click();
      await dialog.getByRole("button", { name: "Vervangen", exact: true }).click();
      await dialog.waitFor({ state: "detached" });
    },
  ],
  ["that undone", ({ view }) => view.getByRole("button", { name: "Ongedaan maken" }).click()],
];

/**
 * @param {import("playwright-core").Browser} browser
 * @param {string} url of the page
 * @param {number} size of the catalogue, in bytes
 * @returns {Promise<{bytes: number, courses: number, acts: {name: string, time: number, longest: number}[]}>} times in ms;
 *   `longest` is 0 where no task was long
 */
export async function inCatalogue(browser, url, size) {
  const folder = mkdtempSync(join(tmpdir(), "aanbod-bench-"));
  const file = join(folder, "catalogus.json");
  const { bytes, courses } = catalogue(size, { mistakes: MISTAKES });
  writeFileSync(file, bytes);
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: "nl-NL" });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    await page.addInitScript(watchTasks);
    await page.goto(url);
    await page.waitForFunction(() => performance.getEntriesByName("aanbod:complete").length > 0);
    const view = page.locator("aanbod-catalogue");
    const acts = [];
    for (const [name, act] of ACTS) {
      await page.evaluate(() => (globalThis.longTasks.length = 0));
      const from = performance.now();
      await act({ page, view, file });
      await page.waitForFunction(isReady, courses);
      const time = performance.now() - from;
      // What waits until nothing else is to be done belongs to it too.
      await page.waitForTimeout(1000);
      const longest = await page.evaluate(() => Math.max(0, ...globalThis.longTasks.map(({ duration }) => duration)));
      acts.push({ name, time, longest });
    }
    return { bytes: bytes.length, courses, acts };
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
