// Pasted amounts that can be read in two ways: nothing is guessed and nothing is lost, it is asked.
import { test } from "node:test";
import assert from "node:assert/strict";
import { paste as pasteHere } from "./support/clipboard.mjs";
import { site } from "./support/site.mjs";

const { visit } = site();
const PERIOD = "/learningMethod/costs/details/1";

const cell = (course, row, name) =>
  course.page.locator(`aanbod-editor [id="c${encodeURIComponent(`${PERIOD}/invoiceItems/${row}/${name}`)}"]`);
const items = async (course) => JSON.parse(await course.value()).learningMethod.costs.details[1].invoiceItems;

/** Where the focus is: what has it, by its text or its cell. */
const focus = (course) =>
  course.page.evaluate(() => {
    const element = document.querySelector("aanbod-editor").renderRoot.activeElement;
    return element?.dataset.cell
      ? `${element.closest("tr").dataset.row} ${element.dataset.cell}`
      : (element?.textContent.trim() ?? "");
  });

async function paste(course, row, name, text) {
  if (row !== null) {
    await course.page.evaluate(
      (place) => document.querySelector("aanbod-editor").formView.lead(place),
      `${PERIOD}/invoiceItems`,
    );
    await cell(course, row, name).click();
  }
  await pasteHere(course, text);
}

for (const [locale, words] of /** @type {const} */ ([
  [
    "nl-NL",
    {
      sheet: "1.210\t21\t254,10\n62,50\t9\t5,63\n1.305\t9\t117,45",
      title: "Nog niets geplakt: wat betekenen deze bedragen?",
      first: "Factuurregel 1, Prijs exclusief btw: ‘1.210’",
      third: "Factuurregel 3, Prijs exclusief btw: ‘1.305’",
      thousand: "€ 1.210,00",
      decimal: "€ 1,305",
      all: "Alle 2 bedragen",
      thousands: /^Duizendtallen: 1.210 is € 1.210,00/,
      left: /Kies nog bij 1 bedrag/,
      paste: "Plakken",
      cancel: "Annuleren",
    },
  ],
  [
    "en-GB",
    {
      sheet: "1,210\t21\t254.10\n62.50\t9\t5.63\n1,305\t9\t117.45",
      title: "Nothing pasted yet: what do these amounts mean?",
      first: "Invoice item 1, Price excluding VAT: “1,210”",
      third: "Invoice item 3, Price excluding VAT: “1,305”",
      thousand: "€1,210.00",
      decimal: "€1.305",
      all: "All 2 amounts",
      thousands: /^Thousands: 1,210 is €1,210.00/,
      left: /1 amount is still to be chosen/,
      paste: "Paste",
      cancel: "Cancel",
    },
  ],
])) {
  test(`${locale}: each amount is chosen for itself, and then all is pasted in one step`, async () => {
    const course = await visit({ locale });
    await course.withText();
    const before = await course.value();
    await paste(course, 0, "priceBeforeTax", words.sheet);
    const panel = course.page.getByRole("group", { name: words.title });
    await panel.waitFor();
    assert.equal(await focus(course), words.title);
    assert.equal(await course.value(), before);
    const go = panel.getByRole("button", { name: words.paste });
    assert.ok(await go.isDisabled());
    await panel
      .getByRole("group", { name: words.first })
      .getByRole("radio", { name: words.thousand.replace(" ", "\u00a0") })
      .check();
    assert.match(await panel.innerText(), words.left);
    assert.ok(await go.isDisabled());
    await panel
      .getByRole("group", { name: words.third })
      .getByRole("radio", { name: words.decimal.replace(" ", "\u00a0") })
      .check();
    await go.click();
    await panel.waitFor({ state: "detached" });
    assert.deepEqual(
      (await items(course)).slice(0, 3).map(({ priceBeforeTax, vatAmount }) => [priceBeforeTax, vatAmount]),
      [
        [1210, 254.1],
        [62.5, 5.63],
        [1.305, 117.45],
      ],
    );
    assert.equal(await focus(course), "0 priceBeforeTax");
    await course.page.keyboard.press("Control+z");
    assert.equal(await course.value(), before);
    course.quiet();
  });

  test(`${locale}: one choice does for all of them, and who cancels pastes nothing`, async () => {
    const course = await visit({ locale });
    const before = await course.value();
    await paste(course, 0, "priceBeforeTax", words.sheet);
    const panel = course.page.getByRole("group", { name: words.title });
    await panel.getByRole("button", { name: words.cancel }).click();
    await panel.waitFor({ state: "detached" });
    assert.equal(await course.value(), before);
    assert.equal(await focus(course), "0 priceBeforeTax");
    await paste(course, 0, "priceBeforeTax", words.sheet);
    await course.page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });
    assert.equal(await course.value(), before);
    await paste(course, 0, "priceBeforeTax", words.sheet);
    // By keyboard: from the question to the first choice, which is the one for all.
    await course.page.keyboard.press("Tab");
    await course.page.keyboard.press("Space");
    assert.ok(
      await panel.getByRole("group", { name: words.all }).getByRole("radio", { name: words.thousands }).isChecked(),
    );
    assert.equal(await panel.locator("input:checked").count(), 3);
    await panel.getByRole("button", { name: words.paste }).click();
    await panel.waitFor({ state: "detached" });
    assert.deepEqual(
      (await items(course)).slice(0, 3).map(({ priceBeforeTax }) => priceBeforeTax),
      [1210, 62.5, 1305],
    );
  });
}

