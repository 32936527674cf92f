/**
 * One course of a catalogue: the bytes of its file, or the text that took their place. A course that is removed stays
 * here, so that it can come back; one that was added has a text alone.
 *
 * @typedef {import("../../core/doubt.js").Doubt} Doubt
 */

import { doubt } from "../../core/doubt.js";
import { readTree } from "../../core/json/tree.js";
import { identify } from "./identity.js";

/** Fatal, so that bytes which are no UTF-8 are noticed; with its mark, so that what goes back is what came. */
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

/**
 * @typedef {Course & {place: import("./split.js").Place}} PlacedCourse
 *
 * @param {Course} course
 * @returns {course is PlacedCourse} whether its file came with it
 */
export const isPlaced = (course) => course.place !== null;

export class Course {
  /**
   * @param {number} index in the catalogue
   * @param {import("./store.js").Source} source
   * @param {import("./split.js").Place|null} place null for one that is added
   * @param {string|null} [text] of one that is added
   */
  constructor(index, source, place, text = null) {
    this.index = index;
    this.source = source;
    this.place = place;
    /** @type {string|null} what it was corrected to */
    this.edited = text;
    this.removed = false;
    /**
     * What its file and its correction leave of a doubt; undefined while nobody asked.
     *
     * @type {{original?: Doubt, edited?: Doubt}}
     */
    this.doubts = {};
    this.name = "";
    /** @type {string|null} */
    this.externalId = null;
    /** @type {string|null} */
    this.id = null;
    this.identify();
  }

  /** Whether its file came without it. */
  get added() {
    return this.place === null;
  }

  /** Whether its file isn't as it came, because of this course. */
  get changed() {
    return this.added ? !this.removed : this.removed || this.edited !== null;
  }

  /** What its file has; of one that was added, nothing. */
  get original() {
    const { from, to } = this.place ?? { from: 0, to: 0 };
    return this.source.bytes.subarray(from, to);
  }

  get text() {
    return this.edited ?? decoder.decode(this.original);
  }

  get bytes() {
    return this.edited === null ? this.original : encoder.encode(this.edited);
  }

  /** Line breaks in it. */
  get breaks() {
    return this.edited === null ? (this.place?.breaks ?? 0) : this.edited.split("\n").length - 1;
  }

  /** @param {string|null} text null for what its file has */
  replace(text) {
    this.edited = text;
    // Back at what the file has, it isn't changed.
    if (
      text !== null &&
      this.place !== null &&
      text.length <= this.place.to - this.place.from &&
      text === decoder.decode(this.original)
    )
      this.edited = null;
    this.identify();
  }

  /**
   * @param {import("../../core/doubt.js").Core} core
   * @returns {Doubt} the stronger one of its file and its correction
   */
  doubt(core) {
    const { doubts } = this;
    const of = (/** @type {string} */ text) => doubt(text, readTree(text).root, core);
    if (!this.added && doubts.original === undefined) doubts.original = of(decoder.decode(this.original));
    if (this.edited !== null && doubts.edited === undefined) doubts.edited = of(this.edited);
    const found = [doubts.original, doubts.edited];
    return found.find((one) => one === "personal") ?? found.find(Boolean) ?? null;
  }

  identify() {
    delete this.doubts.edited;
    Object.assign(this, identify(this.text));
  }
}
