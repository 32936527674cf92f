/**
 * What date fields have beside their text: the browser's own picker, and the same moment in UTC.
 */

import { html, nothing } from "lit";
import { assign } from "../core/json/operations.js";
import { icons } from "../ui/icons.js";
import { instantsAt, utc, wallAt } from "../core/values/amsterdam.js";
import { parseMoment, formatMoment, writeMoment } from "../core/values/moment.js";

/** A button that opens the browser's picker. The text field beside it does all the same by keyboard. */
export function momentPicker(form, { property, pointer, node }) {
  if (form.locked) return nothing;
  return pickerButton({
    t: form.t,
    name: property.label[form.locale],
    dayOnly: property.type === "date",
    value: node?.type === "string" ? node.value : "",
    picked: (value) => {
      form.pendingInput.delete(pointer);
      form.apply(assign(form.root, pointer, JSON.stringify(value)));
    },
  });
}

/**
 * @param {object} options
 * @param {(key: string) => string} options.t
 * @param {string} options.name of the field beside it
 * @param {boolean} [options.dayOnly]
 * @param {string} options.value ISO, may be anything
 * @param {(iso: string) => void} options.picked
 */
export function pickerButton({ t, name, dayOnly = false, value, picked }) {
  const open = (event) => {
    const input = event.currentTarget.parentElement.querySelector("input");
    input.value = forPicker(value, dayOnly);
    input.showPicker();
  };
  const changed = (event) => {
    event.stopPropagation();
    const chosen = fromPicker(event.target.value, dayOnly);
    if (chosen) picked(chosen);
  };
  return html`<span class="picker">
    <input type=${dayOnly ? "date" : "datetime-local"} tabindex="-1" aria-hidden="true" @input=${(event) => event.stopPropagation()} @change=${changed}>
    <button type="button" class="icon-button" title=${t("moment.pick")} aria-label=${t("moment.pick")} aria-description=${name} @click=${open}>${icons.calendar}</button>
  </span>`;
}

function forPicker(value, dayOnly) {
  if (dayOnly) return /^\d{4}-\d\d-\d\d$/.test(value) ? value : "";
  const moment = parseMoment(value);
  return moment ? new Date(wallAt(moment.instant)).toISOString().slice(0, 16) : "";
}

function fromPicker(value, dayOnly) {
  if (dayOnly || value === "") return value;
  const [year, month, day, hour, minute] = value.split(/[-T:]/).map(Number);
  // An hour that the clock skips becomes the next one, as clocks do; of an hour that comes twice, the first.
  const wall = utc(year, month, day, hour, minute);
  const instant = instantsAt(wall)[0] ?? instantsAt(wall + 3_600_000)[0];
  return writeMoment({ instant, fraction: "" });
}

/** The same moment as the document has it. */
export function momentNote(form, { node }) {
  if (node?.type !== "string") return nothing;
  if (!parseMoment(node.value)) return nothing;
  return html`<p class="note utc">${formatMoment(node.value, form.locale, "UTC")} UTC</p>`;
}
