/** The dialog of a spreadsheet. */

import { css } from "lit";

export const sheetStyles = css`
  dialog { width: min(60rem, calc(100vw - 1rem)); }
  h2 { overflow-wrap: anywhere; }
  h2:focus { outline: 0; }
  h3 { margin-bottom: 0.375rem; font-size: 0.9375rem; }
  fieldset { min-width: 0; padding: 0; border: 0; }
  fieldset.box { padding: 0.5rem 0.875rem; margin-top: 0.375rem; }
  fieldset.box legend { float: inline-start; width: 100%; overflow-wrap: anywhere; }
  fieldset.box .choices { clear: both; }
  section > * + .box, section > .box + * { margin-top: 0.5rem; }
  .columns-folded summary { font-weight: 600; cursor: pointer; }
  .columns-folded[open] summary { margin-bottom: 0.5rem; }
  .columns { margin-top: 0.625rem; table-layout: fixed; }
  .columns th[scope="row"] { font-weight: 600; }
  .columns tr.skipped th[scope="row"] { color: var(--_muted); font-weight: 450; }
  .columns td:last-child { padding-inline-end: 0; }
  .columns select { min-height: 1.875rem; padding-block: 0.15rem; }
  @media (max-width: 34rem) {
    .columns, .columns tbody { display: block; }
    .columns thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
    .columns tr { display: grid; padding-block: 0.375rem; border-bottom: 1px solid var(--_line); }
    .columns :is(th, td) { border: 0; padding: 0.1rem 0; }
  }
`;
