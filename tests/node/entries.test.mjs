// The ways into the package: the browser's entry, its start, and what the package says of itself.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { consumer } from "./support/consumer.mjs";
import { present } from "../support/present.mjs";

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
      // A schema may be made before; what it checks can't be checked yet.
      if (["default", "standardSchema", "AanbodError"].includes(name)) continue;
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

test("all entries have the same functions", () => {
  const names = (entry) =>
    asBrowser(
      `import * as aanbod from ${entry}; console.log(Object.keys(aanbod).filter((name) => name !== "initSync").sort().join());`,
    );
  for (const entry of ['"aanbod"', '"aanbod/inline"', '"aanbod/slim"']) assert.equal(names(entry), names(ENTRY), entry);
});

test("the inline entry has the WebAssembly inside: it fetches nothing and reads no file", () => {
  const out = asBrowser(`globalThis.fetch = () => { throw new Error("fetched"); };
    const { default: init, validate } = await import("aanbod/inline");
    await init();
    console.log(validate("course", "{}").valid);`);
  assert.equal(out, "false\n");
  const module = readFileSync(join(project.package, "aanbod_bg.base64.js"), "utf8");
  const [, base64] = present(/"([^"]*)"/.exec(module));
  assert.ok(Buffer.from(base64, "base64").equals(readFileSync(join(project.package, "aanbod_bg.wasm"))));
  for (const file of ["inline.js", "slim.js"])
    assert.doesNotMatch(readFileSync(join(project.package, file), "utf8"), /import\.meta|fetch\(/, file);
});

test("the slim entry starts with what it is given, at once or by and by, and asks for it", () => {
  const out = asBrowser(`import init, { initSync, validate } from "aanbod/slim";
    try { await init(); } catch (error) { console.log(error.message); }
    try { initSync("x.wasm"); } catch (error) { console.log(error.message); }
    initSync(new WebAssembly.Module(${BYTES}));
    console.log(validate("course", "{}").valid, (await init("not-asked-for-any-more.wasm")) === undefined);`);
  assert.match(out, /aanbod\/slim.*aanbod_bg\.wasm.*\ninitSync takes bytes.*\nfalse true\n/);
});

test("entries share one instance: one start is enough for all", () => {
  const out = asBrowser(`import init from "aanbod/inline";
    import { validate } from ${ENTRY};
    import { ajvValidator } from "aanbod/ajv";
    await init();
    console.log(validate("course", "{}").valid, ajvValidator("course")("{}"));`);
  assert.equal(out, "false false\n");
});

test("the package has the .wasm of the library, whole and in parts, and of the command line, and nothing that nobody needs", () => {
  const files = readdirSync(project.package, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
  assert.deepEqual(files.filter((name) => name.endsWith(".wasm")).toSorted(), [
    "aanbod_bg.wasm",
    "check_bg.wasm",
    "command_bg.wasm",
    "first_bg.wasm",
    "rest_bg.wasm",
  ]);
  for (const name of files) assert.match(name, /\.(js|d\.ts|json|md|wasm|txt)$|^LICENSE/, name);
});

test("every file that package.json names is there", () => {
  const manifest = JSON.parse(readFileSync(join(project.package, "package.json"), "utf8"));
  const named = (value) => (typeof value === "string" ? [value] : Object.values(value).flatMap(named));
  const files = [
    ...named(manifest.exports),
    ...named(manifest.bin),
    ...manifest.sideEffects,
    manifest.types,
    manifest.customElements,
  ].filter((name) => !name.includes("*"));
  for (const name of files) assert.ok(existsSync(join(project.package, name)), name);
  for (const [path, conditions] of Object.entries(manifest.exports)) {
    if (typeof conditions === "object") assert.equal(Object.keys(conditions)[0], "types", path);
  }
});

test("bundlers find the WebAssembly by the expression that they look for", () => {
  const entry = readFileSync(join(project.package, "index.js"), "utf8");
  assert.match(entry, /new URL\("\.\/aanbod_bg\.wasm", import\.meta\.url\)/);
  assert.doesNotMatch(
    readFileSync(join(project.package, "aanbod.js"), "utf8"),
    /import\.meta\.url|new Function|eval\(/,
  );
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
  assert.deepEqual(manifest.publishConfig, { access: "public", provenance: true });
  // Nothing that isn't so: there is no public repository yet. Once Cargo.toml names one, so does this.
  assert.equal(manifest.repository, undefined);
});
