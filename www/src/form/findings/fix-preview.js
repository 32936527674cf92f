/**
 * What a correction changes, shown before it is made: in words, and below it the text of the document before and after.
 */

import { html, nothing } from "lit";
import { parent, parts } from "../../core/json/pointer.js";
import { readTree } from "../../core/json/tree.js";
import { trail } from "../spec.js";
import { valueText } from "../../core/values/value-text.js";
import { visible } from "../../core/values/visible.js";

/** Texts up to this length stand beside their button; longer ones open below it. */
const SHORT = 90;

/** So much is told in words; the text below has it all. */
const WORDS = 120;

/** So much of a long text is shown. */
const MOST = 2_000;

/** So much of the line is shown before a part of the text that is replaced. */
const LINE = 48;

/**
 * @typedef {import("aanbod").Diagnostic} Diagnostic
 * @typedef {import("aanbod").JsonPatchOperation} Operation
 * @typedef {import("../../core/json/tree.js").Node} Node
 * @typedef {import("../../ui/i18n/index.js").Translate} Translate
 * @typedef {{operations: Operation[]}} Correction
 *
 * @typedef {object} Host what shows findings: an editor, or a request with its response
 * @property {Translate} t
 * @property {"en"|"nl"} language
 * @property {import("aanbod").Property|null|undefined} [spec] the table of the document
 * @property {string} [value] the document
 * @property {(pointer: string) => {node: Node, raw: string}|null} valueAt what stands at a place, and how it is spelled
 * @property {(finding: Diagnostic) => string} textOf the text that a finding is about
 * @property {(text: string) => string} readable what the check says, with places by the names of the form
 * @property {{place: (at: {pointer: string, label: string}) => string}} list names a place as the list of findings does
 *
 * @typedef {object} Step of a correction
 * @property {Operation["op"]} op
 * @property {string} place what the place is called, where that isn't the finding's own
 * @property {string} was in words; "" for what wasn't there
 * @property {string} now in words; "" for what goes
 * @property {string} textWas as the document spells it
 * @property {string} textNow
 * @property {boolean} sort whether it stays a value of the same sort: no text becomes a number
 * @property {number} [more] how many more parts of the text are replaced as this one is
 */

/**
 * @param {Host} host
 * @param {Diagnostic} finding
 * @param {Correction} fix
 * @returns {Step[]}
 */
export function stepsOf(host, finding, { operations }) {
  const splices = operations.filter((operation) => operation.op === "splice");
  if (splices.length) return [spliceStep(host.textOf(finding), splices)];
  return operations.flatMap((operation) =>
    operation.op === "test" || operation.op === "splice" ? [] : [stepOf(host, finding, operation)],
  );
}

/** @param {Correction} fix @returns {boolean} whether a correction replaces parts of a text that can't be read, and has no pointers */
export function replacesText({ operations }) {
  return operations[0]?.op === "splice";
}

/**
 * @param {string} text
 * @param {Extract<Operation, {op: "splice"}>[]} splices
 * @returns {Step}
 */
function spliceStep(text, [{ from, to, text: insert }, ...more]) {
  const line = text.slice(Math.max(text.lastIndexOf("\n", from - 1) + 1, from - 4 * LINE), from).trimStart();
  const before = line.length > LINE ? `…${line.slice(-LINE)}` : line;
  const shown = (/** @type {string} */ part) => clipped(before + part);
  return {
    op: "splice",
    place: "",
    was: "",
    now: "",
    textWas: shown(text.slice(from, to)),
    textNow: shown(insert),
    sort: true,
    more: more.length,
  };
}

/**
 * @param {Host} host
 * @param {Diagnostic} finding
 * @param {Exclude<Operation, {op: "splice"}>} operation
 * @returns {Step}
 */
function stepOf(host, finding, operation) {
  const { op, path } = operation;
  const at = op === "move" ? operation.from : path;
  const there = op === "add" ? null : (host.valueAt(at) ?? inRange(host, finding, at));
  const json = "value" in operation ? JSON.stringify(operation.value) : "";
  /** @param {string} pointer */
  const key = (pointer) => (/^\d*$/.test(parts(pointer).at(-1) ?? "") ? "" : JSON.stringify(parts(pointer).at(-1)));
  /** @param {string} pointer @param {string} text */
  const keyed = (pointer, text) => (key(pointer) ? `${key(pointer)}: ${text}` : text);
  const place =
    at === finding.pointer || path === finding.pointer
      ? ""
      : host.list.place({ pointer: path, label: labelOf(host, path) });
  if (op === "move")
    return {
      op,
      place,
      // The whole document has no name.
      was: visible(parts(at).at(-1) ?? ""),
      now: visible(parts(path).at(-1) ?? ""),
      textWas: key(at),
      textNow: key(path),
      sort: true,
    };
  const text = (/** @type {Node|null|undefined} */ node) =>
    node ? shortened(valueText(host, node, parts(path).at(-1))) : "";
  const coming = op === "remove" ? null : readTree(json).root;
  return {
    op,
    place,
    was: text(there?.node),
    now: text(coming),
    sort: there?.node.type === coming?.type,
    textWas: there ? clipped(op === "remove" ? keyed(at, there.raw) : there.raw) : "",
    textNow: op === "remove" ? "" : clipped(op === "add" ? keyed(path, json) : json),
  };
}

