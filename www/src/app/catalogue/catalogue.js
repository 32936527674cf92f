/**
 * The catalogue on the page, from the first that is opened: its table, going to a course and back, and saving it.
 */

import "../../elements/catalogue/catalogue.js";

import { html, nothing } from "lit";
import { ref, createRef } from "lit/directives/ref.js";
import { afterPaint } from "../../ui/after-paint.js";
import { download, isTooLarge } from "../../ui/files.js";
import { icons } from "../../ui/icons.js";
import { inTime } from "../../core/engine/in-time.js";

/**
 * @typedef {import("../../elements/catalogue/catalogue.js").AanbodCatalogue} AanbodCatalogue
 * @typedef {import("../../elements/catalogue/tasks.js").Given} Given
 * @typedef {import("../../elements/catalogue/tasks.js").RefusedFile} RefusedFile
 * @typedef {import("../page.js").MessageStyle} MessageStyle
 *
 * @typedef {object} OpenCourse the course that is in the editor
 * @property {number} index
 * @property {string} name
 * @property {string} text as the catalogue has it
 * @property {import("aanbod").Diagnostic[]} duplicates what other courses have to do with it
 */

/** @param {AanbodCatalogue} view */
const priceIncrease = async (view) =>
  (await inTime(import("../../features/price-increase/catalogue-prices.js"))).cataloguePriceIncrease(view);

export class CatalogueOnPage {
  /** @param {import("../page.js").Page} page */
  constructor(page) {
    this.page = page;
    /** @type {import("lit/directives/ref.js").Ref<AanbodCatalogue>} */
    this.element = createRef();
    /** Names the catalogue that is open. @type {object|null} */
    this.session = null;
    /** What its files are called. @type {string[]} */
    this.names = [];
    /** The courses that the table listed when the open one was last among them. @type {number[]|null} */
    this.list = null;
    /**
     * What the price panel and the table have in common, also as text.
     *
     * @type {import("../../elements/catalogue/catalogue.js").PriceOptions|undefined}
     */
    this.shared = undefined;
    /** @type {string|undefined} */
    this.sharedText = undefined;
    /** The state of its history that was saved; null for none. @type {number|null} */
    this.savedState = 0;
    /** The course that is open: its index, name, and text as the catalogue has it. @type {OpenCourse|null} */
    this.course = null;
    /** Whether the user was told of entries that aren't in the course. */
    this.warned = false;
  }

  /** The element with the table: it is there while a catalogue is open. */
  get view() {
    return /** @type {AanbodCatalogue} */ (this.element.value);
  }

  get active() {
    return this.session !== null;
  }

  /** Whether the table is in sight. */
  get showing() {
    return this.active && this.course === null;
  }

  /** @param {"undo"|"redo"} direction */
  history(direction) {
    return this.view.step(direction);
  }

  /** Whether it has changes that weren't saved. */
  get unsaved() {
    return this.element.value ? this.element.value.history.state !== this.savedState : false;
  }

  get changed() {
    return this.unsaved || (this.course !== null && this.page.editor.value.value !== this.course.text);
  }

  /** Whether the open course was changed in the table before. */
  get courseChanged() {
    const row = this.course && this.element.value?.known[this.course.index];
    return Boolean(row && !row.removed && row.changed);
  }

  /**
   * Goes on with a draft: its files, and what was changed in them.
   *
   * @param {{name: string, dirty: boolean}} draft
   * @param {{name: string, blob: Blob}[]} files
   * @param {Blob[]} batches
   */
  async openDraft({ name, dirty }, files, batches) {
    const opened = files.map(({ name: fileName, blob }) => new File([blob], fileName));
    await this.open(opened, [], () => this.page.t("catalogue.restored", { name }), batches);
    this.savedState = dirty ? null : (this.element.value?.history.state ?? 0);
    this.page.draw();
  }

  /**
   * @param {Given[]} files
   * @param {RefusedFile[]} [refused]
   * @param {(() => string)|null} [message]
   * @param {Blob[]} [batches] changes of a draft
   * @param {MessageStyle} [style] of the message
   */
  async open(files, refused = [], message = null, batches = [], style = "plain") {
    const { page } = this;
    page.autosave.leaving();
    this.close();
    page.draw();
    const session = {};
    this.session = session;
    this.label(files);
    page.draw();
    const { view } = this;
    const answer = await view.openFiles(files);
    if (this.session !== session) return;
    const all = [...refused, ...answer.refused];
    if (!answer.files.length) {
      await this.withoutTable(files, all);
      return;
    }
    if (batches.length) await view.restore(batches);
    view.examine();
    const notices = [
      ...all.map(
        ({ name, problem }) =>
          () =>
            page.t(`catalogue.refused.${problem}`, { name }),
      ),
      ...answer.recoded.map((one) => () => page.t("open.recoded", one)),
    ];
    page.showMessage(
      notices.length
        ? () => notices.map((words) => words()).join(" ")
        : (message ?? (() => page.t("open.done", { name: page.name }))),
      all.length ? "error" : answer.recoded.length ? "warning" : style,
    );
    view.updateComplete.then(() => view.renderRoot.querySelector("h2")?.focus({ preventScroll: true }));
  }

