// Undo and redo go through form, text and dialogs alike: there is one history.
import { test } from "node:test";
import assert from "node:assert/strict";
import { large } from "../bench/documents.mjs";
import { example, site } from "./support/site.mjs";

const { visit } = site();

for (const [locale, w] of /** @type {const} */ ([
  ["nl-NL", { short: "Korte naam", undo: "Ongedaan maken", redo: "Opnieuw doen" }],
  ["en-GB", { short: "Short name", undo: "Undo", redo: "Redo" }],
])) {
  test(`${locale}: steps in form, text and list are taken back in their order, and made again`, async () => {
    const course = await visit({ locale });
    const { page } = course;
    await course.withText();
    const states = [await course.value()];
    const step = async (act) => {
      await act();
      states.push(await course.value());
      assert.notEqual(states.at(-1), states.at(-2));
    };
    await step(() => page.getByLabel(w.short).fill("Eerst in het formulier"));
    await step(() =>
      page.evaluate(() => {
        const { view } = document.querySelector("aanbod-editor").textPane.view;
        const at = view.state.doc.toString().indexOf("Projectleiden in de praktijk");
        view.dispatch({ changes: { from: at, to: at + 13, insert: "Dan in de tekst" }, userEvent: "input.type" });
      }),
    );
    await step(() =>
      page.evaluate(() =>
        document
          .querySelector("aanbod-editor")
          .apply('[{"op":"remove","path":"/learningMethod/planning/startMoments/0"}]'),
      ),
    );
    await step(() => page.getByLabel(w.short).fill("Weer in het formulier"));
    // Several places at once are one step all the same.
    await step(() =>
      page.evaluate(() =>
        document
          .querySelector("aanbod-editor")
          .apply(
            '[{"op":"replace","path":"/name","value":"a"},{"op":"replace","path":"/learningMethod/costs/details/0/currencyCode","value":"USD"},{"op":"move","from":"/learningMethod/costs/details/1","path":"/learningMethod/costs/details/0"}]',
          ),
      ),
    );
    const buttons = page.locator("aanbod-editor");
    for (const state of states.slice(0, -1).reverse()) {
      await buttons.getByRole("button", { name: w.undo, exact: true }).click();
      assert.equal(await course.value(), state);
    }
    assert.equal(await course.value(), await example());
    assert.equal(await page.getByLabel(w.short).inputValue(), "Projectleiden");
    for (const state of states.slice(1)) {
      await buttons.getByRole("button", { name: w.redo, exact: true }).click();
      assert.equal(await course.value(), state);
    }
    course.quiet();
  });
}

test("what is typed in a field without a pause is one step, as in the text", async () => {
  const course = await visit();
  await course.withText();
  await course.page.evaluate(() => {
    const editor = document.querySelector("aanbod-editor");
    for (const value of ["K", "Ko", "Kor", "Kort"])
      editor.apply(JSON.stringify([{ op: "replace", path: "/shortName", value }]));
    // Taking something away is a step of its own, however soon.
    editor.apply('[{"op":"remove","path":"/shortName"}]');
  });
  const undo = () => course.page.getByRole("button", { name: "Ongedaan maken" }).click();
  await undo();
  assert.equal(JSON.parse(await course.value()).shortName, "Kort");
  await undo();
  assert.equal(await course.value(), await example());
});

test("a value that is bound to what a change carries is the same document, and any other text another one", async () => {
  const course = await visit({ locale: "en-GB" });
  const { page } = course;
  const undo = () => page.locator("aanbod-editor").getByRole("button", { name: "Undo", exact: true }).click();
  const start = await course.value();
  await page.evaluate(() => {
    const editor = document.querySelector("aanbod-editor");
    editor.addEventListener("change", ({ detail }) => (editor.value = detail.value));
  });
  await page.getByLabel("Short name").fill("Bound");
  assert.notEqual(await course.value(), start);
  await undo();
  assert.equal(await course.value(), start);
  await page.evaluate(() => (document.querySelector("aanbod-editor").value = "{}"));
  await undo();
  assert.equal(await course.value(), "{}");
  course.quiet();
});

