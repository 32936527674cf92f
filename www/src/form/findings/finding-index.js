/**
 * The findings of a report, by place: those of a field, and how many lie in a section.
 *
 * @typedef {import("aanbod").Diagnostic} Diagnostic
 * @typedef {{error: number, warning: number, info: number}} Sum how many findings there are of each severity
 */

import { lineage } from "../../core/json/pointer.js";

/** @type {Diagnostic[]} */
const NONE = [];

/** What is said of the text as a whole: no part of the document, and so no part of its form, is wrong. */
export const OF_THE_TEXT = new Set(["comment", "trailing-comma", "byte-order-mark"]);

/** What is said of a new document as a whole: nobody can fill it in here. */
const OF_THE_SERVER = "server-made";

/** What is said of a value that isn't there. */
const INCOMPLETE = new Set(["missing", "missing-when", "null-required", "empty-value"]);

/** @param {Diagnostic[]} findings @returns {boolean} whether all there is to say at a place is that it is to be filled in */
export const isIncomplete = (findings) =>
  findings.length > 0 && findings.every(({ code, fixes }) => INCOMPLETE.has(code) && !fixes?.length);

export class FindingIndex {
  /**
   * @param {Diagnostic[]} diagnostics
   * @param {FindingIndex} [before] of the report before: a place whose findings didn't change keeps its list, so that
   *   nothing there is drawn again
   */
  constructor(diagnostics = NONE, before) {
    this.diagnostics = diagnostics;
    /** @type {Map<string, Diagnostic[]>} */
    this.places = new Map();
    /** @type {Map<string, Sum>} */
    this.sums = new Map();
    for (const diagnostic of diagnostics) {
      if (OF_THE_TEXT.has(diagnostic.code) || diagnostic.code === OF_THE_SERVER) continue;
      const at = this.places.get(diagnostic.pointer);
      if (at) at.push(diagnostic);
      else this.places.set(diagnostic.pointer, [diagnostic]);
      for (const pointer of lineage(diagnostic.pointer)) {
        let sum = this.sums.get(pointer);
        if (!sum) this.sums.set(pointer, (sum = { error: 0, warning: 0, info: 0 }));
        sum[diagnostic.severity] += 1;
      }
    }
    for (const [pointer, now] of this.places) {
      const then = before?.at(pointer);
      if (then && then.length === now.length && now.every((diagnostic, index) => same(diagnostic, then[index])))
        this.places.set(pointer, then);
    }
  }

  /** @param {string} pointer @returns {Diagnostic[]} the findings exactly there */
  at(pointer) {
    return this.places.get(pointer) ?? NONE;
  }

  /** @param {string} pointer @returns {Sum|null} the findings there and below, null for none */
  below(pointer) {
    return this.sums.get(pointer) ?? null;
  }
}

/** @param {Diagnostic} a @param {Diagnostic} b */
function same(a, b) {
  return a.message === b.message && a.severity === b.severity && JSON.stringify(a.fixes) === JSON.stringify(b.fixes);
}

/**
 * @param {(Sum|null)[]} sums
 * @returns {{severity: "error"|"warning", count: number}|null} what a badge shows: the worst, and how many of it; remarks need none
 */
export function worst(...sums) {
  const total = (/** @type {"error"|"warning"} */ severity) =>
    sums.reduce((count, sum) => count + (sum?.[severity] ?? 0), 0);
  if (total("error")) return { severity: "error", count: total("error") };
  return total("warning") ? { severity: "warning", count: total("warning") } : null;
}
