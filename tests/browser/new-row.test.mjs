// What was added just now is still to be filled in, and nothing in it is called wrong before its field is left.
import { test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Visit, boxOf, example, site } from "./support/site.mjs";
import { kept } from "./support/storage.mjs";

const { visit } = site();
const ITEM = "/learningMethod/costs/details/2/invoiceItems/4";
const PREVIOUS = "/learningMethod/costs/details/2/invoiceItems/3";
const MOMENT = "/learningMethod/planning/startMoments/2";

/** What the form says is wrong: the fields that are marked so, and the places beside which it is told. */
const wrong = (course) =>
  course.page.evaluate(() => {
    const { renderRoot } = document.querySelector("aanbod-editor");
    const places = (selector, of) =>
      [...new Set([...renderRoot.querySelectorAll(`.form-body ${selector}`)].map(of))].sort();
    return {
      marked: places("[aria-invalid=true]", (element) => decodeURIComponent(element.id).slice(1)),
      listed: places(
        ".finding:not(.unfilled)",
        (element) => element.closest("[data-pointer]")?.dataset.pointer ?? "nowhere",
      ),
    };
  });
const errors = async (course) => (await course.report()).counts.error;
/** Waits until the form says so, and no more than that. */
async function shows(course, { marked, listed }) {
  const since = Date.now();
  let now;
  do now = await wrong(course);
  while (
    (JSON.stringify(now.listed) !== JSON.stringify(listed) || JSON.stringify(now.marked) !== JSON.stringify(marked)) &&
    Date.now() - since < 30_000
  );
  assert.deepEqual(now, { marked, listed });
}
const calm = { marked: [], listed: [] };
const missing = ["costType", "priceBeforeTax", "vatAmount", "vatExemptAmount", "vatExemptAmountVAT"].map(
  (name) => `${ITEM}/${name}`,
);
/** The line below the row that says what of it isn't filled in, and how often it says so in red. */
const unfilled = (course) =>
  course.page.evaluate((item) => {
    const line = document.querySelector("aanbod-editor").renderRoot.getElementById(`e${encodeURIComponent(item)}`);
    return `${line?.textContent.replace(/\s+/g, " ").trim()} ${line?.querySelectorAll(".is-told").length}`;
  }, ITEM);
const focused = (course, id) =>
  course.page.waitForFunction(
    (wanted) =>
      decodeURIComponent(document.querySelector("aanbod-editor").renderRoot.activeElement?.id ?? "") === wanted,
    id,
  );
const counted = (course, count) =>
  course.page.waitForFunction(
    (wanted) => document.querySelector("aanbod-editor").report.counts.error === wanted,
    count,
  );

async function addItem(course) {
  await course.page
    .getByRole("button", { name: /^Prijsperiode 3/ })
    .first()
    .click();
  await course.page.getByRole("button", { name: "Factuurregel toevoegen" }).click();
  await focused(course, `f${ITEM}/costTypeDisplayValue`);
  await counted(course, 5);
}

async function addMoment(course) {
  await course.page.getByRole("button", { name: "Startmoment toevoegen" }).click();
  await focused(course, `f${MOMENT}/startDate/day`);
  await counted(course, 4);
}

test("what is wrong with a value of a new row is told at once, without what is missing", async () => {
  const course = await visit();
  await addItem(course);
  await course.page.keyboard.press("Escape");
  await course.page.getByRole("button", { name: "Factuurregel toevoegen" }).click();
  await focused(course, `f${ITEM}/costTypeDisplayValue`);
  await course.page.locator(`[id="c${encodeURIComponent(`${ITEM}/priceBeforeTax`)}"]`).click();
  await course.page.keyboard.type("10,12345");
  await course.page.keyboard.press("Tab");
  await shows(course, { marked: [], listed: [`${ITEM}/priceBeforeTax`] });
  await course.page.keyboard.press("ArrowLeft");
  await course.page.keyboard.type("veel");
  await course.page.keyboard.press("Tab");
  await shows(course, { marked: [`${ITEM}/priceBeforeTax`], listed: [`${ITEM}/priceBeforeTax`] });
  course.quiet();
});

