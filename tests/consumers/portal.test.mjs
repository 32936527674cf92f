// The elements on the page of a portal: under a strict policy, in a form, coming and going.
import assert from "node:assert/strict";
import { copyFileSync, cpSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { open, project, serve } from "./support/bench.mjs";

const www = fileURLToPath(new URL("../../www/", import.meta.url));
const example = readFileSync(join(www, "src/app/examples/course.json"), "utf8");
let url;
before(async () => {
  const root = join(project.folder, "portal");
  cpSync(join(www, "portal"), root, { recursive: true });
  copyFileSync(join(www, "src/app/examples/course.json"), join(root, "course.json"));
  url = await serve(root, { links: { "/aanbod/": project.package } });
});

/** The portal's page with a price on it. */
async function portal() {
  const visit = await open(url);
  await visit.page.locator("aanbod-quote .total-amount").waitFor();
  visit.run = (action, argument) => visit.page.evaluate(action, argument);
  visit.quiet = async () => {
    assert.deepEqual(visit.troubles, []);
    await visit.close();
  };
  return visit;
}

test("the example portal embeds both under a strict policy, and they share one WebAssembly", async () => {
  const visit = await portal();
  await visit.page.getByRole("tab", { name: "Text" }).click();
  await visit.page.locator("aanbod-editor .cm-content").waitFor();
  const more = await visit.run(async (text) => {
    const editors = Array.from({ length: 3 }, () => document.createElement("aanbod-editor"));
    const reports = editors.map(
      (editor) => new Promise((resolve) => editor.addEventListener("report", resolve, { once: true })),
    );
    // The last is so large that a worker checks it.
    for (const [at, editor] of editors.entries()) editor.value = at === 2 ? text + " ".repeat(300_000) : text;
    document.body.append(...editors);
    await Promise.all(reports);
    return editors.map(({ report }) => report.valid);
  }, example);
  assert.deepEqual(more, [true, true, true]);
  assert.equal(visit.wasms().size, 1);
  await visit.quiet();
});

test("both have values in the form, and a form with an error isn't sent", async () => {
  const visit = await portal();
  const { page, run } = visit;
  const form = () =>
    run(() => ({
      valid: document.forms[0].checkValidity(),
      data: Object.fromEntries(new FormData(document.forms[0])),
      words: document.querySelector("output").value,
    }));
  const first = await form();
  assert.equal(first.valid, true);
  assert.equal(first.data.course, example);
  assert.match(first.data.total, /^\d+\.\d\d$/);
  await page.getByRole("button", { name: "Send" }).click();
  assert.match((await form()).words, /^Sent \d+ characters/);

  await run(() => {
    document.querySelector("output").value = "";
    document.querySelector("aanbod-editor").value = '{ "name": 7 }';
  });
  const { valid, message, flag } = await run(() => {
    const { validity, validationMessage, willValidate } = document.querySelector("aanbod-editor");
    return {
      valid: document.forms[0].checkValidity(),
      message: validationMessage,
      flag: [validity.customError, willValidate],
    };
  });
  assert.deepEqual([valid, flag], [false, [true, true]]);
  assert.ok(message.length > 10, message);
  await page.getByRole("button", { name: "Send" }).click();
  assert.equal((await form()).words, "");
  assert.equal(await run(() => document.activeElement.localName), "aanbod-editor", "the focus goes to what is wrong");

  await run(() => (document.querySelector("aanbod-editor").value = ""));
  assert.equal(await run(() => document.querySelector("aanbod-editor").validity.valueMissing), true);
  await run(() => (document.querySelector("aanbod-editor").required = false));
  await run(() => document.querySelector("aanbod-editor").updateComplete);
  assert.equal(await run(() => document.querySelector("aanbod-editor").validity.valid), true);
  await visit.quiet();
});

test("a reset brings back what the attribute says, and a disabled fieldset takes both out of the form", async () => {
  const visit = await portal();
  const { page, run } = visit;
  const name = page.locator("aanbod-editor").getByLabel("Course name").first();
  await name.fill("Painting");
  await page.locator("output").getByText("Changed, and not sent yet.").waitFor();
  assert.match(await run(() => document.querySelector("aanbod-editor").value), /"Painting"/);
  await run(() => (document.querySelector("aanbod-quote").vatExempt = true));
  await page.getByRole("button", { name: "Start again" }).click();
  assert.equal(await run(() => document.querySelector("aanbod-editor").value), example);
  assert.equal(await run(() => document.querySelector("aanbod-quote").vatExempt), false);

  await run(() => (document.querySelector("fieldset").disabled = true));
  assert.deepEqual(await run(() => [...new FormData(document.forms[0]).keys()]), []);
  await page.waitForFunction(() => document.querySelector("aanbod-editor").renderRoot.querySelector("input").readOnly);
  assert.equal(await run(() => document.querySelector("aanbod-quote").fixed), true);
  await run(() => (document.querySelector("fieldset").disabled = false));
  assert.deepEqual(await run(() => [...new FormData(document.forms[0]).keys()]), ["course", "total"]);
  await visit.quiet();
});

test("attributes and properties are in step", async () => {
  const visit = await portal();
  const found = await visit.run(async () => {
    const editor = document.createElement("aanbod-editor");
    const quote = document.createElement("aanbod-quote");
    document.body.append(editor, quote);
    Object.assign(editor, {
      kind: "catalogue",
      locale: "nl",
      name: "x",
      readonly: true,
      disabled: true,
      required: true,
    });
    Object.assign(quote, {
      orderedAt: "2026-01-01",
      vatExempt: true,
      include: ["/a", "/b"],
      startMoment: "s",
      periodEnd: "inclusive",
      exemptAmount: "price",
      startMomentItems: "add",
      locale: "nl",
      for: "e",
    });
    await editor.updateComplete;
    await quote.updateComplete;
    const written = [editor, quote].map((element) =>
      Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    );
    editor.setAttribute("kind", "course");
    editor.removeAttribute("readonly");
    quote.setAttribute("include", "all");
    quote.removeAttribute("vat-exempt");
    // The attribute is what there is at first; what was set since stays.
    editor.setAttribute("value", "{}");
    const values = [editor.value];
    editor.value = "[]";
    editor.setAttribute("value", "7");
    values.push(editor.value, editor.defaultValue);
    return { written, read: [editor.kind, editor.readonly, quote.include, quote.vatExempt], values };
  });
  assert.deepEqual(found, {
    written: [
      { kind: "catalogue", locale: "nl", name: "x", readonly: "", disabled: "", required: "" },
      {
        "ordered-at": "2026-01-01",
        "vat-exempt": "",
        include: "/a /b",
        "start-moment": "s",
        "period-end": "inclusive",
        "exempt-amount": "price",
        "start-moment-items": "add",
        locale: "nl",
        for: "e",
      },
    ],
    read: ["course", false, "all", false],
    values: ["{}", "[]", "7"],
  });
  await visit.quiet();
});

test("a price goes with the editor that it names, also one that is named later, comes later, or comes in the place of another", async () => {
  const visit = await portal();
  const found = await visit.run(async (text) => {
    const answer = (element, type, act) =>
      new Promise((resolve) => {
        element.addEventListener(type, resolve, { once: true });
        act();
      });
    const quote = /** @type {import("aanbod/element").AanbodQuote} */ (document.createElement("aanbod-quote"));
    quote.orderedAt = new Date("2026-03-01T12:00:00Z");
    document.body.append(quote);
    await quote.updateComplete;
    await answer(quote, "quote", () => quote.setAttribute("for", "course"));
    const named = quote.quote.status;
    const editor = (value) => Object.assign(document.createElement("aanbod-editor"), { id: "later", value });
    quote.for = "later";
    await quote.updateComplete;
    const first = editor(text);
    await answer(quote, "quote", () => document.body.append(first));
    while (quote.quote?.status !== "priced") await answer(quote, "quote", () => {});
    const second = editor("{}");
    await answer(quote, "quote", () => first.replaceWith(second));
    while (quote.quote?.status !== "unpriced") await answer(quote, "quote", () => {});
    const moment = quote.getAttribute("ordered-at");
    quote.removeAttribute("ordered-at");
    await quote.updateComplete;
    return { named, value: quote.value, moment, now: Math.abs(Date.parse(quote.orderedAt) - Date.now()) < 3_600_000 };
  }, example);
  assert.deepEqual(found, { named: "priced", value: "{}", moment: "2026-03-01T12:00:00.000Z", now: true });
  await visit.quiet();
});

test("what is set before the element is defined isn't lost", async () => {
  const root = project.write(
    "early/index.html",
    `<!doctype html><meta charset="utf-8"><aanbod-editor></aanbod-editor><aanbod-quote value='{}'></aanbod-quote>
    <script>document.querySelector("aanbod-editor").value = '{ "name": "early" }';</script><script type="module" src="/aanbod/element/elements.js"></script>`,
  );
  const visit = await open(await serve(join(root, ".."), { links: { "/aanbod/": project.package } }));
  await visit.page.waitForFunction(
    () => document.querySelector("aanbod-editor").report && document.querySelector("aanbod-quote").quote,
  );
  assert.deepEqual(
    await visit.page.evaluate(() => [
      document.querySelector("aanbod-editor").value,
      document.querySelector("aanbod-quote").value,
    ]),
    ['{ "name": "early" }', "{}"],
  );
  assert.deepEqual(visit.troubles, []);
  await visit.close();
});

test("elements that come and go leave nothing behind, and one that comes back works on", async () => {
  const visit = await portal();
  const result = await visit.run(async (text) => {
    const gone = [];
    const reported = (element, type) =>
      new Promise((resolve) => element.addEventListener(type, resolve, { once: true }));
    for (let round = 0; round < 10; round += 1) {
      const editor = document.createElement("aanbod-editor");
      const quote = document.createElement("aanbod-quote");
      editor.value = text;
      quote.value = text;
      const both = [reported(editor, "report"), reported(quote, "quote")];
      document.body.append(editor, quote);
      await Promise.all(both);
      await editor.textPane.load();
      editor.remove();
      quote.remove();
      gone.push(new WeakRef(editor), new WeakRef(quote));
    }
    const kept = document.createElement("aanbod-editor");
    kept.value = text;
    for (let round = 0; round < 3; round += 1) {
      const report = reported(kept, "report");
      document.body.append(kept);
      await report;
      kept.remove();
    }
    const reportAgain = reported(kept, "report");
    document.body.append(kept);
    kept.value = "{}";
    await reportAgain;
    // What waits for its moment (announcements, idle work) has had it by then.
    for (let round = 0; round < 30 && gone.some((element) => element.deref()); round += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      globalThis.gc?.();
    }
    return {
      left: gone.filter((element) => element.deref()).length,
      which: gone.flatMap((element, at) => (element.deref() ? [`${at} ${element.deref().localName}`] : [])),
      errors: kept.report.counts.error > 0,
    };
  }, example);
  // Some, and not the same ones each time, are still held by the browser's own caches; a leak would keep all.
  assert.ok(result.left <= 5, `still there: ${result.which.join(", ")}`);
  assert.equal(result.errors, true);
  await visit.quiet();
});

test("custom-elements.json tells what there is", async () => {
  const manifest = JSON.parse(readFileSync(join(project.package, "custom-elements.json"), "utf8"));
  const visit = await portal();
  await visit.run(async () => {
    const editor = document.querySelector("aanbod-editor");
    const linked = /** @type {const} */ (["aanbod-findings", "aanbod-price"]).map((name) =>
      document.createElement(name),
    );
    for (const element of linked) element.for = editor.id;
    document.body.append(...linked);
    await Promise.all(linked.map((element) => element.updateComplete));
  });
  const scripts = readdirSync(join(project.package, "element")).filter((name) => name.endsWith(".js"));
  const script = scripts.map((name) => readFileSync(join(project.package, "element", name), "utf8")).join("\n");
  for (const { tagName, attributes, members, cssParts, cssProperties } of manifest.modules[0].declarations) {
    const found = await visit.run(
      ([tag, names]) => {
        const element = document.querySelector(tag);
        const parts = [...element.renderRoot.querySelectorAll("[part]")].flatMap((node) => [...node.part]);
        return {
          observed: /** @type {any} */ (customElements.get(tag)).observedAttributes,
          missing: names.filter((name) => !(name in element)),
          parts: [...new Set(parts)],
        };
      },
      [tagName, [...members.map(({ name }) => name), ...attributes.map(({ fieldName }) => fieldName)]],
    );
    assert.deepEqual(attributes.map(({ name }) => name).sort(), found.observed.sort());
    assert.deepEqual(found.missing, []);
    for (const part of found.parts)
      assert.ok(
        cssParts.some(({ name }) => name === part),
        part,
      );
    const used = new Set(script.match(/--aanbod-[a-z-]+/g));
    for (const { name } of cssProperties) assert.ok(used.delete(name), name);
    if (tagName === "aanbod-editor") assert.deepEqual([...used], []);
  }
  await visit.quiet();
});

test("the elements load where there is no browser, and define nothing", async () => {
  const { AanbodEditor, AanbodQuote } = await import(project.write("server.mjs", 'export * from "aanbod/element";\n'));
  assert.deepEqual(
    [typeof AanbodEditor, typeof AanbodQuote, typeof globalThis.customElements],
    ["function", "function", "undefined"],
  );
});
