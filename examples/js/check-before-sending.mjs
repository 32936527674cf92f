// Corrects what has one reading, and sends a course only when nothing is wrong with it: node check-before-sending.mjs course.json
import { readFileSync } from "node:fs";
import { edit, toStrictJson, validate } from "aanbod";

const path = process.argv[2];
let text = path ? readFileSync(path, "utf8") : '{ "externalId": "DRAW-1", "naam": "Drawing", /* since 1998 */ }';

/** The first correction that is certain, or nothing. */
function certainFix(report) {
  const fixes = report.diagnostics.flatMap((diagnostic) => diagnostic.fixes ?? []);
  return fixes.find(({ applicability }) => applicability === "certain");
}

let report = validate("course", text, { locale: "nl", dates: "local" });
for (let fix = certainFix(report); fix; fix = certainFix(report)) {
  text = edit(text, fix.operations);
  report = validate("course", text, { locale: "nl", dates: "local" });
}

for (const { severity, message, range } of report.diagnostics) {
  console.log(`${severity}, regel ${range?.line}: ${message}`);
}
if (report.valid) console.log(toStrictJson(text));
else console.log(`Niet verstuurd: ${report.counts.error} fouten.`);