test("a new row of a grid is calm while somebody is in its table, and tells what is missing once that is left", async () => {
  const course = await visit();
  await addItem(course);
  assert.equal(await course.findings.count(), 1, "the list has one line for the row");
  assert.match(await course.findings.innerText(), /Nog niet ingevuld: Kostensoort, Prijs exclusief btw, Btw-bedrag/);
  assert.match(await unfilled(course), /^Nog niet ingevuld: Kostensoort, .* Btw bij btw-vrijstelling 0$/);
  assert.equal(await course.page.locator("aanbod-editor .filter.error").count(), 0);
  await shows(course, calm);
  await course.page.keyboard.type("Koffie");
  await course.page.keyboard.press("Tab");
  await focused(course, `c${ITEM}/costType`);
  await shows(course, calm);
  // A cell that is passed wasn't left, nor is a row: a table is filled in by columns as well.
  await course.page.keyboard.press("ArrowRight");
  await course.page.keyboard.press("Home");
  await focused(course, `h${ITEM}`);
  await course.page.keyboard.press("ArrowUp");
  await focused(course, `h${PREVIOUS}`);
  await course.page.locator(`[id="w${encodeURIComponent(ITEM.slice(0, -2))}"]`).focus();
  await shows(course, calm);
  assert.match(await unfilled(course), /^Nog niet ingevuld: Kostensoort, .* 0$/);
  await course.page.getByLabel("Korte naam").focus();
  await shows(course, { marked: missing, listed: [ITEM] });
  assert.match(await unfilled(course), /^Fout: Nog niet ingevuld: Kostensoort, .* 5$/);
  course.quiet();
});

test("a click that leaves a new row lands where it was meant to", async () => {
  const course = await visit();
  await addItem(course);
  const add = course.page.getByRole("button", { name: "Factuurregel toevoegen" });
  const { x, y, width, height } = await boxOf(add);
  await course.page.mouse.move(x + width / 2, y + height / 2);
  await course.page.mouse.down();
  await focused(course, "a/learningMethod/costs/details/2/invoiceItems");
  assert.equal((await boxOf(add)).y, y, "nothing appears above a button while it is pressed");
  await shows(course, calm);
  await course.page.mouse.up();
  await counted(course, 10);
  await shows(course, calm);
});

test("of a new start moment, each field tells when it is left, and all of it when the whole is", async () => {
  const course = await visit();
  await addMoment(course);
  await shows(course, calm);
  assert.equal(
    await course.page.locator("aanbod-editor .card > .disclosure-head .badge:not(.unfilled)").count(),
    0,
    "its heading has no number of errors yet",
  );
  await course.page.getByLabel("Code van het startmoment").last().click();
  await course.page.keyboard.press("Tab");
  await shows(course, { marked: [`${MOMENT}/externalId`], listed: [`${MOMENT}/externalId`] });
  await course.page.getByLabel("Code van het startmoment").last().fill("PL-NIEUW");
  await shows(course, { marked: [`${MOMENT}/city`], listed: [`${MOMENT}/city`] });
  await course.page.getByLabel("Korte naam").focus();
  await shows(course, {
    marked: [`${MOMENT}/city`],
    listed: [`${MOMENT}/city`, `${MOMENT}/modules`, `${MOMENT}/startDate`],
  });
  assert.equal(await course.page.locator("aanbod-editor .card > .disclosure-head .badge:not(.unfilled)").count(), 1);
});

test("a new start moment that is moved by mouse stays calm", async () => {
  const course = await visit();
  await addMoment(course);
  await course.page.getByRole("button", { name: "Omhoog: Startmoment 3" }).click();
  await course.page.waitForFunction(
    () =>
      JSON.parse(document.querySelector("aanbod-editor").value).learningMethod.planning.startMoments[1].externalId !==
      "PL-2027-003-ZW",
  );
  await course.page.waitForTimeout(300);
  await shows(course, calm);
});

