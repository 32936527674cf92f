/** The words of the price panel alone in both languages, for where there is no editor. */

import { speak } from "../../ui/i18n/index.js";
import { en } from "./price.en.js";
import { nl } from "./price.nl.js";

speak({ en, nl });
