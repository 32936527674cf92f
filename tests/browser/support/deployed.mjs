/**
 * The page on a host where new versions come, things go wrong, and the network goes away.
 */

import { after, before } from "node:test";
import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeServiceWorker } from "../../../www/offline.mjs";
import { Visit, dist, launch, serve } from "./site.mjs";

/** Requests of service workers are told too: the watch over the network counts on that. */
process.env.PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS = "1";

const folders = [];

/**
 * Another release of the page: every file with a hash in its name has another one, as after a change deep down.
 *
 * @param {string} mark a character for its names
 * @param {(folder: string) => void} [change]
 * @returns {string} its folder
 */
export function release(mark, change = () => {}) {
  const folder = mkdtempSync(join(tmpdir(), "aanbod-release-"));
  folders.push(folder);
  cpSync(dist, folder, { recursive: true });
  const assets = join(folder, "assets");
  const hashes = readdirSync(assets).map((name) => /-([\w-]{8})\.\w+$/.exec(name)?.[1] ?? name);
  const renamed = (text) => hashes.reduce((now, hash) => now.replaceAll(`-${hash}.`, `-${mark}_${hash}.`), text);
  for (const path of ["index.html", ...readdirSync(assets).map((name) => `assets/${name}`)]) {
    if (/\.(html|js|css)$/.test(path))
      writeFileSync(join(folder, path), renamed(readFileSync(join(folder, path), "utf8")));
    renameSync(join(folder, path), join(folder, renamed(path)));
  }
  edit(folder, "index.html", (text) => text.replace("<html ", `<html data-release="${mark}" `));
  change(folder);
  writeServiceWorker(folder);
  return folder;
}

/** Changes a file of a release. */
export function edit(folder, path, change) {
  const file = join(folder, path);
  writeFileSync(file, change(readFileSync(file, "utf8")));
}

/** The script that a release starts with. */
export const entry = (folder) =>
  /<script type="module"[^>]* src="\.\/(assets\/index-[^"]+)"/.exec(
    readFileSync(join(folder, "index.html"), "utf8"),
  )?.[1] ?? "";

/**
 * For a test file.
 *
 * @returns {{arrive: (folder?: string, options?: {path?: string} & import("playwright-core").BrowserContextOptions) => Promise<Visitor>}}
 */
export function deployment() {
  let browser;
  const ends = [];
  before(async () => {
    browser = await launch();
  });
  after(async () => {
    for (const end of ends) await end();
    await browser?.close();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  return {
    async arrive(folder = dist, { path = "/", ...options } = {}) {
      const host = await serve(folder);
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        locale: "en-GB",
        reducedMotion: "reduce",
        ...options,
      });
      ends.push(async () => {
        await context.close();
        await host.stop().catch(() => {});
      });
      const visitor = new Visitor(context, host, path);
      await visitor.open();
      return visitor;
    },
  };
}

/** Someone who comes back to the page, and a host that doesn't stay as it is. */
export class Visitor {
  /**
   * @param {import("playwright-core").BrowserContext} context
   * @param {import("./site.mjs").Host} host
   * @param {string} path
   */
  constructor(context, host, path) {
    this.context = context;
    this.host = host;
    this.url = `${host.origin}${path}`;
    /** There once it was opened. */
    this.page = /** @type {import("playwright-core").Page} */ (/** @type {unknown} */ (null));
    /** There once it was opened. */
    this.visit = /** @type {Visit} */ (/** @type {unknown} */ (null));
    /** Every address that anything here asked for, service workers included. */
    this.asked = [];
    context.on("request", (request) => this.asked.push(request.url()));
  }

  async open() {
    this.page = await this.context.newPage();
    this.page.setDefaultTimeout(30_000);
    this.visit = new Visit(this.page, this.host.origin);
    await this.page.goto(`${this.url}?example`);
    return this.visit;
  }

  /** Waits until a service worker has kept the page: the one of a certain release. */
  async kept(folder = this.host.folder) {
    const [, version] = /"version":"(\w+)"/.exec(readFileSync(join(folder, "service-worker.js"), "utf8")) ?? [];
    for (let attempt = 0; attempt < 600; attempt += 1) {
      if ((await this.page.evaluate(keptVersion)) === version) return;
      if (attempt % 40 === 39) {
        await this.checkForUpdate();
        await this.activated().catch(() => {});
      }
      await this.page.waitForTimeout(100);
    }
    throw new Error(`version ${version} wasn't kept`);
  }

  /** Waits until the page tells of a new version; a busy browser may give up one look, and looks again. */
  async updateOffered() {
    const bar = this.page.locator(".update");
    for (let round = 0; round < 12; round += 1) {
      if (
        await bar.waitFor({ timeout: 5000 }).then(
          () => true,
          () => false,
        )
      )
        return;
      await this.checkForUpdate();
    }
    throw new Error(`nothing is told: ${JSON.stringify(await this.page.evaluate(workers))}`);
  }

  /**
   * Waits until the newest service worker is the one that works. The browser ends the one before when it has nothing left to do,
   * but not always while something looks into it, as Playwright does.
   */
  async activated() {
    const session = await this.context.newCDPSession(this.page);
    await session.send("ServiceWorker.enable");
    for (let attempt = 0; attempt < 120; attempt += 1) {
      const { waiting, active } = await this.page.evaluate(workers);
      if (!waiting && active === "activated") return;
      await this.page.waitForTimeout(250);
      if (waiting && attempt % 4 === 3) await session.send("ServiceWorker.stopAllWorkers");
    }
    throw new Error(`the newest doesn't take over: ${JSON.stringify(await this.page.evaluate(workers))}`);
  }

  /** Which release the page that is shown belongs to. */
  release() {
    return this.page.evaluate(() => document.documentElement.dataset.release ?? "first");
  }

  async goOffline() {
    await this.context.setOffline(true);
    await this.host.stop();
  }

  /** The browser looks for another version, as it does by itself now and then. */
  async checkForUpdate() {
    await this.page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  }
}

/** In the page: which version its service worker has kept. */
function keptVersion() {
  const { serviceWorker } = navigator;
  const { controller } = serviceWorker;
  if (!controller) return null;
  return new Promise((resolve) => {
    serviceWorker.addEventListener("message", ({ data }) => resolve(data.version), { once: true });
    controller.postMessage("version?");
    setTimeout(resolve, 1000, null);
  });
}

/** In the page: what became of its service workers. */
async function workers() {
  const { installing, waiting, active } = (await navigator.serviceWorker.getRegistration()) ?? {};
  return { installing: installing?.state, waiting: waiting?.state, active: active?.state, caches: await caches.keys() };
}
