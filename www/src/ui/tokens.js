/**
 * The tokens of both elements. Each takes a custom property of the page around it, `--aanbod-…`, and has a neutral value
 * of its own for light and dark (which of the two follows `color-scheme`).
 */

import { css } from "lit";

export const tokens = css`
  :host {
    --_sans: var(--aanbod-font, Inter, "Segoe UI", system-ui, -apple-system, "Helvetica Neue", "Noto Sans", sans-serif);
    --_mono: var(--aanbod-font-mono, ui-monospace, "SF Mono", "Cascadia Mono", "JetBrains Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace);
    --_canvas: var(--aanbod-canvas, light-dark(#eff1f0, #101413));
    --_surface: var(--aanbod-surface, light-dark(#ffffff, #181d1c));
    --_sunken: var(--aanbod-sunken, light-dark(#f6f8f7, #131817));
    --_raised: var(--aanbod-raised, light-dark(#ffffff, #202726));
    --_ink: var(--aanbod-ink, light-dark(#18211f, #e7ecea));
    --_muted: var(--aanbod-muted, light-dark(#56635f, #a1b0ab));
    --_line: var(--aanbod-line, light-dark(#dfe5e2, #2b3432));
    --_line-strong: var(--aanbod-line-strong, light-dark(#7f8c88, #6d7d78));
    --_accent: var(--aanbod-accent, light-dark(#0a675a, #66cfb9));
    --_on-accent: var(--aanbod-on-accent, light-dark(#ffffff, #06241e));
    --_accent-soft: var(--aanbod-accent-soft, light-dark(#e2f1ed, #16302b));
    --_error: var(--aanbod-error, light-dark(#b3261e, #ff9d92));
    --_error-soft: var(--aanbod-error-soft, light-dark(#fdeeec, #371c1a));
    --_warning: var(--aanbod-warning, light-dark(#8a5600, #efb95c));
    --_warning-soft: var(--aanbod-warning-soft, light-dark(#fdf4e0, #30260f));
    --_info: var(--aanbod-info, light-dark(#2a5d9f, #96bff5));
    --_info-soft: var(--aanbod-info-soft, light-dark(#eaf1fa, #19283c));
    --_focus: var(--aanbod-focus, light-dark(#0a675a, #8fe6d2));
    --_radius: var(--aanbod-radius, 12px);
    --_radius-small: var(--aanbod-radius-small, 7px);
    --_shadow: var(--aanbod-shadow, 0 8px 28px light-dark(rgb(20 40 35 / 0.16), rgb(0 0 0 / 0.5)));
    --_code-key: light-dark(#0a5b7c, #83cdec);
    --_code-string: light-dark(#3c6412, #b5d98a);
    --_code-number: light-dark(#8a3d00, #f2b383);
    --_code-word: light-dark(#7b2f88, #dea3ea);
    --_active-line: light-dark(#f3f7f5, #1d2423);
    --_selection: light-dark(#c6e4dc, #2a4a43);
    --_selection-match: light-dark(#e3efe9, #25332f);
    --_match: light-dark(#fbe7a8, #56470f);

    display: block;
    color: var(--_ink);
    font: 400 0.875rem/1.5 var(--_sans);
    font-variant-numeric: tabular-nums;
    text-align: start;
  }

  :host([hidden]) { display: none; }
  @media print { :host { color-scheme: light; } }

  *, ::before, ::after { box-sizing: border-box; }

  h2, h3, p, ul, ol, dl, dd, figure, fieldset { margin: 0; padding: 0; }
  ul, ol { list-style: none; }
  fieldset { border: 0; min-width: 0; }
  h2 { font-size: 0.9375rem; font-weight: 650; letter-spacing: -0.005em; }
  h3 { font-size: 0.8125rem; font-weight: 650; }
  code, .code { font-family: var(--_mono); }
  bdi { unicode-bidi: isolate; overflow-wrap: anywhere; }
  .icon { display: block; flex: none; }
  .sr-only { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .severity { display: inline-flex; flex: none; color: var(--_muted); }
  .severity .icon { width: 1.125rem; height: 1.125rem; }
  .severity.error { color: var(--_error); }
  .severity.warning { color: var(--_warning); }
  .severity.info { color: var(--_info); }
  .severity.ok { color: var(--_accent); }
`;