/**
 * Without a tree, the text at the finding is all that can be shown.
 *
 * @param {Host} host
 * @param {Diagnostic} finding
 * @param {string} pointer
 */
function inRange(host, finding, pointer) {
  if (!finding.range || pointer !== finding.pointer || typeof host.value !== "string") return null;
  const raw = host.value.slice(finding.range.from, finding.range.to);
  const node = readTree(raw).root;
  return node ? { node, raw } : null;
}

/** @param {Host} host @param {string} pointer */
function labelOf(host, pointer) {
  return trail(host.spec, pointer).at(-1)?.property?.label[host.language] ?? parts(pointer).at(-1) ?? parent(pointer);
}

/**
 * @param {Host} host
 * @param {Diagnostic} finding
 * @param {Correction & {title: string}} fix
 * @returns {string} a correction on one line, for a place that holds nothing but text: its title, and what changes
 */
export function inOneLine(host, finding, fix) {
  const changes = stepsOf(host, finding, fix)
    .filter(({ was, now }) => was !== "" && now !== "" && was !== now)
    .map(({ was, now }) => `${was} → ${now}`);
  return `${host.readable(fix.title)}${changes.length ? ` (${changes.join(", ")})` : ""}`;
}

/**
 * @param {Host} host
 * @param {Diagnostic[]} findings
 * @returns {string} what the drawing of a preview depends on, so that it is drawn again when that changes
 */
export function previewKey(host, findings) {
  const offered = findings.map((finding) => (finding.fixes ?? []).map((fix) => [fix, stepsOf(host, finding, fix)]));
  return offered.some(({ length }) => length) ? JSON.stringify(offered) : "";
}

/**
 * @param {{t: Translate}} host
 * @param {Step[]} steps
 * @param {string} [id]
 */
export function preview({ t }, steps, id) {
  const [first] = steps;
  if (first?.op === "splice")
    return html`<span class="fix-text" id=${id ?? nothing}><span dir="ltr">${pair(t, first.textWas, first.textNow)}</span>${first.more ? html` ${t("fix.more", { count: first.more })}` : nothing}</span>`;
  const long = steps.some(({ textWas, textNow }) => textWas.length > SHORT || textNow.length > SHORT);
  const words = html`<span class="fix-words" id=${id ?? nothing}>${steps.map((step) => stepText(step, t))}</span>`;
  const texts = steps
    .filter((step) => !isComplete(step))
    .map((step) => html`<span class="fix-text" dir="ltr">${pair(t, step.textWas, step.textNow)}</span>`);
  if (!texts.length) return words;
  return long
    ? html`${words}<details class="fix-details"><summary>${t("fix.text")}</summary>${texts}</details>`
    : html`${words}${texts}`;
}

/** @param {Step} step @param {Translate} t */
function stepText({ op, place, was, now }, t) {
  const where = place ? html`<bdi>${place}</bdi>: ` : nothing;
  if (op === "remove")
    return html`<span>${where}<span class="mark">${t("fix.removed")}</span> <del><bdi>${was}</bdi></del></span>`;
  if (op === "add")
    return html`<span>${where}<span class="mark">${t("fix.added")}</span> <ins><bdi>${now}</bdi></ins></span>`;
  if (was === now) return html`<span>${where}${t("fix.same")} <bdi>${now}</bdi></span>`;
  return html`<span>${where}${pair(t, was, now)}</span>`;
}

/**
 * What goes and what comes.
 *
 * @param {Translate} t
 * @param {string} was
 * @param {string} now
 */
export function pair(t, was, now) {
  const gone = html`<del><bdi>${was}</bdi></del>`;
  const added = html`<ins><bdi>${now}</bdi></ins>`;
  if (was === "") return added;
  if (now === "") return gone;
  return html`<span class="sr-only">${t("changes.was")} </span>${gone} <span class="arrow" aria-hidden="true">→</span> <span class="sr-only">${t("changes.is")} </span>${added}`;
}

/** Whether the words are the text, but for its quotes, or but for how the language writes a number. @param {Step} step */
function isComplete({ op, was, now, textWas, textNow, sort }) {
  /** @param {string} words @param {string} text */
  const plain = (words, text) =>
    words === text || (`"${words}"` === text && !/^\s|\s\s|\s$/.test(words)) || /^[^"[{]/.test(text);
  return (op === "replace" || op === "move") && sort && was !== now && plain(was, textWas) && plain(now, textNow);
}

/** @param {string} words */
function shortened(words) {
  return words.length > WORDS ? `${words.slice(0, WORDS)}…` : words;
}

/** @param {string} text */
function clipped(text) {
  return visible(text.length > MOST ? `${text.slice(0, MOST)}…` : text);
}
