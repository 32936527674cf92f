// A table that goes on to the right shows it at its edge, and its end is reached by keyboard.
import { test } from "node:test";
import assert from "node:assert/strict";
import { boxOf, example, site } from "./support/site.mjs";

const { visit } = site();
const ITEMS = "/learningMethod/costs/details/1/invoiceItems";
const lead = (course) =>
  course.page.evaluate((place) => document.querySelector("aanbod-editor").formView.lead(place), `${ITEMS}/0/costType`);

/** What is drawn at the right edge of what scrolls; nothing where all is in sight. */
const edge = (course, within = ".grid-scroll") =>
  course.page
    .locator(`aanbod-editor ${within}`)
    .last()
    .evaluate(async (scroll) => {
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      const { content, backgroundImage, borderRightStyle } = getComputedStyle(scroll.parentElement, "::after");
      return content === "none" ? "" : backgroundImage !== "none" ? "fades" : borderRightStyle;
    });

for (const [size, width] of /** @type {const} */ ([
  ["wide", 1280],
  ["a phone", 320],
])) {
  test(`${size}: the edge fades while columns follow, and the last one is reached with a key`, async () => {
    const course = await visit({ width, height: 720 });
    await lead(course);
    await course.page.keyboard.press("Escape");
    assert.equal(await edge(course), "fades");
    await course.page.keyboard.press("End");
    const [last, scroll] = [
      course.page.locator(`aanbod-editor [id="c${encodeURIComponent(`${ITEMS}/0/vatCountry`)}"]`),
      course.page.locator("aanbod-editor .grid-scroll").last(),
    ];
    const [cell, box] = [await boxOf(last), await boxOf(scroll)];
    assert.ok(cell.x + cell.width <= box.x + box.width + 1, "the whole column is in sight");
    assert.equal(await edge(course), "");
    await course.page.keyboard.press("Home");
    assert.equal(await edge(course), "fades");
    // Nothing lies over the cells below it.
    assert.ok(
      await scroll.evaluate((element) => {
        const { right, top, height } = element.getBoundingClientRect();
        return Boolean(
          /** @type {ShadowRoot} */ (element.getRootNode())
            .elementFromPoint(right - 6, top + height / 2)
            ?.closest(".grid-scroll"),
        );
      }),
    );
    course.quiet();
  });
}

test("the cell that the keys are at is wholly in sight, clear of the edge and of the first column", async () => {
  const course = await visit({ width: 1366, height: 768 });
  await lead(course);
  await course.page.keyboard.press("Escape");
  for (const [key, times] of /** @type {const} */ ([
    ["ArrowRight", 7],
    ["ArrowLeft", 6],
  ])) {
    for (let time = 0; time < times; time += 1) {
      await course.page.keyboard.press(key);
      const [cell, from, to] = await course.page.evaluate(() => {
        const { activeElement } = document.querySelector("aanbod-editor").renderRoot;
        const first = activeElement.closest("tr").querySelector(".first").getBoundingClientRect();
        const { left, right } = activeElement.getBoundingClientRect();
        return [
          { left, right, name: activeElement.id },
          first.right,
          activeElement.closest(".grid-scroll").getBoundingClientRect().right,
        ];
      });
      assert.ok(cell.left >= from - 2 && cell.right <= to + 1, `${JSON.stringify(cell)} between ${from} and ${to}`);
    }
  }
});

test("with room for all columns there is no sign, and one that comes makes it appear", async () => {
  const course = await visit({ width: 2600, height: 900 });
  await lead(course);
  await course.page.keyboard.press("Escape");
  assert.equal(await edge(course), "");
  await course.page.setViewportSize({ width: 1280, height: 900 });
  assert.equal(await edge(course), "fades");
});

test("with colours of the reader's own, the edge is a line", async () => {
  const course = await visit({ width: 320, height: 720, forcedColors: "active" });
  await lead(course);
  await course.page.keyboard.press("Escape");
  assert.equal(await edge(course), "double");
});

test("computed VAT, too, shows that it goes on, and scrolls by keyboard", async () => {
  const course = await visit({ width: 320, height: 720 });
  await lead(course);
  await course.page.keyboard.press("Escape");
  await course.page.getByRole("button", { name: "Btw berekenen" }).click();
  assert.equal(await edge(course, ".vat-scroll"), "fades");
  await course.page.locator("aanbod-editor .vat-scroll").focus();
  await course.page.keyboard.press("End");
  for (let press = 0; press < 12; press += 1) await course.page.keyboard.press("ArrowRight");
  await course.page.waitForFunction(
    () =>
      !document
        .querySelector("aanbod-editor")
        .renderRoot.querySelector(".vat-panel .edge-frame")
        .classList.contains("has-more"),
  );
});

for (const [locale, width] of /** @type {const} */ ([
  ["nl-NL", 320],
  ["en-GB", 320],
  ["nl-NL", 390],
])) {
  test(`${locale}, ${width} px: on a phone the prices are read beside their names, without scrolling`, async () => {
    const course = await visit({ locale, width, height: 720, hasTouch: true, isMobile: true });
    await course.setText((await example()).replace('"priceBeforeTax": 1550.00', '"priceBeforeTax": 16250.00'));
    await lead(course);
    await course.page.keyboard.press("Escape");
    const cut = await course.page
      .locator("aanbod-editor .grid-scroll")
      .last()
      .evaluate((scroll) => {
        scroll.scrollLeft = 0;
        const { right } = scroll.getBoundingClientRect();
        const words = (cell) => {
          const range = document.createRange();
          range.selectNodeContents(cell);
          return range.getClientRects();
        };
        return [...scroll.querySelectorAll("td[data-cell=costTypeDisplayValue], td[data-cell=priceBeforeTax]")]
          .filter((cell) => {
            const rects = [...words(cell.querySelector("bdi") ?? cell.querySelector(".cell-text"))];
            const lines = new Set(rects.map(({ top }) => Math.round(top)));
            return (
              rects.some((rect) => rect.right > right) || (cell.dataset.cell === "priceBeforeTax" && lines.size !== 1)
            );
          })
          .map(({ innerText }) => innerText);
      });
    assert.deepEqual(cut, []);
    const columns = () =>
      course.page
        .locator("aanbod-editor .grid")
        .last()
        .evaluate((grid) => [...grid.querySelectorAll("thead th")].map((head) => head.getBoundingClientRect().width));
    const before = await columns();
    await course.page.evaluate(
      (place) => document.querySelector("aanbod-editor").formView.lead(place),
      `${ITEMS}/0/priceBeforeTax`,
    );
    const field = course.page.locator("aanbod-editor .cell-editor input");
    await field.waitFor();
    assert.deepEqual(await columns(), before, "what is typed in has room, and pushes nothing");
    assert.ok(await field.evaluate((input) => input.scrollWidth <= input.clientWidth));
    course.quiet();
  });
}
