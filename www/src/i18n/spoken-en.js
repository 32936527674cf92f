/** All that is said in English from the start. */

import { en as first } from "./en.js";
import { en as rows } from "./rows-en.js";

export const en = { ...first, ...rows };
