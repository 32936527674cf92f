// The other side of client.js: carries calls out.
import * as api from "../api.js";
import { AanbodError } from "../call-error.js";
import { withRest } from "../started.js";

/** What can't go over is made again here, for the package to refuse. */
const NONE = {
  function: () => () => {},
  symbol: () => Symbol("input"),
  promise: () => Promise.resolve(),
  object: () => ({ toJSON() {} }),
};

const strict = new TextDecoder("utf-8", { fatal: true });

/**
 * @param {{ postMessage: (message: unknown) => void }} port
 * @param {(source: unknown) => unknown} init
 * @returns {(message: any) => Promise<void>} for each message that comes in
 */
export function server(port, init) {
  /** @type {unknown} */
  let source;
  /** What clients have opened, by its number. @type {Map<number, import("../index.js").OpenDocument>} */
  const documents = new Map();

  /** @param {{ id: number, text?: string, splices?: import("../index.js").Splice[] }} document as it has become */
  function held({ id, text, splices = [] }) {
    const document = text === undefined ? documents.get(id) : api.open(text);
    if (!document) throw new AanbodError("internal", "The worker doesn't have the document any more.");
    documents.set(id, document);
    document.apply(splices);
    return document;
  }

  return async (message) => {
    if ("source" in message) {
      source = message.source;
      return;
    }
    if ("forget" in message) {
      documents.delete(message.forget);
      return;
    }
    const { name, parameters, progress, document } = message.call;
    try {
      await init(source);
      const functions = /** @type {any} */ (document ? held(document) : { ...api, validateEach, validatePiece });
      const call = functions[name];
      const watch = progress && {
        progress: (/** @type {number} */ read, /** @type {number} */ total) =>
          port.postMessage({ progress: [read, total] }),
      };
      port.postMessage({ answer: call(...parameters.map(received), ...(watch ? [watch] : [])) });
    } catch (error) {
      port.postMessage({ error: error instanceof AanbodError ? plain(error) : error });
    }
  };
}

/**
 * The reports of several documents, each with its text where that isn't what its bytes are as UTF-8.
 *
 * @param {import("../index.js").Kind} kind
 * @param {Uint8Array[]} pieces
 * @param {any} options
 */
function validateEach(kind, pieces, options) {
  const limit = options?.maxBytes ?? Infinity;
  return pieces.map((bytes) => {
    const report = api.validate(kind, bytes, options);
    return isPlain(bytes) || bytes.length > limit ? { report } : { report, text: api.decodeText(bytes)?.text };
  });
}

/**
 * The report about a piece of a list.
 *
 * @param {import("../index.js").Kind} kind
 * @param {Uint8Array} content
 * @param {string} settings the options as JSON text
 * @param {number} number
 * @param {number | undefined} trials
 * @param {Float64Array} known
 * @param {{ progress?: (read: number, total: number) => void }} [call]
 * @returns {import("./pieces.js").Answer}
 */
function validatePiece(kind, content, settings, number, trials, known, call) {
  return withRest((core) => core.validatePiece(kind, content, settings, number, trials, known, call?.progress));
}

/** Whether bytes can only be read as UTF-8. @param {Uint8Array} bytes */
function isPlain(bytes) {
  if (bytes.includes(0) || bytes[0] === 0xef) return false;
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Nothing of a class gets over, so its parts go. @param {AanbodError} error */
function plain({ code, message, params, range }) {
  return { code, message, params, range };
}

/** @param {any} value @returns {any} */
function received(value) {
  if (typeof value?.json === "string") return JSON.parse(value.json);
  if (Array.isArray(value?.pieces)) return value.pieces;
  if (typeof value?.parts === "object")
    return Object.fromEntries(Object.entries(value.parts).map(([name, part]) => [name, received(part)]));
  const none = NONE[/** @type {keyof typeof NONE} */ (value?.none)];
  return none ? none() : value;
}
