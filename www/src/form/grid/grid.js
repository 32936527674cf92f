/**
 * A list as a grid: a row for each item, a column for what matters of it. All that has no column is below the grid, in the item
 * that is opened there.
 */

import { html, nothing } from "lit";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import { badgeOf } from "../disclosure.js";
import { isIncomplete } from "../findings/finding-index.js";
import { previewKey } from "../findings/fix-preview.js";
import { join } from "../../core/json/pointer.js";
import { member } from "../../core/json/tree.js";
import { icons, severityIcon } from "../../ui/icons.js";
import { groupDecimal, showAmount } from "../../core/values/decimal.js";
import { visible } from "../../core/values/visible.js";
import { addMenu } from "../add-menu.js";
import { control, shownInRow } from "../controls.js";
import { fieldFindings, marks, refusal } from "../field-frame.js";
import { panels, withPanels } from "../panels/lazy.js";
import { below } from "../spec.js";
import { summarise } from "../summary.js";
import { columnsOf } from "./columns.js";
import { copyTable } from "./clipboard.js";
import { edges } from "./edges.js";
import { beginEdit } from "./edit.js";
import { onBlur, onFocus, onKey } from "./keys.js";
import { onClick, onPress } from "./mouse.js";
import { GRID_PAGE, stateOf } from "./state.js";

/** A longer text is cut in its cell; while it is edited it is whole. */
const LONGEST = 80;

/**
 * @typedef {import("../../core/json/tree.js").Node} Node
 * @typedef {import("../form-view.js").FormView} FormView
 * @typedef {import("../list.js").ListContext} ListContext
 * @typedef {import("../rows.js").Row} Column
 * @typedef {import("./state.js").Grid} Grid
 * @typedef {import("./state.js").GridState} GridState
 * @typedef {(index: number) => unknown} Actions what the list offers for an item
 * @typedef {ReturnType<GridState["range"]>} Range
 * @typedef {{target: Element}} Inside of an event in the grid
 *
 * @typedef {object} Note where something can be said of an item
 * @property {string} at
 * @property {Column|null} column null where it is the item itself, or what the table doesn't know
 *
 * @typedef {object} DrawnRow
 * @property {Node} item
 * @property {number} index
 * @property {string} place its pointer
 * @property {string} within which of its cells are chosen: the first and the last; "" for none
 * @property {string|null} at the column of the cell that the tab key leads to, if that is in the row
 * @property {string|null} editing the column of the cell that is being edited
 * @property {boolean} open whether the item is opened below the grid
 * @property {import("../disclosure.js").Badge|null} sum
 * @property {Note[]} notes
 *
 * @typedef {object} DrawnCell
 * @property {Node} item
 * @property {number} index
 * @property {Column} column
 * @property {boolean} open
 * @property {boolean} active whether the tab key leads to it
 * @property {boolean} editing
 * @property {boolean} chosen
 * @property {boolean} first
 * @property {boolean} strange whether the item is something else than an object
 */

/**
 * @param {ListContext} context
 * @param {{actions: Actions, add: () => void}} doing what the list offers for its items
 */
