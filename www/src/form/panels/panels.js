/**
 * What opens in the form when it is asked for, as one file.
 */

import { addWords } from "../../ui/i18n/index.js";
import { en } from "./messages.en.js";
import { nl } from "./messages.nl.js";

addWords({ en, nl });

export { duplicatePanel, askDuplicateWithDate } from "../duplicate-with-date/panel.js";
export { paste } from "../grid/insert.js";
export { unclearPanel } from "../grid/ambiguous-amounts.js";
export { repeatWeekly } from "../grid/weekly.js";
export { askVat, vatPanel } from "../grid/vat.js";
export { askNewPeriod, newPeriodPanel } from "../new-period/panel.js";
export { panelStyles } from "./styles.js";
