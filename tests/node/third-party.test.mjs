// What others made and the package has in it: every component with its licence, in the notices and in the bill of materials.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

/** @type {(name: string) => string} */
const inPackage = (name) => readFileSync(new URL(`../../pkg/${name}`, import.meta.url), "utf8");

const { bomFormat, metadata, components } = JSON.parse(inPackage("sbom.cdx.json"));
const notices = inPackage("third-party-notices.txt");

test("the bill of materials names the package, and everything with a version, an address and a licence", () => {
  const { name, version } = JSON.parse(inPackage("package.json"));
  assert.deepEqual([bomFormat, metadata.component.name, metadata.component.version], ["CycloneDX", name, version]);
  for (const component of components) {
    assert.match(component.version, /^\d+\.\d+\.\d+/, component.name);
    assert.match(component.purl, /^pkg:(cargo|npm|github)\//, component.name);
    assert.ok(component.licenses[0].expression, component.name);
  }
});

test("it has the crates that run and the scripts of the elements, and not what only runs while they are built", () => {
  const names = components.map(({ name }) => name);
  for (const name of ["std", "serde", "chrono", "wasm-bindgen", "clap", "lit", "@codemirror/view"]) {
    assert.ok(names.includes(name), name);
  }
  for (const name of ["serde_derive", "wasm-bindgen-macro", "xtask", "vite", "aanbod"]) {
    assert.ok(!names.includes(name), name);
  }
});

test("the notices have the licence of each component in words", () => {
  for (const { name, version } of components) assert.ok(notices.includes(`${name} ${version} (`), name);
  assert.ok(notices.split("-".repeat(80)).every((part) => part.trim().length > 200 || part.includes("gloo-utils")));
});
