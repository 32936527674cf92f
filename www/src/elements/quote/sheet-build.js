/**
 * The quote as a piece of a document: what the paper has, and what the clipboard gets. Built node by node, so that no
 * text of a document is ever taken for markup.
 */

import { showDecimal, showMoney } from "../../core/values/decimal.js";
import { formatMoment } from "../../core/values/moment.js";
import { nameOf } from "./lines.js";
import { momentsOf } from "./settings.js";

/**
 * @param {Document} target
 * @param {import("./quote.js").AanbodQuote} host
 * @param {import("aanbod").PricedQuote} quote
 * @param {{name: string, code: string, recipient: string}} about
 * @returns {HTMLElement}
 */
export function build(target, host, quote, { name, code, recipient }) {
  const { t, language, orderedAt, vatExempt, startMoment } = host;
  /**
   * @param {string} tag
   * @param {Record<string, string>} attributes
   * @param {(Node|string|null)[]} children
   */
  const make = (tag, attributes, ...children) => {
    const element = target.createElement(tag);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children.filter((child) => child !== null));
    return element;
  };
  /** @param {string} amount */
  const money = (amount) => showMoney(amount, null, language);
  /** @param {"td"|"th"} tag @param {string[]} cells */
  const row = (tag, cells) =>
    make(
      "tr",
      {},
      ...cells.map((cell, index) =>
        make(
          index === 0 || tag === "th" ? "th" : "td",
          tag === "th"
            ? { scope: "col", align: index ? "right" : "left" }
            : index
              ? { align: "right" }
              : { scope: "row", align: "left" },
          cell,
        ),
      ),
    );
  /**
   * @param {string} name
   * @param {string} caption
   * @param {string[]} head
   * @param {string[][]} rows
   * @param {string[]|null} foot
   */
  const table = (name, caption, head, rows, foot) =>
    make(
      "table",
      { class: name, border: "1", cellpadding: "4", cellspacing: "0" },
      make("caption", { align: "left" }, caption),
      make("thead", {}, row("th", head)),
      make("tbody", {}, ...rows.map((cells) => row("td", cells))),
      foot ? make("tfoot", {}, row("td", foot)) : null,
    );
  const start = momentsOf(host).find(({ id }) => id === startMoment);
  const facts = [
    [t("sheet.code"), code],
    [t("sheet.recipient"), recipient.trim()],
    [t("sheet.customer"), t(vatExempt ? "sheet.customerExempt" : "sheet.customerRegular")],
    [t("price.startMoment"), startMoment ? [start?.label, startMoment].filter(Boolean).join(" · ") : ""],
    [t("sheet.ordered"), formatMoment(orderedAt, language)],
    [t("sheet.currency"), quote.currency ?? ""],
  ].filter(([, value]) => value);
  const included = quote.lines.filter((line) => line.included);
  const left = quote.lines.filter((line) => !line.included);
  const called = (/** @type {import("aanbod").Line} */ line) =>
    nameOf(host, line) + (line.optional ? ` (${t("lines.optional")})` : "");
  /** @param {import("aanbod").VatGroup} group */
  const rate = ({ percentage }) => (percentage === null ? t("vat.unknown") : `${showDecimal(percentage, language)}%`);
  return make(
    "article",
    { class: "sheet", lang: language },
    make("p", { class: "kind-of" }, t("sheet.title")),
    make("h3", {}, name || t("sheet.nameless")),
    make("dl", {}, ...facts.flatMap(([term, value]) => [make("dt", {}, term), make("dd", {}, value)])),
    table(
      "items",
      t("lines.caption"),
      [t("lines.item"), t("sheet.quantity"), t("sheet.unit"), t("lines.net"), t("lines.vat"), t("lines.gross")],
      included.map((line) => [
        called(line),
        showDecimal(String(line.quantity), language),
        money(line.unit.net),
        money(line.total.net),
        money(line.total.vat),
        money(line.total.gross),
      ]),
      [
        t("lines.total"),
        "",
        "",
        money(quote.totals.net),
        money(quote.totals.vat),
        showMoney(quote.totals.gross, quote.currency, language),
      ],
    ),
    quote.vat.length
      ? table(
          "rates",
          t("vat.caption"),
          [t("vat.rate"), t("sheet.over"), t("lines.vat")],
          quote.vat.map((group) => [rate(group), money(group.net), money(group.vat)]),
          null,
        )
      : null,
    left.length
      ? make(
          "p",
          {},
          t("sheet.left", {
            names: left
              .map((line) => `${called(line)}: ${showMoney(line.total.gross, quote.currency, language)}`)
              .join("; "),
          }),
        )
      : null,
    // What is changed here is nobody's offer yet.
    host.revised?.() ? make("p", { class: "revised" }, t("sheet.revised")) : null,
    make("p", {}, t("sheet.made", { when: formatMoment(new Date().toISOString(), language) })),
  );
}

/** The same as plain text: a line for each row, its cells apart by tabs. @param {HTMLElement} sheet */
export function asText(sheet) {
  const lines = [];
  for (const part of sheet.children) {
    if (part.localName === "dl") {
      const terms = [...part.querySelectorAll("dt")];
      lines.push(...terms.map((term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`), "");
    } else if (part.localName === "table") {
      const table = /** @type {HTMLTableElement} */ (part);
      lines.push(
        table.caption?.textContent,
        ...[...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent).join("\t")),
        "",
      );
    } else lines.push(part.textContent);
  }
  return `${lines.join("\n")}\n`;
}
