// Which parts of the core are there. `aanbod/check` brings them one by one; with every other entry all are there from the start.
import { AanbodError } from "./call-error.js";

/** @typedef {"en" | "nl" | "check" | "rest"} Part */

/** @type {Set<Part>} */
const missing = new Set();

/** @type {(() => void)[]} */
const restarts = [];

/** @param {Part[]} parts */
export function expectLater(parts) {
  for (const part of parts) missing.add(part);
}

/** @param {Part} part */
export function arrived(part) {
  missing.delete(part);
}

/** @param {string} part */
export function isMissing(part) {
  return missing.has(/** @type {Part} */ (part));
}

/** Whether everything is there. */
export function isComplete() {
  return missing.size === 0;
}

/**
 * Refuses a call that would answer in blanks.
 *
 * @param {unknown} [locale]
 */
export function needLanguage(locale) {
  const asked = String(locale ?? "en");
  if (!isMissing(asked)) return;
  throw new AanbodError(
    "not-started",
    `aanbod/check hasn't loaded its texts in "${asked}" yet: pass the locale that you load, or \`await loadLanguage("${asked}")\` once before the call.`,
  );
}

/** Refuses a call of a function that isn't there yet. */
export function needRest() {
  if (!isMissing("rest")) return;
  throw new AanbodError(
    "not-started",
    "aanbod/check hasn't loaded this function yet: `await loadRest()` once before the call.",
  );
}

/**
 * Why a call trapped: it needed what isn't there yet.
 *
 * @param {unknown} cause
 */
export function lacking(cause) {
  return new AanbodError(
    "not-started",
    "aanbod/check hasn't loaded what this call needs yet: `await loadCheck()`, and then call once more.",
    { cause },
  );
}

/** @param {() => void} restore puts the parts that are there into a fresh instance */
export function onRestart(restore) {
  restarts.push(restore);
}

/** A fresh instance has none of the parts. */
export function restoreParts() {
  for (const restore of restarts) restore();
}