test("a reset brings back what the attribute says, without a history, also where the text is that again", async () => {
  const course = await visit({ locale: "en-GB" });
  const result = await course.page.evaluate(
    async (text) => {
      const form = document.createElement("form");
      const editor = document.createElement("aanbod-editor");
      editor.setAttribute("value", text);
      form.append(editor);
      document.body.append(form);
      await editor.updateComplete;
      editor.apply('[{"op":"replace","path":"/name","value":"Changed"}]');
      editor.history("undo");
      const before = [editor.value === text, editor.session.canUndo, editor.session.redo()];
      editor.history("undo");
      form.reset();
      const after = [editor.value === text, editor.session.canUndo, editor.session.redo()];
      editor.setAttribute("value", "{}");
      form.remove();
      return { before, after, value: editor.value };
    },
    await example(),
  );
  assert.deepEqual(result, { before: [true, false, true], after: [true, false, false], value: "{}" });
  course.quiet();
});

test("the keys of undo and redo work wherever no field has its own: at a finding, at a button, and in the table", async () => {
  const course = await visit();
  const { page } = course;
  await course.withText();
  const faulty = (await example()).replace('"vatAmount": 325.50', '"vatAmount": 300');
  await course.setText(faulty);
  await course.findings.first().waitFor();
  await page.locator(".finding-card .fix-offer button").first().click();
  const right = await course.value();
  assert.notEqual(right, faulty);
  await page.keyboard.press("Control+z");
  assert.equal(await course.value(), faulty, "behind the button of a correction");
  await page.getByRole("button", { name: "Nieuw", exact: true }).focus();
  await page.keyboard.press("Control+Shift+Z");
  assert.equal(await course.value(), right, "at a button of the page");
  await page.keyboard.press("Control+z");
  assert.equal(await course.value(), faulty);

  // A field outside of the document has its own.
  const ordered = page.getByLabel("Datum en tijd van de bestelling");
  const before = await ordered.inputValue();
  await ordered.focus();
  await page.keyboard.press("End");
  await page.keyboard.type("5");
  await page.keyboard.press("Control+z");
  assert.equal(await ordered.inputValue(), before);
  assert.equal(await course.value(), faulty);

  // Nor does a dialog let anything happen behind it.
  await page.keyboard.press("Control+Shift+Z");
  await course.setText(right);
  await page.getByRole("button", { name: "Concepten", exact: true }).click();
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Control+z");
  assert.equal(await course.value(), right);
  await page.keyboard.press("Escape");
  await page.getByLabel("Korte naam").fill("Anders");
  const changed = await course.value();
  await page.locator('summary[aria-label="Gereedschap"]').click();
  await page.getByRole("button", { name: "Prijzen van volgend jaar…" }).click();
  await page.getByRole("dialog").waitFor();
  await page.evaluate(() => {
    for (let at = /** @type {HTMLElement|undefined} */ (document.activeElement); at; at = at.shadowRoot?.activeElement)
      if (!at.shadowRoot?.activeElement) at.blur();
  });
  await page.keyboard.press("Control+z");
  assert.equal(await course.value(), changed, "nor where nothing in it has the focus");
  await page.keyboard.press("Escape");

  const one = JSON.parse(await example());
  await course.open(
    "catalogus.json",
    JSON.stringify([one, { ...one, id: undefined, externalId: "A-2", name: "Tweede" }]),
  );
  await page.getByRole("button", { name: "Vervangen", exact: true }).click();
  const table = page.getByRole("table");
  await table.getByRole("button", { name: "Tweede", exact: true }).focus();
  await page.keyboard.press("Delete");
  await table.getByRole("button", { name: "Tweede", exact: true }).waitFor({ state: "detached" });
  await page.keyboard.press("Control+z");
  await table.getByRole("button", { name: "Tweede", exact: true }).waitFor();
  await page.keyboard.press("Control+y");
  await table.getByRole("button", { name: "Tweede", exact: true }).waitFor({ state: "detached" });
  course.quiet();
});

