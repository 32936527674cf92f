// What other libraries take: Standard Schema in a form library, ajv's errors, CodeMirror's findings, JSON Schema as files.
import { EditorState } from "@codemirror/state";
import { FormApi } from "@tanstack/form-core";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { consumer } from "./support/consumer.mjs";
import { NOW, course, courseText } from "./support/course.mjs";
import { present } from "../support/present.mjs";

const project = consumer();
const { jsonSchema, kindInfo, kinds, standardSchema, toStrictJson, validate } = await project.load();
const load = (entry) => import(pathToFileURL(project.write(`${entry}.mjs`, `export * from "aanbod/${entry}";\n`)).href);
const { ajvValidator, toAjvErrors } = await load("ajv");
const { lintSource } = await load("codemirror");

test("a form library shows the errors of a schema at their fields", async () => {
  /** @type {import("aanbod").Course} */
  const defaultValues = { ...course(), name: "" };
  const form = new FormApi({
    defaultValues,
    validators: { onSubmit: standardSchema("course", { now: NOW, locale: "nl" }) },
  });
  form.mount();
  const detail = form.state.values.learningMethod?.costs?.details?.[0];
  form.setFieldValue("learningMethod.costs.details[0].endDate", "2025-01-01T00:00:00Z");
  assert.equal(detail?.currencyCode, "EUR");
  await form.handleSubmit();
  const { onSubmit } = form.state.errorMap;
  assert.ok(onSubmit && typeof onSubmit === "object");
  const shown = Object.keys(onSubmit);
  assert.ok(shown.includes("learningMethod.costs.details[0].endDate"), shown.join());
  const expected = validate(
    "course",
    { ...course(), name: "", learningMethod: form.state.values.learningMethod },
    { now: NOW, locale: "nl" },
  );
  const errors = expected.diagnostics.filter(({ severity }) => severity === "error");
  assert.deepEqual(shown.map((name) => onSubmit[name][0].message).sort(), errors.map(({ message }) => message).sort());
});

test("a form in order is sent", async () => {
  const sent = [];
  /** @type {import("aanbod").Course} */
  const defaultValues = course();
  const form = new FormApi({
    defaultValues,
    validators: { onSubmit: standardSchema("course", { now: NOW }) },
    onSubmit: ({ value }) => sent.push(value),
  });
  form.mount();
  await form.handleSubmit();
  assert.deepEqual(sent, [course()]);
});

test("a schema gives the value back, or issues with the path to each", () => {
  const { version, vendor, validate: check } = standardSchema("course", { now: NOW })["~standard"];
  assert.deepEqual([version, vendor], [1, "aanbod"]);
  const value = course();
  const right = check(value);
  assert.ok(!right.issues);
  assert.equal(right.value, value);
  value.learningMethod.costs.details[0].invoiceItems[1].priceBeforeTax = "50";
  value["a/b~c"] = 1;
  assert.deepEqual(
    check(value).issues?.map(({ path }) => path),
    [["learningMethod", "costs", "details", 0, "invoiceItems", 1, "priceBeforeTax"]],
  );
  assert.deepEqual(
    standardSchema("catalogue")
      ["~standard"].validate([{}])
      .issues?.find(({ path }) => path?.[1] === "name")?.path,
    [0, "name"],
  );
  const round = {};
  round.self = round;
  for (const none of [undefined, null, 5, courseText(), () => 1, 1n, round]) {
    const issues = present(check(none).issues);
    assert.ok(
      issues.length > 0 && issues.every(({ message, path }) => message.length > 0 && Array.isArray(path)),
      typeof none,
    );
  }
});

test("errors in the shape of ajv's are where ajv has them", () => {
  const broken = course();
  Reflect.deleteProperty(broken, "name");
  Object.assign(broken, { providerId: null });
  Object.assign(broken.learningMethod.costs.details[0], { currencyCode: 7 });
  broken.learningMethod.planning.dayOfWeek = "funday";
  const ours = toAjvErrors(validate("course", broken, { now: NOW }));
  const check = new Ajv2020({ allErrors: true, strict: true, validateFormats: false }).compile(jsonSchema("course"));
  assert.equal(check(broken), false);
  const place = ({ instancePath, keyword, params }) =>
    [instancePath, keyword, ...(keyword === "required" ? [params.missingProperty] : [])].join(" ");
  const [wanted, found] = [check.errors, ours].map((errors) => new Set(errors.map(place)));
  for (const one of ["/learningMethod/costs/details/0/currencyCode type", " required name"])
    assert.ok(wanted.has(one) && found.has(one), `${one}: ${[...found].join(", ")}`);
  assert.ok(ours.every(({ message, schemaPath }) => message && schemaPath.startsWith("#/")));
});

