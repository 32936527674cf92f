/**
 * Follows the operations of a JSON Patch from one document to the other, and tells for each what it changed: what stood
 * there, what stands there now, where that is in either document, and what would undo it. Operations count places as
 * they are by then; people want to know them as they are now.
 *
 * @typedef {import("../../core/json/tree.js").Node} Node
 *
 * @typedef {object} Change
 * @property {"add"|"remove"|"replace"|"move"} op
 * @property {string} at where it is now; of what is gone, where it would be
 * @property {string} from where it was
 * @property {boolean} item whether it is an item of a list
 * @property {Node|null} was
 * @property {Node|null} is
 * @property {string} undo operations on the second document that undo it, as JSON text
 *
 * @typedef {object} Operation what `diff` makes
 * @property {"add"|"remove"|"replace"|"move"} op
 * @property {string} path
 * @property {string} [from]
 *
 * @typedef {object} Step an operation that was carried out
 * @property {Operation["op"]} op
 * @property {Node|null} node the object or list that it changed; nothing for the whole document
 * @property {string} key
 * @property {boolean} item
 * @property {Node|null} old
 * @property {Node|null} now
 *
 * @typedef {{node: Node, key: string|number}} Above
 */

import { join, parent, parts } from "../../core/json/pointer.js";
import { find, member, readTree } from "../../core/json/tree.js";
import { write } from "../../core/json/spelling.js";

/**
 * @param {string} text
 * @param {boolean} [isList] whether it is of a kind that is a list of documents
 * @returns {Node|null} the tree, also of a list with one document a line; null when it can't be read
 */
export function readAll(text, isList = false) {
  const { root, error } = readTree(text);
  if (root && !error)
    return isList && root.type === "object" ? { type: "array", from: 0, to: text.length, items: [root] } : root;
  if (!/^\ufeff?\s*\{/.test(text)) return null;
  const lines = text
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== "")
    .map((line) => readTree(line).root);
  return lines.every((line) => line !== null) ? { type: "array", from: 0, to: text.length, items: lines } : null;
}

/**
 * @param {import("aanbod").JsonPatchOperation[]} operations that make the second document of the first
 * @param {Node} before its tree is used up
 * @param {Node} after
 * @returns {Change[]}
 */
export function follow(operations, before, after) {
  const path = new Path(before);
  const steps = operations.map((operation) => path.step(/** @type {Operation} */ (operation)));
  return steps.map((step) => path.changeOf(step, after));
}

/** The place of something new, which is known by the second document alone. @returns {Node} */
const placeholder = () => /** @type {Node} */ (/** @type {unknown} */ ({ type: "new" }));

class Path {
  /** @param {Node} root */
  constructor(root) {
    this.root = root;
    /** Where each object or list stood in the first document. @type {Map<Node, Above>} */
    this.first = new Map();
    /** The object or list that something stands in, and under which key. @type {Map<Node, Above>} */
    this.above = new Map();
    /** What stood before an item of a list when it was taken from there. @type {Map<Node, Node|null>} */
    this.previous = new Map();
    /** Where each item of a list is at the end. @type {Map<Node, Map<Node, number>>} */
    this.places = new Map();
    this.#note(root);
  }

