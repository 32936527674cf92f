// Where documents come from: files, folders, standard input.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** The operand that stands for standard input. */
export const STDIN = "-";

/**
 * @typedef {object} Source
 * @property {string} name how the file is called in what people and tools read
 * @property {string | null} path where a correction goes; `null` for standard input
 */

/**
 * The documents that the operands stand for, in order; those in folders by name.
 *
 * @param {string[]} operands
 * @returns {Source[]}
 */
export function sources(operands) {
  return operands.flatMap((operand) => /** @type {Source[]} */ (inside(operand)));
}

/** @param {string} operand */
function inside(operand) {
  if (operand === STDIN) return [{ name: "stdin", path: null }];
  if (!statOf(operand).isDirectory()) return [{ name: operand, path: operand }];
  const found = readdirSync(operand, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(json|jsonl|ndjson)$/i.test(entry.name))
    // `path` is what Node 20 calls it.
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((path) => !/(^|[\\/])node_modules[\\/]/.test(path.slice(operand.length)))
    .sort();
  if (found.length === 0) throw new Error(`There are no .json, .jsonl or .ndjson files in ${operand}.`);
  return found.map((path) => ({ name: path, path }));
}

/**
 * @param {Source} source
 * @returns {Promise<Uint8Array>}
 */
export async function read({ path }) {
  if (path !== null) return attempt(path, () => readFileSync(path));
  /** @type {Buffer[]} */
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** @param {string} path */
function statOf(path) {
  return attempt(path, () => statSync(path));
}

/**
 * @template T
 * @param {string} path
 * @param {() => T} action
 */
function attempt(path, action) {
  try {
    return action();
  } catch (error) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
    throw new Error(code === "ENOENT" ? `There is no file ${path}.` : `${path} can't be read: ${message}.`, { cause: error });
  }
}
