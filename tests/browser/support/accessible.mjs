/**
 * What axe finds on the page as it is shown.
 */

import assert from "node:assert/strict";
import { AxeBuilder } from "@axe-core/playwright";

const LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Fails with what axe finds. Only violations are collected, and within the page itself (it has no frames): axe's own way takes a page more
 * and three times as long.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} [state] what is shown
 * @param {Parameters<AxeBuilder["include"]>[0]} [part] a selector: of a menu that lies over the page, only the menu is looked at
 */
export async function assertAccessible(page, state, part = "html") {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .setLegacyMode()
    .include(part)
    .withTags(LEVELS)
    .analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target, failureSummary }) => `${id}: ${target.join(" ")}\n${failureSummary}`),
  );
  assert.deepEqual(found, [], state);
}
