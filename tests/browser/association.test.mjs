// An association: what its states come to, ids that stand for objects, texts with their language, comments.
import { test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { site } from "./support/site.mjs";
import { present } from "../support/present.mjs";

const { visit } = site();

const text = () =>
  readFile(fileURLToPath(new URL("../../www/src/app/examples/association.jsonc", import.meta.url)), "utf8");
const example = async () => JSON.parse((await text()).replace(/^\s*\/\/.*$/m, ""));
const value = async (page) => JSON.parse(await page.value());
const field = (page, pointer) => page.page.locator(`aanbod-editor [id="f${encodeURIComponent(pointer)}"]`);
const outcome = (page) => page.page.locator("aanbod-editor .together-words");

async function opened(document, options) {
  const page = await visit(options);
  await page.open("associatie.json", typeof document === "string" ? document : JSON.stringify(document, null, 2));
  await page.page.waitForFunction(() => document.querySelector("aanbod-editor").report?.kind === "association");
  return page;
}

test("of texts with their language each has its button to remove it in its own line", async () => {
  const page = await opened(await example());
  const rows = page.page.locator("aanbod-editor .row-item:visible").filter({ has: page.page.locator(".icon-button") });
  const lines = await rows.evaluateAll((all) =>
    all
      .map((row) =>
        ["input, select", ".row-line > .icon-button"].map((part) => row.querySelector(part).getBoundingClientRect()),
      )
      .map(([field, button]) => Math.round(button.top + button.height / 2 - field.top - field.height / 2)),
  );
  assert.ok(lines.length > 1 && lines.every((apart) => Math.abs(apart) <= 4), lines.join());
});

test("the example has comments and nothing else to find; strict JSON is one visible click, in the list of findings", async () => {
  const page = await visit();
  await page.page.getByRole("button", { name: "Openen" }).click();
  await page.page.getByRole("button", { name: "Associatie", exact: true }).click();
  await page.page.waitForFunction(() => document.querySelector("aanbod-editor").report?.kind === "association");
  assert.deepEqual((await page.report()).counts, { error: 0, warning: 1, info: 0 });
  await page.page.locator("aanbod-editor .loose").getByRole("button", { name: "Strikte JSON maken" }).click();
  assert.deepEqual((await page.report()).counts, { error: 0, warning: 0, info: 0 });
  assert.deepEqual(await value(page), await example());
  assert.equal(await page.page.locator("aanbod-editor .loose").count(), 0);
  page.quiet();
});

test("prose above a document is one mistake that leads to its place", async () => {
  const page = await opened(`An example of the body.\n${await text()}`);
  const { counts, diagnostics } = await page.report();
  assert.deepEqual(counts, { error: 1, warning: 1, info: 0 });
  assert.equal(diagnostics[0].range?.line, 1);
  page.quiet();
});

const outcomes = [
  ["associated", "associated", "Ingeschreven"],
  ["pending", "associated", "Wacht op besluit"],
  ["queued", "pending", "Op de wachtlijst"],
  ["associated", "denied", "Afgewezen"],
  ["denied", "associated", "Geen uitkomst"],
];
test("the outcome follows both states, in words, in the picture and in its words for who can't see it", async () => {
  const page = await opened(await example());
  for (const [remoteState, state, words] of outcomes) {
    await field(page, "/remoteState").selectOption(remoteState);
    await field(page, "/state").selectOption(state);
    await outcome(page).filter({ hasText: words }).waitFor();
    assert.equal(
      await page.page
        .locator("aanbod-editor .machine .now .code")
        .innerHTML()
        .then((inner) => inner.replace(/<!--.*?-->/g, "")),
      remoteState,
    );
  }
  assert.match(await page.page.locator("aanbod-editor #states-words").innerText(), /Nu: Afgewezen\./);
  assert.equal(await page.page.locator("aanbod-editor .machine").getAttribute("role"), "img");
  await page.page.getByText("Alle uitkomsten").click();
  assert.equal(await page.page.locator("aanbod-editor .outcome-table tbody td").count(), 9);
  assert.ok(!(await page.page.locator("aanbod-quote").isVisible()));
  page.quiet();
});

test("a state that isn't one is shown as it is and has no outcome", async () => {
  const page = await opened({ ...(await example()), remoteState: "completed" }, { locale: "en-GB" });
  await outcome(page).filter({ hasText: "No outcome" }).waitFor();
  assert.match(await page.page.locator("aanbod-editor .sides").innerText(), /completed/);
  assert.equal(await page.page.locator("aanbod-editor .machine .now").count(), 0);
});

test("a course is its id or what is filled in here, and changing one's mind loses nothing", async () => {
  const document = await example();
  const page = await opened(document);
  const choice = (label) => page.page.getByRole("radiogroup", { name: /^Cursus/ }).getByLabel(label);
  assert.ok(await choice("Hier ingevuld").isChecked());
  await choice("Alleen het id").check();
  assert.equal((await value(page)).offering.course, document.offering.course.courseId);
  assert.equal(await field(page, "/offering/course").inputValue(), document.offering.course.courseId);
  await choice("Hier ingevuld").check();
  assert.deepEqual((await value(page)).offering.course, document.offering.course);
  page.quiet();
});

test("what goes with a component is offered for a component", async () => {
  const page = await opened(await example());
  assert.equal(await field(page, "/offering/startDateTime").count(), 0);
  assert.equal(await field(page, "/offering/startDate").inputValue(), "07-09-2026");
  await field(page, "/offering/offeringType").selectOption("component");
  await field(page, "/offering/startDateTime").waitFor();
  assert.match(
    await page.page.locator("aanbod-editor [data-pointer='/offering/startDate'] .finding").innerText(),
    /hoort hier alleen/,
  );
  page.quiet();
});

test("a text in another language is a row with two fields", async () => {
  const page = await opened(await example());
  await page.page.getByRole("button", { name: "Naam toevoegen" }).first().click();
  await page.page.waitForFunction(
    () =>
      document.querySelector("aanbod-editor").renderRoot.activeElement?.id ===
      `f${encodeURIComponent("/offering/name/2/language")}`,
  );
  await page.page.keyboard.type("de-DE");
  await page.page.keyboard.press("Tab");
  await page.page.keyboard.type("Wasser in der Stadt");
  assert.deepEqual((await value(page)).offering.name[2], { language: "de-DE", value: "Wasser in der Stadt" });
  page.quiet();
});

test("of two things with the same name, a finding says in which it is", async () => {
  const document = await example();
  document.offering.course.abbreviation = 7;
  const page = await opened(document);
  assert.match(await page.page.locator(".finding-card").first().innerText(), /Cursus › Afkorting/);
});

test("a link that is as long as it may be says so before it is too long", async () => {
  const document = await example();
  document.offering.abbreviation = "x".repeat(250);
  const page = await opened(document);
  await page.page.getByText("250 van 256 tekens").waitFor();
});

test("own additions are JSON and not a name", async () => {
  const page = await opened({ ...(await example()), ext: {} });
  assert.equal(await field(page, "/ext").evaluate((element) => element.localName), "textarea");
});

test("of a new association, the state is what is asked of the home institution; of a stored one, what it said", async () => {
  const page = await opened({ ...(await example()), remoteState: "denied" });
  const note = page.page.getByText("de thuisinstelling heeft nog niet beslist");
  await note.waitFor();
  const before = (await page.report()).counts.error;
  await page.page.getByLabel("Deze associatie is").selectOption("stored");
  await note.waitFor({ state: "detached" });
  assert.equal((await page.report()).readings.operation, "stored");
  assert.ok((await page.report()).counts.error < before);
  await page.page.getByLabel("Controleren volgens").selectOption("ooapi");
  assert.equal((await page.report()).readings.profile, "ooapi");
  page.quiet();
});

test("a text that can't be read has no outcome, and its place is selected from the form too", async () => {
  const page = await opened(await text());
  await page.setText((await text()).replace('"role"', "role"));
  await page.page.getByText("Zolang de tekst niet te lezen is, is er geen uitkomst.").waitFor();
  const { range } = present((await page.report()).diagnostics.find(({ severity }) => severity === "error"));
  await page.page.getByRole("button", { name: "Naar de plek" }).click();
  const selected = await page.page.waitForFunction(() => {
    const { from, to } = document.querySelector("aanbod-editor").textPane.view?.view.state.selection.main ?? {};
    return to ? { from, to } : null;
  });
  assert.deepEqual(await selected.jsonValue(), { from: range?.from, to: range?.to });
  page.quiet();
});

test("comments are of no section of the form, and no word of the table of outcomes is broken", async () => {
  const page = await opened(await text());
  assert.equal((await page.report()).counts.warning, 1);
  assert.equal(await page.page.locator("aanbod-editor #pane-form .badge").count(), 0);
  await page.page.getByText("Alle uitkomsten").click();
  const lines = await page.page
    .locator("aanbod-editor .outcome-table td", { hasText: "Afgewezen" })
    .evaluateAll((cells) =>
      cells.map((cell) => {
        const words = document.createRange();
        words.selectNodeContents(cell);
        return words.getClientRects().length;
      }),
    );
  assert.deepEqual(lines, [1, 1, 1]);
  page.quiet();
});

test("with forced colours the state of now is framed, and its words can be read", async () => {
  const page = await opened(await example(), { forcedColors: "active" });
  const [words, others, ground] = await page.page.locator("aanbod-editor .machine").evaluate((machine) => {
    const fill = (selector) => getComputedStyle(machine.querySelector(selector)).fill;
    return [fill(".node.now text"), fill(".node:not(.now) text"), fill(".node.now rect")];
  });
  assert.equal(words, others);
  assert.notEqual(words, ground);
});
