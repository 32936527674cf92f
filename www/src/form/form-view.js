/**
 * The form: what is open, revealed and half typed, and the drawing of the whole. The document itself lives with the
 * editor; every change goes there as JSON Patch operations.
 *
 * @typedef {import("aanbod").Diagnostic} Diagnostic
 * @typedef {import("aanbod").Fix} Fix
 * @typedef {import("aanbod").Property} Property
 * @typedef {import("../core/json/tree.js").Node} Node
 * @typedef {import("./rows.js").Place} Place
 * @typedef {import("./form-places.js").Cell} Cell
 * @typedef {import("./list.js").ListPlace} ListPlace
 * @typedef {import("./pending-input.js").PendingEntry} PendingEntry
 * @typedef {(pointer: string) => string|null} Moved where a place is now; null for nowhere
 * @typedef {(index: number) => number|null} Mapping where an item of a list is now; null for nowhere
 *
 * @typedef {object} Editor what the form asks of the editor that it is in, besides what is asked to show findings
 * @property {string} kind empty while nobody knows what the document is
 * @property {Property|null} spec
 * @property {Node|null} tree
 * @property {string} value the document
 * @property {import("aanbod").ValidateOptions} options
 * @property {import("./layouts/layout.js").Layout} layout
 * @property {import("./findings/finding-index.js").FindingIndex} findings
 * @property {import("../core/engine/failure.js").Failure|null} failure
 * @property {boolean} isList
 * @property {Record<string, string[]>} relatedTexts texts of documents that the present one belongs to, by the path of their property
 * @property {boolean} locked
 * @property {boolean} showsText whether the text is in sight beside the form
 * @property {boolean} tooLarge
 * @property {boolean} inLines
 * @property {{at: number}|null} broken
 * @property {HTMLElement|DocumentFragment} renderRoot
 * @property {Promise<unknown>} updateComplete
 * @property {() => unknown} requestUpdate
 * @property {(operations: string) => boolean} apply
 * @property {(fix: Fix) => boolean} fix
 * @property {(node: Node) => string} slice a part of the document, as it is spelled
 * @property {(message: string) => void} announce
 * @property {(direction: "undo"|"redo") => unknown} history
 * @property {() => void} findingsChanged
 * @property {() => unknown} goToBroken
 * @property {(pointer: string) => unknown} showText
 * @property {{inText: (finding: Diagnostic) => unknown}} list
 *
 * @typedef {import("./findings/fix-preview.js").Host & Editor} Host
 *
 */

import { html, nothing } from "lit";
import { find } from "../core/json/tree.js";
import { join, lineage, parent, parts } from "../core/json/pointer.js";
import { assign, remove } from "../core/json/operations.js";
import { failureWords } from "../core/engine/failure.js";
import { worst } from "./findings/finding-index.js";
import { VisibleFindings } from "./findings/visible-findings.js";
import { FormPlaces } from "./form-places.js";
import { UsedTexts } from "./used-texts.js";
import { stepAsked } from "../ui/history-keys.js";
import { PendingInput, movedKeys } from "./pending-input.js";
import { Untouched, landed } from "./untouched.js";
import { beginEdit, inputOf } from "./grid/edit.js";
import { columnsOf } from "./grid/columns.js";
import { GRID_PAGE, stateOf } from "./grid/state.js";
import { trail } from "./spec.js";
import { helpStrip } from "./help-strip.js";
import { objectBody } from "./object.js";
import { PAGE } from "./page-size.js";
import { Sections } from "./sections.js";

