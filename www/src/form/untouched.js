/**
 * What was added just now: a document, an item of a list, or a property. Nobody could fill it in yet, so nothing in it is
 * called wrong before its field is left: it is still to be filled in.
 */

/**
 * @typedef {object} Places what the form knows of its places
 * @property {(pointer: string) => boolean} isTogether whether a place is a field, or holds nothing but fields
 * @property {(pointer: string) => string|null} tableOf the list whose rows of a table a place is in; null for none
 * @property {(pointer: string) => boolean} isFilled whether a place is a field with a value
 */

import { lineage, within } from "../core/json/pointer.js";

/** The pointer of a document as a whole. */
const DOCUMENT = "";

export class Untouched {
  /** @type {Set<string>} pointers of what was added and hasn't been left as a whole */
  #added = new Set();
  /** @type {Set<string>} what was left inside of it */
  #left = new Set();
  /** The place that has the focus, or had it last; null for none of the form. @type {string|null} */
  at = null;
  /** The places that got the focus without being asked for, as long as nobody does something there. @type {Set<string>} */
  given = new Set();
  /** Counts the changes. */
  version = 0;

  /** @param {string} pointer */
  add(pointer) {
    for (const place of this.#left) if (within(place, pointer)) this.#left.delete(place);
    this.#added.add(pointer);
    this.version += 1;
  }

  get any() {
    return this.#added.size > 0;
  }

  /** What is new, and what was left of it: for a draft. @returns {{added: string[], left: string[]}|null} null for nothing */
  get state() {
    return this.any ? { added: [...this.#added], left: [...this.#left] } : null;
  }

  /** @param {{added: string[], left: string[]}} state of a draft */
  restore({ added, left }) {
    this.#added = new Set(added);
    this.#left = new Set(left);
    this.version += 1;
  }

  /** @param {string} pointer @returns {boolean} whether a place is new, and wasn't left yet */
  has(pointer) {
    let isNew = false;
    for (const above of lineage(pointer)) {
      if (this.#added.has(above)) isNew = true;
      else if (this.#left.has(above)) isNew = false;
    }
    return isNew;
  }

  /** From now on, it is said at a place and below what is wrong there; without a place, everywhere. */
  reveal(pointer = DOCUMENT) {
    for (const added of this.#added) if (within(added, pointer)) this.#added.delete(added);
    if (this.has(pointer)) this.#left.add(pointer);
    if (!this.#added.size) this.#left.clear();
    this.version += 1;
  }

  /**
   * The focus came to a place: all that it was in, and isn't in any more, was left. Of a new document, which nobody fills in
   * from top to bottom, only what is filled in together was left. A table is filled in by rows or by columns, so its new rows
   * are left with the table; until then an empty cell was only passed.
   *
   * @param {string|null} pointer null for outside of the form
   * @param {Places} places
   */
  focus(pointer, places) {
    const from = this.at;
    this.at = pointer;
    if (from === null || from === pointer) return;
    if (this.given.delete(from)) return;
    const table = places.tableOf(from);
    if (table !== null && pointer !== null && within(pointer, table)) {
      if (places.isFilled(from) && this.has(from)) this.reveal(from);
      return;
    }
    if (table !== null) this.#leaveTable(table);
    const items = [...this.#added].filter((added) => added !== DOCUMENT && within(from, added));
    const left = lineage(from)
      .filter((above) => pointer === null || !within(pointer, above))
      .find(
        (above) =>
          items.some((added) => within(above, added)) || (this.#added.has(DOCUMENT) && places.isTogether(above)),
      );
    if (left !== undefined) this.reveal(left);
  }

  /** Nobody is in a table any more: all of its new rows were left. @param {string} table */
  #leaveTable(table) {
    const holds = [...this.#added].some((added) => within(table, added));
    if (holds) this.reveal(table);
    else for (const added of this.#added) if (within(added, table)) this.reveal(added);
  }

  /** @param {(pointer: string) => string|null} moved where a place is now; null for nowhere */
  move(moved) {
    const all = (/** @type {Set<string>} */ places) =>
      new Set([...places].map(moved).filter((place) => place !== null));
    this.#added = all(this.#added);
    this.#left = all(this.#left);
    this.at &&= moved(this.at);
    this.given = all(this.given);
    this.version += 1;
  }
}

/** When the press that moved the focus has become a click: what appears before that would push away what was pressed. */
export function landed() {
  return new Promise((resolve) => {
    if (!document.documentElement.matches(":active")) {
      setTimeout(resolve);
      return;
    }
    const released = new AbortController();
    const done = () => {
      released.abort();
      setTimeout(resolve);
    };
    for (const type of ["mouseup", "dragend", "keyup"])
      addEventListener(type, done, { capture: true, signal: released.signal });
  });
}
