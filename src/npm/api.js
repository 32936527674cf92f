// The functions of the package. They turn arguments into what the WebAssembly reads fastest; it checks them, and decides.
import { AanbodError } from "./call-error.js";
import { openDocument } from "./open-document.js";
import { isComplete, needLanguage } from "./parts.js";
import { refuseEmptied } from "./refused.js";
import { withCore, withRest } from "./started.js";
import { asStandardSchema } from "./standard-schema.js";

export { AanbodError } from "./call-error.js";

/** @typedef {import("./index.js").Input} Input */
/** @typedef {import("./index.js").Kind} Kind */
/** @typedef {import("./index.js").Splice} Splice */

/** Above this the WebAssembly's own memory could run out. */
const LARGEST = 512 * 1024 * 1024;

/** A message of 500 characters names no more errors than these. */
const MOST_IN_A_MESSAGE = 100;

const encoder = new TextEncoder();
const scratch = new Uint8Array(64 * 1024);

/**
 * Text as bytes, which cross the boundary fastest. Half surrogate pairs become U+FFFD, which is as long: positions stay.
 *
 * Objects are written here rather than inside, where catching what JSON.stringify throws would leave something behind. What is
 * no document goes on as it is: the WebAssembly says what is wrong with it.
 *
 * @param {typeof import("./aanbod.js")} core
 * @param {Input} input
 * @returns {{ input: Input, positions: boolean }}
 */
function sent(core, input) {
  if (ArrayBuffer.isView(input)) refuseLonger(input.byteLength);
  refuseEmptied(input);
  const written = isPlain(input);
  const text = written ? stringified(core, /** @type {object} */ (input)) : input;
  if (typeof text !== "string") return { input, positions: true };
  refuseLonger(text.length);
  return { input: encoded(text), positions: !written };
}

/**
 * The bytes of a text; a short one's are good until the next text is encoded, which spares a new array for every keystroke.
 *
 * @param {string} text
 */
function encoded(text) {
  if (text.length * 3 <= scratch.length) return scratch.subarray(0, encoder.encodeInto(text, scratch).written);
  const bytes = encoder.encode(text);
  refuseLonger(bytes.length);
  return bytes;
}

/**
 * Whether it is an object to be written: neither bytes nor something that is still to come.
 *
 * @param {any} input
 */
function isPlain(input) {
  if (typeof input !== "object" || input === null || ArrayBuffer.isView(input) || "byteLength" in input) return false;
  return typeof input.then !== "function" && typeof input.arrayBuffer !== "function";
}

/**
 * @param {typeof import("./aanbod.js")} core
 * @param {object} object
 * @returns {string}
 */
function stringified(core, object) {
  let text;
  try {
    text = JSON.stringify(object);
  } catch (error) {
    throw core.unwritable(error);
  }
  if (text === undefined) throw core.unwritable(undefined);
  return text;
}

/** @param {number} length */
function refuseLonger(length) {
  if (length <= LARGEST) return;
  throw new AanbodError(
    "too-large",
    `The document is longer than ${LARGEST / 1024 / 1024} MiB. Pass it in parts: of a catalogue, some courses at a time.`,
  );
}

/**
 * Options as JSON text, which crosses the boundary in one piece. An option that is undefined is left out, and a Date is written as
 * its instant.
 *
 * @param {unknown} options
 * @returns {string | undefined}
 */
function written(options) {
  needLanguages(options);
  if (options === undefined || options === null) return undefined;
  if (typeof options === "object" && !Array.isArray(options)) return writtenPlain(options);
  const shown = Array.isArray(options)
    ? "an array"
    : typeof options === "function"
      ? "a function"
      : JSON.stringify(options);
  throw new AanbodError("options", `The options are ${shown}. Pass an object.`);
}

/**
 * A list of options as JSON text.
 *
 * @param {unknown} requests
 * @returns {string}
 */
function writtenList(requests) {
  if (Array.isArray(requests)) {
    requests.forEach(needLanguages);
    return writtenPlain(requests);
  }
  throw new AanbodError("options", "The requests aren't a list. Pass one of options: [{ orderedAt: … }].");
}

/**
 * The languages in which options ask for an answer.
 *
 * @param {any} options
 */
function needLanguages(options) {
  if (isComplete()) return;
  needLanguage(options?.locale);
  const list = (/** @type {any} */ some) => (Array.isArray(some) ? some : []);
  const prices = [options?.quote, ...list(options?.prices?.quotes), ...list(options?.prices?.timelines)];
  for (const { locale } of prices.filter(Boolean)) if (locale !== undefined && locale !== null) needLanguage(locale);
}

/**
 * @param {object} options
 * @returns {string}
 */
function writtenPlain(options) {
  try {
    return JSON.stringify(options);
  } catch (error) {
    throw new AanbodError(
      "options",
      `The options can't be written as JSON. Pass plain values. ${/** @type {any} */ (error)?.message ?? error}`,
      { cause: error },
    );
  }
}

