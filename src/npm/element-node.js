// The entry `aanbod/element` for Node: where tests have made a DOM, the WebAssembly is read from its file, which `fetch` can't do there.
import "./element-start.js";

export * from "./element/elements.js";
