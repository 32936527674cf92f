// A request for enrollments beside its response.
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

/** The enrollments of the example without what is wrong in them, and the request that asks for them. */
async function asked() {
  const list = await example();
  delete list[1].studyYear;
  const { userMasterIdentifier } = list[0].student;
  return { list, request: { school: { organisationMasterIdentifier: "104A158" }, student: { userMasterIdentifier } } };
}

const exchange = (page) => page.page.locator("aanbod-exchange");
const report = (page) => page.page.evaluate(() => document.querySelector("aanbod-exchange").report);
const focusedText = (page) =>
  page.page.evaluate(() => {
    const { renderRoot } = document.querySelector("aanbod-exchange");
    return renderRoot.activeElement?.closest(".text")?.id ?? renderRoot.activeElement?.id ?? "";
  });

/** Opens the list, holds it against a request, and opens that. */
async function held(list, request, options) {
  const page = await visit(options);
  await page.open("antwoord.json", JSON.stringify(list, null, 2));
  await page.page.locator(".privacy button").last().click();
  await exchange(page).waitFor();
  await page.open("vraag.json", JSON.stringify(request, null, 2));
  await page.page.waitForFunction(() =>
    document.querySelector("aanbod-exchange").panes.request.text.includes("104A158"),
  );
  return page;
}

test("an answer to what was asked has no findings, alone or together", async () => {
  const { list, request } = await asked();
  const page = await held(list, request);
  assert.deepEqual((await report(page)).counts, { error: 0, warning: 0, info: 0 });
  await exchange(page).getByText("Alles klopt.").waitFor();
  page.quiet();
});

test("a request and a response that are opened together are put beside each other", async () => {
  const { list, request } = await asked();
  const page = await visit();
  const file = (name, content) => ({
    name,
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(content)),
  });
  await page.page.locator("input.chooser").setInputFiles([file("antwoord.json", list), file("vraag.json", request)]);
  await page.page
    .getByRole("status")
    .filter({ hasText: "‘vraag.json’ en ‘antwoord.json’ zijn geopend, naast elkaar." })
    .waitFor();
  const texts = await page.page.evaluate(() =>
    Object.entries(document.querySelector("aanbod-exchange").panes).map(([part, { text }]) => [part, text]),
  );
  assert.deepEqual(Object.fromEntries(texts), { request: JSON.stringify(request), response: JSON.stringify(list) });
  // What Notepad saved as UTF-16 is read too, and that is said.
  /** @param {ReturnType<typeof file>} given */
  const recoded = (given) => ({ ...given, buffer: Buffer.from(`\ufeff${given.buffer}`, "utf16le") });
  await page.page
    .locator("input.chooser")
    .setInputFiles([recoded(file("antwoord16.json", list)), file("vraag.json", request)]);
  await page.page.locator(".messages .warning", { hasText: "‘antwoord16.json’ is opgeslagen als UTF-16" }).waitFor();
  page.quiet();
});

