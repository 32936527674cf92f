/**
 * The page starts here.
 */

import "../elements/editor/editor.js";
import "../elements/quote/quote.js";
import { chosenLanguage } from "../elements/languages/chosen.js";
import { loadLanguage } from "../ui/i18n/index.js";
import { Page } from "./page.js";

const own = chosenLanguage();
// On its way since `early.js`. Where it can't come, the other one is better than none.
loadLanguage(own)
  .catch(() => loadLanguage(own === "nl" ? "en" : "nl"))
  .then(() => new Page(document.body).begin());
