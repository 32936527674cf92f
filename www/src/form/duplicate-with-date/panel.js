/**
 * "Duplicate with a new date": the day is asked, what would be copied is said in words, and the copy is made in one step.
 *
 * @typedef {import("../../core/json/tree.js").Node} Node
 * @typedef {import("../day.js").Day} Day
 * @typedef {import("../form-view.js").FormView} FormView
 * @typedef {import("../list.js").ListContext} ListContext
 * @typedef {import("./duplicate.js").Change} Change
 * @typedef {import("./duplicate.js").Duplicating} Duplicating
 * @typedef {import("./duplicate.js").Plan} Plan
 * @typedef {NonNullable<import("../layouts/layout.js").Items["duplicateWithDate"]>} Rules how a copy is made
 * @typedef {Event & {target: HTMLInputElement}} Typed
 *
 * @typedef {object} Copy what was typed makes of an item
 * @property {Day} to
 * @property {number} days how many days later
 * @property {Plan} plan
 */

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { join } from "../../core/json/pointer.js";
import { find } from "../../core/json/tree.js";
import { dateFormat } from "../../core/values/dates.js";
import { formatMoment, readDate, showDate } from "../../core/values/moment.js";
import { visible } from "../../core/values/visible.js";
import { copyOperations, daysBetween, nameAt, nextCode, shifted } from "./duplicate.js";
import { dayOf, isoOf } from "../day.js";
import { pickerButton } from "../moment-control.js";

/** So many changes of one property are told at once. */
const LISTED = 3;

/**
 * Opens the panel of an item.
 *
 * @param {ListContext} context
 * @param {Node} item
 * @param {number} index
 * @param {Rules} rules
 */
export async function askDuplicateWithDate({ form, pointer, items }, item, index, rules) {
  const used = new Set(
    items.map((other) => find(other, `/${rules.code}`)?.value).filter((code) => typeof code === "string"),
  );
  const code = find(item, `/${rules.code}`)?.value;
  form.duplicating = {
    pointer: join(pointer, index),
    date: "",
    end: null,
    code: typeof code === "string" && code ? nextCode(code, used) : "",
    left: false,
  };
  form.refresh();
  await form.host.updateComplete;
  const field = form.shadow.getElementById("duplicate-date");
  field?.focus({ preventScroll: true });
  field?.closest(".list-panel")?.scrollIntoView?.({ block: "nearest" });
}

/** @param {FormView} form */
async function close(form) {
  const pointer = form.duplicating?.pointer;
  if (pointer === undefined) return;
  form.duplicating = null;
  form.refresh();
  await form.host.updateComplete;
  form.shadow.getElementById(`d${encodeURIComponent(pointer)}`)?.focus();
}

/**
 * What was typed, as far as it can be read.
 *
 * @param {ListContext} context
 * @param {Node} item
 * @param {Rules} rules
 * @param {Duplicating} duplicating
 * @param {Day} from
 */
function read({ form, property }, item, rules, duplicating, from) {
  const { locale } = form;
  const typed = readDate(duplicating.date, locale);
  /** @type {Copy|null} */
  let copy = null;
  if (typed.date !== undefined) {
    const [year, month, day] = typed.date.split("-").map(Number);
    const to = { year, month, day: from.day ? day : null };
    const days = daysBetween(from, to);
    copy = { to, days, plan: shifted({ ...property, array: false }, item, rules, days) };
  }
  const ending = dayOf(find(item, `/${rules.end}`))
    ? copy?.plan.changes.find(({ at }) => at === `/${rules.end}`)
    : undefined;
  const end = duplicating.end === null ? null : readDate(duplicating.end, locale);
  return { copy, problem: typed.problem, why: typed, ending, end };
}

/**
 * What is asked, and what would be copied.
 *
 * @param {ListContext} context
 * @param {Node} item
 * @param {number} index
 * @param {Rules} rules
 */
