import { test } from "node:test";
import assert from "node:assert/strict";
import { boxOf, example, site } from "./support/site.mjs";

const { visit } = site();

test("typing in a field changes that place of the text and nothing else", async () => {
  const course = await visit();
  const before = await course.value();
  await course.page.getByLabel("Korte naam").fill('Project "leiden"');
  assert.equal(
    await course.value(),
    before.replace('"shortName": "Projectleiden"', '"shortName": "Project \\"leiden\\""'),
  );
  course.quiet();
});

test("a typed amount reaches the text digit for digit, whatever its notation", async () => {
  const course = await visit();
  await course.page.getByRole("button", { name: /^Prijsperiode 2/ }).click();
  await course.page.getByRole("button", { name: /^Factuurregel 1/ }).click();
  const price = course.page.getByLabel("Prijs exclusief btw");
  for (const [typed, written] of [
    ["1.210,50", "1210.50"],
    ["1,210.500", "1210.500"],
    ["1600", "1600"],
    ["0,10", "0.10"],
    ["12345678901234567890.01", "12345678901234567890.01"],
  ]) {
    await price.fill(typed);
    await price.blur();
    assert.match(await course.value(), new RegExp(`"priceBeforeTax": ${written.replace(".", "\\.")},`), typed);
  }
});

test("an amount that can be read in two ways is refused and explained, and the text stays", async () => {
  const course = await visit();
  const before = await course.value();
  await course.page.getByRole("button", { name: /^Prijsperiode 2/ }).click();
  await course.page.getByRole("button", { name: /^Factuurregel 1/ }).click();
  const price = course.page.getByLabel("Prijs exclusief btw");
  await price.fill("1.210");
  await price.blur();
  assert.equal(await course.value(), before);
  assert.equal(await price.getAttribute("aria-invalid"), "true");
  await course.page.locator(".notes", { hasText: "kan 1210 of 1,210 betekenen" }).waitFor();
  await price.press("Escape");
  assert.equal(await price.inputValue(), "1550,00");
});

test("a date is typed on Amsterdam's clock and written in UTC, in summer and in winter", async () => {
  const course = await visit();
  await course.page.getByRole("button", { name: /^Prijsperiode 2/ }).click();
  const start = course.page.getByLabel("Prijs geldig vanaf");
  assert.equal(await start.inputValue(), "01-07-2026 00:00");
  await start.fill("2 juli 2026 9:30");
  await start.blur();
  assert.match(await course.value(), /"startDate": "2026-07-02T07:30:00Z"/);
  assert.equal(await start.inputValue(), "02-07-2026 09:30");
  await start.fill("25-10-2026 02:30");
  await start.blur();
  await course.page.locator(".notes", { hasText: "komt die nacht twee keer voor" }).waitFor();
  await start.fill("25-10-2026 02:30 CET");
  await start.blur();
  assert.match(await course.value(), /"startDate": "2026-10-25T01:30:00Z"/);
});

