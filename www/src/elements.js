/**
 * The two elements, for the npm package (`aanbod/element`).
 */

import "./i18n/both.js";
export { AanbodEditor } from "./editor/editor.js";
export { AanbodQuote } from "./quote/quote.js";