  /**
   * Nothing of it can be shown in a table: as text it can still be mended.
   *
   * @param {Given[]} files
   * @param {RefusedFile[]} refused
   */
  async withoutTable(files, refused) {
    const { page } = this;
    const [file] = files;
    this.close();
    if (files.length > 1 || refused[0]?.problem === "encoding") {
      page.draw();
      page.showMessage(
        () => refused.map(({ name, problem }) => page.t(`catalogue.refused.${problem}`, { name })).join(" "),
        "error",
      );
      return;
    }
    page.showDocument(await textOf(file), file.name, { kind: "catalogue", example: page.example });
  }

  /** What the page calls it. @param {Given[]} files */
  label(files) {
    const { page } = this;
    page.kind = "catalogue";
    const [first] = files;
    page.example = ("example" in first && first.example) || null;
    page.opensPersonal = files.some((file) => "personal" in file && file.personal === true);
    page.start.leave();
    page.exchange.shown = false;
    page.message = null;
    this.names = files.map(({ name }) => name);
    this.relabel();
  }

  /** Several files are called by their number, in the language of the page. */
  relabel() {
    const { names, page } = this;
    if (this.active) page.name = names.length === 1 ? names[0] : page.t("catalogue.files", { count: names.length });
  }

  /** Another document takes its place. */
  close() {
    this.session = null;
    this.savedState = 0;
    this.course = null;
  }

  /** Saves the catalogue, the open course included: of several files those that changed, each as a file. */
  async save() {
    const { page } = this;
    if (this.course) await this.saveCourse();
    const { view } = this;
    const { names } = view.history;
    if (names.length === 1) download(await view.client.ask("file", 0), names[0]);
    else await view.export(view.history.changed ? "files" : "joined");
    this.savedState = view.history.state;
    page.autosave.downloaded();
    page.draw();
  }

  /** Shows a course in the editor. @param {number} index @param {boolean} [isNew] whether it is still empty */
  async openCourse(index, isNew = false) {
    const { page } = this;
    const { view } = this;
    const {
      editor: { value: editor },
    } = page;
    const row = view.known[index];
    const [text, duplicates] = await Promise.all([
      view.client.ask("text", index),
      view.client.ask("duplicateFindings", { index, options: view.options, naming: page.t("catalogue.course") }),
    ]);
    // What was typed until now belongs to the course that was open.
    await this.saveCourse();
    this.course = {
      index,
      text,
      duplicates,
      name: (row && !row.removed && row.name) || `${page.t("catalogue.course")} ${index + 1}`,
    };
    this.warned = false;
    Object.assign(page, { kind: "course", opened: text });
    editor.kind = "course";
    page.leaveStartMoment();
    editor.replaceDocument(text);
    page.changes.edited();
    page.message = null;
    page.draw();
    // The focus asks where all is: in a task of its own, after what drew it.
    await new Promise((resolve) => afterPaint(() => resolve(null))());
    if (this.course?.index !== index) return;
    if (isNew) await editor.startUntouched();
    else /** @type {HTMLElement|null} */ (page.place.querySelector(".course-bar h2"))?.focus({ preventScroll: true });
    const texts = await view.client.ask("texts");
    if (this.course?.index !== index) return;
    editor.relatedTexts = texts;
    editor.requestUpdate();
  }

  /** Takes the open course over. */
  async saveCourse() {
    const { page, course } = this;
    const {
      editor: { value: editor },
    } = page;
    // Typing may go on while a text is on its way.
    while (course && editor.value !== course.text) {
      course.text = editor.value;
      await this.view.replaceCourse(course.index, course.text);
    }
  }

  /** Courses changed, or changes were taken back. */
  edited() {
    const { page } = this;
    page.autosave.edited();
    page.draw();
  }

  /** Copies the open course, or takes it out. */
  async copy() {
    const { course } = this;
    if (!course || !this.mayLeave()) return;
    await this.saveCourse();
    await this.view.add(course.index);
  }

  async remove() {
    const { page, course } = this;
    if (!course) return;
    this.shut();
    await this.view.removeCourse(course.index);
    page.draw();
  }

  /** Back to the table, the course as it was there. */
  shut() {
    this.course = null;
    this.page.kind = "catalogue";
    this.page.draw();
  }

  /** Whether entries that aren't in the course may be lost: the first time, the user is led to them. */
  mayLeave() {
    const { page } = this;
    const { refused } = page;
    if (!refused.length || this.warned) return true;
    this.warned = true;
    page.showMessage(() => page.t("catalogue.keep", { count: refused.length }), "error");
    page.editor.value.leadTo({ pointer: refused[0] });
    return false;
  }

  async back() {
    const { page, course, view } = this;
    if (!course || !this.mayLeave()) return;
    const isChanged = page.editor.value.value !== course.text;
    await this.saveCourse();
    this.shut();
    if (isChanged) view.announce(page.t("catalogue.taken", { name: course.name }));
    await view.goTo(course.index);
  }

