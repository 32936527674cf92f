/**
 * The parts of an exchange: where a finding's pointer belongs, and what places in it are called.
 */

import { layoutOf } from "../../form/layouts/layout.js";
import { parts } from "../../core/json/pointer.js";

/**
 * @param {string} pointer of a finding in an exchange: "/response/0/study"
 * @returns {{part: string, inner: string}} the part, and the pointer in it: "response", "/0/study"
 */
export function split(pointer) {
  const part = parts(pointer)[0] ?? "";
  return { part, inner: pointer.slice(part.length + 1) };
}

/**
 * @param {(kind: import("aanbod").Kind) => import("aanbod").Property|undefined} table
 * @param {(key: string, locale: string) => string} word
 * @returns {Record<string, import("../../form/layouts/layout.js").Items>} what items and parts are called, by their path in the exchange
 */
export function itemsOf(table, word) {
  // Words of a language are there once that is spoken.
  const called = (/** @type {string} */ key) => ({
    name: {
      get en() {
        return word(key, "en");
      },
      get nl() {
        return word(key, "nl");
      },
    },
  });
  const within = (/** @type {string} */ part, /** @type {import("aanbod").Kind} */ kind) =>
    Object.fromEntries(
      Object.entries(layoutOf(kind, table(kind)).items).map(([path, item]) => [
        path.startsWith("[") ? `${part}${path}` : `${part}.${path}`,
        item,
      ]),
    );
  return {
    request: called("exchange.request"),
    query: called("exchange.query"),
    response: called("exchange.response"),
    ...within("request", "enrollmentRequest"),
    ...within("response", "enrollments"),
  };
}
