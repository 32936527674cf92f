/**
 * The catalogue as the page sees it: calls to the worker that keeps it.
 */

import { allowed } from "../../core/engine/trusted-worker.js";

/**
 * @typedef {import("./tasks.js").Work} Work
 * @typedef {Exclude<keyof Work, "core"|"report"|"store"|"pass"|"history"|"changed"|"counted">} Call what can be asked
 *
 * @typedef {object} Answer of the worker to one question
 * @property {number} number
 * @property {unknown} [result]
 * @property {string} [error]
 */

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
  /** @param {(event: import("./tasks.js").News) => void} hear what the worker tells by itself */
  constructor(hear) {
    /** @type {Map<number, {resolve: (result: any) => void, reject: (error: Error) => void}>} */
    this.waiting = new Map();
    this.number = 0;
    const worker = allowed(() => new Worker(new URL("./worker.js", import.meta.url), { type: "module" }));
    /** Nothing once it was stopped. @type {Worker|null} */
    this.worker = worker;
    worker.addEventListener("message", ({ data }) => {
      if (data.number === undefined) hear(data);
      else this.#answered(data);
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault?.();
      this.stop(event.message);
    });
  }

  /**
   * @template {Call} Name
   * @param {Name} call a method of `Work`
   * @param {Parameters<Work[Name]>[0]} [argument]
   * @returns {Promise<Awaited<ReturnType<Work[Name]>>>}
   */
  ask(call, argument) {
    const { worker } = this;
    if (!worker) return Promise.reject(new Closed());
    this.number += 1;
    const { number } = this;
    return new Promise((resolve, reject) => {
      this.waiting.set(number, { resolve, reject });
      worker.postMessage({ number, call, argument });
    });
  }

  /** @param {Answer} answer */
  #answered({ number, result, error }) {
    const waiting = this.waiting.get(number);
    this.waiting.delete(number);
    if (error === undefined) waiting?.resolve(result);
    else waiting?.reject(new Error(error));
  }

  /** Ends all work, and frees what it held; after an error, with what went wrong. @param {string} [reason] */
  stop(reason) {
    this.worker?.terminate();
    this.worker = null;
    for (const { reject } of this.waiting.values()) reject(reason === undefined ? new Closed() : new Error(reason));
    this.waiting.clear();
  }
}
