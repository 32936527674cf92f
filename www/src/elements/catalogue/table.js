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

/** Columns and the keys of their titles. */
const COLUMNS = [
  ["index", "number"],
  ["name", "name"],
  ["externalId", "code"],
  ["findings", "findings"],
  ["price", "price"],
  ["next", "next"],
];

/** A longer name is shortened: it is whole in the form. */
const LONGEST = 240;

/** @param {import("./catalogue.js").AanbodCatalogue} host */
export function table(host) {
  const { t, listed } = host;
  // Roles are said as well: some browsers forget that a table is one when it is laid out otherwise.
  return html`<table role="table" aria-rowcount=${listed.length + 1} aria-colcount=${COLUMNS.length + 1} @keydown=${(event) => keys(host, event)}>
    <caption class="sr-only">${t("catalogue.caption")}</caption>
    <thead role="rowgroup"><tr role="row" aria-rowindex="1">${COLUMNS.map(([column, title]) => head(host, column, t(`catalogue.${title}`)))}<th role="columnheader" scope="col" class="column-acts"><span class="sr-only">${t("catalogue.acts")}</span></th></tr></thead>
    <tbody role="rowgroup">${repeat(
      host.rows.items,
      (item) => (item.index === undefined ? `gap ${item.gap}` : listed[item.index]?.index),
      (item) => (item.index === undefined ? gap(item.gap) : row(host, listed[item.index], item.index)),
    )}</tbody>
  </table>`;
}

function head({ t, order, sort, paper }, column, title) {
  // On paper, a head comes again on each page; its buttons wouldn't.
  if (paper.on) return html`<th role="columnheader" scope="col" class="column-${column}">${title}</th>`;
  const now = order.column === column ? (order.down ? "descending" : "ascending") : nothing;
  return html`<th role="columnheader" scope="col" class="column-${column}" aria-sort=${now}>
    <button type="button" title=${t("catalogue.sort", { column: title })} @click=${() => sort(column)}>${title}<span class="arrow ${now === nothing ? "" : now}">${now === nothing ? nothing : order.down ? icons.down : icons.up}</span></button>
  </th>`;
}

/** Height by way of the object model: the page's policy allows no style in markup. */
const gap = (height) =>
  html`<tr class="gap" aria-hidden="true"><td colspan=${COLUMNS.length + 1} .style=${`height:${height}px`}></td></tr>`;

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

/** For the pointer; by keyboard, Delete does the one, and both stand above an open course. */
function acts(host, { index }, name) {
  const { t, busy } = host;
  return html`<button type="button" class="icon-button" tabindex="-1" title=${t("catalogue.copy", { name })} aria-label=${t("catalogue.copyShort")} ?disabled=${busy} @click=${() => host.add(index)}>${icons.copy}</button><button type="button" class="icon-button" tabindex="-1" title=${t("catalogue.remove", { name })} aria-label=${t("catalogue.removeShort")} ?disabled=${busy} @click=${() => host.removeCourse(index)}>${icons.remove}</button>`;
}

/** What a figure is, where no head of a column says so. */
const label = (t, key) => html`<span class="card-label">${t(`catalogue.${key}`)}: </span>`;

function findings(course, t) {
  const counts = { error: errorsOf(course), warning: course.warning, info: course.info };
  const severities = ["error", "warning", "info"].filter((severity) => counts[severity]);
  if (!severities.length) return html`<span class="quiet-text">${t("catalogue.clean")}</span>`;
  return html`<span class="counts">${severities.map((severity) => html`<span class="badge ${severity}" title=${t(`count.${severity}`, { count: counts[severity] })}>${severityIcon(severity)}<span aria-hidden="true">${counts[severity]}</span><span class="sr-only">${t(`count.${severity}`, { count: counts[severity] })} </span></span>`)}</span>`;
}

function price({ t, language }, { status, reason, gross, currency }) {
  if (status === "priced") return showMoney(gross, currency, language);
  return status === null ? nothing : html`<span class="unpriced-word">${t(`catalogue.noPrice.${reason}`)}</span>`;
}

function next({ t, language }, { next: change }) {
  if (!change) return html`<span class="quiet-text">${t("catalogue.next.none")}</span>`;
  const what =
    change.status === "priced"
      ? showMoney(change.gross, change.currency, language)
      : html`<span class="unpriced-word">${t(`catalogue.next.${change.status}`)}</span>`;
  return html`<span class="when">${formatMoment(change.at, language, "Europe/Amsterdam", true)}</span> <span class="what">${what}</span>`;
}

/** Rows that a key goes on; PAGE is what is in sight. */
const PAGE = 12;

function keys(host, event) {
  if (!event.target.matches("button.open") || event.ctrlKey || event.altKey || event.metaKey) return;
  const last = host.listed.length - 1;
  if (event.key === "Delete" && !host.busy) {
    event.preventDefault();
    host.removeCourse(host.listed[host.current].index);
    return;
  }
  const to = {
    ArrowDown: host.current + 1,
    ArrowUp: host.current - 1,
    PageDown: host.current + PAGE,
    PageUp: host.current - PAGE,
    Home: 0,
    End: last,
  }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  host.go(Math.min(last, Math.max(0, to)));
}
