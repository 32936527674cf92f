/**
 * The control of a field, by the type of its property: what it shows of the document, and what typed text becomes.
 */

import { html, nothing } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import { live } from "lit/directives/live.js";
import { assign, remove } from "../core/json/operations.js";
import { join, parent } from "../core/json/pointer.js";
import { find, member } from "../core/json/tree.js";
import { dateFormat } from "../core/values/dates.js";
import { readDecimal, readInteger, showDecimal } from "../core/values/decimal.js";
import {
  isTimeAlone,
  monthOf,
  onDayOf,
  readDate,
  readMoment,
  showDate,
  showMoment,
  timeOnSameDay,
} from "../core/values/moment.js";
import { visible } from "../core/values/visible.js";
import { isPartOfDate, setDate } from "./date-parts.js";
import { momentPicker } from "./moment-control.js";

/**
 * @typedef {import("aanbod").Property} Property
 * @typedef {import("../core/json/tree.js").Node} Node
 * @typedef {import("./form-view.js").FormView} FormView
 *
 * @typedef {object} Reading of a typed text: either of the first two
 * @property {string} [json] the value
 * @property {string} [problem] "empty", or the key of the words that say why it is none
 * @property {string[]} [readings] the values that it could be, as JSON
 * @property {number} [year] what the words name
 * @property {number} [month]
 * @property {number} [days]
 *
 * @typedef {(typed: string, locale: string) => Reading} Read
 *
 * @typedef {object} ReadPlace what decides how a text is read
 * @property {Property} property
 * @property {string} path
 * @property {string} [pointer]
 * @property {unknown} [day] the moment whose day a time alone is on; without it, the document has it
 *
 * @typedef {object} Labels of a field that has no label beside it
 * @property {string} [label]
 * @property {string} [describedby] ids; undefined for none
 *
 * @typedef {import("./rows.js").Place & {area?: boolean} & Labels} ControlPlace
 * @typedef {Event & {target: HTMLInputElement|HTMLTextAreaElement}} Typed
 */

/** Longer texts are for the text pane: a browser's field is no place for a megabyte. */
const LONGEST = 20_000;

/** From this length on, a text is edited in several lines. */
const LONG = 90;

/** @type {Partial<Record<Property["type"], Node["type"]>>} */
const JSON_TYPES = { integer: "number", decimal: "number", boolean: "boolean", object: "object" };

/** How a property type reads what is typed. @type {Partial<Record<Property["type"], Read>>} */
const READERS = {
  decimal: (typed) => rawOrProblem(readDecimal(typed), "decimal"),
  integer: (typed) => rawOrProblem(readInteger(typed), "integer"),
  dateTime: (typed, locale) => {
    const { iso, ...why } = readMoment(typed, locale);
    return textOrProblem(iso, why, "moment");
  },
  date: (typed, locale) => {
    const { date, ...why } = readDate(typed, locale);
    return textOrProblem(date, why, "date");
  },
};

/** @type {Partial<Record<Property["type"], (value: string, locale: string) => string|null>>} */
const SHOWERS = { decimal: showDecimal, integer: (raw) => raw, dateTime: showMoment, date: showDate };

/**
 * @param {{raw: string} | {problem: string, readings?: string[]}} result
 * @param {string} type
 * @returns {Reading}
 */
function rawOrProblem(result, type) {
  return "raw" in result ? { json: result.raw } : { problem: keyOf(type, result.problem), readings: result.readings };
}

/**
 * @param {string|undefined} text
 * @param {{problem?: string}} why there is no text
 * @param {string} type
 * @returns {Reading}
 */
function textOrProblem(text, why, type) {
  return text === undefined ? { ...why, problem: keyOf(type, why.problem ?? "") } : { json: JSON.stringify(text) };
}

/** @param {string} type @param {string} problem @returns {string} the key of its words, or "empty" */
const keyOf = (type, problem) => (problem === "empty" ? "empty" : `problem.${type}.${problem}`);

/**
 * Of a percentage, the sign may be typed.
 *
 * @param {FormView} form
 * @param {ReadPlace} place
 * @returns {Read}
 */
