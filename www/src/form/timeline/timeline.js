/**
 * Periods on a common axis: a bar for each, in the order of the document; what no period covers, and what several do, seen and in
 * words.
 *
 * @typedef {import("../../core/json/tree.js").Node} Node
 * @typedef {import("../../core/prices/periods.js").Period} Period
 * @typedef {import("../../core/prices/periods.js").ReadablePeriod} ReadablePeriod
 * @typedef {import("../list.js").ListContext} ListContext
 * @typedef {{from: bigint|null, until: bigint|null, numbers: number[]}} Stretch of time, with the numbers of its periods
 * @typedef {{gaps: Stretch[], overlaps: Stretch[], end: bigint|null|undefined}} Stretches between the first beginning and the last end;
 *   `end` of all, null for none, undefined where there is no period
 */

import { html, nothing } from "lit";
import { guard } from "lit/directives/guard.js";
import { join } from "../../core/json/pointer.js";
import { find } from "../../core/json/tree.js";
import { periodsOf } from "../../core/prices/periods.js";
import { scaleOf } from "../../core/values/time-scale.js";
import { dateFormat } from "../../core/values/dates.js";
import { instantsAt, utc, wallAt } from "../../core/values/amsterdam.js";
import { momentAt, formatMoment, ticksAt, writeMoment } from "../../core/values/moment.js";
import { severityIcon } from "../../ui/icons.js";
import { summarise } from "../summary.js";

/** More periods than this have no axis: nobody could tell them apart. */
const MOST = 60;

/** So many gaps and overlaps are told. */
const TOLD = 6;

/** Months from one mark to the next; there is room for so many marks. */
const STEPS = [1, 2, 3, 6, 12, 24, 60];
const LONGEST = 120;
const MARKS = 6;

/**
 * @param {Period[]} periods
 * @returns {Stretches}
 */
export function stretches(periods) {
  const sound = periods.filter((period) => period.readable);
  /** @param {bigint} a @param {bigint} b */
  const after = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  const limits = [...new Set(sound.flatMap(({ from, until }) => [from, until]).filter((at) => at !== null))].sort(
    after,
  );
  /** @type {Stretch[]} */
  const gaps = [];
  /** @type {Stretch[]} */
  const overlaps = [];
  const endless = sound.some(({ until }) => until === null);
  for (const [place, from] of limits.entries()) {
    const until = limits[place + 1] ?? null;
    if (until === null && !endless) break;
    const numbers = sound
      .filter(
        (period) => (period.from === null || period.from <= from) && (period.until === null || period.until > from),
      )
      .map(({ index }) => index + 1);
    if (!numbers.length) gaps.push({ from, until, numbers });
    else if (numbers.length > 1) overlaps.push({ from, until, numbers });
  }
  // What several share from before the first limit on.
  const early = sound.filter(({ from }) => from === null).map(({ index }) => index + 1);
  if (early.length > 1) overlaps.unshift({ from: null, until: limits[0] ?? null, numbers: early });
  return { gaps, overlaps, end: sound.length ? (endless ? null : limits.at(-1)) : undefined };
}

/** A day, or with its time where it doesn't begin one. @param {bigint} ticks @param {string} locale */
export function formatLimit(ticks, locale) {
  const moment = momentAt(ticks);
  return formatMoment(
    writeMoment(moment),
    locale,
    "Europe/Amsterdam",
    moment.fraction === "" && wallAt(moment.instant) % 86_400_000 === 0,
  );
}

/** @param {ListContext} context */
export function axis(context) {
  const { form, pointer, path, items } = context;
  const [start = "", end = ""] = form.layout.items[path].summary ?? [];
  if (!items.length || items.length > MOST) return nothing;
  const inclusive = form.host.options?.periodEnd === "inclusive";
  const raws = items.flatMap((item, index) => [
    find(item, `/${start}`)?.value,
    find(item, `/${end}`)?.value,
    form.badge(join(pointer, index))?.severity,
  ]);
  return guard([pointer, form.locale, inclusive, items.length, ...raws], () =>
    drawn(context, periodsOf(items, [start, end], inclusive)),
  );
}

