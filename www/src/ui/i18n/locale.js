/**
 * Which language an element speaks: its own `locale`, else the nearest `lang` around it.
 */

import { closest, loadLanguage, speaks } from "./index.js";

/** A Lit controller; `current` is the language, and the host is told when it changes. */
export class LocaleController {
  /** @param {import("lit").LitElement & {locale?: string}} host */
  constructor(host) {
    this.host = host;
    host.addController(this);
  }

  hostConnected() {
    // A lang can change anywhere above, and it rarely does: one observer on the document is cheaper than a list of ancestors.
    this.observer = new MutationObserver(() => this.host.requestUpdate());
    this.observer.observe(this.host.ownerDocument, { subtree: true, attributeFilter: ["lang"] });
  }

  hostDisconnected() {
    this.observer?.disconnect();
  }

  /** @returns {"nl"|"en"} */
  get current() {
    const language = closest(this.host.locale || nearestLang(this.host));
    if (!speaks(language))
      loadLanguage(language).then(
        () => this.host.requestUpdate(),
        () => {},
      );
    return language;
  }
}

/** @param {Element} element */
function nearestLang(element) {
  /** @type {Element|null} */
  let node = element;
  while (node) {
    /** @type {HTMLElement|null} */
    const found = node.closest?.("[lang]");
    if (found) return found.lang;
    /** @type {Node} */
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return globalThis.navigator?.language ?? "en";
}
