// A long list, checked in pieces by several workers, and their reports put together to the one that a check of all of it makes. Where
// that can't be sure, nothing is answered, and who asks has all of it checked at once.
import { contentOf, piecesOf } from "./cuts.js";

/**
 * @typedef {import("../index.js").Report} Report
 *
 * @typedef {object} Answer about a piece: src/check/piece.rs says what each is
 * @property {string} report as JSON text
 * @property {Uint8Array<ArrayBuffer>} identities
 * @property {number} trials
 * @property {number} tried
 * @property {number} limit
 * @property {number} documents
 * @property {boolean} isPlain
 * @property {number} units
 * @property {number} lines
 * @property {number} column
 *
 * @typedef {object} Task what a worker is to do
 * @property {Uint8Array<ArrayBuffer>} content
 * @property {number} number what the numbers of its documents start with
 * @property {number | undefined} trials
 * @property {Float64Array<ArrayBuffer>} known
 * @property {((read: number) => void) | undefined} progress
 *
 * @typedef {(task: Task) => Promise<Answer>} Lane a worker
 *
 * @typedef {object} Pending a piece that isn't in the report yet
 * @property {import("./cuts.js").Piece} piece
 * @property {number} read
 * @property {Answer} [answer]
 * @property {Float64Array<ArrayBuffer>} [known] what it has that pieces before it have too
 */

/** How many digits follow that number: as many as NUMBERS in src/check/piece.rs has zeros. */
const DIGITS = 7;

/** While a worker checks one piece, the next is on its way to it. */
const ON_THEIR_WAY = 2;

const SEVERITIES = /** @type {const} */ (["error", "warning", "info"]);

/**
 * @param {Uint8Array} bytes of the list
 * @param {Lane[]} lanes
 * @param {object} details
 * @param {number} details.size of a piece
 * @param {((read: number, total: number) => void) | undefined} details.progress
 * @returns {Promise<Report | undefined>}
 */
export async function checkedInPieces(bytes, lanes, { size, progress }) {
  const pieces = piecesOf(bytes, size);
  const number = randomNumber();
  const whole = new Whole(number);
  /** In the order of the list. @type {Pending[]} */
  const pending = [];
  let isSure = true;

  function reportProgress() {
    if (isSure)
      progress?.(
        pending.reduce((sum, { read }) => sum + read, whole.read),
        bytes.length,
      );
  }

  /** @param {Lane} lane @param {Pending} one */
  async function check(lane, one) {
    const { piece } = one;
    const answer = await lane({
      content: contentOf(bytes, piece),
      number: piece.from === 0 ? 0 : number,
      trials: whole.trials,
      known: one.known ?? new Float64Array(),
      progress:
        progress &&
        ((read) => {
          one.read = read;
          reportProgress();
        }),
    });
    if (!answer.isPlain) isSure = false;
    one.answer = answer;
  }

  /** @param {Lane} lane */
  async function run(lane) {
    while (isSure) {
      const next = pieces.next();
      if (next.done) return;
      /** @type {Pending} */
      const one = { piece: next.value, read: 0 };
      pending.push(one);
      await check(lane, one);
      if (isSure && !(await join(lane))) isSure = false;
      reportProgress();
    }
  }

  /** Adds all pieces whose turn it is. @param {Lane} lane @returns {Promise<boolean>} whether that can be done */
  async function join(lane) {
    for (let [one] = pending; one?.answer; [one] = pending) {
      const repeated = whole.repeated(one.answer);
      if (!repeated) return false;
      if (!whole.fits(one.answer) || (repeated.length > 0 && !one.known)) {
        // It didn't know what the pieces before it have and leave.
        one.known = repeated;
        delete one.answer;
        await check(lane, one);
        continue;
      }
      if (!whole.add(one.answer, one.piece)) return false;
      pending.shift();
    }
    return true;
  }

  try {
    await Promise.all(lanes.flatMap((lane) => Array.from({ length: ON_THEIR_WAY }, () => run(lane))));
  } finally {
    isSure &&= pending.length === 0;
  }
  return isSure ? whole.report : undefined;
}

/** The report about the pieces up to here. */
class Whole {
  /** @type {Report | undefined} */
  #first;
  /** How many bytes it is about. */
  read = 0;
  /** What those leave to try corrections. @type {number | undefined} */
  trials;
  #documents = 0;
  #limit = 0;
  #counts = { error: 0, warning: 0, info: 0 };
  /** @type {Report["diagnostics"][number][]} */
  #diagnostics = [];
  /** @type {NonNullable<Report["quotes"]>[number][]} */
  #quotes = [];
  /** What may stand only once: by the first number of its key the second one, and the document that has it. @type {Map<number, [number, number]>} */
  #identities = new Map();
  /** How far the text goes up to here. */
  #units = 0;
  #lines = 0;
  #column = 0;
  #number;