  /** @param {Node} root */
  #note(root) {
    const rest = [root];
    for (let node = rest.pop(); node; node = rest.pop()) {
      /** @type {[string|number, Node][]} */
      const inside =
        node.members?.map(({ key, node: child }) => [key, child]) ??
        node.items?.map((child, index) => [index, child]) ??
        [];
      for (const [key, child] of inside) {
        this.above.set(child, { node, key });
        this.first.set(child, { node, key });
        if (child.members || child.items) rest.push(child);
      }
    }
  }

  /** Carries one operation out. @param {Operation} operation @returns {Step} */
  step({ op, path, from }) {
    if (path === "") {
      const old = this.root;
      this.root = placeholder();
      return { op, node: null, key: "", item: false, old, now: this.root };
    }
    const node = find(this.root, parent(path));
    if (!node) throw new RangeError(`there is nothing at ${path}`);
    const key = parts(path).at(-1) ?? "";
    /** @type {Step} */
    const step = { op, node, key, item: node.type === "array", old: null, now: null };
    if (step.item) this.#inList(step, node, Number(key), Number(parts(from ?? "").at(-1)));
    else this.#inObject(step, node);
    return step;
  }

  /** @param {Step} step @param {Node} node */
  #inObject(step, node) {
    const { op, key } = step;
    const { members = [] } = node;
    const there = member(node, key);
    step.old = there?.node ?? null;
    if (op === "remove") node.members = members.filter((one) => one.key !== key);
    else {
      step.now = this.#insert(node, key);
      if (there) there.node = step.now;
      else node.members = [...members, { key, keyFrom: 0, keyTo: 0, node: step.now }];
    }
  }

  /** @param {Step} step @param {Node} node @param {number} to @param {number} from */
  #inList(step, node, to, from) {
    const { op } = step;
    const { items = [] } = node;
    if (op === "move") {
      const [moved] = items.splice(from, 1);
      this.previous.set(moved, from > 0 ? items[from - 1] : null);
      items.splice(to, 0, moved);
      step.old = step.now = moved;
    } else if (op === "remove") {
      const [gone] = items.splice(to, 1);
      this.previous.set(gone, to > 0 ? items[to - 1] : null);
      step.old = gone;
    } else {
      step.now = this.#insert(node, to);
      step.old = op === "replace" ? items[to] : null;
      items.splice(to, op === "replace" ? 1 : 0, step.now);
    }
  }

  /** A place for what is new. @param {Node} node @param {string|number} key */
  #insert(node, key) {
    const now = placeholder();
    this.above.set(now, { node, key });
    return now;
  }

  /** What a step did, seen from the end. @param {Step} step @param {Node} after @returns {Change} */
  changeOf({ op, node, key, item, old, now }, after) {
    const list = node ? this.pointer(node) : "";
    const at = !node ? "" : now ? this.pointer(now) : join(list, item ? this.#after(node, old) : key);
    const from = !node ? "" : old && this.first.has(old) ? this.#pointerThen(old) : at;
    return {
      op,
      at,
      from,
      item,
      was: op === "add" ? null : old,
      is: op === "remove" ? null : (find(after, at) ?? null),
      undo: this.#undo({ op, node, old, at, list }),
    };
  }

  /** @param {Pick<Step, "op"|"node"|"old"> & {at: string, list: string}} step @returns {string} */
  #undo({ op, node, old, at, list }) {
    const path = JSON.stringify(at);
    if (op === "add" || !old) return `[{"op":"remove","path":${path}}]`;
    if (op === "move" && node)
      return `[{"op":"move","from":${path},"path":${JSON.stringify(join(list, this.#after(node, old, true)))}}]`;
    return `[{"op":"${op === "remove" ? "add" : "replace"}","path":${path},"value":${write(old)}}]`;
  }

  /**
   * Where an item belongs that was taken from a list: after what stood before it and is still there.
   *
   * @param {Node} node
   * @param {Node|null} old
   * @param {boolean} [stillThere]
   */
  #after(node, old, stillThere = false) {
    const places = this.#placesIn(node);
    let previous = old && this.previous.get(old);
    while (previous && !places.has(previous)) previous = this.previous.get(previous) ?? null;
    const place = previous ? (places.get(previous) ?? 0) + 1 : 0;
    return stillThere && old && (places.get(old) ?? place) < place ? place - 1 : place;
  }

  /** @param {Node} node @returns {Map<Node, number>} */
  #placesIn(node) {
    const known = this.places.get(node);
    if (known) return known;
    const places = new Map((node.items ?? []).map((item, index) => [item, index]));
    this.places.set(node, places);
    return places;
  }

  /** Where something is at the end. @param {Node} node @returns {string} */
  pointer(node) {
    const above = this.above.get(node);
    if (!above) return "";
    const index = above.node.type === "array" ? this.#placesIn(above.node).get(node) : undefined;
    return join(this.pointer(above.node), index ?? above.key);
  }

  /** @param {Node} node @returns {string} */
  #pointerThen(node) {
    const above = this.first.get(node);
    return above ? join(this.#pointerThen(above.node), above.key) : "";
  }
}
