/**
 * `<aanbod-quote>`: what a customer pays who orders at a given moment, and how that changes over time.
 *
 * Inside an `<aanbod-editor>` (or with `for="its id"`) it shows the price of the document there, and the editor checks
 * and prices in one reading. Alone, it prices its own `value`.
 *
 * @fires quote - a quote about the present document and choices is there; `detail.quote`
 */

import { LitElement, html, nothing } from "lit";
import { Checker, startFirst } from "../../core/engine/checker.js";
import { inTime } from "../../core/engine/in-time.js";
import { failureOf, failureWords } from "../../core/engine/failure.js";
import { FormField } from "../../ui/form-associated.js";
import { Session } from "../../core/session/session.js";
import { layoutOf } from "../../form/layouts/layout.js";
import { readable } from "../../form/places.js";
import { words } from "../../ui/i18n/index.js";
import { LocaleController } from "../../ui/i18n/locale.js";
import { quoteStyles } from "./styles.js";
import { writeMoment } from "../../core/values/moment.js";
import { answer } from "./answer.js";
import { linesOf, nameOf } from "./lines.js";
import { OptionsChosen } from "./chosen-items.js";
import { OrderDate } from "../../form/order-date.js";
import { momentsOf, readings, settings } from "./settings.js";
import { showMoney } from "../../core/values/decimal.js";
import { choicesOf, applyChoices } from "./choices.js";

/** So long after a choice its price is said: what is chosen next within it counts too. */
const HEARD = 1000;

/**
 * @typedef {import("aanbod").Quote} Quote
 * @typedef {import("aanbod").Timeline} Timeline
 * @typedef {import("aanbod").QuoteOptions} QuoteOptions
 * @typedef {import("./choices.js").Choices} Choices
 * @typedef {Pick<QuoteOptions, "periodEnd"|"exemptAmount"|"startMomentItems">} Readings
 *
 * @typedef {object} Chosen what decides the price, as the properties of the element have it
 * @property {string} orderedAt
 * @property {boolean} vatExempt
 * @property {QuoteOptions["include"]} include
 * @property {string|undefined} startMoment
 *
 * @typedef {HTMLElement & {session: Session, goToBroken: () => unknown}} Editor the element with the document
 */

const includeConverter = {
  fromAttribute: (/** @type {string|null} */ text) =>
    text === "all" ? "all" : (text ?? "").split(/\s+/).filter(Boolean),
  toAttribute: (/** @type {QuoteOptions["include"]} */ include) =>
    include === "all" ? "all" : include?.join(" ") || null,
};

/** What scripts set as a moment, as text: a Date too, and nothing is the present minute. @param {unknown} [value] */
function asMoment(value) {
  if (value instanceof Date && Number.isFinite(value.getTime())) return value.toISOString();
  return value === undefined || value === null
    ? writeMoment({ instant: Math.floor(Date.now() / 60_000) * 60_000, fraction: "" })
    : String(value);
}

export class AanbodQuote extends FormField(LitElement) {
  static styles = quoteStyles;
  /** @type {import("lit").PropertyDeclarations} */
  static properties = {
    orderedAt: { attribute: "ordered-at", reflect: true },
    vatExempt: { attribute: "vat-exempt", type: Boolean, reflect: true },
    include: { converter: includeConverter, reflect: true },
    startMoment: { attribute: "start-moment", reflect: true },
    periodEnd: { attribute: "period-end", reflect: true },
    exemptAmount: { attribute: "exempt-amount", reflect: true },
    startMomentItems: { attribute: "start-moment-items", reflect: true },
    for: { reflect: true },
    options: { attribute: false },
    linkTo: { attribute: false },
    revised: { attribute: false },
    timelines: { state: true },
    spokenText: { state: true },
  };

