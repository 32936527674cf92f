/**
 * A request beside its response.
 */

import { css } from "lit";
import { controls } from "../../ui/controls.js";
import { findingStyles } from "../editor/styles.js";
import { tokens } from "../../ui/tokens.js";

const exchange = css`
  :host { container-type: inline-size; height: 100%; }
  .exchange { display: grid; grid-template: minmax(0, 1fr) / minmax(16rem, 1fr) minmax(0, 1.4fr) minmax(0, 1.4fr); gap: 0.75rem; height: 100%; min-height: 0; }
  .pane { position: relative; display: flex; flex-direction: column; min-width: 0; min-height: 0; overflow: clip; background: var(--_surface); border: 1px solid var(--_line); border-radius: var(--_radius); }
  .pane-head { flex: none; }
  .part .pane-head { flex-wrap: wrap; gap: 0.25rem 0.75rem; }
  .tools { display: flex; flex-wrap: wrap; gap: 0.375rem; }
  .pane-body { position: relative; flex: 1; min-height: 0; overflow: auto; overscroll-behavior: contain; }
  .part .pane-body { overflow: clip; }
  .text { height: 100%; min-height: 12rem; }
  .part-form { flex: none; padding: 0.5rem 1rem 0.75rem; border-bottom: 1px solid var(--_line); container-type: inline-size; }
  .part-form legend { padding: 0; margin-bottom: 0.125rem; font-size: 0.8125rem; font-weight: 600; }
  .query { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr)); gap: 0.375rem 0.75rem; }
  .parameter { display: grid; align-content: start; gap: 0.125rem; min-width: 0; }
  .parameter label { font-size: 0.75rem; overflow-wrap: anywhere; }
  .parameter code { color: var(--_muted); font-size: 0.6875rem; }
  #status { max-width: 8rem; }

  @container (max-width: 68rem) {
    .exchange { grid-template: minmax(8rem, 0.7fr) minmax(0, 1fr) / minmax(0, 1fr) minmax(0, 1fr); }
    .findings { grid-column: 1 / -1; }
  }
  @container (max-width: 45rem) {
    .exchange { grid-template: none / minmax(0, 1fr); height: auto; }
    .part .pane-body { height: 24rem; flex: none; }
    .pane-body { overscroll-behavior: auto; }
  }

  .on-paper { display: none; }
  @media print {
    .exchange { display: block; height: auto; }
    .pane { display: block; margin-bottom: 1.5rem; border: 0; overflow: visible; }
    .pane-head { min-height: 0; padding-inline: 0; }
    .pane-head h2 { outline: none; }
    .findings .pane-body { overflow: visible; }
    .part > :is(.part-form, .pane-body), .tools, .filters, button.small, button.fix, button.quiet, .finding-more details, .fix-offer, dialog { display: none !important; }
    .finding-lead, .finding-card, .all-well { padding-inline: 0; }
    .finding-card { break-inside: avoid; }
    .on-paper { display: block; font-size: 0.75rem; }
    dl.on-paper { margin-bottom: 0.5rem; }
    dl.on-paper > div { display: flex; gap: 0.75rem; }
    dl.on-paper dt { color: var(--_muted); }
    pre.on-paper { margin: 0; font: 0.6875rem/1.4 var(--_mono); white-space: pre-wrap; overflow-wrap: anywhere; }
  }
`;

export const exchangeStyles = [tokens, controls, findingStyles, exchange];
