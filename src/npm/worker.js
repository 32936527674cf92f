// The package's functions in a worker.
import { client } from "./worker/client.js";

/** @type {typeof import("./worker.js").connect} */
export function connect({ worker, source } = {}) {
  // Bundlers find the worker by exactly this expression.
  return client(
    worker ?? (() => new Worker(new URL("./worker-thread.js", import.meta.url), { type: "module", name: "aanbod" })),
    source,
  );
}
