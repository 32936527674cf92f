// What the page's own modules decide without a browser: numbers and moments as people type them, places in a text, words.
import { test } from "node:test";
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { readDecimal, readInteger, showDecimal, showMoney } from "../../www/src/core/values/decimal.js";
import {
  monthOf,
  onDayOf,
  parseMoment,
  readDate,
  readMoment,
  showMoment,
  timeOnSameDay,
} from "../../www/src/core/values/moment.js";
import { find, readTree } from "../../www/src/core/json/tree.js";
import { LineBreaks } from "../../www/src/core/json/line-breaks.js";
import { append, assign } from "../../www/src/core/json/operations.js";
import { exactAmount, subtract, writeAmount } from "../../www/src/core/values/money.js";
import { lineage, parts } from "../../www/src/core/json/pointer.js";
import { loadLanguage, words } from "../../www/src/ui/i18n/index.js";
import "../../www/src/elements/languages/chosen.js";
import { phrases } from "../../www/src/elements/editor/text/phrases.js";
import { byRule, wallAt } from "../../www/src/core/values/amsterdam.js";

test("decimals are read in both notations, digit for digit", () => {
  for (const [typed, raw] of [
    ["1.210,50", "1210.50"],
    ["1,210.50", "1210.50"],
    ["1210,5", "1210.5"],
    ["1210.5", "1210.5"],
    ["1 210,50", "1210.50"],
    ["1.210.500", "1210500"],
    ["0.125", "0.125"],
    ["0,125", "0.125"],
    ["€ 12", "12"],
    ["-5", "-5"],
    ["1.699,-", "1699.00"],
    ["1699,--", "1699.00"],
    ["1,699.-", "1699.00"],
    ["−5,25", "-5.25"],
    ["1e2", "1e2"],
    [",5", "0.5"],
    ["007", "7"],
    ["1234,567", "1234.567"],
    ["999.999.999.999.999.999,99", "999999999999999999.99"],
  ])
    assert.deepEqual(readDecimal(typed), { raw }, typed);
});

/** @param {object} read @returns {unknown} why it isn't a number */
const problemOf = (read) => ("problem" in read ? read.problem : undefined);

test("what can be two decimals, or none, is refused", () => {
  for (const typed of ["1.210", "1,210", "12.345", "999,999"])
    assert.equal(problemOf(readDecimal(typed)), "ambiguous", typed);
  for (const typed of ["1.21.50", "1,2,3.4", "abc", "1.2.3,4", "12,34.56", "1-2", "--5", "."])
    assert.equal(problemOf(readDecimal(typed)), "invalid", typed);
  assert.equal(problemOf(readDecimal("  ")), "empty");
});

test("whole numbers may have their thousands apart", () => {
  assert.deepEqual(readInteger("1.000"), { raw: "1000" });
  assert.deepEqual(readInteger("-12"), { raw: "-12" });
  assert.equal(problemOf(readInteger("1,5")), "invalid");
});

test("amounts are shown with every digit", () => {
  assert.equal(showDecimal("1210.50", "nl"), "1210,50");
  assert.equal(
    showMoney("123456789012345678901234.105", "EUR", "nl").replaceAll("\u00a0", " "),
    "€ 123.456.789.012.345.678.901.234,105",
  );
  assert.equal(showMoney("0.10", null, "en"), "0.10");
  assert.equal(showMoney("1.00", "not a currency", "en"), "1.00");
});

