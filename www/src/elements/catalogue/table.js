/**
 * The table of courses. One row at a time is in the order of the tab key; arrow keys go to the others.
 */

import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { severityIcon, icons } from "../../ui/icons.js";
import { showMoney } from "../../core/values/decimal.js";
import { formatMoment } from "../../core/values/moment.js";
import { visible } from "../../core/values/visible.js";
import { errorsOf } from "./filter.js";

/**
 * @typedef {import("./catalogue.js").AanbodCatalogue} Host
 * @typedef {import("./store.js").Row} Row
 * @typedef {import("./filter.js").Column} Column
 */

/** Columns and the keys of their titles. @type {[Column, string][]} */
const COLUMNS = [
  ["index", "number"],
  ["name", "name"],
  ["externalId", "code"],
  ["findings", "findings"],
  ["price", "price"],
  ["next", "next"],
];

/** @type {import("aanbod").Severity[]} */
const SEVERITIES = ["error", "warning", "info"];

/** A longer name is shortened: it is whole in the form. */
const LONGEST = 240;

/** @param {Host} host */
export function table(host) {
  const { t, listed } = host;
  // Roles are said as well: some browsers forget that a table is one when it is laid out otherwise.
  return html`<table role="table" aria-rowcount=${listed.length + 1} aria-colcount=${COLUMNS.length + 1} @keydown=${(/** @type {KeyboardEvent} */ event) => keys(host, event)}>
    <caption class="sr-only">${t("catalogue.caption")}</caption>
    <thead role="rowgroup"><tr role="row" aria-rowindex="1">${COLUMNS.map(([column, title]) => head(host, column, t(`catalogue.${title}`)))}<th role="columnheader" scope="col" class="column-acts"><span class="sr-only">${t("catalogue.acts")}</span></th></tr></thead>
    <tbody role="rowgroup">${repeat(
      host.rows.items,
      (item) => ("gap" in item ? `gap ${item.gap}` : listed[item.index]?.index),
      (item) => ("gap" in item ? gap(item.gap) : row(host, listed[item.index], item.index)),
    )}</tbody>
  </table>`;
}

/** @param {Host} host @param {Column} column @param {string} title */
function head({ t, order, sort, paper }, column, title) {
  // On paper, a head comes again on each page; its buttons wouldn't.
  if (paper.on) return html`<th role="columnheader" scope="col" class="column-${column}">${title}</th>`;
  const now = order.column === column ? (order.down ? "descending" : "ascending") : nothing;
  return html`<th role="columnheader" scope="col" class="column-${column}" aria-sort=${now}>
    <button type="button" title=${t("catalogue.sort", { title })} @click=${() => sort(column)}>${title}<span class="arrow ${now === nothing ? "" : now}">${now === nothing ? nothing : order.down ? icons.down : icons.up}</span></button>
  </th>`;
}

/** Height by way of the object model: the page's policy allows no style in markup. @param {number} height */
const gap = (height) =>
  html`<tr class="gap" aria-hidden="true"><td colspan=${COLUMNS.length + 1} .style=${`height:${height}px`}></td></tr>`;

/** @param {Host} host @param {Row|undefined} course @param {number} at its place in the list */
function row(host, course, at) {
  if (!course) return nothing;
  const { t, current } = host;
  const name = visible(course.name.slice(0, LONGEST)) || t("catalogue.nameless");
  return html`<tr role="row" data-index=${at} aria-rowindex=${at + 2} class=${course.changed ? "is-changed" : ""}>
    <td role="cell" class="column-index">${course.index + 1}</td>
    <th role="rowheader" scope="row" class="column-name"><button type="button" class="open" id="course-${course.index}" tabindex=${at === current ? 0 : -1} @focus=${() => host.focused(at)} @click=${() => host.open(course.index)}><bdi>${name}</bdi></button>${course.changed ? html` <span class="tag plain">${t("catalogue.changed")}</span>` : nothing}</th>
    <td role="cell" class="column-externalId"><bdi>${course.externalId === null ? t("catalogue.codeless") : visible(course.externalId.slice(0, LONGEST))}</bdi></td>
    <td role="cell" class="column-findings">${label(t, "findings")}${findings(course, t)}</td>
    <td role="cell" class="column-price">${price(host, course)}</td>
    <td role="cell" class="column-next">${label(t, "next")}${next(host, course)}</td>
    <td role="cell" class="column-acts">${acts(host, course, name)}</td>
  </tr>`;
}

