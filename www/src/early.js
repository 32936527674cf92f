/**
 * Runs while the page's own script is still on its way, so that what a browser takes long for is done by then: the
 * words of its language, the WebAssembly, the first clock with a time zone, the first amount of money.
 */

import { start } from "./engine/checker.js";
import { chosenLanguage } from "./i18n/chosen.js";
import { loadLanguage } from "./i18n/index.js";
import { wallAt } from "./values/amsterdam.js";
import { showMoney } from "./values/decimal.js";

// Who needs it hears of a failure too.
loadLanguage(chosenLanguage()).catch(() => {});
start().catch(() => {});
wallAt(Date.now());
showMoney("0", "EUR", "nl");
