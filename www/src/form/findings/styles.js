/**
 * Corrections: what each changes, the dialogs of findings, and where a finding comes from.
 */

import { css } from "lit";

export const fixes = css`
  .fix-offer { display: grid; justify-items: start; gap: 0.125rem; min-width: 0; max-width: 100%; }
  .fix-words, .fix-text { display: grid; gap: 0.125rem; max-width: 100%; overflow-wrap: anywhere; }
  .fix-words { color: var(--_ink); font-size: 0.8125rem; }
  .fix-text { display: block; color: var(--_muted); font: 0.75rem/1.4 var(--_mono); white-space: pre-wrap; }
  .finding-more .fix-offer { gap: 0.25rem; margin-block: 0.125rem; }
  .fix-offer del { color: light-dark(#8a2a22, #ffb3ab); text-decoration-color: color-mix(in srgb, currentColor 55%, transparent); }
  .fix-offer ins { color: var(--_accent); font-weight: 600; text-decoration: none; }
  .fix-text ins { font-weight: 500; }
  .fix-offer .arrow { color: var(--_muted); }
  .fix-details { font-size: 0.75rem; }
  .fix-details summary { min-height: max(1.5rem, 24px); width: fit-content; color: var(--_muted); }
  .fix-details .fix-text { padding: 0.375rem 0.5rem; max-height: 16rem; overflow: auto; border-radius: var(--_radius-small); background: var(--_sunken); }

  .finding-source summary { min-height: max(1.5rem, 24px); width: fit-content; color: var(--_muted); }
  .finding-source { color: var(--_muted); }
  .finding-source dl { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.125rem 0.75rem; padding: 0.25rem 0; }
  .finding-source dd { margin: 0; overflow-wrap: anywhere; color: var(--_ink); }
  .finding-explained { overflow-wrap: anywhere; }
  .notes .finding > div { min-width: 0; overflow-wrap: anywhere; }

  dialog.over { display: none; flex-direction: column; width: min(40rem, calc(100vw - 1rem)); max-height: calc(100dvh - 1.5rem); padding: 0; overflow: clip; border: 1px solid var(--_line); border-radius: 14px; background: var(--_surface); color: var(--_ink); box-shadow: 0 20px 60px rgb(0 0 0 / 0.3); }
  dialog.over[open] { display: flex; }
  dialog::backdrop { background: rgb(10 20 18 / 0.5); }
  dialog.over header { display: flex; align-items: center; justify-content: space-between; gap: 0.5rem; padding: 0.75rem 0.75rem 0.375rem 1.25rem; }
  dialog.over h2 { font-size: 1.0625rem; }
  .dialog-body { flex: 1; min-height: 0; overflow: auto; display: grid; align-content: start; gap: 0.5rem; padding: 0 1.25rem 1rem; }
  .dialog-body > p { font-size: 0.8125rem; }
  .careful { padding: 0.5rem 0.75rem; border-radius: 8px; background: var(--_warning-soft); }
  .tick { display: flex; gap: 0.5rem; align-items: flex-start; min-height: 1.5rem; font-size: 0.8125rem; cursor: pointer; overflow-wrap: anywhere; }
  .all-list > li { padding: 0.375rem 0; border-top: 1px solid var(--_line); }
  .all-list .tick { font-weight: 550; }
  .all-list .fix-offer { padding-inline-start: 1.625rem; }
  dialog.over footer { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: 0.5rem; padding: 0.625rem 1.25rem; border-top: 1px solid var(--_line); background: var(--_sunken); }
  .shortcuts section + section { margin-top: 0.5rem; }
  .shortcuts h3 { color: var(--_muted); font-size: 0.75rem; font-weight: 600; }
  .shortcuts dl > div { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0.125rem 1rem; padding: 0.25rem 0; border-bottom: 1px solid var(--_line); font-size: 0.8125rem; }
  .shortcuts dt { order: 2; }
  .shortcuts .or { color: var(--_muted); font-size: 0.75rem; }
  .shortcuts .keys { white-space: nowrap; }
  kbd { display: inline-block; min-width: 1.5rem; margin-inline-start: 0.1875rem; padding: 0 0.375rem; border: 1px solid var(--_line-strong); border-bottom-width: 2px; border-radius: 5px; background: var(--_sunken); font: 600 0.75rem/1.4 var(--_sans); text-align: center; }
  @media (max-width: 30rem) { dialog.over header, .dialog-body, dialog.over footer { padding-inline: 0.75rem; } }
`;
