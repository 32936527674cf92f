/**
 * Exact amounts: digits and a power of ten, never a float. Amounts come and go as JSON spells them.
 *
 * @typedef {{digits: bigint, places: number}} Amount `digits` / 10^`places`
 */

const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

/** Amounts with a larger power of ten are no prices. */
const FARTHEST = 60;

/**
 * @param {string} raw a JSON number
 * @returns {Amount|null} null for what is no amount of money
 */
export function readAmount(raw) {
  const found = NUMBER.exec(raw);
  if (!found) return null;
  const [, sign, whole, fraction = "", exponent = "0"] = found;
  if (whole.length + fraction.length > FARTHEST || Math.abs(Number(exponent)) > FARTHEST) return null;
  const digits = BigInt(`${sign}${whole}${fraction}`);
  const places = fraction.length - Number(exponent);
  return places < 0 ? { digits: digits * ten(-places), places: 0 } : { digits, places };
}

/**
 * @param {string} raw a number that is known to be an amount
 * @returns {Amount}
 */
export function exactAmount(raw) {
  const amount = readAmount(raw);
  if (!amount) throw new RangeError(`${raw} isn't an amount`);
  return amount;
}

/**
 * As JSON, without zeros that say nothing, but with so many decimals at least.
 *
 * @param {Amount} amount
 * @param {number} [least]
 * @returns {string}
 */
export function writeAmount({ digits, places }, least = 0) {
  const sign = digits < 0n ? "-" : "";
  const text = String(digits < 0n ? -digits : digits).padStart(places + 1, "0");
  const whole = text.slice(0, text.length - places);
  const fraction = text
    .slice(text.length - places)
    .replace(/0+$/, "")
    .padEnd(least, "0");
  return `${sign}${whole}${fraction && `.${fraction}`}`;
}

/** @param {Amount} one @param {Amount} other @returns {Amount} */
export function add(one, other) {
  const places = Math.max(one.places, other.places);
  return { digits: at(one, places) + at(other, places), places };
}

/** @param {Amount} one @param {Amount} other @returns {Amount} */
export function subtract(one, other) {
  return add(one, { digits: -other.digits, places: other.places });
}

/** @param {Amount} one @param {Amount} other @returns {Amount} */
export function multiply(one, other) {
  return { digits: one.digits * other.digits, places: one.places + other.places };
}

/** @param {Amount} one @param {Amount} other @returns {boolean} */
export function equal(one, other) {
  return subtract(one, other).digits === 0n;
}

/**
 * @param {Amount} amount
 * @param {Amount} percent 3.5 for 3.5 %
 * @returns {Amount} so much of it, exact
 */
export function share(amount, percent) {
  const { digits, places } = multiply(amount, percent);
  return { digits, places: places + 2 };
}

/**
 * To the nearest multiple of a step; what lies half way goes away from zero.
 *
 * @param {Amount} amount
 * @param {Amount} step above zero
 * @returns {Amount}
 */
export function round(amount, step) {
  const places = Math.max(amount.places, step.places);
  const value = at(amount, places);
  const unit = at(step, places);
  const size = value < 0n ? -value : value;
  const steps = (2n * size + unit) / (2n * unit);
  return { digits: (value < 0n ? -1n : 1n) * steps * unit, places };
}

/** @param {number} power */
const ten = (power) => 10n ** BigInt(power);
/** @param {Amount} amount @param {number} wanted places */
const at = ({ digits, places }, wanted) => digits * ten(wanted - places);
