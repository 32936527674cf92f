/**
 * Which rows of the table are drawn: those in sight and some around them, and the one with the focus. Empty rows,
 * which screen readers don't hear of, stand for the others.
 */

import {
  Virtualizer,
  defaultRangeExtractor,
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
} from "@tanstack/virtual-core";
import { afterPaint } from "../../ui/after-paint.js";

/** So many rows go on paper. */
const MOST = 2_000;

/** Rows that are drawn around those in sight. */
const OVERSCAN = 8;

/** Height of a row before it has been drawn. */
const ESTIMATE = 45;

export class Rows {
  /** @param {import("./catalogue.js").AanbodCatalogue} host */
  constructor(host) {
    this.host = host;
    /** @type {Virtualizer<Element, Element>|null} */
    this.virtualizer = null;
    /** @type {(() => void)|undefined} */
    this.unmount = undefined;
    /** None before the first rows are there: drawing them takes some short turns, and no long one. */
    this.overscan = 0;
  }

  /** @returns {import("@tanstack/virtual-core").VirtualizerOptions<Element, Element>} */
  get options() {
    return {
      count: this.host.listed.length,
      getScrollElement: () => this.host.renderRoot.querySelector(".scroller"),
      estimateSize: () => ESTIMATE,
      getItemKey: (at) => this.host.listed[at]?.index ?? at,
      overscan: this.overscan,
      // What is under the sticky head isn't in sight.
      scrollPaddingStart: 40,
      scrollToFn: elementScroll,
      observeElementRect,
      observeElementOffset,
      measureElement,
      rangeExtractor: (range) => {
        const drawn = defaultRangeExtractor(range);
        const { current } = this.host;
        if (current < range.count && (current < drawn[0] || current > (drawn.at(-1) ?? 0))) drawn.push(current);
        return drawn.sort((one, other) => one - other);
      },
      onChange: () => this.host.requestUpdate(),
    };
  }

  /** @returns {({index: number}|{gap: number})[]} what to draw: rows by their place in the list, and room for others */
  get items() {
    if (!this.virtualizer) return [];
    const { paper, listed } = this.host;
    if (paper.on) return listed.slice(0, MOST).map((_, index) => ({ index }));
    this.virtualizer.setOptions(this.options);
    /** @type {({index: number}|{gap: number})[]} */
    const drawn = [];
    let at = 0;
    for (const { index, start, end } of this.virtualizer.getVirtualItems()) {
      if (start > at) drawn.push({ gap: start - at });
      drawn.push({ index });
      at = end;
    }
    const rest = this.virtualizer.getTotalSize() - at;
    return rest > 0 ? [...drawn, { gap: rest }] : drawn;
  }

  /** How many have no room on paper. */
  get left() {
    return Math.max(0, this.host.listed.length - MOST);
  }

  /** After each drawing. The first ones are measured once the browser has laid them out by itself: to ask sooner is a long task. */
  settle() {
    const { host } = this;
    if (host.paper.on || !host.renderRoot.querySelector(".scroller")) return;
    if (!this.virtualizer || !this.overscan) {
      this.#soon();
      return;
    }
    this.virtualizer._willUpdate();
    this.#measure();
  }

  /** @returns {number} how many rows were measured */
  #measure() {
    const drawn = this.host.renderRoot.querySelectorAll("tbody tr[data-index]");
    for (const row of drawn) this.virtualizer?.measureElement(row);
    return drawn.length;
  }

  #soon = afterPaint(() => {
    const { host } = this;
    if (!host.isConnected || host.paper.on) return;
    const isFirst = !this.virtualizer;
    if (!this.virtualizer) {
      this.virtualizer = new Virtualizer(this.options);
      this.unmount = this.virtualizer._didMount();
    }
    this.virtualizer._willUpdate();
    if (this.#measure()) this.overscan = OVERSCAN;
    if (isFirst || this.overscan) host.requestUpdate();
  });

  /** @param {number} at */
  reveal(at) {
    this.virtualizer?.scrollToIndex(at, { align: "auto" });
  }

  stop() {
    this.unmount?.();
    this.virtualizer = null;
    this.overscan = 0;
  }
}
