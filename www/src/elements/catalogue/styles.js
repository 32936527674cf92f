/**
 * The catalogue: its tools and its table.
 */

import { css } from "lit";
import { controls } from "../../ui/controls.js";
import { tokens } from "../../ui/tokens.js";

const catalogue = css`
  .catalogue { display: flex; flex-direction: column; height: var(--aanbod-height, min(56rem, 100dvh)); min-height: 0; overflow: clip; background: var(--_surface); border: 1px solid var(--_line); border-radius: var(--_radius); }
  .catalogue > * { flex: none; }
  .pane-head { justify-content: flex-start; flex-wrap: wrap; }
  .pane-head .shown { margin-inline-start: auto; }
  .quiet-text { color: var(--_muted); }

  .tools { display: grid; gap: 0.5rem; padding: 0.625rem 1rem; border-bottom: 1px solid var(--_line); background: var(--_sunken); }
  .tools-row { display: flex; flex-wrap: wrap; align-items: flex-end; gap: 0.5rem 0.875rem; }
  .tool > label, .setting > label { display: block; margin-bottom: 0.125rem; color: var(--_muted); font-size: 0.75rem; font-weight: 550; }
  .search { position: relative; flex: 1 1 14rem; max-width: 26rem; }
  .search input { padding-inline-start: 2rem; }
  .search-icon { position: absolute; inset: 0 auto 0 0.5rem; display: flex; align-items: center; color: var(--_muted); pointer-events: none; }
  .search-icon .icon { width: 1.125rem; height: 1.125rem; }
  .filter select { min-width: 12rem; }
  .setting { flex: 0 1 19rem; }
  .setting .note { display: none; }
  label.tool { display: flex; gap: 0.4rem; align-items: center; min-height: 2.125rem; font-size: 0.8125rem; cursor: pointer; }
  label.tool input { margin: 0; }
  .acts { align-items: center; gap: 0.5rem; }
  .acts .history { display: inline-flex; margin-inline-start: auto; }

  .menu { position: relative; }
  .menu summary { display: inline-flex; align-items: center; gap: 0.375rem; min-height: 1.875rem; padding: 0.2rem 0.65rem; border: 1px solid var(--_line-strong); border-radius: var(--_radius-small); background: var(--_surface); font-size: 0.8125rem; font-weight: 550; list-style: none; }
  .menu summary::-webkit-details-marker { display: none; }
  .menu summary:hover { background: var(--_sunken); border-color: var(--_ink); }
  :is(.menu summary, .acts .small) .icon { width: 1rem; height: 1rem; }
  .menu-body { position: absolute; z-index: 6; inset-block-start: calc(100% + 4px); inset-inline-start: 0; display: grid; width: max-content; max-width: min(18rem, calc(100vw - 3rem)); padding: 0.25rem; border: 1px solid var(--_line); border-radius: 10px; background: var(--_raised); box-shadow: var(--_shadow); }
  .menu-body button { min-height: 2rem; padding: 0.25rem 0.625rem; border: 0; border-radius: 6px; background: none; font-size: 0.8125rem; text-align: start; }
  .menu-body button:hover { background: var(--_accent-soft); }
  .menu-body p { padding: 0 0.625rem 0.375rem; border-bottom: 1px solid var(--_line); margin-bottom: 0.25rem; color: var(--_muted); font-size: 0.75rem; }

  .progress { display: flex; align-items: center; gap: 0.75rem; padding: 0.5rem 1rem; border-bottom: 1px solid var(--_line); background: var(--_accent-soft); font-size: 0.8125rem; }
  progress { flex: 1 1 6rem; min-width: 4rem; max-width: 24rem; height: 0.5rem; accent-color: var(--_accent); }
  .stopped { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; padding-block: 0.5rem; border-bottom: 1px solid var(--_line); }
  .file-notes { padding: 0.375rem 1rem; border-bottom: 1px solid var(--_line); font-size: 0.8125rem; }
  .file-notes li { display: flex; gap: 0.4rem; padding-block: 0.25rem; }
  .file-notes .badge { display: inline-flex; vertical-align: middle; }

  .catalogue > .scroller { flex: 1 1 0; min-height: 0; overflow: auto; overflow-anchor: none; overscroll-behavior: contain; }
  table { width: 100%; border-collapse: separate; border-spacing: 0; table-layout: fixed; font-size: 0.8125rem; }
  thead th { position: sticky; top: 0; z-index: 2; padding: 0; background: var(--_surface); border-bottom: 1px solid var(--_line-strong); text-align: start; font-weight: 600; }
  thead button { display: flex; align-items: center; gap: 0.25rem; width: 100%; min-height: 2.25rem; padding: 0.25rem 0.625rem; border: 0; background: none; color: var(--_muted); font-size: 0.75rem; font-weight: 600; text-align: start; }
  thead button:hover, [aria-sort] button { color: var(--_ink); }
  thead button:focus-visible { outline-offset: -2px; }
  .arrow { display: inline-flex; width: 0.875rem; flex: none; color: var(--_accent); }
  .arrow .icon { width: 0.875rem; height: 0.875rem; }
  :is(tbody td, tbody th) { padding: 0.5rem 0.625rem; border-bottom: 1px solid var(--_line); text-align: start; vertical-align: top; font-weight: 400; overflow-wrap: anywhere; }
  tbody tr:hover :is(td, th) { background: var(--_sunken); }
  tbody .gap :is(td, td:hover) { padding: 0; border: 0; background: none; }
  .column-index { width: 4rem; color: var(--_muted); }
  .column-externalId { width: 11rem; }
  .column-findings { width: 9.5rem; }
  .column-price { width: 9rem; text-align: end; }
  .column-price button { justify-content: flex-end; }
  .column-price .arrow { order: -1; }
  .column-next { width: 13.5rem; }
  .column-next .what { float: inline-end; }
  .column-acts { width: 5rem; white-space: nowrap; text-align: end; }
  tbody .column-acts { padding-block: 0.25rem; }
  .column-acts .icon-button { color: var(--_muted); }
  .column-acts .icon-button:hover { color: var(--_ink); }
  :is(.column-price, .column-next) { font-variant-numeric: tabular-nums; }
  .unpriced-word { color: var(--_warning); font-weight: 550; }
  button.open { min-height: 1.5rem; padding: 0; border: 0; background: none; color: var(--_accent); font-weight: 600; text-align: start; text-decoration: underline; text-decoration-color: color-mix(in srgb, currentColor 35%, transparent); text-underline-offset: 3px; }
  button.open:hover { text-decoration-color: currentColor; }
  .counts { display: inline-flex; flex-wrap: wrap; gap: 0.25rem; }
  .card-label { display: none; color: var(--_muted); }
  .badge.info { background: var(--_info-soft); color: var(--_info); }

  @media screen and (max-width: 62rem) {
    .column-index { display: none; }
    .column-externalId { width: 8rem; }
    .column-findings { width: 8rem; }
    .column-price { width: 7.5rem; }
    .column-next { width: 8rem; }
    .column-next .what { float: none; display: block; }
  }
  /* On a phone a row is a card; the head is a row of sort buttons. */
  @media screen and (max-width: 45rem) {
    .catalogue { height: auto; overflow: visible; }
    .catalogue > .scroller { flex: none; height: max(22rem, 100dvh - 5rem); overscroll-behavior: auto; }
    .tools { padding: 0.625rem; }
    .search, .filter, .setting { flex: 1 1 100%; max-width: none; }
    .filter select { min-width: 0; }
    .acts { position: relative; }
    .menu { position: static; }
    .menu-body { inset: auto 0; width: auto; max-width: none; margin-top: 4px; }
    table, tbody { display: block; }
    thead { position: sticky; top: 0; z-index: 2; display: block; background: var(--_surface); border-bottom: 1px solid var(--_line-strong); }
    thead tr { display: flex; flex-wrap: wrap; }
    thead tr [role] { position: static; width: auto; border: 0; }
    thead button { white-space: nowrap; padding-inline-end: 0; }
    tbody tr { display: grid; grid-template-columns: 1fr auto; gap: 0.125rem 0.75rem; padding: 0.5rem 0.75rem; border-bottom: 1px solid var(--_line); }
    tbody tr.gap { display: block; padding: 0; border: 0; }
    tbody .gap td { display: block; }
    :is(tbody td, tbody th) { width: auto; padding: 0; border: 0; }
    tbody tr:not(.gap):hover { background: var(--_sunken); }
    tbody tr:hover :is(td, th) { background: none; }
    .column-name { grid-column: 1 / -1; }
    .column-externalId { color: var(--_muted); }
    .card-label { display: inline; }
    .column-next .what { display: inline; }
    .column-price { grid-row: 2; grid-column: 2; font-weight: 600; }
    .column-findings, .column-next { grid-column: 1 / -1; font-size: 0.75rem; }
    .column-name { grid-column: 1; }
    .column-acts { grid-row: 1; grid-column: 2; }
    tbody :is(.column-externalId, .column-findings, .column-price, .column-next, .column-acts) { width: auto; }
  }
  @media (pointer: coarse) {
    .menu summary { min-height: 2.625rem; }
  }
  @media print {
    .tools, .progress, .stopped, .column-acts, .pane-head button, dialog { display: none !important; }
    .catalogue, .catalogue > .scroller { display: block; height: auto; overflow: visible; border: 0; }
    .pane-head { min-height: 0; padding-inline: 0; }
    .pane-head h2 { outline: none; }
    .paper-note { margin-bottom: 0.5rem; font-size: 0.75rem; }
    table { font-size: 0.6875rem; }
    thead { display: table-header-group; break-inside: avoid; }
    thead th { position: static; padding: 0.25rem; vertical-align: bottom; }
    thead .column-price { text-align: end; }
    tbody tr { break-inside: avoid; }
    :is(tbody td, tbody th) { padding: 0.25rem; }
    button.open { min-height: 0; color: inherit; text-decoration: none; }
    .column-index { width: 2.25rem; }
    .column-externalId { width: 7rem; }
    .column-findings { width: 6rem; }
    .column-price { width: 6rem; }
    .column-next { width: 8rem; }
    .column-next.column-next { padding-inline-start: 0.75rem; }
    .column-next .what { display: block; float: none; }
  }
`;

export const catalogueStyles = [tokens, controls, catalogue];
