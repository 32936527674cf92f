/**
 * The changes as patches. What a PATCH may not change is left out of them, and told; where it can't be left out, there
 * is no patch.
 */

import { diff, edit } from "aanbod";
import { within } from "../../core/json/pointer.js";
import { find } from "../../core/json/tree.js";
import { follow, readAll } from "./follow-patch.js";
import { spell, spellPatch } from "../../core/json/spelling.js";

/**
 * @typedef {object} Patches
 * @property {string|null} operations a JSON Patch as text; null when there can't be one
 * @property {string|null} merge a merge patch as text
 * @property {string[]} fixed pointers of what a PATCH may not change: it was left out, or stands in the way
 * @property {string[]} nulls pointers of what a merge patch takes away instead of making it null
 * @property {number} count of operations
 */

/**
 * @param {{kind: import("aanbod").Kind, isList: boolean, before: string, after: string}} texts
 * @param {import("aanbod").Changes} changed what `diff` says of the two
 * @param {import("./follow-patch.js").Change[]} changes of its operations
 * @returns {Patches}
 */
export function patches({ kind, isList, before, after }, changed, changes) {
  const read = (/** @type {string} */ text) => readAll(text, isList);
  if (!changed.notPatchable.length) return written(changed, changes, read(after), []);
  const fixed = changed.notPatchable.map(({ pointer }) => pointer);
  const root = read(after);
  const reverts = [];
  for (const pointer of fixed) {
    const change = changes.find(
      ({ at, from, op }) => within(op === "remove" ? from : at, pointer) || pointer === (op === "remove" ? from : at),
    );
    if (change && !change.item) reverts.push(change.undo);
    // It came with something new: that can come without it.
    else if (find(root, pointer)) reverts.push(`[{"op":"remove","path":${JSON.stringify(pointer)}}]`);
  }
  try {
    const allowed = [...new Set(reverts)].reduce((text, revert) => edit(text, revert), after);
    const rest = diff(kind, before, allowed);
    const [first, last] = [read(before), read(allowed)];
    if (!rest.notPatchable.length && first && last)
      return written(rest, follow(rest.operations, first, last), last, fixed);
  } catch {
    // It can't be taken out by itself.
  }
  return { operations: null, merge: null, fixed, nulls: [], count: 0 };
}

/**
 * @param {import("aanbod").Changes} changed
 * @param {import("./follow-patch.js").Change[]} changes
 * @param {import("../../core/json/tree.js").Node|null} root of the second document
 * @param {string[]} fixed
 * @returns {Patches}
 */
function written({ operations, mergePatch }, changes, root, fixed) {
  const nulls = changes
    .filter(({ is, item, at }) => is?.type === "null" && !item && !/\/\d+(\/|$)/.test(at))
    .map(({ at }) => at);
  return {
    operations: spellPatch(operations, changes),
    merge: `${spell(mergePatch, root)}\n`,
    fixed,
    nulls,
    count: operations.length,
  };
}
