/**
 * The icons: drawn in one stroke weight, coloured by the text around them, hidden from screen readers (the words beside
 * them, or the label of their button, say the same).
 */

import { html, svg } from "lit";

/** @param {import("lit").SVGTemplateResult} content */
const icon = (content) =>
  html`<svg class="icon" viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${content}</svg>`;

export const icons = {
  chevron: icon(svg`<path d="M7.5 5l5 5-5 5"/>`),
  add: icon(svg`<path d="M10 4.5v11M4.5 10h11"/>`),
  remove: icon(svg`<path d="M4.5 6h11M8 6V4.2h4V6M6 6l.7 9.8h6.6L14 6M8.7 9v4M11.3 9v4"/>`),
  up: icon(svg`<path d="M10 15.5v-11M5.5 9L10 4.5 14.5 9"/>`),
  down: icon(svg`<path d="M10 4.5v11M5.5 11L10 15.5 14.5 11"/>`),
  duplicate: icon(
    svg`<rect x="3.500" y="4.500" width="13" height="12" rx="1.500"/><path d="M3.500 8.500h13M7 3v3M13 3v3M10 10.500v4M8 12.500h4"/>`,
  ),
  percent: icon(
    svg`<path d="M14.5 5.500l-9 9"/><circle cx="6.500" cy="6.500" r="1.900"/><circle cx="13.500" cy="13.500" r="1.900"/>`,
  ),
  copy: icon(
    svg`<rect x="7.5" y="7.5" width="8" height="8" rx="1.5"/><path d="M12.5 7.5V6A1.5 1.5 0 0 0 11 4.5H6A1.5 1.5 0 0 0 4.5 6v5A1.5 1.5 0 0 0 6 12.5h1.5"/>`,
  ),
  calendar: icon(svg`<rect x="3.5" y="4.5" width="13" height="12" rx="1.5"/><path d="M3.5 8.5h13M7 3v3M13 3v3"/>`),
  lock: icon(svg`<rect x="5" y="9" width="10" height="7" rx="1.5"/><path d="M7 9V6.5a3 3 0 0 1 6 0V9"/>`),
  undo: icon(svg`<path d="M4 8.5h8a4 4 0 0 1 0 8H8M7.5 5L4 8.5 7.5 12"/>`),
  redo: icon(svg`<path d="M16 8.5H8a4 4 0 0 0 0 8h4M12.5 5L16 8.5 12.5 12"/>`),
  error: icon(
    svg`<path d="M7 3h6l4 4v6l-4 4H7l-4-4V7z" fill="currentColor" stroke="none"/><path d="M7.5 7.5l5 5M12.5 7.5l-5 5" stroke="var(--_surface)"/>`,
  ),
  warning: icon(
    svg`<path d="M10 2.8l7.8 14H2.200z" fill="currentColor" stroke="currentColor"/><path d="M10 8v4" stroke="var(--_surface)"/><circle cx="10" cy="14.3" r=".9" fill="var(--_surface)" stroke="none"/>`,
  ),
  info: icon(
    svg`<circle cx="10" cy="10" r="7.5" fill="currentColor" stroke="none"/><path d="M10 9.5v4" stroke="var(--_surface)"/><circle cx="10" cy="6.7" r=".9" fill="var(--_surface)" stroke="none"/>`,
  ),
  unfilled: icon(svg`<circle cx="10" cy="10" r="6.7" stroke-dasharray="2.6 2.6"/>`),
  ok: icon(
    svg`<circle cx="10" cy="10" r="7.5" fill="currentColor" stroke="none"/><path d="M6.7 10.3l2.200 2.200 4.400-4.8" stroke="var(--_surface)"/>`,
  ),
  open: icon(
    svg`<path d="M3.5 15.5v-10A1 1 0 0 1 4.5 4.5H8l1.5 2h6a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1z"/>`,
  ),
  download: icon(svg`<path d="M10 3.5v9M6 9l4 4 4-4M4 16.5h12"/>`),
  file: icon(svg`<path d="M5.5 3.5h6l3 3v10h-9zM11.5 3.5v3h3"/>`),
  drafts: icon(svg`<path d="M4 10a6 6 0 1 0 1.900-4.400L4 7.500M4 4v3.500h3.500M10 6.800V10l2.300 1.500"/>`),
  rename: icon(svg`<path d="M12.500 4.500l3 3-8 8H4.500v-3zM10.500 6.500l3 3"/>`),
  light: icon(
    svg`<circle cx="10" cy="10" r="3.200"/><path d="M10 2.5v2M10 15.5v2M2.5 10h2M15.5 10h2M4.7 4.7l1.400 1.400M13.900 13.900l1.400 1.400M15.3 4.7l-1.400 1.400M6.100 13.900l-1.400 1.400"/>`,
  ),
  dark: icon(svg`<path d="M16 12.3A6.8 6.8 0 0 1 7.7 4a6.8 6.8 0 1 0 8.3 8.3z"/>`),
  tools: icon(
    svg`<path d="M3.5 6h7M14.5 6h2M3.5 14h2M9.5 14h7"/><circle cx="12.5" cy="6" r="2"/><circle cx="7.5" cy="14" r="2"/>`,
  ),
  text: icon(svg`<path d="M7.5 6L3.5 10l4 4M12.5 6l4 4-4 4"/>`),
  close: icon(svg`<path d="M5 5l10 10M15 5L5 15"/>`),
  keyboard: icon(
    svg`<rect x="2.500" y="5" width="15" height="10" rx="1.500"/><path d="M5.500 8h.01M8.500 8h.01M11.500 8h.01M14.500 8h.01M6 12h8"/>`,
  ),
  search: icon(svg`<circle cx="9" cy="9" r="4.5"/><path d="M12.5 12.5l4 4"/>`),
};

/**
 * The icon of a severity.
 *
 * @param {"error"|"warning"|"info"|"unfilled"|"ok"} severity of findings; `unfilled` of what is still to be filled in, `ok` of none
 */
export const severityIcon = (severity) => html`<span class="severity ${severity}">${icons[severity]}</span>`;
