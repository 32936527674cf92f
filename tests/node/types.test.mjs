// The types: a strict consumer compiles, wrong uses don't, and the package's own scripts agree with them.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { consumer } from "./support/consumer.mjs";
import { NOW, courseText } from "./support/course.mjs";

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
  for (const resolution of [
    ["node16", "node16"],
    ["esnext", "bundler"],
  ]) {
    for (const lib of ["es2022", "es2022,dom"]) {
      const { status, output } = tsc(
        "--module",
        resolution[0],
        "--moduleResolution",
        resolution[1],
        "--lib",
        lib,
        "--types",
        "",
        "--exactOptionalPropertyTypes",
        "--noUncheckedIndexedAccess",
        "use.ts",
      );
      assert.equal(status, 0, output);
    }
  }
});

test("right uses compile, and wrong ones don't", () => {
  // Each wrong one is expected: one that compiles is an error too.
  cpSync(join(tests, "node/support/uses.ts"), join(project.folder, "uses.ts"));
  const { status, output } = tsc(
    "--module",
    "node16",
    "--moduleResolution",
    "node16",
    "--lib",
    "es2022,dom",
    "--types",
    "",
    "--noUncheckedIndexedAccess",
    "--exactOptionalPropertyTypes",
    "uses.ts",
  );
  assert.equal(status, 0, output);
});

test("so it is with the other entries, and the libraries that they are made for take them", () => {
  cpSync(join(tests, "node/support/uses-entries.ts"), join(project.folder, "uses-entries.ts"));
  // The libraries are those of the tests.
  for (const name of ["@codemirror", "@tanstack", "ajv", "style-mod", "crelt", "w3c-keyname", "@marijn", "fast-uri"]) {
    symlinkSync(join(tests, "node_modules", name), join(project.folder, "node_modules", name), "junction");
  }
  for (const resolution of [
    ["node20", "node16"],
    ["esnext", "bundler"],
  ]) {
    const { status, output } = tsc(
      "--module",
      resolution[0],
      "--moduleResolution",
      resolution[1],
      "--lib",
      "es2024,dom,dom.iterable",
      "--types",
      "",
      "--skipLibCheck",
      "--resolveJsonModule",
      "--noUncheckedIndexedAccess",
      "--exactOptionalPropertyTypes",
      "uses-entries.ts",
    );
    assert.equal(status, 0, output);
  }
  // Their own declarations leave nothing open.
  const { status, output } = tsc(
    "--module",
    "esnext",
    "--moduleResolution",
    "bundler",
    "--lib",
    "es2022,dom,dom.iterable",
    "--types",
    "",
    ...["ajv", "check", "codemirror", "element", "element-quote", "inline", "slim", "worker"].map(
      (name) => `node_modules/aanbod/${name}.d.ts`,
    ),
  );
  assert.equal(status, 0, output);
});

test("the examples of the READMEs compile", () => {
  const readme = [join(project.package, "README.md"), join(tests, "../README.md")]
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  const files = [...readme.matchAll(/^```[jt]s\n(.*?)^```$/gms)].map(([, code], at) => {
    project.write(`example-${at}.ts`, code);
    return `example-${at}.ts`;
  });
  assert.ok(files.length > 0);
  const { status, output } = tsc(
    "--module",
    "node16",
    "--moduleResolution",
    "node16",
    "--lib",
    "es2022,dom",
    "--types",
    "",
    "--noUncheckedIndexedAccess",
    ...files,
  );
  assert.equal(status, 0, output);
});

