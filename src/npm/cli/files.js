// Where documents come from: files, folders, standard input.
import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** @typedef {import("./words.js").Words} Words */

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
 * @param {Words} say
 * @returns {Source[]}
 */
export function sources(operands, say) {
  return operands.flatMap((operand) => inside(operand, say));
}

/** @param {string} operand @param {Words} say @returns {Source[]} */
function inside(operand, say) {
  if (operand === STDIN) return [{ name: "stdin", path: null, named: true }];
  if (!attempt(operand, say, () => statSync(operand)).isDirectory())
    return [{ name: operand, path: operand, named: true }];
  const found = below(operand, say).sort();
  if (found.length === 0) throw new Error(say.emptyFolder(operand));
  return found.map((path) => ({ name: path, path, named: false }));
}

/**
 * The files of a folder and of those in it, but for what tools put there: node_modules, and folders whose name starts with a dot.
 *
 * @param {string} folder
 * @param {Words} say
 * @returns {string[]}
 */
function below(folder, say) {
  return attempt(folder, say, () => readdirSync(folder, { withFileTypes: true })).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "node_modules" || entry.name.startsWith(".") ? [] : below(path, say);
    return entry.isFile() && /\.(json|jsonl|ndjson)$/i.test(entry.name) ? [path] : [];
  });
}

/**
 * @param {Source} source
 * @param {Words} say
 * @returns {Promise<Uint8Array>}
 */
export async function read({ path }, say) {
  if (path !== null) return attempt(path, say, () => readFileSync(path));
  /** @type {Buffer[]} */
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/**
 * Puts a corrected text where the document was.
 *
 * @param {string} path
 * @param {Uint8Array} bytes
 * @param {Words} say
 */
export function write(path, bytes, say) {
  try {
    writeFileSync(path, bytes);
  } catch (error) {
    throw new Error(say.unwritable(path, /** @type {Error} */ (error).message), { cause: error });
  }
}

/**
 * @template T
 * @param {string} path
 * @param {Words} say
 * @param {() => T} action
 */
function attempt(path, say, action) {
  try {
    return action();
  } catch (error) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
    throw new Error(code === "ENOENT" ? say.absent(path) : say.unreadable(path, message), { cause: error });
  }
}
