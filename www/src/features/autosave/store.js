/**
 * Drafts in the browser's own database. A draft is three records under one id: what the list shows, the text, and the
 * text that was opened at first. So listing reads no documents, and saving writes the opened text once. Of a catalogue in
 * its table, the files stand for what was opened, and batches of changes, under ids of their own, for the text.
 *
 * @typedef {object} Draft
 * @property {string} id
 * @property {string} name what the user calls it
 * @property {boolean} named whether the user chose the name
 * @property {string} file the name of the file that it becomes
 * @property {boolean} [isNamed] whether that is a name of its own, and not only that of its kind
 * @property {import("aanbod").Kind|""} kind
 * @property {boolean} wanted whether the user asked to keep it, against the rule for its kind
 * @property {boolean} dirty whether it has changes that weren't downloaded
 * @property {boolean} downloaded whether it was ever downloaded
 * @property {number} changedAt milliseconds since 1970
 * @property {number} size UTF-16 units
 * @property {boolean} [table] whether it is a catalogue in its table
 * @property {import("../host.js").UntouchedState|null} [untouched] the places that were still to be filled in
 * @property {number} revision counts the times it was written, so that no tab writes over another's work
 *
 * @typedef {object} Kept all that there is of a draft
 * @property {Draft} draft
 * @property {string} text empty for a catalogue in its table
 * @property {string|CatalogueFile[]} opened of a catalogue in its table, the files
 * @property {Blob[]} batches of changes of a catalogue in its table
 *
 * @typedef {import("../host.js").CatalogueFile} CatalogueFile
 *
 * @typedef {object} Schema
 * @property {{key: string, value: Draft}} drafts
 * @property {{key: string, value: string|Blob}} texts a text by the id of its draft, and batches by ids of their own
 * @property {{key: string, value: string|CatalogueFile[]}} opened
 *
 * @typedef {["drafts", "texts", "opened"]} Names
 * @typedef {{[Name in Names[number]]: import("idb").IDBPObjectStore<Schema, Names, Name, "readwrite">}} Stores
 */

import { deleteDB, openDB } from "idb";
import { DATABASE, isThere } from "./database.js";

/** @type {Names} */
const STORES = ["drafts", "texts", "opened"];

/** Keys of the batches of a catalogue's draft, in order. @param {string} id @param {number} number */
const batchOf = (id, number) => `${id} ${String(number).padStart(9, "0")}`;
/** @param {string} id */
const batchesOf = (id) => IDBKeyRange.bound(`${id} `, `${id} ~`);

/** Of the drafts whose changes were all downloaded, so many stay. */
const DOWNLOADED_KEPT = 20;

/** Another tab has written the draft, or the browser's storage was emptied, so that it is gone. */
export class Conflict extends Error {
  /** @param {boolean} isGone */
  constructor(isGone) {
    super();
    this.isGone = isGone;
  }
}

/**
 * A draft is written by who wrote it last.
 *
 * @param {Draft|undefined} there
 * @param {Draft} draft
 */
function ensureLatest(there, draft) {
  if ((there?.revision ?? 0) !== draft.revision) throw new Conflict(!there);
}

export class Store {
  /** @type {Promise<import("idb").IDBPDatabase<Schema>>|null} */
  #opening = null;

