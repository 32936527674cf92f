/**
 * One document while it is worked on: its text, the history of its edits, and what is known of it. The text changes first,
 * and who subscribes hears of that; then one call of the engine answers all that is asked and isn't known yet: report,
 * price, price over time and the prices of the comparison.
 *
 * @typedef {import("../engine/answer.js").Answer} Answer
 * @typedef {import("../engine/answer.js").Job} Job
 * @typedef {import("../json/tree.js").Node} Node
 * @typedef {import("aanbod").Kind} Kind
 * @typedef {import("aanbod").QuoteOptions} QuoteOptions
 * @typedef {import("aanbod").TimelineOptions} TimelineOptions
 * @typedef {import("../json/splices.js").Splice} Splice
 * @typedef {"value"|"form"|"text"|"history"} Origin what made a text: it was set, an edit in the form or in the text, or a
 *   step of the history
 *
 * @typedef {import("./history.js").EditKind & {splices: Splice[], origin: "form"|"text"}} Edit
 *
 * @typedef {object} Comparison prices that are laid beside the one that was chosen
 * @property {QuoteOptions[]} quotes
 * @property {TimelineOptions[]} timelines
 * @property {string[]} [names] what each quote is called; the session only keeps it with the answers
 *
 * @typedef {object} Change what may be given to `update`
 * @property {string} [text] another document: the history of the one before is forgotten
 * @property {Edit} [edit] of the text that is there
 * @property {Kind|""} [kind] empty while nobody knows what the document is: then nothing is checked
 * @property {import("aanbod").ValidateOptions} [options] of the check
 * @property {"en"|"nl"} [locale]
 * @property {QuoteOptions|null} [quoteOptions] null for no price
 * @property {TimelineOptions|null} [timelineOptions] null for no price over time
 * @property {Comparison|null} [comparison] null for none
 *
 * @typedef {object} Engine
 * @property {(job: Job) => void} check asks; of several jobs, only the latest is answered
 * @property {() => void} stop
 *
 * @typedef {object} Edited
 * @property {Splice[]} splices
 * @property {Origin} origin
 * @property {Node|null} tree of the text before; null if there is none
 *
 * @typedef {{ edit: Edited, document: Origin, tree: undefined, left: undefined, answer: Answer }} Events
 */

import { applySplices } from "../json/splices.js";
import { readTree, replacedLeaf } from "../json/tree.js";
import { COMPARED_AT_ONCE, LARGE, TREE_LIMIT } from "../limits.js";
import { EditHistory } from "./history.js";

/** A pause in typing (ms): larger texts are read, and more prices are computed, only then. */
const PAUSE = 200;

/** What is known while nothing is answered. */
const NOTHING = { report: null, quote: null, timeline: null, failure: null, quotes: null, timelines: null };

export class Session {
  text = "";
  /** @type {Kind|""} */
  kind = "";
  /** @type {import("aanbod").ValidateOptions} */
  options = {};
  /** @type {"en"|"nl"} */
  locale = "en";
  /** @type {QuoteOptions|null} */
  quoteOptions = null;
  /** @type {TimelineOptions|null} */
  timelineOptions = null;
  /** @type {Comparison|null} */
  comparison = null;

  /** The document as far as it can be read: while an edit left it unreadable, as it was before. @type {Node|null} */
  tree = null;
  /** The text that the tree is of. */
  treeText = "";
  /** Where the text stops being JSON. @type {{at: number}|null} */
  broken = null;
  /** Whether the document is too large for a tree. */
  tooLarge = false;
  /** Whether it is a list with one document a line. */
  inLines = false;

  /** @type {import("aanbod").Report|null} */
  report = null;
  /** @type {import("aanbod").Quote|null} */
  quote = null;
  /** @type {import("aanbod").Timeline|null} */
  timeline = null;
  /** The comparison that `quotes` and `timelines` are of. @type {Comparison|null} */
  compared = null;
  /** @type {import("aanbod").Quote[]|null} */
  quotes = null;
  /** @type {import("aanbod").Timeline[]|null} */
  timelines = null;
  /** Why a call was refused. @type {import("../engine/failure.js").Failure|null} */
  failure = null;

