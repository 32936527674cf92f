/**
 * Keeps one document looked at: small texts at once, large ones in a worker, where only the latest counts.
 */

import startAll from "aanbod/all";
import { LARGE } from "../limits.js";
import { answer } from "./answer.js";
import { failureOf, isLacking } from "./failure.js";
import { inTime } from "./in-time.js";

/** @typedef {(locale?: "en"|"nl") => Promise<void>} Start */

/** How what checks and prices a course without mistakes comes before the rest. @type {Start|undefined} */
let courseFirst;

/** @type {Promise<void>|undefined} */
let startedFirst;

/** @type {Promise<void>|undefined} */
let started;

let isReady = false;
let isComplete = false;

/**
 * Lets a part of the package come first.
 *
 * @param {Start} way loads that part
 */
export function bringCourseFirst(way) {
  courseFirst = way;
}

/**
 * @param {"en"|"nl"} [locale] in which the first answers are
 * @returns {Promise<void>} when a course without mistakes can be checked and priced; the same for all
 */
export function startFirst(locale) {
  startedFirst ??= Promise.resolve()
    // An element may ask before the script that has it says what comes first.
    .then(() => (courseFirst ? courseFirst(locale) : start()))
    .then(
      () => {
        isReady = true;
      },
      (error) => {
        startedFirst = undefined;
        throw error;
      },
    );
  return startedFirst;
}

/** @returns {Promise<void>} when all of the package can be used; the same for all, but a start that fails can be tried again */
export function start() {
  started ??= Promise.resolve(startAll()).then(
    () => {
      isReady = true;
      isComplete = true;
    },
    (error) => {
      started = undefined;
      throw error;
    },
  );
  return started;
}

/** @returns {boolean} whether a course without mistakes can be checked and priced without waiting */
export function ready() {
  return isReady;
}

/** @returns {boolean} whether all of the package can be used without waiting */
export function complete() {
  return isComplete;
}

/** One for each element that shows a document. */
export class Checker {
  /** @param {(answer: import("./answer.js").Answer) => void} receive called with every answer that is still wanted */
  constructor(receive) {
    this.receive = receive;
    this.number = 0;
    /** @type {import("./worker-calls.js").WorkerCalls|null} */
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
    else {
      const result = ready() ? this.local(job) : null;
      if (result) this.finish(result);
      else this.later(job, this.number);
    }
  }

  /** Frees the worker. */
  stop() {
    this.number += 1;
    this.worker?.stop();
    this.worker = null;
    this.busy = false;
    this.next = null;
  }

  /** @param {import("./answer.js").Job} job @param {number} number */
  async later(job, number) {
    let result;
    try {
      await inTime(startFirst(job.validate?.options.locale ?? job.quote?.locale));
      result = this.local(job);
      if (!result) {
        await inTime(start());
        result = this.local(job);
      }
    } catch (error) {
      result = failed(error);
    }
    if (result && number === this.number) this.finish(result);
  }

  /** @param {import("./answer.js").Job} job @returns {import("./answer.js").Answer|null} null when it needs a part that isn't there yet */
  local(job) {
    try {
      return answer(job);
    } catch (error) {
      return isLacking(error) && !complete() ? null : failed(error);
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
    if (!this.worker?.runs) {
      const part = await inTime(import("./start-worker.js")).catch(failed);
      if ("failure" in part) {
        const isWanted = number === this.number || this.next !== null;
        this.busy = false;
        this.next = null;
        if (isWanted) this.finish(part);
        return;
      }
      if (number !== this.number && !this.next) {
        this.busy = false;
        return;
      }
      this.worker = part.startWorker();
    }
    const { worker } = this;
    // One that the browser ended for want of memory never answers.
    inTime(worker.call("answer", job)).then(
      (result) => this.arrived(worker, number, result),
      (error) => this.crashed(worker, error),
    );
  }

  /**
   * @param {import("./worker-calls.js").WorkerCalls} worker
   * @param {number} number
   * @param {import("./answer.js").Answer} result
   */
  arrived(worker, number, result) {
    // A worker that was stopped can't answer any more.
    if (worker !== this.worker) return;
    this.busy = false;
    if (this.next) {
      const job = this.next;
      this.next = null;
      this.post(job);
    } else if (number === this.number) this.finish(result);
  }

  /** @param {import("./worker-calls.js").WorkerCalls} worker @param {unknown} error */
  crashed(worker, error) {
    if (worker !== this.worker) return;
    // A trapped instance isn't used again: the next job starts a new worker.
    worker.stop();
    this.arrived(worker, this.number, failed(error));
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
