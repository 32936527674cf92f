/**
 * Defines `<aanbod-editor>`, `<aanbod-quote>`, `<aanbod-findings>` and `<aanbod-price>`. Nothing has to be started first, and no
 * framework is needed.
 *
 * The first two take part in a form: `name`, `value`, `disabled`, validity and reset as a field of the browser has them. The looks of all
 * follow custom properties (`--aanbod-accent`, …) and parts; `custom-elements.json` lists them.
 *
 * @packageDocumentation
 */

/// <reference lib="dom" />

import type { FormField, FormFieldProperty } from "./element-quote.js";
import type {
  JsonPatchOperation,
  Kind,
  Locale,
  Quote,
  QuoteOptions,
  Report,
  Timeline,
  TimelineOptions,
  ValidateOptions,
} from "./index.js";

export * from "./element-quote.js";

/** One document as a form and as text, with what is wrong in it. */
export interface AanbodEditor extends FormField {
  kind: Kind;
  /** Options of the check; the language is that of the element. */
  options: Omit<ValidateOptions, "locale" | "quote">;
  /**
   * With these the editor prices a course too, in the same reading. An `<aanbod-quote>` inside it sets them, and an `<aanbod-price>`
   * where nobody else does.
   */
  quoteOptions: QuoteOptions | null;
  timelineOptions: TimelineOptions | null;
  /** Whether the text stands beside the form, where there is room for both. The user can open and close it too. */
  textOpen: boolean;
  /** The report on the present document; `null` until it is there, also where another document was set and takes a while. */
  readonly report: Report | null;
  readonly quote: Quote | null;
  readonly timeline: Timeline | null;
  /** Pointers of the fields whose entry can't be taken over, and so isn't in `value`. */
  readonly refused: string[];
  addEventListener<K extends keyof AanbodEditorEvents>(
    type: K,
    listener: (this: AanbodEditor, event: AanbodEditorEvents[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/** What an edit changed. */
export interface DocumentChange {
  /** The document, as text. */
  value: string;
  /**
   * A JSON Patch (RFC 6902) from the last document that could be read to this one, found out when it is read: that of the edit itself where
   * there is one, else what differs. Empty when nothing but comments and layout changed, and while the text can't be read. A document that
   * there is nothing to compare with comes whole: `[{ op: "replace", path: "", value }]`.
   */
  readonly operations: JsonPatchOperation[];
}

/** What is wrong in the document of an editor elsewhere on the page: each finding leads there, and offers what corrects it. */
export interface AanbodFindings extends LinkedElement {}

/**
 * The price of the course in an editor elsewhere on the page. What decides it are the editor's `quoteOptions`; where nobody sets them, it
 * is that of the present minute.
 */
export interface AanbodPrice extends LinkedElement {}

/** An element that shows a part of what an editor knows. */
export interface LinkedElement extends HTMLElement {
  /** The `id` of the editor, in the same document or shadow root. It may come later, go, or be replaced. */
  for: string | null;
  /** The language; without it, that of the nearest `lang`. */
  locale: Locale | null;
  /** The editor that has the id now. */
  readonly editor: AanbodEditor | null;
  /** When all that the editor knows is drawn. */
  readonly updateComplete: Promise<boolean>;
}

/** The properties of `<aanbod-editor>` that a template sets. */
export type AanbodEditorProperty =
  FormFieldProperty | "kind" | "options" | "quoteOptions" | "timelineOptions" | "textOpen";

/** The properties of `<aanbod-findings>` and `<aanbod-price>` that a template sets. */
export type LinkedElementProperty = "for" | "locale";

/** The events of `<aanbod-editor>`; they bubble, out of shadow roots too. */
export interface AanbodEditorEvents {
  /** The user changed the document. Comes before the report about it. */
  change: CustomEvent<DocumentChange>;
  /** A report on the present document is there. For a small one that is before the setting of `value` returns: listen first. */
  report: CustomEvent<{ report: Report | null; quote: Quote | null }>;
  /** The user opened or closed the text beside the form. */
  "text-toggle": CustomEvent<{ open: boolean }>;
}

export declare const AanbodEditor: { new (): AanbodEditor; prototype: AanbodEditor };
export declare const AanbodFindings: { new (): AanbodFindings; prototype: AanbodFindings };
export declare const AanbodPrice: { new (): AanbodPrice; prototype: AanbodPrice };

declare global {
  interface HTMLElementTagNameMap {
    "aanbod-editor": AanbodEditor;
    "aanbod-findings": AanbodFindings;
    "aanbod-price": AanbodPrice;
  }
}
