// The entry `aanbod/element/quote` for Node, as `aanbod/element`.
import "./element-start.js";

export * from "./element/quote.js";