  /** The document when no editor has one. */
  #alone = new Session({ engine: (receive) => new Checker(receive), checks: false });
  /** @type {Editor|null} */
  #editor = null;
  /** Ends what it subscribed to. */
  #unsubscribe = () => {};
  #subscribed = false;
  #locale = new LocaleController(this);
  #chosen = new OptionsChosen();
  /** A start moment that is asked for as soon as a course has it. @type {string|null} */
  #awaited = null;
  /** @type {ReturnType<typeof setTimeout>|0} */
  #announceTimer = 0;
  /** @type {Promise<typeof import("./extras.js")>|null} */
  #loading = null;
  /** All that was drawn of the document, as text. */
  #shown = "";
  /** What was chosen when the element came into the page. @type {(Chosen & Readings)|null} */
  #first = null;
  /** @type {Node|null} */
  #root = null;
  /** The editor that `for` names can come into the page after this, or in the place of another. */
  #onOther = (/** @type {Event} */ { target }) => {
    if (this.for && target instanceof Element && target.id === this.for) this.#link();
  };

  constructor() {
    super();
    this.orderedAt = asMoment();
    this.vatExempt = false;
    /** @type {QuoteOptions["include"]} */
    this.include = [];
    /** @type {string|undefined} */
    this.startMoment = undefined;
    /** @type {Readings["periodEnd"]} */
    this.periodEnd = undefined;
    /** @type {Readings["exemptAmount"]} */
    this.exemptAmount = undefined;
    /** @type {Readings["startMomentItems"]} */
    this.startMomentItems = undefined;
    /** The id of the editor with the document. @type {string|undefined} */
    this.for = undefined;
    /** Readings, as for the editor: those that an attribute doesn't give. @type {Readings} */
    this.options = {};
    /**
     * Makes a link of the choices, for a page that can read one; without it, no link is offered.
     *
     * @type {((choices: Choices) => string)|null}
     */
    this.linkTo = null;
    /**
     * Tells whether the document has been changed since it was opened: the quote on paper then says so.
     *
     * @type {(() => boolean)|null}
     */
    this.revised = null;
    /** @type {Quote|null} */
    this.quote = null;
    /** @type {Timeline|null} */
    this.timeline = null;
    /** The price over time by customer: `regular` and `exempt`. @type {{regular?: Timeline, exempt?: Timeline}} */
    this.timelines = {};
    /** @type {import("../../core/engine/failure.js").Failure|null} */
    this.failure = null;
    this.#alone.update({ kind: "course" });
    /** What a screen reader hears: the answer to what was asked for last. */
    this.spokenText = "";
    /** What comes once the price is there. @type {import("./extras.js").Extras|null} */
    this.extras = null;
    this.date = new OrderDate(this);
  }

  /** The editor whose document is priced; null when it is priced alone. */
  get editor() {
    return this.#editor;
  }

  /** The document, and all that is known of it. */
  get session() {
    return this.#editor?.session ?? this.#alone;
  }

  get value() {
    return this.session.text;
  }

  set value(text) {
    this.dirty = true;
    this.#alone.update({ text: String(text ?? "") });
  }

  /** The document as far as it can be read. */
  get tree() {
    return this.session.tree;
  }

  get language() {
    return this.#locale.current;
  }

  get t() {
    return words(this.language);
  }

  /** Everything that decides the price, as the package takes it. @returns {QuoteOptions & {orderedAt: string}} */
  get quoteOptions() {
    return { orderedAt: this.orderedAt, ...this.#choices() };
  }

  /** The readings in force, and the language. @returns {Readings & {locale: "en"|"nl", dates: "local"}} */
  get terms() {
    const { options } = this;
    return {
      periodEnd: this.periodEnd ?? options?.periodEnd,
      exemptAmount: this.exemptAmount ?? options?.exemptAmount,
      startMomentItems: this.startMomentItems ?? options?.startMomentItems,
      locale: this.language,
      dates: "local",
    };
  }

  /** @returns {import("aanbod").TimelineOptions} */
  #choices() {
    const all = {
      vatExempt: this.vatExempt || undefined,
      include: this.include?.length ? this.include : undefined,
      startMoment: this.startMoment || undefined,
      ...this.terms,
    };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  }

  /**
   * What was chosen, without anything of the document but names: for a link, say. What is set holds for each document
   * that has it.
   */
  get choices() {
    return choicesOf(this, this.#awaited, this.#chosen);
  }

  set choices(choices) {
    this.#awaited = applyChoices(this, choices, this.#chosen);
    this.#settle();
  }

  /** Another document is there: what was chosen for the one before goes, and how unclear rules are read stays. */
  forgetChoices() {
    const { vatExempt, include } = this.#first ?? {};
    this.#chosen.names.clear();
    this.#awaited = null;
    Object.assign(this, { orderedAt: asMoment(), vatExempt: Boolean(vatExempt), include, startMoment: undefined });
  }

  /** A start moment that was asked for is in the course now. */
  #settle() {
    if (this.#awaited === null || this.startMoment === this.#awaited) return;
    if (momentsOf(this).some(({ id }) => id === this.#awaited)) this.startMoment = this.#awaited;
  }

  /** Says something to who can't see it. @param {string} text */
  announce(text) {
    this.spokenText = this.spokenText === text ? `${text}\u00a0` : text;
    // What waits doesn't take its place before it is heard.
    if (this.#announceTimer) this.#announcePrice();
  }

  connectedCallback() {
    super.connectedCallback();
    const { orderedAt, vatExempt, include, startMoment, periodEnd, exemptAmount, startMomentItems } = this;
    this.#first ??= { orderedAt, vatExempt, include, startMoment, periodEnd, exemptAmount, startMomentItems };
    this.#root = this.getRootNode();
    this.#root.addEventListener("report", this.#onOther);
    this.#link();
    startFirst(this.language).then(
      () => this.requestUpdate(),
      (/** @type {unknown} */ error) => {
        this.failure = failureOf(error);
        this.requestUpdate();
      },
    );
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#root?.removeEventListener("report", this.#onOther);
    this.#unsubscribe();
    this.#editor = null;
    this.#alone.stop();
    clearTimeout(this.#announceTimer);
    this.#announceTimer = 0;
    this.extras?.stop();
  }

  /** Goes with its editor: the one around it, or the one that `for` names, now or since. */
  #link() {
    const root = /** @type {Node & Partial<NonElementParentNode>} */ (this.getRootNode());
    const found = (this.for ? root.getElementById?.(this.for) : this.closest("aanbod-editor")) ?? null;
    const editor = found && "session" in found ? /** @type {Editor} */ (found) : null;
    if (editor === this.#editor && this.#subscribed) return;
    if (this.#editor && editor !== this.#editor) this.session.update({ comparison: null });
    this.#unsubscribe();
    this.#editor = editor;
    const { session } = this;
    const ends = [
      session.on("tree", () => this.requestPrices()),
      session.on("left", () => this.#show()),
      session.on("answer", () => this.#answered()),
    ];
    this.#subscribed = true;
    this.#unsubscribe = () => {
      this.#subscribed = false;
      for (const end of ends) end();
    };
    if (editor) this.#alone.stop();
    this.requestPrices();
    if (!editor && this.hasUpdated) this.#alone.start();
    // What was asked for already isn't answered again.
    if (session.quote) this.#answered();
  }

  /** @param {import("lit").PropertyValues} changed */
  willUpdate(changed) {
    if (typeof this.orderedAt !== "string") this.orderedAt = asMoment(this.orderedAt);
    if (changed.has("for") && this.isConnected) this.#link();
    const decisive = [
      "orderedAt",
      "vatExempt",
      "include",
      "startMoment",
      "periodEnd",
      "exemptAmount",
      "startMomentItems",
      "options",
    ];
    if (decisive.some((name) => changed.has(name)) || this.checkedLanguage !== this.language) this.requestPrices();
    // Before the first drawing, what is chosen may still be on its way.
    if (!this.hasUpdated && !this.#editor) this.#alone.start();
  }

  /**
   * What is included over all time: the chosen options of every period and start moment.
   *
   * @returns {string[]|"all"}
   */
  get includeAlways() {
    return this.include === "all"
      ? "all"
      : [...new Set([...(this.include ?? []), ...this.#chosen.pointers(this.tree)])];
  }

  /** Tells the session what is to be priced. */
  requestPrices() {
    this.checkedLanguage = this.language;
    const include = this.includeAlways;
    const timelineOptions = include.length ? { ...this.#choices(), include } : this.#choices();
    const comparison = this.extras?.comparison.options() ?? null;
    this.session.update({ quoteOptions: this.quoteOptions, timelineOptions, comparison, locale: this.language });
  }

  /** Shows the session's prices. */
  #show() {
    const { quote, timeline, failure } = this.session;
    const shown = JSON.stringify([
      quote,
      timeline,
      failure,
      this.vatExempt,
      momentsOf(this),
      linesOf(quote).map((line) => nameOf(this, line)),
    ]);
    // Most of what is typed changes no price: then nothing is drawn again.
    if (shown !== this.#shown) {
      this.#shown = shown;
      Object.assign(this, { quote, timeline, failure });
      this.timelines = timeline ? { ...this.timelines, [this.vatExempt ? "exempt" : "regular"]: timeline } : {};
      this.requestUpdate();
    }
    this.extras?.comparison.answered();
  }

  #answered() {
    this.#show();
    const { quote } = this.session;
    const { include, startMoment } = this;
    this.#settle();
    if (quote?.status === "priced" && include !== "all") {
      const chosen = this.#chosen.inQuote(this.tree, include ?? [], quote.lines);
      if (chosen.join() !== (include ?? []).join()) this.include = chosen;
    }
    // This may be while it is being drawn, where Lit hears of no change.
    if (this.include !== include || this.startMoment !== startMoment) this.requestPrices();
    if (quote) this.#loadMore();
    this.submits(quote?.status === "priced" ? quote.totals.gross : null);
    this.#updateFormValue();
    this.dispatchEvent(new CustomEvent("quote", { bubbles: true, composed: true, detail: { quote } }));
  }

  async #loadMore() {
    if (this.extras) return;
    try {
      this.#loading ??= inTime(import("./extras.js"));
      const { Extras } = await this.#loading;
      this.extras ??= new Extras(this);
    } catch {
      // The price itself is there; the next one tries again.
      this.#loading = null;
      return;
    }
    this.requestPrices();
    this.requestUpdate();
  }

  /** Whether the form around may be sent: what has no price can't be ordered. */
  #updateFormValue() {
    const { failure, quote, t } = this;
    if (this.value === "") this.invalid(this.required ? t("field.empty") : "", "valueMissing");
    else if (failure) this.invalid(failureWords(failure, t));
    else this.invalid(quote?.status === "unpriced" ? t(`unpriced.${quote.reason}`) : "");
  }

  updated() {
    this.#updateFormValue();
  }

  formResetCallback() {
    super.formResetCallback();
    this.#chosen.names.clear();
    this.#awaited = null;
    Object.assign(this, this.#first);
  }

  /** The user chose something. @param {Partial<Chosen & Readings>} choices */
  choose(choices) {
    if (this.fixed) return;
    if ("startMoment" in choices) this.#awaited = null;
    Object.assign(this, choices);
    this.#announcePrice();
  }

  /** Says what a choice comes to. */
  #announcePrice() {
    clearTimeout(this.#announceTimer);
    this.#announceTimer = setTimeout(() => {
      this.#announceTimer = 0;
      const { quote, failure, t } = this;
      if (failure || !quote) return;
      this.announce(
        quote.status === "priced"
          ? `${showMoney(quote.totals.gross, quote.currency, this.language)}, ${t(this.vatExempt ? "price.totalExempt" : "price.totalWords")}`
          : t(`unpriced.${quote.reason}`),
      );
    }, HEARD);
  }

  /** The user wants an optional item, or not. @param {string} pointer @param {boolean} wanted */
  tick(pointer, wanted) {
    if (this.fixed) return;
    const optional = linesOf(this.quote)
      .filter((line) => line.optional)
      .map((line) => line.pointer);
    const include = this.include === "all" ? optional : (this.include ?? []);
    if (this.include === "all") for (const other of optional) this.#chosen.tick(this.tree, other, true);
    this.#chosen.tick(this.tree, pointer, wanted);
    this.include = wanted ? [...new Set([...include, pointer])] : include.filter((other) => other !== pointer);
    this.#announcePrice();
  }

  render() {
    const { t } = this;
    return html`<section class="quote" part="quote" aria-labelledby="title">
      <header class="pane-head" part="head"><h2 id="title" tabindex="-1">${t("price.title")}</h2></header>
      <slot name="notice"></slot>
      <div class="quote-body ${this.date.stale ? "stale" : ""}">
        ${settings(this)}
        ${answer(this)}
        ${this.extras?.priceChart.render() ?? nothing}
        ${this.extras?.comparison.render() ?? nothing}
        ${readings(this)}
      </div>
      ${this.extras?.sheet.render() ?? nothing}
      <div class="sr-only" role="status">${this.spokenText}</div>
    </section>`;
  }

  /** @param {string} text */
  readable(text) {
    return readable(text, layoutOf("course").items, this.language);
  }
}

if (globalThis.customElements && !customElements.get("aanbod-quote"))
  customElements.define("aanbod-quote", AanbodQuote);
