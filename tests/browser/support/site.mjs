/**
 * The built page, served the way a plain web server would, and a browser to look at it.
 */

import { after, before } from "node:test";
import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { isFirefox, launch } from "./browsers.mjs";

const dist = process.env.AANBOD_DIST ?? fileURLToPath(new URL("../../../dist", import.meta.url));
export const artefacts = fileURLToPath(new URL("../../artefacts", import.meta.url));

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};

/** Larger files (bytes) are opened from disk. */
const LARGE = 1_000_000;

/** What is written for a test goes with it. */
const folders = [];
process.on("exit", () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/**
 * A host of static files: a folder at the root and at /some/where/.
 *
 * @returns {Promise<Host>}
 *
 * @typedef {object} Host
 * @property {string} folder what it serves, which may change
 * @property {string} origin
 * @property {() => Promise<void>} stop
 */
export async function serve(folder = dist) {
  const host = { folder };
  const server = createServer(async (request, response) => {
    let path = decodeURIComponent(new URL(request.url ?? "", "http://localhost").pathname).replace(
      /^\/some\/where/,
      "",
    );
    if (path.endsWith("/")) path += "index.html";
    if (path.endsWith("/never")) return;
    try {
      const body = await readFile(join(host.folder, normalize(path)));
      response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(null)));
  return Object.assign(host, {
    origin: `http://127.0.0.1:${/** @type {import("node:net").AddressInfo} */ (server.address()).port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

export { dist, launch };

/**
 * For a test file, whose visits begin in the example: a server and a browser, up before its tests and gone after them.
 *
 * @typedef {object} Arrival how somebody comes to the page; what isn't named here goes to the browser's context
 * @property {number} [width]
 * @property {number} [height]
 * @property {boolean} [dark]
 * @property {string} [locale]
 * @property {string} [path]
 * @property {string} [query]
 * @property {(context: import("playwright-core").BrowserContext) => unknown} [prepare]
 * @property {boolean} [whole] whether the visit begins once all of the WebAssembly is there, and not with the first report
 *
 * @returns {{visit: (options?: Arrival & import("playwright-core").BrowserContextOptions) => Promise<Visit>}}
 */
export function site() {
  let served;
  let browser;
  const contexts = [];
  before(async () => {
    assert.ok(existsSync(join(dist, "index.html")), "the page isn't built: run `cargo xtask test browser`");
    served = await serve();
    browser = await launch();
  });
  after(async () => {
    for (const context of contexts) await context.close();
    await browser?.close();
    await served?.stop();
  });
  return {
    async visit({
      width = 1440,
      height = 900,
      dark = false,
      locale = "nl-NL",
      path = "/",
      query = "?example",
      prepare = () => {},
      whole = true,
      ...rest
    } = {}) {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: dark ? "dark" : "light",
        locale,
        timezoneId: "America/New_York",
        reducedMotion: "reduce",
        ...rest,
      });
      contexts.push(context);
      await prepare(context);
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      const visit = new Visit(page, served.origin);
      await page.goto(`${served.origin}${path}${query}`);
      await visit.reported();
      if (whole) await page.waitForFunction(() => performance.getEntriesByName("aanbod:complete").length > 0);
      return visit;
    },
  };
}

/**
 * Keeps files of a page back.
 *
 * @param {import("playwright-core").BrowserContext} context
 * @param {string|RegExp} files
 * @returns {Promise<() => void>} lets them through
 */
export async function heldBack(context, files) {
  let release = () => {};
  const released = new Promise((resolve) => {
    release = () => resolve(undefined);
  });
  await context.route(files, async (route) => {
    await released;
    // The page may be gone by then.
    await route.continue().catch(() => {});
  });
  return release;
}

/** One page, and what went wrong on it. */
export class Visit {
  #makesPicture = false;

  /** @param {import("playwright-core").Page} page @param {string} origin */
  constructor(page, origin) {
    this.page = page;
    this.troubles = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) this.#notice(message.text());
    });
    page.on("pageerror", (error) => this.#notice(String(error)));
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(origin) && !url.startsWith("data:") && !url.startsWith("blob:"))
        this.troubles.push(`asked for ${url}`);
    });
    page.on("requestfailed", (request) => this.troubles.push(`no answer from ${request.url()}`));
    this.editor = page.locator("aanbod-editor");
    this.quote = page.locator("aanbod-quote");
    this.findings = page.locator("aanbod-editor .finding-lead");
    this.total = page.locator("aanbod-quote .total-amount");
  }

  #notice(trouble) {
    // A picture in Firefox is made with a style of Playwright's, which the page's policy refuses.
    const isPicture = isFirefox && this.#makesPicture && trouble.includes("blocked an inline style (style-src-elem)");
    if (!isPicture) this.troubles.push(trouble);
  }

  /** Waits until a report about the present text is there. */
  async reported() {
    await this.page.waitForFunction(() => document.querySelector("aanbod-editor")?.report);
  }

  /**
   * Opens the text beside the form where there is room for both, and waits until the text editor is there, if it is
   * in sight.
   */
  async withText() {
    await this.page.evaluate(() => {
      document.querySelector("aanbod-editor").textOpen = true;
    });
    await this.page.waitForFunction(() => {
      const editor = document.querySelector("aanbod-editor");
      return editor.panes.hides("text") || editor.renderRoot.querySelector(".cm-content");
    });
  }

  value() {
    return this.page.evaluate(() => document.querySelector("aanbod-editor").value);
  }

  /** Waits until this is the text: that of a file is read first. */
  async becomes(text) {
    await this.page
      .waitForFunction((expected) => document.querySelector("aanbod-editor").value === expected, text)
      .catch(() => {});
    assert.equal(await this.value(), text);
  }

  /** @returns {Promise<import("aanbod").Report>} the one that was waited for */
  report() {
    return this.page.evaluate(
      () => /** @type {import("aanbod").Report} */ (document.querySelector("aanbod-editor").report),
    );
  }

  /** Opens the example as a file of the user's, so that what is done to it is kept. */
  async openExampleAsFile() {
    await this.open("course.json", await example());
    await this.page.locator(".example-bar").waitFor({ state: "detached" });
    await this.reported();
  }

  /** Puts a text in the editor and waits for its report. */
  async setText(text) {
    await this.page.evaluate(
      (value) =>
        new Promise((resolve) => {
          const editor = document.querySelector("aanbod-editor");
          editor.addEventListener("report", resolve, { once: true });
          editor.replaceDocument(value);
        }),
      text,
    );
  }

  /** Opens a file through the page's own file picker. */
  async open(name, bytes) {
    if (bytes.length > LARGE) {
      // By its path: sent along by the test, so many bytes would keep the page itself busy.
      const folder = mkdtempSync(join(tmpdir(), "aanbod-"));
      folders.push(folder);
      const path = join(folder, name);
      await writeFile(path, bytes);
      await this.page.locator("input.chooser").setInputFiles(path);
      return;
    }
    await this.page
      .locator("input.chooser")
      .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(bytes) });
  }

  /** Starts a new document of the kind that is called so. */
  async fresh(name) {
    await this.page.locator(".actions button").first().click();
    await this.page
      .locator("dialog[open] .kind-choice")
      .filter({ has: this.page.locator("strong", { hasText: name }) })
      .click();
  }

  /** What the download button gives, errors or not. */
  async download() {
    const waiting = this.page.waitForEvent("download");
    await this.page.locator(".actions button.main").click();
    const all = this.page.locator("dialog.errors[open] .row button").nth(1);
    await Promise.race([waiting, all.waitFor()]).catch(() => {});
    if (await all.isVisible()) await all.click();
    const download = await waiting;
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  async picture(name) {
    mkdirSync(artefacts, { recursive: true });
    this.#makesPicture = true;
    await this.page.screenshot({ path: join(artefacts, `${name}.png`) });
  }

  /** Nothing was said on the console, nothing was refused by the policy, nobody else was asked for anything. */
  quiet() {
    assert.deepEqual(this.troubles, []);
  }
}

/** Where an element is on the page. @param {import("playwright-core").Locator} locator */
export async function boxOf(locator) {
  const box = await locator.boundingBox();
  assert.ok(box, "it isn't on the page");
  return box;
}

/** An example of the page, as it is in the source. */
export const exampleOf = (name) =>
  readFile(fileURLToPath(new URL(`../../../www/src/app/examples/${name}.json`, import.meta.url)), "utf8");

/** The example that the page has behind its start screen. */
export const example = () => exampleOf("course");
