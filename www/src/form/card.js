/**
 * The head of a start moment as a card: its day as on a tear-off calendar, and what people want to know of it.
 */

import { html, nothing } from "lit";
import { join } from "../core/json/pointer.js";
import { find } from "../core/json/tree.js";
import { dateFormat } from "../core/values/dates.js";
import { visible } from "../core/values/visible.js";
import { dayOf } from "./day.js";
import { summarise } from "./summary.js";

/** @typedef {import("../core/json/tree.js").Node} Node */

const MOST = 60;

/**
 * The heads that were drawn last, by pointer: a key in a course with hundreds of start moments writes no date anew that
 * stays.
 *
 * @type {WeakMap<import("./form-view.js").FormView, Map<string, {text: string, settings: string, head: unknown}>>}
 */
const drawn = new WeakMap();

/**
 * @param {import("./list.js").ListContext} context of the list
 * @param {Node} item
 * @param {number} index
 */
export function cardHead(context, item, index) {
  const { form, pointer, name } = context;
  const heads = drawn.get(form) ?? new Map();
  drawn.set(form, heads);
  const place = join(pointer, index);
  const text = form.host.slice(item);
  const settings = `${form.locale} ${name}`;
  const last = heads.get(place);
  const head = last?.text === text && last?.settings === settings ? last.head : headOf(context, item, index);
  // The present text in any case: a piece of another one would keep all of that.
  heads.set(place, { text, settings, head });
  return head;
}

/** @param {import("./list.js").ListContext} context @param {Node} item @param {number} index */
function headOf({ form, property, path, name }, item, index) {
  const { t, locale } = form;
  const facts = factsOf(form, item);
  const words = summarise({ node: item, property, items: form.layout.items[path], locale, t });
  return html`${tile(dayOf(find(item, "/startDate")), locale)}
    <span class="card-words"><span class="card-name">${name} ${index + 1}</span> <span class="card-line"><bdi>${words}</bdi></span>
      ${facts.length ? html`<span class="card-facts">${facts.map((fact) => html`<span>${fact}</span> `)}</span>` : nothing}</span>`;
}

/** @param {import("./day.js").Day|null} day @param {string} locale */
function tile(day, locale) {
  if (!day) return html`<span class="tile is-empty" aria-hidden="true"><span class="tile-day">?</span></span>`;
  const at = Date.UTC(day.year, day.month - 1, day.day ?? 1);
  const month = dateFormat(locale, { timeZone: "UTC", month: "short" }).format(at).replace(".", "");
  return html`<span class="tile" aria-hidden="true"><span class="tile-month">${month}</span><span class="tile-day">${day.day ?? "–"}</span><span class="tile-year">${day.year}</span></span>`;
}

/** @param {import("./form-view.js").FormView} form @param {Node} item */
function factsOf({ t }, item) {
  /** @param {string} name */
  const value = (name) => find(item, `/${name}`);
  /** @param {string} name */
  const number = (name) => value(name)?.raw?.slice(0, MOST) ?? null;
  const events = (value("modules")?.items ?? []).reduce(
    (count, module) => count + (find(module, "/events")?.items?.length ?? 0),
    0,
  );
  const [least, most] = [number("minParticipants"), number("maxParticipants")];
  return [
    value("startGuaranteed")?.value === true ? t("card.guaranteed") : null,
    least !== null || most !== null ? t("card.participants", { least, most }) : null,
    events ? t("card.events", { count: events }) : null,
    value("invoiceItems")?.items?.length ? t("card.own") : null,
  ]
    .filter((fact) => fact !== null)
    .map(visible);
}
