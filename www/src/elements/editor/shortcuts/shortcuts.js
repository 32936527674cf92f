/**
 * The keys that do something, told where somebody looks for them.
 */

import { html, nothing } from "lit";
import { createRef, ref } from "lit/directives/ref.js";
import { addWords } from "../../../ui/i18n/index.js";
import { en } from "./messages.en.js";
import { nl } from "./messages.nl.js";
import { icons } from "../../../ui/icons.js";

addWords({ en, nl });

const MAC = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? "");

/**
 * Where keys can work.
 *
 * @typedef {{gridded: boolean, aside: string|null, isWholePage: boolean}} Scope
 * @typedef {[name: string, keys: string[]][]} Rows what they do, and the keys
 */

/**
 * By where they work: the text that tells what they do, and the keys.
 *
 * @type {[title: string, rows: Rows, when?: (scope: Scope) => boolean][]}
 */
const GROUPS = [
  [
    "keys.everywhere",
    [
      ["next", ["F8"]],
      ["previous", ["Shift+F8"]],
      ["undo", ["Mod+Z"]],
      ["redo", ["Mod+Y", "Mod+Shift+Z"]],
    ],
  ],
  [
    "keys.form",
    [
      ["giveUp", ["Esc"]],
      ["tabs", ["←", "→", "Home", "End"]],
    ],
  ],
  [
    "keys.grid",
    [
      ["cells", ["←", "→", "↑", "↓"]],
      ["ends", ["Home", "End", "Mod+Home", "Mod+End"]],
      ["edit", ["Enter", "F2"]],
      ["choose", ["Shift+↓", "Mod+A"]],
      ["cells.copy", ["Mod+C"]],
      ["cells.cut", ["Mod+X"]],
      ["cells.paste", ["Mod+V"]],
      ["empty", ["Delete"]],
    ],
    ({ gridded }) => gridded,
  ],
  [
    "keys.text",
    [
      ["search", ["Mod+F"]],
      ["leave", ["Tab"]],
    ],
  ],
  [
    "keys.price",
    [
      ["stretch", ["←", "→", "Home", "End"]],
      ["order", ["Enter"]],
    ],
    ({ aside }) => aside === "price",
  ],
  [
    "keys.catalogue",
    [
      ["rows", ["↑", "↓", "PageUp", "PageDown", "Home", "End"]],
      ["row", ["Enter"]],
      ["takeOut", ["Delete"]],
    ],
    ({ isWholePage }) => isWholePage,
  ],
  [
    "keys.page",
    [
      ["paste", ["Mod+V"]],
      ["print", ["Mod+P"]],
    ],
    ({ isWholePage }) => isWholePage,
  ],
];

const ARROWS = new Set(["←", "→", "↑", "↓"]);

export class Shortcuts {
  /** @param {import("../editor.js").AanbodEditor} host */
  constructor(host) {
    this.host = host;
    /** @type {import("lit/directives/ref.js").Ref<HTMLDialogElement>} */
    this.dialog = createRef();
    this.open = false;
  }

  async show() {
    this.open = true;
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.dialog.value?.showModal();
  }

  render() {
    const { host } = this;
    const { t } = host;
    if (!this.open) return nothing;
    const scope = {
      gridded: host.kind === "course" || host.kind === "catalogue",
      aside: host.panes.aside,
      isWholePage: host.isWholePage,
    };
    return html`<dialog class="over shortcuts" aria-labelledby="keys-title" ${ref(this.dialog)} @close=${() => {
      this.open = false;
      host.requestUpdate();
    }}>
      <header><h2 id="keys-title" tabindex="-1" autofocus>${t("keys.title")}</h2>
        <button type="button" class="icon-button" aria-label=${t("changes.close")} @click=${() => this.dialog.value?.close()}>${icons.close}</button></header>
      <div class="dialog-body" tabindex="0" role="group" aria-labelledby="keys-title">
        ${GROUPS.filter(([, , when]) => !when || when(scope)).map(
          ([title, rows]) => html`<section>
          <h3>${t(title)}</h3>
          <dl>${rows.map(([name, keys]) => html`<div><dt>${keys.map((key, index) => html`${index ? html` <span class="or">${t("keys.or")}</span> ` : nothing}${keyOf(key, t)}`)}</dt><dd>${t(`keys.${name}`)}</dd></div>`)}</dl>
        </section>`,
        )}
      </div>
    </dialog>`;
  }
}

/** @param {string} keys @param {import("../../../ui/i18n/index.js").Translate} t */
function keyOf(keys, t) {
  return html`<span class="keys">${keys.split("+").map((key) => html`<kbd>${nameOf(key, t)}</kbd>`)}</span>`;
}

/**
 * A picture of an arrow says nothing when it is read aloud.
 *
 * @param {string} key
 * @param {import("../../../ui/i18n/index.js").Translate} t
 */
function nameOf(key, t) {
  if (ARROWS.has(key))
    return html`<span aria-hidden="true">${key}</span><span class="sr-only">${t(`key.${key}`)}</span>`;
  return key === "Mod" ? (MAC ? "Cmd" : "Ctrl") : key;
}
