// What is typed in the form and can't be taken over: seen, kept, and never lost without a word.
import { test } from "node:test";
import assert from "node:assert/strict";
import { boxOf, example, site } from "./support/site.mjs";

const { visit } = site();

/** The price of the first invoice item of the second period. */
async function priceField(course) {
  await course.page.getByRole("button", { name: /^Prijsperiode 2/ }).click();
  await course.page.getByRole("button", { name: /^Factuurregel 1/ }).click();
  return course.page.getByLabel("Prijs exclusief btw");
}

const type = async (field, text) => {
  await field.fill(text);
  await field.blur();
};

test("a refused price heads the findings, marks the headings above it, and leads back to its field", async () => {
  const course = await visit();
  const price = await priceField(course);
  await course.page.locator(".all-well").waitFor();
  await type(price, "abc");
  const row = course.page.locator(".refused-lead");
  assert.match(await row.innerText(), /Niet overgenomen/);
  assert.match(await row.innerText(), /Prijsperiode 2 › Factuurregel 1 › Prijs exclusief btw/);
  assert.equal(await course.page.locator(".all-well").count(), 0);
  for (const name of [/^Prijzen/, /^Prijsperiode 2/, /^Factuurregel 1/]) {
    assert.ok(
      await course.page.getByRole("button", { name }).first().locator(".badge.error").isVisible(),
      String(name),
    );
  }
  await course.picture("refused");
  await course.page
    .getByRole("button", { name: /^Prijzen/ })
    .first()
    .click();
  await row.click();
  await course.page.waitForFunction(() =>
    document.querySelector("aanbod-editor").renderRoot.activeElement?.id.endsWith("priceBeforeTax"),
  );
  assert.equal(await price.inputValue(), "abc");
  await type(price, "1.699,-");
  assert.match(await course.value(), /"priceBeforeTax": 1699\.00/);
  assert.equal(await row.count(), 0);
  course.quiet();
});

test("download, new and leaving the page ask first", async () => {
  const course = await visit();
  const before = await example();
  await type(await priceField(course), "1.699");
  await course.page.getByRole("button", { name: "Downloaden" }).click();
  await course.page.getByText("niet overgenomen en staat dus niet in het bestand").waitFor();
  await course.page.getByRole("button", { name: "Naar het veld" }).click();
  await course.page.waitForFunction(() =>
    document.querySelector("aanbod-editor").renderRoot.activeElement?.id.endsWith("priceBeforeTax"),
  );
  await course.fresh(/^Cursus$/);
  await course.page.getByText("niet overgenomen en gaat verloren").waitFor();
  await course.page.getByRole("button", { name: "Annuleren" }).click();
  assert.equal(await course.page.evaluate(() => !dispatchEvent(new Event("beforeunload", { cancelable: true }))), true);
  await course.page.getByRole("button", { name: "Downloaden" }).click();
  const waiting = course.page.waitForEvent("download");
  await course.page.getByRole("button", { name: "Toch downloaden" }).click();
  await waiting;
  assert.equal(await course.value(), before);
});

test("either reading of an ambiguous price is one click away", async () => {
  const course = await visit();
  const price = await priceField(course);
  await type(price, "1.699");
  await course.page.getByRole("button", { name: "1699 overnemen" }).click();
  assert.match(await course.value(), /"priceBeforeTax": 1699,/);
  assert.equal(await price.inputValue(), "1699");
  assert.equal(await course.page.locator(".refused-lead").count(), 0);
});

test("a refused entry survives edits elsewhere, and goes with an edit of its own place", async () => {
  const course = await visit();
  await course.withText();
  const price = await priceField(course);
  await type(price, "abc");
  const row = course.page.locator(".refused-lead");
  await course.page.getByLabel("Korte naam").fill("Anders");
  await course.page.getByRole("button", { name: "Ongedaan maken" }).click();
  assert.equal(await price.inputValue(), "abc");
  // In the text: a period is put before the one with the entry.
  const insert = (before, text) =>
    course.page.evaluate(
      ([mark, insertion]) => {
        const { view } = document.querySelector("aanbod-editor").textPane.view;
        const from = view.state.doc.toString().indexOf(mark) + mark.length;
        view.dispatch({ changes: { from, insert: insertion } });
      },
      [before, text],
    );
  await insert('"details": [', '{"startDate": "2020-01-01T00:00:00Z"}, ');
  assert.match(await row.innerText(), /Prijsperiode 3/);
  await course.page.getByRole("button", { name: "Ongedaan maken" }).click();
  assert.match(await row.innerText(), /Prijsperiode 2/);
  await course.page.getByRole("button", { name: "Verwijderen: Prijsperiode 2" }).click();
  assert.equal(await row.count(), 0);
});

test("the message of a refused field stands above the help", async () => {
  for (const [width, height] of /** @type {const} */ ([
    [1440, 900],
    [360, 700],
  ])) {
    const course = await visit({ width, height });
    const price = await priceField(course);
    await price.evaluate((input) => input.scrollIntoView({ block: "end" }));
    await price.fill("1.699");
    await price.press("Enter");
    await course.page.waitForTimeout(400);
    const [message, strip] = await Promise.all([
      boxOf(course.page.locator(".field .finding.error")),
      boxOf(course.page.locator(".help-strip")),
    ]);
    assert.ok(message.y + message.height <= strip.y + 1, `${width}: ${message.y + message.height} below ${strip.y}`);
    await course.picture(`refused-${width}`);
  }
});

test("broken JSON of a stray property is kept, and said", async () => {
  const course = await visit();
  await course.setText('{"name":"x","kleur":"rood"}');
  const field = course.page.getByRole("textbox", { name: "kleur" });
  await type(field, "groen");
  assert.equal(await field.getAttribute("aria-invalid"), "true");
  assert.match(await course.page.locator(".refused-lead").innerText(), /kleur/);
  await type(field, '"groen"');
  assert.equal(await course.value(), '{"name":"x","kleur":"groen"}');
});
