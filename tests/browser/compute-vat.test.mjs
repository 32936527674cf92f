// VAT from its percentage: only when asked, shown before it is written, exact.
import { test } from "node:test";
import assert from "node:assert/strict";
import { vatLines, vatOperations } from "../../www/src/form/grid/vat.js";
import { example, site } from "./support/site.mjs";
import { itemsOf, rootOf } from "../support/tree.mjs";

const { visit } = site();
const computed = (price, rate, rest = "") =>
  vatLines(itemsOf(`[{"priceBeforeTax": ${price}, "vatPercentage": ${rate}${rest}}]`), [0], null, "price")[0];

test("VAT is exact to the last digit, and half a cent goes away from zero", () => {
  for (const [price, rate, vat] of [
    ["1460.50", "25", "365.13"],
    ["625743.54", "25", "156435.89"],
    ["-625743.54", "25", "-156435.89"],
    ["-6491.34", "25", "-1622.84"],
    ["2141.05", "14", "299.75"],
    ["2141.19", "2.1", "44.96"],
    ["-2141.19", "5.5", "-117.77"],
    ["12.50", "21", "2.63"],
    ["183.23", "6", "10.99"],
    ["147", "21", "30.87"],
    ["100", "0", "0.00"],
    ["12345678901234567890.05", "21", "2592592569259259256.91"],
  ])
    assert.equal(computed(price, rate).figures[0].now, vat, `${price} × ${rate}`);
});

test("an exempt amount is never computed; VAT that is owed all the same is, where the amount is a price", () => {
  const rest = ', "vatAmount": 1, "vatExemptAmount": 62.50, "vatExemptAmountVAT": 5.00';
  assert.deepEqual(
    computed("60", "9", rest).figures.map(({ property, now }) => [property, now]),
    [
      ["vatAmount", "5.40"],
      ["vatExemptAmountVAT", "5.63"],
    ],
  );
  assert.equal(computed("60", "9", rest.replace("5.00", "0.00")).figures.length, 1);
  const [replaced] = vatLines(
    itemsOf(`[{"priceBeforeTax": 60, "vatPercentage": 9${rest}}]`),
    [0],
    null,
    "vatReplacement",
  );
  assert.deepEqual([replaced.figures.length, replaced.notes], [1, ["exemptLeft"]]);
});

test("what is missing for exempt customers is the price without VAT, where it is asked for, and nothing that is there changes", () => {
  const text =
    '[{"priceBeforeTax": 495, "vatPercentage": 21}, {"priceBeforeTax": 35.50, "vatExemptAmount": null}, {"vatPercentage": 9}, {"priceBeforeTax": 60, "vatPercentage": 9, "vatAmount": 5.40, "vatExemptAmount": 61, "vatExemptAmountVAT": 0}]';
  const rows = [0, 1, 2, 3];
  assert.equal(
    vatOperations(rootOf(text), "", vatLines(itemsOf(text), rows, null, "price", true)),
    '[{"op":"add","path":"/0/vatAmount","value":103.95},{"op":"add","path":"/0/vatExemptAmount","value":495},{"op":"add","path":"/0/vatExemptAmountVAT","value":0.00},' +
      '{"op":"replace","path":"/1/vatExemptAmount","value":35.50},{"op":"add","path":"/1/vatExemptAmountVAT","value":0.00}]',
  );
});

test("without a price or a percentage nothing is written, and an amount that is right keeps its spelling", () => {
  const text =
    '[{"priceBeforeTax": 100}, {"vatPercentage": 21}, {"priceBeforeTax": 100, "vatPercentage": 21, "vatAmount": 21.0}, {"priceBeforeTax": "100", "vatPercentage": 21}]';
  assert.equal(vatOperations(rootOf(text), "", vatLines(itemsOf(text), [0, 1, 2, 3], null, "price")), null);
  assert.deepEqual(JSON.parse(vatOperations(rootOf(text), "", vatLines(itemsOf(text), [0, 1], "9", "price")) ?? ""), [
    { op: "add", path: "/0/vatPercentage", value: 9 },
    { op: "add", path: "/0/vatAmount", value: 9 },
  ]);
});

