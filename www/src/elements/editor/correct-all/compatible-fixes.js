/**
 * Corrections that are made together.
 */

import { replacesText } from "../../../form/findings/fix-preview.js";
import { lineage } from "../../../core/json/pointer.js";

/**
 * @typedef {import("aanbod").Diagnostic} Diagnostic
 * @typedef {import("aanbod").JsonPatchOperation} Operation
 */

/**
 * These take a value away, change what a customer pays, or what others know it by: worth a look, even where the
 * correction is certain.
 */
export const CHOICES = new Set(["course-code", "deprecated", "vat-mismatch"]);

/**
 * @param {Diagnostic} finding
 * @returns {boolean} whether there is one correction of the document, and no choice between several; a text is
 *   corrected one by one
 */
export function certain({ fixes }) {
  return fixes?.length === 1 && !replacesText(fixes[0]);
}

/**
 * The corrections that can be made together: no two at the same place. The last comes first, so that a place taken out of
 * a list moves none that are still to come.
 *
 * @param {Diagnostic[]} findings in the order of the document, each with one correction
 * @param {(operations: Operation[]) => boolean} canApply
 * @returns {{operations: Operation[], made: Diagnostic[]}} what is left out has to wait for the next time
 */
export function together(findings, canApply) {
  /** @type {Set<string>} */
  const touched = new Set();
  /** @type {Set<string>} */
  const above = new Set();
  const chosen = findings.toReversed().filter((finding) => {
    const paths = operationsOf([finding]).flatMap(pathsOf);
    if (paths.some((path) => above.has(path) || lineage(path).some((place) => touched.has(place)))) return false;
    for (const path of paths) {
      touched.add(path);
      for (const place of lineage(path)) above.add(place);
    }
    return true;
  });
  const made = possible(chosen, [], canApply);
  return { operations: operationsOf(made), made };
}

/** @param {Diagnostic[]} findings @returns {Operation[]} of the one correction of each */
const operationsOf = (findings) => findings.flatMap(({ fixes = [] }) => fixes[0]?.operations ?? []);

/** @param {Operation} operation @returns {string[]} the places that it is about */
const pathsOf = (operation) =>
  operation.op === "splice" ? [] : "from" in operation ? [operation.from, operation.path] : [operation.path];

/**
 * Those that can be carried out after the ones before; halved where some can't, so that one doesn't make thousands
 * slow.
 *
 * @param {Diagnostic[]} findings
 * @param {Diagnostic[]} before
 * @param {(operations: Operation[]) => boolean} canApply
 * @returns {Diagnostic[]}
 */
function possible(findings, before, canApply) {
  if (!findings.length || canApply(operationsOf([...before, ...findings]))) return findings;
  if (findings.length === 1) return [];
  const half = findings.length >> 1;
  const first = possible(findings.slice(0, half), before, canApply);
  return [...first, ...possible(findings.slice(half), [...before, ...first], canApply)];
}
