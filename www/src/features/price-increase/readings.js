/**
 * Of the readings in the price panel, the one that decides where a period ends.
 *
 * @param {{periodEnd?: string}} options
 * @returns {{periodEnd?: string}}
 */
export function readingsOf({ periodEnd }) {
  return periodEnd ? { periodEnd } : {};
}
