/**
 * What else a customer might pay, side by side: today and on the date that was chosen, usual and exempt, with and without
 * the options, and for each start moment.
 */

import { html, nothing } from "lit";
import { showMoney } from "../../core/values/decimal.js";
import { parseMoment, formatMoment, writeMoment } from "../../core/values/moment.js";
import { visible } from "../../core/values/visible.js";
import { linesOf } from "./lines.js";
import { instantOf } from "./price-segments.js";
import { momentsOf } from "./settings.js";

/** Larger documents (UTF-16 units) are priced once, and not dozens of times. */
const LIMIT = 2_000_000;

/** So many start moments are shown at first, and again with each "show more". */
const PAGE = 6;

/**
 * @typedef {import("aanbod").Quote} Quote
 * @typedef {import("aanbod").QuoteOptions} QuoteOptions
 * @typedef {"regular"|"exempt"} Customer
 */

/** @type {Customer[]} */
const CUSTOMERS = ["regular", "exempt"];

export class Comparison {
  /** @param {import("./quote.js").AanbodQuote} host */
  constructor(host) {
    this.host = host;
    this.shown = PAGE;
    /** Quotes by what they are of. @type {Map<string, Quote>} */
    this.quotes = new Map();
    this.now = "";
    /** The answers that are shown. @type {Quote[]|null} */
    this.answers = null;
  }

  /** Whether these figures may be of what was there before. */
  get waiting() {
    return this.answers !== this.host.session.quotes || !this.host.session.isCompared;
  }

  /** @returns {import("../../core/session/session.js").Comparison|null} what is to be priced; null for nothing */
  options() {
    const { host } = this;
    if (parseMoment(host.orderedAt) === null || host.value.length > LIMIT) return null;
    this.now = writeMoment({ instant: Math.floor(Date.now() / 60_000) * 60_000, fraction: "" });
    const cases = this.#cases();
    const { terms, includeAlways: include } = host;
    const other = { ...terms, startMoment: host.startMoment || undefined, vatExempt: !host.vatExempt, include };
    return {
      names: cases.map(([name]) => name),
      quotes: cases.map(([, options]) => clean({ ...terms, ...options })),
      timelines: [clean(other)],
    };
  }

