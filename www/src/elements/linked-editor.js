/**
 * The editor that an element names with `for`: the one that is in the page now, whichever of the two came first.
 *
 * The element is drawn again whenever the editor is, and hears when it has another one, or none.
 */

import { Checker } from "../core/engine/checker.js";
import { tableOf } from "../core/engine/tables.js";
import { Session } from "../core/session/session.js";

/**
 * @typedef {import("lit").LitElement & EditorParts} AanbodEditor
 *
 * @typedef {object} EditorParts what is asked of an editor here
 * @property {Session} session
 * @property {import("aanbod").QuoteOptions|null} quoteOptions
 * @property {import("aanbod").TimelineOptions|null} timelineOptions
 * @property {string} kind
 * @property {import("../core/json/tree.js").Node|null} tree
 * @property {import("../core/engine/failure.js").Failure|null} failure
 * @property {() => unknown} goToBroken
 */

export class LinkedEditor {
  /** @type {AanbodEditor|null} */
  current = null;
  /** Draws the element again when the editor was. */
  #follower = { hostUpdated: () => this.host.requestUpdate() };
  #observer = globalThis.MutationObserver && new MutationObserver(() => this.#link());
  /** The document checked in another language than the editor's. @type {Session|null} */
  #translated = null;

  /**
   * @param {import("lit").LitElement & {for: string|null}} host
   * @param {object} [options]
   * @param {(editor: AanbodEditor) => void} [options.unlinked] hears of each editor that is no longer meant
   * @param {boolean} [options.checks] whether the report is wanted, and not just the price
   */
  constructor(host, { unlinked = () => {}, checks = true } = {}) {
    this.host = host;
    this.unlinked = unlinked;
    this.checks = checks;
    host.addController(this);
  }

  hostConnected() {
    // It may come, go or get its id at any time, and nothing tells but the tree that both are in.
    this.#observer?.observe(this.host.getRootNode(), { subtree: true, childList: true, attributeFilter: ["id"] });
    this.#link();
    globalThis.customElements?.whenDefined("aanbod-editor").then(() => this.#link());
  }

  hostDisconnected() {
    this.#observer?.disconnect();
    this.#set(null);
  }

  hostUpdate() {
    this.#link();
  }

  #link() {
    const { host } = this;
    if (!host.isConnected) return;
    const root = /** @type {Document|ShadowRoot} */ (host.getRootNode());
    const found = host.for ? root.getElementById?.(host.for) : null;
    this.#set(found && "session" in found ? /** @type {AanbodEditor} */ (/** @type {unknown} */ (found)) : null);
  }

  /** @param {AanbodEditor|null} editor */
  #set(editor) {
    const before = this.current;
    if (editor === before) return;
    this.#translated?.stop();
    this.#translated = null;
    this.current = editor;
    if (before) {
      before.removeController(this.#follower);
      this.unlinked(before);
    }
    editor?.addController(this.#follower);
    this.host.requestUpdate();
  }

  /**
   * What is known of the editor's document, in a language: in another one than the editor's it is checked once more.
   *
   * @param {"en"|"nl"} language
   * @returns {Session|null} null without an editor
   */
  session(language) {
    const editor = this.current;
    if (!editor) return null;
    const { session, quoteOptions, timelineOptions } = editor;
    const spoken = this.checks ? session.locale : (quoteOptions?.locale ?? session.locale);
    if (spoken === language) {
      this.#translated?.stop();
      this.#translated = null;
      return session;
    }
    const { checks } = this;
    this.#translated ??= new Session({
      engine: (receive) => new Checker(receive),
      checks,
      isList: (kind) => Boolean(tableOf(kind)?.array),
    });
    const translated = this.#translated;
    const { text, kind, options } = session;
    const inLanguage = (/** @type {any} */ asked) => asked && { ...asked, locale: language };
    translated.update({
      ...(text === translated.text ? {} : { text }),
      kind,
      options,
      locale: language,
      quoteOptions: inLanguage(quoteOptions),
      timelineOptions: inLanguage(timelineOptions),
    });
    translated.on("answer", this.#follower.hostUpdated);
    translated.start();
    return translated;
  }
}