function readerOf(form, place) {
  const { layout } = form;
  const { property } = place;
  const read = READERS[property.type] ?? readText;
  const sibling = layout.sameDay?.get(place.path);
  if (sibling)
    return (typed, locale) => {
      const day = place.day ?? find(form.root, join(parent(place.pointer ?? ""), sibling))?.value;
      const isKnown = typeof day === "string";
      const result = read(isKnown ? onDayOf(typed, day, locale) : typed, locale);
      if (result.json === undefined && !isKnown && isTimeAlone(typed)) return { problem: "problem.time.dayless" };
      return isKnown && result.problem === "problem.moment.invalid" ? { problem: "problem.time.invalid" } : result;
    };
  if (hasTimesOfSameDay(form, place.path))
    return (typed, locale) => {
      const result = read(typed, locale);
      return result.problem === "problem.moment.invalid" ? { problem: "problem.date.invalid" } : result;
    };
  if (layout.months?.has(place.path))
    return (typed, locale) => {
      const name = /^[a-zé]{3,}$/i.test(typed.trim()) ? monthOf(typed.trim().toLowerCase()) : 0;
      return read(name ? String(name) : typed, locale);
    };
  if (!layout.percent?.has(property.name)) return read;
  return (typed, locale) => {
    const result = read(typed.replace(/(\d)\s*%\s*$/, "$1"), locale);
    return result.problem === "problem.decimal.invalid" ? { problem: "problem.percent" } : result;
  };
}

/**
 * @param {FormView} form
 * @param {ReadPlace} place
 * @param {string} text
 * @returns {Reading} what a field of this place would make of a text
 */
export function readTyped(form, place, text) {
  return readerOf(form, place)(text, form.locale);
}

/**
 * A field goes away: what was typed in it is taken over or refused.
 *
 * @param {FormView} form
 * @param {ReadPlace & {pointer: string}} place
 */
export function settleTyped(form, place) {
  settled(form, place, readerOf(form, place));
}

/** @type {Read} */
const readText = (typed) => (typed === "" ? { problem: "empty" } : { json: JSON.stringify(typed) });

/**
 * @param {FormView} form
 * @param {ControlPlace} place
 * @param {string} id
 */
export function control(form, place, id) {
  const { property, path } = place;
  const closed = form.allowed[path] ?? (property.closed ? property.values : null);
  if (property.type === "boolean")
    return choice(form, place, id, [
      ["true", form.t("value.true")],
      ["false", form.t("value.false")],
    ]);
  if (closed)
    return choice(
      form,
      place,
      id,
      closed.map((value) => [
        JSON.stringify(value),
        [choiceLabel(form, value), meaning(form, property, value)].filter(Boolean).join(": "),
      ]),
    );
  return typed(form, place, id);
}

/**
 * What is said beside a value that the table explains.
 *
 * @param {FormView} form
 * @param {Property} property
 * @param {string} value
 */
function meaning(form, property, value) {
  return property.explained?.find((known) => known.value === value)?.meaning[form.locale];
}

/**
 * Days of the week are codes that everyone knows by another name.
 *
 * @param {FormView} form
 * @param {string} value
 */
function choiceLabel(form, value) {
  const days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
  const day = days.indexOf(value);
  if (day < 0) return value;
  return dateFormat(form.locale, { weekday: "long", timeZone: "UTC" }).format(Date.UTC(2023, 0, 1 + day));
}

/**
 * The attributes that every control has; one without a label beside it carries its own.
 *
 * @param {FormView} form
 * @param {ControlPlace} place
 * @param {string} id
 */
function shared(form, { pointer, property, label, ...place }, id) {
  const wrong =
    form.visibleFindings(pointer).some((finding) => finding.severity === "error") ||
    form.pendingInput.get(pointer)?.problem;
  return {
    label,
    describedby: "describedby" in place ? place.describedby : `${id}-help ${id}-notes`,
    invalid: wrong ? "true" : undefined,
    required: property.required === "yes" ? "true" : undefined,
  };
}

