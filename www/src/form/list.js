/**
 * Lists: their items can be opened, added, copied, moved and removed. Only open items are drawn, and of a long list only
 * the first so many.
 *
 * @typedef {import("../core/json/tree.js").Node} Node
 * @typedef {import("./form-view.js").FormView} FormView
 * @typedef {import("./object.js").LevelPlace} LevelPlace
 * @typedef {import("./rows.js").Place} Place
 * @typedef {import("./rows.js").Row} Row
 *
 * @typedef {object} ListPlace a list and its items
 * @property {FormView} form
 * @property {Row} property
 * @property {string} pointer
 * @property {string} path of an item: "startMoments[n]"
 * @property {Node[]} items
 *
 * @typedef {ListPlace & {level: number, name: string}} ListContext with the level of its headings, and what an item is called
 */

import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { join } from "../core/json/pointer.js";
import { append, duplicate, move, remove } from "../core/json/operations.js";
import { member } from "../core/json/tree.js";
import { icons } from "../ui/icons.js";
import { axis } from "./timeline/timeline.js";
import { duplicateButton } from "./duplicate-with-date/button.js";
import { cardHead } from "./card.js";
import { disclosure } from "./disclosure.js";
import { beginEdit } from "./grid/edit.js";
import { columnsOf } from "./grid/columns.js";
import { gridBody } from "./grid/grid.js";
import { GRID_PAGE, stateOf } from "./grid/state.js";
import { field } from "./field.js";
import { fieldFindings } from "./field-frame.js";
import { wrongTypeField } from "./json-field.js";
import { PAGE } from "./page-size.js";
import { panels, withPanels } from "./panels/lazy.js";
import { rowsOf } from "./rows.js";
import { below, isOpaque, isRow } from "./spec.js";
import { strayFields } from "./stray-fields.js";
import { summarise } from "./summary.js";

/**
 * A list under its own heading.
 *
 * @param {FormView} form
 * @param {LevelPlace} place
 */
export function listSection(form, place) {
  const { property, pointer, node, level } = place;
  const count = node?.items?.length ?? 0;
  const otherwise = property.required === "yes" || form.revealed.has(pointer) || level <= 4;
  return disclosure({
    id: `h${encodeURIComponent(pointer)}`,
    level,
    title: html`${property.label[form.locale]}${property.required === "yes" ? html`<span class="star" aria-hidden="true">*</span>` : nothing}`,
    detail: node ? countOf(form, place, count) : nothing,
    badge: form.badge(pointer),
    open: form.isOpen(pointer, otherwise),
    toggle: () => form.toggle(pointer, otherwise),
    t: form.t,
    pointer,
    actions:
      node && !form.locked && property.required !== "yes" && count === 0
        ? html`<button type="button" class="icon-button" title=${form.t("list.drop")} aria-label=${form.t("list.drop")}
          @click=${() => form.removeProperty(pointer)}>${icons.remove}</button>`
        : nothing,
    body: () => listBody(form, { ...place, level: level + 1 }),
  });
}

/**
 * How many items there are, by what they are called.
 *
 * @param {FormView} form
 * @param {Place} place
 * @param {number} count
 */
function countOf(form, { property, path }, count) {
  const name = form.layout.items[`${path}[n]`]?.name[form.locale];
  if (!name) return form.t("list.count", { count });
  const label = property.label[form.locale];
  // Where the list is called after one of its items, its number is enough.
  if (label === name) return String(count);
  return `${count} ${(count === 1 ? name : label).toLowerCase()}`;
}

/**
 * The items of a list, and the button that adds one.
 *
 * @param {FormView} form
 * @param {LevelPlace} place
 * @returns {unknown}
 */
