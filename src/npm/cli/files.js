// Where documents come from: files, folders, standard input.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** @typedef {import("./words.js").Words} Words */

/** The operand that stands for standard input. */
export const STDIN = "-";

/** A file that can't be read or written: the run goes on with the next. */
export class FileError extends Error {}

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
 * @param {(message: string, failed: boolean) => void} report what is left out: a link, or what can't be read, and then the run failed
 * @returns {Source[]}
 */
export function sources(operands, say, report) {
  return operands.flatMap((operand) => inside(operand, say, report));
}

/**
 * @param {string} operand
 * @param {Words} say
 * @param {(message: string, failed: boolean) => void} report
 * @returns {Source[]}
 */
function inside(operand, say, report) {
  if (operand === STDIN) return [{ name: "stdin", path: null, named: true }];
  const isFolder = attempt(operand, say, report, () => statSync(operand).isDirectory());
  if (isFolder === undefined) return [];
  if (!isFolder) return [{ name: operand, path: operand, named: true }];
  let complete = true;
  const found = below(operand, say, (message, failed) => {
    complete &&= !failed;
    report(message, failed);
  }).sort();
  if (found.length === 0 && complete) report(say.emptyFolder(operand), true);
  return found.map((path) => ({ name: path, path, named: false }));
}

/**
 * The files of a folder and of those in it, but for what tools put there: node_modules, and folders whose name starts with a dot.
 * Symbolic links aren't followed: what they lead to may lie elsewhere, or above.
 *
 * @param {string} folder
 * @param {Words} say
 * @param {(message: string, failed: boolean) => void} report
 * @returns {string[]}
 */
function below(folder, say, report) {
  const entries = attempt(folder, say, report, () => readdirSync(folder, { withFileTypes: true })) ?? [];
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    const skipped = entry.name === "node_modules" || entry.name.startsWith(".");
    if (entry.isDirectory()) return skipped ? [] : below(path, say, report);
    const wanted = /\.(json|jsonl|ndjson)$/i.test(entry.name);
    if (entry.isSymbolicLink() && (wanted || (!skipped && leadsToFolder(path)))) report(say.link(path), false);
    return entry.isFile() && wanted ? [path] : [];
  });
}

/** @param {string} path */
function leadsToFolder(path) {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/**
 * @param {Source} source
 * @param {Words} say
 * @returns {Promise<Uint8Array>}
 */
export async function read({ name, path }, say) {
  try {
    if (path !== null) return readFileSync(path);
    /** @type {Buffer[]} */
    const chunks = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    return Buffer.concat(chunks);
  } catch (error) {
    throw new FileError(unreadable(path ?? name, error, say), { cause: error });
  }
}

/**
 * @template T
 * @param {string} path
 * @param {Words} say
 * @param {(message: string, failed: boolean) => void} report
 * @param {() => T} action
 * @returns {T | undefined}
 */
function attempt(path, say, report, action) {
  try {
    return action();
  } catch (error) {
    report(unreadable(path, error, say), true);
    return undefined;
  }
}

/** @param {string} path @param {unknown} error @param {Words} say */
function unreadable(path, error, say) {
  return /** @type {NodeJS.ErrnoException} */ (error).code === "ENOENT"
    ? say.absent(path)
    : say.unreadable(path, cause(error, say));
}

/**
 * Why the system refused, without the name of the file that Node adds.
 *
 * @param {unknown} error
 * @param {Words} say
 */
export function cause(error, say) {
  const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
  return say.causes[/** @type {keyof Words["causes"]} */ (code)] ?? message.replace(/, \w+(?: '.*')?$/s, "");
}
