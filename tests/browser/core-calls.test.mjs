// How often the page calls the core: a keystroke is answered by one call over one reading.
import { test } from "node:test";
import assert from "node:assert/strict";
import { large } from "../bench/documents.mjs";
import { site } from "./support/site.mjs";

const { visit } = site();

/** Counts the calls of the functions that read a document, under their names. */
function countCalls() {
  globalThis.calls = [];
  const READS = /^(validate|quote|quotes|priceTimeline|diff|detect|editChanges|kinds|properties)$/;
  const counting = (result) => {
    const instance = result.instance ?? result;
    const exports = Object.fromEntries(
      Object.entries(instance.exports).map(([name, value]) => [
        name,
        typeof value === "function" && READS.test(name)
          ? (...parameters) => {
              globalThis.calls.push(name);
              return value(...parameters);
            }
          : value,
      ]),
    );
    // Of a compiled module there is only the instance.
    return result.instance ? { instance: { exports }, module: result.module } : { exports };
  };
  // What needs a part that isn't there yet starts anew with it.
  WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
    construct: (original, [module, imports]) => counting(new original(module, imports)),
  });
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const original = WebAssembly[name];
    WebAssembly[name] = async (...parameters) => counting(await original.apply(WebAssembly, parameters));
  }
}

test("a keystroke in a field is an edit and one answer; only in a pause the changes are counted, and the draft is kept", async () => {
  const course = await visit({ prepare: (context) => context.addInitScript(countCalls) });
  const field = course.page.getByLabel("Korte naam");
  // The comparison and the price over time are there, and both are of the present text.
  await course.page.locator("aanbod-quote .overview").waitFor();
  await field.press("End");
  await field.press("x");
  await course.page.waitForFunction(() => globalThis.calls.includes("diff"));
  await course.page.evaluate(() => globalThis.calls.splice(0));
  await field.press("y");
  await course.page.waitForFunction(() => globalThis.calls.includes("diff"));
  const calls = await course.page.evaluate(() => globalThis.calls);
  assert.deepEqual(
    calls.filter((name) => name !== "detect"),
    ["editChanges", "validate", "diff"],
  );
  const { quotes, timelines } = await course.page.evaluate(() => {
    const { session } = document.querySelector("aanbod-editor");
    return { quotes: session.quotes?.length ?? 0, timelines: session.timelines?.length ?? 0 };
  });
  assert.ok(quotes > 4 && timelines === 1, `${quotes} quotes, ${timelines} timelines`);
  course.quiet();
});

test("a key in a field of a course of 1 MB hands nothing of it to the core on the page: the worker checks it", async () => {
  const course = await visit({ prepare: (context) => context.addInitScript(countCalls) });
  const text = large();
  await course.setText(text);
  await course.page.waitForFunction(() => document.querySelector("aanbod-editor").session.isCompared);
  const field = course.page.getByLabel("Cursusnaam").first();
  await field.press("End");
  await course.page.evaluate(() => {
    globalThis.calls.splice(0);
    globalThis.answered = new Promise((resolve) => {
      document
        .querySelector("aanbod-editor")
        .addEventListener("report", () => resolve([...globalThis.calls]), { once: true });
    });
  });
  await field.pressSequentially("é");
  const calls = await course.page.evaluate(() => globalThis.answered);
  // A table isn't about the document.
  assert.deepEqual(
    calls.filter((name) => !["kinds", "properties"].includes(name)),
    [],
  );
  const name = JSON.parse(text).name;
  assert.ok((await course.value()) === text.replace(JSON.stringify(name), JSON.stringify(`${name}é`)));
  course.quiet();
});
