/**
 * A heading that opens and closes what is below it. Not `<details>`: its summary may hold no other buttons, and its
 * content would be drawn even when closed.
 */

import { html, nothing } from "lit";
import { icons, severityIcon } from "../ui/icons.js";

/** @typedef {{severity: "error"|"warning"|"info"|"unfilled", count: number}} Badge */

/**
 * @param {object} options
 * @param {string} options.id of the button
 * @param {number} options.level of the heading
 * @param {unknown} options.title
 * @param {unknown} [options.detail] beside the title, quieter
 * @param {Badge|null} [options.badge]
 * @param {boolean} options.open
 * @param {() => void} options.toggle
 * @param {(key: string, params?: object) => string} options.t
 * @param {string} [options.style] "section", "list" or "item"
 * @param {string} [options.pointer]
 * @param {unknown} [options.actions] beside the heading while it is open
 * @param {unknown} [options.foot] below it, open or closed
 * @param {() => unknown} options.body drawn only while it is open
 */
export function disclosure({
  id,
  level,
  title,
  detail,
  badge,
  open,
  toggle,
  t,
  style = "list",
  pointer,
  actions,
  foot = nothing,
  body,
}) {
  return html`<div class="disclosure ${style} ${open ? "is-open" : ""}" data-pointer=${pointer ?? nothing}>
    <div class="disclosure-head">
      <div class="heading" role="heading" aria-level=${Math.min(6, level)}>
        <button type="button" id=${id} class="disclosure-button" aria-expanded=${open ? "true" : "false"} @click=${toggle}>
          <span class="chevron">${icons.chevron}</span>
          <span class="disclosure-title">${title}</span>
          ${detail && detail !== nothing ? html`<span class="disclosure-detail">${detail}</span>` : nothing}
          ${badge ? badgeOf(badge, t) : nothing}
        </button>
      </div>
      ${open && actions ? actions : nothing}
    </div>
    ${open ? html`<div class="disclosure-body">${body()}</div>` : nothing}
    ${foot}
  </div>`;
}

/**
 * The worst of what lies inside, and how many of it.
 *
 * @param {Badge} badge
 * @param {import("../ui/i18n/index.js").Translate} t
 */
export function badgeOf({ severity, count }, t) {
  return html`<span class="badge ${severity}">${severityIcon(severity)}<span aria-hidden="true">${count}</span><span class="sr-only">${t(`count.${severity}`, { count })}</span></span>`;
}
