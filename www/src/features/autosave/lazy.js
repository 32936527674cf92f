/**
 * Drafts, as the page knows them from the start: a little that brings the rest when there is something to keep, or when
 * there are drafts from before.
 */

import { html, nothing } from "lit";
import { whenIdle } from "../../ui/when-idle.js";
import { icons } from "../../ui/icons.js";
import { isThere } from "./database.js";
import { inTime } from "../../core/engine/in-time.js";

export class LazyAutosave {
  /** @type {Promise<import("./autosave.js").Autosave>|null} */
  #loading = null;

  /** @param {import("../host.js").Page} page */
  constructor(page) {
    this.page = page;
    /** @type {import("./autosave.js").Autosave|null} */
    this.loaded = null;
  }

  load() {
    this.#loading ??= inTime(import("./autosave.js")).then(({ Autosave }) => (this.loaded = new Autosave(this.page)));
    return this.#loading;
  }

  /** The first report is out: time to see whether work was left behind. */
  begin() {
    whenIdle(async () => {
      if (await isThere()) (await this.load()).offer();
    });
  }

  /** The document was edited, or taken for another kind. */
  async edited() {
    (this.loaded ?? (await this.load())).edited();
  }

  /** Another document is about to take its place. */
  leaving() {
    this.loaded?.leaving();
  }

  /** The document became a file. */
  downloaded() {
    this.loaded?.downloaded();
  }

  /** Whether the document is kept as a draft. */
  get keeping() {
    return this.loaded?.keeping ?? false;
  }

  /** How the document is kept, in words; null while there is nothing to say of that. */
  get kept() {
    const { loaded } = this;
    return loaded && (loaded.keeping || loaded.trouble || loaded.session.doubt) ? loaded.state : null;
  }

  /** Whether the document may be about a person, though it is taken for a course. */
  get unsure() {
    return this.loaded?.unsure ?? false;
  }

  async show() {
    (await this.load()).show();
  }

  button() {
    const { t } = this.page;
    return html`<button type="button" class="drafts-button" aria-label=${t("drafts.title")} title=${this.loaded?.state ?? nothing} aria-haspopup="dialog" @click=${() => this.show()}>${icons.drafts}<span>${t("drafts.title")}</span></button>`;
  }

  /** For a document about a person: kept only when the user wants that. */
  choice() {
    const { t } = this.page;
    return html`<label class="keep"><input type="checkbox" .checked=${this.loaded?.session.wanted === true} @change=${async (/** @type {Event & {target: HTMLInputElement}} */ event) => (await this.load()).want(event.target.checked)}><span>${t("drafts.keepThis")}</span></label>`;
  }

  bar() {
    return this.loaded?.bar() ?? nothing;
  }

  /** The latest drafts, for who has just come back. */
  recent() {
    return this.loaded?.recent() ?? nothing;
  }

  dialogs() {
    return this.loaded?.dialogs() ?? nothing;
  }
}
