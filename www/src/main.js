/**
 * The page starts here.
 */

import "./editor/editor.js";
import "./quote/quote.js";
import { chosenLanguage } from "./i18n/chosen.js";
import { loadLanguage } from "./i18n/index.js";
import { Page } from "./page/page.js";

// On its way since `early.js`.
loadLanguage(chosenLanguage()).then(() => new Page(document.body).start());
