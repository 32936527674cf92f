/**
 * What corrects a text that can't be read. No operation on a document can: there is none yet. So the text itself is
 * changed, and only where there is no doubt: afterwards it can be read further than before.
 *
 * @typedef {object} Repair
 * @property {string} key of its title
 * @property {string} was what stands there
 * @property {string} now what comes there
 * @property {number} count how many more places are alike
 * @property {import("../../../core/json/splices.js").Splice} splice
 */

import { html, nothing } from "lit";
import { readTree } from "../../../core/json/tree.js";
import { addWords } from "../../../ui/i18n/index.js";
import { en } from "./messages.en.js";
import { nl } from "./messages.nl.js";
import { visible } from "../../../core/values/visible.js";
import { pair } from "../../../form/findings/fix-preview.js";

addWords({ en, nl });

/** So much of a line is shown. */
const SHOWN = 48;

const KEY = /"(?:[^"\\\n]|\\.)*"\s*:/y;

/** In larger texts (UTF-16 units) it isn't looked for: it would be felt with each key. */
const LIMIT = 500_000;

/**
 * White space, texts and comments are passed over; what has other quotes, or none, is found; and a quote or comment that
 * nobody can tell the end of. Each looks ahead only over what the next one begins behind: else a long text would take ages.
 */
const WORDS =
  /\s+|"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[^]*?\*\/|['‘’‚]((?:[^'‘’‚\\\n]|\\.)*)['‘’](?=\s*(?:[,:}\]]|$))|[“”„]((?:[^“”„"\\\n]|\\.)*)[“”](?=\s*(?:[,:}\]]|$))|(?<![\p{L}\p{N}_$])([\p{L}_$][\p{L}\p{N}_$]*)(?=\s*:)|(["'‘’‚“”„]|\/\*)/gu;

const LITERALS = new Map([
  ["true", "true"],
  ["false", "false"],
  ["null", "null"],
  ["none", "null"],
]);

/** By the name of the problem: what would correct it, and the place that can be read at least, then. */
const MENDS = {
  "expected-comma": comma,
  "single-quote": quotes,
  "expected-key": (text, at) =>
    text[at] === "," ? { key: "repair.twice", from: at, to: at + 1, insert: "", past: at } : quotes(text, at),
  "bad-literal": literal,
  "bad-number": decimalComma,
  "control-in-string": tabs,
};

/**
 * @param {string} text
 * @param {{params: {problem?: string}, range?: {from: number, to: number}}} finding
 * @returns {Repair|null}
 */
export function repairOf(text, { params: { problem }, range }) {
  // A text that was changed since is another one.
  if (!MENDS[problem] || text.length > LIMIT || readTree(text).error?.at !== range?.from) return null;
  for (const tried of [MENDS[problem](text, range.from, range.to)].flat()) {
    if (!tried) continue;
    const { key, from, to, insert, past, was, now, count = 0 } = tried;
    const { error } = readTree(text.slice(0, from) + insert + text.slice(to));
    if (error && error.at < past) continue;
    const around = lineAt(text, from);
    return {
      key,
      was: was ?? around + text.slice(from, to),
      now: now ?? around + insert,
      count,
      splice: { from, to, insert },
    };
  }
  return null;
}

/** What stands in a line before a place, as far as it is shown. */
function lineAt(text, at) {
  const line = text.slice(Math.max(text.lastIndexOf("\n", at - 1) + 1, at - 4 * SHOWN), at).trimStart();
  return line.length > SHOWN ? `…${line.slice(-SHOWN)}` : line;
}

/** Between a value and the name of the next one; between two items, where these stand on lines of their own. */
function comma(text, at) {
  const end = text.slice(0, at).trimEnd().length;
  KEY.lastIndex = at;
  const key = KEY.exec(text);
  if (!key && !(text.slice(end, at).includes("\n") && /["{[\d-]/.test(text[at] ?? ""))) return null;
  const past = at + 1 + (key?.[0].length ?? 1);
  // What ends there may be a comment, in which a comma would be none.
  return [end, at].map((from) => ({ key: "repair.comma", from, to: from, insert: ",", past }));
}

/** Straight double quotes around names and texts, from here on. */
function quotes(text, at) {
  const found = [];
  WORDS.lastIndex = at;
  for (let match = WORDS.exec(text); match; match = WORDS.exec(text)) {
    const [raw, single, double, name, alone] = match;
    if (alone !== undefined) break;
    const inside = single ?? double ?? name;
    if (inside !== undefined)
      found.push({
        from: match.index,
        to: match.index + raw.length,
        raw,
        insert: `"${inside.replace(/\\(['‘’“”])/g, "$1").replace(/\\.|"/g, (part) => (part === '"' ? '\\"' : part))}"`,
      });
  }
  const [first] = found;
  if (first?.from !== at) return null;
  let insert = "";
  let to = at;
  for (const one of found) {
    insert += text.slice(to, one.from) + one.insert;
    ({ to } = one);
  }
  return {
    key: "repair.quotes",
    from: at,
    to,
    insert,
    past: at + first.insert.length,
    was: first.raw,
    now: first.insert,
    count: found.length - 1,
  };
}

/** A word that other languages write with a capital, or call otherwise. */
function literal(text, from, to) {
  const was = text.slice(from, to);
  const insert = LITERALS.get(was.toLowerCase());
  return insert === undefined
    ? null
    : { key: "repair.literal", from, to, insert, past: from + insert.length, was, now: insert };
}

/** 1.210,00: behind a comma in an object stands a name, so that it can't be but the decimals. */
function decimalComma(text, at) {
  const whole = /(?<=[:\s])-?(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+),$/.exec(text.slice(Math.max(0, at - SHOWN), at));
  const decimals = /^\d{1,2}(?=\s*[,}])/.exec(text.slice(at, at + SHOWN));
  if (!whole || !decimals) return null;
  const from = at - whole[0].length;
  const to = at + decimals[0].length;
  const now = `${whole[0].slice(0, -1).replaceAll(".", "")}.${decimals[0]}`;
  return { key: "repair.decimal", from, to, insert: now, past: from + now.length, was: text.slice(from, to), now };
}

/** Tabs inside a text have a spelling of their own; a line break may as well be a quote that is missing. */
function tabs(text, at) {
  if (text[at] !== "\t") return null;
  // Where no text ends behind it, a quote is missing rather.
  const [, inside] = /^([^"\\\n]*)"\s*[,:}\]]/.exec(text.slice(at)) ?? [];
  if (inside === undefined) return null;
  const insert = inside.replaceAll("\t", "\\t");
  return {
    key: "repair.tab",
    from: at,
    to: at + inside.length,
    insert,
    past: at + insert.length,
    was: "\u21e5",
    now: "\\t",
  };
}

export class SyntaxRepair {
  /** @param {import("../editor.js").AanbodEditor|import("../../exchange/exchange.js").AanbodExchange} host */
  constructor(host) {
    this.host = host;
    /** By finding: what corrects it, and the text that this was told of. @type {WeakMap<object, {text: string, repair: Repair|null}>} */
    this.known = new WeakMap();
  }

  of(finding) {
    const text = this.host.textOf(finding);
    const known = this.known.get(finding);
    if (known?.text === text) return known.repair;
    const repair = repairOf(text, finding);
    this.known.set(finding, { text, repair });
    return repair;
  }

  /** The button that makes it, with what it changes. */
  offer(finding, id, make) {
    const { t } = this.host;
    const repair = this.of(finding);
    if (!repair) return nothing;
    const title = t(repair.key, repair);
    return html`<div class="fix-offer">
      <button type="button" class="small" aria-describedby=${id} @click=${() => make({ title, splice: repair.splice })}>${title}</button>
      <span class="fix-text" id=${id}><span dir="ltr">${pair(t, visible(repair.was), visible(repair.now))}</span>${repair.count ? html` ${t("repair.more", { count: repair.count })}` : nothing}</span>
    </div>`;
  }
}
