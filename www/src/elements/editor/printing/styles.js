/**
 * The outline of the document, which is only there while the page is printed.
 */

import { css } from "lit";

export const outlineStyles = css`
  .outline { display: none; }
  @media print {
    .outline { display: block; overflow-wrap: anywhere; }
    .outline > h2 { margin-bottom: 0.5rem; padding-bottom: 0.25rem; border-bottom: 1px solid var(--_line); font-size: 1.0625rem; }
    .outline dl { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 1.5rem; margin-bottom: 0.5rem; }
    .outline dl > div { display: grid; grid-template-columns: 2fr 3fr; gap: 0.5rem; padding: 0.125rem 0; border-bottom: 0.5px solid var(--_line); break-inside: avoid; }
    .outline dl > .wide { grid-column: 1 / -1; grid-template-columns: 1fr 4fr; }
    .outline dt { color: var(--_muted); }
    .outline dd { white-space: pre-wrap; }
    .outline :is(dl, p) { font-size: 0.75rem; }
    .outline-title { margin-top: 0.5rem; font-weight: 650; break-after: avoid; }
    .outline-title .summary { color: var(--_muted); font-weight: 450; }
    .outline-item { margin-bottom: 0.5rem; padding-inline-start: 0.625rem; border-inline-start: 2px solid var(--_line); }
  }
`;
