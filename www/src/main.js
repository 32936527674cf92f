/**
 * The page starts here.
 */

import "./editor/editor.js";
import "./quote/quote.js";
import { chosenLanguage } from "./i18n/chosen.js";
import { loadLanguage } from "./i18n/index.js";
import { Page } from "./page/page.js";

const own = chosenLanguage();
// On its way since `early.js`. Where it can't come, the other one is better than none.
loadLanguage(own)
  .catch(() => loadLanguage(own === "nl" ? "en" : "nl"))
  .then(() => new Page(document.body).start());
