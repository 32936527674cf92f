// What isn't surely a course is stored nowhere unless the user asks for it, however it came to the page.
import { test } from "node:test";
import assert from "node:assert/strict";
import { example, site } from "./support/site.mjs";
import { kept, stored } from "./support/storage.mjs";

const { visit } = site();

/** What must never be found anywhere. */
const PLANTED = ["Sanne", "999-88-777", "sanne@school", "7b3e5d0c-1111"];

const enrollment = {
  enrollmentId: "7b3e5d0c-1111-4d6c-9c4e-0e7c4b7bd0a1",
  beginDate: "2026-08-01",
  student: { userMasterIdentifier: "sanne@school", userIds: [{ userId: "999-88-777", userIdType: "NEPPI" }] },
};
const person = { naam: "Sanne de Vries", nummer: "999-88-777", mail: "sanne@school" };

const TEXTS = {
  "an envelope": JSON.stringify({ data: [enrollment] }, null, 2),
  "a list in an object": JSON.stringify({ aanvraag: { inschrijvingen: [person] } }),
  "broken JSON": JSON.stringify({ data: [person] }).slice(0, -3),
  "broken enrollments": JSON.stringify([enrollment]).slice(0, -4),
  "an association": JSON.stringify({ associationId: "7b3e5d0c-1111", role: "student", person: { name: "Sanne" } }),
  "a text": "Sanne de Vries;999-88-777;sanne@school\nJoris;999-88-777;joris@school\n",
  "nothing of a course but its name": JSON.stringify({ name: "Sanne de Vries", student: "sanne@school" }),
};

/** All places that a browser keeps something in for a page. */
async function places(course) {
  const others = await course.page.evaluate(async () => {
    const found = [document.title, location.href, JSON.stringify(history.state), document.cookie];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) found.push(request.url);
    }
    return found;
  });
  return [...(await stored(course)), ...others].join("\n");
}

async function nowhere(course, what) {
  // Longer than a draft waits for a pause.
  await course.page.waitForTimeout(1500);
  const all = await places(course);
  for (const planted of PLANTED) assert.ok(!all.includes(planted), `${what}: ${planted}`);
}

/** In the text, as a user does who selects all of it and pastes. */
const pasteOver = (course, text, /** @type {{from?: number|null, to?: number|null}} */ { from = 0, to = null } = {}) =>
  course.page.evaluate(
    ({ value, start, end }) => {
      const { view } = document.querySelector("aanbod-editor").textPane.view;
      view.focus();
      view.dispatch({ selection: { anchor: start ?? view.state.doc.length, head: end ?? view.state.doc.length } });
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", value);
      view.contentDOM.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    },
    { value: text, start: from, end: to },
  );

async function withText(options) {
  const course = await visit(options);
  await course.page.evaluate(() => document.querySelector("aanbod-editor").showText(""));
  await course.page.waitForFunction(() => document.querySelector("aanbod-editor").textPane.view?.view);
  return course;
}

for (const [what, text] of Object.entries(TEXTS)) {
  test(`${what}, pasted over the example's text, is stored nowhere`, async () => {
    const course = await withText();
    await pasteOver(course, text);
    await course.page.waitForFunction(
      (value) => document.querySelector("aanbod-editor").value.trim() === value.trim(),
      text,
    );
    await nowhere(course, what);
    course.quiet();
  });
}

