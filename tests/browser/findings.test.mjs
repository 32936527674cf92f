import { test } from "node:test";
import assert from "node:assert/strict";
import { example, site } from "./support/site.mjs";

const { visit } = site();

/** The example with a mistake of every sort of place: a field, a list, an item far down, a missing and an unknown property. */
async function faulty() {
  return (await example())
    .replace('"name": "Projectleiden in de praktijk",\n', "")
    .replace("8a1d5b7e-2c40-4e0e-b6a9-51c7f3d2e680", "geen-guid")
    .replace('"endDate": "2026-06-30T22:00:00Z"', '"endDate": "2026-07-30T22:00:00Z"')
    .replace('"vatAmount": 341.25', '"vatAmount": 300')
    .replace('"dayOfWeek": "thu",\n            "building"', '"dayOfWeek": "fri",\n            "building"')
    .replace('"dayOfWeek": "tue"', '"dayOfWeek": "tues"')
    .replace('"diplomaType"', '"diplomatype"');
}

test("each finding leads to its field and to its place in the text", async () => {
  const course = await visit();
  await course.withText();
  await course.setText(await faulty());
  const report = await course.report();
  assert.ok(report.diagnostics.length >= 6, JSON.stringify(report.counts));
  const ranks = ["error", "warning", "info"];
  const listed = report.diagnostics.toSorted((a, b) => ranks.indexOf(a.severity) - ranks.indexOf(b.severity));
  assert.notDeepEqual(listed, report.diagnostics, "the worst come first");
  for (const [index, finding] of listed.entries()) {
    await course.findings.nth(index).click();
    await course.page.waitForFunction((range) => {
      const { renderRoot, textPane } = document.querySelector("aanbod-editor");
      const { from, to } = textPane.view.view.state.selection.main;
      return /^[fh]|^section-/.test(renderRoot.activeElement?.id ?? "") && from === range?.from && to === range?.to;
    }, finding.range);
    const focus = await course.page.evaluate(() =>
      decodeURIComponent(document.querySelector("aanbod-editor").renderRoot.activeElement?.id ?? ""),
    );
    assert.match(focus, /^[fh]|^section-/, finding.code);
    if (focus[0] === "f") {
      assert.equal(focus.slice(1), finding.pointer, finding.code);
      const words = await course.page.evaluate(() => {
        const { renderRoot } = document.querySelector("aanbod-editor");
        return renderRoot.getElementById(`${renderRoot.activeElement.id}-notes`).innerText;
      });
      assert.ok(words.includes(finding.message), `${finding.code}: the field says ${words}`);
    } else if (focus[0] === "h") assert.ok(finding.pointer.startsWith(focus.slice(1)), `${finding.code} at ${focus}`);
    const selected = await course.page.evaluate(() => {
      const { from, to } = document.querySelector("aanbod-editor").textPane.view.view.state.selection.main;
      return [from, to];
    });
    assert.deepEqual(selected, [finding.range?.from, finding.range?.to], finding.code);
  }
  course.quiet();
  await course.picture("findings");
});

test("a correction is one click, and changes only what it names", async () => {
  const course = await visit();
  const wrong = (await example()).replace('"vatAmount": 341.25', '"vatAmount": 300');
  await course.setText(wrong);
  await course.page.locator(".finding-more button.small").first().click();
  assert.equal(await course.value(), await example());
  await course.page.getByText("Alles klopt.").waitFor();
});

test("findings can be filtered by severity, and explain their source", async () => {
  const course = await visit();
  await course.setText(await faulty());
  const all = await course.findings.count();
  await course.page.locator("button.filter.error").click();
  assert.ok((await course.findings.count()) < all);
  await course.page.locator(".finding-more summary").first().click();
  assert.ok(await course.page.locator(".finding-more dl").first().isVisible());
});

test("what changed is announced once typing pauses, not with every key", async () => {
  const course = await visit();
  const heard = await course.page.evaluate(async () => {
    const editor = document.querySelector("aanbod-editor");
    const live = editor.renderRoot.querySelector("[role=status]");
    const words = [];
    new MutationObserver(() => words.push(live.textContent)).observe(live, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    for (const step of ["{", "{}", '{"name":""}', '{"name":"x"}']) {
      editor.value = step;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    await new Promise((resolve) => setTimeout(resolve, 1600));
    return words;
  });
  assert.equal(heard.length, 1);
  assert.match(heard[0], /fouten/);
});

test("F8 goes from finding to finding and round, Shift+F8 back; the window's title counts them, and each explains its rule", async () => {
  for (const locale of ["nl-NL", "en-GB"]) {
    const course = await visit({ locale });
    await course.setText(
      (await example())
        .replace("8a1d5b7e-2c40-4e0e-b6a9-51c7f3d2e680", "x")
        .replace('"vatAmount": 341.25', '"vatAmount": 300'),
    );
    const { diagnostics, counts } = await course.report();
    assert.ok((await course.page.title()).includes(`${counts.error} ${locale === "nl-NL" ? "fout" : "error"}`));
    const places = diagnostics.map(({ pointer }) => `f${pointer}`);
    assert.equal(places.length, 2);
    const press = async (key, place) => {
      await course.page.keyboard.press(key);
      await course.page.waitForFunction(
        (id) => decodeURIComponent(document.querySelector("aanbod-editor").renderRoot.activeElement?.id ?? "") === id,
        place,
      );
    };
    await course.page.locator("#findings-title").focus();
    await press("F8", places[0]);
    await press("F8", places[1]);
    await press("F8", places[0]);
    await press("Shift+F8", places[1]);
    await course.page.locator(".finding-more summary").first().click();
    assert.match(await course.page.locator(".finding-more .finding-explained").first().innerText(), /\w+ \w+/);
    course.quiet();
  }
});
