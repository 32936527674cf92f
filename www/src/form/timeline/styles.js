/**
 * Periods on a time axis.
 */

import { css } from "lit";

export const axisStyles = css`
  .axis { margin-bottom: 0.625rem; padding: 0.5rem 0.625rem 0.5rem 0.25rem; border: 1px solid var(--_line); border-radius: 9px; background: var(--_sunken); }
  .axis-plot { position: relative; padding-top: 1.25rem; }
  .axis-areas { position: absolute; inset: 0 0 0 1.5rem; overflow: hidden; }
  .axis-areas .mark { position: absolute; inset-block: 0; padding-inline-start: 0.25rem; border-inline-start: 1px solid var(--_line); color: var(--_muted); font-size: 0.6875rem; line-height: 1rem; white-space: nowrap; }
  .axis-areas .area { position: absolute; inset-block: 1.125rem 0; min-width: 3px; }
  .axis-areas .gap { background: repeating-linear-gradient(45deg, color-mix(in srgb, var(--_warning) 32%, transparent) 0 2px, transparent 2px 6px); box-shadow: inset 1px 0 var(--_warning), inset -1px 0 var(--_warning); }
  .axis-areas .overlap { background: color-mix(in srgb, var(--_error) 16%, transparent); box-shadow: inset 1px 0 var(--_error), inset -1px 0 var(--_error); }
  .axis-rows { position: relative; display: grid; gap: 0.25rem; }
  .axis-rows > li { display: flex; align-items: center; }
  .axis-number { flex: none; width: 1.5rem; padding-inline-end: 0.375rem; color: var(--_muted); font-size: 0.75rem; font-weight: 600; text-align: end; }
  .axis-track { position: relative; flex: 1; height: max(1.625rem, 24px); }
  .bar { position: absolute; inset-block: 0; isolation: isolate; display: flex; align-items: center; gap: 0.25rem; min-width: 24px; padding: 0 0.5rem; overflow: hidden; border: 0; border-radius: 5px; background: none; color: var(--_ink); font-size: 0.75rem; white-space: nowrap; }
  .bar::before { content: ""; position: absolute; inset: 0; z-index: -1; border-radius: inherit; background: color-mix(in srgb, var(--_accent) 26%, var(--_surface)); }
  .bar:hover::before { background: color-mix(in srgb, var(--_accent) 40%, var(--_surface)); }
  .bar.is-endless { border-radius: 5px 0 0 5px; }
  .bar.is-endless::before { clip-path: polygon(0 0, calc(100% - 0.7rem) 0, 100% 50%, calc(100% - 0.7rem) 100%, 0 100%); }
  .bar.is-endless-before { padding-inline-start: 1rem; border-radius: 0 5px 5px 0; }
  .bar.is-endless-before::before { clip-path: polygon(0.7rem 0, 100% 0, 100% 100%, 0.7rem 100%, 0 50%); }
  .bar.is-endless-before.is-endless::before { clip-path: polygon(0.7rem 0, calc(100% - 0.7rem) 0, 100% 50%, calc(100% - 0.7rem) 100%, 0.7rem 100%, 0 50%); }
  .bar.is-now { color: var(--_on-accent); font-weight: 600; }
  .bar.is-now::before, .bar.is-now:hover::before { background: var(--_accent); }
  .bar.is-strange::before { background: var(--_error-soft); }
  .bar > span:last-child { overflow: hidden; text-overflow: ellipsis; }
  .bar .severity .icon { width: 0.875rem; height: 0.875rem; }
  .bar.is-now .severity { color: inherit; }
  .bar { container-type: inline-size; }
  @container (max-width: 3.5rem) { .bar > span:last-child { display: none; } }
  .axis-words { display: flex; flex-wrap: wrap; gap: 0.125rem 0.75rem; margin-top: 0.5rem; padding-inline-start: 0.375rem; color: var(--_muted); font-size: 0.75rem; line-height: 1.45; }
  .axis-words li { display: flex; gap: 0.3rem; }
  .axis-words .severity .icon { width: 1rem; height: 1rem; margin-top: 0.05rem; }
  .axis-words .gap { flex-basis: 100%; color: var(--_warning); }
  .axis-words .overlap { flex-basis: 100%; color: var(--_error); }
  @media (pointer: coarse) { .axis-track { height: 2.25rem; } }
`;
