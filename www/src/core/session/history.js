/**
 * The edits of one text, so that they can be undone and redone. A step is the changes that belong together; each keeps the
 * piece that it removed and the piece that it inserted. Both directions are splices, and no text is kept whole.
 *
 * @typedef {import("../json/splices.js").Splice} Splice
 *
 * @typedef {object} Change relative to the text after the change before it
 * @property {number} from
 * @property {string} removed
 * @property {string} inserted
 *
 * @typedef {object} Step
 * @property {Change[]} changes
 * @property {string|null} sort
 *
 * @typedef {object} EditKind how an edit belongs to the step before it
 * @property {string|null} [sort] what kind of edit it is; only edits of one sort are joined, and those without one never
 * @property {"never"|"soon"|"always"} [join] whether it continues that step: `soon` where typing hasn't paused and the
 *   edit touches what that step changed last, `always` after any pause, as a composition does
 */

import { applySplices } from "../json/splices.js";
import { TEXT_LIMIT } from "../limits.js";

/** What is typed with shorter pauses (ms) is one step. */
const PAUSE = 500;

/** At most so many steps are kept; of more, the oldest are forgotten. */
export const STEPS = 1000;

/** At most so many UTF-16 units are kept in the pieces of the steps; a step that is larger is kept alone. */
export const UNITS = 2 * TEXT_LIMIT;

export class EditHistory {
  /** @type {Step[]} the latest at the end */
  #done = [];
  /** @type {Step[]} the next one at the end */
  #undone = [];
  /** Of the pieces of all steps, in UTF-16 units. */
  #size = 0;
  /** When the latest step was edited; null once nothing joins it any more. @type {number|null} */
  #editedAt = null;
  #isKept = true;
  #clock;

  /** @param {() => number} [clock] in ms */
  constructor(clock = () => performance.now()) {
    this.#clock = clock;
  }

  get canUndo() {
    return this.#done.length > 0;
  }

  get canRedo() {
    return this.#undone.length > 0;
  }

  /**
   * Another text is there.
   *
   * @param {string} text without a history if it is too large
   */
  reset(text) {
    this.#done = [];
    this.#undone = [];
    this.#size = 0;
    this.#editedAt = null;
    this.#isKept = text.length <= TEXT_LIMIT;
  }

  /**
   * Edits the text that the history is of.
   *
   * @param {string} text
   * @param {Splice[]} splices
   * @param {EditKind} [kind]
   * @returns {string} the text after the edit
   */
  edit(text, splices, { sort = null, join = "never" } = {}) {
    if (!this.#isKept) return applySplices(text, splices);
    let after = text;
    /** @type {Change[]} */
    const changes = [];
    for (const splice of splices) {
      const { from, to, insert } = splice;
      const removed = after.slice(from, to);
      if (removed !== insert) changes.push({ from, removed: copied(removed), inserted: copied(insert) });
      after = applySplices(after, [splice]);
    }
    if (changes.length) this.#record(changes, sort, join);
    return after;
  }

  /**
   * @param {Change[]} changes
   * @param {string|null} sort
   * @param {"never"|"soon"|"always"} join
   */
  #record(changes, sort, join) {
    this.#forget(this.#undone.splice(0));
    const last = this.#continued(sort, join);
    const joined = last && merge(/** @type {Change} */ (last.changes.at(-1)), changes[0]);
    if (joined) {
      this.#forget([last]);
      last.changes.splice(-1, 1, joined, ...changes.slice(1));
    } else this.#done.push({ changes, sort });
    this.#size += sizeOf(/** @type {Step} */ (this.#done.at(-1)));
    this.#editedAt = this.#clock();
    while (this.#done.length > 1 && (this.#done.length > STEPS || this.#size > UNITS))
      this.#forget(this.#done.splice(0, 1));
  }

  /** @param {Step[]} steps */
  #forget(steps) {
    for (const step of steps) this.#size -= sizeOf(step);
  }

  /** @param {string|null} sort @param {"never"|"soon"|"always"} join @returns {Step|null} the step that an edit may be part of */
  #continued(sort, join) {
    const last = this.#done.at(-1);
    if (!last || sort === null || sort !== last.sort || this.#editedAt === null) return null;
    return join === "always" || (join === "soon" && this.#clock() - this.#editedAt < PAUSE) ? last : null;
  }

  /**
   * @returns {Splice[]|null} what undoes the latest step; null if there is none
   */
  undo() {
    const step = this.#done.pop();
    if (!step) return null;
    this.#undone.push(step);
    this.#editedAt = null;
    return step.changes.toReversed().map(({ from, removed, inserted }) => ({
      from,
      to: from + inserted.length,
      insert: removed,
    }));
  }

  /**
   * @returns {Splice[]|null} what makes the step again that was undone last; null if there is none
   */
  redo() {
    const step = this.#undone.pop();
    if (!step) return null;
    this.#done.push(step);
    this.#editedAt = null;
    return step.changes.map(({ from, removed, inserted }) => ({ from, to: from + removed.length, insert: inserted }));
  }
}

/**
 * A slice may keep the whole text alive that it was cut from. A copy doesn't: joined and cut again, it is a slice of itself.
 *
 * @param {string} piece
 */
const copied = (piece) => ` ${piece}`.slice(1);

/** @param {Step} step */
const sizeOf = ({ changes }) =>
  changes.reduce((sum, { removed, inserted }) => sum + removed.length + inserted.length, 0);

/**
 * @param {Change} first
 * @param {Change} second
 * @returns {Change|null} the two as one; null unless the second touches what the first inserted
 */
function merge(first, second) {
  const end = first.from + first.inserted.length;
  const to = second.from + second.removed.length;
  if (second.from > end || to < first.from) return null;
  const before = Math.max(0, first.from - second.from);
  const behind = Math.max(0, to - end);
  return {
    from: Math.min(first.from, second.from),
    removed: second.removed.slice(0, before) + first.removed + second.removed.slice(second.removed.length - behind),
    inserted:
      first.inserted.slice(0, Math.max(0, second.from - first.from)) +
      second.inserted +
      first.inserted.slice(Math.max(0, to - first.from)),
  };
}
