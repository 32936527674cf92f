// The entry for browsers, workers and bundlers: `init` loads the WebAssembly.
import load from "./aanbod.js";
import { start } from "./started.js";

export * from "./api.js";

/** @type {Promise<void> | undefined} */
let starting;

/**
 * @param {string | object} [source]
 * @returns {Promise<void>}
 */
export default function init(source) {
  // Bundlers find the file by exactly this expression.
  starting ??= load({ module_or_path: /** @type {any} */ (source ?? new URL("./aanbod_bg.wasm", import.meta.url)) }).then(
    start,
    (cause) => {
      starting = undefined;
      throw new Error(
        `aanbod couldn't load its WebAssembly: ${cause?.message ?? cause}. ` +
          "See that aanbod_bg.wasm is served beside the script, or pass its URL, bytes or module to init(). " +
          "A Content-Security-Policy needs 'wasm-unsafe-eval' in script-src.",
        { cause },
      );
    },
  );
  return starting;
}
