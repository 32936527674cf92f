// What corrects a finding: seen before it is made, one by one or all of a kind; and taking along what still has errors.
import { test } from "node:test";
import assert from "node:assert/strict";
import { together } from "../../www/src/elements/editor/correct-all/compatible-fixes.js";
import * as allEn from "../../www/src/elements/editor/correct-all/messages.en.js";
import * as allNl from "../../www/src/elements/editor/correct-all/messages.nl.js";
import * as keysEn from "../../www/src/elements/editor/shortcuts/messages.en.js";
import * as keysNl from "../../www/src/elements/editor/shortcuts/messages.nl.js";
import { assertAccessible } from "./support/accessible.mjs";
import { example, site } from "./support/site.mjs";

const { visit } = site();

const plain = (text) => text.replaceAll("\u00a0", " ");
const card = (course, words) => course.page.locator(".finding-card").filter({ hasText: words });
const twoWrong = async () =>
  (await example())
    .replace('"vatAmount": 325.50', '"vatAmount": 200')
    .replace('"vatAmount": 341.25', '"vatAmount": 300');
const focused = (course) =>
  course.page.evaluate(() =>
    decodeURIComponent(document.querySelector("aanbod-editor").renderRoot.activeElement?.id ?? ""),
  );

test("before a correction is made, it shows what it changes: in words, and as text", async () => {
  const course = await visit();
  await course.setText(
    (await example())
      .replace('"vatAmount": 341.25', '"vatAmount": 300')
      .replace('"diplomaType"', '"diplomatype"')
      .replace('"subSegment"', '"categoryCode": "A",\n  "subSegment"'),
  );
  const vat = card(course, "Btw-bedrag").locator(".fix-offer");
  assert.match(await vat.locator(".fix-words").innerText(), /300,00\s+→.*341,25/s);
  assert.equal(await vat.locator(".fix-text").count(), 0, "the text says nothing more");
  const named = await vat
    .getByRole("button")
    .evaluate((button) => button.getRootNode().getElementById(button.getAttribute("aria-describedby")).innerText);
  assert.match(named, /341,25/, "who hears the button hears the change");
  const gone = card(course, "Categoriecode is verouderd").locator(".fix-offer");
  assert.match(await gone.innerText(), /Gaat weg: A\s+"categoryCode": "A"/);
  const renamed = card(course, "diplomatype").locator(".fix-offer");
  assert.match(await renamed.innerText(), /diplomatype\s+→.*diplomaType/s);
  assert.equal(await renamed.locator(".fix-text").count(), 0, "nor do the quotes of a name");
  await assertAccessible(course.page, "previews");
  course.quiet();
});

