// The package's functions in a worker thread of Node.
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { MOST, client } from "./worker/client.js";

/** @type {typeof import("./worker.js").connect} */
export function connect({ worker, source, workers = Math.min(availableParallelism(), MOST) } = {}) {
  return client(worker ?? opened, source, workers);
}

/** A thread with the interface of a browser's worker. A process doesn't wait for it when nothing is asked of it. */
function opened() {
  const thread = new Worker(new URL("./worker-thread-node.js", import.meta.url));
  thread.unref();
  /** @type {Record<string, (handler: (event: any) => void) => void>} */
  const listen = {
    message: (handler) =>
      thread.on("message", (data) => {
        if (!data.progress) thread.unref();
        handler({ data });
      }),
    error: (handler) => thread.on("error", handler),
    exit: (handler) => thread.on("exit", handler),
    messageerror: (handler) => thread.on("messageerror", handler),
  };
  return /** @type {any} */ ({
    addEventListener: (/** @type {string} */ type, /** @type {(event: any) => void} */ handler) =>
      listen[type]?.(handler),
    postMessage(/** @type {any} */ message, /** @type {ArrayBuffer[]} */ transfer) {
      if (message.call) thread.ref();
      thread.postMessage(message, transfer);
    },
    terminate: () => thread.terminate(),
  });
}
