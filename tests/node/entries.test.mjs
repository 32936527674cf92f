// The ways into the package: the browser's entry, its start, and what the package says of itself.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { consumer } from "./support/consumer.mjs";

const project = consumer();

/** Runs a module in a Node of its own that resolves imports as browsers and bundlers do. */
function asBrowser(code) {
  const file = project.write(`browser-${Math.random()}.mjs`, code);
  // Node knows itself under the condition `node`, whatever is added: so the browser's entry is named.
  return execFileSync(process.execPath, ["--no-warnings", file], { encoding: "utf8", cwd: project.folder });
}
const ENTRY = JSON.stringify("./node_modules/aanbod/index.js");
const BYTES = `(await import("node:fs")).readFileSync("node_modules/aanbod/aanbod_bg.wasm")`;

test("before init every function says to call it", () => {
  const out = asBrowser(`import * as aanbod from ${ENTRY};
    for (const [name, call] of Object.entries(aanbod)) {
      if (name === "default") continue;
      try { call("course", "[]", {}); console.log(name, "didn't throw"); }
      catch (error) { if (!/await init\\(\\)/.test(error.message)) console.log(name, error.message); }
    }`);
  assert.equal(out, "");
});

test("calls of init at the same time share one load, and later ones cost nothing", () => {
  const out = asBrowser(`import init, { validate } from ${ENTRY};
    const bytes = ${BYTES};
    const first = init(bytes);
    console.log(first === init(), (await first) === undefined, first === init(), validate("course", "{}").valid);`);
  assert.equal(out, "true true true false\n");
});

test("a failed init says why, and can be repeated", () => {
  const out = asBrowser(`import init, { validate } from ${ENTRY};
    try { await init(new Uint8Array([1, 2, 3])); } catch (error) { console.log(/couldn't load/.test(error.message), error.cause instanceof Error); }
    await init(${BYTES});
    console.log(validate("course", "{}").valid);`);
  assert.equal(out, "true true\nfalse\n");
});

test("a compiled module starts it too, as Workers hand it over", () => {
  const out = asBrowser(`import init, { codes } from ${ENTRY};
    await init(new WebAssembly.Module(${BYTES}));
    console.log(codes().length > 10);`);
  assert.equal(out, "true\n");
});

test("both entries have the same functions", () => {
  const names = (entry) => asBrowser(`import * as aanbod from ${entry}; console.log(Object.keys(aanbod).sort().join());`);
  assert.equal(names(ENTRY), names('"aanbod"'));
});

test("bundlers find the WebAssembly by the expression that they look for", () => {
  const entry = readFileSync(join(project.package, "index.js"), "utf8");
  assert.match(entry, /new URL\("\.\/aanbod_bg\.wasm", import\.meta\.url\)/);
  assert.doesNotMatch(readFileSync(join(project.package, "aanbod.js"), "utf8"), /import\.meta\.url|new Function|eval\(/);
});

test("nothing of the machine that built it is in the package", () => {
  const wasm = readFileSync(join(project.package, "aanbod_bg.wasm"), "latin1");
  assert.doesNotMatch(wasm, /\/(root|home|Users)\//);
});

test("package.json is complete", () => {
  const manifest = JSON.parse(readFileSync(join(project.package, "package.json"), "utf8"));
  assert.equal(manifest.type, "module");
  assert.equal(Object.keys(manifest.exports["."])[0], "types");
  assert.equal(manifest.license, "MIT OR Apache-2.0");
  assert.equal(manifest.dependencies, undefined);
  for (const file of ["README.md", "LICENSE-MIT", "LICENSE-APACHE", "CHANGELOG.md", "index.d.ts"]) {
    assert.ok(readFileSync(join(project.package, file)).length > 0, file);
  }
});
