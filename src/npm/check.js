// The entry that starts small: what checks and prices, in one language. The other language and the other functions come when they
// are asked for.
import * as core from "./aanbod.js";
import { AanbodError } from "./call-error.js";
import { beginInParts, isBegun, whenStarted } from "./load.js";
import { arrived, isMissing, onRestart } from "./parts.js";

export * from "./api.js";

/** @typedef {import("./index.js").Locale} Locale */
/** @typedef {(number | string)[]} Texts how many bytes to skip, a text, and so on */
/** @typedef {() => Promise<{ default: Texts }>} Way */

/** @type {Record<Locale, { labels: Way, messages: Way }>} */
const WAYS = {
  en: { labels: () => import("./check/labels.en.js"), messages: () => import("./check/messages.en.js") },
  nl: { labels: () => import("./check/labels.nl.js"), messages: () => import("./check/messages.nl.js") },
};

const encoder = new TextEncoder();

// What is there besides the first part, also for an instance that has to start anew.

/** @type {Map<Locale, Texts>} */
const labels = new Map();
/** @type {Map<Locale, Texts>} */
const messages = new Map();
/** @type {WebAssembly.Module[]} */
const modules = [];
/** What the modules export. @type {Record<string, WebAssembly.ExportValue>} */
const joined = {};

/** @type {Promise<void> | undefined} */
let loadingCheck;
/** @type {Promise<void> | undefined} */
let loadingRest;

onRestart(() => {
  for (const texts of [...labels.values(), ...messages.values()]) write(texts);
  for (const module of modules) Object.assign(joined, new WebAssembly.Instance(module, imports()).exports);
});

/** @type {typeof import("./check.js").default} */
export default async function init({ locale = "en", courseFirst = false, source } = {}) {
  refuseUnknown(locale);
  // Bundlers find the file by exactly this expression.
  const begun = beginInParts(() => source ?? new URL("./check/first_bg.wasm", import.meta.url), loadAll);
  await Promise.all([begun, courseFirst ? undefined : loadCheck(), loadLanguage(locale)]);
}

/** @type {typeof import("./check.js").loadLanguage} */
export async function loadLanguage(locale) {
  refuseUnknown(locale);
  refuseTooEarly();
  if (!isMissing(locale)) return;
  const ways = WAYS[locale];
  if (hasFindings()) ways.messages().catch(() => {});
  const [{ default: texts }] = await Promise.all([ways.labels(), whenStarted()]);
  if (hasFindings()) await loadMessages(locale);
  if (!isMissing(locale)) return;
  write(texts);
  labels.set(locale, texts);
  arrived(locale);
}

/** What findings say. @param {Locale} locale */
async function loadMessages(locale) {
  const [{ default: texts }] = await Promise.all([WAYS[locale].messages(), whenStarted()]);
  if (messages.has(locale)) return;
  write(texts);
  messages.set(locale, texts);
}

/** Whether what makes findings is there or on its way. From then on a language is there when its messages are. */
function hasFindings() {
  return loadingCheck !== undefined || !isMissing("check");
}

/** @type {typeof import("./check.js").loadCheck} */
export async function loadCheck() {
  refuseTooEarly();
  if (!isMissing("check")) return;
  loadingCheck ??= loadPart("check", new URL("./check/check_bg.wasm", import.meta.url), () =>
    Promise.all([...labels.keys()].map(loadMessages)),
  ).catch((error) => {
    loadingCheck = undefined;
    throw error;
  });
  await loadingCheck;
}

/** @type {typeof import("./check.js").loadRest} */
export async function loadRest() {
  refuseTooEarly();
  if (!isMissing("rest")) return;
  loadingRest ??= loadPart("rest", new URL("./check/rest_bg.wasm", import.meta.url), loadCheck).catch((error) => {
    loadingRest = undefined;
    throw error;
  });
  await loadingRest;
}

/**
 * @param {"check" | "rest"} part
 * @param {URL} url where its module is
 * @param {() => Promise<unknown>} prepare brings what has to be there before it
 */
async function loadPart(part, url, prepare) {
  try {
    const [module] = await Promise.all([compiled(url), whenStarted(), prepare()]);
    await join(module);
  } catch (cause) {
    if (cause instanceof AanbodError) throw cause;
    const why = /** @type {any} */ (cause)?.message ?? cause;
    throw new AanbodError("load", `aanbod couldn't load the rest of its WebAssembly: ${why}.`, { cause });
  }
  arrived(part);
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

/** Puts the functions of a module where the first part looks for them. @param {WebAssembly.Module} module */
async function join(module) {
  let first, instance;
  // The first part may have started anew meanwhile.
  do {
    first = core.__wbg_exports();
    instance = await WebAssembly.instantiate(module, imports());
  } while (first !== core.__wbg_exports());
  Object.assign(joined, instance.exports);
  modules.push(module);
}

/** What a module of a later part asks for: all that those before it have. */
function imports() {
  return { first: { ...joined, ...core.__wbg_exports() } };
}

/** Writes texts where the core reads them. @param {Texts} texts */
function write(texts) {
  const memory = new Uint8Array(core.__wbg_exports().memory.buffer);
  let place = 0;
  for (const piece of texts) {
    place += typeof piece === "number" ? piece : encoder.encodeInto(piece, memory.subarray(place)).written;
  }
}
