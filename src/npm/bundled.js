// The entry for what a bundler makes for Node: it would leave a file behind, or look for it elsewhere, so the WebAssembly is inside.
import { base64 } from "./aanbod_bg.base64.js";
import { beginSync } from "./load.js";

export * from "./api.js";

beginSync(Buffer.from(base64, "base64"));

/**
 * Nothing is left to do here; it is there so that the same code runs in browsers.
 *
 * @returns {Promise<void>}
 */
export default async function init() {}
