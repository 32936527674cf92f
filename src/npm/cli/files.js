// Where documents come from: files, folders, standard input.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** The operand that stands for standard input. */
export const STDIN = "-";

/**
 * @typedef {object} Source
 * @property {string} name how the file is called in what people and tools read
 * @property {string | null} path where a correction goes; `null` for standard input
 * @property {boolean} named whether it was named itself, rather than found in a folder
 */

/**
 * The documents that the operands stand for, in order; those in folders by name.
 *
 * @param {string[]} operands
 * @returns {Source[]}
 */
export function sources(operands) {
  return operands.flatMap(inside);
}

/** @param {string} operand @returns {Source[]} */
function inside(operand) {
  if (operand === STDIN) return [{ name: "stdin", path: null, named: true }];
  if (!attempt(operand, () => statSync(operand)).isDirectory()) return [{ name: operand, path: operand, named: true }];
  const found = below(operand).sort();
  if (found.length === 0) throw new Error(`There are no .json, .jsonl or .ndjson files in ${operand}.`);
  return found.map((path) => ({ name: path, path, named: false }));
}

/**
 * The files of a folder and of those in it, but for what tools put there: node_modules, and folders whose name starts with a dot.
 *
 * @param {string} folder
 * @returns {string[]}
 */
function below(folder) {
  return attempt(folder, () => readdirSync(folder, { withFileTypes: true })).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "node_modules" || entry.name.startsWith(".") ? [] : below(path);
    return entry.isFile() && /\.(json|jsonl|ndjson)$/i.test(entry.name) ? [path] : [];
  });
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
