/**
 * Keeps the page for when there is no network. `BUILT`, which the build puts above this, has the version and every file
 * of it with its hash; nothing else is ever kept, so no document is.
 *
 * The page itself comes from the network whenever that answers, so that nobody stays on a version that is broken. All
 * else is named by its content, and comes from what is kept: whichever page is shown gets the files that belong to it.
 */

/* global BUILT */

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (globalThis));
const { version, files } = BUILT;
const { scope } = worker.registration;
const OURS = `aanbod ${scope} `;
const CACHE = OURS + version;

/** How long the network may take (ms) before the page that is kept is shown. */
const PATIENCE = 3000;

/** Files that are named by their content. */
const NAMED = /^assets\//;

worker.addEventListener("install", (event) => event.waitUntil(keep()));
worker.addEventListener("activate", (event) => event.waitUntil(takeOver()));
worker.addEventListener("message", (event) => event.data === "version?" && event.source?.postMessage({ version }));

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const href = request.url.replace(/[?#].*/s, "");
  if (request.method !== "GET" || !href.startsWith(scope)) return;
  const path = href.slice(scope.length);
  if (request.mode === "navigate") {
    if (path === "" || path === "index.html") event.respondWith(page(request));
  } else if (NAMED.test(path) || Object.hasOwn(files, path)) event.respondWith(file(href, request));
});

/** All files or none: read and compared with their hashes before the first is kept. */
async function keep() {
  const read = await Promise.all(
    Object.entries(files).map(async ([path, hash]) => ({ href: scope + path, response: await verified(path, hash) })),
  );
  const cache = await caches.open(CACHE);
  try {
    await Promise.all(read.map(({ href, response }) => cache.put(href, response)));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
  // It may be needed to get away from a version that doesn't work. Not waited for: that ends with the installation.
  worker.skipWaiting();
}

/** @param {string} path @param {string} hash */
async function verified(path, hash) {
  const href = scope + path;
  // What is named by its content may be there already.
  const response =
    (NAMED.test(path) && (await kept(href))) || (await fetch(href, { cache: NAMED.test(path) ? "default" : "reload" }));
  const bytes = await response.arrayBuffer();
  const found = Array.from(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
  // A new version is being put there, or the host changes files: then there is nothing to rely on.
  if (found !== hash) throw new Error(`${href} isn't the file of version ${version}`);
  const headers = new Headers(response.headers);
  for (const name of ["content-encoding", "content-length"]) headers.delete(name);
  // Made anew, it is no redirected answer, which couldn't stand for a page.
  return new Response(bytes, { headers });
}

/** The version before stays for the pages that still show it; older ones go. */
async function takeOver() {
  const others = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** What is kept of an address; opening a cache would make one. @param {string} href */
async function kept(href) {
  const kept = await caches.match(href, { cacheName: CACHE, ignoreVary: true });
  if (kept) return kept;
  for (const cacheName of (await caches.keys()).filter((name) => name.startsWith(OURS))) {
    const found = await caches.match(href, { cacheName, ignoreVary: true });
    if (found) return found;
  }
  return undefined;
}

/** @param {string} href @param {Request} request */
async function file(href, request) {
  return (await kept(href)) ?? fetch(request);
}

/** @param {Request} request */
async function page(request) {
  const kept = await caches.match(scope, { cacheName: CACHE, ignoreVary: true });
  const network = fetch(request.url, { cache: "no-cache", redirect: "manual" });
  if (!kept) return network;
  /** @type {Promise<Response>} */
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, kept));
  try {
    const first = await Promise.race([network, late]);
    return first.status < 500 ? first : kept;
  } catch {
    return kept;
  }
}