/**
 * A select: of booleans and closed lists. A value that isn't in the list stays visible as itself.
 *
 * @param {FormView} form
 * @param {ControlPlace} place
 * @param {string} id
 * @param {[json: string, label: string][]} options
 */
function choice(form, place, id, options) {
  const { pointer, node } = place;
  const { label, describedby, invalid, required } = shared(form, place, id);
  const current = !node || node.type === "null" ? "" : form.host.slice(node);
  const same = (/** @type {string} */ json) =>
    json === current || (node?.type === "string" && json === JSON.stringify(node.value));
  const known = current === "" || options.some(([json]) => same(json));
  const changed = (/** @type {Event & {target: HTMLSelectElement}} */ event) => {
    const json = event.target.value;
    if (json === "") {
      form.revealed.add(pointer);
      if (find(form.root, pointer)) form.apply(remove(pointer));
    } else if (json !== "?") form.apply(assign(form.root, pointer, json));
  };
  return html`<select id=${id} aria-label=${ifDefined(label)} aria-describedby=${ifDefined(describedby)} aria-invalid=${ifDefined(invalid)} aria-required=${ifDefined(required)} ?disabled=${form.locked} @change=${changed}>
    <option value="" .selected=${live(current === "")}>${form.t("value.none")}</option>
    ${known ? nothing : html`<option value="?" .selected=${live(true)}>${visible(current.slice(0, 200))}</option>`}
    ${options.map(([json, label]) => html`<option value=${json} .selected=${live(same(json))}>${label}</option>`)}
  </select>`;
}

/**
 * Anything that is typed.
 *
 * @param {FormView} form
 * @param {ControlPlace} place
 * @param {string} id
 */
function typed(form, place, id) {
  const { property, pointer, node } = place;
  const { label, describedby, invalid, required } = shared(form, place, id);
  const read = readerOf(form, place);
  const pending = form.pendingInput.get(pointer);
  const shown =
    pending?.text ??
    timeAlone(form, place.path, node, () => find(form.root, join(parent(pointer), dayOf(form, place.path) ?? ""))) ??
    dayAlone(form, place.path, node) ??
    shownText(form, property, node);
  if (shown.length > LONGEST) return tooLong(form, place, id, shown);

  const input = (/** @type {Typed} */ event) => applyTyped(form, place, read, event.target.value);
  const settle = () => settled(form, place, read);
  const keys = (/** @type {KeyboardEvent} */ event) => {
    if (event.key === "Escape" && form.pendingInput.has(pointer)) {
      event.stopPropagation();
      restoreText(form, pointer);
      form.pendingInput.delete(pointer);
      form.refresh();
    }
  };
  const numeric = property.type === "integer" ? "numeric" : property.type === "decimal" ? "decimal" : undefined;
  const keyboard = numeric ?? (property.type === "uri" ? "url" : undefined);
  const text = property.type === "string";
  if (place.area) {
    return html`<textarea id=${id} rows="2" dir="auto" aria-label=${ifDefined(label)} aria-describedby=${ifDefined(describedby)} aria-invalid=${ifDefined(invalid)} aria-required=${ifDefined(required)} ?readonly=${form.locked} spellcheck="false"
      .value=${live(shown)} @input=${input} @change=${settle} @keydown=${keys}></textarea>`;
  }
  const listed = property.values ?? (property.explained ?? []).map(({ value }) => value);
  const known = [
    ...new Set([...listed, ...(form.layout.suggestions?.[place.path] ?? []), ...form.usedTexts.at(place)]),
  ];
  const suggestions = known.length ? known : null;
  const hints =
    property.type === "date" || hasTimesOfSameDay(form, place.path)
      ? form.t("placeholder.date")
      : property.type === "dateTime"
        ? form.t("placeholder.moment")
        : "";
  return html`<input id=${id} type="text" class=${numeric ? "number" : property.type === "guid" ? "code" : nothing} inputmode=${ifDefined(keyboard)} dir=${text ? "auto" : nothing} autocomplete="off" spellcheck="false"
      placeholder=${hints || nothing} list=${suggestions ? listId(id) : nothing}
      aria-label=${ifDefined(label)} aria-describedby=${ifDefined(describedby)} aria-invalid=${ifDefined(invalid)} aria-required=${ifDefined(required)} ?readonly=${form.locked}
      .value=${live(shown)} @input=${input} @change=${settle} @keydown=${keys}>
    ${suggestions ? html`<datalist id=${listId(id)}>${suggestions.map((value) => html`<option value=${value} label=${meaning(form, property, value) ?? nothing}></option>`)}</datalist>` : nothing}
    ${property.type === "dateTime" || property.type === "date" ? momentPicker(form, place) : nothing}
    ${
      clientMakes(place) && shown === "" && !form.locked
        ? html`<button type="button" class="secondary" @click=${() => form.apply(assign(form.root, pointer, JSON.stringify(crypto.randomUUID())))}>${form.t("guid.make")}</button>`
        : nothing
    }`;
}

