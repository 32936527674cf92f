// One keystroke on the real page: from the key to the report and the price that stand on it, and to the frame that shows them.
import { list, large, planned, usual } from "./documents.mjs";
import { median } from "./contest.mjs";

/** Runs before the page's own scripts: notes when a key went down. */
export function watchKeys() {
  globalThis.addEventListener(
    "keydown",
    (event) => {
      globalThis.pressed = event.timeStamp;
    },
    true,
  );
}

/** On the page: the text stands beside the form. */
export function openText() {
  document.querySelector("aanbod-editor").textOpen = true;
}

/** What is typed in, and how large. */
export const SUBJECTS = [
  { name: "a course of 15 kB", kind: "course", text: usual, target: 16 },
  { name: "a course of 1 MB", kind: "course", text: large, target: 50 },
  { name: "a course with 200 start moments and 100 price periods", kind: "course", text: planned, target: 50 },
  { name: "a list of courses of 1 MB", kind: "catalogue", text: list, target: 50 },
];

/** In the page: puts a document in the editor. */
function openDocument({ kind, text }) {
  return new Promise((resolve) => {
    const editor = document.querySelector("aanbod-editor");
    const heard = () => {
      if (editor.value !== text || editor.kind !== kind) return;
      editor.removeEventListener("report", heard);
      editor.updateComplete.then(() => setTimeout(resolve, 500));
    };
    editor.addEventListener("report", heard);
    editor.kind = kind;
    editor.value = text;
  });
}

/** In the page: waits for the answer to the next key. */
function next() {
  globalThis.answered = new Promise((resolve) => {
    const editor = document.querySelector("aanbod-editor");
    const quote = document.querySelector("aanbod-quote");
    const before = editor.value;
    let typed = 0;
    editor.addEventListener(
      "change",
      () => {
        typed = performance.now();
      },
      { once: true },
    );
    const heard = async () => {
      if (editor.value === before) return;
      editor.removeEventListener("report", heard);
      const reported = performance.now();
      await editor.updateComplete;
      await quote.updateComplete;
      const pressed = globalThis.pressed;
      const shown = performance.now();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () =>
          resolve({
            typed: typed - pressed,
            reported: reported - pressed,
            shown: shown - pressed,
            painted: performance.now() - pressed,
          });
        port2.postMessage(null);
      });
    };
    editor.addEventListener("report", heard);
  });
}

/** Where a key goes: to a field of the form, or to the text. */
const PLACES = {
  async field(page, kind) {
    // As from a finding: what is closed is opened, and the field has the focus.
    await page.evaluate(
      (pointer) => document.querySelector("aanbod-editor").leadTo({ pointer }),
      kind === "catalogue" ? "/3/name" : "/name",
    );
    await page.waitForFunction(
      () => document.querySelector("aanbod-editor").renderRoot.activeElement?.matches("input, textarea"),
      undefined,
      { polling: 50 },
    );
    await page.keyboard.press("End");
  },
  async text(page) {
    // In the middle of a name, so that what is typed is text.
    await page.evaluate(() => {
      const { view } = document.querySelector("aanbod-editor").textPane.view;
      const at = view.state.doc.sliceString(0, 20_000).indexOf('"name": "') + 10;
      view.dispatch({ selection: { anchor: at }, scrollIntoView: true });
      view.focus();
    });
  },
};

/**
 * @param {import("playwright-core").Browser} browser
 * @param {string} url of the page
 * @param {number} strokes
 * @returns {Promise<object[]>}
 */
export async function keystrokes(browser, url, strokes, subjects = SUBJECTS) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  const found = [];
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    await page.addInitScript(watchKeys);
    await page.goto(url);
    await page.waitForFunction(() => document.querySelector("aanbod-editor")?.report);
    await page.evaluate(openText);
    await page.locator("aanbod-editor .cm-content").first().waitFor({ state: "attached" });
    for (const { name, kind, text, target } of subjects) {
      const content = text();
      for (const [place, focus] of Object.entries(PLACES)) {
        await page.evaluate(openDocument, { kind, text: content });
        await focus(page, kind);
        const times = [];
        for (let stroke = 0; stroke < strokes + 3; stroke += 1) {
          await page.waitForTimeout(stroke < 3 ? 300 : 150 + ((stroke * 37) % 200));
          await page.evaluate(next);
          await page.keyboard.press("x");
          times.push(await page.evaluate(() => globalThis.answered));
        }
        const of = (key) => times.slice(3).map((time) => time[key]);
        found.push({
          name,
          place,
          target,
          bytes: Buffer.byteLength(content),
          strokes,
          ...Object.fromEntries(
            ["typed", "reported", "shown", "painted"].map((key) => [
              key,
              { median: median(of(key)), min: Math.min(...of(key)), max: Math.max(...of(key)) },
            ]),
          ),
        });
      }
    }
    return found;
  } finally {
    await context.close();
  }
}
