/**
 * The elements, for the npm package (`aanbod/element`).
 */

import "./languages/both.js";
export { AanbodEditor } from "./editor/editor.js";
export { AanbodQuote } from "./quote/quote.js";
export { AanbodFindings } from "./findings/findings.js";
export { AanbodPrice } from "./price/price.js";
