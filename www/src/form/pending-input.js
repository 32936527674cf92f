/**
 * What is typed in a field and isn't a value of the document (yet). A draft with a problem was refused: it stays, and is
 * listed, until its field is mended or its place in the document is changed otherwise.
 *
 * @typedef {object} PendingEntry
 * @property {string} text
 * @property {Problem|null} problem what the field says; null while it is being typed
 * @property {boolean} [refused] whether it can't be taken over as it is
 * @property {string[]} [readings] the values it could mean, as JSON
 * @property {string|null} [before] the JSON that stood there when typing began; null for none
 * @property {Anchor} [anchor] its place while the text is being edited
 *
 * @typedef {{key: string, params: Partial<import("../ui/i18n/index.js").MessageParams>}} Problem why it isn't a value, as words of the page
 * @typedef {{from: number, to: number, keys: string[]}} Anchor a place in the text, and the keys that lead on from there
 * @typedef {import("../core/json/tree.js").Node} Node
 */

import { join, parent, parts, within } from "../core/json/pointer.js";
import { find } from "../core/json/tree.js";

export class PendingInput {
  /** @type {Map<string, PendingEntry>} by pointer */
  #entries = new Map();

  /** @param {string} pointer */
  get(pointer) {
    return this.#entries.get(pointer);
  }

  /** @param {string} pointer */
  has(pointer) {
    return this.#entries.has(pointer);
  }

  /** @param {string} pointer @param {PendingEntry} entry */
  set(pointer, entry) {
    this.#entries.set(pointer, entry);
  }

  /** @param {string} pointer */
  delete(pointer) {
    return this.#entries.delete(pointer);
  }

  /** @returns {string[]} the places of entries that the document doesn't have, those still being typed included */
  get refused() {
    return [...this.#entries].filter(([, { problem, refused }]) => problem || refused).map(([pointer]) => pointer);
  }

  /** @returns {[string, PendingEntry][]} the entries that were left with a problem */
  get problems() {
    return [...this.#entries].filter(([, { problem }]) => problem !== null);
  }

  /** @param {string} pointer @returns {number} how many with a problem lie at a place and below */
  below(pointer) {
    let count = 0;
    for (const [place, { problem }] of this.#entries) if (problem && within(place, pointer)) count += 1;
    return count;
  }

  /**
   * A value was put, or taken away, in the document: what was typed there and below is settled.
   *
   * @param {string} pointer
   */
  touch(pointer) {
    for (const place of this.#entries.keys()) if (within(place, pointer)) this.#entries.delete(place);
  }

  /** @param {(pointer: string) => string|null} moved where a place is now; null for nowhere */
  move(moved) {
    this.#entries = movedKeys(this.#entries, moved);
  }

  /**
   * The text was edited by hand: what was typed in a field stays with its place in the text, unless that was edited.
   *
   * @param {import("../core/json/splices.js").Splice[]} splices
   * @param {Node|null} root of the text before
   */
  shift(splices, root) {
    for (const [pointer, entry] of this.#entries) {
      const anchor = (entry.anchor ??= anchorOf(root, pointer));
      for (const { from, to, insert } of splices) {
        const grown = insert.length - (to - from);
        if (to <= anchor.from) Object.assign(anchor, { from: anchor.from + grown, to: anchor.to + grown });
        else if (from < anchor.to) {
          if (!anchor.keys.length) {
            this.#entries.delete(pointer);
            break;
          }
          // Inside the object that the field belongs to.
          anchor.to += grown;
        }
      }
    }
  }

  /**
   * The edited text can be read again: the drafts get the pointers that their places have now.
   *
   * @param {Node} root
   */
  settle(root) {
    if (![...this.#entries.values()].some(({ anchor }) => anchor)) return;
    /** @type {Map<string, PendingEntry>} */
    const settled = new Map();
    for (const [pointer, { anchor, ...entry }] of this.#entries) {
      const place = anchor ? pointerAt(root, anchor.from) : pointer;
      if (place === null) continue;
      const now = (anchor?.keys ?? []).reduce(join, place);
      // A value that came where there was none has taken the draft's place.
      if (!anchor?.keys.length || !find(root, now)) settled.set(now, entry);
    }
    this.#entries = settled;
  }
}

/**
 * The value itself, or the nearest one around it with the keys that lead on.
 *
 * @param {Node|null} root
 * @param {string} pointer
 * @returns {Anchor}
 */
function anchorOf(root, pointer) {
  let place = pointer;
  let node = find(root, place);
  while (!node && place !== "") {
    place = parent(place);
    node = find(root, place);
  }
  return { from: node?.from ?? 0, to: node?.to ?? 0, keys: parts(pointer.slice(place.length)) };
}

/** @param {Node} root @param {number} position @returns {string|null} the pointer of the value that begins at a position */
function pointerAt(root, position) {
  let node = root;
  let pointer = "";
  while (node.from !== position) {
    /** @type {[string|number, Node][]} */
    const children =
      node.items?.map((item, index) => [index, item]) ??
      node.members?.map(({ key, node: inner }) => [key, inner]) ??
      [];
    const inner = children.findLast(([, child]) => child.from <= position && position < child.to);
    if (!inner) return null;
    pointer = join(pointer, inner[0]);
    node = inner[1];
  }
  return pointer;
}

/**
 * @template Value
 * @param {Map<string, Value>} map by pointer
 * @param {(pointer: string) => string|null} moved where a place is now; null for nowhere
 * @returns {Map<string, Value>} by the pointers of now
 */
export function movedKeys(map, moved) {
  /** @type {Map<string, Value>} */
  const now = new Map();
  for (const [pointer, value] of map) {
    const place = moved(pointer);
    if (place !== null) now.set(place, value);
  }
  return now;
}