export function gridBody(context, { actions, add }) {
  const { form, property, pointer, items, name } = context;
  const { t } = form;
  const state = stateOf(form, pointer);
  const { shown: columns, hidden } = columnsOf(context, state.asked);
  const count = Math.min(items.length, form.shown.get(pointer) ?? GRID_PAGE);
  const grid = { ...context, columns, count };
  state.grid = grid;
  const mark = encodeURIComponent(pointer);
  return html`<div class="grid-block" data-list=${pointer}>
    ${items.length ? table(grid, state) : nothing}
    ${
      items.length > count
        ? html`<p class="list-more">${t("list.shown", { shown: count, count: items.length })}
          <button type="button" class="quiet" @click=${() => {
            form.shown.set(pointer, count + GRID_PAGE);
            form.refresh();
          }}>${t("list.more", { count: Math.min(GRID_PAGE, items.length - count) })}</button></p>`
        : nothing
    }
    ${refusedPaste(grid, state)}
    ${state.unclear ? (panels()?.unclearPanel(grid, state) ?? nothing) : nothing}
    <div class="grid-tools">
      ${form.locked ? nothing : html`<button type="button" class="quiet" id="a${mark}" aria-describedby=${items.length ? nothing : `k${mark}`} @click=${add}>${icons.add}<span>${t("list.add", { name: name.toLowerCase() })}</span></button>`}
      ${form.locked || !items.length || !knowsVat(property) ? nothing : html`<button type="button" class="quiet" id="w${mark}" @click=${() => withPanels(form, ({ askVat }) => askVat(context, "all"))}>${icons.percent}<span>${t("compute.ask")}</span></button>`}
      ${form.locked || !items.length || !isOfDays(grid) ? nothing : weekly(grid)}
      ${items.length ? html`<button type="button" class="quiet" @click=${() => copyTable(grid)}>${icons.copy}<span>${t("grid.copy")}</span></button>` : nothing}
      ${form.locked || !items.length ? nothing : addMenu(form, { rows: hidden, pointer, key: `${pointer}#columns`, title: t("grid.column"), chosen: (row) => addColumn(grid, row) })}
    </div>
    ${form.locked ? nothing : html`<p class="note grid-hint" id="k${mark}">${items.length ? t("grid.hint") : t("grid.hintEmpty", { name: name.toLowerCase() })}</p>`}
    ${state.vat === null ? nothing : (panels()?.vatPanel(context) ?? nothing)}
    ${items.slice(0, count).map((item, index) => (form.isOpen(join(pointer, index), false) ? opened(grid, item, index, actions) : nothing))}
  </div>`;
}

/** Whether the rows of a list have a day each. @param {ListContext} context */
const isOfDays = ({ form, path }) => [...(form.layout.sameDay?.keys() ?? [])].some((at) => at.startsWith(`${path}.`));

/** A lesson that is given every week. @param {Grid} grid */
function weekly(grid) {
  const { form } = grid;
  const { t } = form;
  const repeat = (/** @type {Event & {target: Element}} */ event) => {
    const times = Number(event.target.closest(".weekly")?.querySelector("input")?.value);
    withPanels(form, ({ repeatWeekly }) => repeatWeekly(grid, times));
  };
  return html`<span class="weekly"><button type="button" class="quiet" @click=${repeat}>${icons.calendar}<span>${t("weekly.repeat")}</span></button>
    <label>× <input type="number" min="2" max="52" value="6" aria-label=${t("weekly.times")}></label></span>`;
}

/** @param {Grid} grid @param {Column} row */
async function addColumn(grid, row) {
  const { form, pointer } = grid;
  const state = stateOf(form, pointer);
  state.asked.add(row.name);
  const at = state.cell(grid.columns, grid.count).row;
  form.refresh();
  await form.host.updateComplete;
  beginEdit(grid, at, row.name);
}

/** @param {Grid} grid @param {GridState} state */
function table(grid, state) {
  const { form, property, pointer, items, columns, count, name } = grid;
  const { t, locale } = form;
  const mark = encodeURIComponent(pointer);
  const active = state.cell(columns, count);
  const range = state.several ? state.range(columns, count) : null;
  const on = {
    key: { handleEvent: (/** @type {KeyboardEvent & Inside} */ event) => onKey(grid, event), capture: true },
    press: (/** @type {MouseEvent & Inside} */ event) => onPress(grid, event),
    click: (/** @type {PointerEvent & Inside} */ event) => onClick(grid, event),
    focus: (/** @type {FocusEvent & Inside} */ event) => onFocus(grid, event),
    blur: (/** @type {FocusEvent & Inside & {relatedTarget: Element|null}} */ event) => onBlur(grid, event),
  };
  return html`<div class="edge-frame"><div class="grid-scroll" ${edges()}><table class="grid" role="grid" aria-label=${property.label[locale]} aria-describedby=${form.locked ? nothing : `k${mark}`} aria-multiselectable="true"
      aria-readonly=${form.locked ? "true" : "false"} aria-rowcount=${items.length + 1} aria-colcount=${columns.length + 1}
      @keydown=${on.key} @mousedown=${on.press} @click=${on.click} @focusin=${on.focus} @focusout=${on.blur}>
    <thead role="rowgroup"><tr role="row" aria-rowindex="1">
      <th role="columnheader" scope="col" class="column-head"><span class="sr-only">${name}</span></th>
      ${columns.map((column, index) => html`<th role="columnheader" scope="col" class="${kindOf(column)} ${index === 0 ? "first" : ""}">${column.label[locale]}${column.required === "yes" ? html`<span class="star" aria-hidden="true">*</span>` : nothing} ${marks(column, t)}</th>`)}
    </tr></thead>
    <tbody role="rowgroup">${repeat(
      items.slice(0, count),
      (_, index) => index,
      (item, index) => row(grid, state, item, index, active, range),
    )}</tbody>
  </table></div></div>`;
}

/** @param {Column} column */
const kindOf = ({ type }) =>
  type === "decimal" || type === "integer" ? "figure" : type === "boolean" ? "yes-no" : "words";

/**
 * A row is drawn again when something of its own changed.
 *
 * @param {Grid} grid
 * @param {GridState} state
 * @param {Node} item
 * @param {number} index
 * @param {import("./state.js").Cell} active
 * @param {Range|null} range
 */
function row(grid, state, item, index, active, range) {
  const { form, pointer, columns, path } = grid;
  const place = join(pointer, index);
  const within = range && index >= range.rows[0] && index <= range.rows[1] ? range.columns.join() : "";
  const at = active.row === index ? active.name : null;
  const editing = state.editing?.row === index ? state.editing.name : null;
  const notes = places(grid, item, place);
  const open = form.isOpen(place, false);
  const sum = form.badge(place);
  const decisive = [
    place,
    form.host.slice(item),
    columns.map(({ name }) => name).join(),
    within,
    at,
    editing,
    open,
    sum?.severity,
    sum?.count,
    form.locked,
    form.locale,
    form.root === null,
    ...notes.flatMap(({ at: where }) => [
      form.visibleFindings(where),
      form.unfilled.at(where),
      previewKey(form.host, form.visibleFindings(where)),
      form.pendingInput.get(where)?.text,
      form.pendingInput.get(where)?.problem,
    ]),
    ...columns.map(({ name }) => form.allowed[below(path, name)]),
  ];
  return guard(decisive, () => drawnRow(grid, { item, index, place, within, at, editing, open, sum, notes }));
}

/**
 * Where something can be said of an item: at itself, at each of its properties, and at what the table doesn't know.
 *
 * @param {Grid} grid
 * @param {Node} item
 * @param {string} place
 * @returns {Note[]}
 */
function places({ property: { properties = [] } }, item, place) {
  const known = properties.map((column) => ({ at: join(place, column.name), column }));
  const names = new Set(properties.map(({ name }) => name));
  const strays = (item.members ?? [])
    .filter(({ key }) => !names.has(key))
    .map(({ key }) => ({ at: join(place, key), column: null }));
  return [{ at: place, column: null }, ...known, ...strays];
}

/** @param {Grid} grid @param {DrawnRow} row */
function drawnRow(grid, { item, index, place, within, at, editing, open, sum, notes }) {
  const { form, columns, name } = grid;
  const [from, to] = within ? within.split(",").map(Number) : [-1, -2];
  // Of an item that is opened below, it is said there.
  const noted = open
    ? []
    : notes.filter(
        ({ at: where }) =>
          form.pendingInput.get(where)?.problem ||
          (form.visibleFindings(where).length && !isIncomplete(form.visibleFindings(where))),
      );
  const unfilled = open
    ? []
    : notes.flatMap(({ at: where, column }) => (column && isUnfilled(form, where) ? [{ at: where, column }] : []));
  const strange = item.type !== "object" && item.type !== "null";
  return html`<tr role="row" class="item-row ${noted.length || unfilled.length ? "has-notes" : ""} ${open ? "is-open" : ""}" data-row=${index} aria-rowindex=${index + 2}>
      <th role="rowheader" scope="row" class="column-head"><button type="button" class="row-head" id="h${encodeURIComponent(place)}" data-cell="" data-pointer=${place} tabindex=${at === "" ? 0 : -1} aria-expanded=${open ? "true" : "false"}
        title=${form.t(open ? "grid.close" : "grid.open")} @click=${() => openItem(form, place)}><span class="chevron">${icons.chevron}</span><span class="sr-only">${name} </span><span>${index + 1}</span>${sum && sum.severity !== "unfilled" ? badgeOf(sum, form.t) : nothing}</button></th>
      ${columns.map((column, place) => cell(grid, { item, index, column, open, active: at === column.name, editing: editing === column.name, chosen: place >= from && place <= to, first: place === 0, strange }))}
    </tr>
    ${noted.length || unfilled.length ? html`<tr role="row" class="notes-row"><td role="gridcell" colspan=${columns.length + 1}><div class="grid-notes notes">${unfilled.length ? unfilledNote(form, place, unfilled) : nothing}${noted.map((note) => noteOf(form, note))}</div></td></tr>` : nothing}`;
}

/**
 * Whether all there is to say of a cell is that it is to be filled in, be it quietly.
 *
 * @param {FormView} form
 * @param {string} at
 */
const isUnfilled = (form, at) =>
  !form.pendingInput.get(at)?.problem && (isIncomplete(form.visibleFindings(at)) || isIncomplete(form.unfilled.at(at)));

/**
 * What of a row is still to be filled in, on one line: quietly as long as nobody left it.
 *
 * @param {FormView} form
 * @param {string} place
 * @param {{at: string, column: Column}[]} unfilled
 */
function unfilledNote(form, place, unfilled) {
  const { t, locale } = form;
  const isReported = (/** @type {{at: string}} */ { at }) => form.visibleFindings(at).length > 0;
  const severity = unfilled.some(isReported) ? "error" : "unfilled";
  return html`<p class="finding ${severity}" data-pointer=${place} id="e${encodeURIComponent(place)}">${severityIcon(severity)}<span>${severity === "error" ? html`<span class="sr-only">${t("severity.error")}: </span>` : nothing}${t("row.unfilled")} ${unfilled.map((note, index) => html`${index ? ", " : ""}<span class=${isReported(note) ? "is-told" : ""}>${note.column.label[locale]}</span>`)}</span></p>`;
}

/** @param {FormView} form @param {Note} note */
function noteOf(form, { at, column }) {
  const problem = form.pendingInput.get(at)?.problem;
  return html`<div data-pointer=${at}><div class="notes" id="f${encodeURIComponent(at)}-notes">${problem && column ? html`<p class="note-of">${column.label[form.locale]}</p>` : nothing}${problem ? refusal(form, at) : nothing}${fieldFindings(form, at)}</div></div>`;
}

/** @param {Grid} grid @param {DrawnCell} cell */
function cell(grid, { item, index, column, open, active, editing, chosen, first, strange }) {
  const { form, pointer, path, name } = grid;
  const place = join(join(pointer, index), column.name);
  // Of an item that is opened below, the field there has the name that fields have.
  const id = `${open ? "g" : "f"}${encodeURIComponent(place)}`;
  const node = strange ? undefined : member(item, column.name)?.node;
  const pending = form.pendingInput.get(place);
  const findings = form.visibleFindings(place);
  const wrong = pending?.problem || findings.some(({ severity }) => severity === "error");
  const noted = findings.length || pending?.problem;
  const unfilled = isUnfilled(form, place);
  const notes = unfilled ? `e${encodeURIComponent(join(pointer, index))}` : `f${encodeURIComponent(place)}-notes`;
  const label = `${column.label[form.locale]}, ${name} ${index + 1}`;
  const content = editing
    ? html`<div class="cell-editor control">${control(form, { property: column, pointer: place, path: below(path, column.name), node, label, describedby: noted || unfilled ? notes : undefined }, id)}</div>`
    : html`<span class="cell-text">${pending?.problem ? visible(pending.text.slice(0, LONGEST)) : cellText(form, { path, column, node, item, isNew: form.untouched.has(place) })}</span>`;
  return html`<td role="gridcell" id="c${encodeURIComponent(place)}" class="${kindOf(column)} ${first ? "first" : ""} ${editing ? "is-editing" : ""} ${wrong ? "is-wrong" : noted ? "is-noted" : ""}" data-cell=${column.name} data-pointer=${place}
    tabindex=${editing ? nothing : active ? 0 : -1} aria-selected=${chosen ? "true" : "false"} aria-invalid=${wrong ? "true" : nothing} aria-describedby=${(noted || unfilled) && !editing ? notes : nothing}>${content}</td>`;
}

/**
 * What a cell shows of a value.
 *
 * @param {FormView} form
 * @param {{path: string, column: Column, node: Node|undefined, item: Node, isNew: boolean}} cell `isNew`: nobody filled it in yet
 */
function cellText(form, { path, column, node, item, isNew }) {
  if (!node || (isNew && node.type === "null")) return "";
  if (node.type === "null")
    return html`<span class="none" title=${form.t("field.null")}><span aria-hidden="true">–</span><span class="sr-only">${form.t("field.null")}</span></span>`;
  if (node.type === "boolean" && column.type === "boolean") return form.t(`value.${node.value}`);
  if (node.type === "number" && column.type === "decimal")
    return (form.layout.money?.has(column.name) ? showAmount : groupDecimal)(node.raw, form.locale);
  const text = shownInRow(form, path, column, item);
  return html`<bdi>${visible(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)}</bdi>`;
}

/**
 * Why nothing was pasted: each cell by its row and column.
 *
 * @param {Grid} grid
 * @param {GridState} state
 */
function refusedPaste({ form, pointer, name }, { refused }) {
  if (!refused) return nothing;
  const { t, locale } = form;
  const close = () => {
    stateOf(form, pointer).refused = null;
    form.refresh();
  };
  return html`<div class="paste-refused" role="group" aria-label=${t("grid.refused")}>
    <p class="panel-title">${t("grid.refused")}</p>
    <ul>${refused.problems.map(({ row: at, property, key, params }) => html`<li>${at === null ? nothing : html`<strong>${name} ${at + 1}${property ? `, ${property.label[locale]}` : ""}:</strong> `}${at === null && property ? html`<strong>${property.label[locale]}:</strong> ` : nothing}<bdi>${t(key, params)}</bdi></li>`)}</ul>
    ${refused.more ? html`<p>${t("findings.more", { count: refused.more })}</p>` : nothing}
    <button type="button" class="small" @click=${close}>${t("grid.understood")}</button>
  </div>`;
}

/** @param {FormView} form @param {string} place */
async function openItem(form, place) {
  form.toggle(place, false);
  await form.host.updateComplete;
  form.shadow
    .getElementById(`p${encodeURIComponent(place)}`)
    ?.closest(".grid-item")
    ?.scrollIntoView?.({ block: "nearest" });
}

/**
 * All of one item, below the grid.
 *
 * @param {Grid} grid
 * @param {Node} item
 * @param {number} index
 * @param {Actions} actions
 */
function opened(grid, item, index, actions) {
  const { form, property, pointer, path, level, name } = grid;
  const place = join(pointer, index);
  const single = { ...property, array: false };
  const summary = summarise({ node: item, property, items: form.layout.items[path], locale: form.locale, t: form.t });
  const close = async () => {
    form.toggle(place, false);
    await form.host.updateComplete;
    form.element("h", place)?.focus();
  };
  return html`<section class="disclosure item is-open grid-item" data-pointer=${place} aria-labelledby="p${encodeURIComponent(place)}">
    <div class="disclosure-head">
      <div class="heading" role="heading" aria-level=${Math.min(6, level)} id="p${encodeURIComponent(place)}"><span class="disclosure-title">${name} ${index + 1}</span> <span class="disclosure-detail"><bdi>${summary}</bdi></span></div>
      ${form.locked ? nothing : actions(index)}
      <button type="button" class="icon-button" title=${form.t("grid.close")} aria-label="${form.t("grid.close")}: ${name} ${index + 1}" @click=${close}>${icons.close}</button>
    </div>
    <div class="disclosure-body">
      ${form.objectBody({ property: single, pointer: place, path, node: item, level: level + 1 })}
      ${form.locked || !knowsVat(property) ? nothing : html`<button type="button" class="quiet" id="w${index}-${encodeURIComponent(pointer)}" @click=${() => withPanels(form, ({ askVat }) => askVat(grid, index))}>${icons.percent}<span>${form.t("compute.ask")}</span></button>`}
    </div>
  </section>`;
}

/** Whether items of a list have what VAT is computed from. @param {Column} property */
function knowsVat({ properties = [] }) {
  return ["priceBeforeTax", "vatPercentage", "vatAmount"].every((name) => properties.some((row) => row.name === name));
}
