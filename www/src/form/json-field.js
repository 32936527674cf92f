/**
 * A value as JSON text: for objects whose inside no table describes, for properties that no table knows, and for what
 * stands where something else should.
 */

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { assign, remove } from "../core/json/operations.js";
import { join } from "../core/json/pointer.js";
import { find, readTree } from "../core/json/tree.js";
import { icons } from "../ui/icons.js";
import { fieldFindings, fieldFrame } from "./field-frame.js";

/** Longer values are edited in the text pane. */
const LONGEST = 10_000;

/** What OOAPI calls an object for what isn't in the standard: of it nothing is known, not even a name. */
const EXTENSION = "ext";

/**
 * @typedef {import("../core/json/tree.js").Node} Node
 * @typedef {import("./form-view.js").FormView} FormView
 * @typedef {import("./rows.js").Place} Place
 * @typedef {import("./rows.js").Row} Row
 * @typedef {Event & {target: HTMLInputElement|HTMLTextAreaElement}} Typed
 */

/**
 * @param {FormView} form
 * @param {{property?: Row, name?: string, pointer: string, node?: Node|null|undefined}} place of a property that the table knows, or
 *   else with its name
 */
export function jsonField(form, { property, name = "", pointer, node }) {
  if (
    property &&
    property.name !== EXTENSION &&
    nameOnly(node) &&
    !form.pendingInput.get(pointer)?.refused &&
    !form.pendingInput.get(pointer)?.problem
  )
    return nameField(form, property, pointer, node);
  const { t, locale } = form;
  const id = `f${encodeURIComponent(pointer)}`;
  const label = property ? property.label[locale] : name.slice(0, 80);
  const text = node ? compact(form.host.slice(node)) : "";
  const shown = form.pendingInput.get(pointer)?.text ?? text;
  const long = shown.length > LONGEST;
  const removable = node && !form.locked && property?.required !== "yes" && !property?.isItem;
  const body = html`<textarea id=${id} class="code" rows="1" spellcheck="false" dir="ltr" aria-invalid=${form.pendingInput.get(pointer)?.problem ? "true" : nothing} aria-describedby="${property ? `${id}-help ` : ""}${id}-notes" ?readonly=${form.locked || long}
      placeholder=${property ? t("placeholder.json") : nothing}
      .value=${live(long ? `${shown.slice(0, 500)}…` : shown)}
      @input=${(/** @type {Typed} */ event) => {
        form.pendingInput.set(pointer, { text: event.target.value, problem: null, refused: true });
        form.refresh();
      }}
      @keydown=${(/** @type {KeyboardEvent} */ event) => {
        if (event.key === "Escape" && form.pendingInput.delete(pointer)) {
          event.stopPropagation();
          form.refresh();
        }
      }}
      @change=${() => settle(form, pointer, property)}></textarea>
    ${removable ? html`<button type="button" class="icon-button" title=${t("field.remove", { label })} aria-label=${t("field.remove", { label })} @click=${() => form.removeProperty(pointer)}>${icons.remove}</button>` : nothing}`;
  const notes = long
    ? html`<p class="note">${t("field.tooLong", { count: shown.length })} <button type="button" class="fix" @click=${() => form.host.showText(pointer)}>${t("field.showText")}</button></p>`
    : nothing;
  return fieldFrame(form, { property, pointer, id, label, body, notes, width: "broad" });
}

/** Whether an object holds a name and nothing else, or could. @param {Node|null|undefined} node */
function nameOnly(node) {
  if (!node || node.type === "null") return true;
  if (node.type !== "object" || node.members.length > 1) return false;
  return node.members.every(
    ({ key, node: inner }) => key === "name" && inner.type === "string" && inner.value.length <= LONGEST,
  );
}

/**
 * An object with a name alone: who types the name needn't know that it is JSON.
 *
 * @param {FormView} form
 * @param {Row} property
 * @param {string} pointer
 * @param {Node|null|undefined} node
 */
function nameField(form, property, pointer, node) {
  const { locale } = form;
  const id = `f${encodeURIComponent(pointer)}`;
  const label = property.label[locale];
  const inner = join(pointer, "name");
  const wrong = !form.untouched.has(pointer) && form.findings.below(pointer)?.error;
  const input = (/** @type {Typed} */ event) => {
    const text = event.target.value;
    form.revealed.add(pointer);
    if (text !== "" || find(form.root, pointer)) form.apply(assign(form.root, inner, JSON.stringify(text)));
  };
  const left = (/** @type {Typed} */ event) => {
    if (event.target.value === "" && find(form.root, pointer) && property.required !== "yes")
      form.apply(remove(pointer));
  };
  const body = html`<input id=${id} type="text" dir="auto" autocomplete="off" spellcheck="false" aria-describedby="${id}-help ${id}-notes" aria-invalid=${wrong ? "true" : nothing} ?readonly=${form.locked}
      .value=${live(find(node, "/name")?.value ?? "")} @input=${input} @change=${left}>`;
  return fieldFrame(form, { property, pointer, id, label, body, notes: fieldFindings(form, inner), width: "broad" });
}

/**
 * Short JSON on one line; a comment could end with the line, so then it stays as it is.
 *
 * @param {string} text
 */
function compact(text) {
  if (text.length > LONGEST || text.includes("/")) return text;
  return text.replace(/"(?:[^"\\]|\\.)*"|\s+/g, (found) => (found[0] === '"' ? found : " "));
}

/**
 * The field is left: JSON goes into the document as it was typed, anything else is said.
 *
 * @param {FormView} form
 * @param {string} pointer
 * @param {Row|undefined} property
 */
function settle(form, pointer, property) {
  const pending = form.pendingInput.get(pointer);
  if (!pending) return;
  const text = pending.text.trim();
  if (text === "") {
    form.pendingInput.delete(pointer);
    if (find(form.root, pointer)) form.apply(remove(pointer));
  } else if (isStrict(text)) {
    form.pendingInput.delete(pointer);
    form.apply(assign(form.root, pointer, text));
  } else {
    form.refuse(pointer, {
      text: pending.text,
      problem: { key: property ? "problem.jsonObject" : "problem.json", params: {} },
    });
  }
  form.refresh();
}

/** Strict JSON only: an operation is read by `JSON.parse`'s rules. @param {string} text */
function isStrict(text) {
  try {
    JSON.parse(text);
    return readTree(text).error === null;
  } catch {
    return false;
  }
}

/**
 * Something else stands where an object or a list should: it is shown as it is, and can make room.
 *
 * @param {FormView} form
 * @param {Place & {node: Node}} place
 */
export function wrongTypeField(form, { property, pointer, node }) {
  const { t } = form;
  const id = `f${encodeURIComponent(pointer)}`;
  // Who has a correction needs no empty one in its place.
  const corrected = form.findings.at(pointer).some(({ fixes }) => fixes?.length);
  return html`<div class="wrong-type" id=${id} tabindex="-1" role="group" aria-label=${property.label[form.locale]} aria-describedby="${id}-notes" data-pointer=${pointer}>
      <div class="notes" id="${id}-notes">${fieldFindings(form, pointer)}</div>
      <p class="note">${t(property.array ? "form.notList" : "form.notObject")}</p>
      <pre class="code" dir="ltr">${form.host.slice(node).slice(0, 500)}</pre>
      ${form.locked || corrected ? nothing : html`<button type="button" class="small" @click=${() => form.apply(assign(form.root, pointer, property.array ? "[]" : "{}"))}>${t(property.array ? "form.makeList" : "form.makeObject")}</button>`}
    </div>`;
}
