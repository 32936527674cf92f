/**
 * Takes everything away that the page ever stored in this browser: drafts, language, colours, whether the text
 * is open, and the columns of spreadsheets. What the browser keeps of the program itself isn't about anybody.
 */

/** Every key of ours begins so. */
const OURS = /^aanbod\b/;

/** @param {import("./store.js").Store} store */
export async function forgetStored(store) {
  for (const storage of /** @type {const} */ (["localStorage", "sessionStorage"])) {
    try {
      const kept = globalThis[storage];
      for (const key of Object.keys(kept)) if (OURS.test(key)) kept.removeItem(key);
    } catch {
      // Storage is forbidden, so nothing is in it.
    }
  }
  await store.forget();
}
