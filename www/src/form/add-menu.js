/**
 * What could be added to an object: its optional properties that have no value, behind one button, with a search.
 */

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { join } from "../core/json/pointer.js";
import { icons } from "../ui/icons.js";
import { forForms } from "./field-frame.js";

/** With more choices than this, a search helps. */
const SEARCHABLE = 7;

/**
 * @typedef {import("./form-view.js").FormView} FormView
 * @typedef {import("./rows.js").Row} Row
 */

/**
 * @param {FormView} form
 * @param {object} menu
 * @param {Row[]} menu.rows properties to choose from
 * @param {string} menu.pointer of their object
 * @param {string} menu.key tells menus apart
 * @param {string} [menu.title] what the button says
 * @param {(row: Row) => void} [menu.chosen] what is done with a chosen one; without it, its field is shown
 */
export function addMenu(
  form,
  { rows, pointer, key, title = form.t("add.open"), chosen = (row) => choose(form, join(pointer, row.name)) },
) {
  if (!rows.length) return nothing;
  const open = form.adding === key;
  const id = `m${encodeURIComponent(key)}`;
  return html`<div class="add-menu" @keydown=${(/** @type {KeyboardEvent} */ event) => {
    if (event.key === "Escape" && open) close(form, id, event);
  }}>
    <button type="button" class="quiet" id=${id} aria-expanded=${open ? "true" : "false"} aria-controls=${open ? `${id}-choices` : nothing}
      @click=${() => toggle(form, key, id)}>${icons.add}<span>${title}</span><span class="tally">${rows.length}</span></button>
    ${
      open
        ? choices(form, rows, {
            id,
            title,
            chosen: (row) => {
              form.adding = null;
              chosen(row);
            },
          })
        : nothing
    }
  </div>`;
}

/**
 * @param {FormView} form
 * @param {Row[]} rows
 * @param {{id: string, title: string, chosen: (row: Row) => void}} menu
 */
function choices(form, rows, { id, title, chosen }) {
  const { t, locale } = form;
  const wanted = form.addFilter.trim().toLowerCase();
  const found = rows.filter((row) =>
    `${row.label[locale]} ${row.name} ${row.description[locale]}`.toLowerCase().includes(wanted),
  );
  // Deprecated properties come last: they are for documents that already have them.
  found.sort((a, b) => Number(a.deprecated) - Number(b.deprecated));
  return html`<div class="choices" id="${id}-choices" role="group" aria-label=${title}>
    ${
      rows.length > SEARCHABLE
        ? html`<div class="search">${icons.search}<input type="search" id="${id}-search" aria-label=${t("add.search")} placeholder=${t("add.search")} autocomplete="off"
          .value=${live(form.addFilter)} @input=${(/** @type {Event & {target: HTMLInputElement}} */ event) => {
            form.addFilter = event.target.value;
            form.refresh();
          }}></div>`
        : nothing
    }
    <ul>
      ${found.map(
        (row) => html`<li><button type="button" class="choice" @click=${() => chosen(row)}>
        <span class="choice-label">${row.label[locale]}${row.deprecated ? html` <span class="tag">${t("tag.deprecated")}</span>` : nothing}${row.required === "conditional" ? html` <span class="tag">${t("tag.conditional")}</span>` : nothing}</span>
        <span class="choice-help">${forForms(row.description[locale], locale)}</span>
      </button></li>`,
      )}
    </ul>
    ${found.length ? nothing : html`<p class="pane-note">${t("add.none")}</p>`}
  </div>`;
}

/** @param {FormView} form @param {string} key @param {string} id */
async function toggle(form, key, id) {
  form.adding = form.adding === key ? null : key;
  form.addFilter = "";
  form.refresh();
  await form.host.updateComplete;
  form.shadow.getElementById(`${id}-search`)?.focus({ preventScroll: true });
  form.shadow.getElementById(`${id}-choices`)?.scrollIntoView?.({ block: "nearest" });
}

/** @param {FormView} form @param {string} id @param {Event} event */
function close(form, id, event) {
  event.stopPropagation();
  form.adding = null;
  form.refresh();
  form.shadow.getElementById(id)?.focus();
}

/** @param {FormView} form @param {string} pointer */
function choose(form, pointer) {
  form.revealed.add(pointer);
  form.untouched.add(pointer);
  form.lead(pointer);
}