export class FormView {
  #findingsInTwo;
  pendingInput = new PendingInput();
  /** @type {Map<string, boolean>} by pointer, and by the key of a section */
  open = new Map();
  /** Optional properties without a value that are shown all the same. @type {Set<string>} */
  revealed = new Set();
  /** @type {Map<string, number>} how many items of a list are drawn */
  shown = new Map();
  /**
   * Which texts are edited in several lines: settled when a field gets focus, so that it doesn't change under the cursor.
   *
   * @type {Map<string, boolean>}
   */
  areas = new Map();
  /**
   * What stood where an id stands now, or the other way round, by pointer: so that changing one's mind loses nothing.
   *
   * @type {Map<string, {id?: string, object?: string}>}
   */
  others = new Map();
  /** Where one is in each grid. @type {Map<string, import("./grid/state.js").GridState>} by the pointer of its list */
  grids = new Map();
  /** What was added just now. */
  untouched = new Untouched();
  /** The places that the focus came to since that was looked at. @type {(string|null)[]} */
  passed = [];
  /** Whether the focus moves by the key for that; what is pressed with the mouse has to stay below it. */
  byKeyboard = false;
  /** What got the focus so, until something is typed there. @type {Element|null} */
  arrived = null;
  /**
   * The item that is about to be copied on another day, and what was typed for it.
   *
   * @type {import("./duplicate-with-date/duplicate.js").Duplicating|null}
   */
  duplicating = null;
  /**
   * The list that a further period is about to come into, and what was chosen for it.
   *
   * @type {import("./new-period/new-period.js").NewPeriod|null}
   */
  newPeriod = null;
  /** The key of the add menu that is open. @type {string|null} */
  adding = null;
  addFilter = "";
  /** The place with the focus. @type {string|null} */
  current = null;

  /** @param {Host} host */
  constructor(host) {
    this.host = host;
    this.sections = new Sections(this);
    this.places = new FormPlaces(this);
    this.usedTexts = new UsedTexts(this);
    this.#findingsInTwo = new VisibleFindings(this);
    /** What is inside an object; objects hold lists, and lists hold objects. */
    this.objectBody = (/** @type {import("./object.js").ObjectPlace} */ place) => objectBody(this, place);
  }

  /** Forgets everything: another document is there. */
  forget() {
    this.pendingInput = new PendingInput();
    this.arrange();
  }

  /** Forgets how it was looked at: the same document is taken for another kind. */
  arrange() {
    this.open = new Map();
    this.revealed = new Set();
    this.shown = new Map();
    this.areas = new Map();
    this.others = new Map();
    this.grids = new Map();
    this.untouched = new Untouched();
    this.passed = [];
    this.duplicating = null;
    this.newPeriod = null;
    this.adding = null;
    this.addFilter = "";
    this.current = null;
  }

  get t() {
    return this.host.t;
  }
  get locale() {
    return this.host.language;
  }
  get spec() {
    return this.host.spec;
  }
  get root() {
    return this.host.tree;
  }
  get locked() {
    return this.host.locked;
  }
  get findings() {
    return this.host.findings;
  }

  /** The findings of what is no longer untouched. */
  get visible() {
    return this.#findingsInTwo.visible;
  }

  /** The findings of what is still to be filled in. */
  get unfilled() {
    return this.#findingsInTwo.unfilled;
  }

  /** The values that the options allow, by the path of a property in the form. */
  get allowed() {
    const { allowed = {} } = this.host.options ?? {};
    return this.host.isList
      ? Object.fromEntries(Object.entries(allowed).map(([path, values]) => [`[n].${path}`, values]))
      : allowed;
  }

  get layout() {
    return this.host.layout;
  }

  /** What is drawn of the editor. */
  get shadow() {
    return /** @type {ShadowRoot} */ (this.host.renderRoot);
  }

  /** Draws again, after a change of what is open. */
  refresh() {
    this.host.requestUpdate();
  }

  /**
   * @param {string} operations JSON Patch as JSON text
   * @returns {boolean} whether the document could be changed
   */
  apply(operations) {
    return this.host.apply(operations);
  }

  /** @param {string} key @param {boolean} otherwise */
  isOpen(key, otherwise) {
    return this.open.get(key) ?? otherwise;
  }

