/**
 * The shell around the two elements: what is open, and the buttons that open, make and save it.
 */

import { html, nothing, render } from "lit";
import { ref, createRef } from "lit/directives/ref.js";
import { course as example } from "./examples/index.js";
import { LazyChanges } from "../features/changes/lazy.js";
import { LazyAutosave } from "../features/autosave/lazy.js";
import { LazyCatalogue } from "./catalogue/lazy.js";
import { afterPaint } from "../ui/after-paint.js";
import { onHistoryKey } from "../ui/history-keys.js";
import { start, startFirst } from "../core/engine/checker.js";
import { inTime } from "../core/engine/in-time.js";
import { LANGUAGES, words } from "../ui/i18n/index.js";
import { Offline } from "../features/offline/offline.js";
import { LazyExchange } from "./exchange/lazy.js";
import { find } from "../core/json/tree.js";
import { courseTools } from "../features/price-increase/course-menu.js";
import { LazySharing } from "../features/sharing/lazy.js";
import { LazySpreadsheet } from "../features/spreadsheet/lazy.js";
import { icons } from "../ui/icons.js";
import { whenIdle } from "../ui/when-idle.js";
import { acceptPasteAndDrop, underDialog } from "./paste-and-drop.js";
import { LazyDialogs } from "./dialogs/lazy.js";
import { download } from "../ui/files.js";
import { kindControl } from "./kind-choice.js";
import { about, fileName, isPersonal } from "../core/kinds.js";
import { NO_OPTIONS, associationChoices } from "./association-options.js";
import { Opening } from "./opening.js";
import { Preferences } from "./preferences.js";
import { sharedFindings } from "./shared-findings.js";
import { followLinks, linkHere, linkNotice } from "./price-link.js";
import { StartScreen, exampleAsked, exampleBar } from "./start-screen.js";

/**
 * @typedef {import("aanbod").Kind} Kind
 * @typedef {"plain"|"warning"|"error"} MessageStyle only a plain one goes by itself
 * @typedef {import("../features/host.js").Opened & {example?: string|null}} Opened
 * @typedef {import("lit/directives/ref.js").Ref<HTMLDialogElement>} Dialog one that is there once the dialogs are loaded
 */

/** How long a message stays (ms). */
const MESSAGE = 12_000;

const FIRST_REPORT = "aanbod:first-report";

/** When all of the WebAssembly is there, what edits included. */
const COMPLETE = "aanbod:complete";

/** What has the focus, down through shadow roots. */
function focused() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** The name of a file that is called after a code; empty when nothing of it can be in a name. @param {string} code */
const named = (code) => {
  const plain = code
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}._-]+/gu, "-")
    .replace(/^[.-]+|[.-]+$/g, "")
    .slice(0, 60);
  return plain && `${plain}.json`;
};

