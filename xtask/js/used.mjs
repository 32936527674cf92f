// Checks and prices a course without mistakes, and prints which functions of an instrumented module that called: their numbers, as JSON.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** How many functions can be marked. */
const MARKS = 64 * 1024;

const [folder, wasm, marks] = process.argv.slice(2);
const script = (name) => import(pathToFileURL(resolve(folder, name)).href);
const { beginSync } = await script("load.js");
const aanbod = await script("api.js");
const core = await script("aanbod.js");
beginSync(readFileSync(wasm));

const course = readFileSync(join("www", "src", "app", "examples", "course.json"), "utf8");
for (const locale of ["nl", "en"]) {
  const timeline = { locale, dates: "local" };
  const quote = { ...timeline, orderedAt: "2026-01-15" };
  const prices = { quotes: [quote], timelines: [timeline] };
  for (const text of [
    course,
    JSON.stringify(JSON.parse(course)),
    new TextEncoder().encode(course),
    JSON.parse(course),
  ]) {
    const options = { locale, dates: "local", now: "2026-01-15T12:00:00Z", prices };
    const { diagnostics } = aanbod.validate("course", text, options);
    if (diagnostics.length > 0) throw new Error(`the example has a mistake: ${diagnostics[0].message}`);
    aanbod.validate("course", text, { ...options, prices: undefined, quote });
    aanbod.quote(text, quote);
    aanbod.quotes(text, [quote]);
    aanbod.priceTimeline(text, timeline);
  }
}
aanbod.detect(course);
aanbod.codes();
for (const kind of aanbod.kinds()) {
  aanbod.properties(kind);
  aanbod.kindInfo(kind);
}

const called = new Uint8Array(core.__wbg_exports().memory.buffer, Number(marks), MARKS);
console.log(JSON.stringify([...called.keys()].filter((at) => called[at])));