/** @param {ListContext} context @param {Period[]} periods */
function drawn(context, periods) {
  const { form, property, pointer, path, items, name } = context;
  const { t, locale } = form;
  const iso = (/** @type {bigint|null} */ ticks) => (ticks === null ? null : writeMoment(momentAt(ticks)));
  const sound = periods.filter((period) => period.readable);
  const { gaps, overlaps, end } = stretches(periods);
  const areas = [
    ...gaps.map((area) => ({ ...area, kind: "gap" })),
    ...overlaps.map((area) => ({ ...area, kind: "overlap" })),
  ];
  const shown = [...sound, ...areas];
  const scale = scaleOf(
    shown.map((part) => ({ from: iso(part.from), until: iso(part.until), regular: null, exempt: null })),
    null,
    { width: 100, top: 0, bottom: 0 },
  );
  /** @type {Map<Period|Stretch, {x1: number, x2: number}>} */
  const at = new Map(scale.placed.map((place) => [shown[place.index], place]));
  const now = ticksAt({ instant: Date.now(), fraction: "" });
  const span = (/** @type {number} */ index) =>
    summarise({ node: items[index], property, items: form.layout.items[path], locale, t });
  const bar = (/** @type {Period} */ period) => {
    const place = at.get(period);
    const holds =
      period.readable && (period.from === null || period.from <= now) && (period.until === null || now < period.until);
    const badge = form.badge(join(pointer, period.index));
    const sum = badge?.severity === "unfilled" ? null : badge;
    const words = period.readable ? span(period.index) : t("axis.unreadable");
    const x = place ? Math.min(place.x1, 96) : 0;
    return html`<li><span class="axis-number" aria-hidden="true">${period.index + 1}</span><span class="axis-track"><button type="button"
      class="bar ${place ? "" : "is-strange"} ${period.from === null ? "is-endless-before" : ""} ${period.until === null ? "is-endless" : ""} ${holds ? "is-now" : ""} ${sum?.severity ?? ""}"
      .style=${`inset-inline-start:${x.toFixed(3)}%;width:${place ? Math.max(0, place.x2 - x).toFixed(3) : 100}%`} title="${words}" aria-label="${t("axis.open", { name: `${name} ${period.index + 1}`, words })}${holds ? `, ${t("axis.now")}` : ""}"
      @click=${() => openPeriod(form, join(pointer, period.index))}>${sum ? severityIcon(sum.severity) : nothing}<span>${words}</span></button></span></li>`;
  };
  return html`<div class="axis" role="group" aria-label=${t("axis.label", { name: property.label[locale] })}>
    <div class="axis-plot">
      <div class="axis-areas" aria-hidden="true">${marks(scale, sound, locale).map(({ x, words }) => html`<span class="mark" .style=${`inset-inline-start:${x.toFixed(3)}%`}>${words}</span>`)}
        ${areas.map((area) => areaOf(area.kind, at.get(area)))}</div>
      <ol class="axis-rows">${periods.map(bar)}</ol>
    </div>
    <ul class="axis-words">${timelineText(context, periods, { gaps, overlaps, end }).map(({ kind, words }) => html`<li class=${kind}>${kind === "plain" ? nothing : severityIcon(kind === "gap" ? "warning" : "error")}<span>${words}</span></li>`)}</ul>
  </div>`;
}

/**
 * A stretch of time with no period, or with several.
 *
 * @param {string} kind
 * @param {{x1: number, x2: number}|undefined} place
 */
function areaOf(kind, place) {
  if (!place) return nothing;
  const style = `inset-inline-start:${place.x1.toFixed(3)}%;width:${(place.x2 - place.x1).toFixed(3)}%`;
  return html`<span class="area ${kind}" .style=${style}></span>`;
}

/** @param {import("../form-view.js").FormView} form @param {string} pointer */
function openPeriod(form, pointer) {
  form.open.set(pointer, true);
  form.lead(pointer);
}

/**
 * The picture in words.
 *
 * @param {ListContext} context
 * @param {Period[]} periods
 * @param {Stretches} stretches
 */
function timelineText({ form, name }, periods, { gaps, overlaps, end }) {
  const { t, locale } = form;
  const list = new Intl.ListFormat(locale === "nl" ? "nl-NL" : "en-GB", { type: "conjunction" });
  const limits = (/** @type {Stretch} */ { from, until }) => ({
    from: from === null ? null : formatLimit(from, locale),
    until: until === null ? null : formatLimit(until, locale),
  });
  const words = [
    ...overlaps.slice(0, TOLD).map((area) => ({
      kind: "overlap",
      words: t("axis.overlap", { name, numbers: list.format(area.numbers.map(String)), ...limits(area) }),
    })),
    ...gaps.slice(0, TOLD).map((area) => ({ kind: "gap", words: t("axis.gap", limits(area)) })),
  ];
  const rest = Math.max(0, gaps.length - TOLD) + Math.max(0, overlaps.length - TOLD);
  if (rest) words.push({ kind: "plain", words: t("axis.more", { count: rest }) });
  const strange = periods.filter(({ readable }) => !readable).map(({ index }) => String(index + 1));
  if (strange.length)
    words.push({
      kind: "overlap",
      words: t("axis.strange", { name, numbers: list.format(strange), count: strange.length }),
    });
  if (!words.length && periods.length > 1) words.push({ kind: "plain", words: t("axis.closed") });
  if (end !== undefined)
    words.push({
      kind: "plain",
      words:
        end === null
          ? t(periods.length > 1 ? "axis.endless" : "axis.endlessOne")
          : t("axis.ends", { at: formatLimit(end, locale) }),
    });
  return words;
}

/**
 * Marks at the beginnings of months or years, on Amsterdam's clock.
 *
 * @param {{instantAt: (position: number) => number}} scale
 * @param {ReadablePeriod[]} periods
 * @param {string} locale
 */
function marks({ instantAt }, periods, locale) {
  if (!periods.some(({ from, until }) => from !== null || until !== null)) return [];
  const [first, last] = [instantAt(0), instantAt(100)];
  const months = (last - first) / (30.44 * 86_400_000);
  const step = STEPS.find((size) => months / size <= MARKS) ?? LONGEST;
  const start = new Date(wallAt(first));
  const found = [];
  const style = (/** @type {Intl.DateTimeFormatOptions} */ options) =>
    dateFormat(locale, { timeZone: "UTC", ...options });
  const [year, both] = [style({ year: "numeric" }), style({ month: "short", year: "numeric" })];
  for (
    let month = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth()) / step) * step;
    found.length < 3 * MARKS;
    month += step
  ) {
    const wall = utc(Math.floor(month / 12), (month % 12) + 1, 1);
    const [instant = wall] = instantsAt(wall);
    const x = ((instant - first) / (last - first)) * 100;
    if (x > 82) break;
    if (x >= 0) found.push({ x, words: (step % 12 === 0 ? year : both).format(wall) });
  }
  return found;
}
