/**
 * Types of the elements for JSX, with React 18 and 19: `import type {} from "aanbod/react"` in one file of the project. The elements
 * themselves come with `aanbod/element` or `aanbod/element/quote`.
 *
 * React 19 sets properties and hears events (`onreport`). React 18 sets attributes alone, and its events are heard by a `ref`.
 *
 * @packageDocumentation
 */

import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type {
  AanbodEditor,
  AanbodEditorEvents,
  AanbodEditorProperty,
  AanbodFindings,
  AanbodPrice,
  AanbodQuote,
  AanbodQuoteEvents,
  AanbodQuoteProperty,
  LinkedElementProperty,
} from "./element.js";

/** What JSX may give an element: `Attributes`, properties of it, listeners, and what every element has. */
type ElementProps<Element, Property extends keyof Element, Attributes = {}, Events = {}> = Omit<
  DetailedHTMLProps<HTMLAttributes<Element>, Element>,
  keyof Attributes | Property | "onChange" | "onchange"
> & { [Name in Property]?: Element[Name] | undefined } & Attributes & {
    [Type in keyof Events & string as `on${Type}`]?: ((event: Events[Type]) => void) | undefined;
  };

/** Of `<aanbod-editor>`. */
export type AanbodEditorProps = ElementProps<AanbodEditor, AanbodEditorProperty, {}, AanbodEditorEvents>;

/** Of `<aanbod-quote>`. */
export type AanbodQuoteProps = ElementProps<
  AanbodQuote,
  AanbodQuoteProperty,
  {
    orderedAt?: string | Date | null | undefined;
    "ordered-at"?: string | undefined;
    "vat-exempt"?: boolean | "" | undefined;
    "start-moment"?: string | undefined;
    "period-end"?: AanbodQuote["periodEnd"] | undefined;
    "exempt-amount"?: AanbodQuote["exemptAmount"] | undefined;
    "start-moment-items"?: AanbodQuote["startMomentItems"] | undefined;
  },
  AanbodQuoteEvents
>;

/** Of `<aanbod-findings>`. */
export type AanbodFindingsProps = ElementProps<AanbodFindings, LinkedElementProperty>;

/** Of `<aanbod-price>`. */
export type AanbodPriceProps = ElementProps<AanbodPrice, LinkedElementProperty>;

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "aanbod-editor": AanbodEditorProps;
      "aanbod-quote": AanbodQuoteProps;
      "aanbod-findings": AanbodFindingsProps;
      "aanbod-price": AanbodPriceProps;
    }
  }
}
