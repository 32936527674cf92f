/**
 * The one protocol of the page's workers: calls by name, each with an id. Both sides are here.
 *
 * @typedef {{id: number, call: string, argument: unknown}} Request from the page
 * @typedef {{id: number, answer: unknown}} Answer of a call
 * @typedef {{id: number, error: string}} Refusal what a call failed with
 * @typedef {{event: any}} Notice what the worker reports meanwhile: progress, and parts of an answer
 */

import { inTime } from "./in-time.js";

/** What a worker reports once it can be called. */
const BEGAN = "began";

/** The worker was stopped before its answer was there. */
export class WorkerStopped extends Error {
  constructor() {
    super("The worker was stopped.");
  }
}

/** A worker as the page sees it. A call can't be ended by itself: `stop` cancels all of them, with the worker. */
export class WorkerCalls {
  /** Calls without an answer. @type {Map<number, {resolve: (answer: any) => void, reject: (error: Error) => void}>} */
  #waiting = new Map();

  #id = 0;

  /** Once it can be called, or was stopped. @type {(value?: unknown) => void} */
  #began = () => {};

  /** Nothing once it was stopped. @type {Worker|null} */
  #worker;

  /**
   * @param {Worker} worker
   * @param {(event: any) => void} [listen] called with what the worker reports by itself
   */
  constructor(worker, listen) {
    this.#worker = worker;
    inTime(new Promise((resolve) => (this.#began = resolve)));
    worker.addEventListener("message", ({ data }) => {
      if (data.event === BEGAN) this.#began();
      else if ("event" in data) listen?.(data.event);
      else this.#settle(data);
    });
    // After this the worker isn't used: what it holds may be half changed.
    worker.addEventListener("error", (event) => {
      event.preventDefault?.();
      this.stop(event.message);
    });
  }

  /** Whether it can be called. */
  get runs() {
    return this.#worker !== null;
  }

  /**
   * @param {string} call
   * @param {unknown} [argument]
   * @returns {Promise<any>} rejected with `WorkerStopped` when the worker is stopped
   */
  call(call, argument) {
    const worker = this.#worker;
    if (!worker) return Promise.reject(new WorkerStopped());
    this.#id += 1;
    const id = this.#id;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      worker.postMessage(/** @type {Request} */ ({ id, call, argument }));
    });
  }

  /** @param {Answer|Refusal} message */
  #settle(message) {
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if ("error" in message) waiting?.reject(new Error(message.error));
    else waiting?.resolve(message.answer);
  }

  /** Ends all work, and frees what the worker held. @param {string} [reason] what went wrong, if anything did */
  stop(reason) {
    this.#began();
    this.#worker?.terminate();
    this.#worker = null;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(reason === undefined ? new WorkerStopped() : new Error(reason));
  }
}

/**
 * In the worker: carries calls out.
 *
 * @param {Record<string, (argument: any) => unknown>} calls by name
 * @param {PromiseLike<unknown>} [started] before it, nothing is called
 * @param {{addEventListener: (type: "message", listener: (event: MessageEvent<Request>) => void) => void, postMessage: (message: Answer|Refusal|Notice) => void}} [port]
 */
export function serveCalls(calls, started = Promise.resolve(), port = globalThis) {
  const began = () => port.postMessage({ event: BEGAN });
  // What didn't start is told by each call.
  started.then(began, began);
  port.addEventListener("message", async ({ data: { id, call, argument } }) => {
    try {
      await started;
      port.postMessage({ id, answer: await calls[call](argument) });
    } catch (error) {
      port.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
    }
  });
}

/** In the worker: reports what is no answer. @param {unknown} event */
export function sendEvent(event) {
  postMessage(/** @type {Notice} */ ({ event }));
}
