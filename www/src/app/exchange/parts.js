/**
 * What can be a part of an exchange, and which.
 *
 * @type {Partial<Record<import("aanbod").Kind, import("../../elements/exchange/exchange.js").Part>>}
 */
export const PARTS = { enrollmentRequest: "request", enrollments: "response", statusResponse: "response" };