for (const [locale, words] of /** @type {const} */ ([
  [
    "nl-NL",
    {
      period: /^Prijsperiode 3/,
      ask: "Btw berekenen",
      was: /300,00/,
      then: /341,25/,
      write: "Deze bedragen overnemen",
      cancel: "Annuleren",
      rate: "Btw-tarief voor regels zonder tarief",
      lacking: /geen btw-tarief/,
      rounding: /5,625 wordt 5,63/,
      exempt: /eigen prijs: ‘Bedrag bij btw-vrijstelling’.*blijft dus zoals die is.*toch btw betalen/,
      row: /voor vrijgestelde klanten/,
      given: /nieuw/,
    },
  ],
  [
    "en-GB",
    {
      period: /^Price period 3/,
      ask: "Compute VAT",
      was: /300\.00/,
      then: /341\.25/,
      write: "Write these amounts",
      cancel: "Cancel",
      rate: "VAT rate for items without one",
      lacking: /no VAT rate/,
      rounding: /5\.625 becomes 5\.63/,
      exempt: /price of their own: “VAT-exempt amount”.*stays as it is.*VAT all the same/,
      row: /for exempt customers/,
      given: /new/,
    },
  ],
])) {
  test(`${locale}: what would be written is shown first, and written in one step when that is confirmed`, async () => {
    const course = await visit({ locale });
    await course.withText();
    const wrong = (await example()).replace('"vatAmount": 341.25', '"vatAmount": 300.00');
    await course.setText(wrong);
    await course.page.getByRole("button", { name: words.period }).first().click();
    await course.page.getByRole("button", { name: words.ask }).click();
    const panel = course.page.locator(".vat-panel");
    const shown = await panel.innerText();
    for (const wanted of [words.was, words.then, words.lacking, words.rounding, words.exempt, words.row, /5[.,]625/])
      assert.match(shown, wanted);
    assert.equal(await course.value(), wrong);
    await panel.getByRole("button", { name: words.cancel }).click();
    assert.equal(await course.value(), wrong);
    await course.page.getByRole("button", { name: words.ask }).click();
    await panel.getByRole("button", { name: words.write }).click();
    assert.equal(await course.value(), await example());
    assert.equal(await panel.count(), 0);
    await course.page.getByRole("button", { name: words.ask }).click();
    await panel.getByLabel(words.rate).fill("21%");
    assert.match(await panel.innerText(), words.given);
    await panel.getByRole("button", { name: words.write }).click();
    assert.equal(
      JSON.parse(await course.value()).learningMethod.costs.details[2].invoiceItems[3].vatPercentage,
      21,
      "an explicit null makes way for what was typed",
    );
  });
}

test("of one item, its button computes its VAT alone", async () => {
  const course = await visit();
  await course.setText(
    (await example())
      .replace('"vatAmount": 341.25', '"vatAmount": 300.00')
      .replaceAll('"vatAmount": 1.67', '"vatAmount": 1.00'),
  );
  await course.page
    .getByRole("button", { name: /^Prijsperiode 3/ })
    .first()
    .click();
  await course.page.getByRole("button", { name: /^Factuurregel 3/ }).click();
  await course.page.locator(".grid-item").getByRole("button", { name: "Btw berekenen" }).click();
  await course.page.getByRole("button", { name: "Deze bedragen overnemen" }).click();
  assert.deepEqual(
    JSON.parse(await course.value()).learningMethod.costs.details[2].invoiceItems.map(({ vatAmount }) => vatAmount),
    [300, 5.63, 1.67, 40.95],
  );
});

test("where the exempt amount is read as what replaces the VAT, it is said that nothing of exempt customers is computed", async () => {
  const course = await visit();
  await course.page.evaluate(() => {
    document.querySelector("aanbod-editor").options = { exemptAmount: "vatReplacement" };
  });
  await course.page
    .getByRole("button", { name: /^Prijsperiode 3/ })
    .first()
    .click();
  await course.page.getByRole("button", { name: "Btw berekenen" }).click();
  const shown = await course.page.locator(".vat-panel").innerText();
  assert.match(
    shown,
    /vrijgesteld, blijft alles zoals het is. ‘Bedrag bij btw-vrijstelling’ geldt nu als wat zij in plaats van de btw betalen/,
  );
  assert.match(shown, /Studieboek\s+De btw voor vrijgestelde klanten blijft zoals die is/);
  assert.doesNotMatch(shown, /toch btw betalen/);
});

test("where no exempt amounts are there, nothing is said of them, and they are filled when that is ticked", async () => {
  const course = await visit({ locale: "en-GB" });
  await course.setText((await example()).replace(/,\s*"vatExemptAmount(VAT)?": [\d.]+/g, ""));
  await course.page
    .getByRole("button", { name: /^Price period 3/ })
    .first()
    .click();
  await course.page.getByRole("button", { name: "Compute VAT" }).click();
  const panel = course.page.locator(".vat-panel");
  assert.doesNotMatch(await panel.innerText(), /exempt from VAT|for exempt customers$/m);
  const before = JSON.parse(await course.value());
  await panel.getByRole("checkbox", { name: /^Also fill in what is missing for exempt customers/ }).check();
  assert.match(await panel.innerText(), /price for exempt customers\s+–\s+–\s+–\s+1,625\.00/);
  await panel.getByRole("button", { name: "Write these amounts" }).click();
  const items = (course) => course.learningMethod.costs.details[2].invoiceItems;
  assert.deepEqual(
    items(JSON.parse(await course.value())),
    items(before).map((item) => ({ ...item, vatExemptAmount: item.priceBeforeTax, vatExemptAmountVAT: 0 })),
  );
});