test("answers have the types that are declared, and no more than these", async () => {
  const {
    codes,
    blank,
    diff,
    editChanges,
    mergeChanges,
    explain,
    jsonSchema,
    kinds,
    priceTimeline,
    properties,
    quote,
    strictChanges,
    validate,
  } = await project.load();
  const documents = readdirSync(join(tests, "data/course"), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => readFileSync(join(tests, "data/course", name), "utf8"));
  documents.push(courseText(), "", "{", "{}", "// x\n[1,]", `${courseText()}${courseText()}`);
  /** @type {import("aanbod").QuoteOptions[]} */
  const orders = [
    { orderedAt: NOW, include: "all" },
    { orderedAt: NOW, vatExempt: true, locale: "nl", periodEnd: "inclusive", startMomentItems: "add" },
    { orderedAt: "2020-01-01", exemptAmount: "vatReplacement" },
    { orderedAt: NOW, startMoment: "none" },
  ];
  /** @typedef {[type: string, value: unknown]} Answer */
  const answers = documents.flatMap(
    /** @returns {Answer[]} */ (text) => [
      ...kinds().flatMap(
        /** @returns {Answer[]} */ (kind) => [
          ["Report", validate(kind, text, { now: NOW })],
          ...orders.map(
            /** @returns {Answer} */ (order) => ["Report", validate(kind, text, { now: NOW, quote: order })],
          ),
        ],
      ),
      ...orders.flatMap(
        /** @returns {Answer[]} */ ({ orderedAt, ...order }) => [
          ["Quote", quote(text, { orderedAt, ...order })],
          ["Timeline", priceTimeline(text, order)],
        ],
      ),
    ],
  );
  answers.push(["Report", validate("course", JSON.parse(courseText()), { maskValues: true, maxDiagnostics: 0 })]);
  answers.push(
    ["Changes", diff("course", courseText(), { ...JSON.parse(courseText()), providerId: "x" })],
    ["Changes", diff("catalogue", "[{}]", "[]")],
  );
  answers.push(
    ["Splice[]", strictChanges("{ /* x */ }")],
    ["Splice[]", mergeChanges("{}", { a: 1 })],
    ["Splice[]", editChanges("{}", [{ op: "add", path: "/a", value: 1 }])],
  );
  for (const kind of kinds()) {
    answers.push(["Property", properties(kind)], ["JsonSchema", jsonSchema(kind)]);
    answers.push([`Blank<Documents["${kind}"]>`, blank(kind)], [`Report<"${kind}">`, validate(kind, "{}")]);
  }
  for (const code of codes()) answers.push(["Explanation", explain(code, "nl")]);
  // A literal may have no key that its type hasn't, and has to name every one of a Record.
  const all = (names) => Object.fromEntries(names.map((name) => [name, true]));
  answers.push(["Record<Code, true>", all(codes())], ["Record<Kind, true>", all(kinds())]);
  const literals = [...new Set(answers.map(([type, value]) => `(${JSON.stringify(value)}) satisfies ${type};`))];
  assert.ok(literals.length > 50);
  project.write(
    "answers.ts",
    `import type { Blank, Changes, Code, Documents, Explanation, JsonSchema, Kind, Property, Quote, Report, Splice, Timeline } from "aanbod";\n${literals.join("\n")}\n`,
  );
  const { status, output } = tsc(
    "--module",
    "node16",
    "--moduleResolution",
    "node16",
    "--types",
    "",
    "--exactOptionalPropertyTypes",
    "answers.ts",
  );
  assert.equal(status, 0, output.slice(0, 3000));
});

test("the package's own scripts agree with its types", () => {
  const scripts = readdirSync(join(tests, "../src/npm"), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".js"),
  );
  assert.ok(scripts.length > 20);
  // Outside of node_modules, where scripts aren't checked.
  cpSync(project.package, join(project.folder, "own"), { recursive: true });
  const { output } = tsc(
    "--allowJs",
    "--checkJs",
    "--lib",
    "es2024,dom",
    "--module",
    "node16",
    "--moduleResolution",
    "node16",
    "--typeRoots",
    join(tests, "node_modules/@types"),
    "--types",
    "node",
    ...scripts.map((script) => `own/${script}`),
  );
  // What they import is checked with them, but wasm-bindgen's glue and the minified elements don't aim to pass.
  const written = new Set(scripts.map((script) => `own/${script}`));
  assert.deepEqual(
    output.split("\n").filter((line) => /error TS/.test(line) && written.has(line.replace(/\(.*/s, ""))),
    [],
  );
});

test("publint finds nothing", () => {
  const { status, output } = program("publint", "src/cli.js", ["--strict", project.package]);
  assert.equal(status, 0, output);
  assert.match(output, /All good/);
});

test("the types are right for every way of importing", () => {
  const { status, output } = program("@arethetypeswrong/cli", "dist/index.js", [
    "--pack",
    project.package,
    "--profile",
    "esm-only",
    "--no-color",
  ]);
  assert.equal(status, 0, output);
});
