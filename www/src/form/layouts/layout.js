/**
 * How a kind's form is laid out for people. The specification table decides what there is; this only says in which
 * sections it stands, what an item of a list is called, and by which of its properties it is recognised. A kind without
 * an arrangement gets one section for its plain properties and one for each object or list.
 *
 * @typedef {object} Section
 * @property {string} at property path of the object whose properties it shows: "" or "learningMethod.costs"
 * @property {string[]} [names] which of them, in this order; without it, all that no other section shows
 * @property {{en: string, nl: string}} [title] without it, the property's label
 * @property {boolean} [optional] whether it waits in the add menu until it is there
 *
 * @typedef {object} Items
 * @property {{en: string, nl: string}} name what one item is called
 * @property {string[]} [summary] paths of the properties that tell items apart
 * @property {boolean} [firstOpen] whether the first item is open when the document is shown
 * @property {string[]} [shown] optional properties that have a field even when they are empty
 * @property {string[]} [columns] shows the list as a grid, with these columns at least, in this order
 * @property {string[]} [columnsHeld] which of them are there only where an item holds them
 * @property {Set<string>} [money] which of them are amounts of money
 * @property {boolean} [axis] shows the items on a time axis, from the first moment of the summary to the second
 * @property {"range"|"card"} [as] how the summary is put together: two moments as "from – until"; or the item is a card with its day
 * @property {{date: string, end: string, code: string, without: string[]}} [duplicateWithDate] how a copy on another day is made: the properties
 *   with its day, its last day and its own code, and the names of what only the original can have
 *
 * @typedef {object} Layout
 * @property {Section[]} sections
 * @property {Record<string, Items>} items by property path; of an object that is no item, what it is called in the way to a place in it
 * @property {Record<string, Items>} [names] what items are called by the name of their list, wherever it stands
 * @property {string} [page] the name of the list in a page of documents, for a list that can come as one
 * @property {object} [listed] of a document that may be a list instead: the rows of an item, which the table doesn't tell
 * @property {Set<string>} wide properties whose field takes the whole row
 * @property {Set<string>} broad properties whose field takes two columns
 * @property {Set<string>} [shown] optional properties that have a field even when they are empty
 * @property {Set<string>} [dates] texts by the table that are plain dates: they get a picker, and take a date as it is typed
 * @property {Set<string>} [unique] paths of what no two documents or items share: there it isn't offered again
 * @property {Record<string, string[]>} [suggestions] values of open lists that are offered beside those of the table, by path
 * @property {Map<string, string>} [sameDay] moments of which the time alone may be typed, with the property beside it that has the day
 * @property {Set<string>} [months] numbers that are months: their names may be typed
 * @property {Set<string>} [percent] names of properties that are percentages: the sign may be typed
 * @property {Set<string>} [money] names of properties that are amounts of money: for reading they have cents
 * @property {Record<string, string[]>} [order] by path of an object: which of its properties come first; without it, the order of the table
 */

import { association, associationPatch, associationResponse, oneAssociation } from "./association.js";
import { course, coursePatch } from "./course.js";
import { enrollment, enrollmentRequest, oneEnrollment } from "./enrollment.js";
import { below } from "../spec.js";

/**
 * In a list, each as it is alone, but in one section.
 *
 * @param {Items} item
 * @param {Layout} layout
 * @returns {Layout}
 */
function listOf(
  item,
  {
    items,
    names,
    page,
    wide,
    broad,
    shown = new Set(),
    order = {},
    dates = new Set(),
    sameDay = new Map(),
    months = new Set(),
    percent,
    money,
  },
) {
  const path = (/** @type {string} */ inner) => (inner === "" ? "[n]" : `[n].${inner}`);
  const paths = (/** @type {Set<string>} */ set) => new Set([...set].map(path));
  /** @template Value @param {Record<string, Value>} record @returns {Record<string, Value>} */
  const keys = (record) => Object.fromEntries(Object.entries(record).map(([inner, value]) => [path(inner), value]));
  return {
    sections: [{ at: "" }],
    items: { "[n]": item, ...keys(items) },
    names,
    page,
    wide: paths(wide),
    broad: paths(broad),
    shown: paths(shown),
    order: keys(order),
    dates: paths(dates),
    sameDay: new Map([...sameDay].map(([inner, name]) => [path(inner), name])),
    months: paths(months),
    percent,
    money,
  };
}

/** @typedef {Partial<import("aanbod").Property>} Table the root property of a kind, or none */

/** @type {Record<string, Layout>} */
const layouts = {
  course,
  catalogue: listOf({ name: { en: "Course", nl: "Cursus" }, summary: ["name", "externalId"] }, course),
  enrollment,
  enrollments: listOf(oneEnrollment, enrollment),
  enrollmentRequest,
  association,
  associations: listOf(oneAssociation, { ...association, page: "items" }),
  associationPatch,
  associationResponse,
  coursePatch,
};

/** @type {WeakMap<Table, Layout>} */
const made = new WeakMap();
/** @type {Table} */
const NO_TABLE = {};

/**
 * @param {string} kind
 * @param {Table} [spec] the root property of the kind; without it, nothing is told of places that only the table knows
 * @returns {Layout}
 */
export function layoutOf(kind, spec = NO_TABLE) {
  if (spec === NO_TABLE) return arrange(kind, spec);
  const layout = made.get(spec) ?? arrange(kind, spec);
  made.set(spec, layout);
  return layout;
}

/** @param {string} kind @param {Table} spec @returns {Layout} */
function arrange(kind, spec) {
  const known = Object.hasOwn(layouts, kind) ? layouts[kind] : undefined;
  if (known) {
    const { names, ...layout } = known;
    return names
      ? { ...layout, items: { ...everywhere(names, spec, spec.array ? "[n]" : ""), ...layout.items } }
      : layout;
  }
  const objects = (spec.properties ?? []).filter((property) => !property.array && property.type === "object");
  return {
    sections: [{ at: "" }, ...objects.map(({ name }) => ({ at: name }))],
    items: {},
    wide: new Set(),
    broad: new Set(),
  };
}

/**
 * What items are called by the name of their list, wherever such a list stands.
 *
 * @param {Record<string, Items>} names
 * @param {Table} property
 * @param {string} path
 */
function everywhere(names, property, path) {
  /** @type {Record<string, Items>} */
  const items = {};
  for (const child of property.properties ?? []) {
    const at = `${below(path, child.name)}${child.array ? "[n]" : ""}`;
    const item = Object.hasOwn(names, child.name) ? names[child.name] : undefined;
    if (child.array && item) items[at] = item;
    Object.assign(items, everywhere(names, child, at));
  }
  return items;
}
