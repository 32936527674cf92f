/**
 * Asks the worker to read a spreadsheet, and ends it when it has.
 */

import { allowed } from "../../core/engine/trusted-worker.js";
import { WorkerCalls } from "../../core/engine/worker-calls.js";

/**
 * @param {import("./worker.js").Spreadsheet} spreadsheet
 * @returns {Promise<import("../../core/spreadsheet/cells.js").Sheet[]>}
 */
export async function readSheets(spreadsheet) {
  const calls = new WorkerCalls(allowed(() => new Worker(new URL("./worker.js", import.meta.url), { type: "module" })));
  try {
    return await calls.call("read", spreadsheet);
  } finally {
    calls.stop();
  }
}
