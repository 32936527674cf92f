// The same measurements in headless Chromium, and how soon the page says its first word.
import { createReadStream, existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { delimiter, extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";
import { inCatalogue } from "./catalogue.mjs";
import { median } from "./contest.mjs";
import { keystrokes } from "./keystroke.mjs";
import { PEERS, bundled, contestOfEditors, installed } from "./peers.mjs";

const FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--js-flags=--expose-gc",
];

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".wasm": "application/wasm",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

const PAGE = `<!doctype html><meta charset="utf-8"><title>Benchmark</title>
<script type="importmap">{ "imports": { "big.js": "/big.js/big.mjs" } }</script>
<script type="module" src="/bench/page.mjs"></script>`;

/** The browser's program file: CHROME, or on PATH. */
export function program() {
  if (process.env.CHROME) return process.env.CHROME;
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
}

/** Serves folders by the first step of the path. */
async function serve(folders) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "", "http://x").pathname);
    // Isolated pages get a clock of 5 µs instead of 100.
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Embedder-Policy", "require-corp");
    response.setHeader("Cache-Control", "no-store");
    if (path === "/") {
      response.setHeader("Content-Type", TYPES[".html"]);
      return response.end(PAGE);
    }
    const [, mount, ...rest] = path.split("/");
    let file = folders[mount] && join(folders[mount], normalize(`/${rest.join("/")}`));
    if (file && path.endsWith("/")) file = join(file, "index.html");
    if (!file || !existsSync(file) || !statSync(file).isFile()) {
      response.statusCode = 404;
      return response.end();
    }
    response.setHeader("Content-Type", TYPES[extname(file)] ?? "application/octet-stream");
    createReadStream(file).pipe(response);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", () => done(null)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** Runs before the page's own scripts: notes when reports come. */
function listen() {
  globalThis.reports = [];
  globalThis.addEventListener("report", () => globalThis.reports.push(performance.now()), true);
}

/** Milliseconds from navigation to the first report; each time in a fresh context, so with nothing cached. */
async function firstReport(browser, url, loads) {
  const times = [];
  let mark = true;
  for (let load = 0; load < loads; load += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(listen);
    await page.goto(url);
    const seen = await page
      .waitForFunction(
        () => {
          const [mark] = performance.getEntriesByName("aanbod:first-report");
          return mark
            ? { time: mark.startTime, mark: true }
            : globalThis.reports.length
              ? { time: globalThis.reports[0], mark: false }
              : null;
        },
        undefined,
        { timeout: 15_000, polling: 50 },
      )
      .then((handle) => handle.jsonValue())
      .catch(() => null);
    await context.close();
    if (!seen) return null;
    mark &&= seen.mark;
    times.push(seen.time);
  }
  return {
    median: median(times),
    min: Math.min(...times),
    loads,
    by: mark ? "the mark aanbod:first-report" : "the event report",
  };
}

/**
 * @param {{ pkg: string, dist: string, bench: string, artefacts: string, big: string }} folders
 * @param {object} plan as for `measure`; with `loads`, `strokes`, the bytes of a `catalogue`, and `editors`, what is typed in each
 * @param {object} schema of a course
 */
export async function inBrowser(executablePath, folders, plan, schema) {
  const profile = mkdtempSync(join(tmpdir(), "aanbod-bench-"));
  const server = await serve({
    pkg: folders.pkg,
    dist: folders.dist,
    bench: folders.bench,
    artefacts: folders.artefacts,
    "big.js": folders.big,
    peers: PEERS,
  });
  // With a profile of its own; --no-sandbox is what containers need.
  const browser = await chromium.launch({
    executablePath,
    headless: true,
    chromiumSandbox: false,
    args: FLAGS,
    env: { ...process.env, XDG_CONFIG_HOME: profile },
  });
  try {
    const page = await browser.newPage();
    const broken = new Promise((_, fail) => page.on("pageerror", fail));
    broken.catch(() => {});
    await page.goto(`${server.origin}/`);
    await Promise.race([broken, page.waitForFunction(() => globalThis.measured, undefined, { timeout: 30_000 })]);
    const measured = await page.evaluate((plan) => globalThis.measured(plan), plan);
    const workers = await page.evaluate((plan) => globalThis.measuredWorkers(plan), plan);
    await page.close();
    const built = existsSync(join(folders.dist, "index.html"));
    return {
      version: `Chromium ${browser.version()}`,
      ...measured,
      wrong: [...measured.wrong, ...workers.wrong],
      workers,
      page: built ? await ofPage(browser, server.origin, plan, schema) : null,
    };
  } finally {
    await browser.close();
    server.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** What the page takes, beside the editors that people know. */
async function ofPage(browser, origin, plan, schema) {
  const url = `${origin}/dist/?example`;
  const measured = {
    firstReport: await firstReport(browser, url, plan.loads),
    keystrokes: await keystrokes(browser, url, plan.strokes),
    catalogue: await inCatalogue(browser, url, plan.catalogue),
  };
  if (!installed()) return { ...measured, editors: null };
  await bundled(schema);
  return {
    ...measured,
    editors: await contestOfEditors(browser, { ours: url, peers: `${origin}/peers/` }, plan.editors),
  };
}
