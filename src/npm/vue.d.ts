/**
 * Types of the elements for Vue's templates: `import type {} from "aanbod/vue"` in one file of the project. The elements themselves come
 * with `aanbod/element` or `aanbod/element/quote`; the compiler is told that they are elements by
 * `compilerOptions.isCustomElement: (tag) => tag.startsWith("aanbod-")`.
 *
 * @packageDocumentation
 */

import type { EmitFn, HTMLAttributes, PublicProps } from "vue";
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

/** An element in a template: some of its properties, attributes, and its events. */
type TemplateElement<Element, Property extends keyof Element, Attributes = {}, Events = {}> = new () => Element & {
  /** @deprecated only for templates */
  $props: Omit<HTMLAttributes, Property | keyof Attributes | "onChange"> & {
    [Name in Property]?: Element[Name] | undefined;
  } & Attributes & { slot?: string | undefined } & PublicProps;
  /** @deprecated only for templates */
  $emit: EmitFn<{ [Type in keyof Events]: (event: Events[Type]) => void }>;
};

/** `<aanbod-editor>` in a template. */
export type AanbodEditorInTemplate = TemplateElement<AanbodEditor, AanbodEditorProperty, {}, AanbodEditorEvents>;

/** `<aanbod-quote>` in a template. */
export type AanbodQuoteInTemplate = TemplateElement<
  AanbodQuote,
  AanbodQuoteProperty,
  { orderedAt?: string | Date | null | undefined },
  AanbodQuoteEvents
>;

/** `<aanbod-findings>` in a template. */
export type AanbodFindingsInTemplate = TemplateElement<AanbodFindings, LinkedElementProperty>;

/** `<aanbod-price>` in a template. */
export type AanbodPriceInTemplate = TemplateElement<AanbodPrice, LinkedElementProperty>;

declare module "vue" {
  interface GlobalComponents {
    "aanbod-editor": AanbodEditorInTemplate;
    "aanbod-quote": AanbodQuoteInTemplate;
    "aanbod-findings": AanbodFindingsInTemplate;
    "aanbod-price": AanbodPriceInTemplate;
  }
}