test("what can't be read at all is said as ever, and nothing is asked that wouldn't help", async () => {
  const course = await visit();
  const before = await course.value();
  await paste(course, 0, "priceBeforeTax", "1.210\tveel");
  const refused = course.page.locator(".paste-refused");
  assert.match(await refused.innerText(), /1\.210[\s\S]*veel/);
  assert.equal(await course.page.locator(".unclear-panel").count(), 0);
  await paste(course, 0, "priceBeforeTax", "1.210\t21");
  await course.page.locator(".unclear-panel").waitFor();
  assert.equal(await refused.count(), 0, "a next try takes the place of the last one");
  assert.equal(await course.value(), before);
});

test("rows are added with what was chosen; a single amount has no choice for all, and a percentage is no money", async () => {
  const course = await visit();
  await course.page.evaluate(
    (place) => document.querySelector("aanbod-editor").formView.lead(place),
    `${PERIOD}/invoiceItems`,
  );
  await course.page.getByRole("button", { name: "Factuurregel toevoegen" }).focus();
  await paste(course, null, "", "Kostensoort\tPrijs exclusief btw\ntuition\t2.450");
  const panel = course.page.getByRole("group", { name: "Nog niets geplakt: wat betekent dit bedrag?" });
  await panel.waitFor();
  assert.equal(await panel.getByRole("radio").count(), 2);
  await panel.getByRole("radio").first().check();
  await panel.getByRole("button", { name: "Plakken" }).click();
  await panel.waitFor({ state: "detached" });
  assert.deepEqual((await items(course)).at(-1), { costType: "tuition", priceBeforeTax: 2450 });
  await paste(course, 0, "vatPercentage", "5,125\n");
  await panel.waitFor();
  assert.match(await panel.innerText(), /5125 %[\s\S]*5,125 %/);
});

test("of a long table every amount is asked for, and the choice for all reaches those that aren't shown", async () => {
  const course = await visit();
  await paste(course, 0, "priceBeforeTax", Array.from({ length: 60 }, (_, row) => `${row + 1}.500`).join("\n"));
  const panel = course.page.locator(".unclear-panel");
  assert.match(await panel.innerText(), /En nog 10 bedragen/);
  await panel.getByRole("group", { name: "Alle 60 bedragen" }).getByRole("radio").first().check();
  await panel.getByRole("button", { name: "Plakken" }).click();
  await panel.waitFor({ state: "detached" });
  assert.deepEqual(
    (await items(course)).map(({ priceBeforeTax }) => priceBeforeTax),
    Array.from({ length: 60 }, (_, row) => (row + 1) * 1000 + 500),
  );
});
