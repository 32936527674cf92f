/**
 * JSON Patch operations (RFC 6902) for the edits that a form makes, written as JSON text: so a typed decimal reaches the
 * document as it was typed, never by way of a binary float.
 */

import { find } from "./tree.js";
import { join, parent, parts } from "./pointer.js";

/** @param {string} op @param {string} path */
const operation = (op, path, rest = "") => `{"op":"${op}","path":${JSON.stringify(path)}${rest}}`;
/** @param {string[]} operations */
const list = (...operations) => `[${operations.join(",")}]`;

/**
 * Puts a value at a place, and makes the objects on the way that aren't there yet.
 *
 * @param {import("./tree.js").Node|null} root
 * @param {string} pointer
 * @param {string} json the value, as JSON text
 * @returns {string} operations, as JSON text
 */
export function assign(root, pointer, json) {
  if (find(root, pointer)) return list(operation("replace", pointer, `,"value":${json}`));
  let path = pointer;
  let value = json;
  for (;;) {
    const above = find(root, parent(path));
    if (above?.type === "object" || above?.type === "array") return list(operation("add", path, `,"value":${value}`));
    const key = parts(path).at(-1);
    if (key === undefined) return list(operation("replace", "", `,"value":${value}`));
    value = key === "0" ? `[${value}]` : `{${JSON.stringify(key)}:${value}}`;
    path = parent(path);
    // Something else than an object stands where one is needed (a null, say): it makes room.
    if (above) return list(operation("replace", path, `,"value":${value}`));
  }
}

/**
 * @param {string} pointer
 * @returns {string} operations that take the value away
 */
export function remove(pointer) {
  return list(operation("remove", pointer));
}

/**
 * @param {import("./tree.js").Node|null} root
 * @param {string} pointer of the list
 * @param {string} json the new item
 * @returns {string} operations that put it at the end, and make the list where there is none
 */
export function append(root, pointer, json) {
  const node = find(root, pointer);
  return node?.type === "array"
    ? list(operation("add", join(pointer, "-"), `,"value":${json}`))
    : assign(root, pointer, `[${json}]`);
}

/**
 * @param {string} pointer of the list
 * @param {number} from
 * @param {number} to
 * @returns {string} operations that move an item
 */
export function move(pointer, from, to) {
  return list(operation("move", join(pointer, to), `,"from":${JSON.stringify(join(pointer, from))}`));
}

/**
 * @param {string} pointer of the list
 * @param {number} index
 * @returns {string} operations that put a copy of an item right after it
 */
export function duplicate(pointer, index) {
  return list(operation("copy", join(pointer, index + 1), `,"from":${JSON.stringify(join(pointer, index))}`));
}

/**
 * @param {{op: string, from?: string, path: string, json?: string}[]} operations with their values as JSON text
 * @returns {string} operations, as JSON text
 */
export function patch(operations) {
  return list(
    ...operations.map(({ op, from, path, json }) =>
      operation(
        op,
        path,
        `${from === undefined ? "" : `,"from":${JSON.stringify(from)}`}${json === undefined ? "" : `,"value":${json}`}`,
      ),
    ),
  );
}