/**
 * Only an id that who makes the document makes can be made here; another one names something that already exists.
 *
 * @param {ControlPlace} place
 */
function clientMakes({ property }) {
  return property.type === "guid" && Boolean(property.fresh);
}

/** The property with the day of a time; undefined for none. @param {Pick<FormView, "layout">} form @param {string} path of the time */
const dayOf = ({ layout }, path) => layout.sameDay?.get(path);

/**
 * The time alone of a moment on the day that stands beside it; null for anything else.
 *
 * @param {Pick<FormView, "locale"|"layout">} form
 * @param {string} path
 * @param {Node|null|undefined} node
 * @param {() => Node|null|undefined} sibling the value with the day
 */
function timeAlone(form, path, node, sibling) {
  if (node?.type !== "string" || dayOf(form, path) === undefined) return null;
  const day = sibling();
  return day?.type === "string" ? timeOnSameDay(node.value, day.value, form.locale) : null;
}

/** Whether the times on a day are typed beside it. @param {Pick<FormView, "layout">} form @param {string} path of the day */
export function hasTimesOfSameDay({ layout }, path) {
  const siblings = layout.sameDay ?? new Map();
  return [...siblings].some(([time, day]) => `${time.slice(0, time.lastIndexOf(".") + 1)}${day}` === path);
}

/**
 * The day alone of a midnight that has its times beside it; null for anything else.
 *
 * @param {Pick<FormView, "locale"|"layout">} form
 * @param {string} path
 * @param {Node|null|undefined} node
 */
function dayAlone(form, path, node) {
  if (node?.type !== "string" || !hasTimesOfSameDay(form, path)) return null;
  return showMoment(node.value, form.locale)?.match(/^(.{10}) 00:00$/)?.[1] ?? null;
}

/**
 * What a cell shows of a value: of a moment on the day that stands beside it, the time alone.
 *
 * @param {FormView} form
 * @param {string} path
 * @param {Property} property
 * @param {Node|null|undefined} item
 */
export function shownInRow(form, path, property, item) {
  const node = member(item, property.name)?.node;
  const place = `${path}.${property.name}`;
  const time = timeAlone(form, place, node, () => member(item, dayOf(form, place) ?? "")?.node);
  return time ?? dayAlone(form, place, node) ?? shownText(form, property, node);
}

/**
 * What a field shows of a value: in the reader's notation where it has the right type, else as the JSON it is.
 *
 * @param {Pick<FormView, "locale"|"host">} form
 * @param {Property} property
 * @param {Node|null|undefined} node
 */
export function shownText(form, property, node) {
  if (!node || node.type === "null") return "";
  if (node.type !== (JSON_TYPES[property.type] ?? "string")) return form.host.slice(node);
  if (node.type === "object" || node.type === "array") return form.host.slice(node);
  const text = node.raw ?? String(node.value);
  return SHOWERS[property.type]?.(text, form.locale) ?? text;
}

/**
 * A key was pressed: what can be read goes into the document at once, what can't waits for the end of typing.
 *
 * @param {FormView} form
 * @param {ControlPlace} place
 * @param {Read} read
 * @param {string} text
 */