export function listBody(form, { property, pointer, path, node, level }) {
  if (node && node.type !== "array" && node.type !== "null")
    return wrongTypeField(form, { property, pointer, path, node });
  const items = node?.items ?? [];
  const shown = form.shown.get(pointer) ?? PAGE;
  const itemPath = `${path}[n]`;
  const name = form.layout.items[itemPath]?.name[form.locale] ?? form.t("list.item");
  const context = { form, property, pointer, path: itemPath, items, level, name };
  if (form.layout.items[itemPath]?.columns) {
    return html`<div class="notes">${fieldFindings(form, pointer)}</div>${gridBody(context, { actions: (index) => itemActions(context, index), add: () => addRow(context) })}`;
  }
  const scaled = form.layout.items[itemPath]?.axis;
  return html`
    <div class="notes">${fieldFindings(form, pointer)}</div>
    ${scaled ? axis(context) : nothing}
    ${
      items.length
        ? html`<ol class="items ${form.layout.items[itemPath]?.as === "card" ? "cards" : ""}">${repeat(
            items.slice(0, shown),
            (_, index) => index,
            (item, index) => html`<li>${listItem(context, item, index)}</li>`,
          )}</ol>`
        : nothing
    }
    ${
      items.length > shown
        ? html`<p class="list-more">${form.t("list.shown", { shown, count: items.length })}
          <button type="button" class="quiet" @click=${() => {
            form.shown.set(pointer, shown + PAGE);
            form.refresh();
          }}>${form.t("list.more", { count: Math.min(PAGE, items.length - shown) })}</button></p>`
        : nothing
    }
    ${
      form.locked
        ? nothing
        : scaled && items.length && form.newPeriod?.pointer === pointer && form.newPeriod.copied === null
          ? panels()?.newPeriodPanel(context)
          : html`<button type="button" class="quiet add-item" id="a${encodeURIComponent(pointer)}" @click=${() => (scaled && items.length ? withPanels(form, ({ askNewPeriod }) => askNewPeriod(context)) : add(context))}>${icons.add}<span>${form.t("list.add", { name: name.toLowerCase() })}</span></button>`
    }`;
}

/** @param {ListContext} context @param {Node} item @param {number} index */
function listItem(context, item, index) {
  const { form, property, path, items, level, name } = context;
  const pointer = join(context.pointer, index);
  /** @type {Row} */
  const single = { ...property, array: false, isItem: true };
  if (property.type !== "object" || isOpaque(property)) {
    return html`<div class="plain-item">${field(form, { property: single, pointer, path, node: item })}${itemActions(context, index)}</div>`;
  }
  if (isRow(property)) return rowItem(context, single, item, index);
  const otherwise = items.length === 1 || (index === 0 && Boolean(form.layout.items[path]?.firstOpen));
  const card = form.layout.items[path]?.as === "card";
  return disclosure({
    id: `h${encodeURIComponent(pointer)}`,
    level,
    title: card ? cardHead(context, item, index) : html`${name} ${index + 1}`,
    detail: card
      ? nothing
      : html`<bdi>${summarise({ node: item, property, items: form.layout.items[path], locale: form.locale, t: form.t })}</bdi>`,
    badge: form.badge(pointer),
    open: form.isOpen(pointer, otherwise),
    toggle: () => form.toggle(pointer, otherwise),
    t: form.t,
    style: card ? "item card" : "item",
    pointer,
    foot: card
      ? duplicateButton(context, item, index)
      : isCopied(context, index)
        ? panels()?.newPeriodPanel(context)
        : nothing,
    actions: itemActions(context, index),
    body: () => form.objectBody({ property: single, pointer, path, node: item, level: level + 1 }),
  });
}

/**
 * An item whose fields stand beside each other.
 *
 * @param {ListContext} context
 * @param {Row} property
 * @param {Node} node
 * @param {number} index
 */
function rowItem(context, property, node, index) {
  const { form, path, name } = context;
  const pointer = join(context.pointer, index);
  const strange = node.type !== "object" && node.type !== "null";
  /** @param {Row} row @returns {Place} */
  const child = (row) => ({
    property: row,
    pointer: join(pointer, row.name),
    path: below(path, row.name),
    node: member(node, row.name)?.node,
  });
  const label = form.t("list.remove", { name: `${name} ${index + 1}` });
  return html`<div class="row-item" id="h${encodeURIComponent(pointer)}" tabindex="-1" role="group" aria-label="${name} ${index + 1}" data-pointer=${pointer}>
    <div class="row-line">
      ${
        strange
          ? html`<div class="row-fields">${wrongTypeField(form, { property, pointer, path, node })}</div>`
          : html`<div class="row-fields">${rowsOf(form, property, path, node).map((row) => html`<div class=${row.form ? "slim" : row.values ? "middle" : ""}>${field(form, child(row))}</div>`)}</div>`
      }
      ${form.locked ? nothing : html`<button type="button" class="icon-button" title=${label} aria-label=${label} @click=${() => removeItem(context, index)}>${icons.remove}</button>`}
    </div>
    ${strange ? nothing : html`<div class="notes">${fieldFindings(form, pointer)}</div>${strayFields(form, { property, pointer, node })}`}
  </div>`;
}

/**
 * Whether it is being asked from when a copy of this item is to hold.
 *
 * @param {ListContext} context
 * @param {number} index
 */
