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

export class Pane {
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

  requestUpdate() {
    this.exchange.requestUpdate();
  }

  announce(message) {
    this.exchange.announce(message);
  }

  readable(words) {
    return this.exchange.readable(words);
  }

  titled(finding, fix) {
    return inOneLine(this.exchange, finding, fix);
  }

  set(text) {
    this.text = text;
    this.opened = text;
    this.#history.reset(text);
    this.view.reset(text);
  }

  /** The user typed. */
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

  /** Makes a correction that the text offers. */
  fix({ operations }) {
    return this.correct(operations);
  }

  /** Carries out operations; their pointers are those of the exchange. */
  correct(operations) {
    const splices = this.changes(operations);
    if (!splices) return false;
    this.change(splices);
    return true;
  }

  change(splices) {
    this.edited(splices);
    this.view.splice(splices);
  }

  /** @returns {import("../../core/json/splices.js").Splice[]|null} what operations of the exchange change here; null when they can't be carried out */
  changes(operations) {
    const inner = (pointer) => pointer.slice(this.part.length + 1);
    const own = operations.map((operation) =>
      operation.op === "splice"
        ? operation
        : {
            ...operation,
            path: inner(operation.path),
            ...(operation.from === undefined ? {} : { from: inner(operation.from) }),
          },
    );
    try {
      return editChanges(this.text, own);
    } catch {
      return null;
    }
  }

  /** What stands at a place, and how it is spelled. */
  valueAt(inner) {
    if (this.#tree?.text !== this.text) this.#tree = { text: this.text, root: readTree(this.text).root };
    const node = find(this.#tree.root, inner);
    return node ? { node, raw: this.text.slice(node.from, node.to) } : null;
  }

  /** Shows a place: the value there, else what it would stand in. */
  reveal(inner, focus) {
    const { root } = readTree(this.text);
    const node = lineage(inner)
      .reverse()
      .map((pointer) => find(root, pointer))
      .find(Boolean);
    if (node) this.view.reveal(node.from, node.to, focus);
  }
}
