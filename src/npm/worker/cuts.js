// Where a long list can be cut between two of its documents, by guess: between documents stands what stands between the first two, and
// a document has keys that the first one has. Whether a cut is right is for who reads the pieces to tell: one before a wrong cut can't
// be read to its end.

/**
 * @typedef {object} Piece of a list, which shares the comma before it with the piece before
 * @property {number} from its first byte
 * @property {number} to the byte behind its last
 * @property {boolean} isOpened whether the comma that it starts with has to become a bracket
 * @property {boolean} isClosed whether the comma that it ends with has to
 */

/** In how many bytes a second document has to start, at first. */
const WINDOW = 1 << 16;

/** One unit for each byte. */
const decoder = new TextDecoder("latin1");

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:]|[^"{}[\]:]+/suy;

const OPEN = "[".charCodeAt(0);
const CLOSE = "]".charCodeAt(0);

/**
 * The pieces of a list; none when it is no list of objects, or isn't written as machines write one.
 *
 * @param {Uint8Array} bytes
 * @param {number} size of a piece, in bytes: most are a little longer
 * @returns {Generator<Piece, void>}
 */
export function* piecesOf(bytes, size) {
  const between = betweenFirst(bytes);
  if (!between) return;
  const { isList } = between;
  for (let from = 0; ;) {
    const cut = cutBehind(bytes, from + size, between);
    const isLast = cut === undefined;
    const to = isLast ? bytes.length : isList ? cut + 1 : cut;
    yield { from, to, isOpened: isList && from > 0, isClosed: isList && !isLast };
    if (isLast) return;
    from = cut;
  }
}

/**
 * A piece as a list of its own.
 *
 * @param {Uint8Array} bytes of the whole list
 * @param {Piece} piece
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function contentOf(bytes, { from, to, isOpened, isClosed }) {
  const content = new Uint8Array(to - from);
  content.set(bytes.subarray(from, to));
  if (isOpened) content[0] = OPEN;
  if (isClosed) content[content.length - 1] = CLOSE;
  return content;
}

/**
 * What stands between the first two documents, and what the first one is like.
 *
 * @param {Uint8Array} bytes
 */
function betweenFirst(bytes) {
  for (let length = WINDOW; ; length *= 4) {
    const text = decoder.decode(bytes.subarray(0, length));
    const start = /^\s*\[?\s*(?=\{)/.exec(text)?.[0];
    if (start === undefined) return undefined;
    const first = objectAt(text, start.length);
    const second = first && /^\s*,?\s*\{\s*"(?:[^"\\]|\\.)*"/su.exec(text.slice(first.end));
    if (second) {
      const separator = `}${second[0]}`;
      const isList = start.includes("[");
      const place = separator.indexOf(isList ? "," : "{");
      const isKnown = isList ? place > 0 && place < separator.indexOf("{") : /^\}[ \t\r]*\n\s*\{/.test(separator);
      return isKnown ? { separator, place, isList, keys: first.keys } : undefined;
    }
    if (length >= bytes.length) return undefined;
  }
}

/**
 * Where the first document ends that ends behind some place; nothing when the last one does.
 *
 * @param {Uint8Array} bytes
 * @param {number} behind
 * @param {NonNullable<ReturnType<typeof betweenFirst>>} between
 */
function cutBehind(bytes, behind, { separator, place, keys }) {
  let length = WINDOW;
  for (let start = behind; start < bytes.length;) {
    const text = decoder.decode(bytes.subarray(start, start + length));
    const isEnd = start + length >= bytes.length;
    let at = text.indexOf(separator);
    for (; at >= 0; at = text.indexOf(separator, at + 1)) {
      const next = objectAt(text, at + separator.indexOf("{"));
      // It goes on behind the window.
      if (!next && !isEnd) break;
      if (next && isLike(next.keys, keys)) return start + at + place;
    }
    if (isEnd) return undefined;
    if (at > 0) start += at;
    else if (at === 0) length *= 2;
    else start += length - separator.length;
  }
  return undefined;
}

/**
 * The object that starts at a place of a text; nothing when it doesn't end.
 *
 * @param {string} text
 * @param {number} start
 */
function objectAt(text, start) {
  /** @type {string[]} */
  const keys = [];
  let depth = 0;
  let last = "";
  TOKEN.lastIndex = start;
  for (let token = TOKEN.exec(text)?.[0]; token !== undefined; token = TOKEN.exec(text)?.[0]) {
    if (token === "{" || token === "[") depth += 1;
    else if (token === "}" || token === "]") depth -= 1;
    else if (token === ":" && depth === 1) keys.push(last);
    if (depth === 0) return { end: TOKEN.lastIndex, keys };
    if (token.trim() !== "") last = token;
  }
  return undefined;
}

/**
 * Whether most of the keys of one are the other's too.
 *
 * @param {string[]} keys
 * @param {string[]} others
 */
function isLike(keys, others) {
  const shared = keys.filter((key) => others.includes(key)).length;
  return shared * 2 > Math.max(keys.length, others.length);
}