  /** @param {string} key @param {boolean} otherwise */
  toggle(key, otherwise) {
    this.open.set(key, !this.isOpen(key, otherwise));
    this.refresh();
  }

  /**
   * An item of a list went, came or moved: what is known by pointer follows it.
   *
   * @param {string} list
   * @param {Mapping} mapping
   */
  renumber(list, mapping) {
    /** @type {Moved} */
    const moved = (pointer) => {
      if (!pointer.startsWith(`${list}/`)) return pointer;
      const [index, ...rest] = pointer.slice(list.length + 1).split("/");
      const to = mapping(Number(index));
      return to === null ? null : [join(list, to), ...rest].join("/");
    };
    this.open = movedKeys(this.open, moved);
    this.shown = movedKeys(this.shown, moved);
    this.areas = movedKeys(this.areas, moved);
    this.others = movedKeys(this.others, moved);
    this.grids = movedKeys(this.grids, moved);
    this.revealed = new Set([...this.revealed].map(moved).filter((key) => key !== null));
    this.pendingInput.move(moved);
    this.untouched.move(moved);
    this.passed = this.passed.map((pointer) => pointer && moved(pointer));
    /** @template {{pointer: string}} Asked @param {Asked|null} asked @returns {Asked|null} */
    const follow = (asked) => {
      const pointer = asked && moved(asked.pointer);
      return asked && pointer !== null ? { ...asked, pointer } : null;
    };
    this.duplicating = follow(this.duplicating);
    this.newPeriod = follow(this.newPeriod);
    // The period that is being copied is an item of the list itself.
    if (this.newPeriod?.pointer === list && this.newPeriod.copied !== null) {
      const copied = mapping(this.newPeriod.copied);
      this.newPeriod = copied === null ? null : { ...this.newPeriod, copied };
    }
  }

  /**
   * Takes a property out of the document; the focus goes to where it can be added again.
   *
   * @param {string} pointer
   */
  async removeProperty(pointer) {
    this.pendingInput.touch(pointer);
    this.revealed.delete(pointer);
    if (!this.apply(remove(pointer))) return;
    const above = parent(pointer);
    this.refresh();
    await this.host.updateComplete;
    const section = this.sections.of(pointer, above);
    const menu = this.element("m", section ? `${above}#${section.index}` : above);
    this.focusNear(pointer, menu);
  }

  /**
   * Makes a correction from beside a field; the focus goes to the field that it mended, wherever that is now.
   *
   * @param {string} pointer
   * @param {Fix} fix
   */
  async applyFix(pointer, fix) {
    if (!this.host.fix(fix)) return;
    const last = fix.operations.findLast(({ op }) => op !== "remove" && op !== "test");
    const now = last && "path" in last ? last.path : pointer;
    this.refresh();
    await this.host.updateComplete;
    this.focusNear(this.element("f", pointer) ? pointer : now);
  }

  /**
   * Puts the focus on a place, else on what is given, else on the nearest around it.
   *
   * @param {string} pointer
   * @param {HTMLElement|null} [otherwise]
   */
  focusNear(pointer, otherwise) {
    const at = (/** @type {string} */ place) => this.element("f", place) ?? this.element("h", place);
    const around = lineage(pointer).reverse().slice(1).map(at).find(Boolean);
    (at(pointer) ?? otherwise ?? around ?? this.shadow.getElementById("form-title"))?.focus();
  }

  /**
   * @param {import("aanbod").JsonPatchOperation[]} operations
   * @returns {() => void} what makes the form follow a correction that takes items out of lists, or puts them in
   */
  following(operations) {
    /** @type {[string, Mapping][]} */
    const moves = [];
    for (const operation of operations) {
      if (operation.op === "splice") continue;
      const { op, path } = operation;
      const list = parent(path);
      const at = Number(parts(path).at(-1));
      if (find(this.root, list)?.type !== "array" || !Number.isInteger(at)) continue;
      if (op === "remove") moves.push([list, (index) => (index === at ? null : index > at ? index - 1 : index)]);
      else if (op === "add" || op === "copy") moves.push([list, (index) => (index >= at ? index + 1 : index)]);
    }
    return () => moves.forEach(([list, mapping]) => this.renumber(list, mapping));
  }

