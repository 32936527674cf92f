// Documents of a stream, one report each.
import { AanbodError } from "./call-error.js";
import { DocumentSplitter } from "./document-splitter.js";

/** @typedef {import("./index.js").StreamSource} StreamSource */
/** @typedef {import("./index.js").StreamChunk} StreamChunk */

/** The largest document that is read when nothing else is said, as in the core. */
const LARGEST = 64 * 1024 * 1024;

const decoder = new TextDecoder();

/**
 * @typedef {object} Functions of the package
 * @property {(document: Uint8Array) => import("./index.js").Report} check
 * @property {(document: Uint8Array) => string | undefined} decode as the check does
 */

/**
 * @param {Functions} functions
 * @param {StreamSource} source
 * @param {number} [limit] of a document, in bytes
 */
export async function* streamReports({ check, decode }, source, limit = LARGEST) {
  let index = 0;
  for await (const pieces of piecesOf(source, limit)) {
    for (const { bytes, line } of pieces) {
      const text = () => (bytes.length > limit ? undefined : decode(bytes)) ?? decoded(bytes);
      yield { ...check(bytes), document: streamedDocument(index++, line, text) };
    }
  }
}

/**
 * A document's text where nothing else is known. Of one that is too long there is the beginning, which may end in the middle of a letter.
 *
 * @param {Uint8Array} bytes
 */
export const decoded = (bytes) => decoder.decode(bytes);

/**
 * Where in the stream a document was, and its text, which is made when somebody asks for it.
 *
 * @param {number} index
 * @param {number} line
 * @param {() => string} text
 */
export function streamedDocument(index, line, text) {
  return {
    index,
    line,
    get text() {
      return text();
    },
  };
}

/**
 * The documents that end in each chunk of a stream.
 *
 * @param {StreamSource} source
 * @param {number} [limit] of a document, in bytes
 * @returns {AsyncGenerator<Iterable<import("./document-splitter.js").Piece>>}
 */
export async function* piecesOf(source, limit = LARGEST) {
  const splitter = new DocumentSplitter(limit);
  const asBytes = byteReader();
  for await (const chunk of chunksOf(source)) yield splitter.push(asBytes(chunk));
  yield splitter.push(asBytes(null));
  yield splitter.end();
}

/**
 * Chunks as bytes. A text may end in the middle of a surrogate pair, whose other half the next one brings; null, the end, brings
 * none.
 *
 * @returns {(chunk: StreamChunk|null) => Uint8Array}
 */
function byteReader() {
  const encoder = new TextEncoder();
  let half = "";
  return (chunk) => {
    if (chunk === null) return encoder.encode(half);
    if (typeof chunk === "string") {
      const text = half + chunk;
      half = /[\ud800-\udbff]$/.test(text) ? text.slice(-1) : "";
      return encoder.encode(half ? text.slice(0, -1) : text);
    }
    if (ArrayBuffer.isView(chunk)) return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    if (/** @type {unknown} */ (chunk) instanceof ArrayBuffer) return new Uint8Array(chunk);
    throw new AanbodError("argument", `A chunk of the stream is ${typeof chunk}. Chunks are bytes or texts.`);
  };
}

/**
 * @param {any} source
 * @returns {AsyncIterable<StreamChunk> | Iterable<StreamChunk>}
 */
function chunksOf(source) {
  const isObject = typeof source === "object" && source !== null && !ArrayBuffer.isView(source);
  if (isObject && (Symbol.asyncIterator in source || Symbol.iterator in source)) return source;
  if (isObject && typeof source.getReader === "function") return readBy(source);
  throw new AanbodError(
    "argument",
    "The source isn't a stream. Pass a ReadableStream or an iterable of chunks; of a text or bytes, `validate` checks the whole.",
  );
}

/** A ReadableStream where those can't be iterated. @param {any} stream */
async function* readBy(stream) {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    // Nobody wants the rest.
    await reader.cancel();
  }
}