test("a date can be picked, in Amsterdam's time", async () => {
  const course = await visit();
  await course.page.getByRole("button", { name: /^Prijsperiode 2/ }).click();
  const field = course.page.locator(".field").filter({ has: course.page.getByLabel("Prijs geldig tot") });
  await field.getByRole("button", { name: "Datum kiezen" }).click();
  const picker = field.locator(".picker input");
  assert.equal(await picker.inputValue(), "2027-01-01T00:00");
  await picker.evaluate((/** @type {HTMLInputElement} */ input) => {
    input.value = "2027-07-01T12:30";
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
  assert.match(await course.value(), /"endDate": "2027-07-01T10:30:00Z"/);
  course.quiet();
});

test("seven fraction digits survive an edit of the same field", async () => {
  const course = await visit();
  await course.setText(
    (await example()).replace(
      '2026-06-30T22:00:00Z",\n          "currencyCode',
      '2026-06-30T22:00:00.1234567Z",\n          "currencyCode',
    ),
  );
  await course.page.getByRole("button", { name: /^Prijsperiode 1/ }).click();
  const end = course.page.getByLabel("Prijs geldig tot");
  assert.equal(await end.inputValue(), "01-07-2026 00:00:00.1234567");
  await end.fill("01-07-2026 00:00:00.1234568");
  await end.blur();
  assert.match(await course.value(), /22:00:00\.1234568Z/);
});

test("an emptied field takes its property out of the document, and stays to be filled again", async () => {
  const course = await visit();
  const name = course.page.getByLabel("Korte naam");
  await name.fill("");
  await name.blur();
  assert.doesNotMatch(await course.value(), /shortName/);
  await name.fill("Weer terug");
  assert.match(await course.value(), /"shortName": "Weer terug"/);
});

test("an optional property is added from the menu, by its name in words", async () => {
  const course = await visit();
  const section = course.page
    .locator(".disclosure.section")
    .filter({ has: course.page.getByRole("button", { name: "Indeling en codes", exact: true }) });
  await section.getByRole("button", { name: /Meer velden/ }).click();
  await course.page.getByLabel("Veld zoeken").fill("crebo");
  await course.page.locator("button.choice").click();
  const crebo = course.page.getByLabel("Crebo", { exact: false }).last();
  await crebo.fill("25604");
  assert.match(await course.value(), /"crebo": "25604"/);
  course.quiet();
});

test("items of a list are added, copied, moved and removed", async () => {
  const course = await visit();
  const count = () =>
    course.page.evaluate(() =>
      JSON.parse(document.querySelector("aanbod-editor").value).learningMethod.costs.details.map(
        (period) => period.startDate,
      ),
    );
  const [first, second, third] = await count();
  await course.page.getByRole("button", { name: /^Prijsperiode 1/ }).click();
  await course.page.getByRole("button", { name: "Omlaag: Prijsperiode 1" }).click();
  assert.deepEqual(await count(), [second, first, third]);
  await course.page.getByRole("button", { name: "Kopiëren: Prijsperiode 2" }).click();
  await course.page.getByLabel("Vanaf wanneer geldt de nieuwe prijs?").fill("1-7-2027");
  await course.page.getByRole("button", { name: "Kopie maken" }).click();
  assert.deepEqual(await count(), [second, first, third, "2027-06-30T22:00:00Z"]);
  await course.page.getByRole("button", { name: "Verwijderen: Prijsperiode 4" }).click();
  assert.deepEqual(await count(), [second, first, third]);
  await course.page.getByRole("button", { name: "Prijsperiode toevoegen" }).click();
  await course.page.getByLabel("Vanaf wanneer geldt de nieuwe prijs?").fill("1-1-2028");
  await course.page.getByRole("button", { name: "Toevoegen", exact: true }).click();
  assert.deepEqual(await count(), [second, first, third, "2027-12-31T23:00:00Z"]);
  course.quiet();
});

test("every property of the table can be reached in the form", async () => {
  const course = await visit();
  const missing = await course.page.evaluate(async () => {
    const editor = document.querySelector("aanbod-editor");
    const absent = [];
    const walk = async (properties, pointer) => {
      for (const property of properties) {
        const place = `${pointer}/${property.name}`;
        await editor.formView.lead(place);
        const complex = property.array || property.properties?.length;
        if (
          !editor.formView.element("f", place) &&
          !editor.formView.element("h", place) &&
          !(complex && ["/learningMethod", "/learningMethod/costs", "/learningMethod/planning"].includes(place))
        )
          absent.push(place);
        if (property.properties) await walk(property.properties, property.array ? `${place}/0` : place);
      }
    };
    await walk(editor.spec?.properties, "");
    return absent;
  });
  // The first invoice item of the first start moment isn't there in the example; its list is.
  assert.deepEqual(
    missing.filter((place) => !place.startsWith("/learningMethod/planning/startMoments/0/invoiceItems/0")),
    [],
  );
});

test("undo and redo are one history for form and text", async () => {
  const course = await visit();
  await course.withText();
  const before = await course.value();
  await course.page.getByLabel("Korte naam").fill("Anders");
  const changed = await course.value();
  await course.page.getByRole("button", { name: "Ongedaan maken" }).click();
  assert.equal(await course.value(), before);
  assert.equal(await course.page.getByLabel("Korte naam").inputValue(), "Projectleiden");
  await course.page.getByRole("button", { name: "Opnieuw doen" }).click();
  assert.equal(await course.value(), changed);
});

test("no id is made up: not the provider's, nor one that the server makes", async () => {
  const course = await visit();
  await course.setText('{"name":"x"}');
  assert.equal(await course.page.getByLabel("Id van de aanbieder").inputValue(), "");
  assert.equal(await course.page.getByRole("button", { name: "Aanmaken" }).count(), 0);
});

test("a segment with a name alone is typed as a name; one with more is JSON", async () => {
  const course = await visit();
  const before = await course.value();
  const segment = course.page.getByLabel("Segment", { exact: true });
  assert.equal(await segment.inputValue(), "Management");
  await segment.fill('Zorg "en" welzijn');
  assert.equal(await course.value(), before.replace('"name": "Management"', '"name": "Zorg \\"en\\" welzijn"'));
  await segment.fill("");
  await segment.blur();
  assert.equal(JSON.parse(await course.value()).segment, undefined);
  await segment.fill("Techniek");
  assert.deepEqual(JSON.parse(await course.value()).segment, { name: "Techniek" });
  await course.setText('{"name":"x","segment":{"name":"Zorg","code":1}}');
  await segment.fill("{name: Zorg}");
  await segment.blur();
  assert.equal(await segment.getAttribute("aria-invalid"), "true");
  await course.page.getByText('Schrijf het als { "name": "Management" }').first().waitFor();
  course.quiet();
});

test("a menu of properties at the foot of the form opens above the help", async () => {
  const course = await visit({ height: 800 });
  const menu = course.page.getByRole("button", { name: /Meer velden/ }).last();
  await menu.click();
  const [choices, strip] = await Promise.all([
    boxOf(course.page.locator(".choices")),
    boxOf(course.page.locator(".help-strip")),
  ]);
  assert.ok(choices.y + choices.height <= strip.y + 1, `${choices.y + choices.height} below ${strip.y}`);
});
