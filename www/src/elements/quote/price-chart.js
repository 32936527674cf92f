/**
 * The price over time, for a usual and for an exempt customer: a picture whose stretches can be gone through by
 * keyboard, and the same as a table.
 */

import { html, nothing, svg } from "lit";
import { showMoney } from "../../core/values/decimal.js";
import { parseMoment, formatMoment, writeMoment } from "../../core/values/moment.js";
import { scaleOf } from "../../core/values/time-scale.js";
import { holds, momentIn, stretchesOf } from "./price-segments.js";

const HEIGHT = 196;
const TOP = 26;
const BOTTOM = 28;

/** So many rows are shown at first. */
const ROWS = 50;

/**
 * @typedef {import("./price-segments.js").Stretch} Stretch
 * @typedef {import("aanbod").Segment} Segment
 * @typedef {"regular"|"exempt"} Customer
 * @typedef {ReturnType<typeof scaleOf>} Scale
 * @typedef {Scale["placed"][number]} Placed a stretch with its place in the picture
 */

/** @type {Customer[]} */
const SERIES = ["regular", "exempt"];

export class PriceChart {
  /** @param {import("./quote.js").AanbodQuote} host */
  constructor(host) {
    this.host = host;
    this.width = 340;
    /** The stretch that the keyboard looks at; null for the one of the order. @type {number|null} */
    this.selected = null;
    /**
     * The stretches, and what they were made of.
     *
     * @type {{regular: Segment[]|null, exempt: Segment[]|null, stretches: Stretch[]}}
     */
    this.joined = { regular: null, exempt: null, stretches: [] };
    /** @type {ResizeObserver|undefined} */
    this.observer = undefined;
    host.addController(this);
  }

  hostConnected() {
    // A DOM of tests lays nothing out.
    if (!globalThis.ResizeObserver) return;
    this.observer ??= new ResizeObserver(([entry]) => {
      const width = Math.round(Math.max(240, Math.min(entry.contentRect.width - 32, 900)));
      if (width === this.width) return;
      this.width = width;
      this.host.requestUpdate();
    });
    this.observer.observe(this.host);
  }

  hostDisconnected() {
    this.observer?.disconnect();
  }

  /** @returns {Stretch[]} */
  get stretches() {
    const [regular, exempt] = SERIES.map((name) => this.host.timelines[name]?.segments ?? null);
    if (this.joined.regular !== regular || this.joined.exempt !== exempt)
      this.joined = { regular, exempt, stretches: stretchesOf(regular, exempt) };
    return this.joined.stretches;
  }

  /** The customers that there are prices for, the one of the quote among them. */
  get series() {
    const [first] = this.stretches;
    return SERIES.filter((name) => first?.[name]);
  }

  render() {
    const { host, stretches } = this;
    const { t } = host;
    const drawn = stretches.some(({ regular, exempt }) =>
      [regular, exempt].some((segment) => segment?.status === "priced" || segment?.status === "overlap"),
    );
    if (!drawn) return nothing;
    return html`<figure class="price-chart">
      <figcaption><h3>${t("timeline.title")}</h3>${this.legend()}</figcaption>
      ${this.drawing(stretches)}
      <p class="selection ${this.selected === null ? "keys" : ""}" id="selection">${this.selected === null ? t(host.fixed ? "timeline.keysFixed" : "timeline.keys") : this.segmentText(stretches[this.selected])}</p>
      ${this.table(stretches)}
    </figure>`;
  }

  legend() {
    const {
      series,
      host: { t },
    } = this;
    if (series.length < 2) return nothing;
    return html`<ul class="legend">${series.map((name) => html`<li><svg width="34" height="12" viewBox="0 0 34 12" aria-hidden="true"><line x1="1" x2="33" y1="6" y2="6" class="step ${name}"/>${mark(name, 17, 6)}</svg>${t(`price.${name}`)}</li>`)}</ul>`;
  }

