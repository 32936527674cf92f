/**
 * Keeps what is worked on, and brings it back. A document that changes becomes a draft, written a moment after typing
 * pauses; documents about people only when the user wants it. Nothing here is waited for by the editor.
 */

import { detect, kindInfo, properties } from "aanbod";
import { find, readTree } from "../../core/json/tree.js";
import { tableOf } from "../../core/engine/tables.js";
import { doubt } from "../../core/doubt.js";
import { whenIdle } from "../../ui/when-idle.js";
import { addWords } from "../../ui/i18n/index.js";
import { en } from "./messages.en.js";
import { nl } from "./messages.nl.js";
import { fileName, isPersonal } from "../../core/kinds.js";
import { dateFormat } from "../../core/values/dates.js";
import { bar, recent } from "./offer-bar.js";
import { DraftsDialog } from "./dialog.js";
import { forgetStored } from "./forget-all.js";
import { Conflict, Store, troubleOf } from "./store.js";
import { MOST_BATCHES, tableContent } from "./catalogue-batches.js";
import { Tabs, heldNow, hold } from "./tab-lock.js";
import "./autosave.css";

addWords({ en, nl });

/** After so long without a change (ms), and at the latest after so long: for usual texts, and for large ones. */
const PACES = [
  { pause: 400, most: 2000 },
  { pause: 2000, most: 10_000 },
];

/** A text of so many UTF-16 units takes a while to write. */
const LARGE = 2_000_000;

/**
 * What is kept, as it was when that was asked.
 *
 * @typedef {object} Present
 * @property {boolean} wanted
 * @property {Doubt} doubt
 * @property {string} title
 * @property {string} file
 * @property {boolean} isNamed
 * @property {boolean} dirty
 * @property {string} text of a catalogue in its table, its state
 * @property {Kind|""} kind
 * @property {string} [opened] of a document that isn't in a table
 * @property {import("../host.js").UntouchedState|null} [untouched]
 * @property {import("./catalogue-batches.js").TableContent|null} table
 *
 * @typedef {import("../../core/doubt.js").Doubt} Doubt
 * @typedef {import("./store.js").Draft} Draft
 * @typedef {import("aanbod").Kind} Kind
 */

/** Each table is asked for once. @param {Kind} kind */
const known = (kind) => tableOf(kind) ?? properties(kind);

const core = { detect, kindInfo, properties: known };

/** What belongs to the document that is open now. */
class Session {
  /** What the user said about keeping it; null for nothing yet. @type {boolean|null} */
  wanted = null;
  /** Whether the user said so when it was surely no document about a person: then that is all that was meant. */
  onlySure = false;
  /** Whether it took the place of a text that may be about a person, so nothing is kept of that and its file's name. */
  replaces = false;
  /** Why the present text isn't kept without being asked for. @type {Doubt} */
  doubt = null;
  /** Its draft, as it was stored last. @type {Draft|null} */
  draft = null;
  /** The text that was stored last; of a catalogue in its table, its state. @type {string|null} */
  text = null;
  /** How many batches of changes a catalogue's draft has; none says that all of it has to be written. */
  batches = 0;
  /** Lets another tab work on the draft. @type {(() => void)|null} */
  release = null;

  /** Lets go of the draft: it isn't this tab's, or isn't any more. */
  drop() {
    this.release?.();
    this.release = this.draft = this.text = null;
    this.batches = 0;
  }
}

export class Autosave {
  /** @type {ReturnType<typeof setTimeout>|undefined} */
  #timer;
  /** When the first change was made that isn't written yet. @type {number|null} */
  #since = null;
  /** @type {Promise<unknown>} */
  #writing = Promise.resolve();
  /** The last text that was too large for a form. @type {{text: string, kind: string, doubt: Doubt}} */
  #large = { text: "", kind: "", doubt: null };

