/**
 * Reads, checks, prices and changes a catalogue off the main thread. Calls come in with a number and are answered with it;
 * rows and progress are told as they come.
 */

import startAll from "aanbod/all";
import { blank, decodeText, detect, editChanges, kindInfo, priceTimeline, properties, validate } from "aanbod";
import { Work } from "./tasks.js";

const started = startAll();
const core = { blank, decodeText, detect, editChanges, kindInfo, priceTimeline, properties, validate };
const work = new Work(core, (event) => postMessage(event));

/** By name; `CatalogueClient` sees to it that the argument fits. @type {Record<string, (argument: any) => unknown>} */
const calls = /** @type {any} */ (work);

addEventListener("message", async ({ data: { number, call, argument } }) => {
  await started;
  try {
    postMessage({ number, result: await calls[call](argument) });
  } catch (error) {
    postMessage({ number, error: error instanceof Error ? error.message : String(error) });
  }
});
