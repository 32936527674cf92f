/**
 * Of the readings in the price panel, the one that decides where a period ends.
 *
 * @param {{periodEnd?: import("aanbod").QuoteOptions["periodEnd"]}} options
 * @returns {{periodEnd?: import("aanbod").QuoteOptions["periodEnd"]}}
 */
export function readingsOf({ periodEnd }) {
  return periodEnd ? { periodEnd } : {};
}