/**
 * For the pointer; by keyboard, Delete does the one, and both stand above an open course.
 *
 * @param {Host} host
 * @param {Row} course
 * @param {string} name
 */
function acts(host, { index }, name) {
  const { t, busy } = host;
  return html`<button type="button" class="icon-button" tabindex="-1" title=${t("catalogue.copy", { name })} aria-label=${t("catalogue.copyShort")} ?disabled=${busy} @click=${() => host.add(index)}>${icons.copy}</button><button type="button" class="icon-button" tabindex="-1" title=${t("catalogue.remove", { name })} aria-label=${t("catalogue.removeShort")} ?disabled=${busy} @click=${() => host.removeCourse(index)}>${icons.remove}</button>`;
}

/** What a figure is, where no head of a column says so. @param {Host["t"]} t @param {string} key */
const label = (t, key) => html`<span class="card-label">${t(`catalogue.${key}`)}: </span>`;

/** @param {Row} course @param {Host["t"]} t */
function findings(course, t) {
  const counts = { error: errorsOf(course), warning: course.warning, info: course.info };
  const severities = SEVERITIES.filter((severity) => counts[severity]);
  if (!severities.length) return html`<span class="quiet-text">${t("catalogue.clean")}</span>`;
  return html`<span class="counts">${severities.map((severity) => html`<span class="badge ${severity}" title=${t(`count.${severity}`, { count: counts[severity] })}>${severityIcon(severity)}<span aria-hidden="true">${counts[severity]}</span><span class="sr-only">${t(`count.${severity}`, { count: counts[severity] })} </span></span>`)}</span>`;
}

/** @param {Host} host @param {Row} course */
function price({ t, language }, { status, reason, gross, currency }) {
  if (status === "priced" && gross !== undefined) return showMoney(gross, currency, language);
  return status === null ? nothing : html`<span class="unpriced-word">${t(`catalogue.noPrice.${reason}`)}</span>`;
}

/** @param {Host} host @param {Row} course */
function next({ t, language }, { next: change }) {
  if (!change) return html`<span class="quiet-text">${t("catalogue.next.none")}</span>`;
  const what =
    change.gross !== undefined
      ? showMoney(change.gross, change.currency, language)
      : html`<span class="unpriced-word">${t(`catalogue.next.${change.status}`)}</span>`;
  return html`<span class="when">${formatMoment(change.at, language, "Europe/Amsterdam", true)}</span> <span class="what">${what}</span>`;
}

/** Rows that a key goes on; PAGE is what is in sight. */
const PAGE = 12;

/** @param {Host} host @param {KeyboardEvent} event */
function keys(host, event) {
  const { target } = event;
  if (!(target instanceof Element && target.matches("button.open")) || event.ctrlKey || event.altKey || event.metaKey)
    return;
  const last = host.listed.length - 1;
  if (event.key === "Delete" && !host.busy) {
    event.preventDefault();
    host.removeCourse(host.listed[host.current].index);
    return;
  }
  /** @type {Record<string, number|undefined>} */
  const places = {
    ArrowDown: host.current + 1,
    ArrowUp: host.current - 1,
    PageDown: host.current + PAGE,
    PageUp: host.current - PAGE,
    Home: 0,
    End: last,
  };
  const to = places[event.key];
  if (to === undefined) return;
  event.preventDefault();
  host.go(Math.min(last, Math.max(0, to)));
}
