/**
 * The text of one part of an exchange: what a text pane needs to know, and nothing of a form.
 */

import { editChanges } from "aanbod";
import { inOneLine } from "../../form/findings/fix-preview.js";
import { TextPane } from "../editor/text/text-pane.js";
import { applySplices } from "../../core/json/splices.js";
import { EditHistory } from "../../core/session/history.js";
import { find, readTree } from "../../core/json/tree.js";
import { lineage } from "../../core/json/pointer.js";

/**
 * @typedef {import("aanbod").Diagnostic} Diagnostic
 * @typedef {import("aanbod").Fix} Fix
 * @typedef {import("aanbod").JsonPatchOperation} Operation
 * @typedef {import("../../core/json/splices.js").Splice} Splice
 */

export class Pane {
  /** The text as it was read last. @type {{text: string, root: import("../../core/json/tree.js").Node|null}|null} */
  #tree = null;
  #history = new EditHistory();

  /**
   * @param {import("./exchange.js").AanbodExchange} exchange
   * @param {"request"|"response"} part
   */
  constructor(exchange, part) {
    this.exchange = exchange;
    this.part = part;
    this.text = "";
    this.opened = "";
    /** The empty document that it began with; null once something was opened. @type {string|null} */
    this.empty = null;
    this.fixed = false;
    this.view = new TextPane(this, { place: `text-${part}`, label: `exchange.${part}Text` });
  }

  get value() {
    return this.text;
  }
  get t() {
    return this.exchange.t;
  }
  get language() {
    return this.exchange.language;
  }
  get renderRoot() {
    return this.exchange.renderRoot;
  }
  get isConnected() {
    return this.exchange.isConnected;
  }
  get updateComplete() {
    return this.exchange.updateComplete;
  }
  get changed() {
    return this.text !== this.opened;
  }
  /** Whether nobody filled in anything yet. */
  get untouched() {
    return this.text === this.empty;
  }

  requestUpdate() {
    this.exchange.requestUpdate();
  }

  /** @param {string} message */
  announce(message) {
    this.exchange.announce(message);
  }

  /** @param {string} words */
  readable(words) {
    return this.exchange.readable(words);
  }

  /** @param {Diagnostic} finding @param {Fix} fix */
  titled(finding, fix) {
    return inOneLine(this.exchange, finding, fix);
  }

  /** Begins with an empty document. @param {string} text */
  start(text) {
    this.set(text);
    this.empty = text;
  }

  /** @param {string} text */
  set(text) {
    this.text = text;
    this.empty = null;
    this.opened = text;
    this.#history.reset(text);
    this.view.reset(text);
  }

  /** The user typed. @param {Splice[]} splices @param {import("../../core/session/history.js").EditKind} [kind] */
  edited(splices, kind) {
    this.text = this.#history.edit(this.text, splices, kind);
    this.exchange.check();
  }

  /** @param {"undo"|"redo"} direction */
  history(direction) {
    const splices = this.#history[direction]();
    if (splices) {
      this.text = applySplices(this.text, splices);
      this.view.splice(splices, true);
      this.exchange.check();
    }
    this.announce(this.t(`history.${direction}.${splices ? "done" : "none"}`));
  }

  /** Makes a correction that the text offers. @param {Fix} fix */
  fix({ operations }) {
    return this.correct(operations);
  }

  /** Carries out operations; their pointers are those of the exchange. @param {Operation[]} operations */
  correct(operations) {
    const splices = this.changes(operations);
    if (!splices) return false;
    this.change(splices);
    return true;
  }

  /** @param {Splice[]} splices */
  change(splices) {
    this.edited(splices);
    this.view.splice(splices);
  }

  /** @param {Operation[]} operations @returns {Splice[]|null} what operations of the exchange change here; null when they can't be carried out */
  changes(operations) {
    const inner = (/** @type {string} */ pointer) => pointer.slice(this.part.length + 1);
    const ofPart = operations.map((operation) => {
      if (operation.op === "splice") return operation;
      const moved = { ...operation, path: inner(operation.path) };
      return "from" in moved ? { ...moved, from: inner(moved.from) } : moved;
    });
    try {
      return editChanges(this.text, ofPart);
    } catch {
      return null;
    }
  }

  /** What stands at a place, and how it is spelled. @param {string} inner */
  valueAt(inner) {
    const tree = this.#tree?.text === this.text ? this.#tree : { text: this.text, root: readTree(this.text).root };
    this.#tree = tree;
    const node = find(tree.root, inner);
    return node ? { node, raw: this.text.slice(node.from, node.to) } : null;
  }

  /** Shows a place: the value there, else what it would stand in. @param {string} inner @param {boolean} focus */
  reveal(inner, focus) {
    const { root } = readTree(this.text);
    const node = lineage(inner)
      .reverse()
      .map((pointer) => find(root, pointer))
      .find(Boolean);
    if (node) this.view.reveal(node.from, node.to, focus);
  }
}
