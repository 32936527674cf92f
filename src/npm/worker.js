// The package's functions in a worker.
import { MOST, client } from "./worker/client.js";

/** @type {typeof import("./worker.js").connect} */
export function connect({ worker, source, workers = Math.min(navigator.hardwareConcurrency, MOST) } = {}) {
  // Bundlers find the worker by exactly this expression.
  return client(
    worker ?? (() => new Worker(new URL("./worker-thread.js", import.meta.url), { type: "module", name: "aanbod" })),
    source,
    workers,
  );
}
