// Without a network, and from one version of the page to the next.
import { test } from "node:test";
import assert from "node:assert/strict";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { assertAccessible } from "./support/accessible.mjs";
import { deployment, edit, entry, release } from "./support/deployed.mjs";
import { dist, example } from "./support/site.mjs";

const { arrive } = deployment();

for (const path of ["/", "/some/where/"]) {
  test(`after the first visit at ${path}, all of the page works without a network`, async () => {
    const visitor = await arrive(dist, { path });
    await visitor.kept();
    await visitor.goOffline();
    await visitor.page.close();
    const course = await visitor.open();
    const { page } = course;
    await course.reported();
    assert.equal(await course.value(), await example());
    await course.withText();

    await page.getByRole("button", { name: "Drafts" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();

    await page.locator('summary[aria-label="Tools"]').click();
    await page.getByRole("button", { name: "Next year's prices…" }).click();
    await page.getByRole("dialog").getByLabel("New prices from").waitFor();
    await page.keyboard.press("Escape");

    await page.getByLabel("Short name", { exact: false }).first().fill("Without a network");
    await page
      .locator(".bar")
      .getByRole("button", { name: /1 change/ })
      .click();
    await page.getByRole("dialog").getByText("Without a network").first().waitFor();
    await page.keyboard.press("Escape");

    await page.getByRole("button", { name: "New", exact: true }).click();
    await page
      .getByRole("button", { name: /request.*response/i })
      .first()
      .click();
    await page.locator("aanbod-exchange .cm-content").first().waitFor();
    await page.locator(".privacy").getByRole("button", { name: /back/i }).click();

    const one = JSON.parse(await example());
    await course.open(
      "catalogue.json",
      JSON.stringify([one, { ...one, id: undefined, name: "Another", externalId: "A-2" }]),
    );
    await page.getByRole("button", { name: "Replace", exact: true }).click();
    await page.getByRole("table").getByRole("button", { name: "Another" }).waitFor();
    await page.getByRole("button", { name: "Find and replace…" }).click();
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");

    // A large document is looked at in a worker of its own.
    await course.open("large.json", JSON.stringify({ ...one, description: "x".repeat(300_000) }));
    await page.waitForFunction(
      () =>
        document.querySelector("aanbod-editor").report?.kind === "course" &&
        document.querySelector("aanbod-editor").value.length > 300_000,
    );
    course.quiet();
    assert.deepEqual(
      visitor.asked.filter((url) => !url.startsWith(visitor.host.origin) && !/^(data|blob):/.test(url)),
      [],
    );
  });
}

test("what is kept are the page's own files, with their own hashes, and never a document", async () => {
  const visitor = await arrive();
  await visitor.visit.reported();
  await visitor.visit.withText();
  await visitor.visit.open(
    "course.json",
    (await example()).replace(/"name": "[^"]*"/, '"name": "A name nobody else has"'),
  );
  await visitor.kept();
  const kept = await visitor.page.evaluate(async () => {
    const found = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) found.push([request.url, await (await cache.match(request))?.text()]);
    }
    return found;
  });
  assert.ok(kept.length > 20);
  assert.ok(kept.some(([url]) => url.endsWith(".wasm")));
  for (const [url, content] of kept) {
    const path = url.slice(visitor.url.length) || "index.html";
    assert.ok(existsSync(join(dist, path)), url);
    assert.ok(!content.includes("A name nobody else has"), url);
  }
});

test("nobody but the page's own host is asked for anything, its service worker included", async () => {
  const visitor = await arrive();
  await visitor.kept();
  await visitor.visit.withText();
  assert.ok(
    visitor.asked.some((url) => url.endsWith("/service-worker.js")),
    "the service worker is watched too",
  );
  assert.deepEqual(
    visitor.asked.filter((url) => !url.startsWith(`${visitor.host.origin}/`) && !/^(data|blob):/.test(url)),
    [],
  );
  visitor.visit.quiet();
});

for (const [locale, words] of /** @type {const} */ ([
  [
    "en-GB",
    {
      news: "There is a new version of this page.",
      first: "Download your changes first.",
      load: "Load it now",
      name: "Short name",
    },
  ],
  [
    "nl-NL",
    {
      news: "Er is een nieuwe versie van deze pagina.",
      first: "Download eerst de wijzigingen.",
      load: "Nu laden",
      name: "Korte naam",
    },
  ],
])) {
  test(`${locale}: a page that stays open tells of a new version, and is loaded anew when nothing can be lost by it`, async () => {
    const visitor = await arrive(dist, { locale });
    const { visit, page } = visitor;
    await visitor.kept();
    await page.getByLabel(words.name, { exact: false }).first().fill("Not saved yet");
    visitor.host.folder = release("B");
    const bar = page.locator(".update");
    await visitor.checkForUpdate();
    await visitor.updateOffered();
    assert.equal((await bar.innerText()).trim(), `${words.news} ${words.first}`);
    assert.equal(await visitor.release(), "first", "nothing is loaded anew by itself");
    assert.equal(await page.getByRole("button", { name: words.load }).count(), 0);
    await assertAccessible(page);
    await visit.picture(`update-${locale}`);
    // What comes with its first use still comes, though the host doesn't have it any more.
    await page.locator(".bar").getByRole("button", { name: /^1 / }).click();
    await page.getByRole("dialog").getByText("Not saved yet").first().waitFor();
    await page.keyboard.press("Escape");
    await visit.download();
    await visitor.activated();
    await page.getByRole("button", { name: words.load }).click();
    await page.waitForFunction(() => document.documentElement.dataset.release === "B");
    await visit.reported();
    assert.equal(await page.locator(".update").count(), 0);
    visit.quiet();
  });
}

