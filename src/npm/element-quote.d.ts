/**
 * Defines `<aanbod-quote>` alone: the price without an editor, and a fraction of what the editor needs. Nothing has to be started
 * first, and no framework is needed.
 *
 * @packageDocumentation
 */

/// <reference lib="dom" />

import type { Locale, Quote, QuoteOptions, Timeline } from "./index.js";

/** What an element has that is a field of a form. */
export interface FormField extends HTMLElement {
  /** The document, as text. What is set stays as it is, but for what the user changes. */
  value: string;
  /** The attribute `value`: what there is at first, and again after a reset. */
  defaultValue: string;
  name: string | null;
  disabled: boolean;
  readonly: boolean;
  /** Whether there has to be a document. */
  required: boolean;
  /** The language; without it, that of the nearest `lang`. */
  locale: Locale | null;
  readonly form: HTMLFormElement | null;
  readonly labels: NodeList;
  readonly validity: ValidityState;
  readonly validationMessage: string;
  readonly willValidate: boolean;
  checkValidity(): boolean;
  reportValidity(): boolean;
  /** When all that was set is drawn. */
  readonly updateComplete: Promise<boolean>;
}

/** What was chosen for a quote, without the document: dates, codes and names, as they can go into a link. */
export interface QuoteChoices extends Pick<
  QuoteOptions,
  "vatExempt" | "startMoment" | "periodEnd" | "exemptAmount" | "startMomentItems"
> {
  orderedAt?: string;
  /** Optional items, by their cost type. */
  options?: string[];
}

/** What a customer pays who orders at a given moment, and how that changes over time. */
export interface AanbodQuote extends FormField {
  /** A date, or a date and time with an offset or Z; at first the present minute. */
  get orderedAt(): string;
  set orderedAt(moment: string | Date | null);
  vatExempt: boolean;
  include: string[] | "all";
  startMoment: string | null | undefined;
  periodEnd: QuoteOptions["periodEnd"] | null;
  exemptAmount: QuoteOptions["exemptAmount"] | null;
  startMomentItems: QuoteOptions["startMomentItems"] | null;
  /** Readings that no attribute gives. */
  options: Pick<QuoteOptions, "periodEnd" | "exemptAmount" | "startMomentItems">;
  /** The `id` of the editor whose document is priced; inside an editor it isn't needed. */
  for: string | null;
  /** All choices together. Set, they replace those there are; a start moment waits for a course that has it. */
  choices: QuoteChoices;
  /** Makes a link of the choices, on a page that can read one: then the element offers to copy it. It never looks at the address itself. */
  linkTo: ((choices: QuoteChoices) => string) | null;
  /** Tells whether the document has changes that nobody has been offered yet: the quote on paper then says so. */
  revised: (() => boolean) | null;
  readonly quote: Quote | null;
  readonly timeline: Timeline | null;
  addEventListener<K extends keyof AanbodQuoteEvents>(
    type: K,
    listener: (this: AanbodQuote, event: AanbodQuoteEvents[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/** The properties of a field of a form that a template sets. */
export type FormFieldProperty = "value" | "defaultValue" | "name" | "disabled" | "readonly" | "required" | "locale";

/** The properties of `<aanbod-quote>` that a template sets; `orderedAt` is another one, which also accepts what it doesn't answer. */
export type AanbodQuoteProperty =
  | FormFieldProperty
  | "vatExempt"
  | "include"
  | "startMoment"
  | "periodEnd"
  | "exemptAmount"
  | "startMomentItems"
  | "options"
  | "for"
  | "choices"
  | "linkTo"
  | "revised";

/** The events of `<aanbod-quote>`; they bubble, out of shadow roots too. */
export interface AanbodQuoteEvents {
  /** A quote of the present document and choices is there. */
  quote: CustomEvent<{ quote: Quote | null }>;
}

export declare const AanbodQuote: { new (): AanbodQuote; prototype: AanbodQuote };

declare global {
  interface HTMLElementTagNameMap {
    "aanbod-quote": AanbodQuote;
  }
}
