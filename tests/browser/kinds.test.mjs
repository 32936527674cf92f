// Documents of every kind: made, opened, recognised, and taken for what the user says.
import { test } from "node:test";
import assert from "node:assert/strict";
import { example, site } from "./support/site.mjs";

const { visit } = site();

/** @type {[kind: string, dutch: RegExp, english: RegExp][]} */
const kinds = [
  ["course", /^Cursus$/, /^Course$/],
  ["catalogue", /^Catalogus$/, /^Catalogue$/],
  ["coursePatch", /^Wijziging van een cursus$/, /^Course change$/],
  ["enrollments", /^Inschrijvingen$/, /^Enrollments$/],
  ["enrollment", /^Inschrijving$/, /^Enrollment$/],
  ["enrollmentRequest", /^Verzoek om inschrijvingen$/, /^Request for enrollments$/],
  ["statusResponse", /^Status$/, /^Status$/],
  ["association", /^Associatie$/, /^Association$/],
];

const kind = (visited) => visited.page.evaluate(() => document.querySelector("aanbod-editor").kind);
const select = (visited) => visited.page.locator("#kind");

for (const locale of ["nl-NL", "en-GB"]) {
  test(`a new document of each kind has a form, a text, findings and a file name of its own (${locale})`, async () => {
    const page = await visit({ locale });
    await page.withText();
    for (const [name, dutch, english] of kinds) {
      await page.fresh(locale === "nl-NL" ? dutch : english);
      await page.page.waitForFunction(
        (wanted) => document.querySelector("aanbod-editor").report?.kind === wanted,
        name,
      );
      assert.equal(await select(page).inputValue(), name);
      const file = (await page.download()).name;
      assert.equal(file, `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.json`);
      assert.ok(await page.page.locator("aanbod-editor .form-body").isVisible());
      assert.equal(await page.page.locator("aanbod-quote").isVisible(), name === "course");
    }
    page.quiet();
  });
}

const recognized = [
  ["enrollment", { enrollmentId: "5a0e58a4-8fb5-4d6c-9c4e-0e7c4b7bd0a1", beginDate: "2025-08-01" }],
  ["enrollments", [{ enrollmentId: "5a0e58a4-8fb5-4d6c-9c4e-0e7c4b7bd0a1", beginDate: "2025-08-01" }]],
  [
    "enrollmentRequest",
    { school: { organisationMasterIdentifier: "104A158" }, student: { userMasterIdentifier: "x" } },
  ],
  ["coursePatch", [{ op: "remove", path: "/shortName" }]],
  ["statusResponse", { status: 11, statusMessage: "Schema incorrect" }],
  ["association", { role: "student", state: "associated", remoteState: "pending" }],
];
for (const [name, content] of recognized) {
  test(`a file tells that it holds: ${name}`, async () => {
    const page = await visit();
    await page.open("iets.json", JSON.stringify(content));
    await page.page.waitForFunction((wanted) => document.querySelector("aanbod-editor").report?.kind === wanted, name);
    assert.equal(await select(page).inputValue(), name);
    assert.equal(await page.page.locator("dialog[open]").count(), 0);
    page.quiet();
  });
}

test("of a document that doesn't tell what it is, that is asked", async () => {
  const page = await visit();
  await page.open("iets.json", "{}");
  await page.page.getByRole("heading", { name: "Wat voor document is dit?" }).waitFor();
  await page.page.getByRole("button", { name: /^Associatie Eén/ }).click();
  assert.equal(await kind(page), "association");
  assert.equal(await page.value(), "{}");
  assert.equal(await page.page.locator(".file-name").innerText(), "iets.json");
  page.quiet();
});

