// The types: a strict consumer compiles, wrong uses don't, and the package's own scripts agree with them.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { consumer } from "./support/consumer.mjs";

const project = consumer();
const tests = fileURLToPath(new URL("../", import.meta.url));

/** A program of the tests' own packages. */
function program(name, bin, words, cwd = project.folder) {
  const script = join(tests, "node_modules", name, bin);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], { cwd, encoding: "utf8" });
  return { status, output: stdout + stderr };
}
const tsc = (...words) => program("typescript", "bin/tsc", ["--noEmit", "--strict", "--target", "es2022", ...words]);

const USE = `
import init, { blank, codes, detect, diff, edit, explain, jsonSchema, priceTimeline, properties, quote, toStrictJson, validate } from "aanbod";
import type { Catalogue, Changes, Code, Course, Diagnostic, JsonPatchOperation, Kind, Property, Quote, Report, Timeline } from "aanbod";
import module from "aanbod/aanbod_bg.wasm";

await init();
await init(module);
const report: Report = validate("course", "{}", { locale: "nl", now: new Date(), quote: { orderedAt: "2026-01-15" }, maxDiagnostics: undefined });
const first: Diagnostic | undefined = report.diagnostics[0];
const operations: JsonPatchOperation[] = first?.fixes?.[0]?.operations ?? [];
const text: string = edit(toStrictJson("{}"), operations);
const answer: Quote = quote(new Uint8Array(), { orderedAt: new Date(), include: "all" });
const gross: string = answer.status === "priced" ? answer.totals.gross : answer.reason;
const timeline: Timeline = priceTimeline({ externalId: "x" });
const kind: Kind | null = detect(text);
const changes: Changes = diff("course", "{}", {});
const tree: Property = properties("catalogue");
const code: Code = codes()[0] ?? "missing";
const title: string = explain(code, "en").title;
export const seen: unknown[] = [gross, changes, timeline, kind, tree, title, jsonSchema("course"), blank("course")];
export const name = (course: Course): string | undefined => course.name;
export const many = (catalogue: Catalogue): number => catalogue.length;
`;

test("a strict consumer compiles, with and without the types of a browser", () => {
  project.write("use.ts", USE);
  for (const resolution of [["node16", "node16"], ["esnext", "bundler"]]) {
    for (const lib of ["es2022", "es2022,dom"]) {
      const { status, output } = tsc("--module", resolution[0], "--moduleResolution", resolution[1], "--lib", lib, "--types", "", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "use.ts");
      assert.equal(status, 0, output);
    }
  }
});

test("wrong uses don't compile", () => {
  const wrong = [
    'validate("cours", "{}");',
    'validate("course", 5);',
    'validate("course", "{}", { locale: "de" });',
    'validate("course", "{}", { periodend: "inclusive" });',
    'quote("{}", {});',
    'priceTimeline("{}", { orderedAt: "2026-01-15" });',
    'explain("no-such-code");',
    'edit("{}", [{ op: "add", path: "/a" }]);',
  ];
  project.write("wrong.ts", `import { edit, explain, priceTimeline, quote, validate } from "aanbod";\n${wrong.join("\n")}\n`);
  const { output } = tsc("--module", "node16", "--moduleResolution", "node16", "--types", "", "wrong.ts");
  const lines = new Set([...output.matchAll(/^wrong\.ts[(:](\d+)/gm)].map(([, line]) => Number(line)));
  assert.deepEqual([...lines].sort((a, b) => a - b), wrong.map((_, at) => at + 2), output);
});

test("the package's own scripts agree with its types", () => {
  // Outside of node_modules, where scripts aren't checked.
  cpSync(project.package, join(project.folder, "own"), { recursive: true });
  const { output } = tsc("--allowJs", "--checkJs", "--lib", "es2024,dom", "--module", "node16", "--moduleResolution", "node16", "--typeRoots", join(tests, "node_modules/@types"), "--types", "node", "own/index.js", "own/cli.js");
  // wasm-bindgen's glue doesn't aim to pass.
  assert.deepEqual(output.split("\n").filter((line) => /error TS/.test(line) && !line.startsWith("own/aanbod.js")), []);
});

test("publint finds nothing", () => {
  const { status, output } = program("publint", "src/cli.js", ["--strict", project.package]);
  assert.equal(status, 0, output);
  assert.match(output, /All good/);
});

test("the types are right for every way of importing", () => {
  const { status, output } = program("@arethetypeswrong/cli", "dist/index.js", ["--pack", project.package, "--profile", "esm-only", "--no-color"]);
  assert.equal(status, 0, output);
});
