/**
 * The form as a whole: the sections that its arrangement names, or the items of a list.
 */

import { html, nothing } from "lit";
import { join, within } from "../core/json/pointer.js";
import { find, member } from "../core/json/tree.js";
import { icons } from "../ui/icons.js";
import { disclosure } from "./disclosure.js";
import { jsonField } from "./json-field.js";
import { listBody } from "./list.js";
import { objectBody } from "./object.js";
import { isShown, rowsOf } from "./rows.js";
import { below, propertyAt } from "./spec.js";

/**
 * @typedef {import("aanbod").Property} Property
 * @typedef {import("../core/json/tree.js").Node} Node
 * @typedef {import("./rows.js").Row} Row
 * @typedef {import("./layouts/layout.js").Section & {index: number, key: string, pointer: string}} Section with its place among the
 *   sections, its key and the pointer of its object
 */

/**
 * @param {string} at
 * @returns {string} the pointer of an object that no list is above: of "learningMethod.costs", "/learningMethod/costs"
 */
const pointerOf = (at) => (at === "" ? "" : `/${at.replaceAll(".", "/")}`);

/** @param {string} at */
const aboveOf = (at) => at.split(".").slice(0, -1).join(".");

export class Sections {
  /** @param {import("./form-view.js").FormView} form */
  constructor(form) {
    this.form = form;
  }

  /** Those of now: one whose object may be missing waits in the add menu until it is there. @returns {Section[]} */
  get now() {
    return this.form.layout.sections
      .map((section, index) => ({ ...section, index, key: `section ${index}`, pointer: pointerOf(section.at) }))
      .filter(({ at, optional }) => !optional || this.hasPlaceFor(at));
  }

  /** @param {Node} root @param {Property} spec */
  render(root, spec) {
    if (spec.array || root.type === "array") return this.list(root, spec);
    const { now } = this;
    return now.map((section) => this.section(section, this.namesElsewhere(section, now)));
  }

  /**
   * A list of documents; of a page of them, what it says of itself above its list.
   *
   * @param {Node} root
   * @param {Property} spec
   */
  list(root, spec) {
    const { form } = this;
    const { layout, t } = form;
    // What stands in a list of other things than such documents, no table tells.
    const property = spec.array ? spec : { ...spec, array: true, properties: [], ...layout.listed };
    const place = { property, path: "", level: 3 };
    const { page } = layout;
    const items = page ? member(root, page)?.node : undefined;
    if (root.type === "array" || !page || items?.type !== "array")
      return listBody(form, { ...place, pointer: "", node: root });
    const others = (root.members ?? []).filter(({ key }) => key !== page);
    return html`${
      others.length
        ? html`<div class="page-fields" role="group" aria-label=${t("list.page")}><p class="strays-title">${t("list.page")}</p>
        <div class="fields">${others.map(({ key }) => jsonField(form, { name: key, pointer: join("", key), node: member(root, key)?.node }))}</div></div>`
        : nothing
    }${listBody(form, { ...place, pointer: join("", page), node: items })}`;
  }

  /**
   * The properties that other sections of the same object show.
   *
   * @param {Section} section
   * @param {Section[]} sections
   */
  namesElsewhere({ at, index }, sections) {
    /** @type {Set<string>} */
    const elsewhere = new Set();
    for (const other of sections) {
      if (other.index === index) continue;
      if (other.at === at) for (const name of other.names ?? []) elsewhere.add(name);
      // A section of its own takes a property away from the one it stands in.
      if (other.at !== "" && aboveOf(other.at) === at) elsewhere.add(other.at.split(".").at(-1) ?? "");
    }
    return elsewhere;
  }

