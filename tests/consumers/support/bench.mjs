// Small real projects with the packed package in them, and a browser that opens what comes of them.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { cpSync, readFileSync, readdirSync, symlinkSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { consumer } from "../../node/support/consumer.mjs";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".wasm": "application/wasm",
};
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--js-flags=--expose-gc",
];

/** The one installation that all consumers share: each is a folder beside its node_modules. */
export const project = consumer();

let browser;
const servers = [];
after(async () => {
  await browser?.close();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

/** A project of its own, with the files of the app and some more. */
export function folder(name, files = {}) {
  const app = fileURLToPath(new URL("../app/", import.meta.url));
  cpSync(app, join(project.folder, name), { recursive: true });
  for (const [file, text] of Object.entries(files)) project.write(join(name, file), text);
  return join(project.folder, name);
}

/** Serves a folder as any web server would. */
export async function serve(root, { headers = {}, links = {} } = {}) {
  const server = createServer((request, response) => {
    let path = decodeURIComponent(new URL(String(request.url), "http://localhost").pathname);
    if (path.endsWith("/")) path += "index.html";
    if (path === "/favicon.ico") return response.writeHead(204).end();
    const linked = Object.entries(links).find(([from]) => path.startsWith(from));
    const file = linked ? join(linked[1], path.slice(linked[0].length)) : join(root, normalize(path));
    try {
      const body = readFileSync(file);
      response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream", ...headers });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  servers.push(server);
  return `http://127.0.0.1:${/** @type {import("node:net").AddressInfo} */ (server.address()).port}/`;
}

/** Opens a page; what goes wrong on it is kept. */
export async function open(url, { favicon = false } = {}) {
  browser ??= await chromium.launch({ executablePath: process.env.CHROME ?? "/usr/bin/chromium", args: FLAGS });
  const context = await browser.newContext({ locale: "en-GB" });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const troubles = [];
  const wasms = [];
  page.on(
    "console",
    (message) =>
      ["error", "assert"].includes(message.type()) &&
      !(favicon && /favicon|404/.test(message.text())) &&
      troubles.push(message.text()),
  );
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on(
    "response",
    (response) => response.url().includes(".wasm") && wasms.push(response.url().replace(/[?#].*/, "")),
  );
  if (favicon) await page.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
  await page.goto(url);
  return { page, troubles, wasms: () => new Set(wasms), close: () => context.close() };
}

/** What the app found out, on a page where nothing went wrong. */
export async function answers(url, options) {
  const { page, troubles, wasms, close } = await open(url, options);
  const found = await page
    .waitForFunction(() => globalThis.answers)
    .then(
      (handle) => handle.jsonValue(),
      (error) => error.message.split("\n")[0],
    );
  await close();
  assert.deepEqual(troubles, []);
  return { ...found, wasms: wasms().size };
}

/** The files that end so, in a folder that was built. */
export function built(folder, end) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(end));
}

/** Lets a consumer import a library of the tests. */
export function link(name, from = new URL("../../node_modules/", import.meta.url)) {
  symlinkSync(fileURLToPath(new URL(name, from)), join(project.folder, "node_modules", name), "junction");
}
