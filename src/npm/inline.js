// The entry with the WebAssembly inside, for pages that can't serve it as a file.
import { base64 } from "./aanbod_bg.base64.js";
import { begin } from "./load.js";

export * from "./api.js";

/** @type {typeof import("./inline.js").default} */
export default function init() {
  // No fetch of a data: address, which many a Content-Security-Policy refuses.
  return begin(() => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
}