test("parts of one value are left together", async () => {
  const course = await visit();
  await addMoment(course);
  const day = (name) => course.page.locator(`[id="f${encodeURIComponent(`${MOMENT}/startDate/${name}`)}"]`);
  await day("day").fill("7");
  await counted(course, 5);
  await shows(course, calm);
  await day("month").focus();
  await shows(course, calm);
  await course.page.getByLabel("Code van het startmoment").last().focus();
  const parts = ["month", "year"].map((name) => `${MOMENT}/startDate/${name}`);
  await shows(course, { marked: parts, listed: parts });
});

test("a click beside the fields leaves a field, and not yet the whole row", async () => {
  const course = await visit();
  await addMoment(course);
  await course.page.locator(`[id="f${encodeURIComponent(`${MOMENT}/city`)}"]`).focus();
  await course.page.locator("h1").click();
  await shows(course, { marked: [`${MOMENT}/city`], listed: [`${MOMENT}/city`] });
});

test("the list of findings leads to the first field that is still to be filled in, which stays calm", async () => {
  const course = await visit();
  await addMoment(course);
  await course.findings.filter({ hasText: "Nog niet ingevuld" }).click();
  await focused(course, `f${MOMENT}/externalId`);
  await shows(course, calm);
  course.quiet();
});

test("F8 leads to a field of a new row, which is told when it is left", async () => {
  const course = await visit();
  await addMoment(course);
  await course.page.keyboard.press("F8");
  await course.page.waitForFunction(
    (at) =>
      document
        .querySelector("aanbod-editor")
        .renderRoot.activeElement?.closest("[data-pointer]")
        .dataset.pointer?.startsWith(`${at}/`),
    MOMENT,
  );
  await shows(course, calm);
  await course.page.locator("h1").click();
  const since = Date.now();
  while (!(await wrong(course)).listed.length) assert.ok(Date.now() - since < 30_000);
});

test("who takes a document along with errors sees all of them in the form", async () => {
  const course = await visit();
  await addItem(course);
  await course.page.keyboard.type("Koffie");
  await course.page.getByRole("button", { name: "Downloaden" }).click();
  const dialog = course.page.locator("dialog.errors[open]");
  await dialog.getByRole("button").last().click();
  await shows(course, { marked: missing, listed: [ITEM] });
});

test("a property from the menu is calm until all of it is left", async () => {
  const page = await visit();
  const [{ location, ...enrollment }] = JSON.parse(
    await readFile(fileURLToPath(new URL("../../www/src/app/examples/enrollments.json", import.meta.url)), "utf8"),
  );
  assert.ok(location.name);
  await page.open("inschrijving.json", JSON.stringify(enrollment, null, 2));
  await page.page.waitForFunction(() => document.querySelector("aanbod-editor").report?.kind === "enrollment");
  await shows(page, calm);
  await page.page
    .locator("aanbod-editor .disclosure.section", { hasText: "Registratie" })
    .getByRole("button", { name: /^Meer velden/ })
    .click();
  await page.page.locator("aanbod-editor .choice", { hasText: "Locatie" }).first().click();
  await page.page.locator(`[id="f${encodeURIComponent("/location/locationMasterIdentifier")}"]`).fill("L-12");
  await counted(page, 1);
  await shows(page, calm);
  await page.page.locator(`[id="f${encodeURIComponent("/study")}"]`).focus();
  await shows(page, { marked: ["/location/name"], listed: ["/location/locationMasterIdentifier", "/location/name"] });
});

test("an empty row that is opened with a document says what is missing at once", async () => {
  const course = await visit();
  const document = JSON.parse(await example());
  document.learningMethod.costs.details[2].invoiceItems.push({});
  await course.setText(JSON.stringify(document, null, 2));
  await course.page
    .getByRole("button", { name: /^Prijsperiode 3/ })
    .first()
    .click();
  await shows(course, { marked: missing, listed: [ITEM] });
  assert.equal(await errors(course), 5);
});