/**
 * @param {Kind} kind
 * @param {Input} input
 * @param {import("./index.js").ValidateOptions} [options]
 * @param {{ progress?: import("./index.js").Progress | undefined }} [call]
 * @returns {import("./index.js").Report}
 */
export function validate(kind, input, options, call) {
  return withCore((core) => {
    const settings = written(options);
    const document = sent(core, input);
    return core.validate(kind, document.input, settings, document.positions, call?.progress);
  });
}

/** @type {typeof import("./index.js").open} */
export function open(text) {
  const functions = { validate, quote, quotes, priceTimeline, detect, decodeText, editChanges };
  return withCore(() => openDocument(functions, text));
}

/**
 * @param {Kind} kind
 * @param {import("./index.js").StreamSource} source
 * @param {import("./index.js").ValidateOptions} [options]
 * @returns {any}
 */
export function validateStream(kind, source, options) {
  const { one } = kindInfo(kind);
  // A wrong option is refused now, and not with the first document.
  validate(one, "null", options);
  /** @type {import("./stream.js").Functions} */
  const functions = {
    check: (document) => validate(one, document, options),
    decode: (document) => decodeText(document)?.text,
  };
  return streamed(functions, source, options?.maxBytes);
}

/** @type {typeof import("./stream.js").streamReports} */
async function* streamed(functions, source, limit) {
  // Few need it, and who does waits anyway.
  const { streamReports } = await import("./stream.js");
  yield* streamReports(functions, source, limit);
}

/** @type {typeof import("./index.js").standardSchema} */
export function standardSchema(kind, options) {
  return asStandardSchema((text) => validate(kind, text, options));
}

/** @type {typeof import("./index.js").validateExchange} */
export function validateExchange(exchange, options) {
  return withRest((core) => {
    const settings = written(options);
    if (typeof exchange !== "object" || exchange === null) return core.validateExchange(exchange, settings, undefined);
    /** @type {Record<string, unknown>} */
    const parts = { call: exchange.call, status: exchange.status };
    /** @type {Record<string, boolean>} */
    const positions = {};
    for (const name of /** @type {const} */ (["request", "query", "response", "before"])) {
      const given = name === "response" && exchange.response === null ? "" : exchange[name];
      const part = name === "query" ? asked(exchange.query) : { input: /** @type {Input} */ (given), positions: true };
      if (part.input === undefined) continue;
      const { input, positions: isMapped } = sent(core, part.input);
      // Several texts at once: none may be where the next will be.
      parts[name] = input instanceof Uint8Array && input.buffer === scratch.buffer ? input.slice() : input;
      positions[name] = isMapped && part.positions;
    }
    return core.validateExchange(parts, settings, positions);
  });
}

/**
 * A query as a document: parameters become an object of texts, in which one that stands twice stands twice too.
 *
 * @param {import("./index.js").Exchange["query"] | null} query
 * @returns {{ input: Input | undefined, positions: boolean }}
 */
