/**
 * What date fields have beside their text: the browser's own picker; and in the help, the same moment in UTC.
 */

import { html, nothing } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import { assign } from "../core/json/operations.js";
import { find } from "../core/json/tree.js";
import { icons } from "../ui/icons.js";
import { instantsAt, utc, wallAt } from "../core/values/amsterdam.js";
import { parseMoment, formatMoment, writeMoment } from "../core/values/moment.js";

/**
 * A field of the form with a moment or a date.
 *
 * @typedef {object} Form
 * @property {boolean} locked
 * @property {"en"|"nl"} locale
 * @property {import("../ui/i18n/index.js").Translate} t
 * @property {Node|null} root
 * @property {{delete: (pointer: string) => unknown}} pendingInput
 * @property {(operations: string) => unknown} apply
 *
 * @typedef {import("../core/json/tree.js").Node} Node
 */

/**
 * A button that opens the browser's picker. The text field beside it does all the same by keyboard.
 *
 * @param {Form} form
 * @param {{property: import("aanbod").Property, pointer: string, node?: Node|null|undefined}} field
 */
export function momentPicker(form, { property, pointer, node }) {
  if (form.locked) return nothing;
  return pickerButton({
    t: form.t,
    name: property.label[form.locale],
    dayOnly: property.type === "date",
    value: typeof node?.value === "string" ? node.value : "",
    picked: (value) => {
      form.pendingInput.delete(pointer);
      form.apply(assign(form.root, pointer, JSON.stringify(value)));
    },
  });
}

/**
 * @param {object} options
 * @param {(key: string) => string} options.t
 * @param {string} [options.name] of the field beside it
 * @param {boolean} [options.dayOnly]
 * @param {string} options.value ISO, may be anything
 * @param {(iso: string) => void} options.picked
 */
export function pickerButton({ t, name, dayOnly = false, value, picked }) {
  const open = (/** @type {Event & {currentTarget: HTMLElement}} */ event) => {
    const input = event.currentTarget.parentElement?.querySelector("input");
    if (!input) return;
    input.value = forPicker(value, dayOnly);
    input.showPicker();
  };
  const changed = (/** @type {Event & {target: HTMLInputElement}} */ event) => {
    event.stopPropagation();
    const chosen = fromPicker(event.target.value, dayOnly);
    if (chosen) picked(chosen);
  };
  return html`<span class="picker">
    <input type=${dayOnly ? "date" : "datetime-local"} tabindex="-1" aria-hidden="true" @input=${(/** @type {Event} */ event) => event.stopPropagation()} @change=${changed}>
    <button type="button" class="icon-button" title=${t("moment.pick")} aria-label=${t("moment.pick")} aria-description=${ifDefined(name)} @click=${open}>${icons.calendar}</button>
  </span>`;
}

/** @param {string} value @param {boolean} dayOnly */
function forPicker(value, dayOnly) {
  if (dayOnly) return /^\d{4}-\d\d-\d\d$/.test(value) ? value : "";
  const moment = parseMoment(value);
  return moment ? new Date(wallAt(moment.instant)).toISOString().slice(0, 16) : "";
}

/** @param {string} value @param {boolean} dayOnly */
function fromPicker(value, dayOnly) {
  if (dayOnly || value === "") return value;
  const [year, month, day, hour, minute] = value.split(/[-T:]/).map(Number);
  // An hour that the clock skips becomes the next one, as clocks do; of an hour that comes twice, the first.
  const wall = utc(year, month, day, hour, minute);
  const instant = instantsAt(wall)[0] ?? instantsAt(wall + 3_600_000)[0];
  return instant === undefined ? "" : writeMoment({ instant, fraction: "" });
}

/**
 * The same moment as the document has it.
 *
 * @param {Pick<Form, "locale"|"t"> & {root: Node|null}} form
 * @param {string} pointer
 */
export function momentInUtc(form, pointer) {
  const node = find(form.root, pointer);
  if (typeof node?.value !== "string" || !parseMoment(node.value)) return nothing;
  return html`<p class="utc">${form.t("moment.utc", { when: formatMoment(node.value, form.locale, "UTC") })}</p>`;
}
