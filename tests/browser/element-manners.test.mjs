// The elements in somebody else's page: they take the focus from their label, and say in the page's language what an attribute got wrong.
import { test } from "node:test";
import assert from "node:assert/strict";
import { assertAccessible } from "./support/accessible.mjs";
import { example, site } from "./support/site.mjs";

const { visit } = site();

/** Puts elements in the place of the page: names, attributes, words. */
async function portal(course, elements, lang = "nl") {
  await course.page.evaluate(
    ([parts, language]) => {
      document.documentElement.lang = language;
      for (const style of document.querySelectorAll("link[rel=stylesheet], style")) style.remove();
      const main = document.createElement("main");
      document.body.replaceChildren(main);
      for (const [name, attributes, words = ""] of parts) {
        const element = Object.assign(document.createElement(name), words && { textContent: words });
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
        main.append(element);
      }
    },
    [elements, lang],
  );
}

const focus = (course, element) =>
  course.page.evaluate((name) => {
    const host = document.querySelector(name);
    return document.activeElement === host ? (host.shadowRoot.activeElement?.localName ?? "") : "";
  }, element);

for (const [element, label] of /** @type {const} */ ([
  ["aanbod-editor", "Het aanbod"],
  ["aanbod-quote", "De prijs"],
])) {
  test(`a click on the label of ${element} puts the focus into it`, async () => {
    const course = await visit();
    await portal(course, [
      ["label", { for: "it" }, label],
      [element, { id: "it", name: "it" }],
    ]);
    await course.page.evaluate(
      ([name, text]) => {
        document.querySelector(/** @type {"aanbod-editor"} */ (name)).value = text;
      },
      [element, await example()],
    );
    await course.page.locator(element).locator("h2").first().waitFor();
    assert.equal(await focus(course, element), "");
    await course.page.getByText(label, { exact: true }).click();
    await course.page.waitForFunction(
      (name) => document.activeElement?.localName === name && document.activeElement.shadowRoot?.activeElement,
      element,
    );
    assert.match(await focus(course, element), /^(input|select|textarea)$/);
    await course.page.evaluate(() => document.activeElement.blur());
    // A click on words inside is no click on the label: the focus goes nowhere.
    await course.page.locator(element).locator("h2").first().click();
    assert.doesNotMatch(await focus(course, element), /input|select|textarea|button/);
    await course.page.evaluate((name) => {
      document.activeElement.blur();
      document.querySelector(name).disabled = true;
    }, element);
    await course.page.getByText(label, { exact: true }).click();
    assert.equal(await focus(course, element), "", "what is disabled takes no focus");
  });
}

for (const [lang, unknown, moment] of /** @type {const} */ ([
  [
    "nl",
    "Het soort document ‘corse’ (kind) is onbekend. Kies een van: course, catalogue, coursePatch, enrollment,",
    "Het bestelmoment ‘morgen’ (ordered-at) is niet te lezen.",
  ],
  [
    "en",
    "The kind of document “corse” (kind) is unknown. Use one of: course, catalogue, coursePatch, enrollment,",
    "The moment of ordering “morgen” (ordered-at) can't be read.",
  ],
])) {
  test(`${lang}: a kind that isn't known is said to be unknown, with those that are`, async () => {
    const course = await visit();
    await portal(
      course,
      [
        ["h1", {}, "Portal"],
        ["aanbod-editor", { kind: "corse", value: "{}" }],
      ],
      lang,
    );
    const editor = course.page.locator("aanbod-editor");
    await editor.getByText(unknown).first().waitFor();
    assert.equal(await editor.getByText(/Controleren…|Checking…/).count(), 0);
    assert.ok(
      (
        await editor.evaluate(
          (/** @type {HTMLElementTagNameMap["aanbod-editor"]} */ element) => element.validationMessage,
        )
      ).startsWith(unknown),
    );
    await assertAccessible(course.page, undefined, "aanbod-editor");
    await editor.evaluate((/** @type {HTMLElementTagNameMap["aanbod-editor"]} */ element) => {
      element.kind = "course";
    });
    await editor.locator(".finding-lead").first().waitFor();
    assert.equal(await editor.getByText(unknown).count(), 0, "once it is right, nothing is left of it");
    course.quiet();
  });

  test(`${lang}: a moment of ordering that can't be read is said in the language of the element`, async () => {
    const course = await visit();
    await portal(course, [["aanbod-quote", { "ordered-at": "morgen" }]], lang);
    const quote = course.page.locator("aanbod-quote");
    await quote.evaluate(
      (/** @type {HTMLElementTagNameMap["aanbod-quote"]} */ element, text) => {
        element.value = text;
      },
      await example(),
    );
    await quote.getByText(moment).waitFor();
    assert.match(await quote.getByText(moment).innerText(), /2026-01-15T12:00:00Z/);
    await quote.evaluate((/** @type {HTMLElementTagNameMap["aanbod-quote"]} */ element) => {
      element.orderedAt = "2026-01-15T12:00:00";
    });
    await quote.getByText(moment.replace("morgen", "2026-01-15T12:00:00")).waitFor();
    await quote.evaluate((/** @type {HTMLElementTagNameMap["aanbod-quote"]} */ element) => {
      element.orderedAt = "2026-01-15T12:00:00Z";
    });
    await quote.locator(".total-amount").waitFor();
  });
}

test("what was set before the elements were defined holds", async () => {
  const course = await visit();
  const result = await course.page.evaluate(
    async (text) => {
      // In a document without a window, no element is defined.
      const inert = document.implementation.createHTMLDocument();
      const editor = inert.createElement("aanbod-editor");
      const quote = inert.createElement("aanbod-quote");
      Object.assign(editor, { value: text, textOpen: true });
      Object.assign(quote, { value: text, choices: { orderedAt: "2026-03-01T12:00:00Z", vatExempt: true } });
      const early = [editor, quote].map(({ updateComplete }) => updateComplete === undefined);
      document.body.append(editor, quote);
      await Promise.all([editor.updateComplete, quote.updateComplete]);
      const { orderedAt, vatExempt } = quote;
      return {
        early,
        same: editor.value === text && quote.value === text,
        isOpen: editor.panes.wantsText,
        orderedAt,
        vatExempt,
      };
    },
    await example(),
  );
  assert.deepEqual(result, {
    early: [true, true],
    same: true,
    isOpen: true,
    orderedAt: "2026-03-01T12:00:00Z",
    vatExempt: true,
  });
  course.quiet();
});