for (const locale of ["nl-NL", "en-GB"]) {
  test(`while nobody says what a document is, it may be about a person, and nothing is said of it (${locale})`, async () => {
    const page = await visit({ locale });
    await page.withText();
    await page.open("Jansen, Sanne.json", '{ "naam": "Sanne", }');
    const dialog = page.page.locator("dialog[open]");
    await dialog.waitFor();
    const unknown = async () => {
      assert.doesNotMatch(await page.page.title(), /Jansen/);
      assert.ok(await page.page.locator(".privacy").isVisible());
      assert.equal(await page.report(), null);
      assert.equal(await page.findings.count(), 0);
    };
    await unknown();
    await page.page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    await unknown();
    assert.equal(await select(page).inputValue(), "");
    await page.page
      .locator("aanbod-editor .findings")
      .getByText(locale === "nl-NL" ? "nog niet gekozen" : "isn't chosen yet")
      .waitFor();
    assert.equal(await page.page.locator("aanbod-editor .cm-lintRange").count(), 0);
    await select(page).selectOption("course");
    await page.reported();
    assert.equal((await page.report()).kind, "course");
    // That it is taken for a course doesn't say that it is none about a person.
    assert.doesNotMatch(await page.page.title(), /Jansen/);
    page.quiet();
  });
}

test("who knows better says so at the top, and the text stays as it is", async () => {
  const page = await visit();
  const text = await page.value();
  await select(page).selectOption("association");
  await page.page.waitForFunction(() => document.querySelector("aanbod-editor").report.kind === "association");
  assert.equal(await page.value(), text);
  assert.equal((await page.report()).valid, false);
  await select(page).selectOption("course");
  await page.page.waitForFunction(() => document.querySelector("aanbod-editor").report.kind === "course");
  assert.equal((await page.report()).valid, true);
  assert.ok(await page.total.isVisible());
  page.quiet();
});

test("what was typed and not taken over survives another choice of kind", async () => {
  const page = await visit();
  await page.page.evaluate(() =>
    document
      .querySelector("aanbod-editor")
      .formView.lead("/learningMethod/costs/details/0/invoiceItems/0/priceBeforeTax"),
  );
  await page.page.locator("aanbod-editor input:focus").fill("1.699");
  await page.page.keyboard.press("Tab");
  await select(page).selectOption("catalogue");
  await select(page).selectOption("course");
  assert.equal((await page.page.evaluate(() => document.querySelector("aanbod-editor").refused)).length, 1);
});

test("of a document about a person nothing is in the address, the window's title, storage or the log, and the page says so", async () => {
  const page = await visit();
  const id = "5a0e58a4-8fb5-4d6c-9c4e-0e7c4b7bd0a1";
  const logged = [];
  page.page.on("console", (message) => logged.push(message.text()));
  assert.equal(await page.page.locator(".privacy").count(), 0);
  await page.open(
    "Jansen, Sanne.json",
    JSON.stringify([{ enrollmentId: id, beginDate: "2025-08-01", student: { userMasterIdentifier: "sanne@school" } }]),
  );
  await page.page.locator(".privacy").waitFor();
  const seen = await page.page.evaluate(() =>
    JSON.stringify([
      location.href,
      document.title,
      { ...localStorage },
      { ...sessionStorage },
      history.state,
      document.cookie,
    ]),
  );
  for (const secret of [id, "sanne", "Jansen"]) assert.ok(!seen.includes(secret), seen);
  assert.equal(await page.page.evaluate(async () => (await indexedDB.databases()).length), 0);
  // What the page keeps for when there is no network are its own files.
  const kept = await page.page.evaluate(async () => {
    const found = [];
    for (const name of await caches.keys()) {
      for (const request of await (await caches.open(name)).keys())
        found.push(request.url, await (await caches.match(request))?.text());
    }
    return found.join("\n");
  });
  for (const secret of [id, "sanne@", "Jansen"]) assert.ok(!kept.includes(secret), secret);
  // The browser itself says when something has the focus already; that names nothing of a document.
  assert.deepEqual(
    logged.filter((text) => !text.startsWith("Autofocus processing was blocked")),
    [],
  );
  page.quiet();
});

test("the course example still asks nothing", async () => {
  const page = await visit();
  assert.equal(await page.page.locator("dialog[open]").count(), 0);
  assert.equal(await page.value(), await example());
});

test("what was opened is told in the language that is chosen after", async () => {
  const page = await visit();
  await page.open(
    "iets.json",
    '[{ "enrollmentId": "5a0e58a4-8fb5-4d6c-9c4e-0e7c4b7bd0a1", "beginDate": "2025-08-01" }]',
  );
  const message = page.page.locator(".messages p");
  await message.filter({ hasText: "is geopend" }).waitFor();
  await page.page.getByRole("button", { name: "English" }).click();
  await message.filter({ hasText: "is open." }).waitFor();
  page.quiet();
});
