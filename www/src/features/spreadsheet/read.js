/**
 * Asks the worker to read a spreadsheet, and ends it when it has.
 */

import { allowed } from "../../core/engine/trusted-worker.js";

/**
 * @param {{bytes: Uint8Array, type: "xlsx"|"ods"|"csv"} | {text: string}} request
 * @returns {Promise<import("../../core/spreadsheet/cells.js").Sheet[]>}
 */
export function readSheets(request) {
  const worker = allowed(() => new Worker(new URL("./worker.js", import.meta.url), { type: "module" }));
  return new Promise((resolve, reject) => {
    worker.addEventListener("message", ({ data: { sheets, error } }) => {
      worker.terminate();
      if (sheets) resolve(sheets);
      else reject(new Error(error));
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      worker.terminate();
      reject(new Error(event.message));
    });
    worker.postMessage(request);
  });
}
