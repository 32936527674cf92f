/**
 * Grids, with the panels that open below them.
 */

import { css } from "lit";

export const gridStyles = css`
  .grid-block { display: grid; isolation: isolate; gap: 0.375rem; grid-template-columns: minmax(0, 1fr); }
  .grid-scroll { position: relative; container-type: inline-size; max-height: 30rem; overflow: auto; overscroll-behavior-x: contain; border: 1px solid var(--_line-strong); border-radius: 9px; background: var(--_surface); scroll-padding: 3rem 1.75rem 0.5rem calc(var(--_head) + var(--_first)); --_head: 3.25rem; --_first: 8.5rem; --_words: 7rem; --_figure: 5.75rem; --_pad: 0.5rem; --_lines: 2; }

  .edge-frame { position: relative; min-width: 0; }
  .edge-frame.has-more::after { content: ""; position: absolute; z-index: 4; inset-block: 1px var(--_bar-below, 1px); right: var(--_bar-right, 1px); width: 1.5rem; border-radius: 0 8px 8px 0; background: linear-gradient(to right, transparent, light-dark(rgb(20 40 35 / 0.26), rgb(0 0 0 / 0.7))); pointer-events: none; }
  /* On a phone the first amount is in sight beside what it is for. */
  @container (max-width: 24rem) {
    .grid-scroll { --_head: 2rem; --_first: clamp(6rem, 26.5cqi, 6.5rem); --_words: 6rem; --_figure: 5.625rem; --_pad: 0.35rem; --_lines: 3; border-inline: 0; border-radius: 0; }
    .edge-frame { margin-inline: calc(-1 * var(--_around, 0px)); }
    .edge-frame.has-more::after { width: 0.75rem; border-radius: 0; }
    .grid-scroll .grid { font-size: 0.75rem; }
    .grid-scroll thead th { font-size: 0.6875rem; letter-spacing: -0.015em; }
    .grid .row-head { padding-inline: 0; justify-content: center; }
    .grid td.is-editing { position: relative; z-index: 1; }
    .grid td.is-editing.first { position: sticky; z-index: 2; }
    .cell-editor { position: absolute; inset-block: 0; min-width: 7rem; }
    .cell-editor :is(input, select) { height: 100%; }
    .cell-editor:has(.picker) { min-width: 10.5rem; border-radius: 3px; background: var(--_surface); box-shadow: var(--_shadow); }
    .figure > .cell-editor { inset-inline-end: 0; }
  }
  @media (forced-colors: active) { .edge-frame.has-more::after { width: 0; border-right: 4px double CanvasText; background: none; } }

  .grid { border-collapse: separate; border-spacing: 0; table-layout: fixed; width: max-content; min-width: 100%; font-size: 0.8125rem; line-height: 1.35; }
  .grid :is(th, td) { box-sizing: border-box; padding: 0.3rem var(--_pad); border-bottom: 1px solid var(--_line); text-align: start; vertical-align: middle; background: var(--_surface); }
  .grid :is(th, td) + :is(th, td) { border-inline-start: 1px solid var(--_line); }
  .grid tbody tr:last-child > * { border-bottom: 0; }
  .grid thead th { position: sticky; top: 0; z-index: 2; width: var(--_words); padding-block: 0.35rem; background: var(--_sunken); border-bottom-color: var(--_line-strong); color: var(--_muted); font-size: 0.75rem; font-weight: 600; line-height: 1.25; vertical-align: bottom; hyphens: auto; overflow-wrap: anywhere; }
  .grid thead th.figure { width: var(--_figure); text-align: end; }
  .grid thead th.yes-no { width: 5.25rem; }
  .grid thead th.first { width: var(--_first); }
  .grid thead th.column-head { width: var(--_head); }
  .grid .column-head { position: sticky; left: 0; z-index: 1; padding: 0; }
  .grid .first { position: sticky; left: var(--_head); z-index: 1; border-inline-end: 1px solid var(--_line-strong); }
  .grid .first + * { border-inline-start: 0 !important; }
  .grid thead :is(.column-head, .first) { z-index: 3; }
  .grid thead .lock { vertical-align: -0.1rem; margin: 0; }
  .grid thead .tag { line-height: 1rem; }

  .row-head { display: flex; align-items: center; gap: 0.125rem; width: 100%; min-height: 2rem; padding: 0.125rem 0.25rem 0.125rem 0.125rem; border: 0; background: none; color: var(--_muted); font-size: 0.75rem; font-weight: 600; flex-wrap: wrap; }
  .row-head:hover { background: var(--_accent-soft); color: var(--_ink); }
  .row-head .badge { padding: 0; background: none; font-size: 0.6875rem; }
  .row-head .badge > [aria-hidden] { display: none; }
  .row-head:focus-visible { outline-offset: -2px; }
  .row-head .chevron .icon { width: 0.875rem; height: 0.875rem; }
  .row-head .chevron { transform: none; }
  .item-row.is-open .row-head .chevron { transform: rotate(90deg); }
  .item-row.is-open > * { background: var(--_accent-soft); }

  .grid td { height: 2rem; cursor: cell; overflow: hidden; }
  .grid td:not(.is-editing) { -webkit-user-select: none; user-select: none; }
  .grid td.figure { text-align: end; font-variant-numeric: tabular-nums; }
  .grid tbody tr:hover > :is(td, th) { background: color-mix(in srgb, var(--_accent-soft) 35%, var(--_surface)); }
  .grid td[aria-selected="true"] { background: var(--_accent-soft) !important; }
  .grid td:focus { outline: 2px solid var(--_focus); outline-offset: -2px; border-radius: 3px; }
  .cell-text { display: block; max-height: calc(var(--_lines) * 1.35em); overflow: hidden; overflow-wrap: anywhere; }
  .cell-text .none { color: var(--_muted); }
  .grid td.is-noted { box-shadow: inset 3px 0 var(--_warning); }
  .grid td.is-wrong { box-shadow: inset 0 0 0 1px var(--_error); color: var(--_error); }
  .grid td.is-editing { padding: 0; overflow: visible; }
  .cell-editor :is(input, select) { min-height: 2rem !important; padding: 0.25rem 0.45rem; border-color: transparent !important; border-radius: 3px; outline: 2px solid var(--_focus) !important; outline-offset: -2px; box-shadow: none; }
  .cell-editor { gap: 0; }
  .grid .notes-row td { padding: 0; height: auto; overflow: visible; cursor: default; background: var(--_sunken); }
  .grid-notes { position: sticky; left: 0; width: 100cqi; padding: 0.25rem 0.75rem 0.5rem; }
  .grid-notes .note-of { margin-top: 0.25rem; font-weight: 600; }
  .grid-notes .finding.unfilled { color: var(--_muted); }
  .grid-notes .finding.error:has(.is-told) span:not(.is-told, .severity, :has(.is-told)) { color: var(--_muted); }
  .grid tr.has-notes > * { border-bottom-color: transparent; }

  .grid-tools { display: flex; flex-wrap: wrap; gap: 0 0.25rem; align-items: center; margin-inline-start: -0.5rem; }
  .grid-tools > .quiet, .grid-tools .add-menu > .quiet { margin: 0; }
  .grid-tools .add-menu { margin: 0; }
  .grid-tools .add-menu:has(.choices) { flex: 1 0 100%; }
  .grid-tools .choices { margin-inline-start: 0.5rem; }
  .weekly { display: inline-flex; align-items: center; }
  .weekly label { display: inline-flex; align-items: center; gap: 0.25rem; font-size: 0.8125rem; }
  .weekly input { width: 3.75rem !important; min-height: 1.875rem !important; padding: 0.1rem 0.4rem !important; }
  .grid-hint { margin-top: -0.25rem; font-size: 0.75rem; }
  .grid-item { margin-top: 0.25rem; }
  .grid-item .heading { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.5rem; padding: 0.4rem; }
  .grid-item .disclosure-detail { flex: 0 1 auto; }

  .panel-title { font-weight: 650; font-size: 0.8125rem; }
  .panel-title:focus-visible { outline-offset: 4px; border-radius: 3px; }
  .paste-refused, .vat-panel, .unclear-panel { display: grid; gap: 0.5rem; padding: 0.75rem; border-radius: 9px; font-size: 0.8125rem; scroll-margin: 4rem 0 6.5rem; }
  .paste-refused { background: var(--_error-soft); border: 1px solid color-mix(in srgb, var(--_error) 40%, transparent); }
  .paste-refused .panel-title { color: var(--_error); }
  .paste-refused ul { padding-inline-start: 1.125rem; list-style: disc; overflow-wrap: anywhere; }
  .paste-refused button { justify-self: start; }
  .with-unit { display: flex; gap: 0.375rem; align-items: center; }
  .panel-buttons { display: flex; flex-wrap: wrap; gap: 0.5rem; justify-content: flex-end; }
  .panel-buttons .small { min-height: 2.125rem; }

  @media (pointer: coarse) { .grid td, .row-head { height: 2.5rem; } }
  @media print { .edge-frame::after { display: none; } .grid-scroll { max-height: none; overflow: visible; } .grid-tools, .grid-hint { display: none !important; } }
`;