  /** @param {Stretch[]} stretches */
  drawing(stretches) {
    const { host, width } = this;
    const { t, language } = host;
    const at = parseMoment(host.orderedAt)?.instant ?? null;
    const scale = scaleOf(stretches, at, { width, top: TOP, bottom: HEIGHT - BOTTOM });
    const { placed } = scale;
    const drawn = placed.map((part) => this.part(part, at));
    const marker = scale.markerX;
    const buyer = host.vatExempt ? "exempt" : "regular";
    const dot = placed.find(({ stretch }) => at !== null && holds(stretch, at))?.y[buyer];
    const selection = this.selected === null ? null : placed.find(({ index }) => index === this.selected);
    const now =
      this.selected ??
      Math.max(
        0,
        stretches.findIndex((stretch) => at !== null && holds(stretch, at)),
      );
    return html`<svg class="chart" width=${width} height=${HEIGHT} viewBox="0 0 ${width} ${HEIGHT}" role="slider" tabindex="0" aria-label=${this.summary(stretches)} aria-describedby="selection"
        aria-valuemin="1" aria-valuemax=${stretches.length} aria-valuenow=${now + 1} aria-valuetext=${this.segmentText(stretches[now])} aria-readonly=${host.fixed ? "true" : nothing}
        @click=${(/** @type {MouseEvent} */ event) => this.clicked(event, scale)} @keydown=${(/** @type {KeyboardEvent} */ event) => this.keys(event, now)} @blur=${() => this.select(null)}>
      <defs>
        <pattern id="gap" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="6" class="hatch-gap"/></pattern>
        <pattern id="overlap" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><line x1="0" y1="0" x2="0" y2="6" class="hatch-overlap"/></pattern>
      </defs>
      ${selection ? svg`<rect x=${selection.x1} y="2" width=${Math.max(3, selection.x2 - selection.x1)} height=${HEIGHT - BOTTOM - 2} class="selected"/>` : nothing}
      <line x1="0" x2=${width} y1=${HEIGHT - BOTTOM} y2=${HEIGHT - BOTTOM} class="axis"/>
      ${drawn.map(({ shape }) => svg`<g>${shape}</g>`)}${this.drops(placed)}
      ${scale.ticks.map(({ x, instant, anchor }) => svg`<line x1=${x} x2=${x} y1=${HEIGHT - BOTTOM} y2=${HEIGHT - BOTTOM + 4} class="axis"/>${label(formatMoment(writeMoment({ instant, fraction: "" }), language, "Europe/Amsterdam", true), x, HEIGHT - 8, anchor, "tick")}`)}
      ${
        marker === null
          ? nothing
          : svg`<line x1=${marker} x2=${marker} y1=${TOP - 8} y2=${HEIGHT - BOTTOM} class="marker"/>
        ${dot ? svg`<circle cx=${marker} cy=${dot} r="5" class="marker-dot"/>` : nothing}
        ${label(t("timeline.order"), Math.min(Math.max(marker, 24), width - 24), TOP - 13, "middle", "marker-label")}`
      }
      ${drawn.map(({ words }) => words)}
    </svg>`;
  }

  /** From one price to the next, where they follow each other. @param {Placed[]} placed */
  drops(placed) {
    return SERIES.map((name) =>
      placed.slice(1).map((part, index) => {
        const before = placed[index].y[name];
        const after = part.y[name];
        return before !== null && after !== null && before !== after
          ? svg`<line x1=${part.x1} x2=${part.x1} y1=${before} y2=${after} class="drop"/>`
          : nothing;
      }),
    );
  }

  /**
   * A stretch: its shapes, and its words, which are drawn last, above everything.
   *
   * @param {Placed} part
   * @param {number|null} at the moment of ordering
   */
  part(part, at) {
    const { t, language, vatExempt } = this.host;
    const { stretch, x1, x2, y } = part;
    const wide = x2 - x1;
    const chosen = at !== null && holds(stretch, at);
    const buyer = vatExempt ? "exempt" : "regular";
    const title = svg`<title>${this.segmentText(stretch)}</title>`;
    const priced = SERIES.flatMap((name) => {
      const [segment, height] = [stretch[name], y[name]];
      return segment?.status === "priced" && height !== null ? [{ name, segment, height }] : [];
    });
    if (!priced.length) {
      const status = statusOf(stretch, buyer);
      const name = t(`timeline.${status}`);
      return {
        words:
          wide > name.length * 6.5
            ? label(name, (x1 + x2) / 2, HEIGHT - BOTTOM - 8, "middle", `area-label ${status}`)
            : nothing,
        shape: svg`${title}<rect x=${x1} y=${TOP} width=${Math.max(2, wide)} height=${HEIGHT - BOTTOM - TOP} class=${status} fill=${status === "overlap" ? "url(#overlap)" : "url(#gap)"}/>`,
      };
    }
    const high = Math.min(...priced.map(({ height }) => height));
    const words = priced.map(({ name, segment: { totals, currency }, height }) => {
      const text = showMoney(totals.gross, currency, language);
      const double = name === "exempt" && y.exempt === y.regular;
      if (double || wide <= text.length * 7) return nothing;
      return label(
        text,
        (x1 + x2) / 2,
        height === high ? height - 8 : height + 16,
        "middle",
        `amount ${chosen && name === buyer ? "chosen" : ""}`,
      );
    });
    const lines = priced.map(
      ({ name, height }) =>
        svg`<line x1=${x1} x2=${x2} y1=${height} y2=${height} class="step ${name} ${chosen && name === buyer ? "chosen" : ""}"/>${wide > 24 ? mark(name, x1 + 8, height) : nothing}`,
    );
    return {
      words,
      shape: svg`${title}<rect x=${x1} y=${high} width=${wide} height=${HEIGHT - BOTTOM - high} class="under ${chosen ? "chosen" : ""}"/>${lines}`,
    };
  }

  /** A stretch in words: when, and what either customer pays. @param {Stretch} stretch */
  segmentText({ from, until, ...sides }) {
    const { t, language } = this.host;
    const when = `${from ? formatMoment(from, language) : t("period.open")} – ${until ? formatMoment(until, language) : t("period.open")}`;
    const prices = SERIES.flatMap((name) => {
      const segment = sides[name];
      return segment ? [{ name, price: this.price(segment) }] : [];
    });
    if (new Set(prices.map(({ price }) => price)).size === 1) return `${when}: ${prices[0].price}`;
    return `${when}: ${prices.map(({ name, price }) => `${t(`price.${name}`)} ${price}`).join("; ")}`;
  }