  /** @param {number} number what the numbers of documents start with, where they aren't known */
  constructor(number) {
    this.#number = new RegExp(`${number}(\\d{${DIGITS}})`, "g");
  }

  /** Whether a piece tried what it would have as a part of the whole. Otherwise it is to be checked with `trials`. @param {Answer} answer */
  fits(answer) {
    return this.trials === undefined || trialsBehind(this.trials, answer) !== undefined;
  }

  /**
   * What a piece has that may stand only once and is in those before it too, in the order of the keys; nothing where that can't be told.
   *
   * @param {Answer} answer
   */
  repeated(answer) {
    const repeated = [];
    for (const [one, other] of identitiesOf(answer)) {
      const known = this.#identities.get(one);
      if (!known) continue;
      if (known[0] !== other) return undefined;
      repeated.push([one, ...known]);
    }
    return new Float64Array(repeated.sort(([a], [b]) => a - b).flat());
  }

  /**
   * Adds the report about the next piece; whether that can be done.
   *
   * @param {Answer} answer
   * @param {import("./cuts.js").Piece} piece
   */
  add(answer, piece) {
    const { documents, limit, units, lines, column } = answer;
    const report = /** @type {Report} */ (JSON.parse(this.#numbered(answer.report)));
    for (const severity of SEVERITIES) this.#counts[severity] += report.counts[severity];
    const left = trialsBehind(this.trials ?? answer.trials + answer.tried, answer);
    // Of findings that the whole doesn't list, no corrections are tried.
    if (left === 0 && this.trials !== 0 && this.#total > limit) return false;
    this.trials = left;
    for (const diagnostic of report.diagnostics) this.#move(diagnostic);
    this.#diagnostics.push(...report.diagnostics);
    this.#quotes.push(...(report.quotes ?? []));
    this.#first ??= report;
    this.#limit = limit;
    for (const [one, other, document] of identitiesOf(answer))
      if (!this.#identities.has(one)) this.#identities.set(one, [other, this.#documents + document]);
    this.#documents += documents;
    this.read = piece.to;
    // The comma between two pieces is in both.
    const shared = piece.isClosed ? 1 : 0;
    this.#units += units - shared;
    this.#lines += lines;
    this.#column = (lines === 0 ? this.#column : 0) + column - shared;
    return true;
  }

  get report() {
    if (!this.#first) return undefined;
    const counts = this.#counts;
    let room = this.#limit;
    const listed = { error: 0, warning: 0, info: 0 };
    for (const severity of SEVERITIES) {
      const found = this.#diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
      listed[severity] = Math.min(found, room);
      room -= listed[severity];
    }
    const diagnostics = this.#diagnostics.filter(({ severity }) => listed[severity]-- > 0);
    /** @type {Report} */
    const report = {
      ...this.#first,
      valid: counts.error === 0,
      counts,
      truncated: this.#total > diagnostics.length,
      diagnostics,
    };
    if (report.quotes) report.quotes = this.#quotes;
    return report;
  }

  get #total() {
    const { error, warning, info } = this.#counts;
    return error + warning + info;
  }

  /** A report with the numbers of documents in the list. @param {string} report as JSON text */
  #numbered(report) {
    return report.replace(this.#number, (_, digits) => String(this.#documents + Number(digits)));
  }

  /** Moves a finding from its place in the piece to the one in the list. @param {Report["diagnostics"][number]} diagnostic */
  #move({ range }) {
    if (!range) return;
    range.from += this.#units;
    range.to += this.#units;
    if (range.line === 1) range.column += this.#column;
    range.line += this.#lines;
  }
}

/**
 * What a piece leaves of the bytes to try corrections, when it is checked as a part of the whole; nothing where that can't be told.
 *
 * @param {number} before
 * @param {Answer} answer
 */
function trialsBehind(before, { trials, tried }) {
  if (trials > 0 && (tried < before || tried === 0)) return before - tried;
  return before === trials + tried ? trials : undefined;
}

/** @param {Answer} answer */
function* identitiesOf({ identities }) {
  const numbers = new Float64Array(identities.buffer);
  for (let at = 0; at < numbers.length; at += 3) yield [numbers[at], numbers[at + 1], numbers[at + 2]];
}

/** Twelve digits that no document has in it, as far as chance goes. */
function randomNumber() {
  const [high, low] = crypto.getRandomValues(new Uint32Array(2));
  return (high % 900_000) * 1_000_000 + 100_000_000_000 + (low % 1_000_000);
}
