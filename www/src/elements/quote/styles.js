/**
 * The price panel.
 */

import { css } from "lit";
import { controls } from "../../ui/controls.js";
import { tokens } from "../../ui/tokens.js";

const panel = css`
  .quote { position: relative; background: var(--_surface); border-radius: var(--_radius); }
  .quote-body { display: grid; gap: 0.875rem; padding: 0.75rem 1rem 1.25rem; }
  .quote-body > * { min-width: 0; }

  .settings { display: grid; gap: 0.625rem; }
  .setting > label { display: block; margin-bottom: 0.2rem; font-size: 0.8125rem; font-weight: 550; }
  .setting.check label, .option, .readings label { display: flex; gap: 0.5rem; align-items: flex-start; min-height: 1.5rem; margin: 0; font-weight: 450; cursor: pointer; }
  .setting .notes { margin-top: 0.2rem; }

  .total { padding: 0.625rem 1rem 0.75rem; border-radius: 10px; background: var(--_accent-soft); }
  /* The date that is typed isn't understood: this is the price of the one before. */
  .stale :is(.total, .unpriced, .lines, .vat, .notes-block) { opacity: 0.45; }
  .total-amount { font-size: 1.875rem; font-weight: 700; line-height: 1.15; letter-spacing: -0.02em; overflow-wrap: anywhere; }
  /* What is shown is of another document than the choices were made for. */
  :host([provisional]) .total { background: var(--_sunken); }
  :host([provisional]) .total-amount { color: var(--_muted); font-size: 1.0625rem; font-weight: 600; letter-spacing: 0; }
  @media (forced-colors: active) { :is(.total, .unpriced) { border: 1px solid CanvasText; } }
  .total-words { margin-top: 0.25rem; font-size: 0.8125rem; color: color-mix(in srgb, var(--_ink) 78%, var(--_accent)); }
  .unpriced { padding: 0.875rem 1rem; border-radius: 10px; background: var(--_warning-soft); font-size: 0.8125rem; overflow-wrap: anywhere; }
  .unpriced-title { margin-bottom: 0.25rem; font-size: 1.0625rem; font-weight: 650; }
  .nearby { display: flex; flex-wrap: wrap; gap: 0.375rem; margin-top: 0.625rem; }

  table { width: 100%; border-collapse: collapse; font-size: 0.8125rem; }
  th { font-weight: 450; text-align: start; }
  thead th { color: var(--_muted); font-size: 0.75rem; vertical-align: bottom; }
  td, th { padding: 0.25rem 0 0.25rem 0.625rem; vertical-align: top; }
  td:first-child, th:first-child { padding-inline-start: 0; }
  .figure { text-align: end; white-space: nowrap; }
  .lines-around { overflow-x: auto; }
  .lines tbody th { overflow-wrap: anywhere; }
  .lines tbody tr { border-top: 1px solid var(--_line); }
  .lines .left-out .figure { color: var(--_muted); }
  .times { display: block; color: var(--_muted); font-size: 0.75rem; }
  .sum { border-top: 2px solid var(--_ink); }
  .sum > * { font-weight: 650; }
  .currency { color: var(--_muted); font-weight: 450; }
  .option .tag { margin-inline-start: 0.2rem; }
  .tag { border-color: var(--_line); background: var(--_sunken); color: var(--_muted); }
  .vat { padding-top: 0; }
  .vat caption { padding-bottom: 0.125rem; font-size: 0.8125rem; font-weight: 650; text-align: start; }
  .vat td, .vat th { padding-block: 0.15rem; }
  .vat td:nth-child(2) { width: 100%; color: var(--_muted); text-align: start; }

  .notes-block h3 { margin-bottom: 0.25rem; }
  .notes-block ul { display: grid; gap: 0.375rem; font-size: 0.75rem; line-height: 1.45; }
  .notes-block li { display: flex; gap: 0.4rem; overflow-wrap: anywhere; }
  .notes-block .severity .icon { width: 1rem; height: 1rem; }
  .quiet-text { color: var(--_muted); }

  .readings { font-size: 0.8125rem; }
  .readings summary { min-height: 1.75rem; width: fit-content; color: var(--_accent); font-weight: 600; }
  .readings { border-top: 1px solid var(--_line); padding-top: 0.75rem; }
  .readings p { margin: 0.25rem 0 0.625rem; color: var(--_muted); }
  .readings fieldset + fieldset { margin-top: 0.625rem; }
  .readings legend { padding: 0; margin-bottom: 0.125rem; font-weight: 600; }
  .readings label + label { margin-top: 0.125rem; }

  @media print {
    .settings, .quote-actions, .readings, .selection, .timeline-table > summary, .picker, .option input, dialog, button:not(.fix) { display: none !important; }
    button.fix { color: inherit; text-decoration: none; }
    .quote-body, .pane-head { padding-inline: 0; }
    :is(.total, .lines, .vat, .comparison, .price-chart) { break-inside: avoid; }
  }
`;

export const quoteStyles = [tokens, controls, panel];