test("an enrollment of another student is told with its part and place, and leads there", async () => {
  const { list, request } = await asked();
  list[1].student.userMasterIdentifier = list[1].student.userMasterIdentifier.replace(/.$/, (last) =>
    last === "0" ? "1" : "0",
  );
  const page = await held(list, request);
  const { diagnostics } = await report(page);
  const finding = diagnostics.find(({ pointer }) => pointer.startsWith("/response/1/student"));
  assert.ok(finding, JSON.stringify(diagnostics));
  const card = exchange(page).locator(".finding-card").first();
  assert.match(await card.innerText(), /Antwoord › Inschrijving 2 › /);
  await card.locator(".finding-lead").click();
  await page.page.waitForFunction(() =>
    document.querySelector("aanbod-exchange").renderRoot.activeElement?.closest("#text-response"),
  );
  const selected = await page.page.evaluate(() => {
    const { panes } = document.querySelector("aanbod-exchange");
    const { from, to } = panes.response.view.view.view.state.selection.main;
    return panes.response.text.slice(from, to);
  });
  assert.match(selected, /ketenid\.nl|student|userMasterIdentifier|\{/);
  page.quiet();
});

test("what the query leaves out is told, and the query's own mistakes lead to its fields", async () => {
  const { list, request } = await asked();
  const page = await held(list, request);
  await exchange(page)
    .getByLabel(/Soort inschrijving/)
    .selectOption("subject");
  assert.ok((await report(page)).diagnostics.some(({ pointer }) => pointer.startsWith("/response/0")));
  await exchange(page)
    .getByLabel(/Opleiding/)
    .fill("7b9e3c40-52f8-4e1d-8c0a-f4d16b2a9375");
  const query = (await report(page)).diagnostics.find(({ pointer }) => pointer.startsWith("/query"));
  assert.ok(query);
  await exchange(page)
    .locator(".finding-card", { hasText: "Waarnaar is gevraagd" })
    .first()
    .locator(".finding-lead")
    .click();
  assert.match(await focusedText(page), /^query-/);
  page.quiet();
});

test("the status decides what the response should be", async () => {
  const { list, request } = await asked();
  const page = await held(list, request);
  await exchange(page).getByLabel("HTTP-status").fill("404");
  assert.ok((await report(page)).counts.error > 0);
  await exchange(page).getByLabel("HTTP-status").fill("40");
  await exchange(page).getByText("een geheel getal van 100 tot en met 599").waitFor();
  await page.open("fout.json", '{ "status": 2001, "statusMessage": "School onbekend" }');
  await page.page.waitForFunction(() => document.querySelector("aanbod-exchange").status === "400");
  assert.equal((await report(page)).counts.error, 0);
  page.quiet();
});

test("it is reached from New too, starts with an empty request, and goes back to the document that was open", async () => {
  const page = await visit({ locale: "en-GB" });
  const before = await page.value();
  await page.fresh(/^Request and response$/);
  await exchange(page).getByRole("heading", { name: "Response" }).waitFor();
  assert.ok(!(await page.editor.isVisible()));
  assert.ok((await report(page)).diagnostics.some(({ pointer }) => pointer.startsWith("/request")));
  // Nobody could fill it in yet.
  assert.equal(await exchange(page).locator(".filter.error").count(), 0);
  assert.ok(await exchange(page).locator(".finding-card.unfilled .finding-lead").first().isVisible());
  await exchange(page).locator("#text-request .cm-content").click();
  await page.page.keyboard.press("Control+End");
  await page.page.keyboard.type(" ");
  await exchange(page).locator(".filter.error").waitFor();
  await page.page.getByRole("button", { name: "Back to the document" }).click();
  assert.ok(await page.editor.isVisible());
  assert.equal(await page.value(), before);
  page.quiet();
});

test("a part is edited as a form, and typed text is checked at once", async () => {
  const { list, request } = await asked();
  const page = await held(list, request);
  await exchange(page).locator("#text-request .cm-content").waitFor();
  await page.page.evaluate(() => {
    const { view } = document.querySelector("aanbod-exchange").panes.request.view.view;
    const at = view.state.doc.toString().indexOf("104A158");
    view.dispatch({ changes: { from: at, to: at + 7, insert: "104B158" }, userEvent: "input.type" });
  });
  assert.ok(
    (await report(page)).diagnostics.some(({ pointer }) => pointer === "/request/school/organisationMasterIdentifier"),
  );
  await exchange(page)
    .getByRole("button", { name: /Als formulier bewerken.*Verzoek/ })
    .click();
  await page.page.getByLabel("Belangrijkste school-id").waitFor();
  assert.equal(await page.page.getByLabel("Belangrijkste school-id").inputValue(), "104B158");
  page.quiet();
});

const panes = (page) =>
  page.page.evaluate(() => {
    const { request, response } = document.querySelector("aanbod-exchange").panes;
    return { request: request.text, response: response.text };
  });

for (const [part, button] of [
  ["request", "Verzoek"],
  ["response", "Antwoord"],
]) {
  test(`of an opened text that doesn't tell what it is, the exchange asks; it becomes the ${part}`, async () => {
    const { list, request } = await asked();
    const page = await held(list, request);
    await page.open("Jansen.json", '{ "naam": "Sanne" }');
    await page.page.getByRole("dialog", { name: "Verzoek of antwoord?" }).getByRole("button", { name: button }).click();
    await page.page.waitForFunction(
      (name) => document.querySelector("aanbod-exchange").panes[name].text.includes("Sanne"),
      part,
    );
    assert.ok(await exchange(page).isVisible());
    assert.ok(await page.page.locator(".privacy").isVisible());
    assert.doesNotMatch(await page.page.title(), /Jansen/);
    page.quiet();
  });
}

test("one enrollment where a list is due is the response, and its finding is about the response", async () => {
  const { list, request } = await asked();
  const page = await held(list, request);
  await page.open("een.json", JSON.stringify(list[0]));
  await page.page.waitForFunction(() => document.querySelector("aanbod-exchange").report.counts.error > 0);
  assert.equal((await panes(page)).response, JSON.stringify(list[0]));
  assert.equal(await exchange(page).locator(".finding-place").first().innerText(), "Antwoord");
  page.quiet();
});

test("what was typed in a part isn't replaced without asking, and can be downloaded", async () => {
  const { list, request } = await asked();
  const page = await held(list, request);
  await exchange(page).locator("#text-request .cm-content").waitFor();
  await page.page.evaluate(() =>
    document
      .querySelector("aanbod-exchange")
      .panes.request.view.view.view.dispatch({ changes: { from: 0, insert: " " }, userEvent: "input.type" }),
  );
  const typed = (await panes(page)).request;
  const other = JSON.stringify({ ...request, school: { organisationMasterIdentifier: "104C158" } });
  const question = page.page.getByRole("alertdialog");
  await page.open("ander.json", other);
  assert.match(await question.innerText(), /‘Verzoek’ heeft wijzigingen/);
  await question.getByRole("button", { name: "Annuleren" }).click();
  assert.equal((await panes(page)).request, typed);
  const waiting = page.page.waitForEvent("download");
  await exchange(page)
    .getByRole("button", { name: /Downloaden.*Verzoek/ })
    .click();
  const file = await waiting;
  assert.equal(file.suggestedFilename(), "enrollment-request.json");
  assert.equal(await readFile(await file.path(), "utf8"), typed);
  await page.open("ander.json", other);
  await page.page.waitForFunction(() =>
    document.querySelector("aanbod-exchange").panes.request.text.includes("104C158"),
  );
  page.quiet();
});

test("in an exchange too, a correction shows what it changes, and all of a kind are made at once", async () => {
  const { list, request } = await asked();
  const wrong = list.map(({ enrollmentType, ...rest }) => ({ ...rest, EnrollmentType: enrollmentType }));
  const page = await held(wrong, request);
  const alike = (await report(page)).diagnostics.filter(
    ({ code, fixes }) => code === "property-case" && fixes?.length === 1,
  );
  assert.equal(alike.length, list.length, JSON.stringify((await report(page)).diagnostics.map(({ code }) => code)));
  assert.match(await exchange(page).locator(".fix-offer").first().innerText(), /EnrollmentType\s+→.*enrollmentType/s);
  await exchange(page)
    .getByRole("button", { name: `Alle ${list.length} van deze soort` })
    .first()
    .click();
  await exchange(page)
    .getByRole("button", { name: `${list.length} verbeteringen doorvoeren` })
    .click();
  await page.page.waitForFunction(
    () => !document.querySelector("aanbod-exchange").panes.response.text.includes("EnrollmentType"),
  );
  assert.deepEqual((await report(page)).counts, { error: 0, warning: 0, info: 0 });
  page.quiet();
});

test("a part that can't be read is mended at a click, and the other stays as it is", async () => {
  const { list, request } = await asked();
  for (const [locale, comma, quotes] of /** @type {const} */ ([
    ["nl-NL", "Voeg een komma toe", "Gebruik rechte dubbele aanhalingstekens"],
    ["en-GB", "Add a comma", "Use straight double quotes"],
  ])) {
    const page = await held(list, request, { locale });
    const right = JSON.stringify(list, null, 2);
    await page.open("antwoord.json", right.replace(/,\n/, "\n"));
    const offer = exchange(page).locator(".finding-card .fix-offer");
    await offer.getByRole("button", { name: comma }).click();
    await page.page.waitForFunction(
      (text) => document.querySelector("aanbod-exchange").panes.response.text === text,
      right,
    );
    await page.page.waitForFunction(() => !document.querySelector("aanbod-exchange").report.diagnostics.length);

    await exchange(page).locator("#text-request .cm-content").click();
    await page.page.keyboard.press("Control+A");
    await page.page.keyboard.insertText(JSON.stringify(request).replaceAll('"', "'"));
    await offer.getByRole("button", { name: quotes }).click();
    await page.page.waitForFunction(
      (text) => document.querySelector("aanbod-exchange").panes.request.text === text,
      JSON.stringify(request),
    );
    assert.equal(await page.page.evaluate(() => document.querySelector("aanbod-exchange").panes.response.text), right);
    page.quiet();
  }
});

test("each part has a history of its own, with typing and corrections in their order", async () => {
  const { list, request } = await asked();
  const page = await held(list, request);
  const right = JSON.stringify(list, null, 2);
  const broken = right.replace(/,\n/, "\n");
  await page.open("antwoord.json", broken);
  await exchange(page).locator("#text-request .cm-content").waitFor();
  const asIs = (await panes(page)).request;
  await page.page.evaluate(() =>
    document
      .querySelector("aanbod-exchange")
      .panes.request.view.view.view.dispatch({ changes: { from: 0, insert: " " }, userEvent: "input.type" }),
  );
  await exchange(page)
    .locator(".finding-card .fix-offer")
    .getByRole("button", { name: "Voeg een komma toe" })
    .first()
    .click();
  assert.deepEqual(await panes(page), { request: ` ${asIs}`, response: right });
  const step = async (part, keys, expected) => {
    await exchange(page).locator(`#text-${part} .cm-content`).focus();
    await page.page.keyboard.press(keys);
    assert.deepEqual(await panes(page), expected);
  };
  await step("request", "Control+z", { request: asIs, response: right });
  await step("response", "Control+z", { request: asIs, response: broken });
  await step("response", "Control+z", { request: asIs, response: broken });
  await step("request", "Control+y", { request: ` ${asIs}`, response: broken });
  await step("response", "Control+Shift+Z", { request: ` ${asIs}`, response: right });
  page.quiet();
});

test("F8 leads to the next finding wherever the focus is, and what doesn't belong in an enrollment is taken out by its button", async () => {
  const { list, request } = await asked();
  const [, second] = await example();
  list[1] = { ...second, studyYear: 3 };
  const page = await held(list, request);
  const lead = exchange(page).locator(".finding-lead", { hasText: "Leerjaar hoort hier alleen" });
  await lead.waitFor();
  for (const from of ["body", "header"]) {
    if (from === "header") await page.page.getByRole("button", { name: "Nederlands" }).focus();
    else await page.page.evaluate(() => document.activeElement?.blur());
    await page.page.keyboard.press("F8");
    await page.page.waitForFunction(
      () =>
        document.querySelector("aanbod-exchange").renderRoot.activeElement?.closest(".text")?.id === "text-response",
    );
  }
  await exchange(page).getByRole("button", { name: "Verwijder ‘Leerjaar’" }).click();
  await lead.waitFor({ state: "detached" });
  const { response } = await page.page.evaluate(() => {
    const { panes } = document.querySelector("aanbod-exchange");
    return { response: panes.response.text };
  });
  delete list[1].studyYear;
  assert.deepEqual(JSON.parse(response), list);
  page.quiet();
});
