// What a page hears of edits: the text, and the operations that lead to it, before the report about it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, test } from "node:test";
import { open, project, serve } from "./support/bench.mjs";

const example = readFileSync(new URL("../../www/src/app/examples/course.json", import.meta.url), "utf8");
const { edit } = await project.load();
let url;
before(async () => {
  const index = project.write(
    "change-event/index.html",
    '<!doctype html><meta charset="utf-8"><html lang="en"><script type="module" src="/aanbod/element/elements.js"></script>',
  );
  url = await serve(index.replace("index.html", ""), { links: { "/aanbod/": project.package } });
});

/** An editor with a document, whose events are kept. */
async function editor(value, kind = "course") {
  const visit = await open(url);
  const { page } = visit;
  await page.evaluate(
    ({ value, kind }) => {
      const editor = Object.assign(document.createElement("aanbod-editor"), { kind, value, textOpen: true });
      globalThis.heard = [];
      editor.addEventListener("change", ({ detail }) => globalThis.heard.push({ ...detail, type: "change" }));
      editor.addEventListener("report", () => globalThis.heard.push({ type: "report", about: editor.value }));
      document.body.append(editor);
      return new Promise((resolve) => editor.addEventListener("report", resolve, { once: true }));
    },
    { value, kind },
  );
  visit.heard = () => page.evaluate(() => globalThis.heard.splice(0));
  /** Waits until the edit that was made just now has its report. */
  visit.after = async (act) => {
    await visit.heard();
    await act();
    await page.waitForFunction(
      () => globalThis.heard.at(-1)?.type === "report" && globalThis.heard.some(({ type }) => type === "change"),
    );
    return visit.heard();
  };
  visit.field = (pointer) => page.locator(`aanbod-editor #f${encodeURIComponent(pointer).replaceAll("%", "\\%")}`);
  return visit;
}

test("an edit in the form carries its operations, before the report about it", async () => {
  const visit = await editor(example);
  const heard = await visit.after(() => visit.field("/name").fill("Painting"));
  assert.deepEqual(
    heard.map(({ type }) => type),
    ["change", "report"],
  );
  const [change, report] = heard;
  assert.deepEqual(change.operations, [{ op: "replace", path: "/name", value: "Painting" }]);
  assert.equal(edit(example, change.operations), change.value);
  assert.equal(report.about, change.value);
  assert.deepEqual(visit.troubles, []);
  await visit.close();
});

test("undo and redo carry what they change", async () => {
  const visit = await editor(example);
  const { name } = JSON.parse(example);
  await visit.after(() => visit.field("/name").fill("Painting"));
  const undone = await visit.after(() => visit.page.getByRole("button", { name: "Undo" }).click());
  assert.deepEqual(undone[0], {
    type: "change",
    value: example,
    operations: [{ op: "replace", path: "/name", value: name }],
  });
  const redone = await visit.after(() => visit.page.getByRole("button", { name: "Redo" }).click());
  assert.deepEqual(redone[0].operations, [{ op: "replace", path: "/name", value: "Painting" }]);
  await visit.close();
});

test("who follows the operations alone has the last document that could be read, whatever is typed in the text", async () => {
  const start = '{\n  "name": "Drawing", // of people\n  "externalId": "a"\n}\n';
  const visit = await editor(start);
  const { page } = visit;
  await page.locator("aanbod-editor .cm-content").waitFor();
  const steps = [];
  const type = async (keys) => {
    const heard = await visit.after(async () => {
      for (const key of keys) await page.keyboard.press(key);
    });
    steps.push(...heard.filter(({ type }) => type === "change"));
  };
  await page.locator("aanbod-editor .cm-line").nth(1).click();
  await page.keyboard.press("Home");
  // A comment goes, and a property comes, by way of texts that can't be read.
  await type(["End", ...Array.from({ length: 12 }, () => "Backspace")]);
  await type(["Enter", ...'"shortName": "D",']);
  await type(["Control+z"]);
  let followed = JSON.parse(start.replace(/\/\/.*/, ""));
  for (const { value, operations } of steps) {
    followed = JSON.parse(edit(JSON.stringify(followed), operations));
    let present;
    try {
      present = JSON.parse(value.replace(/\/\/.*/, ""));
    } catch {
      assert.deepEqual(operations, [], value);
      continue;
    }
    assert.deepEqual(followed, present, value);
  }
  assert.ok(steps.some(({ operations }) => operations.length === 0));
  assert.ok(steps.some(({ operations }) => operations.some(({ path }) => path === "/shortName")));
  await visit.close();
});

test("a correction of a text that couldn't be read carries the whole document, and one of lines what changed", async () => {
  const broken = await editor('{ "name": "Drawing" "externalId": "a" }');
  const [{ operations, value }] = await broken.after(() =>
    broken.page.locator("aanbod-editor .fix-offer button").first().click(),
  );
  assert.deepEqual(operations, [{ op: "replace", path: "", value: JSON.parse(value) }]);
  await broken.close();

  const lines = await editor('{ "externalId": "a" }\n{ "externalId": "b" }\n', "catalogue");
  const { page } = lines;
  await page.locator("aanbod-editor .cm-line").nth(1).click();
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  const [change] = await lines.after(() => page.keyboard.press("c"));
  assert.equal(change.value, '{ "externalId": "a" }\n{ "externalId": "bc" }\n');
  assert.deepEqual(change.operations.at(-1).value ?? null, { externalId: "bc" });
  await lines.close();
});
