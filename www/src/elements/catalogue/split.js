/**
 * Where each course stands in the bytes of a file: of a list in JSON, of one course a line, or of one course alone. Bytes
 * rather than text, because a catalogue of 50 MB is read without ever becoming a string, and nothing of it is rewritten.
 *
 * @typedef {object} Split
 * @property {"list"|"lines"|"one"} form how the courses stand in the file
 * @property {Place[]} places in order
 *
 * @typedef {object} Place
 * @property {number} from first byte
 * @property {number} to the byte after the last
 * @property {number} line the line it starts on, counted from 1
 * @property {number} breaks line breaks within it
 * @property {{from: number, to: number}} [inner] of one course alone: without what stands around it
 */

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SLASH = 0x2f;
const STAR = 0x2a;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const NEWLINE = 0x0a;

/**
 * @param {Uint8Array} bytes
 * @returns {Split|null} null when the brackets don't tell where one course ends and the next begins
 */
export function split(bytes) {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const reader = new Reader(bytes, start);
  const first = reader.next();
  if (first === OPEN_LIST) {
    reader.at += 1;
    const places = reader.items();
    return places && { form: "list", places };
  }
  if (first !== OPEN_OBJECT) return null;
  const places = reader.lines();
  if (!places) return null;
  // One course alone is its whole file: what stands around it goes along to the editor.
  if (places.length === 1)
    return { form: "one", places: [{ from: 0, to: bytes.length, line: 1, breaks: reader.line - 1, inner: places[0] }] };
  return { form: "lines", places };
}

class Reader {
  /** @param {Uint8Array} bytes @param {number} at */
  constructor(bytes, at) {
    this.bytes = bytes;
    this.at = at;
    this.line = 1;
  }

  /** Skips white space and comments; the byte that comes then, or -1 at the end or in a comment without one. */
  next() {
    const { bytes } = this;
    for (;;) {
      const byte = bytes[this.at];
      if (byte === undefined) return -1;
      if (byte === NEWLINE) this.line += 1;
      else if (byte === SLASH) {
        if (!this.comment()) return -1;
        continue;
      } else if (byte > 0x20) return byte;
      this.at += 1;
    }
  }

  comment() {
    const { bytes } = this;
    if (bytes[this.at + 1] === SLASH) {
      while (this.at < bytes.length && bytes[this.at] !== NEWLINE && bytes[this.at] !== 0x0d) this.at += 1;
      return true;
    }
    if (bytes[this.at + 1] !== STAR) return false;
    for (this.at += 2; this.at + 1 < bytes.length; this.at += 1) {
      if (bytes[this.at] === NEWLINE) this.line += 1;
      if (bytes[this.at] === STAR && bytes[this.at + 1] === SLASH) {
        this.at += 2;
        return true;
      }
    }
    return false;
  }

  /** The objects of a list, up to its closing bracket and the end of the file. */
  items() {
    const places = [];
    for (;;) {
      let byte = this.next();
      if (byte === CLOSE_LIST) break;
      const place = byte === OPEN_OBJECT ? this.object() : null;
      if (!place) return null;
      places.push(place);
      byte = this.next();
      if (byte === COMMA) this.at += 1;
      else if (byte !== CLOSE_LIST) return null;
    }
    this.at += 1;
    return this.next() === -1 && this.at >= this.bytes.length ? places : null;
  }

  /** Objects one after the other, up to the end of the file. */
  lines() {
    const places = [];
    while (this.next() === OPEN_OBJECT) {
      const place = this.object();
      if (!place) return null;
      places.push(place);
    }
    return this.at >= this.bytes.length ? places : null;
  }

  /** @returns {Place|null} from an opening bracket to the one that closes it; null when none does */
  object() {
    const { bytes } = this;
    const { length } = bytes;
    const from = this.at;
    const { line } = this;
    const open = [];
    let { at } = this;
    while (at < length) {
      const byte = bytes[at];
      if (byte === QUOTE) {
        at = endOfString(bytes, at);
        if (at < 0) return null;
        continue;
      }
      if (byte === NEWLINE) this.line += 1;
      else if (byte === OPEN_OBJECT || byte === OPEN_LIST) open.push(byte);
      else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
        // The bracket that closes is two further on in the alphabet of ASCII than the one that opens.
        if (open.pop() !== byte - 2) return null;
        if (!open.length) {
          this.at = at + 1;
          return { from, to: this.at, line, breaks: this.line - line };
        }
      } else if (byte === SLASH) {
        this.at = at;
        if (!this.comment()) return null;
        at = this.at;
        continue;
      }
      at += 1;
    }
    return null;
  }
}

/**
 * The byte after the closing quote; -1 when there is none. A string ends at its line at the latest: further on, a lost
 * quote would turn the file inside out.
 *
 * @param {Uint8Array} bytes
 * @param {number} quote
 */
function endOfString(bytes, quote) {
  for (let at = quote + 1; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) return at + 1;
    if (byte === BACKSLASH) at += 1;
    else if (byte === NEWLINE) return -1;
  }
  return -1;
}
