import { test } from "node:test";
import assert from "node:assert/strict";
import { example, site } from "./support/site.mjs";

const { visit } = site();

/** The example with something else in every string. */
async function everyString(text) {
  const change = (value) => {
    if (typeof value === "string") return text;
    if (Array.isArray(value)) return value.map(change);
    if (value && typeof value === "object")
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner)]));
    return value;
  };
  return JSON.stringify(change(JSON.parse(await example())), null, 1);
}

/** Opens everything there is to open. */
const openAll = (course) =>
  course.page.evaluate(async () => {
    const editor = document.querySelector("aanbod-editor");
    for (let round = 0; round < 6; round += 1) {
      for (const button of editor.renderRoot.querySelectorAll(".disclosure-button[aria-expanded=false]"))
        button.click();
      await editor.updateComplete;
    }
  });

test("markup in every string is shown as text and runs nothing", async () => {
  const course = await visit();
  const markup = "<img src=x onerror=\"document.title='ran'\"><script>document.title='ran'</script>${1}{{1}}";
  await course.setText(await everyString(markup));
  await openAll(course);
  await course.withText();
  await course.page.waitForTimeout(200);
  assert.notEqual(await course.page.title(), "ran");
  assert.equal(
    await course.page.evaluate(() => {
      const editor = document.querySelector("aanbod-editor");
      return (
        editor.renderRoot.querySelectorAll("img, script").length +
        editor.querySelector("aanbod-quote").renderRoot.querySelectorAll("img, script").length
      );
    }),
    0,
  );
  assert.equal(await course.page.getByLabel("Cursusnaam").inputValue(), markup);
  course.quiet();
});

test("right-to-left overrides stay inside the words they came with", async () => {
  const course = await visit();
  await course.setText(await everyString("\u202eabc\u2066\u200f"));
  await openAll(course);
  const shown = await course.page.evaluate(
    () => document.querySelector("aanbod-editor").renderRoot.querySelector(".findings").innerText,
  );
  assert.match(shown, /•abc••/);
  assert.doesNotMatch(shown, /[\u202a-\u202e\u2066-\u2069\u200f]/);
  await course.picture("right-to-left");
  course.quiet();
});

test("__proto__ and other strange keys are shown, can be changed, and do nothing", async () => {
  const course = await visit();
  const text = '{"__proto__":{"polluted":1},"constructor":2,"":3,"a/b~c":4,"toString":5}';
  await course.setText(text);
  assert.equal(await course.page.evaluate(() => ({}).polluted), undefined);
  const field = course.page.getByRole("textbox", { name: "a/b~c" });
  await field.fill("44");
  await field.blur();
  assert.equal(await course.value(), text.replace('"a/b~c":4', '"a/b~c":44'));
  course.quiet();
});

