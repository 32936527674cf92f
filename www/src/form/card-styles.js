/**
 * Start moments as cards, and what is asked before one is copied on another day.
 */

import { css } from "lit";

export const cardStyles = css`
  .items.cards { grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); gap: 0.5rem; }
  .items.cards > li:has(> .is-open) { grid-column: 1 / -1; }
  .disclosure.card { display: flex; flex-direction: column; height: 100%; }
  .disclosure.card > .disclosure-head { flex: 1 0 auto; align-items: flex-start; }
  .disclosure.card.is-open > .disclosure-head { align-items: center; }
  @container (max-width: 32rem) {
    .disclosure.card.is-open > .disclosure-head { flex-wrap: wrap; }
    .disclosure.card.is-open > .disclosure-head > .heading { flex-basis: 100%; }
  }
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
`;
