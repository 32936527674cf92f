// `--allowed learningMethod.type=Class,eLearning`: the values that an open list may have.
import { validate } from "../node.js";
import { UsageError } from "./usage.js";

/** @typedef {import("../index.js").Kind} Kind */

/**
 * Values by full property name. A property that none of the kinds has is a mistake in the command.
 *
 * @param {string[]} lists
 * @param {readonly Kind[]} kinds
 * @param {import("./words.js").Words} say
 * @returns {Record<string, string[]>}
 */
export function readAllowed(lists, kinds, say) {
  return Object.fromEntries(
    lists.map((list) => {
      const [, name, values] = /^([^=]+)=(.*)$/s.exec(list) ?? [];
      if (name === undefined) throw new UsageError(say.noAllowed);
      if (!kinds.some((kind) => has(kind, name))) throw new UsageError(say.unknownProperty(name));
      return [name, values.split(",")];
    }),
  );
}

/**
 * What of it is about documents of a kind: with `auto` there may be several.
 *
 * @param {Kind} kind
 * @param {Record<string, string[]> | undefined} allowed
 */
export function allowedIn(kind, allowed) {
  return allowed && Object.fromEntries(Object.entries(allowed).filter(([name]) => has(kind, name)));
}

/** @param {Kind} kind @param {string} name */
function has(kind, name) {
  try {
    return validate(kind, "", { allowed: { [name]: [] } }).kind === kind;
  } catch {
    return false;
  }
}
