/**
 * The kinds of documents for people: by which system they belong to, under the names that the tables give them.
 */

import { tableOf } from "./engine/tables.js";

/**
 * Systems in the order of the menu, each with its kinds, the likeliest first.
 *
 * @type {[string, import("aanbod").Kind[]][]}
 */
export const SYSTEMS = [
  ["edums", ["course", "catalogue", "coursePatch"]],
  ["eduv", ["enrollments", "enrollment", "enrollmentRequest", "statusResponse"]],
  ["ooapi", ["association", "associationPatch", "associationResponse", "associations"]],
];

/**
 * @param {string} kind
 * @returns {{label: {en: string, nl: string}, description: {en: string, nl: string}}} once the package is there
 */
export function about(kind) {
  return /** @type {import("aanbod").Property} */ (tableOf(kind));
}

/**
 * @param {string} kind
 * @returns {boolean} whether documents of a kind are about a person, or may be: nothing of them may show outside the
 *   document
 */
export function isPersonal(kind) {
  return !SYSTEMS[0]?.[1].some((one) => one === kind);
}

/** @param {string} kind @returns {string} what a document of a kind is called as a file: `enrollment-request.json` */
export function fileName(kind) {
  return kind === ""
    ? "document.json"
    : `${kind.replace(/[A-Z]/g, (/** @type {string} */ letter) => `-${letter.toLowerCase()}`)}.json`;
}
