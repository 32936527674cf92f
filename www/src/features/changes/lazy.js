/**
 * What changed, as the page knows it from the start: the button with the number of changes, which brings the rest when
 * there is a change.
 */

import { html, nothing } from "lit";
import { inTime } from "../../core/engine/in-time.js";

const PAUSE = 300;

export class LazyChanges {
  /** @type {ReturnType<typeof setTimeout>|undefined} */
  #timer;
  /** @type {Promise<import("./changes.js").Changes>|null} */
  #loading = null;

  /** @param {import("../host.js").Page} page */
  constructor(page) {
    this.page = page;
    /** @type {import("./changes.js").Changes|null} */
    this.loaded = null;
  }

  load() {
    this.#loading ??= inTime(import("./changes.js")).then(({ Changes }) => (this.loaded = new Changes(this.page)));
    return this.#loading;
  }

  /** The document, its kind or what it was at first is another now. */
  edited() {
    clearTimeout(this.#timer);
    this.loaded?.outdate();
    if (this.differs) this.#timer = setTimeout(async () => (await this.load()).compare(), PAUSE);
  }

  /** Whether the document isn't what was opened, and can be compared with that. */
  get differs() {
    const { editor, kind, opened } = this.page;
    return Boolean(editor.value) && kind !== "" && editor.value.value !== opened;
  }

  async show() {
    (await this.load()).show();
  }

  /** Says that there are changes and how many, and leads to them; the stronger as long as they aren't in a file. */
  button() {
    const { page, loaded } = this;
    const { t } = page;
    if (!this.differs) return page.changed ? html`<span class="chip changed">${t("page.changed")}</span>` : nothing;
    const count = loaded?.count ?? null;
    const words = count === null ? t(page.changed ? "page.changed" : "changes.some") : t("changes.count", { count });
    return html`<button type="button" class="chip ${page.changed ? "changed" : ""}" aria-haspopup="dialog" title=${t("changes.show")} @click=${() => this.show()}>${words}</button>`;
  }

  dialog() {
    return this.loaded?.render() ?? nothing;
  }
}
