// The functions of the package, carried out in a worker; long lists in several.
import { AanbodError } from "../call-error.js";
import { openInWorker } from "./document.js";
import { line } from "./line.js";
import { checkedInPieces } from "./pieces.js";
import { buffers, parts, sent } from "./sent.js";
import { reportsOf } from "./stream.js";

const NAMES = /** @type {const} */ ([
  "validate",
  "validateExchange",
  "associationOutcome",
  "quote",
  "quotes",
  "statusMessage",
  "priceTimeline",
  "detect",
  "decodeText",
  "toStrictJson",
  "strictChanges",
  "edit",
  "editChanges",
  "merge",
  "mergeChanges",
  "mergeAssociation",
  "diff",
  "blank",
  "properties",
  "jsonSchema",
  "kinds",
  "kindInfo",
  "vatRates",
  "codes",
  "explain",
]);

/** How many parameters each takes; what comes after them are the options of the call. */
const TAKES = /** @type {Record<(typeof NAMES)[number], number>} */ ({
  validate: 3,
  validateExchange: 2,
  associationOutcome: 1,
  quote: 2,
  quotes: 2,
  statusMessage: 1,
  priceTimeline: 2,
  detect: 1,
  decodeText: 1,
  toStrictJson: 1,
  strictChanges: 1,
  edit: 2,
  editChanges: 2,
  merge: 2,
  mergeChanges: 2,
  mergeAssociation: 2,
  diff: 4,
  blank: 1,
  properties: 1,
  jsonSchema: 1,
  kinds: 0,
  kindInfo: 1,
  vatRates: 0,
  codes: 0,
  explain: 2,
});

/** Bytes of a list below which one worker is as fast. */
const LONG = 4_000_000;

/** The same as long as the other workers don't run yet: starting them takes as long as checking these. */
const LONG_AT_FIRST = 20_000_000;

/** Bytes of a piece: some milliseconds. */
const PIECE = 1 << 21;

/** The largest list that is read when nothing else is said, as in the core. */
const LARGEST = 64 * 1024 * 1024;

/** How many workers there are at most when nothing is said of them: more than these bring little, as one thread cuts and joins. */
export const MOST = 4;

const encoder = new TextEncoder();

/**
 * @param {() => import("../worker.js").WorkerLike} open
 * @param {unknown} source
 * @param {number} workers at most
 * @param {{ long?: number, longAtFirst?: number, piece?: number }} [sizes] in bytes
 * @returns {import("../worker.js").Client}
 */
