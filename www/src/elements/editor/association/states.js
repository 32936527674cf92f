/**
 * The states of the host as a picture: how an association opens, and what may follow. Only what eduXchange states is drawn; it
 * doesn't say from which states a student can withdraw, so nor does the picture.
 */

import { html, nothing, svg } from "lit";

const WIDTH = 130;
const HEIGHT = 42;

/** Where the states stand. */
const PLACES = {
  pending: [46, 44],
  queued: [46, 120],
  associated: [218, 44],
  denied: [218, 120],
  canceled: [218, 196],
};

const WAYS = [
  // Opening: as pending, as queued, or past both as associated.
  "M10 103 L42 68",
  "M10 103 L42 138",
  "M10 103 V28 Q10 18 20 18 H273 Q283 18 283 28 V40",
  "M176 65 H214",
  "M176 141 H214",
  "M176 76 L214 128",
  "M176 130 L214 78",
];

/**
 * @param {(key: string, params?: object) => string} t
 * @param {string} now the state that the host is in
 */
export function machine(t, now) {
  const way = (/** @type {string} */ d, dashed = false) =>
    svg`<path d=${d} class="way ${dashed ? "dashed" : ""}" marker-end="url(#tip)"/>`;
  const known = Object.hasOwn(PLACES, now);
  return html`<figure class="states">
    <figcaption><h3 id="states-title">${t("states.title")}</h3></figcaption>
    <svg class="machine" viewBox="0 0 350 242" role="img" aria-labelledby="states-title" aria-describedby="states-words">
      <defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0.5 L8 4 L0 7.5 z" class="tip"/></marker></defs>
      ${WAYS.map((d) => way(d))}
      <circle cx="10" cy="103" r="5" class="start"/>
      ${way("M188 217 H214", true)}
      <text x="182" y="221" text-anchor="end" class="caption">${t("states.withdraws")}</text>
      <text x="20" y="12" class="caption">${t("states.opens")}</text>
      ${Object.entries(PLACES).map(
        ([state, [x, y]]) => svg`<g class="node ${state === now ? "now" : ""}">
        <rect x=${x} y=${y} width=${WIDTH} height=${HEIGHT} rx="8"/>
        <text x=${x + WIDTH / 2} y=${y + 18} text-anchor="middle" class="words">${t(`state.${state}`)}</text>
        <text x=${x + WIDTH / 2} y=${y + 33} text-anchor="middle" class="code">${state}</text>
      </g>`,
      )}
    </svg>
    <p class="sr-only" id="states-words">${t("states.words")} ${known ? t("states.now", { name: t(`state.${now}`) }) : nothing}</p>
  </figure>`;
}