test("a new document is calm, tells what was left, and all of it when it is taken along", async () => {
  const course = await visit();
  await course.fresh(/^Cursus$/);
  await focused(course, "f/name");
  await shows(course, calm);
  assert.equal(await course.page.locator("aanbod-editor .filter.error").count(), 0);
  assert.match(await course.page.title(), /^course\.json/);
  assert.deepEqual(await course.findings.locator(".finding-place").allInnerTexts(), [
    "Aanbod",
    "Leervorm",
    "Prijsperiode 1 › Factuurregel 1",
    "EduMS-id",
  ]);
  await course.page.keyboard.press("Tab");
  await shows(course, { marked: ["/name"], listed: ["/name"] });
  // Out of the form, and into another part of it.
  await course.page.locator("aanbod-quote summary").first().click();
  await shows(course, { marked: ["/externalId", "/name"], listed: ["/externalId", "/name"] });
  await course.page.getByRole("button", { name: "Downloaden" }).click();
  await course.page.locator("dialog.errors[open]").getByRole("button").last().click();
  assert.ok((await wrong(course)).marked.length > 8);
  course.quiet();
});

test("a new course of a catalogue is calm, with the focus in its first field, and one that was there tells all", async () => {
  const course = await visit();
  await course.open("catalogus.json", `[${await example()}, { "name": "Kort" }]`);
  const add = course.page.locator("aanbod-catalogue").getByRole("button", { name: "Nieuwe cursus" });
  await add.click();
  await focused(course, "f/name");
  await shows(course, calm);
  await course.page.keyboard.press("Tab");
  await shows(course, { marked: ["/name"], listed: ["/name"] });
  await course.page.getByRole("button", { name: "Terug naar de catalogus" }).click();
  await course.page.getByRole("button", { name: "Kort", exact: true }).click();
  await course.page.locator('aanbod-editor [id="f%2FexternalId"][aria-invalid=true]').waitFor();
  assert.ok((await errors(course)) > 2);
  course.quiet();
});

test("a new course that is right is green, and asks nobody for what the server makes", async () => {
  const course = await visit();
  await course.fresh(/^Cursus$/);
  assert.equal(await course.page.getByLabel("EduMS-id").count(), 0);
  await course.setText(
    JSON.stringify({ ...JSON.parse(await example()), id: undefined, status: undefined, source: undefined }, null, 2),
  );
  const { error, warning, info } = (await course.report()).counts;
  assert.deepEqual([error, warning], [0, 0]);
  assert.ok(info > 0);
  assert.equal(await course.page.locator("aanbod-editor .all-well").innerText(), "Alles klopt.");
  assert.equal(await course.page.getByLabel("EduMS-id").count(), 0);
});

test("a draft of a new course that is brought back is as calm as it was, and its start moments are a click away", async () => {
  const course = await visit();
  await course.fresh(/^Cursus$/);
  await focused(course, "f/name");
  await course.page.keyboard.type("Tekenen");
  await course.page.keyboard.press("Tab");
  await course.page.keyboard.press("Tab");
  await shows(course, { marked: ["/externalId"], listed: ["/externalId"] });
  await course.page.keyboard.press("Shift+Tab");
  await course.page.keyboard.press("Shift+Tab");
  await course.page.keyboard.type("Schilderen");
  await kept(course, "Schilderen");
  const url = course.page.url();
  const page = await course.page.context().newPage();
  await course.page.close({ runBeforeUnload: false });
  const later = new Visit(page, new URL(url).origin);
  await page.goto(url);
  await later.reported();
  await page.locator(".left-behind").getByRole("button", { name: "Verdergaan" }).click();
  await page.waitForFunction(() => document.querySelector("aanbod-editor").value.includes("Schilderen"));
  await shows(later, { marked: ["/externalId", "/providerId"], listed: ["/externalId", "/providerId"] });
  await page.getByRole("button", { name: "Startmoment toevoegen" }).click();
  await page.waitForFunction(() => document.querySelector("aanbod-editor").value.includes('"startMoments"'));
  later.quiet();
});