  /** What a place is called. @param {string} pointer */
  labelOf(pointer) {
    return trail(this.spec, pointer).at(-1)?.property?.label[this.locale] ?? parts(pointer).at(-1) ?? "";
  }

  /**
   * The findings at a place and below, with the entries there that weren't taken over.
   *
   * @param {string} pointer
   * @param {import("./findings/finding-index.js").FindingIndex} [findings]
   * @returns {import("./findings/finding-index.js").Sum|null}
   */
  below(pointer, findings = this.findings) {
    const sum = findings.below(pointer);
    const refused = this.pendingInput.below(pointer);
    return refused ? { warning: 0, info: 0, ...sum, error: (sum?.error ?? 0) + refused } : sum;
  }

  /**
   * The findings that are told beside a place: none where it was added just now.
   *
   * @param {string} pointer
   */
  visibleFindings(pointer) {
    return this.visible.at(pointer);
  }

  /**
   * What the badge of places shows: the worst of what is told there, else how much is still to be filled in.
   *
   * @param {string|string[]} pointer
   * @param {(import("./findings/finding-index.js").Sum|null)[]} sums
   * @returns {import("./disclosure.js").Badge|null}
   */
  badge(pointer, ...sums) {
    const pointers = [pointer].flat();
    const worstHere = worst(...pointers.map((place) => this.below(place, this.visible)), ...sums);
    const unfilled = pointers.reduce((count, place) => count + (this.unfilled.below(place)?.error ?? 0), 0);
    return worstHere ?? (unfilled ? { severity: "unfilled", count: unfilled } : null);
  }

  /**
   * One of the readings of an ambiguous entry was chosen.
   *
   * @param {string} pointer
   * @param {string} json
   */
  async decide(pointer, json) {
    this.pendingInput.delete(pointer);
    if (!this.apply(assign(this.root, pointer, json))) return;
    await this.host.updateComplete;
    this.element("f", pointer)?.focus();
  }

  /**
   * The element of a field ("f"), a heading ("h") or an add menu ("m").
   *
   * @param {"f"|"h"|"m"} sort
   * @param {string} pointer
   */
  element(sort, pointer) {
    const by = (/** @type {string} */ letter) => this.shadow.getElementById(`${letter}${encodeURIComponent(pointer)}`);
    // In a grid, a field is the cell, or what it is edited in.
    return by(sort) ?? (sort === "f" ? by("c") : null);
  }

  /**
   * A field was left with what can't be taken over. Its message stays above the help, once a click elsewhere has landed.
   *
   * @param {string} pointer
   * @param {PendingEntry} pending
   */
  refuse(pointer, pending) {
    this.pendingInput.set(pointer, pending);
    this.revealed.add(pointer);
    this.host.announce(`${this.t("refused.title")}: ${this.labelOf(pointer)}`);
    this.refresh();
    setTimeout(() => this.element("f", pointer)?.closest(".field")?.scrollIntoView?.({ block: "nearest" }), 250);
  }

