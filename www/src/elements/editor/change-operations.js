/**
 * What an edit changed, as a JSON Patch. It leads from the last document that could be read to the present one, so that who
 * follows a document by the operations alone always has the last one that could be read.
 */

import { diff, toStrictJson } from "aanbod";

/** @typedef {import("aanbod").JsonPatchOperation} JsonPatchOperation */

export class ChangeOperations {
  /** The last text before the latest edit that could be read; null for none since the document was set. @type {string|null} */
  #readable = null;
  /** A text that was read since: it may be the one after the edit, of which nobody has heard yet. @type {string|null} */
  #read = null;
  /** The text as it was last heard of. */
  #latest = "";

  /** A text could be read. @param {string} text */
  read(text) {
    this.#readable = this.#read ?? this.#readable;
    this.#read = text;
  }

  /** Another document was set. @param {string} text */
  reset(text) {
    this.#readable = null;
    this.#read = this.#read === text ? text : null;
    this.#latest = text;
  }

  /**
   * @param {string} value the text after an edit
   * @param {string} kind
   * @param {JsonPatchOperation[]|null} made the operations that made the edit, if any did
   * @returns {{value: string, operations: JsonPatchOperation[]}} the detail of a `change`
   */
  detail(value, kind, made) {
    const isRead = this.#read === value;
    const before = isRead ? this.#readable : (this.#read ?? this.#readable);
    let operations = before === this.#latest && made?.every(({ op }) => op !== "splice") ? made : null;
    this.#readable = isRead ? value : before;
    this.#read = null;
    this.#latest = value;
    const derived = () => this.#derived(kind, before, value);
    return {
      value,
      // Found out when somebody asks: most who listen only want the text.
      get operations() {
        operations ??= derived();
        return operations;
      },
    };
  }

  /** @param {string} kind @param {string|null} before @param {string} after @returns {JsonPatchOperation[]} */
  #derived(kind, before, after) {
    const operations = difference(kind, before, after) ?? whole(after);
    if (operations && this.#latest === after) this.#readable = after;
    return operations ?? [];
  }
}

/** @param {string} kind @param {string|null} before @param {string} after @returns {JsonPatchOperation[]|null} null when one of them can't be read */
function difference(kind, before, after) {
  if (before === null) return null;
  try {
    return diff(/** @type {import("aanbod").Kind} */ (kind || "course"), before, after).operations;
  } catch {
    return null;
  }
}

/** @param {string} text @returns {any} */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return JSON.parse(toStrictJson(text));
  }
}

/** @param {string} text @returns {JsonPatchOperation[]|null} the whole document; null when it can't be read */
function whole(text) {
  try {
    return [{ op: "replace", path: "", value: parsed(text) }];
  } catch {
    return null;
  }
}
