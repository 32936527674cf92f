// The entry that starts small: the answers of the whole package, from parts that come one by one.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { consumer } from "./support/consumer.mjs";

const project = consumer();
const data = fileURLToPath(new URL("../data", import.meta.url));

/** Runs a module in a Node of its own with the entry as browsers have it; `fetched` are the files that were asked for. */
function asBrowser(code) {
  const file = project.write(
    `check-${Math.random()}.mjs`,
    `import { readFileSync } from "node:fs";
    import init, * as check from "./node_modules/aanbod/check.js";
    const fetched = [];
    globalThis.fetch = async (url) => {
      fetched.push(String(url).split("/").at(-1));
      return new Response(readFileSync(new URL(url)), { headers: { "Content-Type": "application/wasm" } });
    };
    const refused = (call) => { try { call(); return false; } catch (error) { return error.code + ": " + error.message; } };
    ${code}`,
  );
  return execFileSync(process.execPath, ["--no-warnings", file], {
    encoding: "utf8",
    cwd: project.folder,
    maxBuffer: 1 << 28,
  });
}

/** Which kinds the documents of a folder are checked as: of a wrong one there is much to say. */
/** @type {Record<string, import("aanbod").Kind[]>} */
const KINDS = {
  course: ["course", "coursePatch"],
  enrollment: ["enrollment", "enrollmentRequest"],
  association: ["association", "associationPatch"],
};
const documents = Object.entries(KINDS).flatMap(([folder, kinds]) =>
  readdirSync(join(data, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map(({ name, parentPath }) => readFileSync(join(parentPath, name), "utf8"))
    .filter((text) => text.length < 50_000)
    .flatMap((text) => kinds.map((kind) => ({ kind, text }))),
);
/** @type {import("aanbod").ValidateOptions} */
const OPTIONS = { now: "2026-01-15T12:00:00Z", dates: "local" };

test("it starts with one language and what checks and prices, and answers as the whole package does", async () => {
  assert.ok(documents.length > 100);
  const whole = await project.load();
  const out = JSON.parse(
    asBrowser(`const documents = ${JSON.stringify(documents)};
      await init({ locale: "nl" });
      const options = ${JSON.stringify({ ...OPTIONS, locale: "nl" })};
      console.log(JSON.stringify({
        fetched,
        reports: documents.map(({ kind, text }) => check.validate(kind, text, options)),
        explained: check.codes().map((code) => check.explain(code, "nl")),
        timeline: check.priceTimeline(documents[0].text, { locale: "nl" }),
        labels: check.kinds().map((kind) => check.properties(kind).description.nl),
      }));`),
  );
  assert.deepEqual(out.fetched.toSorted(), ["check_bg.wasm", "first_bg.wasm"]);
  documents.forEach(({ kind, text }, at) => {
    const report = JSON.parse(JSON.stringify(whole.validate(kind, text, { ...OPTIONS, locale: "nl" })));
    assert.deepEqual(out.reports[at], report);
  });
  assert.deepEqual(
    out.explained,
    whole.codes().map((code) => whole.explain(code, "nl")),
  );
  assert.deepEqual(out.timeline, whole.priceTimeline(documents[0].text, { locale: "nl" }));
  assert.deepEqual(
    out.labels,
    whole.kinds().map((kind) => whole.properties(kind).description.nl),
  );
});

test("with the other language and the rest everything is as in the whole package", async () => {
  const whole = await project.load();
  const out = JSON.parse(
    asBrowser(`const documents = ${JSON.stringify(documents)};
      await init();
      await Promise.all([check.loadLanguage("nl"), check.loadRest(), check.loadRest()]);
      console.log(JSON.stringify({
        fetched,
        reports: documents.map(({ kind, text }) => check.validate(kind, text, ${JSON.stringify(OPTIONS)})),
        properties: check.kinds().map((kind) => check.properties(kind)),
        schemas: check.kinds().map((kind) => check.jsonSchema(kind)),
        edited: check.edit('{"a":1 /* one */}', [{ op: "add", path: "/b", value: 2 }]),
        changes: check.diff("course", '{"name":"A"}', '{"name":"B","id":"x"}'),
        merged: check.merge('{"a":1}', { a: null, b: [1] }),
        message: check.statusMessage(check.validate("enrollment", "{}")),
        exchange: check.validateExchange({ request: "{}", status: 200, response: "[]" }, ${JSON.stringify(OPTIONS)}),
      }));`),
  );
  assert.deepEqual(out.fetched.toSorted(), ["check_bg.wasm", "first_bg.wasm", "rest_bg.wasm"]);
  documents.forEach(({ kind, text }, at) => {
    assert.deepEqual(out.reports[at], JSON.parse(JSON.stringify(whole.validate(kind, text, OPTIONS))));
  });
  const plain = (value) => JSON.parse(JSON.stringify(value));
  assert.deepEqual(out.properties, plain(whole.kinds().map((kind) => whole.properties(kind))));
  assert.deepEqual(out.schemas, plain(whole.kinds().map((kind) => whole.jsonSchema(kind))));
  assert.equal(out.edited, whole.edit('{"a":1 /* one */}', [{ op: "add", path: "/b", value: 2 }]));
  assert.deepEqual(out.changes, plain(whole.diff("course", '{"name":"A"}', '{"name":"B","id":"x"}')));
  assert.equal(out.merged, whole.merge('{"a":1}', { a: null, b: [1] }));
  assert.equal(out.message, whole.statusMessage(whole.validate("enrollment", "{}")));
  const exchange = whole.validateExchange({ request: "{}", status: 200, response: "[]" }, OPTIONS);
  assert.deepEqual(out.exchange, plain(exchange));
});

test("a course without mistakes is checked and priced first; what needs more says so, and nothing is answered in part", async () => {
  const whole = await project.load();
  const course = readFileSync(new URL("../../www/src/app/examples/course.json", import.meta.url), "utf8");
  const quote = { orderedAt: "2026-01-15", locale: /** @type {const} */ ("nl") };
  /** @type {import("aanbod").ValidateOptions} */
  const options = { ...OPTIONS, locale: "nl", prices: { quotes: [quote], timelines: [{ locale: "nl" }] } };
  const out = JSON.parse(
    asBrowser(`const documents = ${JSON.stringify(documents)};
      const attempt = (call) => {
        try { return call(); } catch (error) {
          if (error.code !== "not-started" || !error.message.includes("loadCheck()")) throw error;
          return null;
        }
      };
      const reports = () => documents.map(({ kind, text }) =>
        attempt(() => check.validate(kind, text, ${JSON.stringify({ ...OPTIONS, locale: "nl" })})));
      await init({ locale: "nl", courseFirst: true });
      const course = ${JSON.stringify(course)};
      const first = { report: check.validate("course", course, ${JSON.stringify(options)}), kind: check.detect(course) };
      const early = [...fetched];
      const explained = check.codes().map((code) => attempt(() => check.explain(code, "nl")));
      const before = reports();
      await Promise.all([check.loadCheck(), check.loadLanguage("en"), check.loadCheck()]);
      console.log(JSON.stringify({ early, fetched, first, explained, before, after: reports() }));`),
  );
  const plain = (value) => JSON.parse(JSON.stringify(value));
  assert.deepEqual(out.early, ["first_bg.wasm"]);
  assert.deepEqual(out.fetched, ["first_bg.wasm", "check_bg.wasm"]);
  assert.deepEqual(out.first, { report: plain(whole.validate("course", course, options)), kind: "course" });
  assert.equal(out.first.report.prices.quotes[0].status, "priced");
  whole.codes().forEach((code, at) => {
    if (out.explained[at]) assert.deepEqual(out.explained[at], whole.explain(code, "nl"));
  });
  documents.forEach(({ kind, text }, at) => {
    const report = plain(whole.validate(kind, text, { ...OPTIONS, locale: "nl" }));
    if (out.before[at]) assert.deepEqual(out.before[at], report);
    assert.deepEqual(out.after[at], report);
  });
  assert.ok(out.before.includes(null));
});

test("what isn't there yet is refused in words that say how to get it", () => {
  const out = asBrowser(`await init({ locale: "nl" });
    console.log(refused(() => check.validate("course", "{}")));
    console.log(refused(() => check.quotes("{}", [{ orderedAt: "2026-01-15", locale: "en" }])));
    console.log(refused(() => check.validate("course", "{}", { locale: "nl", quote: { orderedAt: "2026-01-15", locale: "en" } })));
    console.log(refused(() => check.explain("missing")));
    console.log(refused(() => check.edit("{}", [])));
    await check.loadRest();
    console.log(refused(() => check.jsonSchema("course")));
    console.log(refused(() => check.statusMessage({ diagnostics: [] })));
    await check.loadLanguage("en");
    console.log(refused(() => check.validate("course", "{}")));
    try { await init({ locale: "de" }); } catch (error) { console.log(error.message); }`);
  const lines = out.trim().split("\n");
  for (const line of lines.slice(0, 4)) assert.match(line, /^not-started: .*loadLanguage\("en"\)/);
  assert.match(lines[4], /^not-started: .*loadRest\(\)/);
  for (const line of lines.slice(5, 7)) assert.match(line, /^not-started: .*loadLanguage\("en"\)/);
  assert.deepEqual(lines.slice(7), ["false", 'There is no locale "de". Use "en" or "nl".']);
});

test("the default entry's init brings what is missing, and a whole start leaves nothing to bring", () => {
  const out = asBrowser(`import start, { edit } from "./node_modules/aanbod/index.js";
    await init({ locale: "nl" });
    await start();
    console.log(fetched.toSorted().join(), edit("{}", []), check.validate("course", "{}").valid);`);
  assert.equal(out, "check_bg.wasm,first_bg.wasm,rest_bg.wasm {} false\n");
  const other = asBrowser(`import start, { edit } from "./node_modules/aanbod/index.js";
    await start();
    await init({ locale: "nl" });
    await check.loadRest();
    console.log(fetched.join(), edit("{}", []), check.validate("course", "{}").valid);`);
  assert.equal(other, "aanbod_bg.wasm {} false\n");
});

test("a fresh instance after a trap has the parts that were there", () => {
  const out = asBrowser(`import { withCore } from "./node_modules/aanbod/started.js";
    await init();
    await check.loadRest();
    const before = JSON.stringify(check.validate("course", "{}", { now: "2026-01-15" }));
    console.log(refused(() => withCore(() => { throw new WebAssembly.RuntimeError("unreachable"); })).slice(0, 8));
    console.log(JSON.stringify(check.validate("course", "{}", { now: "2026-01-15" })) === before, check.edit("{}", []));`);
  assert.equal(out, "internal\ntrue {}\n");
});

test("a part that couldn't be loaded can be asked for once more", () => {
  const out = asBrowser(`const network = globalThis.fetch;
    globalThis.fetch = async () => new Response("", { status: 503 });
    try { await init(); } catch (error) { console.log(error.code); }
    globalThis.fetch = network;
    await init();
    globalThis.fetch = async () => new Response("", { status: 503 });
    try { await check.loadRest(); } catch (error) { console.log(error.code); }
    globalThis.fetch = network;
    await check.loadRest();
    console.log(check.edit("{}", []));`);
  assert.equal(out, "load\nload\n{}\n");
  const later = asBrowser(`const network = globalThis.fetch;
    await init({ courseFirst: true });
    globalThis.fetch = async () => new Response("", { status: 503 });
    try { await check.loadCheck(); } catch (error) { console.log(error.code); }
    globalThis.fetch = network;
    await check.loadLanguage("nl");
    await check.loadCheck();
    console.log(check.validate("course", "{}", { locale: "nl" }).diagnostics[0].message !== "");`);
  assert.equal(later, "load\ntrue\n");
});

test("in Node everything is there from the start", async () => {
  const entry = project.write(
    "in-node.mjs",
    'export * from "aanbod/check";\nexport { default } from "aanbod/check";\n',
  );
  const { default: init, edit, loadCheck, loadLanguage, loadRest, validate } = await import(entry);
  await Promise.all([init({ locale: "nl", courseFirst: true }), loadCheck(), loadLanguage("en"), loadRest()]);
  assert.equal(validate("course", "{}").valid, false);
  assert.equal(edit("{}", []), "{}");
});