test("keys in the text, and the browser's menu, take the same steps; what is typed there without a pause is one", async () => {
  const course = await visit();
  const { page } = course;
  await course.withText();
  const opened = await course.value();
  await page.getByLabel("Korte naam").fill("Formulier");
  const form = await course.value();
  const typed = await page.evaluate(() => {
    const { view } = document.querySelector("aanbod-editor").textPane.view;
    const at = view.state.doc.toString().indexOf("Projectleiden in de praktijk");
    [..."Ook "].forEach((insert, index) =>
      view.dispatch({
        changes: { from: at + index, insert },
        selection: { anchor: at + index + 1 },
        userEvent: "input.type",
      }),
    );
    view.focus();
    return document.querySelector("aanbod-editor").value;
  });
  assert.equal(typed, form.replace("Projectleiden in de praktijk", "Ook Projectleiden in de praktijk"));
  const menu = (inputType) =>
    page.evaluate((type) => {
      const event = new InputEvent("beforeinput", { inputType: type, bubbles: true, cancelable: true, composed: true });
      document.querySelector("aanbod-editor").renderRoot.querySelector(".cm-content").dispatchEvent(event);
      return event.defaultPrevented;
    }, inputType);
  for (const [act, expected] of /** @type {const} */ ([
    [() => page.keyboard.press("Control+z"), form],
    [() => page.keyboard.press("Control+z"), opened],
    [() => page.keyboard.press("Control+z"), opened],
    [() => page.keyboard.press("Control+y"), form],
    [() => page.keyboard.press("Control+Shift+Z"), typed],
    [() => menu("historyUndo"), form],
    [() => menu("historyRedo"), typed],
  ])) {
    assert.notEqual(await act(), false);
    assert.equal(await course.value(), expected);
    assert.equal(
      await page.evaluate(() => document.querySelector("aanbod-editor").textPane.view.view.state.doc.toString()),
      expected,
    );
  }
  course.quiet();
});

test("after a step, the text shows what changed, with the cursor there, also between Windows line breaks", async () => {
  const course = await visit();
  const { page } = course;
  await course.withText();
  const windows = (await example()).replaceAll("\n", "\r\n");
  await course.setText(windows);
  const place = () =>
    page.evaluate(async () => {
      const { view } = document.querySelector("aanbod-editor").textPane.view;
      const { head } = view.state.selection.main;
      // It scrolls when it is drawn.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const cursor = view.coordsAtPos(head);
      const frame = view.scrollDOM.getBoundingClientRect();
      return {
        line: view.state.doc.lineAt(head).text.trim(),
        inSight: cursor !== null && cursor.top >= frame.top && cursor.bottom <= frame.bottom,
      };
    });
  const last = "/learningMethod/planning/startMoments/0";
  await page.evaluate((pointer) => {
    const editor = document.querySelector("aanbod-editor");
    const remove = JSON.stringify([{ op: "remove", path: `${pointer}/externalId` }]);
    editor.apply('[{"op":"replace","path":"/shortName","value":"Kort"}]');
    editor.apply(remove);
  }, last);
  const changed = await course.value();
  const button = (name) => course.editor.getByRole("button", { name, exact: true });
  await button("Ongedaan maken").click();
  const first = await place();
  assert.match(first.line, /^"externalId"/);
  assert.equal(first.inSight, true);
  await button("Ongedaan maken").click();
  assert.deepEqual(await place(), { line: '"shortName": "Projectleiden",', inSight: true });
  assert.equal(await course.value(), windows);
  await button("Opnieuw doen").click();
  await button("Opnieuw doen").click();
  assert.equal(await course.value(), changed);
  assert.equal((await place()).inSight, true);
  course.quiet();
});

test("what is typed in a course of 1 MB changes its text and not one byte more, also where keys stand twice, and is undone", async () => {
  const course = await visit();
  const { page } = course;
  const text = large().replace(/"name": /, '"name": "Eerst",\n  "name": ');
  const name = /("name": "Eerst",\s+"name": )("[^"]*")/;
  await course.setText(text);
  for (const typed of ['Een "naam" met \\ en é', "Gewoon"]) {
    await page.getByLabel("Cursusnaam").first().fill(typed);
    assert.ok((await course.value()) === text.replace(name, (_, before) => before + JSON.stringify(typed)), typed);
  }
  // One step or two: that depends on how fast the second text was there.
  const undo = page.getByRole("button", { name: "Ongedaan maken" });
  await undo.click();
  if ((await course.value()) !== text) await undo.click();
  assert.ok((await course.value()) === text);
  course.quiet();
});
