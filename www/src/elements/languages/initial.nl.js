/** All that is said in Dutch from the start. */

import { nl as first } from "./common.nl.js";
import { nl as rows } from "../../form/messages.nl.js";

export const nl = { ...first, ...rows };
