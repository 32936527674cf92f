/**
 * The difference of two decimal amounts, exactly.
 *
 * @param {string} a
 * @param {string} b
 * @returns {[boolean, string]} whether it is negative, and its size
 */
export function subtract(a, b) {
  const digits = Math.max(...[a, b].map((text) => (text.split(".")[1] ?? "").length));
  const whole = (text) => BigInt(text.replace(".", "") + "0".repeat(digits - (text.split(".")[1] ?? "").length));
  const result = whole(a) - whole(b);
  const size = String(result < 0n ? -result : result).padStart(digits + 1, "0");
  return [result < 0n, digits ? `${size.slice(0, -digits)}.${size.slice(-digits)}` : size];
}
