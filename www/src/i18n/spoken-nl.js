/** All that is said in Dutch from the start. */

import { nl as first } from "./nl.js";
import { nl as rows } from "./rows-nl.js";

export const nl = { ...first, ...rows };
