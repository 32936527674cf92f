/**
 * The panels that open below a list or a grid.
 */

import { css } from "lit";

export const panelStyles = css`
  .list-panel { display: grid; gap: 0.625rem; margin: 0.25rem 0.25rem 0.5rem; padding: 0.75rem; border: 1px solid var(--_line-strong); border-radius: 9px; background: var(--_raised); box-shadow: var(--_shadow); font-size: 0.8125rem; scroll-margin: 4rem 0 6.5rem; }
  .items.cards > li:has(.list-panel) { grid-column: 1 / -1; }
  .panel-fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr)); gap: 0.5rem 0.875rem; }
  .panel-fields label { display: block; margin-bottom: 0.2rem; font-weight: 550; }
  .panel-fields .finding:empty { display: none; }
  .list-panel .finding { margin-top: 0.2rem; font-size: 0.75rem; }
  .list-panel .tick { display: flex; gap: 0.5rem; align-items: flex-start; min-height: max(1.75rem, 26px); padding-block: 0.125rem; }
  .list-panel .tick > input { margin-top: 0.06rem; }
  .list-panel fieldset { margin: 0; padding: 0; border: 0; }
  .list-panel legend { padding: 0; margin-bottom: 0.2rem; font-weight: 550; }
  .list-panel .main { display: inline-flex; gap: 0.375rem; align-items: center; }
  .list-panel .main .icon { width: 1rem; height: 1rem; }
  .list-panel .caution { color: var(--_warning); }
  .new-period-summary:empty { display: none; }
  .panel-preview { padding: 0.5rem 0.75rem; border-radius: 7px; background: var(--_sunken); }
  .panel-preview p { font-weight: 600; }
  .panel-preview ul { padding-inline-start: 1rem; list-style: disc; overflow-wrap: anywhere; }
  .panel-preview strong { font-weight: 600; }
  .panel-preview summary { display: inline-block; min-height: 1.5rem; color: var(--_accent); font-weight: 600; }
  .panel-preview .caution { color: var(--_warning); }

  .unclear-panel fieldset { display: flex; flex-wrap: wrap; gap: 0 1rem; margin: 0; padding: 0.3rem 0; border: 0; border-top: 1px solid var(--_line); }
  .unclear-panel legend { float: left; flex: 1 1 10rem; padding: 0.125rem 0; overflow-wrap: anywhere; }
  .unclear-panel legend bdi { font-weight: 600; white-space: nowrap; }
  .unclear-panel .unclear-all { display: block; border-top: 0; }
  .unclear-all legend { float: none; font-weight: 600; }
  .unclear-cells { max-height: 20rem; overflow-y: auto; }
  .unclear-choices { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
  .unclear-cells .unclear-choices { display: grid; grid-template-columns: repeat(2, minmax(6.75rem, auto)); font-variant-numeric: tabular-nums; }
  .unclear-panel .tick { display: flex; gap: 0.4rem; align-items: flex-start; min-height: max(1.75rem, 26px); padding-block: 0.125rem; }
  .unclear-panel .tick > input { margin-top: 0.06rem; }
  .unclear-panel .panel-buttons .note { flex: 1 0 100%; text-align: end; }
  .vat-panel, .unclear-panel { border: 1px solid var(--_line-strong); background: var(--_raised); box-shadow: var(--_shadow); }
  .vat-panel .note { font-size: 0.75rem; }
  .vat-rate { display: grid; grid-template-columns: auto 6rem; gap: 0.25rem 0.75rem; align-items: center; justify-content: start; }
  .vat-rate .finding { grid-column: 1 / -1; }
  .vat-rate .finding:empty { display: none; }
  .vat-panel .edge-frame { margin-inline: 0; }
  .vat-scroll { overflow-x: auto; }
  .vat-panel table { width: 100%; border-collapse: collapse; }
  .vat-panel :is(th, td) { padding: 0.25rem 0.375rem 0.25rem 0; border-bottom: 1px solid var(--_line); text-align: start; font-weight: 450; vertical-align: top; overflow-wrap: anywhere; }
  .vat-panel th[scope="row"] { min-width: 7rem; }
  .vat-scroll:focus-visible { outline-offset: 2px; border-radius: 3px; }
  .vat-panel thead th { color: var(--_muted); font-size: 0.75rem; }
  .vat-panel .figure { padding-inline: 0.25rem; text-align: end; overflow-wrap: normal; }
  .vat-panel tr.same .figure { color: var(--_muted); }
  .vat-panel tr:not(.same) .now { font-weight: 650; }
`;
