// The price element without an editor: what it loads, and that nothing is missing in it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { built, folder, open, project, serve } from "./support/bench.mjs";

const example = readFileSync(new URL("../../www/src/app/examples/course.json", import.meta.url), "utf8");

/** All that is loaded with a script before anything is asked for. */
function loaded(name, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  const text = readFileSync(join(project.package, "element", name), "utf8");
  for (const [, file] of text.matchAll(/(?:from|import)"\.\/([^"]+)"/g)) loaded(file, seen);
  return seen;
}
const size = (name) =>
  [...loaded(name)].reduce(
    (sum, file) => sum + brotliCompressSync(readFileSync(join(project.package, "element", file))).length,
    0,
  );

test("it is small, and the README says how small", () => {
  const readme = readFileSync(join(project.package, "README.md"), "utf8");
  const [, alone, both] = /(\d+) kB instead of (\d+) kB \(brotli\)/.exec(readme)?.map(Number) ?? [];
  assert.ok(Math.abs(size("quote.js") / 1000 - alone) < 2, `${size("quote.js")}`);
  assert.ok(Math.abs(size("elements.js") / 1000 - both) < 4, `${size("elements.js")}`);
  const script = [...loaded("quote.js")].map((name) => readFileSync(join(project.package, "element", name), "utf8"));
  assert.doesNotMatch(script.join("\n"), /define\(.aanbod-editor|codemirror/i);
});

test("alone it prices, in both languages, with all that it offers", async () => {
  const index = project.write(
    "alone/index.html",
    `<!doctype html><html lang="en"><meta charset="utf-8"><script type="module" src="/aanbod/element/quote.js"></script>
    <aanbod-quote ordered-at="2026-03-01T12:00:00Z"></aanbod-quote>`,
  );
  const { page, troubles, close } = await open(
    await serve(index.replace("index.html", ""), { links: { "/aanbod/": project.package } }),
  );
  const total = page.locator("aanbod-quote .total-amount");
  // The price needs only the first part of the WebAssembly.
  let release = () => {};
  const priced = new Promise((resolve) => (release = () => resolve(null)));
  await page.route(/(aanbod|check|rest)_bg\.wasm$/, (route) => priced.then(() => route.continue()));
  await page.evaluate((value) => Object.assign(document.querySelector("aanbod-quote"), { value }), example);
  await total.waitFor();
  release();
  await page.locator("aanbod-quote .comparison").first().waitFor();
  assert.equal(await page.evaluate(() => customElements.get("aanbod-editor")), undefined);
  const field = page.locator("aanbod-quote").getByLabel("Date and time of ordering");
  await field.fill("1 2 3");
  await field.blur();
  await page.locator("aanbod-quote .setting .finding.error, aanbod-quote .notes .finding").first().waitFor();
  await field.fill("2026-03-01 13:00");
  await field.blur();
  await page.locator("aanbod-quote .stale").waitFor({ state: "detached" });
  await page.locator("aanbod-quote .readings summary").click();
  await page.getByLabel("The customer's account is VAT exempt").check();
  await page.locator("aanbod-quote").getByText("for a VAT exempt account").first().waitFor();
  await page.evaluate(() => (document.documentElement.lang = "nl"));
  await page.locator("aanbod-quote").getByText("Prijs", { exact: true }).first().waitFor();
  await page.getByRole("button", { name: "Afdrukken…" }).click();
  await page.locator("aanbod-quote dialog[open]").waitFor();
  await page.keyboard.press("Escape");
  for (const value of ["{", "{}", '{ "name": 7 }']) {
    await page.evaluate((value) => Object.assign(document.querySelector("aanbod-quote"), { value }), value);
    await page.locator("aanbod-quote .unpriced").waitFor();
  }
  await page.evaluate((value) => Object.assign(document.querySelector("aanbod-quote"), { value }), example);
  await total.waitFor();
  await page.evaluate(() =>
    Object.assign(document.querySelector("aanbod-quote"), { orderedAt: "1990-01-01T12:00:00Z" }),
  );
  await page.locator("aanbod-quote .nearby button").first().waitFor();
  await page.evaluate(() => Object.assign(document.querySelector("aanbod-quote"), { orderedAt: "yesterday" }));
  await page.locator("aanbod-quote .problem").waitFor();
  assert.deepEqual(troubles, []);
  await close();
});

test("a bundler keeps the element, and leaves the editor out", async () => {
  const esbuild = await import("esbuild");
  const root = folder("alone-bundled", { "main.js": 'import "aanbod/element/quote";\n' });
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ["main.js"],
    bundle: true,
    splitting: true,
    format: "esm",
    outdir: "dist",
    logLevel: "error",
  });
  const script = built(join(root, "dist"), ".js")
    .map((name) => readFileSync(join(root, "dist", name), "utf8"))
    .join("\n");
  assert.match(script, /customElements\.define\(["'`]aanbod-quote/);
  assert.doesNotMatch(script, /customElements\.define\(["'`]aanbod-editor/);
});
