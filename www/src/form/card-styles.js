/**
 * Start moments as cards, and what is asked before one is copied on another day.
 */

import { css } from "lit";

export const cardStyles = css`
  .items.cards { grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); gap: 0.5rem; }
  .items.cards > li:has(> .is-open) { grid-column: 1 / -1; }
  .disclosure.card { display: flex; flex-direction: column; height: 100%; }
  .disclosure.card > .disclosure-head { flex: 1 0 auto; align-items: flex-start; }
  .disclosure.card > .disclosure-head > .heading > .disclosure-button { align-items: center; padding: 0.4rem; }
  .disclosure.card > .disclosure-head > .heading > .disclosure-button > .disclosure-title { display: flex; flex: 1 1 0; align-items: center; gap: 0.625rem; min-width: 0; max-width: none; font-weight: 450; }
  .tile { display: grid; flex: none; width: 2.875rem; overflow: hidden; border: 1px solid var(--_line); border-radius: 7px; background: var(--_surface); text-align: center; line-height: 1.2; }
  .tile-month { padding: 0.05rem 0; background: var(--_accent); color: var(--_on-accent); font-size: 0.6875rem; font-weight: 600; }
  .tile-day { padding-top: 0.1rem; font-size: 1.125rem; font-weight: 700; }
  .tile-year { padding-bottom: 0.15rem; color: var(--_muted); font-size: 0.6875rem; }
  .tile.is-empty { padding: 0.75rem 0; color: var(--_muted); }
  .card-words { display: grid; gap: 0.1rem; min-width: 0; }
  .card-name { font-weight: 600; }
  .card-line { color: var(--_muted); font-size: 0.8125rem; }
  .card-facts { display: flex; flex-wrap: wrap; gap: 0.125rem 0.25rem; font-size: 0.6875rem; }
  .card-facts > span { padding: 0 0.4rem; border: 1px solid var(--_line); border-radius: 99px; background: var(--_sunken); color: var(--_muted); line-height: 1.1rem; }
  .card-foot { padding: 0 0.375rem 0.25rem; }
  .disclosure.card.is-open > .card-foot { padding: 0.25rem 0.375rem; border-top: 1px solid var(--_line); }

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
`;
