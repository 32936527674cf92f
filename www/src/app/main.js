/**
 * The page starts here.
 */

import "../elements/editor/editor.js";
import "../elements/quote/quote.js";
import { chosenLanguage } from "../elements/languages/chosen.js";
import { loadLanguage } from "../ui/i18n/index.js";
import { Page } from "./page.js";

const language = chosenLanguage();
// On its way since `early.js`. Where it can't come, the other one is better than none.
loadLanguage(language)
  .catch(() => loadLanguage(language === "nl" ? "en" : "nl"))
  .then(() => new Page(document.body).begin());
