/**
 * Keeps one document looked at: small texts at once, large ones in a worker, where only the latest counts.
 */

import init from "aanbod";
import { LARGE } from "../limits.js";
import { answer } from "./answer.js";
import { failureOf } from "./failure.js";

/** @type {Promise<void>|undefined} */
let started;

/** @returns {Promise<void>} when the package can be used; the same for all */
export function start() {
  started ??= Promise.resolve(init()).then(() => {
    isReady = true;
  });
  return started;
}

let isReady = false;

/** @returns {boolean} whether the package can be used without waiting */
export function ready() {
  return isReady;
}

/** One for each element that shows a document. */
export class Checker {
  /** @param {(answer: import("./answer.js").Answer) => void} receive called with every answer that is still wanted */
  constructor(receive) {
    this.receive = receive;
    this.number = 0;
    /** @type {Worker|null} */
    this.worker = null;
    this.busy = false;
    /** @type {import("./answer.js").Job|null} */
    this.next = null;
  }

  /** @param {import("./answer.js").Job} job */
  check(job) {
    this.number += 1;
    this.next = null;
    if (job.text.length >= LARGE) this.post(job);
    else if (ready()) this.finish(this.local(job));
    else this.later(job, this.number);
  }

  /** Frees the worker. */
  stop() {
    this.number += 1;
    this.worker?.terminate();
    this.worker = null;
    this.busy = false;
    this.next = null;
  }

  /** @param {import("./answer.js").Job} job @param {number} number */
  async later(job, number) {
    let result;
    try {
      await start();
      result = this.local(job);
    } catch (error) {
      result = failed(error);
    }
    if (number === this.number) this.finish(result);
  }

  /** @param {import("./answer.js").Job} job */
  local(job) {
    try {
      return answer(job);
    } catch (error) {
      return failed(error);
    }
  }

  /** @param {import("./answer.js").Job} job */
  async post(job) {
    if (this.busy) {
      this.next = job;
      return;
    }
    this.busy = true;
    const number = this.number;
    if (!this.worker) {
      const { startWorker } = await import("./start-worker.js");
      if (number !== this.number && !this.next) {
        this.busy = false;
        return;
      }
      this.worker = startWorker();
      this.worker.addEventListener("message", ({ data }) => this.arrived(data));
      this.worker.addEventListener("error", (event) => {
        // A trapped instance isn't used again: the next job starts a new worker.
        event.preventDefault?.();
        this.worker?.terminate();
        this.worker = null;
        this.arrived({ number: this.number, answer: failed(event.message) });
      });
    }
    this.worker.postMessage({ number, job });
  }

  /** @param {{number: number, answer: import("./answer.js").Answer}} message */
  arrived({ number, answer: result }) {
    this.busy = false;
    if (this.next) {
      const job = this.next;
      this.next = null;
      this.post(job);
    } else if (number === this.number) this.finish(result);
  }

  /** @param {import("./answer.js").Answer} result */
  finish(result) {
    this.receive(result);
  }
}

/** @param {unknown} error @returns {import("./answer.js").Answer} */
function failed(error) {
  return { report: null, quote: null, timeline: null, failure: failureOf(error) };
}
