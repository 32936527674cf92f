// The entry for Node: the WebAssembly is read and started while the module loads, so that every function works at once.
import { readFileSync } from "node:fs";
import { beginSync } from "./load.js";

export * from "./api.js";

beginSync(readFileSync(new URL("./aanbod_bg.wasm", import.meta.url)));

/**
 * Nothing is left to do here; it is there so that the same code runs in browsers.
 *
 * @returns {Promise<void>}
 */
export default async function init() {}
