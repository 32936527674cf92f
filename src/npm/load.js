// Starts the WebAssembly, once for all entries.
import load, { initSync as loadSync } from "./aanbod.js";
import { AanbodError } from "./call-error.js";
import { arrived, expectLater } from "./parts.js";
import { start } from "./started.js";

const PARTS = /** @type {const} */ (["en", "nl", "check", "rest"]);

/** @type {Promise<void> | undefined} */
let starting;

/** Loads what is missing, when only a part was started. @type {(() => Promise<void>) | undefined} */
let complete;

/**
 * @param {() => unknown} source where it is; asked only when it isn't on its way yet
 * @returns {Promise<void>}
 */
export function begin(source) {
  if (complete) return Promise.resolve(starting).then(complete);
  return startWith(source);
}

/** Waits for a start that is on its way. */
export async function whenStarted() {
  await starting;
}

/** Whether a start was asked for and didn't fail. */
export function isBegun() {
  return starting !== undefined;
}

/**
 * Starts with the part that checks and prices, unless everything is on its way already.
 *
 * @param {() => unknown} source where that part is
 * @param {() => Promise<void>} loadAll brings the others
 * @returns {Promise<void>}
 */
export function beginInParts(source, loadAll) {
  if (!starting) {
    complete = loadAll;
    expectLater([...PARTS]);
  }
  return startWith(source).catch((error) => {
    if (!starting) {
      complete = undefined;
      PARTS.forEach(arrived);
    }
    throw error;
  });
}

/**
 * @param {() => unknown} source
 * @returns {Promise<void>}
 */
function startWith(source) {
  starting ??= Promise.resolve(load({ module_or_path: /** @type {any} */ (source()) })).then(start, (cause) => {
    starting = undefined;
    throw new AanbodError(
      "load",
      `aanbod couldn't load its WebAssembly: ${cause?.message ?? cause}. ` +
        "See that aanbod_bg.wasm is served beside the script, or pass its URL, bytes or module to init(). " +
        "A Content-Security-Policy needs 'wasm-unsafe-eval' in script-src.",
      { cause },
    );
  });
  return starting;
}

/**
 * Starts at once with what is compiled, or to be compiled, here.
 *
 * @param {object} module bytes or a `WebAssembly.Module`
 */
export function beginSync(module) {
  if (starting !== undefined) return;
  try {
    loadSync({ module: /** @type {any} */ (module) });
  } catch (cause) {
    throw new AanbodError(
      "load",
      `aanbod couldn't load its WebAssembly: ${/** @type {any} */ (cause)?.message ?? cause}. Pass its bytes or a WebAssembly.Module.`,
      { cause },
    );
  }
  start();
  starting = Promise.resolve();
}