test("ten thousand items of a list: the form shows some, and typing goes on", async () => {
  const course = await visit();
  const big = JSON.parse(await example());
  const [moment] = big.learningMethod.planning.startMoments;
  big.learningMethod.planning.startMoments = Array.from({ length: 10_000 }, (_, index) => ({
    ...moment,
    externalId: `S${index}`,
    modules: [],
  }));
  const text = JSON.stringify(big);
  await course.setText(text);
  await course.page.getByText("De eerste 50 van 10.000").waitFor();
  const field = course.page.getByLabel("Korte naam");
  await field.fill("Veel");
  await course.page.waitForFunction(() => document.querySelector("aanbod-editor").report.counts.error === 0);
  assert.equal(await course.value(), text.replace('"shortName":"Projectleiden"', '"shortName":"Veel"'));
  const elements = await course.page.evaluate(async () => {
    const { renderRoot } = document.querySelector("aanbod-editor");
    const input = /** @type {HTMLInputElement} */ (renderRoot.getElementById(`f${encodeURIComponent("/shortName")}`));
    for (let step = 0; step < 5; step += 1) {
      input.value = `Veel ${step}`;
      input.dispatchEvent(new Event("input", { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return document.querySelector("aanbod-editor").renderRoot.querySelectorAll("*").length;
  });
  // What a keystroke costs depends on how much of the form is there, and that isn't ten thousand items.
  assert.ok(elements < 10_000, `the form has ${elements} elements`);
  course.quiet();
});

test("a megabyte in one string is shown in part, and the rest of the form works", async () => {
  const course = await visit();
  await course.withText();
  await course.setText((await example()).replace("Projectleiden in de praktijk", "x".repeat(1_000_000)));
  await course.page.getByText("Te lang voor het formulier").waitFor();
  await course.page.getByLabel("Korte naam").fill("Kort");
  assert.match(await course.value(), /"shortName": "Kort"/);
  course.quiet();
});

for (const [what, text] of [
  ["an empty text", ""],
  ["a number", "42"],
  ["an array", "[]"],
  ["null", "null"],
  ["ten thousand levels", "[".repeat(10_000)],
  ["a hundred levels in a property", `{"x":${"[".repeat(100)}${"]".repeat(100)}}`],
  ["half a surrogate pair", '{"name":"\\ud800"}'],
  ["NUL", '{"name":"a\u0000b"}'],
  [
    "the year 9999 and amounts of 10^27",
    '{"learningMethod":{"costs":{"details":[{"startDate":"9999-12-31T23:59:59.9999999Z","invoiceItems":[{"costType":"x","priceBeforeTax":1000000000000000000000000000.01,"vatAmount":1e27,"vatExemptAmount":0,"vatExemptAmountVAT":-0}]}]}}}',
  ],
  [
    "other types everywhere",
    '{"name":{},"learningMethod":[{"costs":1}],"crebo":[],"isProfessionalCourse":"yes","segment":"a"}',
  ],
  [
    "objects where lists should be",
    '{"learningMethod":{"costs":{"details":{"startDate":1}},"duration":7,"planning":{"startMoments":[1,null,{"startDate":"x","modules":{}}]}}}',
  ],
]) {
  test(`${what}: there is a report, the page stays usable and the text is what it was`, async () => {
    const course = await visit();
    await course.withText();
    await course.setText(text);
    await openAll(course);
    assert.equal(await course.value(), text);
    await course.setText('{"name":"weer goed"}');
    assert.equal(await course.page.getByLabel("Cursusnaam").inputValue(), "weer goed");
    course.quiet();
  });
}

test("a large document is checked in a worker, and the latest text counts", async () => {
  const course = await visit();
  const big = (await example()).replace('"Projectleiden in de praktijk"', JSON.stringify("y".repeat(300_000)));
  const report = await course.page.evaluate(async (text) => {
    const editor = document.querySelector("aanbod-editor");
    for (let step = 0; step < 20; step += 1) editor.value = text.replace("PL-2026-014", `PL-${step}`);
    editor.value = text.replace('"providerId": "8a1d', '"providerId": "!');
    await new Promise((resolve) => {
      const check = () =>
        editor.report?.counts.error === 1 ? resolve(null) : editor.addEventListener("report", check, { once: true });
      check();
    });
    return editor.report;
  }, big);
  assert.equal(report.diagnostics.find(({ severity }) => severity === "error")?.pointer, "/providerId");
  // One for the check and the price; one for the figures beside the price, which come when typing pauses.
  const workers = course.page.workers().length;
  assert.ok(workers === 1 || workers === 2, `${workers} workers`);
  course.quiet();
});

test("a file of forty megabytes is checked while the page stays alive, and comes out as it went in", async () => {
  const course = await visit();
  await course.withText();
  const one = JSON.stringify(JSON.parse(await example()));
  const rows = Array.from({ length: Math.ceil(40_000_000 / one.length) }, (_, index) =>
    one.replace("3f0c8c52", String(index).padStart(8, "0")).replace("PL-2026-014", `C${index}`),
  );
  const bytes = Buffer.from(`[${rows.join(",\n")}]`);
  await course.open("groot.json", bytes);
  const turns = await course.page.evaluate(async (count) => {
    const checked = (view) => view && !view.busy && view.known.filter(Boolean).length === count;
    let turns = 0;
    for (; !checked(document.querySelector("aanbod-catalogue")); turns += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
    return turns;
  }, rows.length);
  // How long a turn takes depends on the machine; that there are several shows that the check isn't one long standstill.
  assert.ok(turns > 2, `the page had ${turns} turns while the file was checked`);
  const out = await course.download();
  assert.ok(out.bytes.equals(bytes));
  course.quiet();
});
