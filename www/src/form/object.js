/**
 * The inside of an object: its fields, its smaller objects beside them, its lists and larger objects below, what the
 * table doesn't know, and a menu of what could be added.
 */

import { html, nothing } from "lit";
import { join } from "../core/json/pointer.js";
import { member } from "../core/json/tree.js";
import { icons } from "../ui/icons.js";
import { addMenu } from "./add-menu.js";
import { isDateParts, partsPicker } from "./date-parts.js";
import { disclosure } from "./disclosure.js";
import { field } from "./field.js";
import { fieldFindings } from "./field-frame.js";
import { wrongTypeField } from "./json-field.js";
import { listSection } from "./list.js";
import { idOrObject } from "./or-id.js";
import { isShown, rowsOf } from "./rows.js";
import { below, isComplex, isSmall } from "./spec.js";
import { strayFields } from "./stray-fields.js";

/**
 * @typedef {import("./form-view.js").FormView} FormView
 * @typedef {import("./rows.js").Place} Place
 * @typedef {import("./rows.js").Row} Row
 *
 * @typedef {Place & {level: number}} LevelPlace a place, and the level of the headings there
 *
 * @typedef {object} Parts how an object is shown
 * @property {Row[]} [rows] the properties to show; all of them when not given
 * @property {string} [key] tells add menus apart when one object has two sections
 * @property {boolean} [strays] whether properties that the table doesn't know are shown here
 *
 * @typedef {LevelPlace & Parts} ObjectPlace
 */

/**
 * @param {FormView} form
 * @param {ObjectPlace} place
 * @returns {unknown}
 */
export function objectBody(form, place) {
  const { property, node } = place;
  if (property.orGuid)
    return idOrObject(form, place, () => objectBody(form, { ...place, property: { ...property, orGuid: false } }));
  if (node && node.type !== "object" && node.type !== "null") return wrongTypeField(form, { ...place, node });
  const { pointer, path, level, key = pointer, strays = true, rows = rowsOf(form, property, path, node) } = place;
  const visible = rows.filter((child) => isShown(form, child, place));
  const hidden = rows.filter((child) => !visible.includes(child) && !child.misplaced);
  const plain = visible.filter((child) => !isComplex(child));
  const small = visible.filter((child) => isComplex(child) && isSmall(child));
  // What an arrangement puts first stands first, also where it is a few fields in one.
  const first = form.layout.order?.[path]?.[0];
  const large = visible.filter((child) => isComplex(child) && !isSmall(child));
  /** @param {Row} child @returns {LevelPlace} */
  const at = (child) => ({
    property: child,
    pointer: join(pointer, child.name),
    path: below(path, child.name),
    node: member(node, child.name)?.node,
    level,
  });
  return html`
    ${strays ? html`<div class="notes">${fieldFindings(form, pointer)}</div>` : nothing}
    ${small.filter(({ name }) => name === first).map((child) => smallObject(form, at(child)))}
    ${plain.length ? html`<div class="fields">${plain.map((child) => field(form, at(child)))}</div>` : nothing}
    ${small.filter(({ name }) => name !== first).map((child) => smallObject(form, at(child)))}
    ${large.map((child) => (child.array ? listSection(form, at(child)) : objectSection(form, at(child))))}
    ${strays ? strayFields(form, { property, pointer, node }) : nothing}
    ${form.locked ? nothing : addMenu(form, { rows: hidden, pointer, key })}`;
}

/**
 * Two or three fields that belong together: a duration with its unit.
 *
 * @param {FormView} form
 * @param {Place} place
 */
function smallObject(form, { property, pointer, path, node }) {
  const mark = encodeURIComponent(pointer);
  const strange = node && node.type !== "object" && node.type !== "null";
  return html`<fieldset class="small-object ${isDateParts(property) ? "date-parts" : ""}" data-pointer=${pointer}>
    <legend id="h${mark}" tabindex="-1">${property.label[form.locale]}${property.required === "yes" ? html`<span class="star" aria-hidden="true">*</span>` : nothing}</legend>
    ${
      !form.locked && node && property.required !== "yes"
        ? html`<button type="button" class="icon-button corner" title=${form.t("field.remove", { label: property.label[form.locale] })} aria-label=${form.t("field.remove", { label: property.label[form.locale] })}
          @click=${() => form.removeProperty(pointer)}>${icons.remove}</button>`
        : nothing
    }
    ${isDateParts(property) ? html`<span class="corner calendar">${partsPicker(form, { property, pointer, node })}</span>` : nothing}
    ${
      strange
        ? wrongTypeField(form, { property, pointer, path, node })
        : html`<div class="notes">${fieldFindings(form, pointer)}</div>
        <div class="fields">
          ${rowsOf(form, property, path, node).map((child) => field(form, { property: child, pointer: join(pointer, child.name), path: below(path, child.name), node: member(node, child.name)?.node }))}
        </div>
        ${strayFields(form, { property, pointer, node })}`
    }
  </fieldset>`;
}

/** @param {FormView} form @param {LevelPlace} place */
function objectSection(form, place) {
  const { property, pointer, node, level } = place;
  const label = property.label[form.locale];
  return disclosure({
    id: `h${encodeURIComponent(pointer)}`,
    level,
    title: label,
    badge: form.badge(pointer),
    open: form.isOpen(pointer, property.required === "yes" || form.revealed.has(pointer)),
    toggle: () => form.toggle(pointer, property.required === "yes" || form.revealed.has(pointer)),
    t: form.t,
    pointer,
    actions:
      node && !form.locked && property.required !== "yes"
        ? html`<button type="button" class="icon-button" title=${form.t("field.remove", { label })} aria-label=${form.t("field.remove", { label })}
          @click=${() => form.removeProperty(pointer)}>${icons.remove}</button>`
        : nothing,
    body: () => objectBody(form, { ...place, level: level + 1 }),
  });
}
