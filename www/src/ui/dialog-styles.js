/**
 * Dialogs of the catalogue and of prices: a form, a preview, and a row of buttons that stays in sight.
 */

import { css } from "lit";
import { controls } from "./controls.js";
import { tokens } from "./tokens.js";

const dialog = css`
  dialog { width: min(52rem, calc(100vw - 1rem)); max-height: calc(100dvh - 1.5rem); padding: 0; overflow: clip; border: 1px solid var(--_line); border-radius: 14px; background: var(--_surface); color: var(--_ink); box-shadow: 0 20px 60px rgb(0 0 0 / 0.3); }
  dialog[open] { display: flex; flex-direction: column; }
  dialog::backdrop { background: rgb(10 20 18 / 0.5); }
  .head { display: flex; align-items: center; justify-content: space-between; gap: 0.5rem; padding: 0.75rem 0.75rem 0.5rem 1.25rem; }
  .body { flex: 1; min-height: 0; overflow: auto; display: grid; gap: 0.875rem; align-content: start; padding: 0 1.25rem 1rem; scroll-padding-block: 1rem; }
  .body:focus-visible { outline-offset: -2px; }
  .why, .quiet-text { color: var(--_muted); font-size: 0.8125rem; }
  .foot { display: flex; flex-wrap: wrap; align-items: center; justify-content: flex-end; gap: 0.5rem; padding: 0.625rem 1.25rem; border-top: 1px solid var(--_line); background: var(--_sunken); }
  .foot .wait { flex: 1 1 12rem; color: var(--_muted); font-size: 0.8125rem; }
  button.main { border-color: transparent; background: var(--_accent); color: var(--_on-accent); }
  button.main:hover:not(:disabled) { background: color-mix(in srgb, var(--_accent) 86%, var(--_ink)); }
  .foot button, .fields button.small { min-height: 2.125rem; }

  .fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr)); gap: 0.625rem 1rem; align-items: start; }
  .fields .broad { grid-column: 1 / -1; }
  .fields > div:not(.choices) > label, legend { display: block; margin-bottom: 0.2rem; padding: 0; font-size: 0.8125rem; font-weight: 550; }
  .with-unit { display: flex; gap: 0.375rem; align-items: center; }
  .choices { display: flex; flex-wrap: wrap; gap: 0.125rem 1.25rem; }
  :is(.choices, .fields .choices) > label { display: flex; gap: 0.4rem; align-items: center; min-height: 1.75rem; font-size: 0.8125rem; cursor: pointer; }
  .choices input { margin: 0; flex: none; }
  .preview { display: grid; gap: 0.5rem; }
  /* It takes the focus of the button that asked for it; a ring around all of it would say nothing. */
  .preview:focus { outline: 0; }
  .preview > table { margin-top: 0.25rem; }
  .field-problem { margin-top: 0.2rem; color: var(--_error); font-size: 0.75rem; }

  .box { padding: 0.625rem 0.875rem; border-radius: 10px; background: var(--_sunken); font-size: 0.8125rem; overflow-wrap: anywhere; }
  .box.bad { background: var(--_error-soft); color: var(--_error); }
  .box.careful { background: var(--_warning-soft); }
  .box.good { background: var(--_accent-soft); }
  .box ul { padding-inline-start: 1.125rem; list-style: disc; }
  details.box > summary { font-weight: 600; }
  .box .names { display: block; color: var(--_muted); }
  .course > summary { padding: 0.375rem 0; font-weight: 600; }
  .course { border-top: 1px solid var(--_line); }

  table { width: 100%; border-collapse: collapse; font-size: 0.8125rem; }
  caption { padding: 0.5rem 0 0.125rem; font-weight: 650; text-align: start; overflow-wrap: anywhere; }
  caption .tag { margin-inline-start: 0.375rem; white-space: normal; }
  th { font-weight: 450; text-align: start; }
  thead th { color: var(--_muted); font-size: 0.75rem; }
  th, td { padding: 0.25rem 0.5rem 0.25rem 0; border-bottom: 1px solid var(--_line); vertical-align: middle; overflow-wrap: anywhere; }
  .figure { width: 22%; padding-inline: 0.25rem; text-align: end; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
  .figure input { min-height: 1.875rem; padding: 0.2rem 0.375rem; text-align: end; }
  tr.same .figure { color: var(--_muted); }
  tr:not(.same) .now { font-weight: 650; }
  .hits td:nth-child(n + 2), .hits th:nth-child(n + 2) { width: 36%; }

  .progress { display: flex; align-items: center; gap: 0.75rem; font-size: 0.8125rem; }
  progress { flex: 1; height: 0.5rem; accent-color: var(--_accent); }
  @media (max-width: 34rem) {
    .head, .body, .foot { padding-inline: 0.75rem; }
    th, td, .figure input { font-size: 0.75rem; }
  }
`;

export const dialogStyles = [tokens, controls, dialog];
