/**
 * What is asked before a further price period comes into the list: from when it holds, whether the one before ends there, and what
 * it starts with. A copy of a period is one that has all of what that one has. All of it is one step.
 *
 * @typedef {import("../form-view.js").FormView} FormView
 * @typedef {import("../list.js").ListContext} ListContext
 * @typedef {import("./new-period.js").NewPeriod} NewPeriod
 * @typedef {import("./new-period.js").Opening} Opening
 * @typedef {Event & {target: HTMLInputElement}} Typed
 */

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { join } from "../../core/json/pointer.js";
import { find } from "../../core/json/tree.js";
import { icons } from "../../ui/icons.js";
import { wallAt } from "../../core/values/amsterdam.js";
import { exactMoment, readMoment, showDate, showMoment, ticksAt, writeMoment } from "../../core/values/moment.js";
import { formatLimit } from "../timeline/timeline.js";
import { planNewPeriod, newPeriodOperations, proposed, proposedAfter } from "./new-period.js";
import { pickerButton } from "../moment-control.js";

/** A day, or with its time where it doesn't begin one. @param {string} iso @param {string} locale */
function written(iso, locale) {
  const { instant, fraction } = exactMoment(iso);
  const wall = wallAt(instant);
  const shown =
    fraction === "" && wall % 86_400_000 === 0
      ? showDate(writeMoment({ instant: wall, fraction }).slice(0, 10), locale)
      : showMoment(iso, locale);
  return shown ?? iso;
}

/** @param {ListContext} context @returns {[string, string]} names of the properties with beginning and end */
function limitsOf({ form, path }) {
  const [start = "", end = ""] = form.layout.items[path].summary ?? [];
  return [start, end];
}

/** @param {ListContext} context */
const isInclusive = ({ form }) => form.host.options?.periodEnd === "inclusive";

/**
 * Opens the panel; the day that is proposed can be typed over at once.
 *
 * @param {ListContext} context
 * @param {number|null} [copied] the period that the new one is to be a copy of
 */
export async function askNewPeriod(context, copied = null) {
  const { form, pointer, items } = context;
  const [limits, inclusive] = [limitsOf(context), isInclusive(context)];
  const at = copied === null ? proposed(items, limits, inclusive) : proposedAfter(items, limits, inclusive, copied);
  form.newPeriod = { pointer, copied, date: written(at, form.locale), left: false, closes: true, copies: true };
  form.refresh();
  await form.host.updateComplete;
  const field = /** @type {HTMLInputElement|null} */ (form.shadow.getElementById("new-period-date"));
  field?.focus({ preventScroll: true });
  field?.select();
  field?.closest(".list-panel")?.scrollIntoView?.({ block: "nearest" });
}

/** @param {ListContext} context */
async function close({ form, pointer }) {
  const copied = form.newPeriod?.copied ?? null;
  form.newPeriod = null;
  form.refresh();
  await form.host.updateComplete;
  const asked =
    copied === null
      ? null
      : (form.shadow.getElementById(`y${encodeURIComponent(join(pointer, copied))}`) ??
        form.element("h", join(pointer, copied)));
  (asked ?? form.shadow.getElementById(`a${encodeURIComponent(pointer)}`))?.focus();
}

