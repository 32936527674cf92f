/**
 * The findings of a form in two: those that are visible, and those of what is still to be filled in, which wait until it is left.
 *
 * @typedef {object} Halves the findings in two, and what they were made of
 * @property {FindingIndex} findings
 * @property {import("../untouched.js").Untouched} untouched
 * @property {number} version of what is untouched
 * @property {FindingIndex} visible
 * @property {FindingIndex} unfilled
 */

import { FindingIndex } from "./finding-index.js";

export class VisibleFindings {
  #form;
  /** @type {Halves|null} */
  #halves = null;

  /** @param {import("../form-view.js").FormView} form */
  constructor(form) {
    this.#form = form;
  }

  /** The findings of what is no longer untouched. */
  get visible() {
    return this.#split().visible;
  }

  /** The findings of what is still to be filled in. */
  get unfilled() {
    return this.#split().unfilled;
  }

  /** The findings in two, as long as they and what is untouched stay the same. @returns {Halves} */
  #split() {
    const { findings, untouched } = this.#form;
    const halves = this.#halves;
    const isSame = halves && halves.findings === findings && halves.untouched === untouched;
    if (isSame && halves.version === untouched.version) return halves;
    const isUnfilled = (/** @type {import("aanbod").Diagnostic} */ { pointer, code }) =>
      code !== "server-made" && untouched.has(pointer);
    const [visible, unfilled] = untouched.any
      ? [false, true].map((wanted) => findings.diagnostics.filter((one) => isUnfilled(one) === wanted))
      : [findings.diagnostics, []];
    this.#halves = {
      findings,
      untouched,
      version: untouched.version,
      visible: untouched.any ? new FindingIndex(visible, halves?.visible) : findings,
      unfilled: new FindingIndex(unfilled, halves?.unfilled),
    };
    return this.#halves;
  }
}