  /** @param {import("../host.js").Page} page */
  constructor(page) {
    this.page = page;
    this.store = new Store();
    this.session = new Session();
    /** What is wrong with storage: "full" or "forbidden". @type {"full"|"forbidden"|null} */
    this.trouble = null;
    /** Drafts with work that was left behind. @type {Draft[]} */
    this.left = [];
    /** All drafts that no other tab works on, when that was asked last. @type {Draft[]} */
    this.idle = [];
    /** What was deleted last, and could be put back. @type {import("./store.js").Kept|null} */
    this.deleted = null;
    this.dialog = new DraftsDialog(this);
    this.tabs = new Tabs((word) => this.#heard(word));
    const leave = () => document.visibilityState === "hidden" && this.#since !== null && this.flush();
    document.addEventListener("visibilitychange", leave);
    addEventListener("pagehide", () => this.#since !== null && this.flush());
  }

  get t() {
    return this.page.t;
  }

  /** Whether the present document is kept. */
  get keeping() {
    return this.session.draft !== null && this.trouble === null && (!this.session.doubt || this.wanted);
  }

  /** How the present document is kept, in words. */
  get state() {
    const {
      session: { draft, doubt },
      trouble,
      t,
    } = this;
    if (trouble) return t(`drafts.${trouble}`);
    if (doubt && !this.wanted) return t(`drafts.${doubt === "unreadable" ? "unreadable" : "unsure"}`);
    return draft
      ? t("drafts.keptAt", { when: this.when(draft) })
      : this.wanted
        ? t("drafts.nothingYet")
        : t("drafts.notKept");
  }

  /** Whether the present document is to be kept once there is something to keep. */
  get wanted() {
    const { wanted, onlySure, doubt: doubtful } = this.session;
    if (wanted === false || (wanted && !(onlySure && doubtful))) return wanted;
    return !(isPersonal(this.page.kind) || this.page.example || doubtful);
  }

  /** Whether the present document may be about a person, though it is taken for a course. */
  get unsure() {
    return this.session.doubt === "personal" && !isPersonal(this.page.kind);
  }

  /** @param {Draft} draft */
  when({ changedAt }) {
    const today = new Date(changedAt).toDateString() === new Date().toDateString();
    return dateFormat(
      this.page.preferences.language,
      today ? { timeStyle: "short" } : { dateStyle: "medium", timeStyle: "short" },
    ).format(changedAt);
  }

  // Keeping.

  edited() {
    clearTimeout(this.#timer);
    const { catalogue, editor } = this.page;
    const { pause, most } = PACES[catalogue.active || editor.value.value.length < LARGE ? 0 : 1];
    const now = performance.now();
    this.#since ??= now;
    this.#timer = setTimeout(
      () => whenIdle(() => this.flush(), { timeout: 1000 }),
      Math.max(0, Math.min(pause, most - (now - this.#since))),
    );
  }

  /** Writes what there is, without waiting for a pause. @returns {Promise<unknown>} when it is written */
  flush() {
    clearTimeout(this.#timer);
    this.#since = null;
    const { page, session } = this;
    session.doubt = this.#doubt();
    if (session.doubt === "personal" && session.wanted && session.onlySure) session.wanted = null;
    /** @type {Present} */
    const now = {
      wanted: this.wanted,
      doubt: session.doubt,
      title: this.#title(),
      file: page.name,
      isNamed: page.isNamed,
      dirty: page.changed,
      ...this.#content(),
    };
    this.#writing = this.#writing.then(() => this.#keep(session, now));
    return this.#writing;
  }

  /** Whether the present document is surely about no person; of a catalogue in its table, whether the open course is. @returns {Doubt} */
  #doubt() {
    const { catalogue, editor, kind } = this.page;
    if (catalogue.showing || isPersonal(kind)) return null;
    const { text, tree, treeText, broken, inLines, tooLarge } = editor.value.session;
    if (tooLarge && !inLines) return this.#doubtOfLarge(text, kind);
    return inLines ? this.#doubtOfLines(text) : doubt(text, broken || treeText !== text ? null : tree, core, kind);
  }

  /** A text that is too large for a form is read for this alone, once. @param {string} text @param {Kind|""} kind */
  #doubtOfLarge(text, kind) {
    if (this.#large.text !== text || this.#large.kind !== kind)
      this.#large = { text, kind, doubt: doubt(text, readTree(text).root, core, kind) };
    return this.#large.doubt;
  }

  /** @param {string} text @returns {Doubt} */
  #doubtOfLines(text) {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    const doubts = lines.map((line) => doubt(line, readTree(line).root, core));
    return doubts.find((one) => one === "personal") ?? doubts.find(Boolean) ?? null;
  }

  /**
   * What is to be kept: a text, or the table of a catalogue.
   *
   * @returns {Pick<Present, "text"|"untouched"|"opened"|"kind"|"table">}
   */
  #content() {
    const { page } = this;
    const { catalogue } = page;
    if (!catalogue.active) {
      const { value: text, untouched } = page.editor.value;
      return { text, untouched, opened: page.opened, kind: page.kind, table: null };
    }
    const table = tableContent(catalogue, page);
    return { text: table.state, kind: "catalogue", table };
  }

  /** @param {Session} session @param {Present} now */
  async #keep(session, now) {
    try {
      if (now.table && now.wanted && session.wanted === null) {
        now.doubt = await now.table.doubt();
        if (now.doubt) {
          session.doubt = now.doubt;
          now.wanted = false;
        }
      }
      // While a text, or a course of a catalogue, can't be read, its draft stays as it was.
      const waits = session.wanted !== false && now.doubt === "unreadable";
      if (now.wanted) await this.#write(session, now);
      else if (!waits) await this.#unkeep(session);
      this.trouble = null;
    } catch (error) {
      if (error instanceof Conflict) await this.#apart(session, now, error.isGone ? "emptied" : "apart");
      else this.#failed(error);
    }
    this.page.draw();
  }

  /** What people call the document: a course has a name. */
  #title() {
    const { kind, editor, name, catalogue } = this.page;
    const called = kind === "course" && !catalogue.active ? find(editor.value.tree, "/name") : null;
    return (typeof called?.value === "string" && called.value.trim().slice(0, 120)) || name;
  }

  /** @param {Session} session @param {Present} present */
  async #write(session, { text, title, opened = "", file, isNamed, kind, dirty, table, untouched = null }) {
    const before = session.draft;
    if (
      before
        ? text === session.text && dirty === before.dirty && kind === before.kind
        : !dirty && session.wanted !== true
    )
      return;
    // Every change was undone: there is nothing to keep.
    if (before && !dirty && !before.named && !before.downloaded && session.wanted !== true) {
      await this.#unkeep(session);
      return;
    }
    const id =
      before?.id ??
      [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    session.release ??= await hold(id, { lost: () => this.#lost(session) });
    const begun = { id, named: false, downloaded: false, revision: 0 };
    /** @type {Draft} */
    const draft = {
      ...begun,
      ...before,
      name: before?.named ? before.name : title,
      file,
      isNamed,
      kind,
      dirty,
      wanted: session.wanted === true,
      changedAt: Date.now(),
      size: text.length,
      untouched,
    };
    // A course may have taken the place of a text that isn't to be kept.
    if (!before && !table && !draft.wanted)
      session.replaces = doubt(opened, readTree(opened).root, core, kind) !== null;
    if (session.replaces)
      Object.assign(draft, { file: fileName(kind), ...(draft.name === file && { name: fileName(kind) }) });
    if (table) {
      if (!(await this.#writeTable(session, draft, table, !before))) return;
    } else session.draft = await this.store.write(draft, text, before ? undefined : session.replaces ? text : opened);
    session.text = text;
    this.#changed();
  }

  /**
   * @param {Session} session
   * @param {Draft} draft
   * @param {NonNullable<Present["table"]>} table
   * @param {boolean} first
   * @returns {Promise<boolean>} false when a course has changed meanwhile, so that it may be about a person: the next time decides
   */
  async #writeTable(session, draft, table, first) {
    const whole = session.batches === 0 || session.batches >= MOST_BATCHES;
    // When this fails, what changed is only known as a whole.
    session.batches = 0;
    const { files, batch } = await table.read(first, whole);
    if (session.wanted === null && (await table.doubt())) return false;
    const size = (files ?? []).reduce((sum, { blob }) => sum + blob.size, 0) || draft.size;
    session.draft = await this.store.writeTable({ ...draft, size, table: true }, { files, batch, whole });
    session.batches = (await this.store.batchesOf(draft.id)) || 1;
    return true;
  }

  /** @param {Session} session */
  async #unkeep(session) {
    if (!session.draft) return;
    try {
      await this.store.remove(session.draft.id);
    } finally {
      session.drop();
      this.#changed();
    }
  }

  /**
   * Another tab wrote the draft, or it is gone: this one goes on as a draft of its own.
   *
   * @param {Session} session
   * @param {Present} now
   * @param {"apart"|"emptied"} why
   */
  async #apart(session, now, why) {
    session.drop();
    this.page.showMessage(() => this.t(`drafts.${why}`), "error");
    try {
      await this.#write(session, { ...now, dirty: true });
    } catch (error) {
      this.#failed(error);
    }
  }

  /** @param {unknown} error */
  #failed(error) {
    const trouble = troubleOf(error);
    if (trouble === this.trouble) return;
    this.trouble = trouble;
    this.page.showMessage(() => this.t(`drafts.${trouble}`), "error");
  }

  /** Another tab took the draft over. @param {Session} session */
  #lost(session) {
    session.release = null;
    session.drop();
    session.wanted = false;
    if (session !== this.session) return;
    this.page.showMessage(() => this.t("drafts.taken"), "error");
    this.page.draw();
  }

