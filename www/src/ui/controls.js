/**
 * Buttons, fields and small marks, the same in both elements.
 */

import { css } from "lit";

export const controls = css`
  button, input, select, textarea { font: inherit; color: inherit; letter-spacing: inherit; }
  button { cursor: pointer; }
  button:disabled { cursor: default; opacity: 0.4; }
  :focus { outline: none; }
  :focus-visible { outline: 2px solid var(--_focus); outline-offset: 2px; }

  input:not([type="checkbox"], [type="radio"]), select, textarea {
    width: 100%; min-width: 0; min-height: 2.125rem; padding: 0.3rem 0.6rem;
    background: var(--_surface); border: 1px solid var(--_line-strong); border-radius: var(--_radius-small);
  }
  select { padding-right: 0.25rem; text-overflow: ellipsis; }
  textarea { display: block; resize: vertical; field-sizing: content; max-height: 16rem; line-height: 1.45; overflow-wrap: anywhere; }
  textarea.code, input.code, pre.code { font-size: 0.8125rem; }
  input.number { text-align: end; }
  :is(input, select, textarea):focus-visible { outline-offset: 0; border-color: var(--_focus); }
  :is(input, textarea):read-only:not([type="checkbox"], [type="radio"]), select:disabled { background: var(--_sunken); border-color: var(--_line); opacity: 1; }
  [aria-invalid="true"] { border-color: var(--_error) !important; box-shadow: inset 0 0 0 1px var(--_error); }
  ::placeholder { color: var(--_muted); opacity: 1; }
  input[type="checkbox"], input[type="radio"] { width: 1.125rem; height: 1.125rem; margin: 0.19rem 0 0; flex: none; accent-color: var(--_accent); }

  .control { display: flex; gap: 0.375rem; align-items: flex-start; position: relative; }
  .control > :is(input, select, textarea) { flex: 1 1 0; }

  button.small, button.secondary, button.quiet {
    display: inline-flex; align-items: center; gap: 0.375rem; min-height: 1.875rem; padding: 0.2rem 0.65rem; text-align: start;
    border: 1px solid var(--_line-strong); border-radius: var(--_radius-small); background: var(--_surface); font-size: 0.8125rem; font-weight: 550;
  }
  button.secondary { min-height: 2.125rem; flex: none; }
  button.main { min-height: 2.125rem; padding: 0.25rem 0.875rem; border: 1px solid transparent; border-radius: var(--_radius-small); background: var(--_accent); color: var(--_on-accent); font-size: 0.8125rem; font-weight: 600; }
  button.main:hover { background: color-mix(in srgb, var(--_accent) 86%, var(--_ink)); }
  button.quiet { border-color: transparent; background: transparent; color: var(--_accent); }
  button.quiet .icon { width: 1rem; height: 1rem; }
  button:is(.small, .secondary):hover { background: var(--_sunken); border-color: var(--_ink); }
  button.quiet:hover { background: var(--_accent-soft); }
  .icon-button { display: inline-grid; place-items: center; flex: none; width: 1.875rem; height: 1.875rem; padding: 0; border: 1px solid transparent; border-radius: var(--_radius-small); background: transparent; color: var(--_muted); }
  .icon-button .icon { width: 1.125rem; height: 1.125rem; }
  .icon-button:hover:not(:disabled) { background: var(--_accent-soft); color: var(--_ink); }
  .control > .icon-button, .picker > .icon-button { width: 2.125rem; height: 2.125rem; border-color: var(--_line-strong); }
  button.fix { min-height: 1.5rem; padding: 0 0.1rem; border: 0; background: none; color: var(--_accent); font-weight: 600; text-decoration: underline; text-underline-offset: 2px; text-align: start; }

  .picker { position: relative; display: inline-flex; flex: none; }
  .picker input { position: absolute !important; inset: 0; opacity: 0; pointer-events: none; min-height: 0 !important; padding: 0 !important; border: 0 !important; }

  .tag { display: inline-block; padding: 0 0.4rem; border: 1px solid color-mix(in srgb, var(--_warning) 45%, transparent); border-radius: 99px; background: var(--_warning-soft); color: var(--_warning); font-size: 0.6875rem; font-weight: 600; line-height: 1.125rem; white-space: nowrap; }
  .tag.plain { border-color: var(--_line); background: var(--_sunken); color: var(--_muted); }
  .badge { display: inline-flex; align-items: center; gap: 0.2rem; flex: none; padding: 0.05rem 0.45rem 0.05rem 0.25rem; border-radius: 99px; font-size: 0.75rem; font-weight: 650; }
  .badge .severity .icon { width: 0.9375rem; height: 0.9375rem; }
  .badge.error { background: var(--_error-soft); color: var(--_error); }
  .badge.warning { background: var(--_warning-soft); color: var(--_warning); }
  .badge.unfilled { background: var(--_sunken); color: var(--_muted); }
  .badge.ok { padding: 0.05rem; }

  .notes { font-size: 0.75rem; line-height: 1.45; }
  .note { color: var(--_muted); }
  .utc { font-variant-numeric: tabular-nums; }
  .notes .finding { display: flex; gap: 0.3rem; margin-top: 0.2rem; }
  .finding .severity .icon { width: 1rem; height: 1rem; margin-top: 0.05rem; }
  .finding.error { color: var(--_error); }
  .finding.warning { color: var(--_warning); }
  .finding.info { color: var(--_info); }

  .pane-head { display: flex; align-items: center; justify-content: space-between; gap: 0.75rem; min-height: 2.875rem; padding: 0.4rem 0.75rem 0.4rem 1rem; border-bottom: 1px solid var(--_line); }
  .pane-head h2:focus-visible { outline-offset: 4px; }
  .pane-note { padding: 1rem; color: var(--_muted); }
  .pane-note.problem { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.5rem 1rem; background: var(--_error-soft); color: var(--_error); padding: 0.75rem 1rem; }
  details > summary { cursor: pointer; }

  @media (prefers-reduced-motion: no-preference) {
    button, .chevron { transition: background-color 120ms, color 120ms, border-color 120ms, transform 120ms; }
  }
  @media (pointer: coarse) {
    input:not([type="checkbox"], [type="radio"]), select, textarea, button.small, button.secondary, button.quiet, .icon-button { min-height: 2.625rem; }
    .icon-button { width: 2.625rem !important; height: 2.625rem !important; }
  }
`;
