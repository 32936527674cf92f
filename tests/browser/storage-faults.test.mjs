// What happens to storage, the clock and the tab while somebody works: nothing of a draft is lost but the last two seconds.
import { test } from "node:test";
import assert from "node:assert/strict";
import { isFirefox } from "./support/browsers.mjs";
import { Visit, site } from "./support/site.mjs";
import { kept, stored } from "./support/storage.mjs";

const { visit: inExample } = site();

/** A visit to the example as a file of the user's, with a first change that is kept. */
async function begun(options) {
  const course = await inExample(options);
  await course.openExampleAsFile();
  await course.page.getByLabel("Korte naam").fill("Eerste");
  await kept(course, "Eerste");
  return { course, first: await course.value() };
}

/** Goes on, in a new tab, with what was left behind; the text that comes back. */
async function broughtBack(context, url) {
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const course = new Visit(page, new URL(url).origin);
  await page.goto(url);
  await course.reported();
  const before = await course.value();
  await page.locator(".left-behind").getByRole("button", { name: "Verdergaan" }).click();
  await page.waitForFunction((text) => document.querySelector("aanbod-editor").value !== text, before);
  return { course, text: await course.value() };
}

/** The text that comes back once the tab was closed. */
async function broughtBackAfterClosing({ page }) {
  const context = page.context();
  const url = page.url();
  await page.close({ runBeforeUnload: false });
  return (await broughtBack(context, url)).text;
}

// A save of a draft asks the database for so much: what is there, the list's entry, the text.
for (const step of [1, 2, 3])
  test(
    `a tab that dies at step ${step} of a save leaves the draft as it was, or as it is to be`,
    { skip: isFirefox },
    async () => {
      const { course, first } = await begun();
      const { page } = course;
      const session = await page.context().newCDPSession(page);
      const crashed = page.waitForEvent("crash");
      let dies;
      const dying = new Promise((resolve) => {
        dies = resolve;
      });
      await page.exposeBinding("dies", () => dies());
      await page.evaluate((last) => {
        let count = 0;
        for (const name of ["get", "put"]) {
          const original = IDBObjectStore.prototype[name];
          IDBObjectStore.prototype[name] = function (...values) {
            if (this.transaction.mode !== "readwrite") return original.apply(this, values);
            count += 1;
            const request = original.apply(this, values);
            if (count === last) {
              globalThis.dies();
              // Nothing of the page runs any more.
              for (;;);
            }
            return request;
          };
        }
      }, step);
      const url = page.url();
      page
        .getByLabel("Korte naam")
        .fill("Tweede")
        .catch(() => {});
      await dying;
      const second = first.replace("Eerste", "Tweede");
      const context = page.context();
      // It never answers.
      session.send("Page.crash").catch(() => {});
      await crashed;
      const { text, course: next } = await broughtBack(context, url);
      assert.ok(text === first || text === second, text);
      // What was opened at first is whole too: undone, nothing has changed.
      await next.page.getByLabel("Korte naam").fill("Projectleiden");
      await next.page.locator(".chip.changed").waitFor({ state: "detached" });
    },
  );

test(
  "storage that is emptied under the page is said, and what is open is kept again",
  { skip: isFirefox },
  async () => {
    const { course, first } = await begun();
    const { page } = course;
    const session = await page.context().newCDPSession(page);
    await session.send("Storage.clearDataForOrigin", { origin: new URL(page.url()).origin, storageTypes: "all" });
    assert.doesNotMatch((await stored(course)).join(), /Eerste/);
    assert.equal(await course.value(), first);
    await page.getByLabel("Korte naam").fill("Tweede");
    await kept(course, "Tweede");
    await page.locator(".messages", { hasText: "is geleegd" }).waitFor();
    // It is one draft, with what was opened at first, and the next change goes to it.
    await page.getByLabel("Korte naam").fill("Derde");
    await kept(course, "Derde");
    assert.doesNotMatch((await stored(course)).join(), /Tweede/);
    assert.equal(await broughtBackAfterClosing(course), first.replace("Eerste", "Derde"));
  },
);

test("a clock that jumps back and forth keeps the latest change", async () => {
  const { course, first } = await begun();
  const { page } = course;
  for (const [at, [name, time]] of [
    ["Jaar terug", "2025-01-01T00:00:00Z"],
    ["Jaar verder", "2028-02-29T23:59:59Z"],
    ["Nacht terug", "2026-10-25T01:00:00Z"],
    ["Voor 1970", "1969-12-31T23:00:00Z"],
  ].entries()) {
    await page.evaluate((now) => (Date.now = () => now), Date.parse(time));
    await page.getByLabel("Korte naam").fill(name);
    await kept(course, name);
    assert.equal((await stored(course)).filter((text) => text.includes('"revision":')).length, 1, `${at}`);
  }
  assert.equal((await course.report()).valid, true);
  assert.equal(await broughtBackAfterClosing(course), first.replace("Eerste", "Voor 1970"));
});

test("a browser without time zones has the Dutch clock all the same", async () => {
  const course = await inExample({
    prepare: (context) =>
      context.addInitScript(() => {
        const { DateTimeFormat } = Intl;
        Intl.DateTimeFormat = /** @type {any} */ (
          new Proxy(DateTimeFormat, {
            construct(target, [locale, options]) {
              if (options?.timeZone && options.timeZone !== "UTC")
                throw new RangeError(`Invalid time zone specified: ${options.timeZone}`);
              return new target(locale, options);
            },
          })
        );
      }),
  });
  const { page } = course;
  assert.equal((await course.report()).valid, true);
  await page.locator("aanbod-quote").getByLabel("Datum en tijd van de bestelling").fill("01-07-2026 00:30");
  await page.locator("aanbod-quote .total", { hasText: "1 jul 2026, 00:30" }).waitFor();
  assert.equal(
    await page.evaluate(() => document.querySelector("aanbod-quote").quote.orderedAt),
    "2026-06-30T22:30:00Z",
  );
  course.quiet();
});
