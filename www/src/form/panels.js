/**
 * What opens in the form when it is asked for, as one file.
 */

import { addWords } from "../i18n/index.js";
import { en } from "../i18n/panels-en.js";
import { nl } from "../i18n/panels-nl.js";

addWords({ en, nl });

export { againPanel, askAgain } from "./again-panel.js";
export { paste } from "./grid/insert.js";
export { unclearPanel } from "./grid/unclear.js";
export { askVat, vatPanel } from "./grid/vat.js";
export { askOpening, openingPanel } from "./opening-panel.js";
