/**
 * Reads JSON into a tree that keeps what a form needs and `JSON.parse` throws away: where each value stands, how each
 * number is spelled, and which keys come twice. Comments, trailing commas and a byte order mark are let through: whether
 * they are allowed is for the check to say.
 *
 * @typedef {object} Span
 * @property {number} from first UTF-16 unit
 * @property {number} to the unit after the last
 *
 * @typedef {Span & {type: "object", members: Member[], items?: undefined, value?: undefined, raw?: undefined}} ObjectNode
 *   its members in order, duplicates included
 * @typedef {Span & {type: "array", items: Node[], members?: undefined, value?: undefined, raw?: undefined}} ArrayNode
 * @typedef {Span & {type: "string", value: string, members?: undefined, items?: undefined, raw?: undefined}} StringNode
 * @typedef {Span & {type: "number", raw: string, members?: undefined, items?: undefined, value?: undefined}} NumberNode
 *   `raw`: as it is spelled
 * @typedef {Span & {type: "boolean", value: boolean, members?: undefined, items?: undefined, raw?: undefined}} BooleanNode
 * @typedef {Span & {type: "null", value: null, members?: undefined, items?: undefined, raw?: undefined}} NullNode
 * @typedef {ObjectNode|ArrayNode|StringNode|NumberNode|BooleanNode|NullNode} Node
 *
 * @typedef {{key: string, keyFrom: number, keyTo: number, node: Node}} Member
 * @typedef {{root: Node|null, error: {at: number}|null}} Tree
 */

import { parts } from "./pointer.js";

/** Deeper documents are refused, as the check does, and long before the stack ends. */
const MAX_DEPTH = 128;

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const PLAIN = /[^"\\\u0000-\u001f]*/y;
/** @type {[string, {type: "boolean", value: boolean}|{type: "null", value: null}][]} */
const LITERALS = [
  ["true", { type: "boolean", value: true }],
  ["false", { type: "boolean", value: false }],
  ["null", { type: "null", value: null }],
];

class Broken extends Error {
  /** @param {number} at */
  constructor(at) {
    super("not JSON");
    this.at = at;
  }
}

/**
 * @param {string} text
 * @returns {Tree} a tree, or the place where the text stops being JSON
 */
export function readTree(text) {
  const reader = new Reader(text);
  try {
    const root = reader.document();
    return { root, error: null };
  } catch (error) {
    if (error instanceof Broken) return { root: null, error: { at: error.at } };
    throw error;
  }
}

class Reader {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
    this.at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    this.depth = 0;
  }

  document() {
    this.space();
    const root = this.value();
    this.space();
    if (this.at < this.text.length) throw new Broken(this.at);
    return root;
  }

  /** Skips white space and comments. */
  space() {
    const { text } = this;
    for (;;) {
      const unit = text.charCodeAt(this.at);
      if (unit === 32 || unit === 10 || unit === 13 || unit === 9) this.at += 1;
      else if (unit === 47 && text[this.at + 1] === "/") {
        while (this.at < text.length && text[this.at] !== "\n" && text[this.at] !== "\r") this.at += 1;
      } else if (unit === 47 && text[this.at + 1] === "*") {
        const end = text.indexOf("*/", this.at + 2);
        if (end < 0) throw new Broken(this.at);
        this.at = end + 2;
      } else return;
    }
  }

  /** @returns {Node} */
  value() {
    const { text, at } = this;
    switch (text[at]) {
      case "{":
        return this.object();
      case "[":
        return this.array();
      case '"':
        return this.string();
      default: {
        for (const [word, literal] of LITERALS) {
          if (text.startsWith(word, at)) {
            this.at += word.length;
            return { ...literal, from: at, to: this.at };
          }
        }
        NUMBER.lastIndex = at;
        const number = NUMBER.exec(text);
        if (!number) throw new Broken(at);
        this.at += number[0].length;
        return { type: "number", from: at, to: this.at, raw: number[0] };
      }
    }
  }

  /** @returns {StringNode} */
  string() {
    const { text } = this;
    const from = this.at;
    let escaped = false;
    this.at += 1;
    for (;;) {
      PLAIN.lastIndex = this.at;
      this.at += PLAIN.exec(text)?.[0].length ?? 0;
      const unit = text[this.at];
      if (unit === '"') break;
      if (unit !== "\\" || this.at + 1 >= text.length) throw new Broken(Math.min(this.at, text.length));
      escaped = true;
      this.at += 2;
    }
    this.at += 1;
    let value = text.slice(from + 1, this.at - 1);
    if (escaped) {
      try {
        value = JSON.parse(text.slice(from, this.at));
      } catch {
        throw new Broken(from);
      }
    }
    return { type: "string", from, to: this.at, value };
  }

  /** @returns {Node} */
  object() {
    const from = this.open();
    const members = [];
    while (this.text[this.at] !== "}") {
      if (this.text[this.at] !== '"') throw new Broken(this.at);
      const key = this.string();
      this.space();
      if (this.text[this.at] !== ":") throw new Broken(this.at);
      this.at += 1;
      this.space();
      members.push({ key: key.value, keyFrom: key.from, keyTo: key.to, node: this.value() });
      this.next("}");
    }
    return { type: "object", from, to: this.close(), members };
  }

  /** @returns {Node} */
  array() {
    const from = this.open();
    const items = [];
    while (this.text[this.at] !== "]") {
      items.push(this.value());
      this.next("]");
    }
    return { type: "array", from, to: this.close(), items };
  }

  open() {
    if (this.depth >= MAX_DEPTH) throw new Broken(this.at);
    this.depth += 1;
    this.at += 1;
    const from = this.at - 1;
    this.space();
    return from;
  }

  close() {
    this.depth -= 1;
    this.at += 1;
    return this.at;
  }

  /**
   * After an entry: a comma (perhaps the last one), or the closing bracket.
   *
   * @param {string} bracket
   */
  next(bracket) {
    this.space();
    if (this.text[this.at] === ",") {
      this.at += 1;
      this.space();
    } else if (this.text[this.at] !== bracket) throw new Broken(this.at);
  }
}