  render() {
    const { t, root, spec } = this;
    if (!spec && this.host.failure) return html`<p class="pane-note problem">${failureWords(this.host.failure, t)}</p>`;
    if (!spec) return html`<p class="pane-note">${t(this.host.kind === "" ? "form.noKind" : "form.noTable")}</p>`;
    if (this.host.tooLarge) return html`<p class="pane-note">${t("form.tooLarge")}</p>`;
    if (this.host.inLines) return html`<p class="pane-note">${t("form.inLines")}</p>`;
    if (!root && !this.host.broken) return html`<p class="pane-note">${t("form.loading")}</p>`;
    const note = this.host.broken
      ? html`<div class="pane-note problem" role="note">
          <p>${root ? t("form.broken") : t("form.unreadable")}</p>
          <button type="button" class="small" @click=${() => this.host.goToBroken()}>${t("form.toBroken")}</button>
        </div>`
      : nothing;
    if (!root) return note;
    return html`
      ${note}
      <div class="form-body" @focusin=${(/** @type {FocusEvent} */ event) => this.focused(event)} @focusout=${() => this.follow()} @pointerdown=${() => (this.byKeyboard = false)} @input=${(/** @type {Event} */ event) => this.#takeUp(event)} @keydown=${(/** @type {KeyboardEvent} */ event) => this.keys(event)}>
        ${this.sections.render(root, spec)}
      </div>
      ${helpStrip(this)}`;
  }

  /**
   * Opens everything above a place, shows it and puts the focus there.
   *
   * @param {string} pointer
   * @returns {Promise<boolean>} whether it could
   */
  async lead(pointer) {
    const cell = await this.#openTo(pointer);
    if (cell?.name && leadToCell(this, cell.item, cell.row, cell.name, cell.context)) return true;
    for (const above of lineage(pointer).reverse()) {
      const target = this.element("f", above) ?? this.element("h", above);
      if (target) {
        // Of an item in one row, and of parts that aren't there yet, the first field.
        const whole =
          target.matches("legend") && !find(this.root, above)
            ? target.parentElement
            : target.matches(".row-item")
              ? target
              : null;
        const first = whole?.querySelector("input:not([aria-hidden]), select, textarea");
        show((above === pointer && /** @type {HTMLElement|null|undefined} */ (first)) || target);
        return true;
      }
    }
    const head = this.shadow.getElementById(`section-${this.sections.of(pointer)?.index ?? 0}`);
    if (head) show(head);
    return Boolean(head);
  }

