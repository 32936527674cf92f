import assert from "node:assert/strict";

/**
 * A value that is there, or the test fails.
 *
 * @template T
 * @param {T} value
 * @returns {NonNullable<T>}
 */
export function present(value) {
  assert.ok(value !== null && value !== undefined, "there is nothing");
  return value;
}
