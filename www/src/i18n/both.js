/** Both languages at once, for the elements: the page around them chooses, and may choose another any time. */

import { speak } from "./index.js";
import { en } from "./spoken-en.js";
import { nl } from "./spoken-nl.js";

speak({ en, nl });
