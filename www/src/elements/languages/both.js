/** Both languages at once, for the elements: the page around them chooses, and may choose another any time. */

import { speak } from "../../ui/i18n/index.js";
import { en } from "./initial.en.js";
import { nl } from "./initial.nl.js";

speak({ en, nl });
