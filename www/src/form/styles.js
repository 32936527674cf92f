/**
 * The form.
 */

import { css } from "lit";

export const formStyles = css`
  .form-body { padding: 0.25rem 1rem 1.5rem; container-type: inline-size; }

  /* Six tracks: a field takes two, a broad one three, a wide one all. In less room, fields are halves, then whole rows. */
  .fields { display: grid; grid-template-columns: repeat(6, minmax(0, 1fr)); column-gap: 0.875rem; row-gap: 0; }
  .field { display: grid; grid-column: span 2; grid-row: span 3; grid-template-rows: subgrid; row-gap: 0.2rem; align-items: end; padding-bottom: 0.75rem; min-width: 0; scroll-margin: 5rem 0 7rem; }
  .field > .control { align-self: start; }
  .field > .notes { align-self: start; min-width: 0; overflow-wrap: anywhere; }
  .field.broad { grid-column: span 3; }
  .field.guid { grid-column: span 4; }
  .field.wide { grid-column: 1 / -1; }
  @container (max-width: 27rem) {
    .fields { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    .field { grid-column: span 1; }
    .field:is(.broad, .guid, .wide) { grid-column: 1 / -1; }
  }
  @container (max-width: 18rem) {
    .field, .field:is(.broad, .guid, .wide) { grid-column: 1 / -1; }
  }
  .label-row { display: flex; align-items: end; gap: 0.375rem; min-height: 1.25rem; }
  .label-row label { min-width: 0; overflow-wrap: anywhere; font-size: 0.8125rem; font-weight: 550; line-height: 1.3; }
  .star { color: var(--_error); margin-inline-start: 0.15rem; font-weight: 650; }
  .lock { display: inline-flex; flex: none; margin-bottom: 0.1rem; color: var(--_muted); }
  .lock .icon { width: 0.875rem; height: 0.875rem; }
  .too-long { flex: 1; min-width: 0; }

  .disclosure-head { display: flex; align-items: center; gap: 0.25rem; }
  .heading { flex: 1; min-width: 0; }
  .disclosure-button { display: flex; align-items: center; gap: 0.4rem; width: 100%; min-height: 2.25rem; padding: 0.25rem 0.4rem 0.25rem 0.2rem; border: 0; border-radius: var(--_radius-small); background: none; text-align: start; scroll-margin: 4rem 0 7rem; }
  .disclosure-button:hover { background: var(--_sunken); }
  .chevron { color: var(--_muted); flex: none; }
  .chevron .icon { width: 1.125rem; height: 1.125rem; }
  .is-open > .disclosure-head .chevron { transform: rotate(90deg); }
  .disclosure-title { font-weight: 600; flex: none; max-width: 60%; overflow-wrap: anywhere; }
  .disclosure-detail { flex: 1 1 auto; min-width: 0; color: var(--_muted); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .disclosure-button > .badge { margin-inline-start: auto; }

  .disclosure.section { border-bottom: 1px solid var(--_line); padding: 0.375rem 0; }
  .disclosure.section:last-of-type { border-bottom: 0; }
  .disclosure.section > .disclosure-head .disclosure-title { font-size: 0.9375rem; font-weight: 650; }
  .disclosure.section > .disclosure-body { padding: 0.25rem 0 0.5rem 0.25rem; }
  .disclosure.list { margin-top: 0.25rem; }
  .disclosure.list > .disclosure-body { padding: 0.125rem 0 0.25rem; }
  .disclosure.item { border: 1px solid var(--_line); border-radius: 9px; background: var(--_surface); }
  .disclosure.item.is-open { border-color: color-mix(in srgb, var(--_line-strong) 60%, var(--_line)); }
  .disclosure.item > .disclosure-head { padding: 0.1rem 0.3rem; }
  .disclosure.item.is-open > .disclosure-head { border-bottom: 1px solid var(--_line); background: var(--_sunken); border-radius: 9px 9px 0 0; flex-wrap: wrap; }
  .disclosure.item > .disclosure-body { --_around: 0.75rem; padding: 0.75rem var(--_around) 0.375rem; container-type: inline-size; }

  @container (max-width: 24rem) {
    .disclosure.item.is-open > .disclosure-head > .heading { flex-basis: 100%; }
    .disclosure.item > .disclosure-body { --_around: 0.5rem; padding-block: 0.5rem 0.25rem; }
  }

  .items { display: grid; gap: 0.375rem; }
  .items > li { min-width: 0; }
  .item-actions { display: flex; margin-inline-start: auto; }
  .plain-item { display: flex; align-items: center; gap: 0.5rem; }
  .plain-item .field { flex: 1; display: block; padding-bottom: 0.25rem; }
  .row-item { padding: 0.125rem 0; border-radius: var(--_radius-small); scroll-margin: 5rem 0 7rem; }
  .row-line { display: grid; grid-template: auto auto auto / minmax(0, 1fr) auto; gap: 0.2rem 0.375rem; }
  .row-fields { display: grid; grid-row: 1 / -1; grid-template-rows: subgrid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); column-gap: 0.5rem; }
  .row-fields > div { display: contents; }
  .row-fields .field { grid-row: 1 / -1; grid-column: span 5; padding-bottom: 0.125rem; }
  .row-fields .slim .field { grid-column: span 2; }
  .row-fields .middle .field { grid-column: span 4; }
  .row-line > .icon-button { grid-row: 2; grid-column: 2; align-self: start; margin-top: 0.125rem; }
  /* The labels of the first row stand above the others too, as long as the fields stand beside each other. */
  @container (min-width: 24rem) {
    .items > li + li > .row-item .label-row { position: absolute; width: 1px; height: 1px; min-height: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .items > li + li > .row-item .row-line > .icon-button { grid-row: 1; }
  }
  .id-or-object { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; padding: 0.125rem 0 0.625rem; }
  .id-or-object label { display: flex; gap: 0.4rem; min-height: 1.5rem; font-size: 0.8125rem; }
  .list-more { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem; padding: 0.375rem 0; color: var(--_muted); font-size: 0.8125rem; }
  .add-item { margin: 0.25rem 0 0.375rem; }

  .small-object { position: relative; margin: 0.125rem 0 0.75rem; padding: 0.5rem 0.75rem 0; border: 1px solid var(--_line); border-radius: 9px; }
  .small-object > legend { padding: 0 0.3rem; margin-inline-start: -0.3rem; font-size: 0.8125rem; font-weight: 600; }
  .small-object .corner { position: absolute; top: -0.9rem; inset-inline-end: 0.5rem; background: var(--_surface); }
  .small-object .icon-button.corner ~ .corner.calendar { inset-inline-end: 2.75rem; }
  .small-object.date-parts > .fields { grid-template-columns: 1fr 1fr 1.4fr; }
  .small-object.date-parts > .fields > .field { grid-column: span 1; }
  .calendar .icon-button { border-color: transparent; }

  .small-object > .fields > .field:nth-child(2):last-child { grid-column: span 4; }
  @container (max-width: 27rem) {
    .small-object > .fields > .field:is(:first-child:nth-last-child(2), :nth-child(2):last-child) { grid-column: 1 / -1; }
  }

  .strays { margin: 0.25rem 0 0.5rem; padding: 0.625rem 0.75rem 0; border-radius: 9px; background: var(--_sunken); }
  .strays-title { margin-bottom: 0.5rem; color: var(--_muted); font-size: 0.8125rem; }
  .wrong-type { padding: 0.5rem 0 0.75rem; }
  .wrong-type pre { margin: 0.5rem 0; padding: 0.5rem; max-height: 8rem; overflow: auto; background: var(--_sunken); border-radius: var(--_radius-small); white-space: pre-wrap; overflow-wrap: anywhere; }

  .add-menu { margin: 0.125rem 0 0.375rem; }
  .add-menu > .quiet, .add-item { margin-inline-start: -0.5rem; }
  .tally { color: var(--_muted); font-weight: 500; }
  .choices { scroll-margin: 4rem 0 6.5rem; margin-top: 0.25rem; padding: 0.5rem; border: 1px solid var(--_line-strong); border-radius: 9px; background: var(--_raised); box-shadow: var(--_shadow); }
  .choices .search { position: relative; margin-bottom: 0.375rem; }
  .choices .search .icon { position: absolute; inset-inline-start: 0.5rem; top: 0.45rem; color: var(--_muted); }
  .choices .search input { padding-inline-start: 2.1rem; }
  .choices ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr)); gap: 0.125rem; max-height: 20rem; overflow: auto; }
  .choice { display: grid; width: 100%; height: 100%; align-content: start; padding: 0.4rem 0.5rem; border: 0; border-radius: var(--_radius-small); background: none; text-align: start; }
  .choice:hover { background: var(--_accent-soft); }
  .choice:focus-visible { outline-offset: -2px; }
  .choice-label { font-size: 0.8125rem; font-weight: 600; }
  .choice-help { color: var(--_muted); font-size: 0.75rem; line-height: 1.4; }

  .help-strip { position: sticky; bottom: 0; z-index: 2; display: flex; align-items: flex-start; gap: 0.75rem; padding: 0.55rem 0.75rem 0.55rem 1rem; border-top: 1px solid var(--_line); background: var(--_sunken); font-size: 0.75rem; line-height: 1.45; }
  .help-strip.idle { color: var(--_muted); }
  /* As high with words as without, so that nothing moves when the focus does. */
  .help-words { flex: 1; min-width: 0; min-height: 3.3rem; }
  .help-title { display: flex; gap: 0.5rem; align-items: baseline; min-width: 0; white-space: nowrap; }
  .help-title code { flex: 0 1 auto; min-width: 0; overflow: hidden; text-overflow: ellipsis; color: var(--_muted); font-size: 0.6875rem; }
`;
