/**
 * One line that tells an item of a list from the others: what it is for a period, a city, a price.
 */

import { find } from "../core/json/tree.js";
import { dateFormat } from "../core/values/dates.js";
import { groupDecimal, showAmount } from "../core/values/decimal.js";
import { visible } from "../core/values/visible.js";
import { parseMoment, formatMoment } from "../core/values/moment.js";

const MOST = 60;
const PLAIN_DATE = /^\d{4}-\d\d-\d\d$/;

/**
 * @param {object} scope
 * @param {import("../core/json/tree.js").Node|undefined} scope.node the item
 * @param {Pick<import("aanbod").Property, "properties">} scope.property its row of the table
 * @param {import("./layouts/layout.js").Items|undefined} scope.items
 * @param {string} scope.locale
 * @param {(key: string) => string} scope.t
 * @returns {string}
 */
export function summarise({ node, property, items, locale, t }) {
  if (!node) return "";
  if (node.type !== "object") return formatValue(node, locale);
  if (items?.as === "range") {
    const [from, until] = (items.summary ?? []).map((name) => formatValue(find(node, `/${name}`), locale, true));
    return from || until ? `${from || t("period.open")} – ${until || t("period.open")}` : t("period.always");
  }
  const names =
    items?.summary ??
    (property.properties ?? []).filter((child) => !child.array && child.type !== "object").map((child) => child.name);
  /** @type {string[]} */
  const found = [];
  for (const name of names) {
    const value = find(node, `/${name}`);
    const words =
      value?.raw !== undefined && items?.money?.has(name) ? showAmount(value.raw, locale) : formatValue(value, locale);
    // A code and its display value often say the same.
    if (words && !found.some((other) => other.toLowerCase() === words.toLowerCase())) found.push(words);
    if (found.length === 3) break;
  }
  return found.join(" · ");
}

/**
 * @param {import("../core/json/tree.js").Node|undefined} node
 * @param {string} locale
 * @param {boolean} [dayOnly]
 */
function formatValue(node, locale, dayOnly = false) {
  if (!node || node.type === "null") return "";
  if (node.raw !== undefined) return groupDecimal(node.raw, locale);
  if (typeof node.value === "string") {
    if (PLAIN_DATE.test(node.value)) return formatMoment(`${node.value}T00:00:00Z`, locale, "UTC", true);
    if (parseMoment(node.value)) return formatMoment(node.value, locale, "Europe/Amsterdam", dayOnly);
    return visible(node.value.length > MOST ? `${node.value.slice(0, MOST)}…` : node.value);
  }
  if (node.type === "object") return formatDate(node, locale);
  return "";
}

/**
 * A start date in parts: {day?, month, year}.
 *
 * @param {import("../core/json/tree.js").Node} node
 * @param {string} locale
 */
function formatDate(node, locale) {
  const part = (/** @type {string} */ name) => Number(find(node, `/${name}`)?.raw);
  const [year, month, day] = [part("year"), part("month"), part("day")];
  if (!(year > 0 && year < 10_000 && month >= 1 && month <= 12)) return "";
  const date = new Date(Date.UTC(year, month - 1, day > 0 && day < 32 ? day : 1));
  /** @type {Intl.DateTimeFormatOptions} */
  const style = { timeZone: "UTC", year: "numeric", month: "long", ...(day > 0 && day < 32 ? { day: "numeric" } : {}) };
  return dateFormat(locale, style).format(date);
}