export function client(open, source, workers, { long = LONG, longAtFirst = LONG_AT_FIRST, piece = PIECE } = {}) {
  if (typeof open !== "function")
    throw new AanbodError(
      "argument",
      "The worker isn't a function. Pass one that makes it: connect({ worker: () => new Worker(…) }).",
    );
  if (!(Number.isInteger(workers) && workers >= 1))
    throw new AanbodError("argument", `There can't be ${String(workers)} workers. Pass a whole number, 1 or more.`);
  const lines = [line(open, source)];
  const [{ ask }] = lines;

  /** @param {keyof typeof TAKES} name @param {any[]} given @param {boolean} [isNext] */
  async function askFor(name, given, isNext) {
    /** @type {import("../worker.js").CallOptions} */
    const options = given[TAKES[name]] ?? {};
    const parameters = given
      .slice(0, TAKES[name])
      .map((value, place) => (name === "validateExchange" && place === 0 ? parts(value) : sent(value)));
    const call = { name, parameters, progress: Boolean(options.progress) };
    return ask(() => call, { options, isNext, transfer: options.transfer ? buffers(parameters) : [] });
  }

  /** A list that is long enough is checked in pieces, by all workers. @type {(...given: any[]) => Promise<any>} */
  async function validate(kind, input, options, call) {
    const isLong = (/** @type {number} */ size) =>
      size >= (lines.slice(1).some(({ isOpen }) => isOpen) ? long : longAtFirst) &&
      size <= (options?.maxBytes ?? LARGEST);
    const size = typeof input === "string" ? input.length : input?.byteLength;
    const bytes = workers > 1 && isLong(size) && canBeParted(options) ? bytesOf(input, call) : undefined;
    if (!bytes || !isLong(bytes.length)) return askFor("validate", [kind, bytes ?? input, options, call]);
    const rising = call?.progress && { progress: onlyRising(call.progress) };
    const report = await inTurn(() => inPieces(kind, bytes, options, { ...call, ...rising }), call);
    if (report) return report;
    // Bytes that aren't the caller's needn't be copied.
    const transfer = bytes.buffer !== (input.buffer ?? input);
    return askFor("validate", [kind, bytes, options, { ...call, ...rising, transfer }], true);
  }

  /**
   * @param {string} kind
   * @param {Uint8Array} bytes
   * @param {import("../index.js").ValidateOptions | null | undefined} options
   * @param {import("../worker.js").CallOptions} call
   */
  async function inPieces(kind, bytes, options, { signal, progress }) {
    // All of it is checked at one moment.
    const settings = JSON.stringify({ ...options, now: options?.now === undefined ? new Date() : options.now });
    while (lines.length < workers) lines.push(line(open, source));
    /** @type {import("./pieces.js").Lane[]} */
    const lanes = lines.map(({ ask }) => ({ content, number, trials, known, progress }) => {
      const parameters = [kind, content, settings, number, trials, known];
      return ask(() => ({ name: "validatePiece", parameters, progress: Boolean(progress) }), {
        options: { signal, progress },
        transfer: [content.buffer],
        isNext: true,
      });
    });
    return checkedInPieces(bytes, lanes, { size: piece, progress });
  }

  /**
   * Checks in pieces when all that was asked before is done. Where that fails nothing is answered: the check of the whole says why.
   *
   * @param {() => Promise<import("../index.js").Report | undefined>} check
   * @param {import("../worker.js").CallOptions} [call]
   */
  async function inTurn(check, call) {
    /** @type {Promise<import("../index.js").Report | undefined> | undefined} */
    let report;
    const answered = () => {
      report = check().catch(() => undefined);
    };
    await ask(undefined, { options: { signal: call?.signal }, answered });
    return report;
  }

  /** @type {import("../worker.js").Client} */
  const functions = /** @type {any} */ ({
    ...Object.fromEntries(NAMES.map((name) => [name, (/** @type {any[]} */ ...given) => askFor(name, given)])),
    validate,
  });
  return {
    ...functions,
    open: (input, call) => openInWorker(ask, functions, input, call),
    validateStream: (/** @type {any} */ kind, source, options, call) =>
      /** @type {any} */ (reportsOf(ask, functions, { kind, source, options, call })),
    close() {
      for (const { close } of lines) close();
    },
  };
}

/** Whether options say the same of a part of a list as of the whole. @param {any} options */
function canBeParted(options) {
  if (options === undefined || options === null) return true;
  const isPlain = typeof options === "object" && !Array.isArray(options) && typeof options.toJSON !== "function";
  // Optional items are named by the number of their course.
  return isPlain && !Array.isArray(options.quote?.include);
}

/**
 * The bytes of a list; nothing when it is given in another form.
 *
 * @param {unknown} input
 * @param {import("../worker.js").CallOptions} [call]
 */
function bytesOf(input, call) {
  if (typeof input === "string") return encoder.encode(input);
  const isBuffer = input instanceof ArrayBuffer;
  if (!isBuffer && !(input instanceof Uint8Array)) return undefined;
  const buffer = isBuffer ? input : input.buffer;
  const [from, length] = isBuffer ? [0, input.byteLength] : [input.byteOffset, input.byteLength];
  // Whoever hands bytes over finds them empty from now on.
  const kept =
    call?.transfer && buffer instanceof ArrayBuffer ? structuredClone(buffer, { transfer: [buffer] }) : buffer;
  return new Uint8Array(kept, from, length);
}

/**
 * Hears only of more than it heard of before: when all is checked once more, it is told of that from where it had got to.
 *
 * @param {import("../index.js").Progress} progress
 * @returns {import("../index.js").Progress}
 */
function onlyRising(progress) {
  let furthest = 0;
  return (read, total) => {
    if (read <= furthest) return;
    furthest = read;
    progress(read, total);
  };
}
