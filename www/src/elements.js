/**
 * The two elements, for the npm package (`aanbod/element`).
 */

export { AanbodEditor } from "./editor/editor.js";
export { AanbodQuote } from "./quote/quote.js";
