/**
 * The steps of a JSON Pointer (RFC 6901), unescaped.
 *
 * @param {string} pointer
 */
export const steps = (pointer) =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
