/**
 * Pictures of every view of the built page, to be compared by eye before and after a change of its looks:
 *
 *     node tests/browser/screenshots.mjs [words of a view, a width or a scheme …]
 *
 * They are written to tests/artefacts/views/.
 */

import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Visit, artefacts, example, launch, serve } from "./support/site.mjs";

const SIZES = [
  [1920, 1080],
  [1440, 900],
  [390, 844],
  [320, 640],
];

/** Colours, and paper. */
/** @type {Record<string, {colorScheme: "light"|"dark", forcedColors?: "active", media?: "print"}>} */
const SCHEMES = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  forced: { colorScheme: "light", forcedColors: "active" },
  print: { colorScheme: "light", media: "print" },
};

const read = (name) =>
  readFileSync(fileURLToPath(new URL(`../../www/src/app/examples/${name}`, import.meta.url)), "utf8");
const course = await example();

/** A course with mistakes of every severity. */
const wrong = course
  .replace('"status": "Active"', '"status": "actief"')
  .replace("8a1d5b7e-2c40-4e0e-b6a9-51c7f3d2e680", "x")
  .replaceAll('"vatPercentage": 21', '"vatPercentage": 19');

const ofKind = (visit, kind) =>
  visit.page.waitForFunction((wanted) => document.querySelector("aanbod-editor").report?.kind === wanted, kind);

const lead = async ({ page }, pointer) => {
  await page.evaluate((to) => document.querySelector("aanbod-editor").leadTo({ pointer: to }), pointer);
  await page.waitForTimeout(300);
};

const tab = async ({ page }, name) => {
  const found = page.getByRole("tab", { name });
  if (await found.count()) await found.first().click();
};

/** By name: what is done on the page before its picture is made. */
const VIEWS = {
  start: { query: "" },
  course: {},
  "start-moments": {
    act: (visit) => lead(visit, "/learningMethod/planning/startMoments/0/modules/0/events/0/startTime"),
  },
  invoice: { act: (visit) => lead(visit, "/learningMethod/costs/details/0/invoiceItems/0/costType") },
  price: { act: (visit) => tab(visit, /^Prijs/) },
  findings: {
    async act(visit) {
      await visit.setText(wrong);
      await tab(visit, /^Bevindingen/);
    },
  },
  text: {
    async act(visit) {
      await tab(visit, /^Tekst/);
      const drawer = visit.page.getByRole("button", { name: "Tekst (JSON)" });
      if (await drawer.count()) await drawer.click();
      await visit.page.locator("aanbod-editor .cm-content").waitFor();
    },
  },
  unreadable: {
    act: async (visit) => {
      await visit.open("course.json", course.replace('"name": ', '"name" '));
      await visit.page.waitForTimeout(800);
    },
  },
  new: {
    async act(visit) {
      await visit.fresh(/^Cursus$/);
      await visit.page.waitForTimeout(400);
    },
  },
  catalogue: {
    async act(visit) {
      await visit.open(
        "catalogus.json",
        `[${[course, course.replace("PL-2026-014", "PL-2"), wrong.replace("PL-2026-014", "PL-3"), course.replace("Projectleiden in de praktijk", "Lang".repeat(30))].join(",")}]`,
      );
      await visit.page.locator("aanbod-catalogue button.open").first().waitFor();
      await visit.page.waitForTimeout(800);
    },
  },
  enrollments: {
    async act(visit) {
      await visit.open("inschrijvingen.json", read("enrollments.json"));
      await ofKind(visit, "enrollments");
    },
  },
  exchange: {
    async act(visit) {
      await visit.page.locator(".actions button").first().click();
      await visit.page.locator("dialog[open] .kind-choice", { hasText: "Verzoek en antwoord" }).click();
      await visit.page.locator("aanbod-exchange .cm-content").last().waitFor();
    },
  },
  association: {
    async act(visit) {
      await visit.open("association.jsonc", read("association.jsonc"));
      await ofKind(visit, "association");
    },
  },
  outcome: {
    async act(visit) {
      await visit.open("association.jsonc", read("association.jsonc"));
      await ofKind(visit, "association");
      await tab(visit, /^Uitkomst/);
    },
  },
  "dialog-new": {
    async act({ page }) {
      await page.locator(".actions button").first().click();
      await page.locator("dialog[open]").waitFor();
    },
  },
  "dialog-open": {
    async act({ page }) {
      await page.locator(".actions button").nth(1).click();
      await page.locator("dialog[open]").waitFor();
    },
  },
  "dialog-drafts": {
    async act({ page }) {
      await page.locator(".drafts-button").click();
      await page.locator("dialog.drafts[open]").waitFor();
    },
  },
  "dialog-errors": {
    async act(visit) {
      await visit.setText(wrong);
      await visit.page.locator(".actions button.main").click();
      await visit.page.locator("dialog.errors[open]").waitFor();
    },
  },
};

const asked = process.argv.slice(2);
const folder = process.env.AANBOD_PICTURES ?? join(artefacts, "views");
mkdirSync(folder, { recursive: true });
const host = await serve();
const browser = await launch();
try {
  for (const [scheme, { media, ...colours }] of Object.entries(SCHEMES))
    for (const [width, height] of media ? [[794, 1123]] : SIZES)
      for (const [name, { act = () => {}, query = "?example" }] of Object.entries(VIEWS)) {
        const words = [name, String(width), scheme];
        if (!asked.every((word) => word.split(",").some((one) => words.includes(one)))) continue;
        const context = await browser.newContext({
          viewport: { width, height },
          locale: "nl-NL",
          reducedMotion: "reduce",
          ...colours,
        });
        const page = await context.newPage();
        page.setDefaultTimeout(20_000);
        const visit = new Visit(page, host.origin);
        await page.goto(`${host.origin}/${query}`);
        await visit.reported();
        await act(visit);
        await page.waitForTimeout(400);
        if (media) await page.emulateMedia({ media });
        await page.screenshot({ path: join(folder, `${words.join("-")}.png`), fullPage: Boolean(media) });
        process.stdout.write(`${words.join(" ")}\n`);
        await context.close();
      }
} finally {
  await browser.close();
  await host.stop();
}