/**
 * @param {Node|null|undefined} node
 * @param {string} key
 * @returns {Member|undefined} the member that counts: the last one with that key
 */
export function member(node, key) {
  return node?.members?.findLast((candidate) => candidate.key === key);
}

/**
 * @param {Node|null|undefined} root
 * @param {string} pointer
 * @returns {Node|undefined}
 */
export function find(root, pointer) {
  let node = root ?? undefined;
  for (const part of parts(pointer)) {
    if (!node) return undefined;
    if (node.type === "array") node = /^(0|[1-9]\d*)$/.test(part) ? node.items?.[Number(part)] : undefined;
    else node = member(node, part)?.node;
  }
  return node;
}

/**
 * The tree of a text in which one value was replaced that holds no others, without reading all of it: what is before that
 * value is shared, and what is behind it is moved.
 *
 * @param {Node} root of the text before
 * @param {string} text after
 * @param {{from: number, to: number, insert: string}} splice
 * @returns {Node|null} null if more than one such value changed
 */
export function replacedLeaf(root, text, { from, to, insert }) {
  const leaf = leafAround(root, from, to);
  if (!leaf) return null;
  const shift = insert.length - (to - from);
  const end = leaf.to + shift;
  const { root: read } = readTree(text.slice(leaf.from, end));
  if (!read || read.members || read.items || read.from !== 0 || read.to !== end - leaf.from) return null;
  const replaced = /** @type {Node} */ ({ ...read, from: leaf.from, to: end });

  /** @param {Node} node @returns {Node} */
  const moved = (node) => {
    if (node === leaf) return replaced;
    if (node.to < leaf.from) return node;
    const begin = node.from > leaf.from ? node.from + shift : node.from;
    if (node.members) return { ...node, from: begin, to: node.to + shift, members: node.members.map(movedMember) };
    if (node.items) return { ...node, from: begin, to: node.to + shift, items: node.items.map(moved) };
    return { ...node, from: begin, to: node.to + shift };
  };
  /** @param {Member} member @returns {Member} */
  const movedMember = (member) => {
    const node = moved(member.node);
    if (node === member.node) return member;
    const by = member.keyFrom > leaf.from ? shift : 0;
    return { key: member.key, keyFrom: member.keyFrom + by, keyTo: member.keyTo + by, node };
  };
  return moved(root);
}

/** @param {Node} root @param {number} from @param {number} to @returns {Node|null} the value around a range, if it holds no others */
function leafAround(root, from, to) {
  /** @type {Node|undefined} */
  let node = root;
  while (node?.members || node?.items) {
    /** @type {Node[]} */
    const children = node.items ?? node.members.map((entry) => entry.node);
    node = children.find((child) => child.from <= from && to <= child.to);
  }
  return node && node.from <= from && to <= node.to ? node : null;
}
