/**
 * The price over time: a picture for the eye, and the same as a table for everyone.
 */

import { html, nothing, svg } from "lit";
import { showMoney } from "../values/decimal.js";
import { parseMoment, tellMoment, writeMoment } from "../values/moment.js";
import { scaleOf } from "./scale.js";

const HEIGHT = 168;
const TOP = 26;
const BOTTOM = 28;

/** So many rows are shown at first. */
const ROWS = 50;

export class Picture {
  /** @param {import("./quote.js").AanbodQuote} host */
  constructor(host) {
    this.host = host;
    this.width = 340;
    host.addController(this);
  }

  hostConnected() {
    this.observer ??= new ResizeObserver(([entry]) => {
      const width = Math.round(Math.max(240, Math.min(entry.contentRect.width - 32, 900)));
      if (width === this.width) return;
      this.width = width;
      this.host.requestUpdate();
    });
    this.observer.observe(this.host);
  }

  hostDisconnected() {
    this.observer.disconnect();
  }

  render() {
    const { timeline, t } = this.host;
    if (!timeline?.segments.some(({ status }) => status === "priced" || status === "overlap")) return nothing;
    return html`<figure class="picture">
      <figcaption><h3>${t("timeline.title")}</h3></figcaption>
      ${this.drawing(timeline.segments)}
      ${this.table(timeline.segments)}
    </figure>`;
  }

  drawing(segments) {
    const { host, width } = this;
    const { t, language } = host;
    const at = parseMoment(host.orderedAt)?.instant ?? null;
    const scale = scaleOf(segments, at, { width, top: TOP, bottom: HEIGHT - BOTTOM });
    const label = (text, x, y, anchor, name) => svg`<text x=${x} y=${y} text-anchor=${anchor} class=${name}>${text}</text>`;
    const drawn = scale.segments.map((segment) => this.segment(segment, at, label));
    const drops = scale.segments.slice(1).map((segment, index) => {
      const before = scale.segments[index];
      return before.y !== null && segment.y !== null ? svg`<line x1=${segment.x1} x2=${segment.x1} y1=${before.y} y2=${segment.y} class="drop"/>` : nothing;
    });
    const marker = scale.markerX;
    const atMarker = scale.segments.find((segment) => marker !== null && marker >= segment.x1 && marker <= segment.x2 && segment.holds(at));
    return html`<svg class="chart" width=${width} height=${HEIGHT} viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label=${this.told(segments)} @click=${(event) => this.clicked(event, scale)}>
      <defs>
        <pattern id="gap" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="6" class="hatch-gap"/></pattern>
        <pattern id="overlap" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><line x1="0" y1="0" x2="0" y2="6" class="hatch-overlap"/></pattern>
      </defs>
      <line x1="0" x2=${width} y1=${HEIGHT - BOTTOM} y2=${HEIGHT - BOTTOM} class="axis"/>
      ${drawn.map(({ shape }) => svg`<g>${shape}</g>`)}${drops}
      ${scale.ticks.map(({ x, instant, anchor }) => svg`<line x1=${x} x2=${x} y1=${HEIGHT - BOTTOM} y2=${HEIGHT - BOTTOM + 4} class="axis"/>${label(tellMoment(writeMoment({ instant, fraction: "" }), language, "Europe/Amsterdam", true), x, HEIGHT - 8, anchor, "tick")}`)}
      ${marker === null ? nothing : svg`<line x1=${marker} x2=${marker} y1=${TOP - 8} y2=${HEIGHT - BOTTOM} class="marker"/>
        ${atMarker?.y ? svg`<circle cx=${marker} cy=${atMarker.y} r="5" class="marker-dot"/>` : nothing}
        ${label(t("timeline.order"), Math.min(Math.max(marker, 24), width - 24), TOP - 13, "middle", "marker-label")}`}
      ${drawn.map(({ words }) => words)}
    </svg>`;
  }

  /** Its shape, and its words: they are drawn last, above everything. */
  segment(segment, at, label) {
    const { t, language } = this.host;
    const { x1, x2, y, status, data } = segment;
    const wide = x2 - x1;
    if (status === "priced") {
      const text = showMoney(data.totals.gross, data.currency, language);
      const chosen = at !== null && segment.holds(at);
      const words = wide > text.length * 7 ? label(text, (x1 + x2) / 2, y - 8, "middle", chosen ? "amount chosen" : "amount") : nothing;
      return {
        words,
        shape: svg`<title>${this.span(data)}: ${text}</title><rect x=${x1} y=${y} width=${wide} height=${HEIGHT - BOTTOM - y} class="under ${chosen ? "chosen" : ""}"/>
          <line x1=${x1} x2=${x2} y1=${y} y2=${y} class="step ${chosen ? "chosen" : ""}"/>`,
      };
    }
    const name = t(`timeline.${status}`);
    return {
      words: wide > name.length * 6.5 ? label(name, (x1 + x2) / 2, HEIGHT - BOTTOM - 8, "middle", `area-label ${status}`) : nothing,
      shape: svg`<title>${this.span(data)}: ${name}</title><rect x=${x1} y=${TOP} width=${Math.max(2, wide)} height=${HEIGHT - BOTTOM - TOP} class=${status} fill=${status === "overlap" ? "url(#overlap)" : "url(#gap)"}/>`,
    };
  }

  /** From when until when: for a part too narrow for words, and for who wants to know exactly. */
  span({ from, until }) {
    const { t, language } = this.host;
    return `${from ? tellMoment(from, language) : t("period.open")} – ${until ? tellMoment(until, language) : t("period.open")}`;
  }

  /** A click on the picture orders on that day. The date field does the same by keyboard. */
  clicked(event, scale) {
    const { left } = event.currentTarget.getBoundingClientRect();
    const instant = scale.instantAt(event.clientX - left);
    this.host.date.set(writeMoment({ instant: Math.round(instant / 3_600_000) * 3_600_000, fraction: "" }));
  }

  /** The picture in one sentence. */
  told(segments) {
    const { t } = this.host;
    const count = (status) => segments.filter((segment) => segment.status === status && segment.from && segment.until).length;
    return t("timeline.summary", { prices: segments.filter(({ status }) => status === "priced").length, gaps: count("gap"), overlaps: count("overlap") });
  }

  table(segments) {
    const { t, language, orderedAt } = this.host;
    const at = parseMoment(orderedAt)?.instant;
    const when = (iso, otherwise) => (iso ? tellMoment(iso, language) : otherwise);
    const holds = ({ from, until }) => (!from || parseMoment(from)?.instant <= at) && (!until || parseMoment(until)?.instant > at);
    return html`<details class="timeline-table">
      <summary>${t("timeline.asTable")}</summary>
      <table>
        <caption class="sr-only">${t("timeline.title")}</caption>
        <thead><tr><th scope="col">${t("timeline.from")}</th><th scope="col">${t("timeline.until")}</th><th scope="col" class="figure">${t("timeline.price")}</th></tr></thead>
        <tbody>${segments.slice(0, ROWS).map((segment) => html`<tr aria-current=${holds(segment) ? "true" : nothing}>
          <td>${when(segment.from, t("timeline.always"))}</td><td>${when(segment.until, t("timeline.forever"))}</td>
          <td class="figure">${segment.status === "priced" ? showMoney(segment.totals.gross, segment.currency, language) : html`<span class="status-${segment.status}">${t(`timeline.${segment.status}`)}</span>`}</td>
        </tr>`)}</tbody>
      </table>
      ${segments.length > ROWS ? html`<p class="note">${t("timeline.more", { count: segments.length - ROWS })}</p>` : nothing}
    </details>`;
  }
}