test("opened, pasted or dropped over the example and taken for a course, it is stored nowhere, its file's name neither", async () => {
  const course = await visit();
  const { page } = course;
  const ways = {
    opened: (text) => course.open("Sanne de Vries.json", text),
    pasted: (text) =>
      page.evaluate((value) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", value);
        document.body.dispatchEvent(
          new ClipboardEvent("paste", { clipboardData, bubbles: true, composed: true, cancelable: true }),
        );
      }, text),
    dropped: (text) =>
      page.evaluate((value) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([value], "Sanne de Vries.json", { type: "application/json" }));
        document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
      }, text),
  };
  for (const [way, bring] of Object.entries(ways)) {
    const text = `${TEXTS["a list in an object"]}${" ".repeat(way.length)}`;
    await bring(text);
    await page.locator("dialog[open] .kind-choice", { hasText: "Cursus" }).first().click();
    await page.waitForFunction((value) => document.querySelector("aanbod-editor").value === value, text);
    await page.evaluate(() => document.querySelector("aanbod-editor").showText(""));
    await page.waitForFunction(() => document.querySelector("aanbod-editor").textPane.view?.view);
    await pasteOver(course, " ", { from: null });
    await nowhere(course, way);
    assert.equal(await page.locator(".privacy").count(), 1, way);
    await page.keyboard.press("Control+z");
    await page.waitForFunction((value) => document.querySelector("aanbod-editor").value === value, text);
  }
});

test("a course that takes its place is kept, and nothing of what was there before", async () => {
  const course = await visit();
  const { page } = course;
  await course.open("Sanne de Vries.json", TEXTS["a list in an object"]);
  await page.locator("dialog[open] .kind-choice", { hasText: "Cursus" }).first().click();
  await page.evaluate(() => document.querySelector("aanbod-editor").showText(""));
  await page.waitForFunction(() => document.querySelector("aanbod-editor").textPane.view?.view);
  await pasteOver(course, (await example()).replace(/"shortName": "[^"]*"/, '"shortName": "Daarna"'));
  await kept(course, "Daarna");
  await nowhere(course, "after");
});

test("people below a course, and what is written behind it, aren't kept; the course before them is", async () => {
  const course = await withText();
  const { page } = course;
  await course.open("cursus.json", `${await example()} `);
  await page.locator(".file-name", { hasText: "cursus.json" }).waitFor();
  await page.getByLabel("Korte naam").fill("Ervoor");
  await kept(course, "Ervoor");
  await pasteOver(course, `\n${TEXTS["a text"]}`, { from: null });
  await nowhere(course, "behind");
  assert.ok((await places(course)).includes("Ervoor"));
  await page.keyboard.press("Control+z");
  const text = await course.value();
  await pasteOver(course, text.replace("{", `{ "deelnemerslijst": [${JSON.stringify(person)}],`));
  await nowhere(course, "below");
  assert.equal(await page.locator(".privacy").count(), 1);
  course.quiet();
});

test("that a course is to be kept says nothing of what takes its place", async () => {
  const course = await withText();
  const { page } = course;
  await course.open("cursus.json", `${await example()} `);
  await page.locator(".file-name", { hasText: "cursus.json" }).waitFor();
  await page.getByRole("button", { name: "Concepten" }).click();
  const keep = page.getByLabel("Het huidige document als concept bewaren in deze browser");
  await keep.uncheck();
  await keep.check();
  await kept(course, "Projectleiden");
  await page.keyboard.press("Escape");
  await pasteOver(course, TEXTS["an envelope"]);
  await nowhere(course, "in its place");
  await page.locator(".privacy").getByRole("checkbox").check();
  await kept(course, "999-88-777");
  await page.locator(".privacy").getByRole("checkbox").uncheck();
  await nowhere(course, "unticked");
});

test("a catalogue with something else among its courses is stored nowhere", async () => {
  const course = await visit();
  const { page } = course;
  const one = JSON.parse(await example());
  await course.open("catalogus.json", JSON.stringify([one, { ...one, name: "Presenteren", externalId: "P2" }, person]));
  await page.waitForFunction(() => {
    const view = document.querySelector("aanbod-catalogue");
    return view && !view.busy && view.rows.items.length > 0;
  });
  await page.locator("aanbod-catalogue button.open").first().focus();
  await page.keyboard.press("Delete");
  await page.locator(".privacy").waitFor();
  await nowhere(course, "catalogue");
});
