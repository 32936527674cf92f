// The page as a test finds it, private parts of the elements included: what it asks for is there, or the test fails.
import type { EditorView } from "@codemirror/view";
import type { PricedQuote, PricedSegment, Report } from "aanbod";
import type { AanbodCatalogue } from "../../../www/src/elements/catalogue/catalogue.js";
import type { Row } from "../../../www/src/elements/catalogue/store.js";
import type { AanbodEditor } from "../../../www/src/elements/editor/editor.js";
import type { TextPane } from "../../../www/src/elements/editor/text/text-pane.js";
import type { TextView } from "../../../www/src/elements/editor/text/text-view.js";
import type { AanbodExchange } from "../../../www/src/elements/exchange/exchange.js";
import type { Pane } from "../../../www/src/elements/exchange/pane.js";
import type { AanbodFindings } from "../../../www/src/elements/findings/findings.js";
import type { AanbodPrice } from "../../../www/src/elements/price/price.js";
import type { AanbodQuote } from "../../../www/src/elements/quote/quote.js";

/** With its shadow root, and with the events of the elements. */
type Drawn<Type> = {
  addEventListener(
    type: "change" | "quote",
    listener: (event: CustomEvent<{ value: string; quote: PricedQuote | null }>) => unknown,
    options?: AddEventListenerOptions,
  ): void;
  renderRoot: ShadowRoot;
  shadowRoot: ShadowRoot;
} & Type;

/** With CodeMirror. */
type WithText = TextPane & { view: TextView & { view: EditorView } };

/** With a report and a price. */
type Priced = { report: Report; quote: PricedQuote };

interface Elements {
  "aanbod-catalogue": Drawn<Omit<AanbodCatalogue, "known">> & { known: Row[] };
  "aanbod-editor": Drawn<AanbodEditor> & Priced & { textPane: WithText };
  "aanbod-exchange": Drawn<Omit<AanbodExchange, "panes">> & {
    report: Report;
    panes: Record<"request" | "response", Omit<Pane, "view"> & { view: WithText }>;
  };
  "aanbod-findings": Drawn<AanbodFindings> & { locale: string };
  "aanbod-price": Drawn<AanbodPrice>;
  "aanbod-quote": Drawn<Omit<AanbodQuote, "timeline">> & Priced & { timeline: { segments: PricedSegment[] } };
}

/** What a selector finds. */
type Found<Selector extends string> = Selector extends keyof HTMLElementTagNameMap
  ? HTMLElementTagNameMap[Selector]
  : HTMLElement;

declare global {
  interface HTMLElementTagNameMap extends Elements {}

  interface ParentNode {
    querySelector<Selector extends string>(selectors: Selector): Found<Selector>;
    querySelectorAll<Selector extends string>(selectors: Selector): NodeListOf<Found<Selector>>;
  }

  interface Element {
    closest<Selector extends string>(selectors: Selector): Found<Selector>;
  }

  /** What tests keep on the page. */
  interface Window {
    onPaper: boolean;
    printed: { text: string; title: string; weight: string; lang: string };
    rowsDrawn: Set<string>;
  }

  interface Document {
    readonly activeElement: HTMLElement;
  }

  interface ShadowRoot {
    getElementById(id: string): HTMLElement;
    readonly activeElement: HTMLElement;
  }
}
