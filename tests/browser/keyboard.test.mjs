import { test } from "node:test";
import assert from "node:assert/strict";
import { example, site } from "./support/site.mjs";

const { visit } = site();

/** The element with the focus, down through shadow roots. */
const focused = (course) =>
  course.page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      name: element.getAttribute("aria-label") ?? element.innerText ?? "",
      id: decodeURIComponent(element.id),
      visible: outlineStyle !== "none" && outlineWidth !== "0px",
      tag: element.localName,
    };
  });

async function tabTo(course, wanted, most = 150) {
  for (let step = 0; step < most; step += 1) {
    await course.page.keyboard.press("Tab");
    const focus = await focused(course);
    if (wanted(focus)) {
      assert.ok(focus.visible, `the focus can be seen on ${focus.id || focus.name}`);
      return focus;
    }
  }
  assert.fail("the focus never got there");
}

test("by keyboard alone: skip, correct a finding in the form, order on another day, undo, download", async () => {
  const course = await visit();
  await course.withText();
  await course.setText((await example()).replace("8a1d5b7e-2c40-4e0e-b6a9-51c7f3d2e680", "fout"));
  await course.page.keyboard.press("Tab");
  assert.equal((await focused(course)).name, "Naar het document");
  await course.page.keyboard.press("Enter");
  await course.page.waitForFunction(() => document.activeElement.id === "document");

  await tabTo(course, ({ id }) => id === "f/providerId");
  assert.match(await course.page.locator(".help-strip").innerText(), /providerId/);
  await course.page.keyboard.press("Control+a");
  await course.page.keyboard.type("8a1d5b7e-2c40-4e0e-b6a9-51c7f3d2e680");
  assert.equal((await course.report()).valid, true);
  await course.page.keyboard.press("Tab");
  await course.page.keyboard.press("Control+z");
  await course.page.waitForFunction(() => !document.querySelector("aanbod-editor").report.valid);
  await course.page.keyboard.press("Control+y");
  assert.equal(await course.value(), await example());

  await tabTo(course, ({ id }) => id === "ordered-at", 400);
  await course.page.keyboard.press("Control+a");
  await course.page.keyboard.type("1-3-2027 10:00");
  await course.page.keyboard.press("Tab");
  assert.equal((await course.total.innerText()).replaceAll("\u00a0", " "), "€ 2.155,40");

  await tabTo(course, ({ name }) => name === "Downloaden", 400);
  const waiting = course.page.waitForEvent("download");
  await course.page.keyboard.press("Enter");
  assert.equal((await waiting).suggestedFilename(), "course.json");
  course.quiet();
});

test("a finding is followed and corrected by keyboard", async () => {
  const course = await visit();
  await course.setText((await example()).replace('"vatAmount": 341.25', '"vatAmount": 300'));
  await course.findings.first().focus();
  await course.page.keyboard.press("Enter");
  await course.page.waitForFunction(() =>
    document.querySelector("aanbod-editor").renderRoot.activeElement?.id.endsWith("vatAmount"),
  );
  await course.page.keyboard.press("Control+a");
  await course.page.keyboard.type("341,25");
  await course.page.keyboard.press("Tab");
  assert.equal(await course.value(), await example());
});

test("no key is a trap: Tab leaves the text", async () => {
  const course = await visit();
  await course.withText();
  await course.page.evaluate(() => document.querySelector("aanbod-editor").showText("/name"));
  assert.match(
    await course.page.evaluate(() => document.querySelector("aanbod-editor").renderRoot.activeElement.className),
    /cm-content/,
  );
  await course.page.keyboard.press("Tab");
  assert.doesNotMatch(
    await course.page.evaluate(() => document.querySelector("aanbod-editor").renderRoot.activeElement?.className ?? ""),
    /cm-content/,
  );
});

test("tabs are one stop, and arrows go from one to the next", async () => {
  const course = await visit({ width: 360, height: 700 });
  await course.page.getByRole("tab", { name: "Formulier" }).focus();
  await course.page.keyboard.press("ArrowRight");
  assert.equal(await course.page.getByRole("tab", { name: /^Bevindingen/ }).getAttribute("aria-selected"), "true");
  await course.page.keyboard.press("ArrowRight");
  assert.ok(await course.total.isVisible());
  await course.page.keyboard.press("End");
  await course.page.locator("aanbod-editor .cm-content").waitFor();
  assert.ok(await course.page.locator("aanbod-editor .cm-content").isVisible());
});

test("the menu of properties closes with Escape and gives the focus back", async () => {
  const course = await visit();
  const menu = course.page.getByRole("button", { name: /Meer velden/ }).last();
  await menu.press("Enter");
  await course.page.getByLabel("Veld zoeken").waitFor();
  await course.page.keyboard.press("Escape");
  assert.equal(await menu.getAttribute("aria-expanded"), "false");
  assert.match((await focused(course)).name, /Meer velden/);
});

test("after a correction or a removal, the focus goes on from there and never to the page", async () => {
  const course = await visit();
  const wrong = (await example())
    .replace('"vatAmount": 341.25', '"vatAmount": 300')
    .replace('"dayOfWeek": "tue"', '"dayOfWeek": "tues"');
  await course.setText(wrong);
  const settled = (wanted) =>
    course.page.waitForFunction((pattern) => {
      const element = document.querySelector("aanbod-editor").renderRoot.activeElement;
      return element && new RegExp(pattern).test(`${decodeURIComponent(element.id)} ${element.className}`.trim());
    }, wanted.source);
  while (await course.page.locator(".finding-more button.small").count()) {
    const count = await course.findings.count();
    const last = count === 1;
    await course.page.locator(".finding-more button.small").first().press("Enter");
    await course.page.waitForFunction(
      (before) => document.querySelector("aanbod-editor").report.diagnostics.length < before,
      count,
    );
    await settled(last ? /^findings-title/ : /finding-lead/);
  }
  await course.setText(wrong);
  await course.findings.filter({ hasText: "Btw" }).first().click();
  await course.page.locator(".notes button.fix").first().press("Enter");
  await settled(/^[fc]\/.*\/vatAmount/);
  const removal = course.page.locator("button.corner").first();
  await removal.press("Enter");
  await settled(/^m\//);
});
