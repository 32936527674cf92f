/**
 * The editor: its panes beside each other or behind tabs, and the list of findings.
 */

import { css } from "lit";
import { axisStyles } from "../../form/timeline/styles.js";
import { cardStyles } from "../../form/card-styles.js";
import { controls } from "../../ui/controls.js";
import { fixes } from "../../form/findings/styles.js";
import { formStyles } from "../../form/styles.js";
import { gridStyles } from "../../form/grid/styles.js";
import { tokens } from "../../ui/tokens.js";

const frame = css`
  .frame { display: grid; gap: 0.75rem; }
  /* Positioned, so that what is hidden from sight scrolls with its pane and not with the page. */
  .pane { position: relative; display: flex; flex-direction: column; min-width: 0; min-height: 0; overflow: clip; background: var(--_surface); border: 1px solid var(--_line); border-radius: var(--_radius); }
  .pane-head { flex: none; }
  .pane-body { position: relative; flex: 1; min-height: 0; }
  .tools { display: flex; align-items: center; gap: 0.25rem; }
  #text-host { height: 100%; min-height: 12rem; }

  .frame:is(.wide, .medium) { height: var(--aanbod-height, min(56rem, 100dvh)); }
  .frame:is(.wide, .medium) .pane-body { overflow: auto; scroll-padding-block: 1rem 6rem; overscroll-behavior: contain; }
  .frame:is(.wide, .medium) .pane.form .pane-body { display: flex; flex-direction: column; }
  .frame:is(.wide, .medium) .pane.form .form-body { flex: 1 0 auto; }
  .frame:is(.wide, .medium) .pane.aside { overflow: auto; overscroll-behavior: contain; }

  .side { display: flex; flex-direction: column; gap: 0.75rem; min-height: 0; min-width: 0; }
  .frame.wide { grid-template: minmax(0, 1fr) / minmax(25rem, 1fr) clamp(22rem, 26.5%, 32rem); }
  .frame.wide.with-text { grid-template-columns: minmax(25rem, 1.15fr) minmax(20rem, 1fr) clamp(22rem, 26.5%, 30rem); }
  .frame.wide .pane.findings { flex: 0 1 auto; max-height: 100%; }
  .frame.wide.with-aside .pane.findings { max-height: 44%; }
  .frame.wide .side .pane.aside { flex: 1 1 0; }
  .frame.wide.without-form { grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) clamp(22rem, 26.5%, 32rem); }
  .frame.wide.without-form :is(.pane.form, .pane.text) { grid-column: 1; }
  .frame.wide.without-form .side { grid-column: 2; grid-row: 1 / -1; }

  .frame.medium { grid-template-columns: minmax(0, 1.05fr) minmax(0, 1fr); grid-template-rows: auto minmax(0, 1fr); gap: 0.5rem 0.75rem; }
  .frame.medium .pane.form { grid-column: 1; grid-row: 1 / -1; }
  .frame.medium .tabs { grid-column: 2; grid-row: 1; }
  .frame.medium :is(.side, .pane.text) { grid-column: 2; grid-row: 2; min-height: 0; }
  .frame.medium .side .pane { height: 100%; }
  .frame.medium.without-form { grid-template: auto auto minmax(0, 1fr) / minmax(0, 1fr); }
  .frame.medium.without-form > * { grid-column: 1 !important; grid-row: auto !important; }
  .frame.medium.without-form .pane.form { order: -1; }

  .frame.narrow { grid-template-columns: minmax(0, 1fr); }
  .frame.narrow.without-form .pane.form { order: -1; }
  .frame.narrow .tabs { position: sticky; top: 0; z-index: 4; box-shadow: 0 0 0 0.5rem var(--_canvas); }
  /* What gets the focus isn't under the tabs or the help. */
  .frame.narrow :is(input, select, textarea, button, summary, [tabindex]) { scroll-margin-block: 4rem 6.5rem; }
  /* The tabs are in sight already. */
  .frame.narrow .tabs button { scroll-margin-block: 0; }
  .frame.narrow #text-host { height: 70dvh; }
  /* Enlarged, or on a phone that lies on its side, they would leave too little room. */
  @media (max-height: 30rem) {
    .frame.narrow .tabs, .frame.narrow .help-strip { position: static; }
    .frame.narrow :is(input, select, textarea, button, summary, [tabindex], .field, .row-item, .choices) { scroll-margin-block: 1rem; }
  }
  .frame.narrow .pane { overflow: visible; }

  .tabs { display: flex; gap: 0.125rem; padding: 0.25rem; overflow-x: auto; background: var(--_surface); border: 1px solid var(--_line); border-radius: var(--_radius); }
  .tabs button { display: flex; flex: 1 0 auto; align-items: center; justify-content: center; gap: 0.35rem; min-height: 2.25rem; padding: 0.2rem 0.5rem; border: 0; border-radius: calc(var(--_radius) - 4px); background: none; color: var(--_muted); font-size: 0.8125rem; font-weight: 600; white-space: nowrap; }
  .tabs button:hover { background: var(--_sunken); color: var(--_ink); }
  .tabs button[aria-selected="true"] { background: var(--_accent-soft); color: var(--_ink); }
  @media (forced-colors: active) { .tabs button[aria-selected="true"] { border: 2px solid Highlight; } }
  .tabs button:focus-visible { outline-offset: -2px; }
  .tab-total { color: var(--_accent); }
  @media (max-width: 22rem) { .frame.narrow .tabs button { gap: 0.2rem; padding-inline: 0.25rem; font-size: 0.75rem; } }
  .frame.narrow .tabs button:has(.tab-total) { flex-direction: column; gap: 0; font-size: 0.75rem; line-height: 1.2; }

  @media screen { .is-hidden { display: none !important; } }
  @media print {
    .frame { display: block !important; height: auto !important; }
    .pane { border: 0; overflow: visible !important; margin-bottom: 1.5rem; break-inside: auto; }
    .pane-body { overflow: visible !important; }
    .tabs, .tools, .pane.text, .help-strip, .add-menu, .add-item, .item-actions, .filters, .picker, .chevron,
    button:is(.small, .secondary, .quiet, .fix, .icon-button), .finding-source, .fix-offer, dialog, .on-paper .pane.form { display: none !important; }
    .disclosure.item, .field, .finding-card { break-inside: avoid; }
    .pane-head { min-height: 0; padding-inline: 0; }
    .finding-lead, .finding-card, .all-well { padding-inline: 0; }
  }
`;

