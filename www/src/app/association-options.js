/**
 * How an association is to be checked: what its text can't tell. Shown above its outcome.
 */

import { html } from "lit";

/** @typedef {Pick<import("aanbod").ValidateOptions, "operation"|"profile">} AssociationOptions */

/** What goes without saying: a new association, by eduXchange's minimum. @type {Readonly<AssociationOptions>} */
export const NO_OPTIONS = Object.freeze({});

/** The first of each goes without saying. @type {[name: keyof AssociationOptions, usual: string, other: string][]} */
const CHOICES = [
  ["operation", "new", "stored"],
  ["profile", "eduxchange", "ooapi"],
];

/** @param {import("./page.js").Page} page */
export function associationChoices(page) {
  const { t, options } = page;
  return html`<div slot="outcome" class="choices">
    ${CHOICES.map(
      ([name, usual, other]) => html`<label><span>${t(`check.${name}`)}</span>
      <select @change=${(/** @type {Event & {target: HTMLSelectElement}} */ event) => page.chooseOption(name, event.target.value || undefined)}>
        <option value="" .selected=${!options[name]}>${t(`check.${name}.${usual}`)}</option>
        <option value=${other} .selected=${options[name] === other}>${t(`check.${name}.${other}`)}</option>
      </select></label>`,
    )}
  </div>`;
}