function asked(query) {
  const isText = typeof query === "string" && !/^\s*[{[]/.test(query);
  if (!isText && !(query instanceof URLSearchParams)) return { input: query ?? undefined, positions: true };
  const pairs = [...new URLSearchParams(query)].map(
    ([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`,
  );
  return { input: `{${pairs.join()}}`, positions: false };
}

/** @type {typeof import("./index.js").quote} */
export function quote(course, options) {
  return withCore((core) => {
    const settings = written(options);
    const { input, positions } = sent(core, course);
    return core.quote(input, settings, positions);
  });
}

/** @type {typeof import("./index.js").quotes} */
export function quotes(course, requests) {
  return withCore((core) => {
    const settings = writtenList(requests);
    const { input, positions } = sent(core, course);
    return core.quotes(input, settings, positions);
  });
}

/** @type {typeof import("./index.js").priceTimeline} */
export function priceTimeline(course, options) {
  return withCore((core) => {
    const settings = written(options);
    const { input, positions } = sent(core, course);
    return core.priceTimeline(input, settings, positions);
  });
}

/** @type {typeof import("./index.js").statusMessage} */
export function statusMessage(report) {
  return withRest((core) => {
    needLanguage("en");
    const errors = report?.diagnostics?.filter?.(({ severity }) => severity === "error").slice(0, MOST_IN_A_MESSAGE);
    const diagnostics = errors?.map(({ code, pointer }) => ({ code, pointer }));
    return core.statusMessage(JSON.stringify({ kind: report?.kind, errors: report?.counts?.error, diagnostics }));
  });
}

/** @type {typeof import("./index.js").associationOutcome} */
export function associationOutcome(association) {
  return withCore((core) => {
    if (typeof association !== "object" || association === null) {
      throw new AanbodError(
        "argument",
        "The association isn't an object. Pass one with its state and its remoteState.",
      );
    }
    return core.associationOutcome(association.state, association.remoteState);
  });
}

/** @type {typeof import("./index.js").detect} */
export function detect(input) {
  return withCore((core) => core.detect(sent(core, input).input));
}

/** @type {typeof import("./index.js").decodeText} */
export function decodeText(bytes) {
  refuseEmptied(bytes);
  if (typeof bytes === "object" && bytes !== null) refuseLonger(bytes.byteLength ?? 0);
  return withCore((core) => core.decodedText(bytes));
}

/** @type {typeof import("./index.js").toStrictJson} */
export function toStrictJson(text) {
  return withCore((core) => (wellFormed(text) ? core.toStrictJson(text) : spliced(text, core.strictChanges(text))));
}

/** @type {typeof import("./index.js").strictChanges} */
export function strictChanges(text) {
  return withCore((core) => core.strictChanges(text));
}

/** @type {typeof import("./index.js").edit} */
export function edit(text, operations) {
  const patch = patchText(operations);
  return withRest((core) => (wellFormed(text) ? core.edit(text, patch) : spliced(text, core.editChanges(text, patch))));
}

/** @type {typeof import("./index.js").editChanges} */
export function editChanges(text, operations) {
  const patch = patchText(operations);
  return withRest((core) => core.editChanges(text, patch));
}

/** @type {typeof import("./index.js").merge} */
export function merge(text, patch) {
  return withRest((core) => {
    const changes = mergeText(core, patch);
    return wellFormed(text) ? core.merge(text, changes) : spliced(text, core.mergeChanges(text, changes));
  });
}

/** @type {typeof import("./index.js").mergeChanges} */
export function mergeChanges(text, patch) {
  return withRest((core) => core.mergeChanges(text, mergeText(core, patch)));
}

/** @type {typeof import("./index.js").mergeAssociation} */
export function mergeAssociation(association, patch) {
  const text = merge(association, patch);
  const { state, remoteState } = Object(JSON.parse(toStrictJson(text)));
  const isKnown = typeof state === "string" && typeof remoteState === "string";
  return { text, outcome: isKnown ? associationOutcome({ state, remoteState }) : null };
}

/** @type {typeof import("./index.js").diff} */
export function diff(kind, before, after, options) {
  return withRest((core) => {
    const settings = written(options);
    const first = sent(core, before).input;
    // Two documents at once: the first must not be where the second will be.
    const kept = first instanceof Uint8Array ? first.slice() : first;
    const { input, positions } = sent(core, after);
    return core.diff(kind, kept, input, settings, positions);
  });
}

/** @type {typeof import("./index.js").blank} */
export function blank(kind) {
  return withCore((core) => core.blank(kind));
}

/** @type {typeof import("./index.js").properties} */
export function properties(kind) {
  return withCore((core) => core.properties(kind));
}

/** @type {typeof import("./index.js").jsonSchema} */
export function jsonSchema(kind) {
  return withRest((core) => {
    needLanguage("en");
    return core.jsonSchema(kind);
  });
}

/** @type {typeof import("./index.js").kinds} */
export function kinds() {
  return withCore((core) => core.kinds());
}

/** @type {typeof import("./index.js").kindInfo} */
export function kindInfo(kind) {
  return withCore((core) => core.kindInfo(kind));
}

/** @type {typeof import("./index.js").codes} */
export function codes() {
  return withCore((core) => core.codes());
}

/** @type {typeof import("./index.js").vatRates} */
export function vatRates() {
  return withCore((core) => core.vatRates());
}

/** @type {typeof import("./index.js").explain} */
export function explain(code, locale) {
  return withCore((core) => {
    needLanguage(locale);
    return core.explain(code, locale);
  });
}

/**
 * A patch as JSON text. Text passes as it stands, so that numbers keep their spelling.
 *
 * @param {Parameters<typeof import("./index.js").edit>[1]} operations
 */
function patchText(operations) {
  if (typeof operations === "string") return operations;
  if (Array.isArray(operations)) {
    try {
      return JSON.stringify(operations);
    } catch (cause) {
      const why = /** @type {any} */ (cause)?.message ?? cause;
      throw new AanbodError("patch", `The operations can't be written as JSON: ${why}`, { cause });
    }
  }
  throw new AanbodError(
    "patch",
    "The operations aren't a list. Pass JSON Patch operations: [{ op, path, value }], or their JSON text.",
  );
}

/**
 * A merge patch as JSON text. Text and bytes pass as they stand, so that numbers keep their spelling.
 *
 * @param {typeof import("./aanbod.js")} core
 * @param {Input} patch
 */
function mergeText(core, patch) {
  if (patch instanceof Uint8Array) return new TextDecoder().decode(patch);
  return isPlain(patch) ? stringified(core, /** @type {object} */ (patch)) : /** @type {string} */ (patch);
}

/**
 * Whether a text survives the way through UTF-8. One that isn't a text at all does: the WebAssembly says what is wrong.
 *
 * @param {string} text
 */
function wellFormed(text) {
  return typeof text !== "string" || !/\p{Surrogate}/u.test(text);
}

/**
 * The text itself with the splices in it: what they don't touch stays, half surrogate pairs included.
 *
 * @param {string} text
 * @param {Splice[]} splices
 */
function spliced(text, splices) {
  return splices.reduce((text, { from, to, insert }) => text.slice(0, from) + insert + text.slice(to), text);
}
