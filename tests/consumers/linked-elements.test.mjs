// What is wrong, and the price, shown elsewhere on the page than in the editor that they are of.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, test } from "node:test";
import { open, project, serve } from "./support/bench.mjs";

const example = readFileSync(new URL("../../www/src/app/examples/course.json", import.meta.url), "utf8");
const { edit, quote } = await project.load();
let url;
before(async () => {
  const index = project.write(
    "linked/index.html",
    `<!doctype html><html lang="en"><meta charset="utf-8"><script type="module" src="/aanbod/element/elements.js"></script>
    <body><section></section><aanbod-findings for="offer"></aanbod-findings><aanbod-price for="offer"></aanbod-price><main></main>`,
  );
  url = await serve(index.replace("index.html", ""), { links: { "/aanbod/": project.package } });
});

/** A page on which findings and price stand before the editor that they name, which comes later when there is a document. */
async function linked(value) {
  const visit = await open(url);
  const { page } = visit;
  visit.findings = page.locator("aanbod-findings .finding-lead");
  visit.total = page.locator("aanbod-price .total-amount");
  visit.put = (value, attributes = {}) =>
    page.evaluate(
      ({ value, attributes }) => {
        const editor = Object.assign(document.createElement("aanbod-editor"), { id: "offer", value, ...attributes });
        document.querySelector("main").replaceChildren(editor);
      },
      { value, attributes },
    );
  if (value !== undefined) await visit.put(value);
  return visit;
}

test("findings lead to their field and correct it in the editor, wherever it is", async () => {
  const text = edit(example, [
    { op: "remove", path: "/name" },
    { op: "replace", path: "/learningMethod/costs/details/0/startDate", value: "1 januari 2026" },
  ]);
  const visit = await linked(text);
  const { page } = visit;
  await visit.findings.first().waitFor();
  const inEditor = await page.locator("aanbod-editor .finding-lead").allInnerTexts();
  assert.deepEqual(await visit.findings.allInnerTexts(), inEditor);
  assert.ok(inEditor.some((words) => words.includes("Price period 1")));
  await visit.findings.filter({ hasText: "Course name" }).click();
  await page.waitForFunction(
    () => document.querySelector("aanbod-editor").renderRoot.activeElement?.id === `f${encodeURIComponent("/name")}`,
  );
  const count = await visit.findings.count();
  await page.locator("aanbod-findings .fix-offer button").first().click();
  await page.waitForFunction(
    (count) => document.querySelector("aanbod-findings").renderRoot.querySelectorAll(".finding-lead").length < count,
    count,
  );
  assert.doesNotMatch(await page.evaluate(() => document.querySelector("aanbod-editor").value), /1 januari 2026/);
  // The focus goes to the finding that takes the place of the corrected one.
  assert.equal(await page.evaluate(() => document.activeElement.localName), "aanbod-findings");
  await visit.put(example);
  await page.locator("aanbod-findings .all-well").waitFor();
  assert.deepEqual(visit.troubles, []);
  await visit.close();
});

test("what was typed in the form and not taken over is in the list too, and a read-only editor offers no corrections", async () => {
  const visit = await linked(example.replace('"name"', '"Name"'));
  const { page } = visit;
  await page.locator("aanbod-findings .fix-offer button").first().waitFor();
  await page.evaluate(() => (document.querySelector("aanbod-editor").readonly = true));
  await page.locator("aanbod-findings .fix-offer button").first().waitFor({ state: "detached" });
  await page.evaluate(() => (document.querySelector("aanbod-editor").readonly = false));
  const field = page.locator("aanbod-editor input[inputmode=numeric], aanbod-editor input[inputmode=decimal]").first();
  await field.fill("many");
  await field.blur();
  await page.locator("aanbod-findings .refused").waitFor();
  assert.deepEqual(visit.troubles, []);
  await visit.close();
});

test("the price is that of the editor, asked for by the page or for now", async () => {
  const visit = await linked(example);
  const { page } = visit;
  await visit.total.or(page.locator("aanbod-price .unpriced")).waitFor();
  const now = await page.evaluate(() => {
    const { quote, quoteOptions } = document.querySelector("aanbod-editor");
    return { status: quote.status, age: Date.now() - Date.parse(String(quoteOptions?.orderedAt)) };
  });
  assert.equal(now.status, quote(example, { orderedAt: new Date() }).status);
  assert.ok(now.age < 600_000);
  const options = { orderedAt: "2026-03-01T12:00:00Z", vatExempt: true };
  await page.evaluate((options) => (document.querySelector("aanbod-editor").quoteOptions = options), options);
  await page.locator("aanbod-price").getByText("VAT exempt account").waitFor();
  const asked = quote(example, options);
  assert.equal(asked.status, "priced");
  const [whole, cents] = asked.totals.gross.split(".");
  assert.equal((await visit.total.innerText()).replace(/[^\d.]/g, ""), `${whole}.${cents}`);
  // Nothing can be chosen here.
  assert.equal(await page.locator("aanbod-price :is(input:enabled, select, button)").count(), 0);
  await page.evaluate(() => document.querySelector("aanbod-price").remove());
  assert.deepEqual(await page.evaluate(() => document.querySelector("aanbod-editor").quoteOptions), options);
  assert.deepEqual(visit.troubles, []);
  await visit.close();
});

