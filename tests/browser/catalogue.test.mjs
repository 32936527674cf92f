// Many courses shown as one document: as a list in JSON, or one a line.
import { test } from "node:test";
import assert from "node:assert/strict";
import { example, site } from "./support/site.mjs";

const { visit } = site();

/** Three courses; the last has the id of the first. */
async function courses() {
  const one = JSON.parse(await example());
  return [
    one,
    { ...one, id: "3f0c8c52-7d5e-4b1a-9a36-0f5e2c7b9d15", externalId: "PL-2", name: "Tweede cursus" },
    { ...one, externalId: "PL-3", name: "Derde cursus" },
  ];
}

/** From the table, where a catalogue opens, to the whole as one document. */
async function asDocument(course) {
  await course.page.getByRole("button", { name: "Als één document" }).click();
  await course.page.waitForFunction(() => document.querySelector("aanbod-editor").report?.kind === "catalogue", null, {
    timeout: 60_000,
  });
}

test("courses of a catalogue are told apart, and findings name the course", async () => {
  const course = await visit();
  await course.withText();
  await course.open("catalogus.json", JSON.stringify(await courses(), null, 1));
  await asDocument(course);
  await course.page.getByRole("button", { name: /^Cursus 2.*Tweede cursus · PL-2/ }).waitFor();
  const card = course.page.locator(".finding-card").first();
  assert.match(await card.innerText(), /Cursus 3 › EduMS-id/);
  assert.match(await card.innerText(), /Cursus 1 › EduMS-id/);
  assert.doesNotMatch(await card.innerText(), /\/0\/id/);
  await course.findings.first().click();
  await course.page.waitForFunction(
    () => decodeURIComponent(document.querySelector("aanbod-editor").renderRoot.activeElement?.id ?? "") === "f/2/id",
  );
  assert.equal(await course.page.getByRole("button", { name: "Aanmaken" }).count(), 0);
  await course.page.getByRole("button", { name: "Als tabel" }).click();
  await course.page.getByRole("table").waitFor();
  await asDocument(course);
  await course.picture("catalogue");
  course.quiet();
});

test("one course a line is no broken JSON: it says calmly that there is no form, and findings lead to the text", async () => {
  const course = await visit();
  await course.withText();
  const text = (await courses()).map((one) => JSON.stringify(one)).join("\n");
  await course.open("catalogus.jsonl", text);
  await asDocument(course);
  await course.page.getByText("Eén document per regel").waitFor();
  assert.equal(await course.page.locator(".pane-note.problem").count(), 0);
  const {
    diagnostics: [first],
  } = await course.report();
  assert.match(await course.page.locator(".finding-card").first().innerText(), /Cursus 3 › EduMS-id\s*·?\s*regel 3/);
  await course.findings.first().click();
  await course.page.waitForFunction(() =>
    document.querySelector("aanbod-editor").renderRoot.activeElement?.className.includes("cm-content"),
  );
  const selected = await course.page.evaluate(() => {
    const { from, to } = document.querySelector("aanbod-editor").textPane.view.view.state.selection.main;
    return [from, to];
  });
  assert.deepEqual(selected, [first.range?.from, first.range?.to]);
  const visible = () =>
    course.page.waitForFunction(() => {
      const { view } = document.querySelector("aanbod-editor").textPane.view;
      const { top, bottom } = view.scrollDOM.getBoundingClientRect();
      const place = view.coordsAtPos(view.state.selection.main.from);
      return place && place.top >= top && place.bottom <= bottom;
    });
  await visible();
  assert.equal(await course.value(), text);
  await course.picture("catalogue-lines");
  course.quiet();
});

test("a document too large to show says so when a finding is followed, with its line", async () => {
  const course = await visit();
  const [one, two] = await courses();
  const padded = { ...one, name: "x".repeat(17_000_000) };
  await course.open("groot.json", JSON.stringify([padded, two, two], null, 0));
  await asDocument(course);
  await course.findings.first().click();
  await course.page.locator(".finding-stuck").first().waitFor();
  assert.match(await course.page.locator(".finding-card").first().innerText(), /regel 1/);
  course.quiet();
});
