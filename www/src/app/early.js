/**
 * Runs while the page's own script is still on its way, so that what a browser takes long for is done by then: the
 * words of its language, the WebAssembly, the first clock with a time zone, the first amount of money.
 */

import "../core/engine/course-first.js";
import { startFirst } from "../core/engine/checker.js";
import { chosenLanguage } from "../elements/languages/chosen.js";
import { loadLanguage } from "../ui/i18n/index.js";
import { wallAt } from "../core/values/amsterdam.js";
import { showMoney } from "../core/values/decimal.js";

// Who needs it hears of a failure too.
loadLanguage(chosenLanguage()).catch(() => {});
startFirst(chosenLanguage()).catch(() => {});
wallAt(Date.now());
showMoney("0", "EUR", "nl");