test("moments are read on Amsterdam's clock", () => {
  for (const [typed, locale, iso] of [
    ["01-01-2026 00:00", "nl", "2025-12-31T23:00:00Z"],
    ["1 juli 2026", "nl", "2026-06-30T22:00:00Z"],
    ["1 jul 2026 9:05", "nl", "2026-07-01T07:05:00Z"],
    ["2026-07-01 09:05", "en", "2026-07-01T07:05:00Z"],
    ["3 March 2026 at 10:00", "en", "2026-03-03T09:00:00Z"],
    ["3/4/2026", "nl", "2026-04-02T22:00:00Z"],
    ["25-10-2026 02:30 CEST", "nl", "2026-10-25T00:30:00Z"],
    ["25-10-2026 02:30 CET", "nl", "2026-10-25T01:30:00Z"],
    ["29-03-2026 03:00", "nl", "2026-03-29T01:00:00Z"],
    ["2026-01-01T00:00:00+02:00", "nl", "2025-12-31T22:00:00Z"],
    ["2023-10-16T08:28:39.6872198Z", "nl", "2023-10-16T08:28:39.6872198Z"],
    ["29-2-2028", "nl", "2028-02-28T23:00:00Z"],
    ["1-3-27 9u30", "nl", "2027-03-01T08:30:00Z"],
    ["1-3-2027 0930", "nl", "2027-03-01T08:30:00Z"],
    ["1.3.27 9.30", "nl", "2027-03-01T08:30:00Z"],
    ["1 maart 27 9 uur", "nl", "2027-03-01T08:00:00Z"],
  ])
    assert.deepEqual(readMoment(typed, locale), { iso }, typed);
  for (const [typed, locale, problem] of [
    ["29-03-2026 02:30", "nl", "skipped"],
    ["25-10-2026 02:30", "nl", "twice"],
    ["3/4/2026", "en", "ambiguous"],
    ["31-2-2026", "nl", "absent"],
    ["31-13-2026", "nl", "invalid"],
    ["0-1-2026", "nl", "invalid"],
    ["1-1-2026 25:00", "nl", "invalid"],
    ["1-7-2026 10:00 CET", "nl", "invalid"],
    ["1-3-2027 930", "nl", "invalid"],
    ["1-3-270", "nl", "invalid"],
    ["morgen", "nl", "invalid"],
    ["", "nl", "empty"],
  ])
    assert.equal(readMoment(typed, locale).problem, problem, typed);
});

test("what a field shows of a moment can be typed back, all year and in both languages", () => {
  for (let instant = Date.UTC(2025, 9, 1); instant < Date.UTC(2026, 11, 1); instant += 3_600_000 * 7.5) {
    const iso = `${new Date(instant).toISOString().slice(0, 19)}Z`;
    for (const locale of ["nl", "en"]) assert.deepEqual(readMoment(showMoment(iso, locale) ?? "", locale), { iso });
  }
});

test("a date-time without offset, or one that doesn't exist, is no moment", () => {
  for (const iso of ["2026-01-01T00:00:00", "2026-02-30T00:00:00Z", "2026-01-01", "2026-01-01T24:00:00Z", "x"])
    assert.equal(parseMoment(iso), null, iso);
});

test("a time alone is read on the day beside it, and shown alone on that day", () => {
  const day = "2026-03-01T08:00:00Z";
  for (const time of ["9:30", "0930", "9.30", "9u30"]) assert.equal(onDayOf(time, day, "nl"), `01-03-2026 ${time}`);
  for (const other of ["930", "1-3-2026", "half tien"]) assert.equal(onDayOf(other, day, "nl"), other);
  assert.equal(timeOnSameDay("2026-03-01T08:30:00Z", day, "nl"), "09:30");
  assert.equal(timeOnSameDay("2026-03-02T08:30:00Z", day, "nl"), null);
});

test("the names of months are read in both languages", () => {
  assert.deepEqual(["maart", "mrt", "march", "mei", "okt", "december", "foo"].map(monthOf), [3, 3, 3, 5, 10, 12, 0]);
});

test("plain dates are read in both orders", () => {
  assert.deepEqual(readDate("15-1-2026", "nl"), { date: "2026-01-15" });
  assert.deepEqual(readDate("2026-01-15", "nl"), { date: "2026-01-15" });
  assert.deepEqual(readDate("1-3-27", "nl"), { date: "2027-03-01" });
  assert.equal(readDate("30-2-2026 x", "nl").problem, "invalid");
});

