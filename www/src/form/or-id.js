/**
 * An object that a bare id may stand for: the choice between the two. What was there before the other was chosen comes back with
 * it.
 */

import { html } from "lit";
import { live } from "lit/directives/live.js";
import { assign } from "../core/json/operations.js";
import { member } from "../core/json/tree.js";
import { field } from "./field.js";

/**
 * @typedef {import("./form-view.js").FormView} FormView
 * @typedef {import("./rows.js").Place} Place
 */

/**
 * @param {FormView} form
 * @param {Place} place
 * @param {() => unknown} body the fields of the object
 */
export function idOrObject(form, place, body) {
  const { property, pointer, path, node } = place;
  const { t, locale } = form;
  const isId = node?.type === "string";
  const name = `o${encodeURIComponent(pointer)}`;
  const label = property.label[locale];
  /** @param {boolean} value @param {string} words */
  const radio = (value, words) =>
    html`<label><input type="radio" name=${name} .checked=${live(value === isId)} ?disabled=${form.locked} @change=${() => choose(form, place, value)}><span>${words}</span></label>`;
  return html`<div class="id-or-object" role="radiogroup" aria-label=${t("orId.label", { label })}>${radio(false, t("orId.object"))}${radio(true, t("orId.id"))}</div>
    ${
      isId
        ? html`<div class="fields">${field(form, { property: { ...property, type: "guid", array: false, orGuid: false, properties: undefined }, pointer, path, node })}</div>`
        : body()
    }`;
}

/** @param {FormView} form @param {Place} place @param {boolean} wantsId */
function choose(form, { property, pointer, node }, wantsId) {
  const kept = form.others.get(pointer) ?? {};
  if (node) kept[node.type === "string" ? "id" : "object"] = form.host.slice(node);
  form.others.set(pointer, kept);
  const idName = `${property.name}Id`;
  const json = wantsId
    ? (kept.id ?? textOf(form, member(node, idName)?.node) ?? '""')
    : (kept.object ??
      (node?.value && property.properties?.some(({ name }) => name === idName)
        ? JSON.stringify({ [idName]: node.value })
        : "{}"));
  form.apply(assign(form.root, pointer, json));
  form.lead(pointer);
}

/** @param {FormView} form @param {import("../core/json/tree.js").Node|undefined} node */
function textOf(form, node) {
  return node?.type === "string" ? form.host.slice(node) : undefined;
}