export function duplicatePanel(context, item, index, rules) {
  const { form, property, pointer, items, name } = context;
  const { t, locale, duplicating } = form;
  const from = dayOf(find(item, `/${rules.date}`));
  if (!duplicating || !from) return nothing;
  const { copy, problem, why, ending, end } = read(context, item, rules, duplicating, from);
  const to = copy?.to;
  const used = items.some((other) => find(other, `/${rules.code}`)?.value === duplicating.code.trim());
  const invalid = duplicating.left && problem && problem !== "empty";
  const ready =
    copy !== null &&
    copy.days !== 0 &&
    !(end?.problem && duplicating.end !== "") &&
    !used &&
    duplicating.code.trim() !== "";
  const set = (/** @type {Partial<Duplicating>} */ change) => {
    // A field that goes while something was typed in it tells so once more.
    if (!form.duplicating) return;
    Object.assign(form.duplicating, change);
    form.refresh();
  };
  const make = () => {
    if (!copy) return;
    /** @type {Record<string, string>} */
    const texts = { [`/${rules.code}`]: duplicating.code.trim() };
    if (end?.date) texts[`/${rules.end}`] = end.date;
    const operations = copyOperations(item, copy.plan, {
      from: join(pointer, index),
      to: join(pointer, index + 1),
      set: texts,
    });
    if (!form.apply(operations)) return;
    form.duplicating = null;
    form.renumber(pointer, (other) => (other > index ? other + 1 : other));
    form.open.set(join(pointer, index + 1), true);
    form.host.announce(t("duplicate.done", { name: `${name} ${index + 2}` }));
    form.lead(join(pointer, index + 1));
  };
  const label = (/** @type {string} */ wanted) =>
    property.properties?.find((row) => row.name === wanted)?.label[locale] ?? wanted;
  const keys = (/** @type {KeyboardEvent & {target: Element}} */ event) => {
    if (event.key === "Escape") close(form);
    else if (event.key === "Enter" && event.target.matches("input")) {
      if (ready) make();
      else set({ left: true });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return html`<section class="list-panel" role="group" aria-labelledby="duplicate-title" @keydown=${keys}>
    <p class="panel-title" id="duplicate-title">${t("duplicate.title", { name: `${name} ${index + 1}` })}</p>
    <div class="panel-fields">
      <div><label for="duplicate-date">${t("duplicate.date")}</label>
        <div class="control"><input id="duplicate-date" autocomplete="off" spellcheck="false" placeholder=${t("placeholder.date")} aria-invalid=${invalid ? "true" : nothing} aria-describedby="duplicate-problem" .value=${live(duplicating.date)}
          @input=${(/** @type {Typed} */ event) => set({ date: event.target.value, left: false })} @change=${() => set({ left: true })}>
          ${pickerButton({ t, name: t("duplicate.date"), dayOnly: true, value: to?.day ? isoOf(to) : from.day ? isoOf(from) : "", picked: (date) => set({ date: showDate(date, locale) ?? "" }) })}</div>
        <p class="finding error" id="duplicate-problem">${invalid ? t(`problem.date.${problem}`, { ...why, text: duplicating.date.slice(0, 60) }) : nothing}</p></div>
      ${
        ending && !ending.inParts && !/^\d{4}-\d\d-\d\d$/.test(ending.old)
          ? nothing
          : ending
            ? html`<div><label for="duplicate-end">${t("duplicate.end")}</label>
        <div class="control"><input id="duplicate-end" autocomplete="off" spellcheck="false" aria-invalid=${end?.problem ? "true" : nothing} .value=${live(duplicating.end ?? showDate(ending.now, locale) ?? ending.now)} @input=${(/** @type {Typed} */ event) => set({ end: event.target.value })}></div>
        <p class="finding error">${end?.problem && end.problem !== "empty" ? t(`problem.date.${end.problem}`, { ...end, text: (duplicating.end ?? "").slice(0, 60) }) : nothing}</p></div>`
            : nothing
      }
      <div><label for="duplicate-code">${label(rules.code)}</label>
        <div class="control"><input id="duplicate-code" dir="auto" autocomplete="off" spellcheck="false" aria-invalid=${used ? "true" : nothing} aria-describedby="duplicate-taken" .value=${live(duplicating.code)} @input=${(/** @type {Typed} */ event) => set({ code: event.target.value })}></div>
        <p class="finding error" id="duplicate-taken">${used ? t("duplicate.taken") : nothing}</p></div>
    </div>
    ${copy && copy.days !== 0 ? preview(form, from, copy, { name: `${name} ${index + 1}`, skip: duplicating.end === null ? null : `/${rules.end}` }) : html`<p class="note">${t(copy?.days === 0 ? "duplicate.sameDay" : "duplicate.how")}</p>`}
    <div class="panel-buttons">
      <button type="button" class="small" @click=${() => close(form)}>${t("compute.cancel")}</button>
      <button type="button" class="main" ?disabled=${!ready} @click=${make}>${t("duplicate.make")}</button>
    </div>
  </section>`;
}

/**
 * What would come of it, in words.
 *
 * @param {FormView} form
 * @param {Day} from
 * @param {Copy} copy
 * @param {{name: string, skip: string|null}} options what the item is called, and the place that isn't listed
 */
function preview({ t, locale }, from, { to, days, plan }, { name, skip }) {
  /** @type {Map<string, Change[]>} */
  const groups = new Map();
  for (const change of plan.changes) {
    if (change.at === skip || change.at === "/startDate") continue;
    const label = change.property?.label[locale] ?? visible(nameAt(change.at));
    groups.set(label, [...(groups.get(label) ?? []), change]);
  }
  /** @type {Map<string, number>} */
  const gone = new Map();
  for (const { at, property } of plan.gone) {
    const label = property?.label[locale] ?? visible(nameAt(at));
    gone.set(label, (gone.get(label) ?? 0) + 1);
  }
  const clock = plan.changes.filter((change) => change.clock);
  const line = (/** @type {Change} */ change) =>
    html`${formatValue(change.old, locale)} → <strong>${formatValue(change.now, locale)}</strong>`;
  return html`<div class="panel-preview">
    <p>${t("duplicate.moves", { name, from: formatDay(from, locale), to: formatDay(to, locale), days: Math.abs(days), later: days > 0 })}</p>
    <ul>
      ${[...groups].map(
        ([
          label,
          changes,
        ]) => html`<li><span>${label}${changes.length > 1 ? html` <span class="tally">${changes.length}×</span>` : nothing}: </span>
        ${changes.length > LISTED ? html`${line(changes[0])} … <details><summary>${t("duplicate.all", { count: changes.length })}</summary><ul>${changes.map((change) => html`<li>${line(change)}</li>`)}</ul></details>` : changes.map((change, index) => html`${index ? "; " : ""}${line(change)}`)}</li>`,
      )}
      ${clock.map((change) => html`<li class="caution">${t(`duplicate.${change.clock}`, { now: formatValue(change.now, locale) })}</li>`)}
      ${gone.size ? html`<li>${t("duplicate.without", { names: [...gone].map(([label, count]) => (count > 1 ? `${label} (${count}×)` : label)).join(", ") })}</li>` : nothing}
    </ul>
  </div>`;
}

/** @param {Day} day @param {string} locale */
function formatDay({ year, month, day }, locale) {
  /** @type {Intl.DateTimeFormatOptions} */
  const style = {
    timeZone: "UTC",
    year: "numeric",
    month: "long",
    ...(day ? { day: "numeric", weekday: "long" } : {}),
  };
  return dateFormat(locale, style).format(Date.UTC(year, month - 1, day ?? 1));
}

/** @param {string} value @param {string} locale */
function formatValue(value, locale) {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return formatMoment(`${value}T00:00:00Z`, locale, "UTC", true);
  const week = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"].indexOf(value);
  return week < 0
    ? formatMoment(value, locale)
    : dateFormat(locale, { weekday: "long", timeZone: "UTC" }).format(Date.UTC(2023, 0, 1 + week));
}