/** @param {string} text */
function isStrict(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * A reference to what every drawing has: it is there from the first one on.
 *
 * @template Element
 * @returns {{readonly value: Element}}
 */
const drawn = () => /** A reference has no value before that, and nobody asks for one. @type {any} */ (createRef());

export class Page {
  /** @param {HTMLElement} place */
  constructor(place) {
    this.place = place;
    this.preferences = new Preferences(() => this.draw());
    this.drawSoon = afterPaint(() => this.draw());
    this.name = "";
    /** Whether it has a name of its own, and not only that of its kind. */
    this.isNamed = true;
    /** Whether the file may be about a person, as it was opened: then its name tells as much. */
    this.opensPersonal = false;
    /** The text as it was opened, and as it was downloaded last: before that, the same. */
    this.opened = example;
    /** @type {string|null} */
    this.saved = example;
    this.autosave = new LazyAutosave(this);
    this.changes = new LazyChanges(this);
    this.offline = new Offline(this);
    this.dialogs = new LazyDialogs(this);
    /** @type {{words: () => string, style: MessageStyle}|null} */
    this.message = null;
    /** Ends the message that goes by itself. @type {ReturnType<typeof setTimeout>|undefined} */
    this.hush = undefined;
    this.dragging = 0;
    /** @type {{readonly value: import("../elements/editor/editor.js").AanbodEditor}} */
    this.editor = drawn();
    /** The price panel. @type {{readonly value: import("../elements/quote/quote.js").AanbodQuote}} */
    this.pricePanel = drawn();
    /** The field for files. @type {{readonly value: HTMLInputElement}} */
    this.chooser = drawn();
    /** @type {Dialog} */
    this.opener = createRef();
    /** @type {Dialog} */
    this.replacer = createRef();
    /** @type {Dialog} */
    this.refuser = createRef();
    /** @type {Dialog} */
    this.starter = createRef();
    /** @type {Dialog} */
    this.asker = createRef();
    this.opening = new Opening(this);
    this.exchange = new LazyExchange(this);
    this.catalogue = new LazyCatalogue(this);
    this.spreadsheet = new LazySpreadsheet({
      language: () => this.preferences.language,
      refuse: (words) => this.opening.refuse(words()),
      accept: () => this.opener.value?.close(),
      draw: () => this.draw(),
      open: async (made) => (await inTime(import("./spreadsheets.js"))).openMade(this, made),
      target: async () => (await inTime(import("./spreadsheets.js"))).target(this),
    });
    this.start = new StartScreen(this);
    /** The name of the example that is open; null for a document of the user's. @type {string|null} */
    this.example = null;
    this.sharing = new LazySharing({
      language: () => this.preferences.language,
      t: (key) => this.t(key),
      shared: () => sharedFindings(this),
      draw: () => this.draw(),
    });
    /** @type {Kind|""} */
    this.kind = "course";
    /** How an association is checked. */
    this.options = NO_OPTIONS;
    /** Whether the names of kinds are shown: they wait until the first report is out. */
    this.named = false;
    /** Whether the choices of the price are those of a link, for a document that is still to be opened. */
    this.linked = false;
  }

  get t() {
    return words(this.preferences.language);
  }

  get changed() {
    if (this.catalogue.active) return this.catalogue.changed;
    return this.editor.value ? this.editor.value.value !== this.saved : false;
  }

  /** @returns {boolean} whether the document isn't what was opened; of a course of a catalogue, what the file has */
  revised = () => this.changes.differs || this.catalogue.courseChanged;

  /** @returns {string[]} the fields whose entry isn't in the document */
  get refused() {
    return this.editor.value?.refused ?? [];
  }

  /** Whether leaving the page would lose something. */
  get atRisk() {
    return Boolean(this.changed || this.refused.length || this.exchange.changed);
  }

  begin() {
    for (const waiting of this.place.querySelectorAll(".arriving, .not-arriving")) waiting.remove();
    this.offline.listen();
    this.draw();
    const asked = exampleAsked(location.search);
    this.editor.value.textOpen = this.preferences.textOpen;
    this.showDocument(example, fileName("course"), { kind: "course", example: "course" });
    this.start.shown = asked === null;
    this.draw();
    if (asked && asked !== this.example) this.opening.openExample(asked);
    inTime(startFirst(this.preferences.language)).catch(() => this.showMessage(() => this.t("page.noStart"), "error"));
    addEventListener("beforeunload", (event) => {
      if (this.atRisk) event.preventDefault();
    });
    addEventListener("keydown", (event) => {
      if (!underDialog()) this.findings?.keys(event);
      onHistoryKey(event, (direction) => {
        if (!this.start.shown && !this.exchange.shown && !underDialog())
          ((this.catalogue.showing && this.catalogue.loaded) || this.editor.value).history(direction);
      });
    });
    acceptPasteAndDrop(this);
    followLinks(this);
  }

  draw() {
    const { t, preferences } = this;
    this.catalogue?.loaded?.relabel();
    this.titleWindow();
    render(this.template(t, preferences), this.place);
  }

  /** The findings in sight, if any are. */
  get findings() {
    if (this.exchange.shown && !this.start.shown) return this.exchange.loaded?.element.value?.list;
    return this.editing ? this.editor.value.list : undefined;
  }

  /** Whether a document is in sight. */
  get editing() {
    return !this.start.shown && !this.exchange.shown && !this.catalogue.showing;
  }

  /** The window says what is open, whether it has changed, and how many errors or warnings there are. */
  titleWindow() {
    const { t, shownName } = this;
    const editor = this.start.shown || this.exchange.shown ? null : this.editor.value;
    const { error, warning } = editor?.report ? editor.counts : { error: 0, warning: 0 };
    const state = error
      ? `${t("count.error", { count: error })} – `
      : warning
        ? `${t("count.warning", { count: warning })} – `
        : "";
    const title = `${this.changed ? "• " : ""}${state}${shownName ? `${shownName} – ` : ""}${t("page.title")}`;
    if (document.title !== title) document.title = title;
  }

  /** Whether the document is about a person, or may be. */
  get isPersonal() {
    return isPersonal(this.kind) || this.autosave.unsure;
  }

  /** What the title of the window says: it goes into histories, so a file about a person is only told by its kind. */
  get shownName() {
    if (this.start.shown) return "";
    if (this.exchange.shown) return this.t("exchange.title");
    if (!this.isPersonal && !this.opensPersonal) return this.name;
    return this.named && this.kind ? about(this.kind).label[this.preferences.language] : "";
  }

  /** @param {import("../ui/i18n/index.js").Translate} t @param {Preferences} preferences */
  template(t, preferences) {
    return html`
      <a class="skip" href="#document" @click=${(/** @type {Event} */ event) => this.skip(event)}>${t("page.skip")}</a>
      <header class="bar">
        <div class="brand">
          <svg class="mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true"><rect width="32" height="32" rx="8" class="mark-ground"/><path d="M7 22h6v-6h6v-6h6" class="mark-steps"/><circle cx="25" cy="22" r="2.5" class="mark-dot"/></svg>
          <h1>aanbod <span class="tagline">${t("page.tagline")}</span></h1>
        </div>
        ${this.fileState()}
        ${kindControl(this)}
        <div class="actions" role="group" aria-label=${t("page.actions")}>
          <button type="button" ?hidden=${this.start.shown} aria-label=${t("page.new")} aria-haspopup="dialog" @click=${() => this.opening.askForKind()}>${icons.add}<span>${t("page.new")}</span></button>
          <button type="button" ?hidden=${this.start.shown} aria-label=${t("page.open")} @click=${() => this.opening.askForDocument()}>${icons.open}<span>${t("page.open")}</span></button>
          ${this.autosave.button()}
          ${this.start.shown ? nothing : courseTools(this)}
          <button type="button" class="main" aria-label=${t("page.download")} ?hidden=${this.start.shown || this.exchange.shown} @click=${() => this.download()}>${icons.download}<span>${t("page.download")}</span></button>
        </div>
        <div class="preferences">
          <div class="languages" role="group" aria-label=${t("page.language")}>
            ${LANGUAGES.map(([code, name]) => html`<button type="button" lang=${code} title=${name} aria-label=${name} aria-pressed=${preferences.language === code ? "true" : "false"} @click=${() => preferences.setLanguage(code)}>${code.toUpperCase()}</button>`)}
          </div>
          <button type="button" class="theme" title=${t(preferences.dark ? "page.light" : "page.dark")} aria-label=${t(preferences.dark ? "page.light" : "page.dark")} @click=${() => preferences.toggleTheme()}>${preferences.dark ? icons.light : icons.dark}</button>
        </div>
      </header>
      <div class="messages" role="status" aria-live="polite">${this.message?.words() ? html`<p class=${this.message.style}><span>${this.message.words()}</span><button type="button" aria-label=${t("changes.close")} @click=${() => this.showMessage(null)}>${icons.close}</button></p>` : nothing}</div>
      ${this.offline.bar()}
      ${this.autosave.bar()}
      ${exampleBar(this)}
      ${this.privacyApplies ? html`<section class="privacy" aria-label=${t("page.privacy")}><p>${icons.lock}<span>${t(this.privacy)}</span></p>${this.exchange.shown ? nothing : this.autosave.choice()}${this.exchange.shown || this.kind !== "" ? this.sharing.button() : nothing}${this.exchange.button()}</section>` : nothing}
      <main id="document" tabindex="-1" aria-label=${t("page.document")}>
        ${this.start.render()}
        ${this.exchange.render()}
        ${this.catalogue.render()}
        <aanbod-editor ${ref(this.editor)} id="editor" .isWholePage=${true} .options=${this.kind === "association" ? this.options : NO_OPTIONS} ?hidden=${!this.editing} @change=${() => this.edited()} @report=${() => this.reported()} @findings-shown=${() => this.titleWindow()} @text-toggle=${(/** @type {CustomEvent<{open: boolean}>} */ event) => this.preferences.keepTextOpen(event.detail.open)}>
          <aanbod-quote ${ref(this.pricePanel)} slot="price" .linkTo=${linkHere} .revised=${this.revised} ?provisional=${this.provisional}>${this.provisional ? linkNotice(this) : nothing}</aanbod-quote>
          ${this.kind === "association" ? associationChoices(this) : nothing}
        </aanbod-editor>
      </main>
      <footer ?hidden=${this.start.shown}><p>${t("page.local")}${this.autosave.kept ? html` <span class="kept">${this.autosave.kept}</span>` : nothing}</p></footer>
      <div class="drop-hint" ?hidden=${!this.dragging}><p>${t("drop.here")}</p></div>
      <input type="file" class="chooser" multiple accept=".json,.jsonc,.ndjson,.jsonl,.txt,.xlsx,.ods,.csv,.tsv,application/json,text/plain" hidden ${ref(this.chooser)} @change=${(/** @type {Event & {target: HTMLInputElement}} */ event) => this.opening.chosen(event)}>
      ${this.dialogs.render()}
      ${this.autosave.dialogs()}
      ${this.changes.dialog()}
      ${this.spreadsheet.dialog()}
      ${this.sharing.dialog()}`;
  }

  /** Whether what is in sight is an example. */
  get showsExample() {
    if (this.start.shown) return false;
    return this.exchange.shown ? this.exchange.isExample : this.example !== null;
  }

  /** Whether the document in sight may be about a person who exists. */
  get privacyApplies() {
    if (this.start.shown || this.showsExample) return false;
    return this.isPersonal || this.exchange.shown;
  }

  /** Whether the price in sight is of the example, and not of the course that a link was made for. */
  get provisional() {
    return this.linked && this.example !== null;
  }

  /** What is said of what happens to a document about a person. */
  get privacy() {
    if (this.exchange.shown) return "page.private";
    if (this.autosave.keeping) return "drafts.personalKept";
    return this.kind && !this.autosave.unsure ? "page.private" : "page.mayBePrivate";
  }

  /** What is open, and whether it has changed. */
  fileState() {
    const {
      t,
      exchange: { shown: exchanging },
    } = this;
    if (this.start.shown) return html`<p class="file"></p>`;
    const name = exchanging ? t("exchange.title") : this.name;
    const chips = exchanging
      ? nothing
      : html`${this.catalogue.showing ? this.catalogue.loaded?.chip() : this.changes.button()}`;
    return html`<p class="file" title=${name}>${icons.file}<span class="file-name"><bdi>${name}</bdi></span>${chips}</p>`;
  }

  /** The first report is the moment at which the page is useful: measured, so that it stays soon. */
  reported() {
    if (!performance.getEntriesByName(FIRST_REPORT).length) performance.mark(FIRST_REPORT);
    this.titleWindow();
    if (this.named) return;
    this.named = true;
    requestAnimationFrame(() => this.draw());
    whenIdle(() =>
      start().then(
        () => performance.mark(COMPLETE),
        () => {},
      ),
    );
    this.dialogs.begin();
    this.autosave.begin();
    this.offline.begin();
  }

  /** The user changed the document. */
  edited() {
    this.autosave.edited();
    this.changes.edited();
    this.drawSoon();
  }

  /** @param {Event} event */
  skip(event) {
    event.preventDefault();
    document.getElementById("document")?.focus({ preventScroll: true });
  }

  /**
   * Puts a document in the editor; of a draft, with what it was when it was opened, and when it was downloaded.
   *
   * @param {string} text
   * @param {string} name
   * @param {Opened} how
   */
  showDocument(text, name, { kind = "", example: exampleName = null, isNamed = true, opened = text, saved = text }) {
    this.autosave.leaving();
    this.showMessage(null);
    this.catalogue.loaded?.close();
    this.name = name;
    this.opensPersonal = isPersonal(kind);
    this.isNamed = isNamed;
    this.example = exampleName;
    this.start.leave();
    this.opened = opened;
    this.saved = saved;
    this.exchange.shown = false;
    this.options = NO_OPTIONS;
    this.setKind(kind);
    this.leaveChoices();
    this.editor.value.replaceDocument(text);
    this.changes.edited();
    this.draw();
  }

  /**
   * What was chosen for the price is of the document before, unless a link brought it for the next one that is no
   * example.
   */
  leaveChoices() {
    if (this.linked) this.leaveStartMoment();
    else this.pricePanel.value.forgetChoices();
    this.linked &&= this.example !== null;
  }

  /** The start moment that was chosen is of the document before. */
  leaveStartMoment() {
    this.pricePanel.value.startMoment = undefined;
  }

  /**
   * The document is of this kind; of none while nobody knows: then it may be about a person, and nothing is checked.
   *
   * @param {Kind|""} kind
   */
  setKind(kind) {
    this.kind = kind;
    this.editor.value.kind = kind;
  }

  /** The user says what the document is. @param {Kind} kind */
  chooseKind(kind) {
    if (kind === "catalogue" && /^\ufeff?\s*\[/.test(this.editor.value.value)) this.catalogue.asTable();
    this.setKind(kind);
    this.autosave.edited();
    this.changes.edited();
    this.draw();
  }

  /**
   * The user says how an association is to be checked; undefined for what goes without saying.
   *
   * @param {keyof import("./association-options.js").AssociationOptions} name
   * @param {string|undefined} value
   */
  chooseOption(name, value) {
    this.options = { ...this.options, [name]: value };
    this.draw();
  }

  /**
   * Does something that takes the document's place, once the user agrees to lose changes; false when not.
   *
   * @param {() => unknown} act
   * @returns {Promise<boolean>}
   */
  async replace(act) {
    if (this.changed || this.refused.length) {
      const answer = await this.ask(this.replacer);
      if (answer === "download") await this.save();
      else if (answer !== "replace") return false;
    }
    const before = focused();
    await act();
    await this.arrive(before);
    return true;
  }

  /**
   * Another document is there: the page is seen from its top, and the focus is where work begins.
   *
   * @param {Element|null} [before] what had the focus: where something else has it by now, it stays
   */
  async arrive(before = focused()) {
    scrollTo(0, 0);
    const main = document.getElementById("document");
    if (!main || (main.contains(document.activeElement) && focused() !== before)) return;
    main.focus({ preventScroll: true });
    const title = /** @type {HTMLElement|null} */ (this.place.querySelector("#start-title"));
    if (this.start.shown) title?.focus({ preventScroll: true });
    else if (this.editing) await this.editor.value.focusStart();
  }

  /**
   * Shows a dialog, and waits for what is chosen there.
   *
   * @param {Dialog} to
   * @returns {Promise<string>} empty for nothing
   */
  async ask(to) {
    await this.dialogs.load();
    this.draw();
    const dialog = to.value;
    if (!dialog) return "";
    dialog.returnValue = "";
    dialog.showModal();
    await new Promise((resolve) => dialog.addEventListener("close", resolve, { once: true }));
    return dialog.returnValue;
  }

  /** Saves the document; asks first when entries of the form aren't in it, or when it has errors. */
  async download() {
    if (this.refused.length && (await this.dialogs.available())) {
      const answer = await this.ask(this.refuser);
      if (answer === "lead") this.editor.value.leadTo({ pointer: this.refused[0] });
      if (answer !== "download") return;
    }
    if (await this.dialogs.passes()) this.save();
  }

  /** A new course is called by its code; a text without comments has the name of strict JSON. @param {string} text */
  downloadName(text) {
    const { name, kind } = this;
    const code = kind === "course" ? find(this.editor.value.tree, "/externalId") : null;
    if (!this.isNamed && typeof code?.value === "string") return named(code.value) || fileName(kind);
    return /\.jsonc$/i.test(name) && isStrict(text) ? name.slice(0, -1) : name || fileName(kind);
  }

  save() {
    if (this.catalogue.active) return this.catalogue.loaded?.save();
    const text = this.editor.value.value;
    download(text, this.downloadName(text));
    this.saved = text;
    this.autosave.downloaded();
    this.draw();
  }

  /**
   * @param {string|(() => string)|null} text a function tells it in another language too; a text goes when that is chosen
   * @param {MessageStyle} [style]
   */
  showMessage(text, style = "plain") {
    clearTimeout(this.hush);
    const { language } = this.preferences;
    const words =
      typeof text === "function" ? text : () => (this.preferences.language === language ? (text ?? "") : "");
    this.message = text ? { words, style } : null;
    if (text && style === "plain") this.hushLater();
    this.draw();
  }

  /** A message goes by itself, but not while somebody is at it. */
  hushLater() {
    this.hush = setTimeout(
      () =>
        this.place.querySelector(".messages:is(:hover, :focus-within)") ? this.hushLater() : this.showMessage(null),
      MESSAGE,
    );
  }
}
