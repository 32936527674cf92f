// The benchmark: prints its table as Markdown. `cargo xtask bench` builds what it needs and runs it.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, totalmem } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { ARTEFACTS, compiled } from "./ajv.mjs";
import { inBrowser, program } from "./browser.mjs";
import { sizes } from "./sizes.mjs";
import { measure } from "./subjects.mjs";
import { table } from "./table.mjs";
import { measureWorkers } from "./workers.mjs";

const HELP = `node tests/bench/run.mjs [options]

  --quick       a small run: says whether all is right, and little about time
  --json FILE   the figures as JSON too
  --no-browser  only in Node
  --pkg FOLDER  another build of the package (default pkg/)
  --help        this text

It fails when an answer is wrong, never because it is slow.`;

const { values: options } = parseArgs({
  options: {
    quick: { type: "boolean" },
    json: { type: "string" },
    "no-browser": { type: "boolean" },
    pkg: { type: "string" },
    help: { type: "boolean" },
  },
});
if (options.help) {
  console.log(HELP);
  process.exit(0);
}

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const pkg = options.pkg ?? at("pkg");
if (!existsSync(join(pkg, "node.js"))) {
  console.error("There is no package in pkg/ yet: run `cargo xtask package`, or `cargo xtask bench` for all at once.");
  process.exit(2);
}

const PLANS = {
  full: {
    node: { size: 50_000_000, enrollments: 50_000, rounds: 9, courseRounds: 41, calls: 100 },
    browser: {
      size: 50_000_000,
      enrollments: 50_000,
      rounds: 7,
      courseRounds: 31,
      calls: 100,
      loads: 9,
      strokes: 20,
      catalogue: 30_000_000,
      editors: { rounds: 4, strokes: 6 },
    },
  },
  quick: {
    node: { size: 3_000_000, enrollments: 3000, mistakes: 0.1, rounds: 3, courseRounds: 7, calls: 50 },
    browser: {
      size: 3_000_000,
      enrollments: 3000,
      mistakes: 0.1,
      rounds: 3,
      courseRounds: 7,
      calls: 50,
      loads: 3,
      strokes: 5,
      catalogue: 3_000_000,
      editors: { rounds: 1, strokes: 3 },
    },
  },
};
const plan = options.quick ? PLANS.quick : PLANS.full;

setFlagsFromString("--expose-gc");
const gc = runInNewContext("gc");
const require = createRequire(import.meta.url);
const version = (name) => JSON.parse(readFileSync(join(packageFolder(name), "package.json"), "utf8")).version;

/** The folder of an npm package, whatever its exports allow. */
function packageFolder(name) {
  let folder = dirname(require.resolve(name));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
}

const { validate, jsonSchema } = await import(pathToFileURL(join(pkg, "node.js")).href);
const { default: accepts } = await import(compiled("course", jsonSchema("course")));
const { default: acceptsEnrollments } = await import(compiled("enrollments", jsonSchema("enrollments")));

const { connect } = await import(pathToFileURL(join(pkg, "worker-node.js")).href);
const measured = measure({ validate, accepts, acceptsEnrollments, gc }, plan.node);
const workers = await measureWorkers({ connect, validate, processors: cpus().length, gc }, plan.node);

const figures = {
  machine: `${cpus()[0]?.model.trim() ?? "unknown processor"}, ${cpus().length} threads, ${Math.round(totalmem() / 2 ** 30)} GiB`,
  versions: { node: process.versions.node, v8: process.versions.v8, ajv: version("ajv"), "big.js": version("big.js") },
  quick: options.quick ?? false,
  sizes: sizes(pkg),
  node: { ...measured, wrong: [...measured.wrong, ...workers.wrong], workers },
};

const chrome = options["no-browser"] ? undefined : program();
if (chrome) {
  const folders = {
    pkg,
    dist: at("dist"),
    bench: at("tests/bench"),
    artefacts: ARTEFACTS,
    big: packageFolder("big.js"),
  };
  figures.browser = await inBrowser(chrome, folders, plan.browser, jsonSchema("course"));
} else if (!options["no-browser"]) {
  console.error("There is no Chromium on PATH and CHROME isn't set: only Node is measured.");
}

console.log(table(figures));
if (options.json) writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);

const wrong = [...figures.node.wrong, ...(figures.browser?.wrong ?? []).map((text) => `in the browser: ${text}`)];
if (wrong.length) {
  console.error(
    `\n${wrong.length} answers are wrong:\n${wrong
      .slice(0, 20)
      .map((text) => `- ${text}`)
      .join("\n")}`,
  );
  process.exit(1);
}
