/**
 * Reads, checks, prices and changes a catalogue off the main thread; rows and progress are reported as they come.
 */

import startAll from "aanbod/all";
import { blank, decodeText, detect, editChanges, kindInfo, priceTimeline, properties, validate } from "aanbod";
import { sendEvent, serveCalls } from "../../core/engine/worker-calls.js";
import { Work } from "./tasks.js";

const core = { blank, decodeText, detect, editChanges, kindInfo, priceTimeline, properties, validate };

// `CatalogueClient` sees to it that the argument fits.
serveCalls(/** @type {any} */ (new Work(core, sendEvent)), startAll());
