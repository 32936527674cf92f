// The entry for Node: the WebAssembly is read and started while the module loads, so that every function works at once.
import { readFileSync } from "node:fs";
import { initSync } from "./aanbod.js";
import { start } from "./started.js";

export * from "./api.js";

initSync({ module: readFileSync(new URL("./aanbod_bg.wasm", import.meta.url)) });
start();

/**
 * Nothing is left to do here; it is there so that the same code runs in browsers.
 *
 * @returns {Promise<void>}
 */
export default async function init() {}
