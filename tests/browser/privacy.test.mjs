// Documents about people, in every view: forty identifiers are planted, and nowhere but in the document are they found again.
import { test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { site } from "./support/site.mjs";
import { stored } from "./support/storage.mjs";

const { visit } = site();

const source = (name) => fileURLToPath(new URL(`../../www/src/app/examples/${name}`, import.meta.url));

/** Identifiers that nothing says by itself. */
const PLANTED = Array.from({ length: 40 }, (_, index) => `zq${(7919 * (index + 3)).toString(36)}x${index}kv`);

/** A document with one of the identifiers in each of its texts, as far as there are any; the rest behind the others. */
function planted(document, identifiers) {
  let next = 0;
  const walk = (value) => {
    if (typeof value === "string") return `${value}${identifiers[next++ % identifiers.length]}`;
    if (Array.isArray(value)) return value.map(walk);
    if (value && typeof value === "object")
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
    return value;
  };
  const made = walk(document);
  made.note = identifiers.join(" ");
  return made;
}

/** All that a browser keeps, shows outside of the page or sends, beside the page's own document. */
async function traces(course, seen) {
  const { page } = course;
  const kept = await page.evaluate(async () => {
    const texts = [document.title, location.href, JSON.stringify(history.state), document.cookie, window.name];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        texts.push(request.url, (await (await cache.match(request))?.text()) ?? "");
    }
    for (const entry of performance.getEntries()) texts.push(entry.name);
    return texts;
  });
  return [...kept, ...(await stored(course)), ...seen];
}

async function nothingLeft(course, seen, where) {
  const all = await traces(course, seen);
  for (const identifier of PLANTED) {
    const found = all.find((text) => text.includes(identifier));
    assert.equal(found, undefined, `${where}: ${identifier} in ${found?.slice(0, 300)}`);
  }
}

/** Listens to everything that leaves the page. */
function listening({ page }) {
  const seen = [];
  page.on("console", (message) => seen.push(message.text()));
  page.on("pageerror", (error) => seen.push(String(error.stack)));
  page.on("request", (request) => seen.push(request.url(), request.postData() ?? ""));
  page.on("framenavigated", (frame) => seen.push(frame.url()));
  page.on("dialog", (dialog) => {
    seen.push(dialog.message());
    dialog.accept();
  });
  return seen;
}

async function openedAs(course, name, document, kind) {
  const { page } = course;
  await course.open(name, JSON.stringify(document, null, 2));
  // What was changed before is given up.
  const given = page.locator("dialog.replace[open] button").filter({ hasText: "Replace" });
  const there = page.waitForFunction((wanted) => document.querySelector("aanbod-editor").report?.kind === wanted, kind);
  await Promise.race([there, given.waitFor().catch(() => {})]);
  if (await given.isVisible()) await given.click();
  await there;
}

/** Types in the first field for a text, and undoes it. */
async function changed({ page }) {
  const field = page.locator("aanbod-editor input[type=text]:visible").first();
  await field.waitFor();
  await field.press("End");
  await field.pressSequentially("9");
  await page.keyboard.press("Tab");
  await page.waitForTimeout(300);
}

test("of documents about people nothing stays and nothing leaves, in any view", async () => {
  const list = JSON.parse(await readFile(source("enrollments.json"), "utf8"));
  const association = JSON.parse((await readFile(source("association.jsonc"), "utf8")).replace(/^\s*\/\/.*$/gm, ""));
  const course = await visit({ locale: "en-GB" });
  const seen = listening(course);
  const { page } = course;

  const people = list.map((one) => planted(one, PLANTED));
  await openedAs(course, "people.json", people, "enrollments");
  assert.ok((await course.value()).includes(PLANTED[39]), "the document has them");
  await course.setText(JSON.stringify([...people, people[1]]));
  await page.waitForTimeout(300);
  await nothingLeft(course, seen, "enrollments");

  await openedAs(course, "person.json", people[0], "enrollment");
  await changed(course);
  await nothingLeft(course, seen, "one enrollment");

  await openedAs(course, "association.json", planted(association, PLANTED), "association");
  await changed(course);
  await nothingLeft(course, seen, "an association");

  // A text that can't be read any more, and one as text.
  await course.setText(`${JSON.stringify(people).slice(0, -40)} ${PLANTED[7]}`);
  await nothingLeft(course, seen, "a broken text");

  // Beside its request.
  await openedAs(course, "answer.json", people, "enrollments");
  await page.getByRole("button", { name: "Compare with its request" }).click();
  await page.locator("aanbod-exchange").waitFor();
  await course.open("request.json", JSON.stringify(planted({ student: { userMasterIdentifier: "x" } }, PLANTED)));
  await page.waitForTimeout(500);
  await nothingLeft(course, seen, "an exchange");

  // After a crash and a new start.
  await page.evaluate(() => setTimeout(() => Promise.reject(new Error("a crash that is tried"))));
  await page.waitForTimeout(300);
  await page.goto(`${new URL(page.url()).origin}/`);
  await course.reported();
  assert.ok(!(await course.value()).includes("zq"), "nothing is offered again");
  await nothingLeft(course, seen, "after a new start");
});

test("a download and the clipboard have the document only when they are asked for it", async () => {
  const [one] = JSON.parse(await readFile(source("enrollments.json"), "utf8"));
  const course = await visit({ locale: "en-GB", permissions: ["clipboard-read", "clipboard-write"] });
  const { page } = course;
  await page.evaluate(() => navigator.clipboard.writeText("nothing was copied"));
  await openedAs(course, "person.json", planted(one, PLANTED), "enrollment");
  await changed(course);
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), "nothing was copied");
  const { name, bytes } = await course.download();
  assert.ok(bytes.includes(PLANTED[0]));
  assert.ok(PLANTED.every((identifier) => !name.includes(identifier)));
});
