// Right and wrong uses of the further entries, as strict TypeScript with the types of a browser sees them. Nothing here runs.
import { linter } from "@codemirror/lint";
import { FormApi } from "@tanstack/form-core";
import { standardSchema, type Course, type Diagnostic, type Report } from "aanbod";
import module from "aanbod/aanbod_bg.wasm";
import { ajvValidator, toAjvErrors } from "aanbod/ajv";
import startCheck, { loadCheck, loadLanguage, loadRest, validate as checkValidate } from "aanbod/check";
import { lintSource } from "aanbod/codemirror";
import { AanbodEditor, AanbodQuote, type AanbodFindings } from "aanbod/element";
import { AanbodQuote as AanbodQuoteAlone } from "aanbod/element/quote";
import inline, { validate as inlineValidate } from "aanbod/inline";
import courseSchema from "aanbod/schema/course.json" with { type: "json" };
import slim, { initSync, validate as slimValidate } from "aanbod/slim";
import { connect, type Client } from "aanbod/worker";
import "aanbod/worker-thread";
import type { ErrorObject } from "ajv";

await inline();
// @ts-expect-error it has all that it needs
await inline("x.wasm");
await slim(module);
await slim("https://example.org/x.wasm");
// @ts-expect-error it has to know where
await slim();
initSync(new Uint8Array());
// @ts-expect-error not from an address
initSync("x.wasm");
await startCheck();
await startCheck({ locale: "nl", source: new URL("https://example.org/first_bg.wasm") });
await startCheck({ courseFirst: true });
// @ts-expect-error no such language
await startCheck({ locale: "de" });
await Promise.all([loadCheck(), loadLanguage("en"), loadRest()]);
const reports: Report[] = [inlineValidate("course", "{}"), slimValidate("course", "{}"), checkValidate("course", "{}")];
console.log(reports, courseSchema.$schema);

// ajv's own type takes them.
const errors: ErrorObject[] = toAjvErrors({ diagnostics: [] as Diagnostic[] });
const check = ajvValidator("course", { locale: "nl" });
if (!check("{}")) console.log(check.errors?.[0]?.instancePath, errors);
// @ts-expect-error there may be no errors
check.errors[0];
// @ts-expect-error no kind
ajvValidator("cours");

linter(lintSource("course", () => ({ locale: "nl" })));
// @ts-expect-error no such option
lintSource("course", { language: "nl" });

new FormApi({ defaultValues: {} as Course, validators: { onChange: standardSchema("course") } });

const client: Client = connect();
connect({ worker: () => new Worker(new URL("x.js", "https://example.org/"), { type: "module" }), source: "x.wasm" });
const controller = new AbortController();
const report: Promise<Report> = client.validate(
  "catalogue",
  "[]",
  { locale: "nl" },
  { signal: controller.signal, progress: (read, total) => read / total, transfer: true },
);
console.log(report, client.close());
// @ts-expect-error an answer takes its time
client.quote("{}", { orderedAt: "2026-01-15" }).status;
// @ts-expect-error no such option of a call
client.validate("course", "{}", {}, { abort: controller.signal });
// @ts-expect-error a worker, not its address
connect({ worker: "worker.js" });

const editor: AanbodEditor = document.createElement("aanbod-editor");
editor.kind = "catalogue";
editor.options = { operation: "stored" };
editor.addEventListener("change", (event) => event.detail.value.length);
editor.addEventListener("report", ({ detail }) => detail.report?.valid);
const valid: boolean = editor.checkValidity() && editor.report !== null;
// @ts-expect-error there may be no report yet
editor.report.valid;
// @ts-expect-error the editor makes it
editor.report = null;
// @ts-expect-error the language is an attribute of its own
editor.options = { locale: "nl" };
const price = new AanbodQuote();
price.include = "all";
price.addEventListener("quote", ({ detail }) =>
  console.log(valid, detail.quote?.status === "priced" && detail.quote.totals.gross),
);
// @ts-expect-error a quote makes no report
price.report;
document.querySelector("aanbod-quote")?.orderedAt.length;
console.log(AanbodEditor.name);
editor.addEventListener("change", ({ detail: { operations } }) => {
  for (const operation of operations) if (operation.op === "replace") console.log(operation.path, operation.value);
});
// @ts-expect-error what changed is told, and not chosen
editor.addEventListener("change", ({ detail }) => (detail.operations = []));
const findings: AanbodFindings = document.createElement("aanbod-findings");
findings.for = editor.id;
findings.editor?.focus();
document.querySelector("aanbod-price")?.updateComplete.then((done: boolean) => done);
// @ts-expect-error it has no document
findings.value = "{}";
const alone: AanbodQuoteAlone = new AanbodQuoteAlone();
alone.vatExempt = true;