test("a validator keeps its last errors, as ajv's does", () => {
  const check = ajvValidator("course", { now: NOW });
  assert.deepEqual([check("{}"), check.errors.length > 0], [false, true]);
  assert.deepEqual([check(course()), check.errors], [true, null]);
});

test("CodeMirror gets the findings of its text, and their corrections", () => {
  const text = courseText().replace('"isOptional": false', '"isOptional": false,').replaceAll("\n", "\r\n");
  const view = {
    state: EditorState.create({ doc: text }),
    dispatch(...specs) {
      this.state = this.state.update(...specs).state;
    },
  };
  const source = lintSource("course", () => ({ now: NOW, locale: "nl" }));
  const found = source(view);
  assert.ok(found.length > 0);
  for (const { from, to, severity, message } of found) {
    assert.ok(
      to >= from &&
        to <= view.state.doc.length &&
        ["error", "warning", "info"].includes(severity) &&
        message.length > 0,
    );
  }
  view.state = EditorState.create({
    doc: courseText().replace('"Classroom"', '"classroom"').replace('"externalId"', '"externalID"'),
  });
  const [finding] = source(view).filter(({ actions }) => actions.length > 0);
  assert.ok(finding, "a correction");
  finding.actions[0].apply(view);
  assert.ok(!source(view).some(({ source: code, from }) => code === finding.source && from === finding.from));
});

const fixtures = fileURLToPath(new URL("../data/", import.meta.url));

test("every kind's schema is a file of the package, and the same as the function gives", () => {
  for (const kind of kinds()) {
    const file = join(project.package, "schema", `${kind}.json`);
    assert.ok(existsSync(file), kind);
    assert.deepEqual(JSON.parse(readFileSync(file, "utf8")), jsonSchema(kind));
  }
});

/** The codes of what structure alone decides. */
const STRUCTURE = new Set(["missing", "null-required", "null-value", "type", "enum", "guid"]);

/** What eduXchange takes with a warning, and the standard, and so the schema, doesn't. */
const ONLY_EDUXCHANGE = new Set(["optional-empty", "grade-return"]);

/** The one exception that the schemas state: who asserts formats wants seconds in a date-time, and the checks don't. */
const onlySeconds = (/** @type {import("ajv").ErrorObject} */ { keyword, data }) =>
  keyword === "format" && typeof data === "string" && /T\d\d:\d\d(Z|[+-]\d\d:\d\d)$/.test(data);

for (const folder of ["association", "course", "enrollment"]) {
  test(`what structure alone decides, ajv decides the same: ${folder}`, () => {
    const ajv = new Ajv2020({ allErrors: true, strict: true, verbose: true });
    addFormats.default(ajv);
    const checks = Object.fromEntries(
      kinds().map((kind) => [
        kind,
        ajv.compile(JSON.parse(readFileSync(join(project.package, "schema", `${kind}.json`), "utf8"))),
      ]),
    );
    let refused = 0;
    for (const name of readdirSync(join(fixtures, folder), { recursive: true, encoding: "utf8" })) {
      if (!name.endsWith(".json")) continue;
      const document = readable(readFileSync(join(fixtures, folder, name), "utf8"));
      if (document === undefined) continue;
      for (const kind of kinds()) {
        // One course alone is a catalogue as text: one course a line. JSON Schema knows no lines.
        if (kind === "catalogue" && !Array.isArray(document)) continue;
        const check = checks[kind];
        const passes = check(document) || check.errors?.every(onlySeconds);
        // What the server makes isn't required by the schemas: the course may be one that is being created.
        // An association that a GET answers is told by its id, there and here.
        const operation = kindInfo(kind).system === "edums" ? "create" : "auto";
        const report = validate(kind, document, { now: NOW, operation, maxDiagnostics: 100_000 });
        const errors = report.diagnostics.filter(
          ({ code, severity }) => severity === "error" || ONLY_EDUXCHANGE.has(code),
        );
        const structural = errors.filter(({ code }) => STRUCTURE.has(code));
        if (!passes) {
          refused += 1;
          assert.ok(errors.length > 0, `${name} as ${kind}: only ajv finds ${JSON.stringify(check.errors?.[0])}`);
        }
        assert.equal(
          passes && structural.length > 0,
          false,
          `${name} as ${kind}: only aanbod finds ${JSON.stringify(structural[0])}`,
        );
      }
    }
    assert.ok(refused > 0);
  });
}

/** The document, or nothing when JSON.parse makes another one of it than is written. */
function readable(text) {
  try {
    return JSON.parse(toStrictJson(text));
  } catch {
    return undefined;
  }
}
