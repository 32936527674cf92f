// The entry that starts small: what checks and prices, in one language. The other language and the other functions come when they
// are asked for.
import * as core from "./aanbod.js";
import { AanbodError } from "./call-error.js";
import { beginInParts, isBegun, whenStarted } from "./load.js";
import { arrived, isMissing, onRestart } from "./parts.js";

export * from "./api.js";

/** @typedef {import("./index.js").Locale} Locale */
/** @typedef {(number | string)[]} Texts how many bytes to skip, a text, and so on */

/** @type {Record<Locale, () => Promise<{ default: Texts }>>} */
const WAYS = { en: () => import("./check/texts.en.js"), nl: () => import("./check/texts.nl.js") };

const encoder = new TextEncoder();

/** What is there besides the first part, for an instance that has to start anew. @type {Map<Locale, Texts>} */
const languages = new Map();
/** @type {WebAssembly.Module | undefined} */
let rest;
/** @type {Promise<void> | undefined} */
let loading;

onRestart(() => {
  for (const texts of languages.values()) write(texts);
  if (rest) join(rest);
});

/** @type {typeof import("./check.js").default} */
export default async function init({ locale = "en", source } = {}) {
  refuseUnknown(locale);
  // It travels beside the WebAssembly.
  const texts = WAYS[locale]();
  texts.catch(() => {});
  // Bundlers find the file by exactly this expression.
  await beginInParts(() => source ?? new URL("./check/check_bg.wasm", import.meta.url), loadAll);
  await loadLanguage(locale);
}

/** @type {typeof import("./check.js").loadLanguage} */
export async function loadLanguage(locale) {
  refuseUnknown(locale);
  refuseTooEarly();
  if (!isMissing(locale)) return;
  const [{ default: texts }] = await Promise.all([WAYS[locale](), whenStarted()]);
  if (!isMissing(locale)) return;
  write(texts);
  languages.set(locale, texts);
  arrived(locale);
}

/** @type {typeof import("./check.js").loadRest} */
export async function loadRest() {
  refuseTooEarly();
  if (!isMissing("rest")) return;
  loading ??= Promise.all([compiled(new URL("./check/rest_bg.wasm", import.meta.url)), whenStarted()])
    .then(([module]) => {
      join(module);
      rest = module;
      arrived("rest");
    })
    .catch((cause) => {
      loading = undefined;
      throw new AanbodError("load", `aanbod couldn't load the rest of its WebAssembly: ${cause?.message ?? cause}.`, {
        cause,
      });
    });
  await loading;
}

/** @param {string} locale */
function refuseUnknown(locale) {
  if (Object.hasOwn(WAYS, locale)) return;
  throw new AanbodError("argument", `There is no locale ${JSON.stringify(locale)}. Use "en" or "nl".`);
}

/** Nothing can be added to what doesn't start. */
function refuseTooEarly() {
  if (isBegun()) return;
  throw new AanbodError("not-started", "aanbod/check isn't started: call `init()` before this, or in the same moment.");
}

/** What every other entry has from the start. */
async function loadAll() {
  await Promise.all([loadLanguage("en"), loadLanguage("nl"), loadRest()]);
}

/** @param {URL} url @returns {Promise<WebAssembly.Module>} */
async function compiled(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText} fetching '${response.url}'`);
  // A server that calls the file something else than application/wasm is no reason to fail.
  const isWasm = response.headers.get("Content-Type")?.startsWith("application/wasm");
  return isWasm && "compileStreaming" in WebAssembly
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}

/** Puts the functions of the rest where the first part looks for them. @param {WebAssembly.Module} module */
function join(module) {
  new WebAssembly.Instance(module, { first: core.__wbg_exports() });
}

/** Writes texts where the core reads them. @param {Texts} texts */
function write(texts) {
  const memory = new Uint8Array(core.__wbg_exports().memory.buffer);
  let place = 0;
  for (const piece of texts) {
    place += typeof piece === "number" ? piece : encoder.encodeInto(piece, memory.subarray(place)).written;
  }
}
