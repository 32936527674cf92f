// The entry without a way of its own to the WebAssembly: who starts it says where it is.
import { AanbodError } from "./call-error.js";
import { begin, beginSync } from "./load.js";

export * from "./api.js";

const WANTED = 'a URL, a Response, bytes, or a WebAssembly.Module: import it from "aanbod/aanbod_bg.wasm".';

/** @type {typeof import("./slim.js").default} */
export default async function init(source) {
  if (source === undefined || source === null)
    throw new AanbodError("argument", `init of aanbod/slim needs to know where the WebAssembly is. Pass ${WANTED}`);
  return begin(() => source);
}

/** @type {typeof import("./slim.js").initSync} */
export function initSync(module) {
  if (typeof module !== "object" || module === null)
    throw new AanbodError("argument", "initSync takes bytes or a WebAssembly.Module. For a URL there is init.");
  beginSync(module);
}
