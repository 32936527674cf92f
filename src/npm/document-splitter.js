// Cuts a stream of bytes into documents: those of a list, lines, or documents that stand one after the other.
// What structures JSON is ASCII, so a chunk may end anywhere, in the middle of a letter too.

const [TAB, LF, CR, RS, SPACE] = [0x09, 0x0a, 0x0d, 0x1e, 0x20];
const [QUOTE, STAR, COMMA, SLASH, COLON, BACKSLASH] = [0x22, 0x2a, 0x2c, 0x2f, 0x3a, 0x5c];
const [LIST, LIST_END, OBJECT, OBJECT_END] = [0x5b, 0x5d, 0x7b, 0x7d];
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** @typedef {{ bytes: Uint8Array<ArrayBuffer>, line: number }} Piece a document, and the line of the stream that it begins on */

export class DocumentSplitter {
  #limit;
  /** The document so far, and how long it is with what was left out of it. @type {Uint8Array[]} */
  #parts = [];
  #size = 0;
  #isInside = false;
  #line = 1;
  #startLine = 1;
  #depth = 0;
  #isList = false;
  /** What the bytes are part of. @type {"" | "string" | "escape" | "slash" | "comment" | "block" | "star"} */
  #within = "";
  /** The last byte of the document that isn't white space or a comment, and the one before the present one. */
  #last = 0;
  #before = 0;
  /** Whether each document until now was on a line of its own. */
  #isLines = false;
  #isFirst = true;
  #mark = 0;

  /** @param {number} limit of a document, in bytes: of a longer one, no more than one byte more is kept */
  constructor(limit) {
    this.#limit = limit;
  }

  /**
   * @param {Uint8Array} chunk
   * @returns {Generator<Piece>} the documents that end in it
   */
  *push(chunk) {
    let start = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = /** @type {number} */ (chunk[at]);
      if (this.#isInside && this.#endsBefore(byte)) {
        this.#keep(chunk.subarray(start, at));
        // Broken off, it had its line and the end of that.
        yield this.#piece(this.#before === LF ? this.#line - 1 : this.#line);
      }
      if (!this.#isInside && this.#begins(byte)) {
        start = at;
        this.#isInside = true;
        this.#startLine = this.#line;
      }
      if (this.#isInside && this.#endsWith(byte)) {
        this.#keep(chunk.subarray(start, at + 1));
        yield this.#piece();
      }
      if (byte === LF) this.#line += 1;
      this.#before = byte;
    }
    // Whose bytes they are may be used for the next chunk.
    if (this.#isInside) this.#keep(chunk.subarray(start), true);
  }

  /** @returns {Generator<Piece>} what is left when the stream has ended */
  *end() {
    if (this.#isInside) yield this.#piece();
  }

  /** @param {Uint8Array} bytes @param {boolean} [copies] whether they are copied now */
  #keep(bytes, copies = false) {
    const room = this.#limit + 1 - this.#size;
    const part = bytes.subarray(0, Math.max(0, room));
    if (part.length > 0) this.#parts.push(copies ? part.slice() : part);
    this.#size += bytes.length;
  }

  #piece(lastLine = this.#line) {
    const bytes = new Uint8Array(this.#parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of this.#parts) {
      bytes.set(part, at);
      at += part.length;
    }
    const isOneLine = this.#startLine === lastLine;
    this.#isLines = isOneLine && (this.#isFirst || this.#isLines);
    this.#isFirst = false;
    this.#parts = [];
    this.#size = 0;
    this.#depth = 0;
    this.#within = "";
    this.#last = 0;
    this.#isInside = false;
    return { bytes, line: this.#startLine };
  }

  /** Whether a document begins, between two. @param {number} byte */
  #begins(byte) {
    if (this.#within === "slash") {
      this.#within = byte === SLASH ? "comment" : byte === STAR ? "block" : "";
      return false;
    }
    if (this.#within !== "") {
      this.#comment(byte);
      return false;
    }
    if (this.#mark < 3 && byte === BYTE_ORDER_MARK[this.#mark]) {
      this.#mark += 1;
      return false;
    }
    if (isSpace(byte) || byte === COMMA || byte === RS) return false;
    if (byte === SLASH) {
      this.#within = "slash";
      return false;
    }
    if (byte === LIST && !this.#isList) {
      this.#isList = true;
      return false;
    }
    if (byte === LIST_END && this.#isList) {
      this.#isList = false;
      return false;
    }
    return true;
  }

  /** @param {number} byte of a comment */
  #comment(byte) {
    if (this.#within === "comment") this.#within = byte === LF ? "" : "comment";
    else if (this.#within === "star") this.#within = byte === SLASH ? "" : byte === STAR ? "star" : "block";
    else if (byte === STAR) this.#within = "star";
  }

  /**
   * Whether a document ended before a byte: a word at what can't belong to it, and one that was broken off at the next line's
   * document. No document that is right ends so: there, what begins an object comes after a comma, a colon or a bracket.
   *
   * @param {number} byte
   */
  #endsBefore(byte) {
    if (byte === RS) return true;
    if (this.#depth === 0 && this.#within === "" && this.#last !== 0)
      return isSpace(byte) || byte === COMMA || (this.#isList && byte === LIST_END);
    if (byte !== OBJECT || this.#before !== LF || this.#isList || this.#within === "block" || this.#within === "star")
      return false;
    return this.#isLines || ![COMMA, COLON, LIST].includes(this.#last);
  }

  /** Whether a document ends with a byte. @param {number} byte */
  #endsWith(byte) {
    switch (this.#within) {
      case "string":
        if (byte === BACKSLASH) this.#within = "escape";
        // No string goes on in the next line.
        else if (byte === QUOTE || byte === LF) this.#within = "";
        this.#last = byte;
        return byte === QUOTE && this.#depth === 0;
      case "escape":
        this.#within = "string";
        return false;
      case "slash":
        this.#within = byte === SLASH ? "comment" : byte === STAR ? "block" : "";
        return false;
      case "comment":
      case "block":
      case "star":
        this.#comment(byte);
        return false;
      default:
        return this.#structure(byte);
    }
  }

  /** @param {number} byte outside of strings and comments */
  #structure(byte) {
    if (isSpace(byte)) return false;
    if (byte === SLASH) {
      this.#within = "slash";
      return false;
    }
    this.#last = byte;
    if (byte === QUOTE) this.#within = "string";
    else if (byte === OBJECT || byte === LIST) this.#depth += 1;
    else if (byte === OBJECT_END || byte === LIST_END) {
      this.#depth = Math.max(0, this.#depth - 1);
      return this.#depth === 0;
    }
    return false;
  }
}

/** @param {number} byte */
function isSpace(byte) {
  return byte === SPACE || byte === LF || byte === CR || byte === TAB;
}
