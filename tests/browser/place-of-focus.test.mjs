// Where one is: another document is seen from its top with the focus where work begins, and nothing that has the focus is
// covered by what stays in sight.
import { test } from "node:test";
import assert from "node:assert/strict";
import { example, site } from "./support/site.mjs";

const { visit } = site();

/** The id, or the words, of what has the focus, down through shadow roots. */
const focused = ({ page }) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return decodeURIComponent(element.id) || element.innerText;
  });

const scrolled = ({ page }) =>
  page.evaluate(() => {
    const { renderRoot } = document.querySelector("aanbod-editor");
    return [scrollY, ...[...renderRoot.querySelectorAll(".pane-body, .pane.aside")].map(({ scrollTop }) => scrollTop)];
  });

/** In the page: what has the focus, and whether its middle, or the middle of what shows of it, can be seen. */
function seen() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element || element === document.body) return null;
  const box = element.getBoundingClientRect();
  const name = decodeURIComponent(element.id) || element.getAttribute("aria-label") || element.innerText?.slice(0, 40);
  const top = Math.max(0, box.top);
  const bottom = Math.min(innerHeight, box.bottom);
  const x = Math.min(innerWidth - 2, Math.max(1, box.left + Math.min(box.width / 2, 40)));
  const points = [0.25, 0.5, 0.75].map((part) => top + (bottom - top) * part);
  const shows = (y) => {
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot) {
      const inner = hit.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === hit) break;
      hit = inner;
    }
    // Under its label, or drawn by what it is in.
    for (let at = /** @type {Node|null} */ (hit); at; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null))
      if (at === element) return true;
    return Boolean(hit && (element.contains(hit) || hit.contains(element)) && !hit.matches?.("main, body, html"));
  };
  return { name, tag: element.localName, visible: bottom > top && points.some(shows) };
}

for (const [width, height] of /** @type {const} */ ([
  [1440, 900],
  [390, 844],
])) {
  test(`another document is seen from its top, with the focus where work begins: ${width}`, async () => {
    const course = await visit({ width, height });
    await course.page.evaluate(() =>
      document.querySelector("aanbod-editor").leadTo({ pointer: "/learningMethod/planning/startMoments/1/city" }),
    );
    await course.page.waitForFunction(
      () =>
        scrollY > 300 ||
        [...document.querySelector("aanbod-editor").renderRoot.querySelectorAll(".pane-body")].some(
          ({ scrollTop }) => scrollTop > 300,
        ),
    );
    await course.open("andere.json", (await example()).replace("Projectleiden in de praktijk", "Een andere"));
    await course.page.getByText("‘andere.json’ is geopend.").waitFor();
    assert.equal(await focused(course), "form-title");
    assert.deepEqual([...new Set(await scrolled(course))], [0]);

    await course.open("kapot.json", (await example()).replace('"name": ', '"name" '));
    await course.page.getByText("‘kapot.json’ is geopend.").waitFor();
    await course.page.waitForFunction(
      () => document.querySelector("aanbod-editor").renderRoot.activeElement?.innerText === "Naar de plek",
    );
    await course.fresh(/^Cursus$/);
    await course.page.waitForFunction(
      () => document.querySelector("aanbod-editor").renderRoot.activeElement?.id === "f%2Fname",
    );
    assert.deepEqual([...new Set(await scrolled(course))], [0]);
    course.quiet();
  });
}

for (const [name, width, height] of /** @type {const} */ ([
  ["400 % of 1280 × 1024", 320, 256],
  ["a phone", 390, 844],
  ["a phone on its side", 844, 390],
])) {
  test(`nothing that has the focus is covered, forwards and backwards: ${name}`, async () => {
    const course = await visit({ width, height });
    await course.page.evaluate(() => document.querySelector("aanbod-editor").formView.giveFocus(null));
    for (const key of ["Tab", "Shift+Tab"]) {
      const covered = [];
      const passed = new Set();
      for (let step = 0; step < 70; step += 1) {
        await course.page.keyboard.press(key);
        const now = await course.page.evaluate(seen);
        if (!now) continue;
        passed.add(now.name);
        if (!now.visible) covered.push(`${now.tag} ${now.name}`);
      }
      assert.ok(passed.size > 25, `${passed.size} stops`);
      assert.deepEqual(covered, []);
    }
  });
}

test("on a phone, another tab doesn't leave one below its end", async () => {
  const course = await visit({ width: 390, height: 844 });
  const { page } = course;
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  for (const tab of [/^Bevindingen/, /^Prijs/, /^Formulier/]) {
    await page.getByRole("tab", { name: tab }).click();
    const { top, bottom } = await page.evaluate(() => {
      const panes = [...document.querySelector("aanbod-editor").renderRoot.querySelectorAll(".pane")];
      const box = panes.filter((pane) => pane.offsetParent && pane.offsetHeight)[0].getBoundingClientRect();
      return { top: box.top, bottom: box.bottom };
    });
    assert.ok(top < 400 && bottom > 60, `${tab}: from ${top} to ${bottom}`);
  }
});