  /** @param {Section} section @param {Set<string>} elsewhere */
  section({ at, names, title, optional, index, key, pointer }, elsewhere) {
    const { form } = this;
    const { t, locale } = form;
    const property = this.decided(at);
    if (!property) return nothing;
    const node = find(form.root, pointer);
    const rows = rowsOf(form, property, at, node).filter(({ name }) =>
      names ? names.includes(name) : !elsewhere.has(name),
    );
    if (names) rows.sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name));
    // Of something else than an object, one section tells.
    const strange = node && node.type !== "object" && node.type !== "null" && !property.orGuid;
    // So does one about an id that stands for it.
    const first = this.form.layout.sections.findIndex((other) => other.at === at) === index;
    if (property.orGuid && node?.type === "string" && !first) return nothing;
    if (names ? strange : !rows.length && !strange && !this.hasMore(pointer, property, node)) return nothing;
    const places = rows.map((child) => join(pointer, child.name));
    if (!names) places.push(...this.strayPlaces(property, pointer, node));
    const label = (title ?? property.label)[locale];
    const removal = t("field.remove", { label });
    return disclosure({
      id: `section-${index}`,
      level: 3,
      title: label,
      badge: form.badge(places, names ? null : this.atItself(pointer)),
      open: form.isOpen(key, true),
      toggle: () => form.toggle(key, true),
      t,
      style: "section",
      actions:
        node && optional && !form.locked && property.required !== "yes"
          ? html`<button type="button" class="icon-button" title=${removal} aria-label=${removal} @click=${() => form.removeProperty(pointer)}>${icons.remove}</button>`
          : nothing,
      body: () =>
        objectBody(form, {
          property: first ? property : { ...property, orGuid: false },
          rows,
          pointer,
          path: at,
          node,
          level: 4,
          key: `${pointer}#${index}`,
          strays: !names,
        }),
    });
  }

  /**
   * The row of a section's object, with its condition decided.
   *
   * @param {string} at
   * @returns {Row|undefined}
   */
  decided(at) {
    const { form } = this;
    if (at === "") return form.spec ?? undefined;
    const above = aboveOf(at);
    const property = propertyAt(form.spec, above);
    return (
      property &&
      rowsOf(form, property, above, find(form.root, pointerOf(above))).find(({ name }) => at === below(above, name))
    );
  }

  /** Whether an object is there, or has to be, or was asked for. @param {string} at */
  hasPlaceFor(at) {
    const { form } = this;
    const path = aboveOf(at);
    const pointer = pointerOf(path);
    const row = this.decided(at);
    const property = propertyAt(form.spec, path);
    return (
      row !== undefined &&
      property !== undefined &&
      isShown(form, row, { property, pointer, path, node: find(form.root, pointer) })
    );
  }

  /** What the section with a place is called. @param {string} pointer */
  titleAt(pointer) {
    const section = this.of(pointer);
    const title = section && (section.title ?? this.decided(section.at)?.label);
    return title?.[this.form.locale] ?? "";
  }

  /**
   * Whether there is something to tell of an object besides its rows.
   *
   * @param {string} pointer
   * @param {Property} property
   * @param {Node|undefined} node
   */
  hasMore(pointer, property, node) {
    return (
      this.form.findings.at(pointer).length > 0 ||
      (node?.members ?? []).some(({ key }) => !property.properties?.some(({ name }) => name === key))
    );
  }

  /** How many findings are told of the object itself. @param {string} pointer */
  atItself(pointer) {
    /** @type {import("./findings/finding-index.js").Sum} */
    const sum = { error: 0, warning: 0, info: 0 };
    for (const finding of this.form.visibleFindings(pointer)) sum[finding.severity] += 1;
    return sum;
  }

  /**
   * The places of properties that the table doesn't know.
   *
   * @param {Property} property
   * @param {string} pointer
   * @param {Node|undefined} node
   */
  strayPlaces(property, pointer, node) {
    const known = new Set((property.properties ?? []).map(({ name }) => name));
    return (node?.members ?? []).filter(({ key }) => !known.has(key)).map(({ key }) => join(pointer, key));
  }

  /**
   * @param {string} pointer
   * @param {string} [above] only among the sections of the object with this pointer
   * @returns {Section|undefined} the section that shows a place
   */
  of(pointer, above) {
    const { now } = this;
    const innermost = now
      .filter((section) => within(pointer, section.pointer) || section.pointer === "")
      .sort((a, b) => b.pointer.length - a.pointer.length);
    const named = innermost.find(
      (section) =>
        section.names?.some((name) => within(pointer, join(section.pointer, name))) &&
        !now.some((other) => other.pointer.length > section.pointer.length && within(pointer, other.pointer)),
    );
    const found = named ?? innermost.find(({ names }) => !names);
    return above === undefined || found?.pointer === above ? found : undefined;
  }
}
