// The form of an enrollment: conditions between properties, dates without a time zone, items in a row.
import { test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { site } from "./support/site.mjs";

const { visit } = site();

const example = async () =>
  JSON.parse(
    await readFile(fileURLToPath(new URL("../../www/src/app/examples/enrollments.json", import.meta.url)), "utf8"),
  );
const value = async (page) => JSON.parse(await page.value());
const field = (page, pointer) => page.page.locator(`aanbod-editor [id="f${encodeURIComponent(pointer)}"]`);

async function opened(document, options) {
  const page = await visit(options);
  await page.open("inschrijving.json", JSON.stringify(document, null, 2));
  await page.page.waitForFunction(() => document.querySelector("aanbod-editor").report?.kind.startsWith("enrollment"));
  return page;
}

test("the example is one list with one warning, which says what doesn't belong", async () => {
  const page = await visit();
  await page.page.getByRole("button", { name: "Openen" }).click();
  await page.page.getByRole("button", { name: "Inschrijvingen", exact: true }).click();
  await page.page.waitForFunction(() => document.querySelector("aanbod-editor").report?.kind === "enrollments");
  assert.deepEqual((await page.report()).counts, { error: 0, warning: 1, info: 0 });
  await page.page.getByRole("button", { name: /^Inschrijving 1.*study.*2026-2027.*1 aug 2026/ }).waitFor();
  assert.match(await page.page.locator(".finding-card").innerText(), /Inschrijving 2 › Leerjaar/);
  assert.equal(await page.page.locator(".chip", { hasText: "Voorbeeld" }).count(), 1);
  page.quiet();
});

test("what goes with a subject is offered for a subject only; what doesn't belong stays in sight with its finding", async () => {
  const [study] = await example();
  const page = await opened(study);
  assert.equal(await field(page, "/subject").count(), 0);
  assert.equal(await field(page, "/study").getAttribute("aria-required"), "true");
  await page.page
    .getByRole("button", { name: /^Meer velden/ })
    .first()
    .click();
  await page.page.locator("aanbod-editor .choice", { hasText: "RIO" }).waitFor();
  await page.page.keyboard.press("Escape");
  await field(page, "/enrollmentType").selectOption("subject");
  assert.equal(await field(page, "/subject").getAttribute("aria-required"), "true");
  await field(page, "/study").waitFor();
  assert.match(
    await page.page.locator("aanbod-editor [data-pointer='/study'] .finding").innerText(),
    /hoort hier alleen/,
  );
  await field(page, "/study").fill("");
  await page.page.keyboard.press("Tab");
  await page.page.waitForFunction(
    () => !document.querySelector("aanbod-editor").renderRoot.getElementById(`f${encodeURIComponent("/study")}`),
  );
  assert.equal(await page.page.getByRole("button", { name: /^Meer velden/ }).count(), 0);
  page.quiet();
});

test("a plain date is typed as people write it and stays without a time", async () => {
  const [study] = await example();
  const page = await opened(study);
  assert.equal(await field(page, "/beginDate").inputValue(), "01-08-2026");
  await field(page, "/beginDate").fill("15-9-2026");
  await page.page.keyboard.press("Tab");
  assert.equal((await value(page)).beginDate, "2026-09-15");
  assert.equal(
    await page.page.locator("aanbod-editor [data-pointer='/beginDate'] .picker input").getAttribute("type"),
    "date",
  );
  page.quiet();
});

test("ids are rows that are added, filled in and removed", async () => {
  const [study] = await example();
  const page = await opened(study);
  await page.page.getByRole("button", { name: "Leerling-id toevoegen" }).click();
  await page.page.waitForFunction(
    () =>
      document.querySelector("aanbod-editor").renderRoot.activeElement?.id ===
      `f${encodeURIComponent("/student/userIds/1/userId")}`,
  );
  await page.page.keyboard.type("95312@1.kennisnet.nl");
  await field(page, "/student/userIds/1/userIdType").selectOption("NEPPI");
  assert.deepEqual((await value(page)).student.userIds[1], { userId: "95312@1.kennisnet.nl", userIdType: "NEPPI" });
  await page.page.getByRole("button", { name: "Verwijderen: Leerling-id 1" }).click();
  assert.deepEqual((await value(page)).student.userIds, [{ userId: "95312@1.kennisnet.nl", userIdType: "NEPPI" }]);
  page.quiet();
});

test("a location waits in the menu until it is wanted, and can be taken away again", async () => {
  const [{ location, ...study }] = await example();
  const page = await opened(study);
  assert.equal(await page.page.getByRole("button", { name: "Locatie", exact: true }).count(), 0);
  await page.page
    .getByRole("button", { name: /^Meer velden/ })
    .last()
    .click();
  await page.page.locator("aanbod-editor .choice", { hasText: "Locatie" }).click();
  await page.page.getByRole("button", { name: "Locatie", exact: true }).waitFor();
  await field(page, "/location/name").fill(location.name);
  assert.equal((await value(page)).location.name, location.name);
  await page.page.getByRole("button", { name: "Verwijderen: Locatie" }).click();
  assert.equal((await value(page)).location, undefined);
  page.quiet();
});

test("how a code is written stands in the help of its field", async () => {
  const page = await opened((await example())[0]);
  await field(page, "/location/locationMasterIdentifier").focus();
  await page.page.locator(".help-strip", { hasText: "Schrijfwijze:" }).waitFor();
  assert.match(
    await page.page
      .locator("aanbod-editor")
      .locator(`[id="f${encodeURIComponent("/location/locationMasterIdentifier")}-help"]`)
      .innerText(),
    /112X995|drie cijfers/,
  );
});

test("an id that is made here can be made with one click", async () => {
  const [{ enrollmentId, ...rest }] = await example();
  const page = await opened(rest);
  await page.page.getByRole("button", { name: "Aanmaken" }).click();
  assert.match((await value(page)).enrollmentId, /^[0-9a-f-]{36}$/);
  assert.notEqual((await value(page)).enrollmentId, enrollmentId);
});