test("of a day that its month doesn't have it is known how many there are", () => {
  for (const [typed, year, month, days] of /** @type {[string, number, number, number][]} */ ([
    ["31-06-2026", 2026, 6, 30],
    ["29 februari 2027", 2027, 2, 28],
    ["30-2-2028", 2028, 2, 29],
    ["2026-04-31", 2026, 4, 30],
    ["99-12-2026", 2026, 12, 31],
  ])) {
    assert.deepEqual(readDate(typed, "nl"), { problem: "absent", year, month, days }, typed);
    assert.deepEqual(readMoment(`${typed} 09:30`, "nl"), { problem: "absent", year, month, days }, typed);
  }
});

test("the tree keeps places, spellings and duplicates; the last of two keys counts", () => {
  const text = '\ufeff// c\n{"a":[1.210,{"b\\u0041":"x",},],"a":2e0/* */}';
  const { root } = readTree(text);
  assert.equal(text.slice(root?.from, root?.to), text.slice(6));
  assert.equal(find(root, "/a")?.raw, "2e0");
  const first = root?.members?.[0]?.node.items;
  assert.equal(first?.[0]?.raw, "1.210");
  assert.equal(first?.[1]?.members?.[0]?.key, "bA");
});

test("text that isn't JSON has a place where it stops being so", () => {
  for (const [text, at] of /** @type {[string, number][]} */ ([
    ["", 0],
    ['{"a":}', 5],
    ["[1 2]", 3],
    ['"abc', 4],
    ["{} x", 3],
    ["[".repeat(10_000), 128],
    ["01", 1],
    ["/*", 0],
    ['{"a":1,,}', 7],
  ])) {
    assert.deepEqual(readTree(text), { root: null, error: { at } }, text.slice(0, 20));
  }
});

test("the tree is what JSON.parse makes of strict JSON", () => {
  const value = (node) => {
    if (node.type === "object")
      return Object.fromEntries(node.members.map(({ key, node: inner }) => [key, value(inner)]));
    if (node.type === "array") return node.items.map(value);
    return node.type === "number" ? Number(node.raw) : node.value;
  };
  for (const text of ['{"a":[1,-2.5e3,true,false,null,"\\n\\u00e9\\"\\\\"],"":{}}', "[]", '"x"', "0", " [ 1 , 2 ] "])
    assert.deepEqual(value(readTree(text).root), JSON.parse(text));
});

test("positions go to CodeMirror and back, whatever the line breaks", () => {
  const text = "a\r\nb\nc\r\n\r\nd\re";
  const view = text.replace(/\r\n?/g, "\n");
  const breaks = new LineBreaks(text);
  for (let position = 0; position <= view.length; position += 1) {
    const exact = breaks.toText(position);
    assert.equal(breaks.toView(exact), position);
    if (position < view.length && view[position] !== "\n") assert.equal(text[exact], view[position]);
  }
  assert.equal(breaks.usual, "\r\n");
  assert.equal(new LineBreaks("a\nb").usual, "\n");
});

test("a value can be put where nothing is yet, and its surroundings come with it", () => {
  const { root } = readTree('{"a":null,"b":{}}');
  assert.equal(assign(root, "/a/x", "1.50"), '[{"op":"replace","path":"/a","value":{"x":1.50}}]');
  assert.equal(assign(root, "/b/c/d", '"v"'), '[{"op":"add","path":"/b/c","value":{"d":"v"}}]');
  assert.equal(assign(root, "/b", "1"), '[{"op":"replace","path":"/b","value":1}]');
  assert.equal(append(root, "/b/list", "{}"), '[{"op":"add","path":"/b/list","value":[{}]}]');
});

test("pointers are taken apart as RFC 6901 says", () => {
  assert.deepEqual(parts("/a~1b/m~0n/0/"), ["a/b", "m~n", "0", ""]);
  assert.deepEqual(lineage("/a/0"), ["", "/a", "/a/0"]);
});

