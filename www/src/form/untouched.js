/**
 * What was added just now: an item of a list, or a property. Nobody could fill it in yet, so its fields don't say what is missing
 * before they are left, or somebody is led to them. The counts and the list of findings tell it all the same.
 */

import { lineage, within } from "../core/json/pointer.js";

export class Untouched {
  /** @type {Set<string>} pointers of what was added and hasn't been left as a whole */
  #added = new Set();
  /** @type {Set<string>} what was left inside of it */
  #left = new Set();
  /** The place that has the focus, or had it last; null for none of the form. @type {string|null} */
  at = null;

  add(pointer) {
    for (const place of this.#left) if (within(place, pointer)) this.#left.delete(place);
    this.#added.add(pointer);
  }

  get any() {
    return this.#added.size > 0;
  }

  /** @returns {boolean} whether a place is new, and wasn't left yet */
  has(pointer) {
    for (const added of this.#added) {
      if (within(pointer, added) && ![...this.#left].some((left) => within(pointer, left) && within(left, added)))
        return true;
    }
    return false;
  }

  /** From now on, it is said at a place and below what is wrong there; without a place, everywhere. */
  reveal(pointer = "") {
    for (const added of this.#added) if (within(added, pointer)) this.#added.delete(added);
    if (this.has(pointer)) this.#left.add(pointer);
    if (!this.#added.size) this.#left.clear();
  }

  /**
   * The focus came to a place: all that it was in, and isn't in any more, was left.
   *
   * @param {string|null} pointer null for outside of the form
   */
  focus(pointer) {
    const from = this.at;
    this.at = pointer;
    const left = from === null ? undefined : lineage(from).find((above) => pointer === null || !within(pointer, above));
    if (left !== undefined) this.reveal(left);
  }

  /** @param {(pointer: string) => string|null} moved where a place is now; null for nowhere */
  move(moved) {
    const all = (places) => new Set([...places].map(moved).filter((place) => place !== null));
    this.#added = all(this.#added);
    this.#left = all(this.#left);
    this.at &&= moved(this.at);
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
