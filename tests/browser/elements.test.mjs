// The elements as a portal uses them.
import { test } from "node:test";
import assert from "node:assert/strict";
import { register } from "node:module";
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { example, site } from "./support/site.mjs";

const { visit } = site();

test("both can be imported in Node, where there is no HTMLElement", async () => {
  const entry = new URL("../../pkg/node.js", import.meta.url).href;
  register(
    `data:text/javascript,${encodeURIComponent(`export const resolve = (name, context, next) => (/^aanbod(\\/all)?$/.test(name) ? { url: "${entry}", shortCircuit: true } : next(name, context));`)}`,
  );
  const { AanbodEditor } = await import("../../www/src/elements/editor/editor.js");
  const { AanbodQuote } = await import("../../www/src/elements/quote/quote.js");
  assert.equal(AanbodEditor.name, "AanbodEditor");
  assert.equal(AanbodQuote.name, "AanbodQuote");
});

test("the editor alone has value, report and events, and takes part in a form", async () => {
  const course = await visit();
  const result = await course.page.evaluate(
    async (text) => {
      const form = document.createElement("form");
      form.lang = "en";
      form.innerText = "";
      const editor = document.createElement("aanbod-editor");
      editor.setAttribute("kind", "course");
      editor.name = "course";
      editor.value = text;
      const seen = [];
      editor.addEventListener("change", (event) => seen.push(["change", event.detail.value.length]));
      const reported = new Promise((resolve) => editor.addEventListener("report", resolve, { once: true }));
      form.append(editor);
      document.body.append(form);
      await reported;
      await editor.updateComplete;
      const field = /** @type {HTMLInputElement} */ (
        editor.renderRoot.getElementById(`f${encodeURIComponent("/shortName")}`)
      );
      field.value = "Kort";
      field.dispatchEvent(new Event("input", { bubbles: true }));
      const label = editor.renderRoot.querySelector("label").innerText;
      editor.readonly = true;
      await editor.updateComplete;
      const readonly = /** @type {HTMLInputElement} */ (
        editor.renderRoot.getElementById(`f${encodeURIComponent("/shortName")}`)
      ).readOnly;
      editor.options = { allowed: { status: ["Open", "Closed"] } };
      await editor.updateComplete;
      return {
        seen,
        label,
        readonly,
        submitted: new FormData(form).get("course") === editor.value,
        changed: editor.value.includes('"shortName": "Kort"'),
        select: editor.renderRoot.getElementById(`f${encodeURIComponent("/status")}`).localName,
        codes: editor.report.diagnostics.map(({ code }) => code),
      };
    },
    await example(),
  );
  assert.deepEqual(result, {
    seen: [["change", (await example()).length - 9]],
    label: "Course name*",
    readonly: true,
    submitted: true,
    changed: true,
    select: "select",
    codes: ["enum"],
  });
  course.quiet();
});

test("a catalogue is shown as a list of courses", async () => {
  const course = await visit();
  await course.page.evaluate(
    (text) => Object.assign(document.querySelector("aanbod-editor"), { kind: "catalogue", value: text }),
    `[${await example()},{"name":"Tweede"}]`,
  );
  await course.page.getByText("Tweede").first().waitFor();
  await course.page.waitForFunction(() => document.querySelector("aanbod-editor").report.kind === "catalogue");
  await course.findings.first().click();
  assert.match(
    await course.page.evaluate(() =>
      decodeURIComponent(document.querySelector("aanbod-editor").renderRoot.activeElement.id),
    ),
    /^[fh]\/1/,
  );
  course.quiet();
});

test("nothing in the page's source makes markup or code of text", () => {
  const folder = fileURLToPath(new URL("../../www/src", import.meta.url));
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".js")) continue;
    const source = readFileSync(`${folder}/${file}`, "utf8");
    assert.doesNotMatch(
      source,
      /innerHTML|outerHTML|insertAdjacentHTML|\beval\(|new Function|unsafeHTML|document\.write/,
      file,
    );
  }
});