test("a new version is told of while the one before still has something to do", async () => {
  const visitor = await arrive();
  await visitor.kept();
  // The host never answers this: the service worker waits for it, and the next one waits for the service worker.
  await visitor.page.evaluate(() => void fetch("assets/never").catch(() => {}));
  visitor.host.folder = release("J");
  await visitor.checkForUpdate();
  await visitor.updateOffered();
  assert.equal(
    await visitor.page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state),
    "installed",
  );
  await visitor.page.getByRole("button", { name: "Later" }).click();
  await visitor.checkForUpdate();
  assert.equal(await visitor.page.locator(".update").count(), 0, "and isn't told of again");
});

test("without a network, the newest version that was kept is shown, whole", async () => {
  const visitor = await arrive();
  await visitor.kept();
  visitor.host.folder = release("C");
  await visitor.checkForUpdate();
  await visitor.kept();
  await visitor.goOffline();
  await visitor.page.reload();
  await visitor.visit.reported();
  assert.equal(await visitor.release(), "C");
  await visitor.visit.withText();
  visitor.visit.quiet();
});

test("a version that doesn't start is left with the next load, though it was kept", async () => {
  const broken = release("D", (folder) => writeFileSync(join(folder, entry(folder)), "throw new Error('broken');"));
  const visitor = await arrive();
  await visitor.kept();
  visitor.host.folder = broken;
  await visitor.checkForUpdate();
  await visitor.kept();
  await visitor.page.reload();
  assert.equal(await visitor.release(), "D");
  assert.equal(await visitor.page.locator("aanbod-editor").count(), 0);
  visitor.host.folder = release("E");
  await visitor.page.reload();
  await visitor.visit.reported();
  assert.equal(await visitor.release(), "E");
});

test("a service worker that answers wrongly gives way to the next", async () => {
  const broken = release("F");
  // Put there after the build: so its own list doesn't know.
  edit(broken, "service-worker.js", (text) =>
    text.replace(
      "async function page(request) {",
      'async function page() {\n  return new Response("<p>Nothing works here.</p>", { headers: { "content-type": "text/html" } });',
    ),
  );
  const visitor = await arrive(broken);
  await visitor.kept();
  await visitor.page.reload();
  await visitor.page.getByText("Nothing works here.").waitFor();
  visitor.host.folder = release("G");
  // After each load, the browser looks for another service worker.
  for (let load = 0; load < 10 && (await visitor.release()) !== "G"; load += 1) {
    await visitor.page.reload();
    await visitor.page.waitForTimeout(2000);
  }
  await visitor.visit.reported();
  assert.equal(await visitor.release(), "G");
});

test("while a version is being put on the host, nothing of it is kept, and the page works on", async () => {
  const visitor = await arrive();
  await visitor.kept();
  const half = release("H");
  writeFileSync(join(half, "index.html"), readFileSync(join(dist, "index.html")));
  visitor.host.folder = half;
  await visitor.checkForUpdate().catch(() => {});
  assert.equal(await visitor.page.evaluate(() => caches.keys().then((names) => names.length)), 1);
  await visitor.kept(dist);
  assert.equal(await visitor.page.locator(".update").count(), 0);
});

test("once a host has the page without a service worker, it is shown from there", async () => {
  const visitor = await arrive();
  await visitor.kept();
  const without = release("I");
  rmSync(join(without, "service-worker.js"));
  visitor.host.folder = without;
  await visitor.page.reload();
  await visitor.visit.reported();
  assert.equal(await visitor.release(), "I");
});

test("both languages have a manifest with icons that are there, and the page follows", async () => {
  const visitor = await arrive();
  await visitor.visit.reported();
  for (const [button, language] of /** @type {const} */ ([
    ["English", "en"],
    ["Nederlands", "nl"],
  ])) {
    await visitor.page.getByRole("button", { name: button }).click();
    await visitor.page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
    const manifest = await visitor.page.evaluate(async () => {
      const { href } = /** @type {HTMLLinkElement} */ (document.querySelector("link[rel=manifest]"));
      const webManifest = await (await fetch(href)).json();
      const missing = [];
      for (const { src, sizes } of webManifest.icons) {
        const picture = new Image();
        picture.src = new URL(src, href).href;
        await picture.decode();
        if (sizes !== "any" && `${picture.naturalWidth}x${picture.naturalHeight}` !== sizes) missing.push(src);
      }
      return { ...webManifest, missing, start: new URL(webManifest.start_url, href).href };
    });
    assert.equal(manifest.lang, language);
    assert.deepEqual(manifest.missing, []);
    assert.equal(manifest.start, visitor.url);
  }
  const session = await visitor.context.newCDPSession(visitor.page);
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  assert.deepEqual(
    installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito"),
    [],
  );
});
