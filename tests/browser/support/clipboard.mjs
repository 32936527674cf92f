/**
 * The browser's own clipboard, with the keys that people press.
 */

import { isFirefox } from "./browsers.mjs";

const allow = ({ page }) => page.context().grantPermissions(["clipboard-read", "clipboard-write"]);

/** Copies a text elsewhere, and pastes it where the focus is. */
export async function paste(course, text) {
  if (isFirefox) await copyElsewhere(course, text);
  else {
    await allow(course);
    await course.page.evaluate((words) => navigator.clipboard.writeText(words), text);
  }
  await course.page.keyboard.press("Control+V");
}

/** In another page, with the keys that people press: Firefox gives no test leave to write to the clipboard. */
async function copyElsewhere({ page }, text) {
  const other = await page.context().newPage();
  await other.setContent("<textarea></textarea>");
  await other.locator("textarea").fill(text);
  await other.keyboard.press("Control+A");
  await other.keyboard.press("Control+C");
  await other.close();
  await page.bringToFront();
}

/** @returns {Promise<string>} what comes on the clipboard when the keys for copying are pressed */
export async function copied(course, keys = "Control+C") {
  await allow(course);
  await course.page.evaluate(() => navigator.clipboard.writeText("nothing was copied"));
  await course.page.keyboard.press(keys);
  return course.page.evaluate(() => navigator.clipboard.readText());
}

/** @returns {Promise<string>} what is on the clipboard as HTML */
export const copiedHtml = ({ page }) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item.getType("text/html")).text();
  });
