// The editors that people know, each on a page of its own, with the same course: a keystroke in the name of it.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { ARTEFACTS } from "./ajv.mjs";
import { busy as often, usual } from "./documents.mjs";
import { median } from "./contest.mjs";
import { openText } from "./keystroke.mjs";

const HERE = fileURLToPath(new URL("peers/", import.meta.url));
export const PEERS = join(ARTEFACTS, "peers");

/** Each with where its field is found, and what it is called. */
const EDITORS = [
  { id: "rjsf", name: "react-jsonschema-form", package: "@rjsf/core" },
  { id: "jsonforms", name: "JSON Forms", package: "@jsonforms/react" },
  { id: "surveyjs", name: "SurveyJS", package: "survey-core" },
  { id: "jsoneditor", name: "svelte-jsoneditor (text)", package: "vanilla-jsoneditor", text: true },
];

/** Courses, by the name of their file. */
const COURSES = { usual, often };

export const installed = () => existsSync(join(HERE, "node_modules/react/package.json"));

/** Bundles each for production, and lays the course and the schema beside them. */
export async function bundled(schema) {
  mkdirSync(PEERS, { recursive: true });
  await build({
    entryPoints: EDITORS.map(({ id }) => join(HERE, `${id}.js`)),
    outdir: PEERS,
    bundle: true,
    format: "esm",
    target: "es2023",
    minify: true,
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
    loader: { ".woff": "empty", ".woff2": "empty", ".ttf": "empty" },
  });
  for (const [name, course] of Object.entries(COURSES))
    writeFileSync(join(PEERS, `${name}.json`), JSON.stringify({ course: JSON.parse(course()), schema }));
  for (const { id } of EDITORS) {
    const style = existsSync(join(PEERS, `${id}.css`)) ? `<link rel="stylesheet" href="./${id}.css">` : "";
    writeFileSync(
      join(PEERS, `${id}.html`),
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>${id}</title>${style}<div id="place" style="height: 100vh"></div><script type="module" src="./${id}.js"></script></html>`,
    );
  }
}

/** In the page: when a key went down. */
function watch() {
  globalThis.addEventListener(
    "keydown",
    (event) => {
      globalThis.pressed = event.timeStamp;
    },
    true,
  );
}

/** In the page: when the answer to the next key stands there, laid out, and the frame that shows it. */
function next() {
  globalThis.pressed = Infinity;
  const soon = (act) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = act;
    port2.postMessage(null);
  };
  globalThis.answered = new Promise((resolve) => {
    globalThis.heard = () => {
      if (globalThis.pressed > performance.now()) return;
      globalThis.heard = null;
      const pressed = globalThis.pressed;
      let shown = Infinity;
      const settle = async () => {
        // Each of them draws at the end of the event, in what follows on it without a pause.
        for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
        document.body.getBoundingClientRect();
        shown = performance.now();
      };
      settle();
      requestAnimationFrame(() =>
        soon(() =>
          resolve({ shown: Math.min(shown, performance.now()) - pressed, painted: performance.now() - pressed }),
        ),
      );
    };
  });
}

/** In our page: the same, once report and price stand there. */
function listen(kind) {
  const editor = document.querySelector("aanbod-editor");
  const quote = document.querySelector("aanbod-quote");
  editor.addEventListener("report", async () => {
    await editor.updateComplete;
    await quote.updateComplete;
    globalThis.heard?.();
  });
  return kind;
}

/** Puts the cursor in the name of the course. */
async function focus(page, text, name) {
  if (text) {
    await page.getByText(name.slice(0, 12)).first().click();
    return;
  }
  const at = await page
    .locator("input[type=text], input:not([type]), textarea")
    .evaluateAll((fields, name) => fields.findIndex((field) => field.value === name), name);
  if (at < 0) throw new Error("it doesn't show the course");
  await page.locator("input[type=text], input:not([type]), textarea").nth(at).focus();
  await page.keyboard.press("End");
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {{ours: string, peers: string}} urls
 * @param {{rounds: number, strokes: number}} plan
 * @returns {Promise<{course: string, bytes: number, editors: object[]}[]>}
 */
export async function contestOfEditors(browser, urls, plan, subjects = Object.keys(COURSES)) {
  const found = [];
  for (const name of subjects) {
    const course = COURSES[name]();
    found.push({
      course: name,
      bytes: Buffer.byteLength(course),
      editors: await contest(browser, urls, plan, name, course),
    });
  }
  return found;
}

async function contest(browser, urls, { rounds, strokes }, subject, course) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  const { name } = JSON.parse(course);
  const contestants = [];
  const enter = (one) => contestants.push({ ...one, shown: [], painted: [], busy: [] });
  try {
    for (const { place, text } of [
      { place: "form", text: false },
      { place: "text", text: true },
    ]) {
      const page = await opened(context, urls.ours);
      await page.waitForFunction(() => document.querySelector("aanbod-editor")?.report);
      await page.evaluate(openText);
      await page.locator("aanbod-editor .cm-content").first().waitFor({ state: "attached" });
      await page.evaluate(
        (value) => Object.assign(document.querySelector("aanbod-editor"), { kind: "course", value }),
        course,
      );
      await page.waitForTimeout(1000);
      await page.evaluate(listen, place);
      enter({ id: place, name: `aanbod, ${place}`, page, text });
    }
    for (const editor of EDITORS) {
      const page = await opened(context, `${urls.peers}${editor.id}.html?subject=${subject}`);
      await page.locator("input, textarea, .cm-content").first().waitFor({ state: "visible" });
      await page.waitForTimeout(1000);
      enter({ ...editor, page });
    }
    for (const one of contestants) {
      await one.page.bringToFront();
      await focus(one.page, one.text, name);
      one.session = await context.newCDPSession(one.page);
      await one.session.send("Performance.enable");
    }
    // The first round is to get warm.
    for (let round = -1; round < rounds; round += 1) {
      for (const one of contestants) {
        await one.page.bringToFront();
        for (let stroke = 0; stroke < strokes; stroke += 1) {
          const found = await typed(one, 300 + ((stroke * 37) % 50));
          if (round >= 0) for (const key of Object.keys(found)) one[key].push(found[key]);
        }
      }
    }
    const summary = (times) => ({ median: median(times), min: Math.min(...times) });
    return contestants.map(({ id, name, package: from, shown, painted, busy }) => ({
      id,
      name,
      package: from,
      strokes: shown.length,
      shown: summary(shown),
      painted: summary(painted),
      busy: summary(busy),
    }));
  } finally {
    await context.close();
  }
}

/** One stroke, and all that it sets off. */
async function typed({ page, session }, pause) {
  await page.waitForTimeout(pause);
  await page.evaluate(next);
  const before = await busyTime(session);
  await page.keyboard.press("x");
  const times = await page.evaluate(() => globalThis.answered);
  await page.waitForTimeout(500);
  return { ...times, busy: (await busyTime(session)) - before };
}

async function opened(context, url) {
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.addInitScript(watch);
  await page.goto(url);
  return page;
}

/** Milliseconds that the main thread has run scripts, styles and layout. */
async function busyTime(session) {
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name) => metrics.find((metric) => metric.name === name).value * 1000;
  return of("ScriptDuration") + of("LayoutDuration") + of("RecalcStyleDuration");
}