  /** @type {Engine} */
  #engine;
  #checks;
  /** @type {(kind: string) => boolean} */
  #isList;
  /** @type {() => string} */
  #now;
  /** @type {{[Type in keyof Events]: Set<(detail: Events[Type]) => void>}} */
  #listeners = { edit: new Set(), document: new Set(), tree: new Set(), left: new Set(), answer: new Set() };
  #history = new EditHistory();
  /** Counts texts: so no key has to hold one. */
  #revision = 0;
  /** The revision that the report is about, and the kind that it was checked as. */
  #reported = -1;
  /** @type {Kind|""} */
  #reportedKind = "";
  /** Whether the text was edited since it was set. */
  #edited = false;
  /** @type {ReturnType<typeof setTimeout>|undefined} */
  #reading;
  #depth = 0;
  #held = true;
  /** What is known, and what was asked: for each part of an answer, the key of all that decides it. @type {Partial<Keys>} */
  #known = { check: "" };
  /** @type {Keys|null} */
  #asked = null;
  /** What was refused: it isn't asked again. @type {Keys|null} */
  #refused = null;
  /** @type {ReturnType<typeof setTimeout>|undefined} */
  #comparing;
  /** The comparison that was asked for last. @type {Comparison|null} */
  #comparison = null;
  /** Whether the comparison is asked for once the present answer is there. */
  #compareNext = false;

  /**
   * @param {object} parts
   * @param {(receive: (answer: Answer) => void) => Engine} parts.engine
   * @param {boolean} [parts.checks] whether the document is checked; without, it is only priced
   * @param {(kind: string) => boolean} [parts.isList] whether documents of a kind are lists
   * @param {() => string} [parts.now] the moment of the check
   */
  constructor({ engine, checks = true, isList = () => false, now = minute }) {
    this.#engine = engine((answer) => this.#receive(answer));
    this.#checks = checks;
    this.#isList = isList;
    this.#now = now;
  }

  /**
   * Subscribes.
   *
   * `edit`: the text was edited, and the tree is still the one before. `document`: there is another text. `tree`: there is
   * another tree. `left`: the answers were about another document, and those about this one take time. `answer`: what was asked is
   * answered.
   *
   * @template {keyof Events} Type
   * @param {Type} type
   * @param {(detail: Events[Type]) => void} listener
   * @returns {() => void} ends it
   */
  on(type, listener) {
    this.#listeners[type].add(listener);
    return () => this.#listeners[type].delete(listener);
  }

  /**
   * @template {keyof Events} Type
   * @param {Type} type
   * @param {Events[Type]} detail
   */
  #emit(type, detail) {
    for (const listener of this.#listeners[type]) listener(detail);
  }

  /** Whether the report is about the present text. */
  get isReported() {
    return this.report !== null && this.#reported === this.#revision;
  }

  /** Whether the prices of the comparison are those of now. */
  get isCompared() {
    return this.#keys().comparison === this.#known.comparison;
  }

  get canUndo() {
    return this.#history.canUndo;
  }

