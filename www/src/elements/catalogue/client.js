/**
 * The catalogue as the page sees it: calls to the worker that keeps it.
 */

import { allowed } from "../../core/engine/trusted-worker.js";
import { WorkerCalls, WorkerStopped } from "../../core/engine/worker-calls.js";

/**
 * @typedef {import("./tasks.js").Work} Work
 * @typedef {Exclude<keyof Work, "core"|"report"|"store"|"pass"|"history"|"changed"|"counted">} Call what can be asked
 */

// When a catalogue was closed, nobody waits for its answers any more.
globalThis.addEventListener?.(
  "unhandledrejection",
  (event) => event.reason instanceof WorkerStopped && event.preventDefault(),
);

export class CatalogueClient {
  /** @param {(event: import("./tasks.js").News) => void} listen called with what the worker reports by itself */
  constructor(listen) {
    this.calls = new WorkerCalls(
      allowed(() => new Worker(new URL("./worker.js", import.meta.url), { type: "module" })),
      listen,
    );
  }

  /**
   * @template {Call} Name
   * @param {Name} call a method of `Work`
   * @param {Parameters<Work[Name]>[0]} [argument]
   * @returns {Promise<Awaited<ReturnType<Work[Name]>>>}
   */
  ask(call, argument) {
    return this.calls.call(call, argument);
  }

  /** Ends all work, and frees what the worker held. */
  stop() {
    this.calls.stop();
  }
}
