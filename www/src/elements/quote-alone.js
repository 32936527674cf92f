/**
 * `<aanbod-quote>` without an editor, for the npm package (`aanbod/element/quote`).
 */

import "../core/engine/course-first.js";
import "./languages/price.js";
export { AanbodQuote } from "./quote/quote.js";