  #open() {
    const forget = () => (this.#opening = null);
    /** @type {typeof openDB<Schema>} */
    const open = openDB;
    this.#opening ??= open(DATABASE, 1, {
      upgrade: (database) => {
        database.createObjectStore("drafts", { keyPath: "id" });
        database.createObjectStore("texts");
        database.createObjectStore("opened");
      },
      // Another tab forgets everything: this one mustn't be in its way.
      blocking: (_current, _blocked, event) => {
        /** @type {IDBDatabase} */ (event.target).close();
        forget();
      },
      terminated: forget,
    }).catch((error) => {
      forget();
      throw error;
    });
    return this.#opening;
  }

  /** @template Result @param {(stores: Stores) => Promise<Result>} act @returns {Promise<Result>} */
  async #write(act) {
    const database = await this.#open();
    const transaction = database.transaction(STORES, "readwrite", { durability: "strict" });
    const [drafts, texts, opened] = [
      transaction.objectStore("drafts"),
      transaction.objectStore("texts"),
      transaction.objectStore("opened"),
    ];
    // Whatever fails first is what is told; the rest of the transaction fails with it.
    transaction.done.catch(() => {});
    try {
      const result = await act({ drafts, texts, opened });
      await transaction.done;
      return result;
    } catch (error) {
      try {
        transaction.abort();
      } catch {
        // It was over already.
      }
      throw error;
    }
  }

  /** @returns {Promise<Draft[]>} the latest first; looking makes no database */
  async list() {
    if (!(await isThere())) return [];
    const drafts = await (await this.#open()).getAll("drafts");
    return drafts.sort((a, b) => b.changedAt - a.changedAt);
  }

  /** @param {string} id @returns {Promise<Kept|null>} */
  async read(id) {
    if (!(await isThere())) return null;
    const transaction = (await this.#open()).transaction(STORES);
    const [[draft, stored, opened], batches] = await Promise.all([
      Promise.all([
        transaction.objectStore("drafts").get(id),
        transaction.objectStore("texts").get(id),
        transaction.objectStore("opened").get(id),
      ]),
      transaction.objectStore("texts").getAll(batchesOf(id)),
    ]);
    if (!draft || (draft.table ? !opened : stored === undefined)) return null;
    const text = typeof stored === "string" ? stored : "";
    return { draft, text, opened: opened ?? text, batches: batches.filter((batch) => batch instanceof Blob) };
  }

  /** @param {string} id @returns {Promise<number>} how many batches of changes a catalogue's draft has */
  async batchesOf(id) {
    return (await this.#open()).count("texts", batchesOf(id));
  }

  /**
   * @param {Draft} draft as for `write`
   * @param {{files: {name: string, blob: Blob}[]|null, batch: Blob|null, whole: boolean}} content `whole` when the batch
   *   takes the place of those before
   * @returns {Promise<Draft>} as it is stored
   */
  writeTable(draft, { files, batch, whole }) {
    return this.#write(async (stores) => {
      const there = await stores.drafts.get(draft.id);
      ensureLatest(there, draft);
      const next = { ...draft, revision: draft.revision + 1 };
      if (whole) await stores.texts.delete(batchesOf(draft.id));
      await Promise.all([
        stores.drafts.put(next),
        ...(batch ? [stores.texts.put(batch, batchOf(draft.id, next.revision))] : []),
        ...(files ? [stores.opened.put(files, draft.id)] : []),
      ]);
      if (!draft.dirty) await this.#thin(stores, draft.id);
      return next;
    });
  }

  /**
   * @param {Draft} draft with the revision that it was read or written with last; 0 for a new one
   * @param {string} text
   * @param {string} [opened] when it isn't there yet
   * @returns {Promise<Draft>} as it is stored
   */
  write(draft, text, opened) {
    return this.#write(async (stores) => {
      const there = await stores.drafts.get(draft.id);
      ensureLatest(there, draft);
      const next = { ...draft, revision: draft.revision + 1 };
      await Promise.all([
        stores.drafts.put(next),
        stores.texts.put(text, draft.id),
        ...(opened === undefined ? [] : [stores.opened.put(opened, draft.id)]),
      ]);
      if (!draft.dirty) await this.#thin(stores, draft.id);
      return next;
    });
  }

  /**
   * Old drafts that are files by now make room.
   *
   * @param {Stores} stores
   * @param {string} id of the draft that was written
   */
  async #thin({ drafts, texts, opened }, id) {
    const over = (await drafts.getAll())
      .filter((one) => one.id !== id && one.downloaded && !one.dirty && !one.named)
      .sort((a, b) => b.changedAt - a.changedAt)
      .slice(DOWNLOADED_KEPT - 1);
    await Promise.all(
      over.flatMap(({ id: gone }) => [
        drafts.delete(gone),
        texts.delete(gone),
        opened.delete(gone),
        texts.delete(batchesOf(gone)),
      ]),
    );
  }

  /** @param {string} id @param {string} name @returns {Promise<Draft|null>} as it is now */
  rename(id, name) {
    return this.#write(async ({ drafts }) => {
      const there = await drafts.get(id);
      if (!there) return null;
      const next = { ...there, name, named: true };
      await drafts.put(next);
      return next;
    });
  }

  /** @param {string} id @returns {Promise<Kept|null>} all that was there, for `restoreDeleted` */
  async remove(id) {
    const all = await this.read(id);
    if (all)
      await this.#write((stores) =>
        Promise.all([...STORES.map((name) => stores[name].delete(id)), stores.texts.delete(batchesOf(id))]),
      );
    return all;
  }

  /** @param {Kept} kept */
  restoreDeleted({ draft, text, opened, batches }) {
    return this.#write((stores) =>
      Promise.all([
        stores.drafts.put(draft),
        ...(draft.table
          ? batches.map((batch, index) => stores.texts.put(batch, batchOf(draft.id, index)))
          : [stores.texts.put(text, draft.id)]),
        stores.opened.put(opened, draft.id),
      ]),
    );
  }

  /** Takes the whole database away. */
  async forget() {
    (await this.#opening?.catch(() => null))?.close();
    this.#opening = null;
    await deleteDB(DATABASE);
  }
}

/** @param {unknown} error @returns {"full"|"forbidden"} what is wrong with storage, for people */
export function troubleOf(error) {
  return error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "forbidden";
}
