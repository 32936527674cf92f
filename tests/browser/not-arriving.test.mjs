// Parts of the page that never come, and don't fail either: the page says so within ten seconds, and goes on when they do.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { exampleOf, heldBack, launch, serve, site } from "./support/site.mjs";

/** Longer than the page waits before it says that a part takes long. */
const LONG = 9_000;

const { visit } = site();

let host;
let browser;
before(async () => {
  host = await serve();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await host?.stop();
});

/** A page that was asked for, where one of its files doesn't come until it is released. */
async function without(file, { clock = true } = {}) {
  const context = await browser.newContext({ locale: "nl-NL", serviceWorkers: "block" });
  const release = await heldBack(context, file);
  const page = await context.newPage();
  if (clock) await page.clock.install();
  await page.goto(host.origin, { waitUntil: "commit" });
  return { page, release };
}

/** The scripts of the workers. */
const WORKERS = /\/assets\/worker-(?!calls)[^/]*\.js/;

/** A document that is large enough for a worker. */
async function large() {
  return JSON.stringify({ ...JSON.parse(await exampleOf("course")), anders: "lang ".repeat(60_000) });
}

const late = (page) => page.getByText("Een deel van deze pagina laat lang op zich wachten.");

test("without its script, the page says so, in both languages, and can be loaded again", async () => {
  const { page, release } = await without("**/assets/index-*.js", { clock: false });
  const asked = Date.now();
  const said = page.getByText("Deze pagina laat lang op zich wachten.");
  await said.waitFor({ state: "attached" });
  assert.equal(await said.isVisible(), false);
  await said.waitFor();
  assert.ok(Date.now() - asked < 20_000);
  assert.ok(await page.getByText("This page takes long to arrive.").isVisible());
  assert.equal(
    await page.getByRole("link", { name: "Opnieuw laden" }).evaluate((link) => link.href),
    `${host.origin}/`,
  );
  release();
  await page.locator("aanbod-editor").waitFor({ state: "attached" });
  assert.equal(await said.count(), 0);
  await page.context().close();
});

for (const [file, what] of [
  ["**/first_bg-*.wasm", "the WebAssembly"],
  ["**/assets/labels.nl-*", "the words of the check"],
])
  test(`without ${what}, the page says that a part takes long, and goes on when it is there`, async () => {
    const { page, release } = await without(file);
    await page.locator("aanbod-editor").waitFor({ state: "attached" });
    assert.equal(await late(page).count(), 0);
    await page.clock.fastForward(LONG);
    await late(page).waitFor();
    assert.ok(await page.getByRole("button", { name: "Nu laden" }).isVisible());
    release();
    await page.waitForFunction(() => document.querySelector("aanbod-editor").report);
    await late(page).waitFor({ state: "detached" });
    await page.context().close();
  });

test("what is clicked and doesn't come is said, and opens once it is there", async () => {
  const list = await exampleOf("enrollments");
  const course = await visit({ serviceWorkers: "block" });
  const { page } = course;
  const release = await heldBack(page.context(), "**/assets/exchange-*");
  await course.open("antwoord.json", list);
  const hold = page.locator(".privacy button").last();
  await hold.waitFor();
  await page.clock.install();
  await hold.click();
  await page.clock.fastForward(LONG);
  await late(page).waitFor();
  release();
  await page.locator("aanbod-exchange").waitFor();
  await late(page).waitFor({ state: "detached" });
});

test("a worker that never begins is said, and its answer is shown once it does", async () => {
  const course = await visit({ serviceWorkers: "block" });
  const { page } = course;
  const release = await heldBack(page.context(), WORKERS);
  await page.clock.install();
  await course.open("large.json", await large());
  await page.locator(".example-bar").waitFor({ state: "detached" });
  await page.clock.fastForward(LONG);
  await late(page).waitFor();
  // What is said of the document before isn't said of this one.
  assert.equal(await page.getByText("Alles klopt.").count(), 0);
  await page.getByText("Berekenen…").waitFor();
  assert.doesNotMatch(await course.quote.innerText(), /€/);
  await page.getByText("Controleren…").waitFor();
  release();
  await late(page).waitFor({ state: "detached" });
  await page.waitForFunction(() =>
    document.querySelector("aanbod-editor").report?.diagnostics.some(({ pointer }) => pointer === "/anders"),
  );
});

test("a worker that was ended without a word is said, and nothing passes for checked", async () => {
  const course = await visit({ serviceWorkers: "block" });
  const { page } = course;
  await page.evaluate(() => {
    Worker.prototype.postMessage = () => {};
  });
  await page.clock.install();
  await course.open("large.json", await large());
  await page.locator(".example-bar").waitFor({ state: "detached" });
  await page.getByText("Controleren…").waitFor();
  await page.clock.fastForward(LONG);
  await late(page).waitFor();
  assert.equal(await page.getByText("Alles klopt.").count(), 0);
  // A smaller document needs no worker.
  await course.setText(await exampleOf("course"));
  await page.getByText("Alles klopt.").waitFor();
});

for (const [part, what] of [
  [WORKERS, "a worker"],
  ["**/assets/start-worker-*", "what starts it"],
])
  test(`${String(what)} that fails is said, and the next document is checked`, async () => {
    const course = await visit({ serviceWorkers: "block" });
    const { page } = course;
    await page.context().route(part, (route) => route.abort());
    await course.open("large.json", await large());
    await page.getByText("Het controleren en rekenen is gestopt").first().waitFor();
    assert.equal(await page.getByText("Alles klopt.").count(), 0);
    await page.context().unroute(part);
    await course.setText(`${await large()}\n`);
    assert.deepEqual(
      (await course.report()).diagnostics.map(({ pointer }) => pointer),
      ["/anders"],
    );
  });

test("a worker that crashes is said in words, beside what it said itself", async () => {
  const course = await visit({ serviceWorkers: "block" });
  const { page } = course;
  await page
    .context()
    .route(WORKERS, (route) =>
      route.fulfill({ contentType: "text/javascript", body: "throw new Error('out of memory')" }),
    );
  await course.open("large.json", await large());
  await page
    .getByText(/Het controleren en rekenen is gestopt \(.*out of memory/)
    .first()
    .waitFor();
});
