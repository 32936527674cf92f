/** All that is said in English from the start. */

import { en as first } from "./common.en.js";
import { en as rows } from "../../form/messages.en.js";

export const en = { ...first, ...rows };
