/**
 * What stands above the table: search, filter, the moment and the customer of the prices, and what can be done with the
 * courses that are shown.
 */

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { choosing, closing } from "../../ui/menu.js";
import { icons, severityIcon } from "../../ui/icons.js";
import { formatMoment } from "../../core/values/moment.js";
import { FILTERS } from "./filter.js";

/**
 * @typedef {import("./catalogue.js").AanbodCatalogue} Host
 * @typedef {Event & {target: HTMLInputElement}} FieldEvent
 */

/** @param {Host} host */
export function tools(host) {
  const { t, wanted, history } = host;
  return html`<div class="tools-row" role="search">
      <div class="tool search">
        <label for="search" class="sr-only">${t("catalogue.search")}</label>
        <span class="search-icon">${icons.search}</span>
        <input id="search" type="search" autocomplete="off" spellcheck="false" placeholder=${t("catalogue.search")} .value=${live(wanted.search)} @input=${(/** @type {FieldEvent} */ event) => host.want({ search: event.target.value })}>
      </div>
      <div class="tool filter">
        <label for="filter">${t("catalogue.show")}</label>
        <select id="filter" @change=${(/** @type {Event & {target: HTMLSelectElement}} */ event) => host.want({ filter: FILTERS[event.target.selectedIndex] })}>
          ${FILTERS.map((filter) => html`<option value=${filter} .selected=${live(filter === wanted.filter)}>${t(`catalogue.filter.${filter}`)}</option>`)}
        </select>
      </div>
      ${host.date.render()}
      <label class="tool check"><input type="checkbox" .checked=${live(host.vatExempt)} @change=${(/** @type {FieldEvent} */ event) => host.choose({ vatExempt: event.target.checked })}><span>${t("catalogue.exempt")}</span></label>
      <label class="tool check"><input type="checkbox" .checked=${live(host.optional)} @change=${(/** @type {FieldEvent} */ event) => host.choose({ optional: event.target.checked })}><span>${t("catalogue.optional")}</span></label>
    </div>
    <div class="tools-row acts" role="group" aria-label=${t("catalogue.tools")}>
      <button type="button" class="small" ?disabled=${host.busy} @click=${() => host.add()}>${icons.add}<span>${t("catalogue.add")}</span></button>
      <button type="button" class="small" ?disabled=${!host.listed.length || host.busy} @click=${() => host.showPrices()}>${t("catalogue.prices")}</button>
      <button type="button" class="small" ?disabled=${!host.listed.length || host.busy} @click=${() => host.showReplace()}>${t("catalogue.replace")}</button>
      ${exports(host)}
      <button type="button" class="small" title=${t("catalogue.asTextWhy")} ?disabled=${host.busy} @click=${() => host.asText()}>${t("catalogue.asText")}</button>
      <span class="history">
        <button type="button" class="icon-button" id="history-undo" title=${t("catalogue.undo")} aria-label=${t("catalogue.undo")} ?disabled=${!history.undo || host.busy} @click=${() => host.pressed("undo")}>${icons.undo}</button>
        <button type="button" class="icon-button" id="history-redo" title=${t("catalogue.redo")} aria-label=${t("catalogue.redo")} ?disabled=${!history.redo || host.busy} @click=${() => host.pressed("redo")}>${icons.redo}</button>
      </span>
    </div>`;
}

/** A short list of ways to save. @param {Host} host */
function exports(host) {
  const { t, history } = host;
  const changed = history.files.filter(Boolean).length;
  return html`<details class="menu" @keydown=${closing} @focusout=${closing}>
    <summary class="small">${icons.download}<span>${t("catalogue.export")}</span></summary>
    <div class="menu-body">
      <button type="button" ?disabled=${!host.listed.length} @click=${choosing(() => host.export("xlsx"))}>${t("catalogue.export.xlsx")}</button>
      <p>${t("catalogue.export.xlsxNote")}</p>
      <button type="button" @click=${choosing(() => host.export("csv"))}>${t("catalogue.export.csv")}</button>
      <button type="button" @click=${choosing(() => host.export("masked"))}>${t("catalogue.export.masked")}</button>
      <button type="button" @click=${choosing(() => host.export("json"))}>${t("catalogue.export.json")}</button>
      <p>${t("catalogue.export.note")}</p>
      <button type="button" @click=${choosing(() => host.export("joined"))}>${t("catalogue.export.joined")}</button>
      ${changed && host.files.length > 1 ? html`<button type="button" @click=${choosing(() => host.export("files"))}>${t("catalogue.export.files", { count: changed })}</button>` : nothing}
    </div>
  </details>`;
}

/** How far the work is, when it takes long enough to be seen, and the way to stop it. @param {Host} host */
export function progress({ t, progress: now, cancel }) {
  if (!now) return nothing;
  const { phase, done, total } = now;
  return html`<div class="progress">
    <progress aria-label=${t("catalogue.progress")} max=${Math.max(1, total)} .value=${done}></progress>
    <span>${t(`catalogue.progress.${phase}`, { done, total })}</span>
    <button type="button" class="small" @click=${cancel}>${t("catalogue.cancel")}</button>
  </div>`;
}

/** What is said of the files themselves: comments between courses, a byte order mark. @param {Host} host */
export function notes({ t, notes: all, files, readable }) {
  if (!all.length) return nothing;
  return html`<details class="file-notes"><summary>${t("catalogue.notes")} <span class="badge warning">${severityIcon("warning")}<span>${all.length}</span></span></summary>
    <ul>${all.map((note) => html`<li>${severityIcon(note.severity)}<span>${files.length > 1 ? html`<strong><bdi>${files[note.file].name}</bdi></strong>: ` : nothing}<bdi>${readable(note.message)}</bdi></span></li>`)}</ul>
  </details>`;
}

/** What the prices are of: on paper, nobody sees what was chosen. @param {Host} host */
export function onPaper({ t, language, orderedAt, vatExempt, optional, rows }) {
  const when = formatMoment(orderedAt, language);
  return html`<p class="paper-note">${t("catalogue.paper", { when, vatExempt, optional })}${rows.left ? html` ${t("catalogue.paperRest", { count: rows.left })}` : nothing}</p>`;
}