  /** What is asked for: a name for each, and its options. @returns {[string, QuoteOptions][]} */
  #cases() {
    const { host } = this;
    /** @type {[string, QuoteOptions][]} */
    const cases = [];
    /** @param {string} name @param {QuoteOptions} options */
    const add = (name, options) => {
      for (const customer of CUSTOMERS) {
        for (const extras of ["without", "with"])
          cases.push([
            `${name} ${customer} ${extras}`,
            {
              ...options,
              vatExempt: customer === "exempt" || undefined,
              include: extras === "with" ? "all" : undefined,
            },
          ]);
      }
    };
    const startMoment = host.startMoment || undefined;
    add("now", { orderedAt: this.now, startMoment });
    add("then", { orderedAt: host.orderedAt, startMoment });
    const moments = this.moments;
    if (moments.length) add("start", { orderedAt: host.orderedAt });
    for (const { id } of moments.slice(0, this.shown))
      add(`start ${id}`, { orderedAt: host.orderedAt, startMoment: id });
    return cases;
  }

  /** There may be other figures. */
  answered() {
    const { host } = this;
    const { quotes, timelines, compared } = host.session;
    if (quotes !== this.answers) {
      this.answers = quotes;
      this.quotes = new Map((quotes ?? []).map((quote, index) => [compared?.names?.[index] ?? "", quote]));
      const customer = compared?.timelines[0].vatExempt ? "exempt" : "regular";
      if (timelines) host.timelines = { ...host.timelines, [customer]: timelines[0] };
    }
    host.requestUpdate();
  }

  get moments() {
    return momentsOf(this.host);
  }

  render() {
    if (!this.quotes.size) return nothing;
    return html`${this.#overview()}${this.#starts()}`;
  }

  /** Whether there is anything optional to pay for. @param {string[]} names */
  hasOptions(names) {
    return names.some((name) =>
      CUSTOMERS.some((customer) => {
        const quotes = ["without", "with"].map((extras) => this.quotes.get(`${name} ${customer} ${extras}`));
        return quotes.some((quote) => linesOf(quote).some(({ optional }) => optional));
      }),
    );
  }

  #overview() {
    const { host } = this;
    const { t, language } = host;
    const day = (/** @type {string} */ iso) => formatMoment(iso, language, "Europe/Amsterdam", true);
    const columns =
      this.#alike("now", "then") && day(this.now) === day(host.orderedAt)
        ? [["then", t("comparison.today")]]
        : [
            ["now", t("comparison.today")],
            ["then", day(host.orderedAt)],
          ];
    const options = this.hasOptions(columns.map(([name]) => name));
    const rows = CUSTOMERS.flatMap((customer) =>
      (options ? ["without", "with"] : ["without"]).map((extras) => [
        customer,
        extras,
        options ? t(`comparison.${customer}.${extras}`) : t(`price.${customer}`),
      ]),
    );
    return html`<section class="comparison" aria-busy=${this.waiting ? "true" : "false"} aria-labelledby="comparison-title">
      <h3 id="comparison-title">${t("comparison.title")}</h3>
      ${host.startMoment ? html`<p class="note"><bdi>${t("comparison.forStart", { name: this.#startName() })}</bdi></p>` : nothing}
      <table class="overview">
        <thead><tr><td></td>${columns.map(([, title]) => html`<th scope="col" class="figure">${title}</th>`)}</tr></thead>
        <tbody>${rows.map(([customer, extras, title]) => html`<tr class=${extras} aria-current=${host.vatExempt === (customer === "exempt") && extras === this.#extrasNow() ? "true" : nothing}><th scope="row">${title}</th>${columns.map(([name]) => html`<td class="figure">${this.#price(`${name} ${customer} ${extras}`)}</td>`)}</tr>`)}</tbody>
      </table>
      ${columns.map(([name, title]) => this.#nextPrice(name, title))}
    </section>`;
  }

  #startName() {
    const { startMoment } = this.host;
    const label = this.moments.find(({ id }) => id === startMoment)?.label;
    return visible(label || (startMoment ?? "").slice(0, 80));
  }

  /** @param {string} one @param {string} other */
  #alike(one, other) {
    const label = (/** @type {string} */ name) =>
      CUSTOMERS.map((customer) =>
        ["without", "with"].map((extras) => this.#plain(`${name} ${customer} ${extras}`)).join(),
      ).join();
    return label(one) === label(other);
  }

  /** @param {string} key */
  #plain(key) {
    const quote = this.quotes.get(key);
    return quote?.status === "priced" ? `${quote.totals.gross} ${quote.currency}` : quote?.reason;
  }

  /** Which of the rows has the options that are chosen now: none, all, or neither row. */
  #extrasNow() {
    const optional = linesOf(this.host.quote).filter((line) => line.optional);
    const chosen = optional.filter(({ included }) => included).length;
    return chosen === 0 ? "without" : chosen === optional.length ? "with" : null;
  }

  /** @param {string} key */
  #price(key) {
    const { t } = this.host;
    const quote = this.quotes.get(key);
    if (!quote) return "";
    return quote.status === "priced"
      ? this.#amount(key)
      : html`<span class="no-price">${t(`comparison.${quote.reason}`)}</span>`;
  }

  /** @param {string} key @returns {string} empty where there is no price */
  #amount(key) {
    const quote = this.quotes.get(key);
    return quote?.status === "priced" ? showMoney(quote.totals.gross, quote.currency, this.host.language) : "";
  }

  /** Where there is no price, from when there is one again. @param {string} name @param {string} title */
  #nextPrice(name, title) {
    const { t, language, timeline, orderedAt } = this.host;
    const quote = this.quotes.get(`${name} regular without`);
    if (quote?.status !== "unpriced" || quote.reason !== "noPeriod") return nothing;
    const at = instantOf(name === "now" ? this.now : orderedAt);
    const later = (timeline?.segments ?? []).filter(({ from }) => from && instantOf(from) > at);
    const next = later.find(({ status }) => status === "priced");
    const unfilled = later.find(({ status }) => status === "unpriced");
    const found = next ?? unfilled;
    const key = next ? "next" : unfilled ? "unfilled" : "noNext";
    // A day that begins at midnight needs no time.
    const when = found?.from && formatMoment(found.from, language).replace(/, 00:00$/, "");
    return html`<p class="note">${t(`comparison.${key}`, { title, when: when || undefined })}</p>`;
  }

  #starts() {
    const { host, moments } = this;
    const { t, language } = host;
    if (!moments.length || !this.quotes.has("start regular without")) return nothing;
    const shown = moments.slice(0, this.shown).filter(({ id }) => this.quotes.has(`start ${id} regular without`));
    const options = this.hasOptions(["start", ...shown.map(({ id }) => `start ${id}`)]);
    /** @param {string} name @param {Customer} customer */
    const cell = (name, customer) =>
      html`<td class="figure">${this.#price(`${name} ${customer} without`)}${options && this.quotes.get(`${name} ${customer} with`)?.status === "priced" && this.hasOptions([name]) ? html`<span class="times">${t("comparison.with", { price: this.#amount(`${name} ${customer} with`) })}</span>` : nothing}</td>`;
    /** @param {string} name @param {string} id @param {string} title @param {string} detail */
    const row = (
      name,
      id,
      title,
      detail,
    ) => html`<tr aria-current=${(host.startMoment || "") === id ? "true" : nothing}>
      <th scope="row">${host.fixed ? title : html`<button type="button" class="fix" aria-pressed=${(host.startMoment || "") === id ? "true" : "false"} @click=${() => host.choose({ startMoment: id || undefined })}><bdi>${title}</bdi></button>`}${detail ? html`<span class="times"><bdi>${detail}</bdi></span>` : nothing}</th>
      ${CUSTOMERS.map((customer) => cell(name, customer))}
    </tr>`;
    return html`<section class="comparison" aria-busy=${this.waiting ? "true" : "false"} aria-labelledby="starts-title">
      <h3 id="starts-title">${t("comparison.starts")}</h3>
      <p class="note">${t("comparison.startsOn", { when: formatMoment(host.orderedAt, language) })}</p>
      <table class="starts">
        <thead><tr><th scope="col">${t("price.startMoment")}</th>${CUSTOMERS.map((customer) => html`<th scope="col" class="figure">${t(`price.${customer}`)}</th>`)}</tr></thead>
        <tbody>
          ${row("start", "", t("comparison.noStart"), "")}
          ${shown.map(({ id, label }) => row(`start ${id}`, id, visible(label || id.slice(0, 80)), label ? visible(id.slice(0, 40)) : ""))}
        </tbody>
      </table>
      ${
        moments.length > this.shown
          ? html`<button type="button" class="quiet" @click=${() => {
              this.shown += PAGE * 4;
              host.requestPrices();
            }}>${t("list.more", { count: Math.min(PAGE * 4, moments.length - this.shown) })}</button>`
          : nothing
      }
    </section>`;
  }
}

/**
 * An option that is undefined is absent, and needn't be there.
 *
 * @template {object} Options
 * @param {Options} options
 * @returns {Options}
 */
function clean(options) {
  const given = Object.entries(options).filter(([, value]) => value !== undefined && value?.length !== 0);
  return /** @type {Options} */ (Object.fromEntries(given));
}
