/**
 * All of the package, in the parts of which the page loads one first.
 */

import init, { loadLanguage, loadRest } from "aanbod/check";

export default async function startAll() {
  try {
    await Promise.all([init(), loadLanguage("en"), loadLanguage("nl"), loadRest()]);
  } catch (error) {
    // As for every other part that can't be loaded: the page says so.
    globalThis.dispatchEvent?.(new Event("vite:preloadError"));
    throw error;
  }
}
