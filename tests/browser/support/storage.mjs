/**
 * What the browser keeps for the page.
 */

import assert from "node:assert/strict";

/** All that the browser stores for the page. */
export const stored = (course) =>
  course.page.evaluate(async () => {
    const found = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise((resolve, reject) =>
        Object.assign(indexedDB.open(name ?? ""), {
          onsuccess: ({ target }) => resolve(target.result),
          onerror: reject,
        }),
      );
      for (const store of database.objectStoreNames) {
        const all = await new Promise((resolve) =>
          Object.assign(database.transaction(store).objectStore(store).getAll(), {
            onsuccess: ({ target }) => resolve(target.result),
          }),
        );
        found.push(...all.map((one) => (typeof one === "string" ? one : JSON.stringify(one))));
      }
      database.close();
    }
    return found;
  });

/** Waits until a text is stored. */
export async function kept(course, part) {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    if ((await stored(course)).some((text) => text.includes(part))) return;
    await course.page.waitForTimeout(50);
  }
  assert.fail(`“${part}” was never kept`);
}
