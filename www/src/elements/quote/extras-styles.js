/**
 * What the price panel has besides the price: actions, prices side by side, the price over time, the quote on paper.
 */

import { css } from "lit";
import { sheetStyles } from "./sheet-styles.js";

const parts = css`
  .quote-actions { display: flex; flex-wrap: wrap; gap: 0.375rem; }
  .quote-actions .note { flex: 1 1 100%; font-size: 0.75rem; }
  .quote-actions .done { flex: 1 1 100%; padding: 0.375rem 0.625rem; border-radius: var(--_radius-small); background: var(--_accent-soft); font-size: 0.8125rem; overflow-wrap: anywhere; }
  .comparison { border-top: 1px solid var(--_line); padding-top: 0.875rem; }
  .comparison .figure { transition: color 150ms; }
  /* Figures of before, when those of now take a while. */
  .comparison[aria-busy="true"] td.figure { color: var(--_muted); transition-delay: 400ms; }
  .comparison tbody tr { border-top: 1px solid var(--_line); }
  .comparison tbody th { overflow-wrap: anywhere; }
  .comparison tr[aria-current] > * { background: var(--_accent-soft); font-weight: 600; }
  @media (forced-colors: active) { tr[aria-current] > * { border-block: 2px solid Highlight; } }
  .comparison tr[aria-current] > :first-child { padding-inline-start: 0.375rem; }
  .comparison .note { margin-top: 0.25rem; font-size: 0.75rem; }
  .comparison .times { font-weight: 450; }
  .comparison .no-price { color: var(--_muted); }
  .starts .figure { white-space: normal; }

  .price-chart { border-top: 1px solid var(--_line); padding-top: 0.875rem; }
  .price-chart h3 { margin-bottom: 0.25rem; }
  .chart { display: block; width: 100%; height: auto; cursor: pointer; overflow: visible; border-radius: var(--_radius-small); }
  .legend { display: flex; flex-wrap: wrap; gap: 0.125rem 1rem; margin-bottom: 0.25rem; color: var(--_muted); font-size: 0.75rem; }
  .legend li { display: flex; align-items: center; gap: 0.375rem; }
  .selection { min-height: 2.2rem; margin-top: 0.375rem; color: var(--_muted); font-size: 0.75rem; line-height: 1.45; }
  .chart:focus-visible ~ .selection { color: var(--_ink); }
  @media (hover: none) { .chart:not(:focus-visible) ~ .selection.keys { display: none; } }
  .chart .looking { fill: none; stroke: var(--_focus); stroke-width: 2; }
  .chart text { font: 500 11px var(--_sans); fill: var(--_muted); }
  .chart :is(.amount, .marker-label) { paint-order: stroke; stroke: var(--_surface); stroke-width: 4px; stroke-linejoin: round; }
  .chart .tick { font-weight: 450; font-size: 10.5px; }
  .chart .amount.chosen { fill: var(--_ink); font-weight: 700; font-size: 12px; }
  .chart .axis { stroke: var(--_line-strong); stroke-width: 1; }
  .step { stroke: var(--_line-strong); stroke-width: 2.5; }
  .step.exempt { stroke: var(--_info); stroke-dasharray: 6 4; }
  .series-mark { fill: var(--_line-strong); stroke: var(--_surface); stroke-width: 1.5; }
  .series-mark.exempt { fill: var(--_info); }
  .chart .step.chosen { stroke: var(--_accent); stroke-width: 4; }
  .chart .under { fill: var(--_sunken); }
  .chart .under.chosen { fill: var(--_accent-soft); }
  .chart .drop { stroke: var(--_line-strong); stroke-width: 1; stroke-dasharray: 2 3; }
  .chart .hatch-gap { stroke: var(--_line-strong); stroke-width: 1.5; opacity: 0.55; }
  .chart .hatch-overlap { stroke: var(--_error); stroke-width: 2.5; opacity: 0.7; }
  .chart .area-label { paint-order: stroke; stroke: var(--_surface); stroke-width: 4px; stroke-linejoin: round; }
  .chart .area-label.overlap { fill: var(--_error); font-weight: 650; }
  .chart .marker { stroke: var(--_ink); stroke-width: 1.25; stroke-dasharray: 3 2; }
  .chart .marker-dot { fill: var(--_accent); stroke: var(--_surface); stroke-width: 2; }
  .chart .marker-label { fill: var(--_ink); font-weight: 650; }

  .timeline-table { font-size: 0.8125rem; }
  .timeline-table { margin-top: 0.5rem; }
  .timeline-table summary { min-height: 1.75rem; width: fit-content; color: var(--_accent); font-weight: 600; }
  .timeline-table td { border-top: 1px solid var(--_line); }
  .timeline-table tr[aria-current] td { background: var(--_accent-soft); font-weight: 600; }
  .timeline-table tr[aria-current] td:first-child { padding-inline-start: 0.375rem; }
  .status-gap, .status-unpriced { color: var(--_muted); }
  .status-overlap { color: var(--_error); font-weight: 600; }

  .sheet-dialog { display: none; flex-direction: column; width: min(50rem, calc(100vw - 1rem)); max-height: calc(100dvh - 1.5rem); padding: 0; overflow: clip; border: 1px solid var(--_line); border-radius: 14px; background: var(--_surface); color: var(--_ink); box-shadow: 0 20px 60px rgb(0 0 0 / 0.3); }
  .sheet-dialog[open] { display: flex; }
  .sheet-dialog::backdrop { background: rgb(10 20 18 / 0.5); }
  .sheet-dialog > header { display: flex; align-items: center; justify-content: space-between; gap: 0.5rem; padding: 0.75rem 0.75rem 0.375rem 1.25rem; }
  .sheet-dialog h2 { font-size: 1.0625rem; }
  .sheet-dialog .dialog-body { flex: 1; min-height: 0; overflow: auto; display: grid; align-content: start; gap: 0.875rem; padding: 0 1.25rem 1.25rem; }
  .sheet-dialog .dialog-body:focus-visible { outline-offset: -2px; }
  .sheet-dialog .setting .note { font-size: 0.75rem; }
  .sheet-dialog > footer { display: flex; flex-wrap: wrap; align-items: center; justify-content: flex-end; gap: 0.5rem; padding: 0.625rem 1.25rem; border-top: 1px solid var(--_line); background: var(--_sunken); }
  .sheet-dialog > footer .note { flex: 1 1 12rem; font-size: 0.8125rem; }
  .paper-sheet { padding: 1.5rem; border: 1px solid var(--_line); border-radius: 6px; background: #fff; color-scheme: light; }
  iframe.paper { position: fixed; inset-inline-start: -100vw; width: 210mm; height: 297mm; border: 0; }
  @media (max-width: 34rem) { .sheet-dialog > :is(header, footer), .sheet-dialog .dialog-body { padding-inline: 0.75rem; } .paper-sheet { padding: 0.75rem; } }

  @media print {
    .timeline-table::details-content { display: block; content-visibility: visible; height: auto; }
    .chart { max-width: 34rem; }
  }
`;

export const extrasStyles = [parts, sheetStyles];
