/**
 * Starts the worker that looks at documents.
 */

import { allowed } from "./trusted-worker.js";

/** @returns {globalThis.Worker} */
export function startWorker() {
  return allowed(() => new Worker(new URL("./worker.js", import.meta.url), { type: "module" }));
}
