/**
 * What the places of a form are: fields, sections, or cells of a table.
 *
 * @typedef {import("./list.js").ListPlace} ListPlace
 * @typedef {import("./spec.js").Step} Step
 *
 * @typedef {object} Cell what of a grid a place is
 * @property {string} item the item's pointer
 * @property {string|null} name of the column; null for the item itself
 * @property {number} row
 * @property {ListPlace} context
 */

import { join, parent, parts } from "../core/json/pointer.js";
import { find } from "../core/json/tree.js";
import { hasTimesOfSameDay } from "./controls.js";
import { below, isComplex, isSmall, trail } from "./spec.js";

export class FormPlaces {
  #form;

  /** @param {import("./form-view.js").FormView} form */
  constructor(form) {
    this.#form = form;
  }

  /**
   * @param {string} pointer
   * @returns {Cell|null} what of a grid a place is: an item of it that isn't opened below it, or a cell
   */
  cellAt(pointer) {
    const steps = trail(this.#form.spec, pointer);
    const all = parts(pointer);
    for (let at = all.length - 1; at >= Math.max(0, all.length - 2); at -= 1) {
      const item = all.slice(0, at + 1).reduce(join, "");
      const { property, index: row } = steps[at];
      const path = pathOf(steps.slice(0, at + 1));
      if (row === null || !property || !this.#form.layout.items[path]?.columns || this.#form.isOpen(item, false))
        continue;
      const name = all[at + 1] ?? null;
      const known = name === null || property.properties?.some((row) => row.name === name && !isComplex(row));
      return known
        ? {
            item,
            name,
            row,
            context: {
              form: this.#form,
              property,
              pointer: parent(item),
              path,
              items: find(this.#form.root, parent(item))?.items ?? [],
            },
          }
        : null;
    }
    return null;
  }

  /** Whether a place is a field, or holds a few fields and nothing else. @param {string} pointer */
  isTogether(pointer) {
    const { property, index = null } = trail(this.#form.spec, pointer).at(-1) ?? {};
    if (!property) return pointer !== "";
    const item = index === null ? property : { ...property, array: false };
    const isPlain = !(item.properties ?? []).some(isComplex);
    return !isComplex(item) || (isPlain && (index !== null || isSmall(item)));
  }

  /**
   * The list whose table a place is in, or is itself; of an item that is opened below its table, that table.
   *
   * @param {string} pointer
   * @returns {string|null} null for none
   */
  tableOf(pointer) {
    const steps = trail(this.#form.spec, pointer);
    const isTable = (/** @type {number} */ count) =>
      this.#form.layout.items[`${pathOf(steps.slice(0, count))}[n]`]?.columns !== undefined;
    for (let count = steps.length; count > 0; count -= 1)
      if (isTable(count)) return parts(pointer).slice(0, count).reduce(join, "");
    return null;
  }

  /** How a moment is typed at a place: whole, or its day and its times in fields of their own. @param {string} pointer */
  momentTyped(pointer) {
    const path = pathOf(trail(this.#form.spec, pointer));
    if (this.#form.layout.sameDay?.has(path)) return "tag.time";
    return hasTimesOfSameDay(this.#form, path) ? "tag.day" : "tag.moment";
  }

  /** Whether a place is a field with a value. @param {string} pointer */
  isFilled(pointer) {
    const node = find(this.#form.root, pointer);
    return Boolean(node) && !["object", "array", "null"].includes(node?.type ?? "") && node?.value !== "";
  }

  /** Whether a place holds a section and not a field. @param {string} pointer */
  complexAt(pointer) {
    const last = trail(this.#form.spec, pointer).at(-1);
    return Boolean(last?.property && (last.index !== null || isComplex(last.property)));
  }
}

/** The property path of a place, by the way to it. @param {Step[]} steps */
function pathOf(steps) {
  return steps.reduce(
    (path, { property, index }) => (index === null ? below(path, property?.name ?? "?") : `${path}[n]`),
    "",
  );
}