  /** Another document takes the place of this one, whose draft stays. */
  leaving() {
    const { session } = this;
    const { catalogue } = this.page;
    if (this.#since !== null) this.flush();
    this.#writing = this.#writing.then(() => session.drop());
    if (catalogue.active && catalogue.element.value) catalogue.element.value.lastWish = this.#writing;
    this.session = new Session();
  }

  downloaded() {
    if (this.session.draft) this.session.draft = { ...this.session.draft, downloaded: true };
    this.flush();
  }

  /** The user says whether the present document is to be kept. @param {boolean} wanted */
  async want(wanted) {
    const { session } = this;
    session.wanted = wanted;
    session.onlySure = !isPersonal(this.page.kind) && this.#doubt() !== "personal" && session.doubt !== "personal";
    await this.flush();
  }

  // Bringing back.

  /** Looks for work that was left behind. */
  async offer({ quietly = false } = {}) {
    try {
      const held = await heldNow();
      this.idle = (await this.store.list()).filter(({ id }) => !held(id));
    } catch {
      // What can't be read can't be offered.
      this.idle = [];
    }
    this.left = this.idle.filter(({ dirty }) => dirty);
    this.page.draw();
    const [first] = this.left;
    if (first && !quietly)
      this.page.editor.value.announce(this.t("drafts.found", { name: first.name, when: this.when(first) }));
  }

  /**
   * Goes on with a draft.
   *
   * @param {string} id
   * @param {{way?: "steal"|"copy"}} [how] when another tab has it
   */
  async open(id, { way } = {}) {
    if (id === this.session.draft?.id) return;
    const session = new Session();
    const release = way === "copy" ? null : await hold(id, { steal: way === "steal", lost: () => this.#lost(session) });
    if (!release && way !== "copy") {
      await this.dialog.askTabs(id);
      return;
    }
    /** @type {import("./store.js").Kept|null} */
    let kept = null;
    try {
      kept = await this.store.read(id);
    } catch (error) {
      this.#failed(error);
    }
    if (!kept) {
      release?.();
      this.page.showMessage(() => this.t("drafts.gone"), "error");
      this.refresh();
      return;
    }
    const { draft, text, opened, batches } = kept;
    const went = await this.page.replace(async () => {
      if (typeof opened !== "string") await this.page.catalogue.openDraft(draft, opened, batches);
      else {
        const { file, kind, dirty, isNamed = true } = draft;
        this.page.showDocument(text, file, { kind, isNamed, opened, saved: dirty ? opened : text });
        if (draft.untouched) await this.page.editor.value.restoreUntouched(draft.untouched);
      }
      session.wanted = draft.wanted || null;
      session.onlySure = !draft.table && doubt(text, readTree(text).root, core, draft.kind) !== "personal";
      if (way !== "copy")
        Object.assign(session, {
          draft,
          text: draft.table ? tableContent(this.page.catalogue, this.page).state : text,
          release,
          batches: batches.length,
        });
      this.session = session;
      if (way === "copy") this.edited();
      this.page.showMessage(() => this.t("drafts.opened", { name: draft.name }));
    });
    if (went === false) release?.();
    this.#unlist(id);
    this.refresh();
  }

  /** Deletes a draft; it can be put back as long as the page is there. @param {string} id */
  async remove(id) {
    try {
      if (id === this.session.draft?.id) {
        this.session.wanted = false;
        this.session.drop();
      }
      this.deleted = await this.store.remove(id);
    } catch (error) {
      this.#failed(error);
    }
    this.#unlist(id);
    this.#changed();
  }

  async restoreDeleted() {
    const { deleted } = this;
    this.deleted = null;
    try {
      if (deleted) await this.store.restoreDeleted(deleted);
    } catch (error) {
      this.#failed(error);
    }
    this.#changed();
    await this.offer({ quietly: true });
  }

  /** @param {string} id @param {string} name */
  async rename(id, name) {
    try {
      const draft = await this.store.rename(id, name);
      const { session } = this;
      if (draft && session.draft?.id === id) session.draft = { ...session.draft, name, named: true };
    } catch (error) {
      this.#failed(error);
    }
    this.#changed();
  }

  /** Nothing of the page stays in this browser; what is on the screen does, until it is closed. */
  async forgetAll() {
    await this.#writing;
    this.tabs.broadcast("forgotten");
    this.#forgotten();
    try {
      await forgetStored(this.store);
      this.page.preferences.forget();
      this.page.showMessage(() => this.t("drafts.forgotten"));
    } catch (error) {
      this.#failed(error);
    }
    this.refresh();
  }

  #forgotten() {
    clearTimeout(this.#timer);
    this.#since = null;
    this.session.wanted = false;
    this.session.drop();
    this.left = [];
    this.idle = [];
    this.deleted = null;
  }

  /** A draft isn't offered any more. @param {string} id */
  #unlist(id) {
    this.left = this.left.filter((one) => one.id !== id);
    this.idle = this.idle.filter((one) => one.id !== id);
  }

  /** @param {"changed"|"forgotten"} word */
  #heard(word) {
    if (word === "forgotten") {
      const kept = this.session.draft !== null;
      this.#forgotten();
      if (kept) this.page.showMessage(() => this.t("drafts.forgottenElsewhere"), "error");
    } else if (this.left.length) this.offer({ quietly: true });
    this.refresh();
  }

  #changed() {
    this.tabs.broadcast("changed");
    this.refresh();
  }

  refresh() {
    this.dialog.refresh();
    this.page.draw();
  }

  show() {
    return this.dialog.show();
  }

  bar() {
    return bar(this);
  }

  recent() {
    return recent(this);
  }

  dialogs() {
    return this.dialog.render();
  }
}
