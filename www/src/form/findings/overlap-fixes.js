/**
 * What mends a finding where the check has no correction that is certain, but there are two to choose from: periods that overlap
 * within one day. A day that is typed without a time begins at midnight, when the period before may have some hours to go.
 */

import { parent, parts } from "../../core/json/pointer.js";
import { find } from "../../core/json/tree.js";
import { formatLimit } from "../timeline/timeline.js";
import { endBefore, periodsOf } from "../../core/prices/periods.js";
import { wallAt } from "../../core/values/amsterdam.js";
import { momentAt, showMoment, writeMoment } from "../../core/values/moment.js";

const LIMITS = ["startDate", "endDate"];

/** @returns {{title: string, operations: object[]}[]} the corrections of a finding; none is certain where there are several */
export function fixesOf(host, finding) {
  return finding.fixes?.length ? finding.fixes : finding.code === "period-overlap" ? ofOverlap(host, finding) : [];
}

function ofOverlap({ tree, t, language, options }, { pointer, params: { other } }) {
  const list = parent(other);
  const at = (place) => Number(parts(place.slice(list.length))[0]);
  const inclusive = options?.periodEnd === "inclusive";
  const periods = periodsOf(find(tree, list)?.items ?? [], LIMITS, inclusive);
  const [earlier, later] = [periods[at(other)], periods[at(pointer)]];
  if (!earlier?.readable || !later?.readable) return [];
  const { from } = later;
  const { until } = earlier;
  // Each has time of its own besides: with one of them inside the other, more than a limit is to be decided.
  const [before, after] = [earlier.from === null || earlier.from < from, later.until === null || later.until > until];
  if (from === null || until === null || from >= until || !before || !after || dayOf(from) !== dayOf(until - 1n))
    return [];
  const limit = (ticks) =>
    dayOf(ticks) === dayOf(from)
      ? { time: showMoment(isoOf(ticks), language).replace(/^\S+ /, "") }
      : { day: formatLimit(ticks, language) };
  const replace = (index, name, value) => [{ op: "replace", path: `${list}/${index}/${name}`, value }];
  return [
    {
      title: t("overlap.start", limit(until)),
      operations: replace(later.index, LIMITS[0], inclusive ? isoOf(until) : earlier.end),
    },
    {
      title: t("overlap.end", limit(from)),
      operations: replace(earlier.index, LIMITS[1], endBefore(find(tree, pointer).value, inclusive)),
    },
  ];
}

const isoOf = (ticks) => writeMoment(momentAt(ticks));

/** The day on the calendar in Amsterdam. */
const dayOf = (ticks) => Math.floor(wallAt(momentAt(ticks).instant) / 86_400_000);
