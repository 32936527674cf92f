/**
 * The package's functions in a worker: large documents don't hold up the page. Nothing has to be started first.
 *
 * @packageDocumentation
 */

import type * as aanbod from "./index.js";

/** What a call may have besides its own options. */
export interface CallOptions {
  /** Stops it: the promise is rejected with the signal's reason. */
  signal?: AbortSignalLike | undefined;
  /** Hears, of a check of a list, how many bytes have been read, and of how many. */
  progress?: aanbod.Progress | undefined;
  /** Hands bytes over instead of copying them: afterwards they are empty here. */
  transfer?: boolean | undefined;
}

/** What is needed of an `AbortSignal`. */
export interface AbortSignalLike {
  readonly reason: unknown;
  throwIfAborted(): void;
  addEventListener(type: "abort", listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** What is needed of a `Worker`. */
export interface WorkerLike {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void;
  /** The last two, where there are such events: the worker has ended by itself, and what was asked of it is rejected. */
  addEventListener(type: "message" | "error" | "messageerror" | "exit" | "close", listener: (event: any) => void): void;
  /** As a thread of Node has it: another way to tell that it has ended. */
  on?(type: "exit", listener: () => void): unknown;
  terminate(): unknown;
}

/** The functions of the package, each with a promise, and with options of the call behind its own parameters. Calls are carried out one after the other; one behind a long list may be answered while the list's last pieces are still checked. */
export interface Client {
  validate<K extends aanbod.Kind>(
    kind: K,
    input: aanbod.Input,
    options: aanbod.ValidateOptions & { quote: aanbod.QuoteOptions },
    call?: CallOptions,
  ): Promise<aanbod.PricedReport<K>>;
  validate<K extends aanbod.Kind>(
    kind: K,
    input: aanbod.Input,
    options?: aanbod.ValidateOptions,
    call?: CallOptions,
  ): Promise<aanbod.Report<K>>;
  validateExchange(
    exchange: aanbod.Exchange | aanbod.GetExchange,
    options?: aanbod.ValidateOptions,
    call?: CallOptions,
  ): Promise<aanbod.Report>;
  associationOutcome(
    association: { state: string; remoteState: string },
    call?: CallOptions,
  ): Promise<ReturnType<typeof aanbod.associationOutcome>>;
  quote(course: aanbod.Input, options: aanbod.QuoteOptions, call?: CallOptions): Promise<aanbod.Quote>;
  quotes(course: aanbod.Input, requests: readonly aanbod.QuoteOptions[], call?: CallOptions): Promise<aanbod.Quote[]>;
  statusMessage(report: Parameters<typeof aanbod.statusMessage>[0], call?: CallOptions): Promise<string>;
  priceTimeline(course: aanbod.Input, options?: aanbod.TimelineOptions, call?: CallOptions): Promise<aanbod.Timeline>;
  detect(input: aanbod.Input, call?: CallOptions): Promise<aanbod.Kind | null>;
  decodeText(bytes: Uint8Array | ArrayBuffer, call?: CallOptions): Promise<aanbod.DecodedText | null>;
  toStrictJson(text: string, call?: CallOptions): Promise<string>;
  strictChanges(text: string, call?: CallOptions): Promise<aanbod.Splice[]>;
  edit(text: string, operations: Parameters<typeof aanbod.edit>[1], call?: CallOptions): Promise<string>;
  editChanges(
    text: string,
    operations: Parameters<typeof aanbod.edit>[1],
    call?: CallOptions,
  ): Promise<aanbod.Splice[]>;
  merge(text: string, patch: aanbod.Input, call?: CallOptions): Promise<string>;
  mergeChanges(text: string, patch: aanbod.Input, call?: CallOptions): Promise<aanbod.Splice[]>;
  mergeAssociation(
    association: string,
    patch: aanbod.Input,
    call?: CallOptions,
  ): Promise<ReturnType<typeof aanbod.mergeAssociation>>;
  diff(
    kind: aanbod.Kind,
    before: aanbod.Input,
    after: aanbod.Input,
    options?: aanbod.DiffOptions,
    call?: CallOptions,
  ): Promise<aanbod.Changes>;
  blank<K extends aanbod.Kind>(kind: K, call?: CallOptions): Promise<aanbod.Blank<aanbod.Documents[K]>>;
  properties(kind: aanbod.Kind, call?: CallOptions): Promise<aanbod.Property>;
  jsonSchema(kind: aanbod.Kind, call?: CallOptions): Promise<aanbod.JsonSchema>;
  kinds(call?: CallOptions): Promise<aanbod.Kind[]>;
  kindInfo(kind: aanbod.Kind, call?: CallOptions): Promise<aanbod.KindInfo>;
  vatRates(call?: CallOptions): Promise<aanbod.VatRate[]>;
  codes(call?: CallOptions): Promise<aanbod.Code[]>;
  explain(code: aanbod.Code, locale?: aanbod.Locale, call?: CallOptions): Promise<aanbod.Explanation>;
  /**
   * Opens a text, or its bytes: its text is held in the worker too, so that it is checked again after an edit without all of it going over.
   */
  open(text: string | Uint8Array | ArrayBuffer, call?: CallOptions): Promise<WorkerDocument>;
  /**
   * As {@link aanbod.validateStream}: the documents that end in a chunk are checked together. A wrong option is refused with the
   * first report.
   */
  validateStream<K extends aanbod.Kind>(
    kind: K,
    source: aanbod.StreamSource,
    options: aanbod.ValidateOptions & { quote: aanbod.QuoteOptions },
    call?: Pick<CallOptions, "signal">,
  ): AsyncGenerator<aanbod.PricedReport<aanbod.OneOf<K>> & { document: aanbod.StreamedDocument }, void, undefined>;
  validateStream<K extends aanbod.Kind>(
    kind: K,
    source: aanbod.StreamSource,
    options?: aanbod.ValidateOptions,
    call?: Pick<CallOptions, "signal">,
  ): AsyncGenerator<aanbod.Report<aanbod.OneOf<K>> & { document: aanbod.StreamedDocument }, void, undefined>;
  /** Ends the worker; what is still under way is rejected. */
  close(): void;
}

/** An open document. What is asked of it is done in that order, also where nobody waits for the answers. */
export interface WorkerDocument extends Disposable {
  /** The text after all that has been answered. */
  readonly text: string;
  validate<K extends aanbod.Kind>(
    kind: K,
    options: aanbod.ValidateOptions & { quote: aanbod.QuoteOptions },
    call?: Pick<CallOptions, "signal">,
  ): Promise<aanbod.PricedReport<K>>;
  validate<K extends aanbod.Kind>(
    kind: K,
    options?: aanbod.ValidateOptions,
    call?: Pick<CallOptions, "signal">,
  ): Promise<aanbod.Report<K>>;
  quote(options: aanbod.QuoteOptions, call?: Pick<CallOptions, "signal">): Promise<aanbod.Quote>;
  quotes(requests: readonly aanbod.QuoteOptions[], call?: Pick<CallOptions, "signal">): Promise<aanbod.Quote[]>;
  priceTimeline(options?: aanbod.TimelineOptions, call?: Pick<CallOptions, "signal">): Promise<aanbod.Timeline>;
  detect(call?: Pick<CallOptions, "signal">): Promise<aanbod.Kind | null>;
  /** Changes the text as {@link aanbod.edit} does; gives the splices that made the change. */
  edit(operations: Parameters<typeof aanbod.edit>[1], call?: Pick<CallOptions, "signal">): Promise<aanbod.Splice[]>;
  /** Applies splices, such as those of an editor: one after the other, each to the text as it is by then. */
  apply(splices: readonly aanbod.Splice[]): Promise<void>;
  /** Lets go of the text. Any call after that is rejected. */
  close(): void;
}

/** Gives a client; its worker starts with the first call, and others with the first long list. */
export function connect(options?: {
  /**
   * Makes the worker. Where your bundler can't find the package's own, write one of two lines (`import "aanbod/worker-thread";`)
   * and start it with your bundler's literal, through your Trusted Types policy if you have one.
   */
  worker?: (() => WorkerLike) | undefined;
  /** Where the WebAssembly is, as for `init`: a URL, bytes, or a `WebAssembly.Module`. */
  source?: string | object | undefined;
  /**
   * How many workers there may be: as many as processors, at most four, unless you say otherwise. The others start with the first list
   * that is long enough for that to pay (20 MB; from then on 4 MB): it is checked in pieces, and the report is the same to the byte. Each
   * takes some 40 MB of memory; but none holds all of the list, so two take less than one does. With 1 there is never another.
   */
  workers?: number | undefined;
}): Client;
