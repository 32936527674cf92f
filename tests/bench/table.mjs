// The figures as Markdown.
import { WAYS } from "./subjects.mjs";

const TARGETS = { catalogue: 1.0, enrollments: 1.0, course: 1.5, brotli: 100_000, firstReport: 300, task: 50 };

const thousands = (number) => Math.round(number).toLocaleString("en");
const row = (...cells) => `| ${cells.join(" | ")} |`;
const head = (...cells) => [row(...cells), row(...cells.map((_, at) => (at ? "--:" : "---")))];

/** The ways to do one thing, with their ratios to JSON.parse alone and to the peers. */
function contestants(times, { unit, factor, digits, target, bytes }) {
  return [
    ...head("", `median ${unit}`, `least ${unit}`, "MB/s", "× JSON.parse alone", "(least)", "× peers", "(least)"),
    ...Object.entries(times).map(([way, { median, min, ratios }]) => {
      const ours = way === "bytes" || way === "text";
      const ratio = ratios.parse.median;
      return row(
        WAYS[way],
        (median * factor).toFixed(digits),
        (min * factor).toFixed(digits),
        thousands(bytes / median / 1000),
        ratio.toFixed(2) + (ours ? ` (target ${target.toFixed(1)}: ${ratio <= target ? "met" : "missed"})` : ""),
        ratios.parse.min.toFixed(2),
        ratios.peers.median.toFixed(2),
        ratios.peers.min.toFixed(2),
      );
    }),
    "",
  ];
}

/** The names of the ways to check a catalogue in workers, as the table shows them. */
const WORKERS = {
  parse: "JSON.parse alone, on this thread",
  here: "aanbod, on this thread",
  one: "in one worker",
  several: "in several",
  oneFresh: "in one that has to start first",
  severalFresh: "in several that have to start first",
};

function workerLines(name, { bytes, processors, times }) {
  return [
    `### ${name}: a catalogue in workers`,
    "",
    `${thousands(bytes)} bytes without mistakes, ${processors} processors.`,
    "",
    ...head("", "median ms", "least ms", "× JSON.parse alone", "(least)"),
    ...Object.entries(times).map(([way, { median, min }]) =>
      row(
        WORKERS[way],
        median.toFixed(0),
        min.toFixed(0),
        (median / times.parse.median).toFixed(2),
        (min / times.parse.min).toFixed(2),
      ),
    ),
    "",
  ];
}

function place(name, { catalogue, enrollments, course, workers }) {
  const { found } = catalogue;
  return [
    `### ${name}: a catalogue`,
    "",
    `${thousands(catalogue.bytes)} bytes, ${thousands(catalogue.courses)} courses, one mistake in each of ${catalogue.mistakes}. ` +
      `Found: ${found.error} errors, ${found.warning} warnings, ${found.info} remarks; ${thousands(found.priced)} courses priced. ` +
      `Medians of ${catalogue.rounds} rounds, in turns; a ratio is the median of those within a round.`,
    "",
    ...contestants(catalogue.times, {
      unit: "ms",
      factor: 1,
      digits: 1,
      target: TARGETS.catalogue,
      bytes: catalogue.bytes,
    }),
    `### ${name}: a list of enrollments`,
    "",
    `${thousands(enrollments.bytes)} bytes, ${thousands(enrollments.enrollments)} enrollments, one mistake in each of ${enrollments.mistakes}. ` +
      `Found: ${enrollments.found.error} errors, ${enrollments.found.warning} warnings, ${enrollments.found.info} remarks. ` +
      `Medians of ${enrollments.rounds} rounds, in turns.`,
    "",
    ...contestants(enrollments.times, {
      unit: "ms",
      factor: 1,
      digits: 1,
      target: TARGETS.enrollments,
      bytes: enrollments.bytes,
    }),
    `### ${name}: one course`,
    "",
    `${thousands(course.bytes)} bytes, compact, to report and full quote. Medians of ${course.rounds} rounds, in turns.`,
    "",
    ...contestants(course.times, { unit: "µs", factor: 1000, digits: 1, target: TARGETS.course, bytes: course.bytes }),
    ...workerLines(name, workers),
  ];
}

