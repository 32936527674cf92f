// The corrections that are certain, made in the text.
import { edit, validate } from "../node.js";

/** Corrections may make room for others, so several rounds; a circle among them ends here. */
const ROUNDS = 10;

/**
 * The text after all corrections, and how many there were.
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
    const before = count;
    const touched = new Set();
    // From the end, so that a place taken out of a list moves none that are still to come.
    for (const { fixes } of diagnostics.toReversed()) {
      const [fix, other] = fixes ?? [];
      if (!fix || other) continue;
      const paths = fix.operations.flatMap((operation) => ("from" in operation ? [operation.from, operation.path] : [operation.path]));
      if (paths.some((path) => meets(touched, path))) continue;
      try {
        text = edit(text, fix.operations);
      } catch {
        // The text can't be changed there (a duplicate key, broken JSON): it stays a finding.
        continue;
      }
      for (const path of paths) touched.add(path);
      count += 1;
    }
    if (count === before) break;
  }
  return { text, count };
}

/**
 * Whether a correction of this round was made at the place, above it or below it.
 *
 * @param {Set<string>} touched
 * @param {string} path
 */
function meets(touched, path) {
  for (const other of touched) {
    if (other === path || path.startsWith(`${other}/`) || other.startsWith(`${path}/`)) return true;
  }
  return false;
}

/** @param {Uint8Array} bytes */
export function decoded(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
