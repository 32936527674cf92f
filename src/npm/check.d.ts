/**
 * The same functions, of which those that check and price are there first, with the texts of one language: about four fifths of
 * what other entries load, or half for a course. For pages whose first answer should come early.
 *
 * @packageDocumentation
 */

import type { Locale } from "./index.js";

export * from "./index.js";

/**
 * Loads what checks and prices. `edit`, `editChanges`, `merge`, `mergeChanges`, `mergeAssociation`, `diff`, `jsonSchema`,
 * `statusMessage` and `validateExchange` work after {@link loadRest}, `jsonSchema` and `statusMessage` in English only; the labels and
 * descriptions of `properties` are blank in a language that isn't loaded.
 *
 * @param options `locale`: the language of the first answers, "en" unless it is named; a call that asks for the other one before
 *   {@link loadLanguage} is refused. `courseFirst`: loads only what checks and prices a course without mistakes; a call that needs
 *   more throws `AanbodError` with the code `not-started`, and works after {@link loadCheck}. `source`: where check/first_bg.wasm is,
 *   when it isn't beside the script.
 */
export default function init(options?: {
  locale?: Locale;
  courseFirst?: boolean;
  source?: string | URL;
}): Promise<void>;

/** Loads the texts of a language. */
export function loadLanguage(locale: Locale): Promise<void>;

/** Loads what `courseFirst` left out: the other kinds of documents, and all that findings are made of. */
export function loadCheck(): Promise<void>;

/** Loads the functions that {@link init} left out, and what `courseFirst` did. */
export function loadRest(): Promise<void>;
