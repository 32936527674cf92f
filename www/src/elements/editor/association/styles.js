/**
 * What stands beside an association.
 */

import { css } from "lit";

export const outcomeStyles = css`
  .outcome-body { display: grid; gap: 1rem; padding: 1rem; }
  .together { padding: 0.75rem 0.875rem; border-radius: 9px; background: var(--_accent-soft); }
  .together.none { background: var(--_sunken); }
  .together-words { font-size: 1.375rem; font-weight: 700; letter-spacing: -0.01em; line-height: 1.25; }
  .sides { display: grid; grid-template-columns: auto 1fr; gap: 0.25rem 0.875rem; font-size: 0.8125rem; }
  .asked { color: var(--_muted); font-size: 0.8125rem; }
  .sides dt { color: var(--_muted); }
  .sides dd { font-weight: 600; overflow-wrap: anywhere; }
  .sides code, .states code { font-weight: 400; }
  .states figcaption { margin-bottom: 0.5rem; }
  .machine { display: block; width: 100%; max-width: 25rem; height: auto; font-family: var(--_sans); }
  .machine .node rect { fill: var(--_surface); stroke: var(--_line-strong); stroke-width: 1.25; }
  .machine .node .words { fill: var(--_ink); font-size: 11.5px; font-weight: 600; }
  .machine .node .code { fill: var(--_muted); font-size: 10.5px; font-family: var(--_mono); }
  .machine .node.now rect { fill: var(--_accent); stroke: var(--_accent); }
  .machine .node.now text { fill: var(--_on-accent); }
  .machine .way { fill: none; stroke: var(--_line-strong); stroke-width: 1.25; }
  .machine .way.dashed { stroke-dasharray: 3 3; }
  .machine .tip { fill: var(--_line-strong); }
  .machine .start { fill: var(--_ink); }
  .machine .caption { fill: var(--_muted); font-size: 10.5px; }
  @media (forced-colors: active) {
    .machine .node rect { fill: Canvas; }
    .machine :is(.way, .node rect) { stroke: CanvasText; }
    .machine :is(.tip, .start) { fill: CanvasText; }
    .machine .node.now rect { fill: Canvas; stroke: Highlight; stroke-width: 4; }
    .machine :is(.node, .node.now) text, .machine .caption { fill: CanvasText; }
    .together { border: 1px solid CanvasText; }
    .outcome-table td[aria-current] { outline: 2px solid Highlight; outline-offset: -2px; }
  }
  .outcome-table { overflow-x: auto; font-size: 0.8125rem; }
  .outcome-table summary { min-height: 1.75rem; width: fit-content; color: var(--_accent); font-weight: 600; }
  .outcome-table table { width: 100%; border-collapse: collapse; }
  .outcome-table :is(th, td) { padding: 0.3rem 0.25rem; border-top: 1px solid var(--_line); text-align: start; font-size: 0.75rem; font-weight: 400; overflow-wrap: normal; }
  .outcome-table code { font-size: 0.6875rem; }
  .outcome-table thead th { border-top: 0; }
  .outcome-table th { color: var(--_muted); }
  .outcome-table td[aria-current] { background: var(--_accent-soft); font-weight: 600; }
`;