test("the text of the document is shown where it says more than the words", async () => {
  const course = await visit();
  await course.setText(
    (await example())
      .replace('"vatPercentage": 21', '"vatPercentage": "21"')
      .replace('"priceBeforeTax": 1495.00', '"priceBeforeTax": "1495,00"'),
  );
  const texts = await course.page.locator(".fix-offer .fix-text").allInnerTexts();
  assert.equal(texts.length, 2);
  assert.match(texts[0], /"1495,00"\s+→[^"]*1495$/s);
  assert.match(texts[1], /"21"\s+→[^"]*21$/s);
});

test("another spelling of the same value is told as that", async () => {
  const course = await visit();
  await course.setText((await example()).replace('"2025-06-30T22:00:00Z"', '"2025-07-01T00:00:00+02:00"'));
  const offer = course.page.locator(".fix-offer").first();
  assert.match(
    await offer.innerText(),
    /anders geschreven: 01-07-2025 00:00.*"2025-07-01T00:00:00\+02:00".*→.*"2025-06-30T22:00:00Z"/s,
  );
});

test("what is long opens below its button", async () => {
  const course = await visit();
  const long = "A".repeat(300);
  await course.setText((await example()).replace('"subSegment"', `"categoryCode": "${long}",\n  "subSegment"`));
  const offer = card(course, "Categoriecode is verouderd").locator(".fix-offer");
  assert.equal(await offer.locator(".fix-text").isVisible(), false);
  await offer.getByText("Wat er in de tekst verandert").click();
  assert.ok((await offer.locator(".fix-text").innerText()).includes(long));
  await offer.getByRole("button").click();
  assert.doesNotMatch(await course.value(), /categoryCode/);
});

test("beside a field stands the same: the words, the correction with what it changes, and why", async () => {
  for (const [locale, why, rule, words] of /** @type {const} */ ([
    ["nl-NL", "Waarom?", /Regel.*vat-mismatch.*Uit.*VAT/s, "341,25"],
    ["en-GB", "Why?", /Rule.*vat-mismatch.*From.*VAT/s, "341.25"],
  ])) {
    const course = await visit({ locale });
    await course.setText((await example()).replace('"vatAmount": 341.25', '"vatAmount": 300'));
    const pointer = "/learningMethod/costs/details/2/invoiceItems/0/vatAmount";
    await course.findings.first().click();
    const notes = course.page.locator(`[data-pointer="${pointer}"] .notes`);
    const {
      diagnostics: [finding],
    } = await course.report();
    assert.ok((await notes.innerText()).includes(finding.message));
    assert.ok((await notes.locator(".fix-words").innerText()).includes(words));
    await notes.getByText(why).click();
    assert.match(await notes.locator(".finding-source").innerText(), rule);
    assert.match(await notes.locator(".finding-explained").innerText(), /\w+ \w+/);
    await assertAccessible(course.page, "why");
    await course.picture(`beside-field-${locale}`);
    await notes.locator(".fix-offer button").click();
    assert.equal(await course.value(), await example());
    course.quiet();
  }
});

test("all of a kind are corrected at once, but for what is unticked; one undo takes them back", async () => {
  const course = await visit();
  await course.withText();
  const wrong = await twoWrong();
  await course.setText(wrong);
  const { diagnostics } = await course.report();
  const count = diagnostics.filter(({ code }) => code === "vat-mismatch").length;
  assert.equal(count, 2);
  await course.page
    .getByRole("button", { name: `Alle ${count} van deze soort` })
    .first()
    .click();
  const dialog = course.page.locator("dialog.over[open]");
  await dialog.getByText("veranderen wat een klant betaalt").waitFor();
  assert.match(
    plain(await dialog.locator(".all-list").innerText()),
    /Prijsperiode 2 › Factuurregel 1 › Btw-bedrag.*200,00\s+→.*325,50/s,
  );
  await assertAccessible(course.page, "all of a kind");
  await course.picture("correct-all");
  await dialog.locator(".all-list input").first().uncheck();
  await dialog.getByRole("button", { name: `${count - 1} verbetering` }).click();
  assert.equal((await course.report()).diagnostics.filter(({ code }) => code === "vat-mismatch").length, 1);
  assert.equal(await focused(course), "findings-title");
  await course.page.locator("aanbod-editor").getByRole("button", { name: "Ongedaan maken" }).click();
  assert.equal(await course.value(), wrong);
  course.quiet();
});

/** @param {import("aanbod").JsonPatchOperation[]} operations */
const pathsOf = (operations) => operations.map((operation) => "path" in operation && operation.path);

test("corrections in each other's way are made one after the other, and what fails is left out", () => {
  /** @param {string[]} paths @returns {import("aanbod").Diagnostic} */
  const finding = (...paths) => ({
    code: "unknown-property",
    severity: "warning",
    source: { specification: "" },
    pointer: "",
    property: "",
    label: "",
    params: {},
    message: "",
    fixes: [
      {
        title: "",
        applicability: "certain",
        operations: paths.map((path) => /** @type {const} */ ({ op: "remove", path })),
      },
    ],
  });
  const [first, second, inside] = [finding("/list/0"), finding("/list/2"), finding("/list/2/x")];
  const { operations, made } = together([first, second, inside], () => true);
  assert.deepEqual(pathsOf(operations), ["/list/2/x", "/list/0"]);
  assert.deepEqual(made, [inside, first]);
  const refused = together([first, finding("/a"), finding("/b")], (tried) => !pathsOf(tried).includes("/a"));
  assert.deepEqual(pathsOf(refused.operations), ["/b", "/list/0"]);
});

test("the keys are told where findings are", async () => {
  for (const [locale, title, next] of /** @type {const} */ ([
    ["nl-NL", "Sneltoetsen", /volgende bevinding/],
    ["en-GB", "Keyboard shortcuts", /next finding/],
  ])) {
    const course = await visit({ locale });
    const button = course.page.getByRole("button", { name: title });
    await button.click();
    const dialog = course.page.locator("dialog.shortcuts[open]");
    await dialog.waitFor();
    assert.match(await dialog.innerText(), next);
    assert.match(await dialog.innerText(), /Shift\s*F8/);
    await assertAccessible(course.page, "the keys");
    await course.page.keyboard.press("Escape");
    await course.page.waitForFunction(
      (label) => document.querySelector("aanbod-editor").renderRoot.activeElement?.getAttribute("aria-label") === label,
      title,
    );
    course.quiet();
  }
});

test("who downloads a document with errors is told of them first, is led to each, and can download all the same", async () => {
  for (const [locale, title, go] of /** @type {const} */ ([
    ["nl-NL", "Er is een probleem", "Toch downloaden"],
    ["en-GB", "There is a problem", "Download all the same"],
  ])) {
    const course = await visit({ locale });
    const wrong = (await example())
      .replace("8a1d5b7e-2c40-4e0e-b6a9-51c7f3d2e680", "x")
      .replace('"dayOfWeek": "tue"', '"dayOfWeek": "tues"');
    await course.setText(wrong);
    await course.page.locator(".actions button.main").click();
    const dialog = course.page.locator("dialog.errors[open]");
    await dialog.getByRole("heading", { name: title }).waitFor();
    assert.equal(await course.page.evaluate(() => document.activeElement.id), "errors-title");
    assert.match(await dialog.innerText(), /2 (fouten|errors)/);
    await assertAccessible(course.page, "the errors");
    await course.picture(`errors-${locale}`);
    const { diagnostics } = await course.report();
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    const words = await dialog.locator(".error-words").nth(1).innerText();
    assert.equal(words, errors[1].message);
    await dialog.locator(".error-lead").nth(1).click();
    await course.page.waitForFunction(
      (id) => decodeURIComponent(document.querySelector("aanbod-editor").renderRoot.activeElement?.id ?? "") === id,
      `f${errors[1].pointer}`,
    );
    await course.page.locator(".actions button.main").click();
    const waiting = course.page.waitForEvent("download");
    await dialog.getByRole("button", { name: go }).click();
    assert.equal((await waiting).suggestedFilename(), "course.json");
    course.quiet();
  }
});

test("in a form around it that can't be sent, the focus goes to the findings", async () => {
  const course = await visit();
  const focus = await course.page.evaluate(
    async (text) => {
      const form = document.createElement("form");
      const editor = document.createElement("aanbod-editor");
      editor.value = text;
      const reported = new Promise((resolve) => editor.addEventListener("report", resolve, { once: true }));
      form.append(editor);
      document.body.prepend(form);
      await reported;
      await editor.updateComplete;
      form.requestSubmit();
      return editor.renderRoot.activeElement?.id;
    },
    (await example()).replace("8a1d5b7e-2c40-4e0e-b6a9-51c7f3d2e680", "x"),
  );
  assert.equal(focus, "findings-title");
});

test("both languages have the same words for corrections and keys", () => {
  for (const [en, nl] of /** @type {const} */ ([
    [allEn.en, allNl.nl],
    [keysEn.en, keysNl.nl],
  ])) {
    assert.deepEqual(Object.keys(nl), Object.keys(en));
    for (const texts of [en, nl]) {
      for (const [key, text] of Object.entries(texts)) {
        const message =
          typeof text === "function"
            ? text(/** @type {import("../../www/src/ui/i18n/message.js").MessageParams} */ ({ count: 2 }))
            : text;
        assert.match(message, /\S/, key);
        assert.doesNotMatch(message, /undefined|\b(u|uw|je|jij|jouw)\b/i, key);
      }
    }
  }
});