  /** Opens everything above a place, until it is drawn. @param {string} pointer @returns {Promise<Cell|null>} what of a grid it is */
  async #openTo(pointer) {
    const cell = this.places.cellAt(pointer);
    for (const above of lineage(pointer)) {
      if (above !== cell?.item) this.open.set(above, true);
      if (above !== "" && !find(this.root, above)) this.revealed.add(above);
      const index = Number(parts(above).at(-1));
      const list = parent(above);
      if (Number.isInteger(index) && find(this.root, list)?.type === "array") {
        const least = cell?.context.pointer === list ? GRID_PAGE : PAGE;
        this.shown.set(list, Math.max(this.shown.get(list) ?? least, index + 1));
      }
    }
    const last = trail(this.spec, pointer).at(-1);
    if (last?.property && last.index === null) this.revealed.add(pointer);
    const section = this.sections.of(pointer);
    if (section) this.open.set(section.key, true);
    this.refresh();
    await this.host.updateComplete;
    return cell;
  }

  /** Opens an item that was just added, and puts the focus in its first field. @param {string} pointer */
  async leadInto(pointer) {
    await this.#openTo(pointer);
    const item = this.element("h", pointer)?.closest(".disclosure, .row-item");
    const field = item?.querySelector(
      ":is(.disclosure-body, .row-line) :is(input:not(.picker input), select, textarea)",
    );
    const first = /** @type {HTMLElement|null|undefined} */ (field) ?? this.element("f", pointer);
    if (!first) return;
    this.giveFocus(first);
    item?.scrollIntoView?.({ block: "nearest" });
    first.closest(".field, .small-object")?.scrollIntoView?.({ block: "nearest" });
  }

  /**
   * Puts the focus in a field that nobody asked for: a click elsewhere doesn't leave it.
   *
   * @param {HTMLElement|null|undefined} field
   */
  giveFocus(field) {
    const place = placeOf(field);
    if (place !== null) this.untouched.given.add(place);
    field?.focus({ preventScroll: true });
  }

  /**
   * Somebody does something in a field: if nobody had asked for it, it is left from now on as any other. What is done in the next field
   * already, before it is known that the focus moved, says nothing of it.
   *
   * @param {Event} event
   */
  #takeUp(event) {
    if (event.type === "input") this.arrived = null;
    const place = placeOf(event.target);
    if (place !== null) this.untouched.given.delete(place);
  }

  /** @param {FocusEvent} event */
  async focused(event) {
    const pointer = placeOf(event.target);
    this.arrived = this.byKeyboard ? /** @type {Element|null} */ (event.target) : null;
    this.passed.push(pointer);
    this.follow();
    if (pointer === this.current) return;
    // The help below is as high as its words: another height may move what is pressed.
    await landed();
    const place = placeOf(this.shadow.activeElement);
    if (place === null || place === this.current) return;
    this.current = place;
    this.refresh();
  }

  /**
   * What has just got the focus stays in sight, while what is said of the field before it moves it.
   *
   * @returns {() => void} to be called after the drawing
   */
  keepInSight() {
    const arrived = this.arrived === this.shadow?.activeElement ? this.arrived : null;
    const top = arrived?.getBoundingClientRect().top ?? -1;
    if (!arrived || top < 0 || top > innerHeight) return () => {};
    return () => {
      if (arrived.isConnected && arrived.getBoundingClientRect().top !== top)
        arrived.scrollIntoView?.({ block: "nearest" });
    };
  }

  /** The focus moved. Where it comes to rest tells what was left; a window that loses it gets it back. */
  async follow() {
    await landed();
    if (!document.hasFocus()) return;
    const { untouched, host } = this;
    const { activeElement } = this.shadow;
    const { any } = untouched;
    const { version } = untouched;
    for (const pointer of this.passed.splice(0)) untouched.focus(pointer, this.places);
    if (activeElement || document.activeElement !== document.body) untouched.focus(placeOf(activeElement), this.places);
    // Nothing has it: a field was left, but what it stands in maybe not.
    else if (
      untouched.at !== null &&
      !this.places.complexAt(untouched.at) &&
      this.places.tableOf(untouched.at) === null
    )
      untouched.reveal(untouched.at);
    if (any && untouched.version !== version) host.findingsChanged();
  }

  /**
   * One history for form and text: undo in a field undoes in the document.
   *
   * @param {KeyboardEvent} event
   */
  keys(event) {
    this.byKeyboard = event.key === "Tab";
    if (this.byKeyboard) this.#takeUp(event);
    const direction = stepAsked(event);
    if (!direction) return;
    // What is typed there isn't in the document yet: the field has a history of its own.
    const place = placeOf(event.target);
    if (place !== null && this.pendingInput.has(place)) {
      event.stopPropagation();
      return;
    }
    event.preventDefault();
    this.host.history(direction);
  }
}

/**
 * @param {EventTarget|null|undefined} target
 * @returns {string|null} the place that an element belongs to
 */
function placeOf(target) {
  const around = target instanceof Element ? target.closest("[data-pointer]") : null;
  return around instanceof HTMLElement ? (around.dataset.pointer ?? null) : null;
}

/**
 * Puts a cell of a grid in the hands of who was led there.
 *
 * @param {FormView} form
 * @param {string} item
 * @param {number} row
 * @param {string} name
 * @param {ListPlace} context
 */
function leadToCell(form, item, row, name, context) {
  const state = stateOf(form, context.pointer);
  if (!columnsOf(context, state.asked).shown.some((column) => column.name === name)) state.asked.add(name);
  if (form.locked || !beginEdit(context, row, name, true)) return false;
  const input = inputOf(form, join(item, name));
  if (input) show(input);
  return true;
}

/** @param {HTMLElement} element */
function show(element) {
  element.focus({ preventScroll: true });
  const calm = globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? true;
  element.scrollIntoView?.({ block: "center", behavior: calm ? "auto" : "smooth" });
}
