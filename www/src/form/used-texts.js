/**
 * The texts that documents hold elsewhere for the same property.
 *
 * @typedef {object} Used texts of the documents by the path of their property, and the documents that they were read from
 * @property {import("../core/json/tree.js").Node|null} root
 * @property {Record<string, string[]>|null} related
 * @property {Map<string, string[]>} byPath
 */

import { isPersonal } from "../core/kinds.js";
import { textsAt } from "../core/json/texts-at-path.js";

export class UsedTexts {
  #form;
  /** What is offered again, as long as the documents stay the same. @type {Used} */
  #used = { root: null, related: null, byPath: new Map() };

  /** @param {import("./form-view.js").FormView} form */
  constructor(form) {
    this.#form = form;
  }

  /**
   * What the document, and those it belongs to, hold elsewhere for the same property: offered where no table knows values.
   *
   * @param {{path: string, property: import("aanbod").Property}} place
   * @returns {string[]}
   */
  at({ path, property }) {
    const { root, host, layout } = this.#form;
    if (property.type !== "string" || property.values || layout.unique?.has(path) || isPersonal(host.kind)) return [];
    const { relatedTexts: related } = host;
    if (this.#used.root !== root || this.#used.related !== related) this.#used = { root, related, byPath: new Map() };
    const { byPath } = this.#used;
    const texts = byPath.get(path) ?? [...textsAt(root, path), ...(related[path] ?? [])];
    byPath.set(path, texts);
    return texts;
  }
}
