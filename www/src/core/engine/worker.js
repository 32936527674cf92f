/**
 * Looks at large documents off the main thread.
 */

import startAll from "aanbod/all";
import { answer } from "./answer.js";
import { serveCalls } from "./worker-calls.js";

serveCalls({ answer }, startAll());