/** The words of each part of the page, in both languages. */
async function allWords() {
  const folder = new URL("../../www/src/", import.meta.url);
  const parts = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    /(?:messages|common)\.nl\.js$/.test(file),
  );
  return Promise.all(
    parts.map(async (file) => {
      const [{ nl }, { en }] = await Promise.all(
        [file, file.replace(/nl\.js$/, "en.js")].map((name) => import(new URL(name, folder).href)),
      );
      return { file, nl, en };
    }),
  );
}

test("both languages have the same texts, with words in each", async () => {
  const known = {
    count: 2,
    value: "1",
    line: 3,
    text: "x",
    whole: "1",
    fraction: "2",
    name: "n",
    label: "l",
    to: 2,
    shown: 1,
    title: "t",
    when: "w",
    net: "1",
    vat: "2",
    prices: 1,
    gaps: 2,
    overlaps: 0,
    size: 3,
    limit: 4,
    from: 1,
    what: "w",
    names: "n",
    number: 1,
    message: "m",
    kind: "k",
    kinds: "k",
    year: 2027,
    month: 2,
    days: 28,
    request: "r",
    response: "s",
  };
  // What isn't named here is a number.
  const sample = new Proxy(known, { get: (all, name) => all[name] ?? 2 });
  for (const { file, nl, en } of await allWords()) {
    assert.deepEqual(Object.keys(nl), Object.keys(en), file);
    for (const [locale, texts] of Object.entries({ en, nl })) {
      for (const [key, text] of Object.entries(texts)) {
        const sentence = typeof text === "function" ? text(sample) : text;
        assert.match(sentence, /\S/, `${locale} ${key}`);
        assert.doesNotMatch(sentence, /undefined|\[object/, `${locale} ${key}`);
      }
    }
  }
});

test("no words are in two parts", async () => {
  const keys = (await allWords()).flatMap(({ nl }) => Object.keys(nl));
  assert.deepEqual(
    keys.filter((key, at) => keys.indexOf(key) !== at),
    [],
  );
});

test("Dutch addresses nobody as u or je", async () => {
  for (const [key, text] of [...(await allWords()), phrases].flatMap(({ nl }) => Object.entries(nl))) {
    const source = typeof text === "function" ? String(text) : JSON.stringify(text);
    assert.doesNotMatch(source, /\b(u|uw|je|jij|jouw)\b/i, key);
  }
});

test("a language that has come has all words from the start; until then, the other speaks", async () => {
  await loadLanguage("nl");
  assert.equal(words("nl")("form.tab"), "Formulier");
  assert.equal(words("nl")("grid.close"), "Sluiten");
  assert.equal(words("en")("form.tab"), "Formulier");
  await loadLanguage("en");
  assert.equal(words("en")("form.tab"), "Form");
});

test("differences of amounts are exact", () => {
  const difference = (one, other) => writeAmount(subtract(exactAmount(one), exactAmount(other)));
  assert.equal(difference("1210.00", "1209.995"), "0.005");
  assert.equal(difference("0.10", "1000000000000000.30"), "-1000000000000000.2");
  assert.equal(difference("-1.50", "1.50"), "-3");
});

test("the rule of the European Union is the clock in Amsterdam since 1996", () => {
  for (let year = 1996; year <= 2045; year += 1) {
    for (let month = 0; month < 12; month += 1)
      assert.equal(byRule(Date.UTC(year, month)), wallAt(Date.UTC(year, month)));
    for (const month of [2, 9])
      for (let hour = 24 * 24; hour < 31 * 24; hour += 1) {
        const instant = Date.UTC(year, month, 1, hour);
        assert.equal(byRule(instant), wallAt(instant), new Date(instant).toISOString());
        assert.equal(byRule(instant - 1), wallAt(instant - 1));
      }
  }
});