const list = css`
  .filters { display: flex; gap: 0.25rem; }
  .filter { display: inline-flex; align-items: center; gap: 0.3rem; min-height: 1.75rem; padding: 0.1rem 0.55rem 0.1rem 0.35rem; border: 1px solid var(--_line); border-radius: 99px; background: var(--_surface); font-size: 0.8125rem; font-weight: 650; }
  .filter[aria-pressed="false"] { border-style: dashed; color: var(--_muted); text-decoration: line-through; }
  .filter[aria-pressed="false"] .severity { opacity: 0.45; }
  .filter:hover { border-color: var(--_line-strong); }

  .loose { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.5rem 1rem; padding: 0.75rem 1rem; background: var(--_warning-soft); border-bottom: 1px solid var(--_line); }
  .loose p { flex: 1 1 14rem; }
  .all-well { display: flex; align-items: center; gap: 0.5rem; padding: 0.875rem 1rem; font-weight: 550; }
  .findings > li + li { border-top: 1px solid var(--_line); }
  .finding-card { padding: 0.25rem 0.5rem 0.5rem; }
  .finding-lead { display: flex; gap: 0.5rem; width: 100%; padding: 0.375rem 0.5rem; border: 0; border-radius: var(--_radius-small); background: none; text-align: start; }
  .finding-lead:hover { background: var(--_sunken); }
  .finding-lead:hover .finding-message { text-decoration: underline; text-underline-offset: 2px; }
  .finding-words { display: grid; min-width: 0; }
  .finding-place { color: var(--_muted); font-size: 0.75rem; }
  .finding-line { white-space: nowrap; }
  .finding-line::before { content: "·"; margin-inline-end: 0.25rem; }
  bdi:empty + .finding-line::before { content: none; }
  .finding-stuck { padding: 0.125rem 0.5rem 0.25rem 2.125rem; color: var(--_info); font-size: 0.75rem; }
  .finding-message { overflow-wrap: anywhere; }
  .finding-more { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 0.625rem; padding: 0 0.5rem 0 2.125rem; font-size: 0.75rem; }
  .finding-hint { flex: 1 1 100%; color: var(--_muted); overflow-wrap: anywhere; }
  .finding-more :is(.fix-offer, details[open]) { flex: 1 1 100%; }
  .all-alike { font-size: 0.75rem; }
`;

export const findingStyles = [list, fixes];
export const editorStyles = [tokens, controls, formStyles, gridStyles, axisStyles, cardStyles, frame, list, fixes];
