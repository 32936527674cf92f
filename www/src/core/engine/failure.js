/**
 * Why a call was refused: for programs, and for people. The package's message is English, for who wrote the call; what an attribute can
 * get wrong has words in the language of the page.
 *
 * @typedef {object} Failure
 * @property {string} code that of the package's error; empty for any other error
 * @property {Record<string, string>} params what the message names
 * @property {string} message
 */

import { AanbodError } from "aanbod";

/**
 * @param {unknown} error
 * @returns {Failure} which can be sent from a worker, as an error of a class can't
 */
export function failureOf(error) {
  if (error instanceof AanbodError) return { code: error.code, params: error.params, message: error.message };
  return { code: "", params: {}, message: error instanceof Error ? error.message : String(error) };
}

/** @param {unknown} error @returns {boolean} whether a call needed a part of the package that isn't there yet */
export function isLacking(error) {
  return error instanceof AanbodError && error.code === "not-started";
}

/**
 * @param {Failure} failure
 * @param {(key: string, params?: object) => string} t
 * @returns {string}
 */
export function failureWords({ code, params, message }, t) {
  const { option, value, kinds } = params;
  if (code === "unknown-kind" && value) return t("failure.kind", { kind: value, kinds });
  if (code === "moment" && option?.endsWith("orderedAt") && value) return t("failure.orderedAt", { text: value });
  // What nobody foresaw, such as a worker without memory.
  return code === "" ? t("failure.stopped", { message }) : message;
}
