/**
 * JSON as text, with every number as the document spells it: a price of 1210.00 stays that, in a patch too.
 */

import { member } from "./tree.js";

/**
 * @param {import("./tree.js").Node} node
 * @returns {string} the value on one line; of a key that comes twice, the last
 */
export function write(node) {
  switch (node.type) {
    case "number":
      return node.raw ?? "0";
    case "array":
      return `[${(node.items ?? []).map(write).join(",")}]`;
    case "object": {
      const last = new Map((node.members ?? []).map(({ key, node: child }) => [key, child]));
      return `{${[...last].map(([key, child]) => `${JSON.stringify(key)}:${write(child)}`).join(",")}}`;
    }
    default:
      return JSON.stringify(node.value);
  }
}

/**
 * @param {unknown} value made of a part of a document
 * @param {import("./tree.js").Node|null|undefined} node that part
 * @param {string} indent
 * @returns {string} the value over several lines
 */
export function spell(value, node, indent = "") {
  const inner = `${indent}  `;
  if (typeof value === "number")
    return node?.type === "number" && node.raw !== undefined ? node.raw : JSON.stringify(value);
  if (Array.isArray(value)) {
    if (!value.length) return "[]";
    return `[\n${value.map((item, index) => inner + spell(item, node?.items?.[index], inner)).join(",\n")}\n${indent}]`;
  }
  if (value && typeof value === "object") {
    const entries = Object.entries(value);
    if (!entries.length) return "{}";
    return `{\n${entries.map(([key, item]) => `${inner}${JSON.stringify(key)}: ${spell(item, member(node, key)?.node, inner)}`).join(",\n")}\n${indent}}`;
  }
  return JSON.stringify(value);
}

/**
 * @param {import("aanbod").JsonPatchOperation[]} operations of a JSON Patch
 * @param {{is: import("./tree.js").Node|null}[]} changes what each puts there
 * @returns {string}
 */
export function spellPatch(operations, changes) {
  const lines = operations.map((operation, index) => {
    const { op, path, from, value } = /** @type {{op: string, path: string, from?: string, value?: unknown}} */ (
      operation
    );
    const rest = op === "move" ? `, "from": ${JSON.stringify(from)}` : "";
    const set = op === "add" || op === "replace" ? `, "value": ${spell(value, changes[index].is, "  ")}` : "";
    return `  { "op": ${JSON.stringify(op)}${rest}, "path": ${JSON.stringify(path)}${set} }`;
  });
  return lines.length ? `[\n${lines.join(",\n")}\n]\n` : "[]\n";
}
