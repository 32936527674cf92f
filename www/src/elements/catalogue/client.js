/**
 * The catalogue as the page sees it: calls to the worker that keeps it.
 */

import { allowed } from "../../core/engine/trusted-worker.js";

/** A catalogue was closed while it was asked for something. */
class Closed extends Error {
  constructor() {
    super("The catalogue was closed.");
  }
}

// Nobody waits for that any more.
globalThis.addEventListener?.(
  "unhandledrejection",
  (event) => event.reason instanceof Closed && event.preventDefault(),
);

export class CatalogueClient {
  /** @param {(event: {rows?: object[], progress?: object}) => void} hear what the worker tells by itself */
  constructor(hear) {
    this.waiting = new Map();
    this.number = 0;
    this.worker = allowed(() => new Worker(new URL("./worker.js", import.meta.url), { type: "module" }));
    this.worker.addEventListener("message", ({ data }) => {
      if (data.number === undefined) hear(data);
      else this.#answered(data);
    });
    this.worker.addEventListener("error", (event) => {
      event.preventDefault?.();
      this.stop(event.message);
    });
  }

  /**
   * @param {string} call a method of `Work`
   * @param {unknown} [argument]
   * @returns {Promise<any>}
   */
  ask(call, argument) {
    if (!this.worker) return Promise.reject(new Closed());
    this.number += 1;
    const { number } = this;
    return new Promise((resolve, reject) => {
      this.waiting.set(number, { resolve, reject });
      this.worker.postMessage({ number, call, argument });
    });
  }

  #answered({ number, result, error }) {
    const waiting = this.waiting.get(number);
    this.waiting.delete(number);
    if (error === undefined) waiting?.resolve(result);
    else waiting?.reject(new Error(error));
  }

  /** Ends all work, and frees what it held; after an error, with what went wrong. */
  stop(reason) {
    this.worker?.terminate();
    this.worker = null;
    for (const { reject } of this.waiting.values()) reject(reason === undefined ? new Closed() : new Error(reason));
    this.waiting.clear();
  }
}
