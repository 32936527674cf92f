// The entry for browsers, workers and bundlers: `init` loads the WebAssembly.
import { begin } from "./load.js";

export * from "./api.js";

/** @type {typeof import("./index.js").default} */
export default function init(source) {
  // Bundlers find the file by exactly this expression.
  return begin(() => source ?? new URL("./aanbod_bg.wasm", import.meta.url));
}
