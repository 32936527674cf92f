/**
 * What the elements have that show something of an `<aanbod-editor>` elsewhere on the page: they have no document, and `for` names
 * the editor.
 */

import { LitElement } from "lit";
import { words } from "../ui/i18n/index.js";
import { LocaleController } from "../ui/i18n/locale.js";
import { LinkedEditor } from "./linked-editor.js";

export class LinkedElement extends LitElement {
  static properties = {
    for: { reflect: true },
    locale: { reflect: true },
  };

  #locale = new LocaleController(this);
  #linked;

  /** @param {ConstructorParameters<typeof LinkedEditor>[1]} options */
  constructor(options) {
    super();
    /** The id of the editor. @type {string|null} */
    this.for = null;
    this.#linked = new LinkedEditor(this, options);
  }

  /** Not before the editor is drawn: what is drawn here is what it knows. */
  async getUpdateComplete() {
    await this.editor?.updateComplete;
    return super.getUpdateComplete();
  }

  /** The editor that is meant; null while it isn't there. */
  get editor() {
    return this.#linked.current;
  }

  get language() {
    return this.#locale.current;
  }

  get t() {
    return words(this.language);
  }

  /** What is known of the editor's document, in this element's language; null without an editor. */
  get linkedSession() {
    return this.#linked.session(this.language);
  }

  get failure() {
    return this.editor?.failure ?? this.linkedSession?.failure ?? null;
  }
}
