/**
 * Starts the worker that looks at documents.
 */

import { allowed } from "./trusted-worker.js";
import { WorkerCalls } from "./worker-calls.js";

/** @returns {WorkerCalls} with the one call `answer` */
export function startWorker() {
  return new WorkerCalls(allowed(() => new Worker(new URL("./worker.js", import.meta.url), { type: "module" })));
}