  /** To the course before or after, in the order of the table. @param {number} step */
  async turn(step) {
    if (!this.mayLeave()) return;
    const { at, list } = this.standing;
    const to = list[at + step];
    if (to === undefined) return;
    await this.saveCourse();
    await this.openCourse(to);
  }

  /** Where the open course is among those that the table lists. */
  get standing() {
    const { indexes } = this.view;
    const index = this.course?.index ?? -1;
    // A correction can take a course out of the filter: then its place is where it was.
    const at = indexes.indexOf(index);
    if (at >= 0) this.list = indexes;
    const list = this.list ?? indexes;
    return { list, at: list.indexOf(index) };
  }

  /** The catalogue as one text in the editor. */
  async asText() {
    const { page } = this;
    const {
      client,
      history: { names },
    } = this.view;
    const blob = names.length === 1 ? await client.ask("file", 0) : await client.ask("joined");
    if (isTooLarge(blob)) {
      page.showMessage(() => page.t("catalogue.tooLong"), "error");
      return;
    }
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await blob.arrayBuffer());
    const { unsaved } = this;
    page.showDocument(text, names.length === 1 ? names[0] : `${page.t("catalogue.fileName")}.json`, {
      kind: "catalogue",
      example: page.example,
    });
    if (unsaved) page.saved = null;
    page.draw();
  }

  /** The editor's text as a table, if it can be one. */
  async asTable() {
    const { page } = this;
    const { value: text } = page.editor.value;
    const { changed, name, opensPersonal: personal, example } = page;
    await this.open([{ name, text, personal, example }]);
    if (!this.active) return;
    if (changed) this.savedState = null;
    page.draw();
  }

  /** Whether there is something to save. */
  chip() {
    return this.changed ? html`<span class="chip changed">${this.page.t("page.changed")}</span>` : nothing;
  }

  render() {
    if (!this.active) return nothing;
    const { page } = this;
    return html`${this.course && !page.exchange.shown && !page.start.shown ? this.bar() : nothing}
      <aanbod-catalogue ${ref(this.element)} .quoteOptions=${this.quoteOptions} .priceIncrease=${priceIncrease} ?hidden=${!this.showing || page.exchange.shown || page.start.shown} @open-course=${(/** @type {CustomEvent<{index: number, isNew: boolean}>} */ { detail }) => this.openCourse(detail.index, detail.isNew)} @as-text=${() => this.asText()}
        @changed=${() => this.edited()} @examined=${() => page.draw()} @message=${(/** @type {CustomEvent<() => string>} */ event) => page.showMessage(event.detail)} @prices=${(/** @type {CustomEvent<import("../../elements/catalogue/catalogue.js").PriceOptions>} */ event) => this.priced(event.detail)}></aanbod-catalogue>`;
  }

  /** What the price panel has: the same in the table. */
  get quoteOptions() {
    const options = this.page.pricePanel.value?.quoteOptions;
    if (!options) return this.shared;
    const { include, startMoment, locale, ...shared } = options;
    const same = JSON.stringify(shared);
    if (same !== this.sharedText) {
      this.sharedText = same;
      this.shared = shared;
    }
    return this.shared;
  }

  /** @param {import("../../elements/catalogue/catalogue.js").PriceOptions} choices */
  priced(choices) {
    this.page.pricePanel.value?.choose(choices);
    this.page.draw();
  }

  bar() {
    const {
      page: { t },
      course,
    } = this;
    if (!course) return nothing;
    const { list, at } = this.standing;
    return html`<nav class="course-bar" aria-label=${t("catalogue.course")}>
      <button type="button" class="back" @click=${() => this.back()}>${icons.up}<span>${t("catalogue.back")}</span></button>
      <h2 tabindex="-1"><bdi>${course.name}</bdi></h2>
      <span class="course-place">${t("catalogue.place", { number: at + 1, count: list.length })}</span>
      <button type="button" aria-label=${t("catalogue.previous")} title=${t("catalogue.previous")} ?disabled=${at <= 0} @click=${() => this.turn(-1)}>${icons.up}</button>
      <button type="button" aria-label=${t("catalogue.nextCourse")} title=${t("catalogue.nextCourse")} ?disabled=${at < 0 || at + 1 >= list.length} @click=${() => this.turn(1)}>${icons.down}</button>
      <button type="button" aria-label=${t("catalogue.copyThis")} title=${t("catalogue.copyThis")} @click=${() => this.copy()}>${icons.copy}</button>
      <button type="button" aria-label=${t("catalogue.removeThis")} title=${t("catalogue.removeThis")} @click=${() => this.remove()}>${icons.remove}</button>
      ${course.duplicates.map(({ message, hint }) => html`<p class="course-duplicate"><bdi>${message}</bdi> ${hint ? html`<bdi>${hint}</bdi>` : nothing}</p>`)}
    </nav>`;
  }
}

/** @param {Given} file @returns {Promise<string>} */
async function textOf(file) {
  if (!(file instanceof Blob)) return file.text;
  const { readFile } = await inTime(import("../read-file.js"));
  return (await readFile(file)).text ?? "";
}
