/**
 * How the quote looks on paper, and where it is shown as it will be there.
 */

import { css } from "lit";

export const sheetStyles = css`
  .sheet { max-width: 44rem; margin: 0 auto; color: #111; font: 400 11pt/1.45 Inter, "Segoe UI", system-ui, -apple-system, "Helvetica Neue", sans-serif; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
  .sheet h3 { margin: 0; font-size: 17pt; font-weight: 700; line-height: 1.2; letter-spacing: -0.01em; }
  .sheet .kind-of { margin: 0 0 2pt; color: #555; font-size: 10pt; font-weight: 600; }
  .sheet dl { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 2pt 14pt; margin: 10pt 0 14pt; padding: 0; font-size: 10pt; }
  .sheet dt { color: #555; }
  .sheet dd { margin: 0; }
  .sheet table { width: 100%; margin: 0 0 14pt; border: 0; border-collapse: collapse; font-size: 10pt; }
  .sheet caption { padding: 0 0 2pt; font-weight: 650; text-align: left; }
  .sheet :is(th, td) { padding: 3pt 0 3pt 10pt; border: 0; border-bottom: 0.5pt solid #bbb; vertical-align: top; text-align: right; font-weight: 400; }
  .sheet :is(th, td):first-child { padding-left: 0; text-align: left; }
  .sheet thead th { color: #555; font-size: 9pt; vertical-align: bottom; }
  .sheet td { white-space: nowrap; }
  .sheet tfoot :is(th, td) { border-bottom: 0; border-top: 1.2pt solid #111; font-weight: 700; }
  .sheet p { margin: 0 0 6pt; color: #444; font-size: 9pt; }
  .sheet tr { break-inside: avoid; }
  @media (max-width: 34rem) { .sheet { font-size: 9.5pt; } .sheet table { font-size: 8pt; } .sheet :is(th, td) { padding-left: 5pt; } }
  /* Where it is shown on a narrow screen; paper has room. */
  @media screen and (max-width: 34rem) { .sheet .items :is(th, td):is(:nth-child(2), :nth-child(3)) { display: none; } .sheet dl { column-gap: 8pt; } }
  @page { margin: 18mm; }
`;
