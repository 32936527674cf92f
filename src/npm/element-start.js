// Starts the WebAssembly for elements in Node. Without a DOM, as on a server, they do nothing and need none.
import { readFileSync } from "node:fs";
import { beginSync } from "./load.js";

if (globalThis.customElements) beginSync(readFileSync(new URL("./aanbod_bg.wasm", import.meta.url)));