const isCopied = ({ form, pointer }, index) =>
  !form.locked && form.newPeriod?.pointer === pointer && form.newPeriod.copied === index;

/** @param {ListContext} context @param {number} index */
function itemActions(context, index) {
  const { form, pointer, path, items, name } = context;
  if (form.locked) return nothing;
  // Of what stands on a time axis, a copy over the same time would be one too many.
  const scaled = form.layout.items[path]?.axis;
  /** @param {unknown} icon @param {string} key @param {() => unknown} act @param {boolean} [disabled] @param {string} [id] */
  const button = (icon, key, act, disabled = false, id = undefined) => {
    const label = form.t(key, { name: `${name} ${index + 1}` });
    return html`<button type="button" class="icon-button" id=${id ?? nothing} title=${label} aria-label=${label} ?disabled=${disabled} @click=${act}>${icon}</button>`;
  };
  return html`<div class="item-actions">
    ${button(icons.up, "list.up", () => shift(context, index, index - 1), index === 0)}
    ${button(icons.down, "list.down", () => shift(context, index, index + 1), index === items.length - 1)}
    ${button(icons.copy, "list.copy", () => (scaled ? withPanels(form, ({ askNewPeriod }) => askNewPeriod(context, index)) : copy(context, index)), false, `y${encodeURIComponent(join(pointer, index))}`)}
    ${button(icons.remove, "list.remove", () => removeItem(context, index))}
  </div>`;
}

/** What an added item starts with. @param {Row} property */
function start(property) {
  if (property.type === "object") return property.orGuid && isOpaque(property) ? '""' : "{}";
  if (property.type === "boolean") return "false";
  return property.type === "integer" || property.type === "decimal" ? "0" : '""';
}

/** @param {ListContext} context */
function add({ form, property, pointer, items }) {
  const at = join(pointer, items.length);
  if (!form.apply(append(form.root, pointer, start(property)))) return;
  form.untouched.add(at);
  form.leadInto(at);
}

/** A new row, with its first cell ready to be typed in. @param {ListContext} context */
async function addRow(context) {
  const { form, property, pointer, items } = context;
  if (!form.apply(append(form.root, pointer, start(property)))) return;
  form.untouched.add(join(pointer, items.length));
  const state = stateOf(form, pointer);
  state.addedRow = items.length;
  form.shown.set(pointer, Math.max(form.shown.get(pointer) ?? 0, items.length + 1, GRID_PAGE));
  form.refresh();
  await form.host.updateComplete;
  beginEdit(context, items.length, columnsOf(context, state.asked).shown[0]?.name);
}

/** @param {ListContext} context @param {number} from @param {number} to */
function shift(context, from, to) {
  const { form, pointer, name } = context;
  if (!form.apply(move(pointer, from, to))) return;
  form.renumber(pointer, (index) => (index === from ? to : index === to ? from : index));
  form.host.announce(form.t("list.moved", { name: `${name} ${from + 1}`, to: String(to + 1) }));
  focusItem(context, to);
}

/** @param {ListContext} context @param {number} index */
function copy(context, index) {
  const { form, pointer, name } = context;
  if (!form.apply(duplicate(pointer, index))) return;
  form.renumber(pointer, (other) => (other > index ? other + 1 : other));
  form.open.set(join(pointer, index), false);
  form.open.set(join(pointer, index + 1), true);
  form.host.announce(form.t("list.copied", { name: `${name} ${index + 1}` }));
  focusItem(context, index + 1);
}

/** @param {ListContext} context @param {number} index */
function removeItem(context, index) {
  const { form, pointer, items, name } = context;
  if (!form.apply(remove(join(pointer, index)))) return;
  form.renumber(pointer, (other) => (other === index ? null : other > index ? other - 1 : other));
  form.host.announce(form.t("list.removed", { name: `${name} ${index + 1}` }));
  focusItem(context, Math.min(index, items.length - 2));
}

/**
 * The focus stays in the list, on the item that was acted on or the one that took its place.
 *
 * @param {ListContext} context
 * @param {number} index
 */
async function focusItem({ form, pointer }, index) {
  form.refresh();
  await form.host.updateComplete;
  const find = (/** @type {string} */ id) => form.shadow.getElementById(id);
  const mark = encodeURIComponent(join(pointer, index));
  (find(`h${mark}`) ?? find(`f${mark}`) ?? find(`a${encodeURIComponent(pointer)}`))?.focus();
}
