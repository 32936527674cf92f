/**
 * The document on paper: every property that it has, by its name in words, with its whole value. Fields would cut long
 * texts off, and what is folded away would be missing.
 */

import { html, nothing } from "lit";
import { join } from "../../../core/json/pointer.js";
import { find } from "../../../core/json/tree.js";
import { below } from "../../../form/spec.js";
import { summarise } from "../../../form/summary.js";
import { parseMoment } from "../../../core/values/moment.js";
import { valueText } from "../../../core/values/value-text.js";
import { visible } from "../../../core/values/visible.js";
import { adopt } from "../../../ui/adopt.js";
import { outlineStyles } from "./styles.js";

/**
 * @typedef {import("../../../core/json/tree.js").Node} Node
 * @typedef {import("aanbod").Property} Property
 *
 * @typedef {object} Line a property of the document
 * @property {string} key
 * @property {Node} child
 * @property {Property|undefined} row of the table
 * @property {string} path
 * @property {string} pointer
 */

/** So many lines go on paper; a catalogue of thousands of courses is for another purpose. */
const MOST = 6_000;

/** A longer text has a line of its own. */
const WIDE = 60;

export class Outline {
  /** @param {import("../editor.js").AanbodEditor} host */
  constructor(host) {
    this.host = host;
    this.left = 0;
    adopt(host, [outlineStyles]);
  }

  render() {
    const { host } = this;
    const { tree, spec, t } = host;
    if (!tree || !spec || host.formless) return nothing;
    this.left = MOST;
    const name = find(tree, "/name");
    const content =
      host.isList && tree.type === "array" ? this.items(spec, "", "", tree, 3) : this.group(spec, "", "", tree, 3);
    return html`<section class="outline" aria-labelledby="outline-title"><h2 id="outline-title">${spec.label[host.language]}${typeof name?.value === "string" && name.value ? html`: <bdi>${visible(name.value)}</bdi>` : nothing}</h2>${content}${this.left > 0 ? nothing : html`<p>${t("print.rest")}</p>`}</section>`;
  }

  /**
   * What an object has: its plain values together, and below them what has parts.
   *
   * @param {Property|undefined} property
   * @param {string} path
   * @param {string} pointer
   * @param {Node} node
   * @param {number} level
   * @returns {unknown}
   */
  group(property, path, pointer, node, level) {
    if (node.type !== "object") return html`<p>${this.value(node)}</p>`;
    const rows = (node.members ?? []).map(({ key, node: child }) => ({
      key,
      child,
      row: property?.properties?.find(({ name }) => name === key),
      path: below(path, key),
      pointer: join(pointer, key),
    }));
    const plain = rows.filter(({ child }) => !isDeep(child));
    const deep = rows.filter(({ child }) => isDeep(child));
    return html`${plain.length ? html`<dl>${plain.map((one) => this.line(one))}</dl>` : nothing}${deep.map((one) => this.part(one, level))}`;
  }

  /** @param {Line} line */
  line({ key, child, row }) {
    this.left -= 1;
    if (this.left < 0) return nothing;
    return html`<div class=${typeof child.value === "string" && child.value.length > WIDE ? "wide" : nothing}><dt><bdi>${visible(row?.label[this.host.language] ?? key)}</bdi></dt><dd><bdi>${this.value(child, key)}</bdi></dd></div>`;
  }

  /** @param {Line} part @param {number} level */
  part({ key, child, row, path, pointer }, level) {
    if (this.left < 0) return nothing;
    const title = visible(row?.label[this.host.language] ?? key);
    return html`<div class="outline-part">${heading(level, html`<bdi>${title}</bdi>`)}${child.type === "array" ? this.items(row, path, pointer, child, level + 1) : this.group(row, path, pointer, child, level + 1)}</div>`;
  }

  /**
   * @param {Property|undefined} property
   * @param {string} path
   * @param {string} pointer
   * @param {Node} node
   * @param {number} level
   */
  items(property, path, pointer, node, level) {
    const { host } = this;
    const about = host.layout.items[`${path}[n]`];
    return (node.items ?? []).map((item, index) => {
      if (this.left < 0) return nothing;
      if (!isDeep(item)) return html`<p><bdi>${this.value(item)}</bdi></p>`;
      const name = `${about?.name[host.language] ?? host.t("list.item")} ${index + 1}`;
      const summary = summarise({
        node: item,
        property: { properties: [], ...property },
        items: about,
        locale: host.language,
        t: host.t,
      });
      return html`<div class="outline-item">${heading(level, html`${name}${summary ? html` <span class="summary"><bdi>${summary}</bdi></span>` : nothing}`)}${this.group(property, `${path}[n]`, join(pointer, index), item, level + 1)}</div>`;
    });
  }

  /** @param {Node} node @param {string} [key] @returns {string} */
  value(node, key) {
    const { items, value } = node;
    if (items) return items.map((item) => this.value(item)).join(", ");
    if (typeof value === "string" && value !== "" && !parseMoment(value)) return visible(value);
    return valueText(this.host, node, key);
  }
}

/** Whether a value has parts that have names, and not only a list of plain ones. @param {Node} node */
function isDeep(node) {
  return node.type === "object" || Boolean(node.items?.some(({ type }) => type === "object" || type === "array"));
}

/** @param {number} level @param {unknown} words */
function heading(level, words) {
  return html`<div role="heading" aria-level=${Math.min(6, level)} class="outline-title level-${Math.min(6, level)}">${words}</div>`;
}