function applyTyped(form, { pointer, property }, read, text) {
  // A drawn field is kept as long as its own value stays; the places in the tree have moved since.
  const node = find(form.root, pointer);
  const result = read(text, form.locale);
  const plain = read === readText;
  const pending = form.pendingInput.get(pointer);
  const before = pending?.before !== undefined ? pending.before : node ? form.host.slice(node) : null;
  if (result.json !== undefined) {
    if (result.json !== (node && form.host.slice(node))) form.apply(assign(form.root, pointer, result.json));
    if (plain) form.pendingInput.delete(pointer);
    else form.pendingInput.set(pointer, { text, problem: null, before });
    form.revealed.add(pointer);
    form.refresh();
    return;
  }
  // Emptied on the way to something else: the property keeps its place in the document until the field is left.
  if (plain && node && property.type !== "guid") form.apply(assign(form.root, pointer, '""'));
  form.pendingInput.set(pointer, {
    text,
    problem: null,
    refused: result.problem !== "empty",
    ...(plain ? {} : { before }),
  });
  form.refresh();
}

/**
 * On the way to what can't be read, shorter numbers were: of "1.210" the 1.21 isn't meant, so what stood there stands there again.
 *
 * @param {FormView} form
 * @param {string} pointer
 */
function restoreText(form, pointer) {
  const { before } = form.pendingInput.get(pointer) ?? {};
  const node = find(form.root, pointer);
  if (before === undefined || before === (node ? form.host.slice(node) : null)) return;
  form.apply(before === null ? remove(pointer) : assign(form.root, pointer, before));
}

/**
 * The field is left: an emptied one takes its property away, an unreadable one says so and keeps what was typed.
 *
 * @param {FormView} form
 * @param {{pointer: string, path: string}} place
 * @param {Read} read
 */
function settled(form, { pointer, path }, read) {
  const pending = form.pendingInput.get(pointer);
  if (!pending) return;
  const whole = isPartOfDate(form, path) ? readDate(pending.text, form.locale) : null;
  if (whole?.date) {
    setDate(form, parent(pointer), whole.date);
    form.refresh();
    return;
  }
  const node = find(form.root, pointer);
  const { problem, readings, year, month, days } =
    whole?.problem === "absent" || whole?.problem === "yearless"
      ? textOrProblem(undefined, whole, "date")
      : read(pending.text, form.locale);
  if (problem && problem !== "empty") {
    restoreText(form, pointer);
    form.refuse(pointer, {
      text: pending.text,
      problem: { key: problem, params: { year, month, days, text: pending.text.slice(0, 100) } },
      readings,
      before: pending.before,
    });
  } else {
    form.pendingInput.delete(pointer);
    if (problem === "empty" && node) {
      form.revealed.add(pointer);
      form.apply(remove(pointer));
    }
  }
  form.refresh();
}

/**
 * @param {FormView} form
 * @param {string} pointer
 * @param {string} raw the string as JSON
 * @returns {boolean} whether a text is edited in several lines; settled until the field is left
 */
export function isArea(form, pointer, raw) {
  const settled = form.current === pointer ? form.areas.get(pointer) : undefined;
  const area = settled ?? (raw.length > LONG || /\\[nr]/.test(raw));
  form.areas.set(pointer, area);
  return area;
}

/** @param {FormView} form @param {ControlPlace} place @param {string} id @param {string} shown */
function tooLong(form, { pointer }, id, shown) {
  return html`<div class="too-long"><input id=${id} type="text" readonly dir="auto" .value=${`${shown.slice(0, 200)}…`} aria-describedby="${id}-help ${id}-notes">
    <p class="note">${form.t("field.tooLong", { count: shown.length })} <button type="button" class="fix" @click=${() => form.host.showText(pointer)}>${form.t("field.showText")}</button></p></div>`;
}

/**
 * Some look for the list by a selector, in which an id with a percent sign would have to be escaped.
 *
 * @param {string} id of the field
 */
const listId = (id) => `${id.replaceAll("%", "_")}-list`;
