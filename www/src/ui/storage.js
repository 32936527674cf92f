/**
 * What this browser remembers of choices. Storage may be forbidden; then nothing is remembered.
 */

/** @param {string} key @returns {string|null} */
export function recall(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** @param {string} key @param {string} value */
export function remember(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Nothing is remembered.
  }
}