function pageLines(page) {
  const lines = ["### The page", ""];
  if (!page) return [...lines, "Not measured: there is no page in dist/ (`cargo xtask bench` builds it).", ""];
  const { firstReport, keystrokes, catalogue, editors } = page;
  if (!firstReport) lines.push("No first report was seen within 15 seconds.", "");
  else {
    const { median, min, loads, by } = firstReport;
    lines.push(...head("", "median ms", "least ms"));
    lines.push(
      row(
        `from navigation to the first report, nothing cached (${loads} loads; ${by})`,
        judged(median, TARGETS.firstReport, 0),
        min.toFixed(0),
      ),
      "",
    );
  }
  lines.push(
    `From the key to the report and the price that stand on the page, and to the frame that shows them, which is drawn 60 times a second (${keystrokes[0].strokes} strokes each).`,
    "",
  );
  lines.push(...head("a keystroke in", "bytes", "median ms on the page", "least", "median ms painted", "least"));
  for (const { name, place, bytes, target, shown, painted } of keystrokes) {
    lines.push(
      row(
        `${name}, ${place === "field" ? "in a field of the form" : "in the text"}`,
        thousands(bytes),
        judged(shown.median, target, 1),
        shown.min.toFixed(1),
        painted.median.toFixed(1),
        painted.min.toFixed(1),
      ),
    );
  }
  return [...lines, "", ...catalogueLines(catalogue), ...editorLines(editors)];
}

/** What is done in a catalogue, and the tasks that kept the page from answering meanwhile. */
function catalogueLines({ bytes, courses, acts }) {
  return [
    `A catalogue of ${thousands(bytes)} bytes, ${thousands(courses)} courses, once each; browsers tell of tasks of more than ${TARGETS.task} ms only.`,
    "",
    ...head("the catalogue", "ms until all is drawn", "longest task, ms"),
    ...acts.map(({ name, time, longest }) =>
      row(name, time.toFixed(0), longest ? judged(longest, TARGETS.task, 0) : `under ${TARGETS.task}`),
    ),
    "",
  ];
}

const judged = (value, target, digits) =>
  `${value.toFixed(digits)} (target ${target}: ${value <= target ? "met" : "missed"})`;

/** The page beside the editors that people know. */
function editorLines(contests) {
  const lines = ["### The page and other editors", ""];
  if (!contests) return [...lines, "Not measured: they aren't installed (`cargo xtask bench` does that).", ""];
  lines.push(
    "A keystroke in the name of a course, from the key until its validation stands on the page, laid out, and until the frame that shows it, which is drawn " +
      "60 times a second; the same course, and the schema that the package ships; in turns. aanbod also checks its rules and prices the course. " +
      "svelte-jsoneditor waits 300 ms by itself.",
    "",
  );
  for (const { bytes, editors } of contests) {
    const [form] = editors;
    lines.push(`A course of ${thousands(bytes)} bytes, ${form.strokes} strokes each:`, "");
    lines.push(
      ...head("", "median ms on the page", "least", "× the form of aanbod", "median ms painted", "least", "×"),
    );
    for (const { name, shown, painted } of editors) {
      lines.push(
        row(
          name,
          shown.median.toFixed(1),
          shown.min.toFixed(1),
          (shown.median / form.shown.median).toFixed(1),
          painted.median.toFixed(1),
          painted.min.toFixed(1),
          (painted.median / form.painted.median).toFixed(1),
        ),
      );
    }
    lines.push("");
  }
  return lines;
}

/** All figures of a run. */
export function table(figures) {
  const { versions, sizes, node, browser } = figures;
  const all = sizes.at(-1);
  const right = !node.wrong.length && !browser?.wrong.length;
  return [
    "## Benchmark",
    "",
    `${figures.machine}; Node ${versions.node} (V8 ${versions.v8})${browser ? `, ${browser.version}` : ""}; ajv ${versions.ajv}, big.js ${versions["big.js"]}.` +
      (figures.quick ? " A quick run: its times say little." : ""),
    "",
    'aanbod checks (table and rules) and prices courses in one reading. ajv checks the same courses against `jsonSchema("course")`, all errors, compiled ' +
      "ahead; big.js then prices them: totals for a catalogue, the whole quote for one course. " +
      (right
        ? "Every mistake was found where it was made and nothing else, and both give the same totals for every course, regular and VAT exempt."
        : "**Some answers are wrong: see below the table.**"),
    "",
    ...place("Node", node),
    ...(browser ? [...place("Chromium", browser), ...pageLines(browser.page)] : []),
    "### Size",
    "",
    ...head("bytes", "raw", "gzip", "brotli"),
    ...sizes.map(({ file, raw, gzip, brotli }) => row(file, thousands(raw), thousands(gzip), thousands(brotli))),
    "",
    `Target: at most ${thousands(TARGETS.brotli)} bytes in all with brotli${all.brotli <= TARGETS.brotli ? "" : ": missed"}.`,
  ].join("\n");
}
