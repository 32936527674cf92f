// The corrections that are certain, made in the text.
import { edit, strictChanges, toStrictJson, validate } from "../node.js";

/**
 * These take a value away, change what a customer pays, when a course starts, or what others know it by: a choice, even where only one
 * correction is offered.
 */
const CHOICES = new Set(["course-code", "deprecated", "vat-mismatch", "weekday"]);

/** Corrections may make room for others, so several rounds; a circle among them ends here. */
const ROUNDS = 10;

/**
 * The text after all corrections, and how many there were. Last go the byte order mark, comments and trailing commas, which a
 * server refuses.
 *
 * @param {import("../index.js").Kind} kind
 * @param {Uint8Array} bytes
 * @param {import("../index.js").ValidateOptions} options
 * @returns {{ text: string | null, count: number }} no text: the bytes aren't UTF-8, and are better left alone
 */
export function fixed(kind, bytes, options) {
  let text = decoded(bytes);
  let count = 0;
  if (text === null) return { text, count };
  for (let round = 0; round < ROUNDS; round += 1) {
    const { diagnostics } = validate(kind, text, { ...options, maskValues: false, maxDiagnostics: 1_000_000 });
    const corrections = chosen(diagnostics);
    // Parts of the text come first, alone: their places are those of the text as it is.
    const parts = corrections.filter(([{ op }]) => op === "splice");
    const [next, made] = carriedOut(text, parts.length > 0 ? parts : corrections);
    // A correction beside a duplicate key can be made for ever, and changes nothing.
    if (next === text) break;
    text = next;
    count += made;
  }
  const superfluous = notStrict(text);
  return superfluous > 0 ? { text: toStrictJson(text), count: count + superfluous } : { text, count };
}

/**
 * How many parts of a text strict JSON doesn't have. None in a broken one: there it can't be told what belongs.
 *
 * @param {string} text
 */
function notStrict(text) {
  try {
    return strictChanges(text).length;
  } catch {
    return 0;
  }
}

/**
 * The corrections that can be made together: no two at the same place. The last comes first, so that a place taken out of a list
 * moves none that are still to come.
 *
 * @param {import("../index.js").Diagnostic[]} diagnostics
 */
function chosen(diagnostics) {
  /** @type {Set<string>} */
  const touched = new Set();
  /** @type {Set<string>} */
  const above = new Set();
  return diagnostics.toReversed().flatMap(({ code, fixes }) => {
    const [fix, other] = fixes ?? [];
    if (!fix || other || CHOICES.has(code)) return [];
    const paths = fix.operations.flatMap((operation) => {
      // A part of a text that can't be read has no pointer.
      if (operation.op === "splice") return [];
      return "from" in operation ? [operation.from, operation.path] : [operation.path];
    });
    if (paths.some((path) => above.has(path) || upwards(path).some((place) => touched.has(place)))) return [];
    for (const path of paths) {
      touched.add(path);
      for (const place of upwards(path)) above.add(place);
    }
    return [fix.operations];
  });
}

/**
 * All corrections at once; or, when one of them can't be made (beside a duplicate key, in broken JSON), those that can, one by one.
 *
 * @param {string} text
 * @param {import("../index.js").JsonPatchOperation[][]} corrections
 * @returns {[string, number]}
 */
function carriedOut(text, corrections) {
  if (corrections.length === 0) return [text, 0];
  try {
    return [edit(text, corrections.flat()), corrections.length];
  } catch {
    if (corrections.length === 1) return [text, 0];
  }
  // Halves, so that one that fails doesn't make thousands slow.
  const half = corrections.length >> 1;
  const [first, before] = carriedOut(text, corrections.slice(0, half));
  const [second, after] = carriedOut(first, corrections.slice(half));
  return [second, before + after];
}

/**
 * A place and all those that it is in: `/a/0/b`, `/a/0`, `/a`.
 *
 * @param {string} path
 */
function upwards(path) {
  const names = path.split("/");
  return names.slice(1).map((_, depth) => names.slice(0, names.length - depth).join("/"));
}

/** @param {Uint8Array} bytes */
export function decoded(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