  /** @param {Segment} segment */
  price(segment) {
    const { t, language } = this.host;
    return segment.status === "priced"
      ? showMoney(segment.totals.gross, segment.currency, language)
      : t(`timeline.${segment.status}`);
  }

  /** A click on the picture orders on that day. @param {MouseEvent} event @param {Scale} scale */
  clicked(event, scale) {
    const { left } = /** @type {Element} */ (event.currentTarget).getBoundingClientRect();
    const instant = scale.instantAt(event.clientX - left);
    this.host.date.set(writeMoment({ instant: Math.round(instant / 3_600_000) * 3_600_000, fraction: "" }));
  }

  /**
   * By keyboard, the arrows go from stretch to stretch, and Enter orders in the one selection at.
   *
   * @param {KeyboardEvent} event
   * @param {number} now the stretch that is looked at
   */
  keys(event, now) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const last = this.stretches.length - 1;
    /** @type {Record<string, number|undefined>} */
    const places = {
      ArrowRight: now + 1,
      ArrowUp: now + 1,
      ArrowLeft: now - 1,
      ArrowDown: now - 1,
      Home: 0,
      End: last,
    };
    const to = places[event.key];
    if (to !== undefined) this.select(Math.min(last, Math.max(0, to)));
    else if (event.key === "Enter" || event.key === " ") {
      if (this.host.fixed) return;
      const moment = momentIn(this.stretches[now]);
      this.host.date.set(moment);
      this.host.announce(this.host.t("timeline.ordered", { when: formatMoment(moment, this.host.language) }));
    } else return;
    event.preventDefault();
  }

  /** @param {number|null} index */
  select(index) {
    this.selected = index;
    this.host.requestUpdate();
  }

  /** The picture in one sentence. @param {Stretch[]} stretches */
  summary(stretches) {
    const { t, vatExempt } = this.host;
    const buyer = vatExempt ? "exempt" : "regular";
    const count = (/** @type {Segment["status"]} */ status) =>
      stretches.filter((stretch) => statusOf(stretch, buyer) === status && stretch.from && stretch.until).length;
    const prices = stretches.filter((stretch) => stretch[buyer]?.status === "priced").length;
    return t("timeline.summary", { prices, gaps: count("gap"), overlaps: count("overlap") });
  }

  /** @param {Stretch[]} stretches */
  table(stretches) {
    const {
      series,
      host: { t, language, orderedAt },
    } = this;
    const at = parseMoment(orderedAt)?.instant;
    /** @param {string|null} iso @param {string} otherwise */
    const when = (iso, otherwise) => (iso ? formatMoment(iso, language) : otherwise);
    const cell = (/** @type {Segment|null} */ segment) =>
      segment &&
      html`<td class="figure">${segment.status === "priced" ? this.price(segment) : html`<span class="status-${segment.status}">${this.price(segment)}</span>`}</td>`;
    return html`<details class="timeline-table">
      <summary>${t("timeline.asTable")}</summary>
      <table>
        <caption class="sr-only">${t("timeline.title")}</caption>
        <thead><tr><th scope="col">${t("timeline.from")}</th><th scope="col">${t("timeline.until")}</th>${series.map((name) => html`<th scope="col" class="figure">${t(`price.${name}`)}</th>`)}</tr></thead>
        <tbody>${stretches.slice(0, ROWS).map(
          (stretch) => html`<tr aria-current=${holds(stretch, at) ? "true" : nothing}>
          <td>${when(stretch.from, t("timeline.always"))}</td><td>${when(stretch.until, t("timeline.forever"))}</td>
          ${series.map((name) => cell(stretch[name]))}
        </tr>`,
        )}</tbody>
      </table>
      ${stretches.length > ROWS ? html`<p class="note">${t("timeline.more", { count: stretches.length - ROWS })}</p>` : nothing}
    </details>`;
  }
}

/**
 * @param {string} text
 * @param {number} x
 * @param {number} y
 * @param {string} anchor
 * @param {string} name
 */
const label = (text, x, y, anchor, name) => svg`<text x=${x} y=${y} text-anchor=${anchor} class=${name}>${text}</text>`;

/** What there is to say of a stretch without a price. @param {Stretch} stretch @param {Customer} buyer */
const statusOf = (stretch, buyer) => (stretch[buyer] ?? stretch.regular ?? stretch.exempt)?.status;

/**
 * Which line is whose, also without colour: a dot for the one, a square for the other.
 *
 * @param {Customer} name
 * @param {number} x
 * @param {number} y
 */
function mark(name, x, y) {
  return name === "regular"
    ? svg`<circle cx=${x} cy=${y} r="3.5" class="series-mark regular"/>`
    : svg`<rect x=${x - 3} y=${y - 3} width="6" height="6" class="series-mark exempt"/>`;
}