/** @param {ListContext} context */
export function newPeriodPanel(context) {
  const { form, pointer, items, name } = context;
  const { t, locale, root, newPeriod: asked } = form;
  if (!asked) return nothing;
  const inclusive = isInclusive(context);
  const limits = limitsOf(context);
  const { iso, problem, ...why } = readMoment(asked.date, locale);
  const { copied: original } = asked;
  const plan = iso ? planNewPeriod(items, limits, inclusive, iso, original) : null;
  const opening = plan && !plan.problem ? plan : null;
  const wrong =
    asked.left && problem && problem !== "empty"
      ? t(`problem.moment.${problem}`, { ...why, text: asked.date.slice(0, 60) })
      : plan?.problem
        ? t(`newPeriod.${plan.problem}`, { name, numbers: list(plan.numbers, locale) })
        : null;
  const count = opening ? (find(items[opening.like], "/invoiceItems")?.items?.length ?? 0) : 0;
  const numbered = (/** @type {number} */ index) => `${name} ${index + 1}`;
  const closing = opening?.closing;
  const set = (/** @type {Partial<NewPeriod>} */ change) => {
    // A field that goes while something was typed in it tells so once more.
    if (!form.newPeriod) return;
    Object.assign(form.newPeriod, change);
    form.refresh();
  };
  const make = () => {
    if (!opening || !iso) return;
    const { place, closing } = opening;
    const whole = original !== null || (asked.copies && count > 0);
    if (
      !form.apply(
        newPeriodOperations(root, pointer, limits, inclusive, {
          at: iso,
          closes: asked.closes,
          copies: whole,
          copied: original,
        }),
      )
    )
      return;
    form.newPeriod = null;
    if (original !== null) form.open.set(join(pointer, original), false);
    form.renumber(pointer, (other) => (other >= place ? other + 1 : other));
    if (!whole) form.untouched.add(join(pointer, place));
    form.open.set(join(pointer, place), true);
    form.host.announce(
      t("newPeriod.done", {
        name: numbered(place),
        closed: closing && asked.closes ? numbered(closing.index) : null,
        at: formatLimit(ticksAt(exactMoment(iso)), locale),
      }),
    );
    form.lead(join(pointer, place));
  };
  const keys = (/** @type {KeyboardEvent & {target: Element}} */ event) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      close(context);
    } else if (event.key === "Enter" && event.target.matches("input")) {
      event.preventDefault();
      set({ left: true });
      make();
    }
  };
  return html`<section class="list-panel" role="group" aria-labelledby="new-period-title" @keydown=${keys}>
    <p class="panel-title" id="new-period-title">${original === null ? t("list.add", { name: name.toLowerCase() }) : t("list.copy", { name: numbered(original) })}</p>
    <div class="panel-fields"><div><label for="new-period-date">${t("newPeriod.from")}</label>
      <div class="control"><input id="new-period-date" autocomplete="off" spellcheck="false" placeholder=${t("placeholder.date")} aria-invalid=${wrong ? "true" : nothing} aria-describedby="new-period-problem new-period-summary" .value=${live(asked.date)}
        @input=${(/** @type {Typed} */ event) => set({ date: event.target.value, left: false })} @change=${() => set({ left: true })}>
        ${pickerButton({ t, name: t("newPeriod.from"), dayOnly: true, value: iso ? writeMoment({ instant: wallAt(exactMoment(iso).instant), fraction: "" }).slice(0, 10) : "", picked: (date) => set({ date: showDate(date, locale) ?? "" }) })}</div>
      <p class="finding error" id="new-period-problem">${wrong ?? nothing}</p></div></div>
    <div class="new-period-summary" id="new-period-summary">${opening && iso ? summary(form, opening, iso, numbered) : nothing}</div>
    ${
      closing
        ? html`<label class="tick"><input type="checkbox" .checked=${live(asked.closes)} @change=${(/** @type {Typed} */ event) => set({ closes: event.target.checked })}><span>${t("newPeriod.closes", { name: numbered(closing.index), until: closing.until === null ? null : formatLimit(closing.until, locale) })}</span></label>
      ${asked.closes ? nothing : html`<p class="caution">${t("newPeriod.both", { name: numbered(closing.index) })}</p>`}`
        : nothing
    }
    ${
      opening && original !== null
        ? html`<p>${t("newPeriod.whole", { name: numbered(original), count })}</p>`
        : opening && count
          ? html`<fieldset><legend>${t("newPeriod.start")}</legend>
      ${
        /** @type {[boolean, string][]} */ ([
          [true, t("newPeriod.copies", { name: numbered(opening.like), count })],
          [false, t("newPeriod.empty")],
        ]).map(
          ([copies, words]) =>
            html`<label class="tick"><input type="radio" name="opening-start" .checked=${live(asked.copies === copies)} @change=${() => set({ copies })}><span>${words}</span></label>`,
        )
      }
    </fieldset>`
          : nothing
    }
    <div class="panel-buttons">
      <button type="button" class="small" @click=${() => close(context)}>${t("compute.cancel")}</button>
      <button type="button" class="main" ?disabled=${!opening} @click=${make}>${original === null ? html`${icons.add}<span>${t("newPeriod.make")}</span>` : html`${icons.copy}<span>${t("duplicate.make")}</span>`}</button>
    </div>
  </section>`;
}

/**
 * When the new period holds, and when no period does.
 *
 * @param {FormView} form
 * @param {Opening} opening
 * @param {string} iso when it begins
 * @param {(index: number) => string} numbered what a period is called
 */
function summary({ t, locale }, { closing, next, until, since }, iso, numbered) {
  const at = formatLimit(ticksAt(exactMoment(iso)), locale);
  const end = until === null ? null : formatLimit(until, locale);
  const isNext = next !== undefined && next.from === until;
  const ending = until === null ? undefined : isNext ? next : closing;
  const why = ending ? t(isNext ? "newPeriod.next" : "newPeriod.asNow", { name: numbered(ending.index) }) : "";
  return html`<p>${t("newPeriod.holds", { at, until: end })} ${why}</p>
    ${since === null ? nothing : html`<p class="caution">${t("axis.gap", { from: formatLimit(since, locale), until: at })}</p>`}`;
}

/** @param {number[]} numbers @param {string} locale */
const list = (numbers, locale) =>
  new Intl.ListFormat(locale === "nl" ? "nl-NL" : "en-GB", { type: "conjunction" }).format(numbers.map(String));