  /**
   * Changes some of it. Listeners may change more; what is asked is asked once, after all of them.
   *
   * @param {Change} change
   */
  update({ text, edit, ...settings }) {
    const retold = settings.kind !== undefined && settings.kind !== this.kind;
    Object.assign(this, settings);
    this.#change(() => {
      // Another kind reads the same text alike, unless it is a list with one document a line.
      if (retold && text === undefined && (this.broken || this.inLines)) this.#read();
      if (text !== undefined) {
        this.#history.reset(text);
        this.#setText(text, "value");
      }
      if (edit?.splices.length) {
        const { splices, origin } = edit;
        this.#edit(this.#history.edit(this.text, splices, edit), splices, origin);
      }
    });
  }

  /** @returns {boolean} whether there was a step to undo */
  undo() {
    return this.#step(this.#history.undo());
  }

  /** @returns {boolean} whether there was a step to make again */
  redo() {
    return this.#step(this.#history.redo());
  }

  /** @param {Splice[]|null} splices */
  #step(splices) {
    if (splices) this.#change(() => this.#edit(applySplices(this.text, splices), splices, "history"));
    return splices !== null;
  }

  /** @param {() => void} act */
  #change(act) {
    this.#depth += 1;
    try {
      act();
    } finally {
      this.#depth -= 1;
    }
    this.#ask();
  }

  /** Answers come from now on; before, all may be set without asking. */
  start() {
    this.#held = false;
    this.#ask();
  }

  /** Nothing is asked any more until `start`, which asks all of it again; what was asked is forgotten. */
  stop() {
    this.#held = true;
    this.#known = { check: "" };
    this.#asked = null;
    this.#refused = null;
    this.#compareNext = false;
    clearTimeout(this.#comparing);
    this.#engine.stop();
  }

  /** Reads the text anew: what it is read as has changed, such as which kinds are lists. */
  reread() {
    this.#read();
  }

  /** Reads the text now, when that waits for a pause in typing. */
  settle() {
    if (this.#reading !== undefined) this.#read();
  }

  /** @param {string} text after the edit @param {Splice[]} splices @param {Origin} origin */
  #edit(text, splices, origin) {
    const tree = this.treeText === this.text ? this.tree : null;
    // Before anyone hears of it: a step of the history is of the text that it belongs to.
    this.text = text;
    this.#emit("edit", { splices, origin, tree });
    const isOne = tree !== null && splices.length === 1 && !this.#waits(text, origin);
    this.#setText(text, origin, isOne ? replacedLeaf(tree, text, splices[0]) : null);
  }

  /** @param {string} text @param {Origin} origin @param {Node|null} [tree] of the text, if that is known already */
  #setText(text, origin, tree = null) {
    this.#edited = origin !== "value";
    this.text = text;
    this.#revision += 1;
    clearTimeout(this.#reading);
    this.#reading = undefined;
    if (tree) this.#isRead(tree);
    else if (this.#waits(text, origin)) this.#reading = setTimeout(() => this.#read(), PAUSE);
    else this.#read();
    this.#emit("document", origin);
  }

  /** Whether a text is read once typing has paused. @param {string} text @param {Origin} origin */
  #waits(text, origin) {
    return origin === "text" && text.length >= LARGE;
  }

  #read() {
    clearTimeout(this.#reading);
    this.#reading = undefined;
    this.tooLarge = this.text.length > TREE_LIMIT;
    const { root, error } = this.tooLarge ? { root: null, error: null } : readTree(this.text);
    this.inLines = error !== null && this.#isList(this.kind) && /^\ufeff?\s*\{/.test(this.text);
    this.broken = this.inLines ? null : error;
    if (root) this.#isRead(root);
    else {
      if (this.tooLarge || this.inLines || !this.#edited) this.tree = null;
      this.#emit("tree", undefined);
    }
  }

  /** @param {Node} tree of the present text */
  #isRead(tree) {
    this.tree = tree;
    this.treeText = this.text;
    this.#emit("tree", undefined);
  }

  /** Whether documents of the kind have a price. */
  get #priced() {
    return this.kind === "course";
  }

  /**
   * What decides each part of an answer, as text.
   *
   * @typedef {{check: string, quote: string, timeline: string, comparison: string}} Keys
   *
   * @returns {Keys}
   */
  #keys() {
    const { kind, options, locale, quoteOptions, timelineOptions, comparison } = this;
    const priced = this.#priced;
    const { periodEnd, exemptAmount } = (priced && quoteOptions) || {};
    const key = (/** @type {unknown} */ decisive) =>
      decisive === null ? "" : JSON.stringify([this.#revision, decisive]);
    return {
      // The readings of the price panel are those of the check.
      check: kind === "" || !this.#checks ? "" : key([kind, options, locale, periodEnd, exemptAmount]),
      quote: key(priced && quoteOptions ? [this.#price(quoteOptions)] : null),
      timeline: key(priced && timelineOptions ? timelineOptions : null),
      comparison: key(priced ? comparison : null),
    };
  }

  /** @param {QuoteOptions} quoteOptions @returns {QuoteOptions} with what the options of the check say of prices */
  #price(quoteOptions) {
    const { periodEnd, exemptAmount } = this.options;
    const all = { dates: "local", locale: this.locale, periodEnd, exemptAmount, ...quoteOptions };
    return /** @type {any} */ (Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)));
  }

  /** @param {boolean} [paused] whether typing has paused */
  #ask(paused = false) {
    if (this.#held || this.#depth > 0) return;
    if (this.kind === "") return this.#forget();
    const keys = this.#keys();
    const known = this.#known;
    if (keys.comparison !== known.comparison && !paused && this.text.length > COMPARED_AT_ONCE) {
      clearTimeout(this.#comparing);
      this.#comparing = setTimeout(() => this.#compare(), PAUSE);
      keys.comparison = known.comparison ?? "";
    }
    if (same(keys, this.#asked ?? this.#refused ?? known)) return;
    const { quoteOptions, timelineOptions, comparison } = this;
    /** @type {Job} */
    const job = { text: this.text };
    const checks = keys.check !== known.check;
    const prices = keys.quote !== "" && (keys.quote !== known.quote || checks);
    if (checks) {
      /** @type {import("aanbod").ValidateOptions} */
      const options = { now: this.#now(), dates: "local", ...this.options, locale: this.locale };
      if (prices && quoteOptions) options.quote = quoteOptions;
      job.validate = { kind: this.kind, options };
    } else if (prices && quoteOptions) job.quote = this.#price(quoteOptions);
    if (keys.timeline !== "" && keys.timeline !== known.timeline && timelineOptions) job.timeline = timelineOptions;
    if (keys.comparison !== "" && keys.comparison !== known.comparison && comparison) {
      Object.assign(job, { quotes: comparison.quotes, timelines: comparison.timelines });
      this.#comparison = comparison;
    }
    this.#asked = keys;
    this.#engine.check(job);
    if (this.#asked !== null && this.report !== null && this.#isAnother()) this.#leave();
  }

  /** Whether the report is about another document, or about another kind: what was edited since is still the same one. */
  #isAnother() {
    return this.#reportedKind !== this.kind || (this.#reported !== this.#revision && !this.#edited);
  }

  /** Nothing that is said of another document stays while the answer about this one takes time. */
  #leave() {
    Object.assign(this, NOTHING);
    this.compared = null;
    this.#emit("left", undefined);
  }

  /** Of a document of which nobody knows what it is, nothing is said. */
  #forget() {
    if (this.#known.check === "" && this.#asked === null) return;
    this.#engine.stop();
    clearTimeout(this.#comparing);
    this.#asked = null;
    this.#refused = null;
    this.#known = { check: "" };
    Object.assign(this, NOTHING);
    this.#emit("answer", { report: null, quote: null, timeline: null, failure: null });
  }

  /** @param {Answer} answer */
  #receive(answer) {
    const keys = this.#asked;
    if (!keys) return;
    this.#asked = null;
    this.failure = answer.failure;
    this.#known = answer.failure === null ? keys : {};
    this.#refused = answer.failure === null ? null : keys;
    if (answer.report) {
      this.report = answer.report;
      this.#reported = this.#revision;
      this.#reportedKind = this.kind;
    } else if (this.report && answer.quote) {
      this.report = /** @type {import("aanbod").Report} */ ({ ...this.report, quote: answer.quote });
    }
    if (answer.quote || keys.quote === "" || answer.failure !== null) this.quote = answer.quote;
    if (answer.timeline || keys.timeline === "" || answer.failure !== null) this.timeline = answer.timeline;
    if (answer.quotes || keys.comparison === "") {
      this.quotes = answer.quotes ?? null;
      this.timelines = answer.timelines ?? null;
      this.compared = answer.quotes ? this.#comparison : null;
    }
    this.#emit("answer", answer);
    if (this.#compareNext) this.#compare();
  }

  /** Asks for the comparison of a larger text; never in the place of what is being asked. */
  #compare() {
    this.#compareNext = this.#asked !== null;
    if (!this.#compareNext) this.#ask(true);
  }
}

/** @param {Keys} keys @param {Partial<Keys>} others */
function same(keys, others) {
  return /** @type {(keyof Keys)[]} */ (Object.keys(keys)).every((name) => keys[name] === others[name]);
}

/** The present minute: the same document then gets the same report for a while. */
const minute = () => `${new Date().toISOString().slice(0, 16)}:00Z`;
