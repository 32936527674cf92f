// The elements as a test finds them in the page, private parts included: what it asks for is there, or the test fails.
import type { EditorView } from "@codemirror/view";
import type { AanbodCatalogue } from "../../../www/src/elements/catalogue/catalogue.js";
import type { AanbodEditor } from "../../../www/src/elements/editor/editor.js";
import type { TextPane } from "../../../www/src/elements/editor/text/text-pane.js";
import type { TextView } from "../../../www/src/elements/editor/text/text-view.js";
import type { AanbodExchange } from "../../../www/src/elements/exchange/exchange.js";
import type { AanbodQuote } from "../../../www/src/elements/quote/quote.js";

/** With its shadow root. */
type Drawn<Element> = Element & { renderRoot: ShadowRoot; shadowRoot: ShadowRoot };

/** With CodeMirror. */
type WithText = { textPane: TextPane & { view: TextView & { view: EditorView } } };

interface Elements {
  "aanbod-catalogue": Drawn<AanbodCatalogue>;
  "aanbod-editor": Drawn<AanbodEditor> & WithText;
  "aanbod-exchange": Drawn<AanbodExchange>;
  "aanbod-quote": Drawn<AanbodQuote>;
}

declare global {
  interface HTMLElementTagNameMap extends Elements {}

  interface ParentNode {
    querySelector<Tag extends keyof Elements>(tag: Tag): Elements[Tag];
  }
}