test("a price that nobody but the element asked for goes with it, and a catalogue has none", async () => {
  const visit = await linked(example);
  const { page } = visit;
  await visit.total.or(page.locator("aanbod-price .unpriced")).waitFor();
  await page.evaluate(() => document.querySelector("aanbod-price").remove());
  assert.equal(await page.evaluate(() => document.querySelector("aanbod-editor").quoteOptions), null);
  await page.evaluate(() => {
    const price = document.createElement("aanbod-price");
    price.setAttribute("for", "offer");
    document.body.append(price);
    Object.assign(document.querySelector("aanbod-editor"), { kind: "catalogue", value: "[]" });
  });
  await page.waitForFunction(() => document.querySelector("aanbod-editor").report?.kind === "catalogue");
  assert.equal(await page.locator("aanbod-price .quote").count(), 0);
  await visit.close();
});

test("both go with the editor that has the id now: later, another, none, one in a shadow root", async () => {
  const visit = await linked();
  const { page } = visit;
  assert.equal(await page.locator("aanbod-findings section, aanbod-price section").count(), 0);
  await visit.put("{}");
  await visit.findings.first().waitFor();
  await page.locator("aanbod-price .unpriced").waitFor();
  // Another one in its place.
  await visit.put(example);
  await page.locator("aanbod-findings .all-well").waitFor();
  // It goes, and comes back elsewhere.
  await page.evaluate(() => (globalThis.editor = document.querySelector("aanbod-editor")).remove());
  await page.locator("aanbod-findings section").waitFor({ state: "detached" });
  await page.locator("aanbod-price section").waitFor({ state: "detached" });
  await page.evaluate(() => document.querySelector("section").append(globalThis.editor));
  await page.locator("aanbod-findings .all-well").waitFor();
  // The id moves to another one, and `for` to that one's new id.
  await page.evaluate(() => {
    globalThis.editor.id = "first";
    document
      .querySelector("main")
      .append(Object.assign(document.createElement("aanbod-editor"), { id: "offer", value: "{}" }));
  });
  await visit.findings.first().waitFor();
  await page.evaluate(() => (document.querySelector("aanbod-findings").for = "first"));
  await page.locator("aanbod-findings .all-well").waitFor();
  // Ids are those of the tree around: the same names in a shadow root are others.
  await page.evaluate(() => {
    const root = document.querySelector("main").attachShadow({ mode: "open" });
    const findings = Object.assign(document.createElement("aanbod-findings"), { for: "inside", id: "there" });
    root.append(findings, Object.assign(document.createElement("aanbod-editor"), { id: "inside", value: "{}" }));
  });
  await page.locator("main aanbod-findings .finding-lead").first().waitFor();
  assert.deepEqual(visit.troubles, []);
  await visit.close();
});

test("they speak the language around them, also when the editor speaks another one", async () => {
  const visit = await linked(edit(example, [{ op: "remove", path: "/name" }]));
  const { page } = visit;
  await visit.findings.first().waitFor();
  await page.evaluate(() => {
    document.querySelector("aanbod-editor").locale = "nl";
    document.querySelector("aanbod-editor").quoteOptions = { orderedAt: "1990-01-01" };
  });
  await page.locator("aanbod-editor").getByText("Bevindingen").first().waitFor();
  const words = async (name) => (await page.locator(`${name} section`).innerText()).replaceAll("\n", " ");
  await page.locator("aanbod-price").getByText("No price on this date").waitFor();
  assert.match(await words("aanbod-findings"), /Course name/);
  assert.match(await words("aanbod-price"), /period/);
  assert.doesNotMatch(await words("aanbod-price"), /periode|prijs/i);
  await page.evaluate(() => (document.documentElement.lang = "nl"));
  await page.locator("aanbod-findings").getByText("Cursusnaam").first().waitFor();
  await page.locator("aanbod-price").getByText("Geen prijs op deze datum").waitFor();
  // What is edited in one language is heard of in the other.
  await page.evaluate(() => (document.querySelector("aanbod-findings").locale = "en"));
  await visit.findings.filter({ hasText: "Course name" }).waitFor();
  await page.locator(`aanbod-editor #f${encodeURIComponent("/name").replaceAll("%", "\\%")}`).fill("Tekenen");
  await page.locator("aanbod-findings .all-well").getByText("Everything is right.").waitFor();
  assert.deepEqual(visit.troubles, []);
  await visit.close();
});

test("they follow the custom properties of the page", async () => {
  const visit = await linked("{}");
  const { page } = visit;
  await visit.findings.first().waitFor();
  await page.addStyleTag({ content: ":root { --aanbod-surface: rgb(1, 2, 3); --aanbod-ink: rgb(250, 251, 252); }" });
  const colours = await page.evaluate(() =>
    /** @type {const} */ (["aanbod-findings", "aanbod-price"]).map((name) => {
      const { backgroundColor, color } = getComputedStyle(
        document.querySelector(name).renderRoot.querySelector("section"),
      );
      return { backgroundColor, color };
    }),
  );
  for (const colour of colours)
    assert.deepEqual(colour, { backgroundColor: "rgb(1, 2, 3)", color: "rgb(250, 251, 252)" });
  await visit.close();
});
