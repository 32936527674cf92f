// One worker: one call at a time, the others wait here, where they can still be cancelled.
import { AanbodError } from "../call-error.js";

/**
 * @typedef {object} Call as it goes over
 * @property {string} name
 * @property {unknown[]} parameters
 * @property {boolean} [progress] whether somebody hears how far it is
 *
 * @typedef {object} Job
 * @property {((worker: import("../worker.js").WorkerLike) => Call) | undefined} call what is asked, once its turn has come; of what is done
 *   here, nothing
 * @property {ArrayBuffer[]} transfer
 * @property {import("../worker.js").CallOptions} options
 * @property {(value: any) => void} resolve
 * @property {(reason: unknown) => void} reject
 * @property {() => void} [aborted]
 *
 * @callback Ask puts a call in line
 * @param {Job["call"]} call
 * @param {object} [details]
 * @param {import("../worker.js").CallOptions | undefined} [details.options]
 * @param {ArrayBuffer[]} [details.transfer]
 * @param {boolean} [details.isNext] whether it goes before those that wait
 * @param {(answer: any) => unknown} [details.answered] makes of the answer what the caller gets, before the next call begins
 * @returns {Promise<any>}
 */

/**
 * @param {() => import("../worker.js").WorkerLike} open
 * @param {unknown} source
 */
export function line(open, source) {
  /** @type {import("../worker.js").WorkerLike | undefined} */
  let worker;
  /** @type {Job[]} */
  const waiting = [];
  /** @type {Job | undefined} */
  let running;
  let closed = false;

  function next() {
    if (running || waiting.length === 0) return;
    running = waiting.shift();
    const { call, transfer } = /** @type {Job} */ (running);
    try {
      if (!call) return settle("resolve", undefined);
      worker ??= opened();
      worker.postMessage({ call: call(worker) }, transfer);
    } catch (error) {
      settle("reject", error);
    }
  }

  function opened() {
    const fresh = open();
    fresh.addEventListener("message", ({ data }) => {
      if (fresh !== worker || !running) return;
      if (data.progress) reportProgress(running, data.progress);
      else if (data.error) settle("reject", received(data.error));
      else settle("resolve", data.answer);
    });
    const failed = (/** @type {any} */ event) => {
      if (fresh !== worker) return;
      event.preventDefault?.();
      drop();
      settle(
        "reject",
        new AanbodError(
          "worker",
          `The worker of aanbod couldn't do it: ${event.message ?? "its script can't be loaded"}. See that worker-thread.js is served, or pass your own \`worker\`.`,
        ),
      );
    };
    fresh.addEventListener("error", failed);
    fresh.addEventListener("messageerror", failed);
    // Who waits for a worker that ended by itself would wait for ever; not every worker can tell.
    const ended = () => failed({ message: "it ended before its answer was there" });
    for (const type of /** @type {const} */ (["exit", "close"])) {
      try {
        fresh.addEventListener(type, ended);
      } catch {
        // It knows only the others.
      }
    }
    fresh.on?.("exit", ended);
    if (source !== undefined) fresh.postMessage({ source }, []);
    return fresh;
  }

  /** As without a worker, what a progress function throws harms nothing. @param {Job} job @param {[number, number]} progress */
  function reportProgress({ options }, [read, total]) {
    try {
      options.progress?.(read, total);
    } catch {
      // It is the caller's own.
    }
  }

  function drop() {
    const left = worker;
    worker = undefined;
    left?.terminate();
  }

  /** @param {"resolve" | "reject"} how @param {unknown} value */
  function settle(how, value) {
    const job = running;
    running = undefined;
    if (job?.aborted) job.options.signal?.removeEventListener("abort", job.aborted);
    job?.[how](value);
    next();
  }

  /** @param {Job} job */
  function cancel(job) {
    const reason = job.options.signal?.reason;
    if (job === running) {
      // Nothing else stops WebAssembly in the middle of a call.
      drop();
      settle("reject", reason);
      return;
    }
    waiting.splice(waiting.indexOf(job), 1);
    job.reject(reason);
  }

  /** @type {Ask} */
  function ask(
    call,
    { options = {}, transfer = [], isNext = false, answered = (/** @type {unknown} */ answer) => answer } = {},
  ) {
    return new Promise((fulfil, reject) => {
      if (closed) throw new AanbodError("closed", "This client is closed. Connect another one.");
      const { signal } = options;
      signal?.throwIfAborted();
      const resolve = (/** @type {unknown} */ answer) => {
        try {
          fulfil(answered(answer));
        } catch (error) {
          reject(error);
        }
      };
      /** @type {Job} */
      const job = { call, transfer, options, resolve, reject };
      if (signal) {
        job.aborted = () => cancel(job);
        signal.addEventListener("abort", job.aborted, { once: true });
      }
      if (isNext) waiting.unshift(job);
      else waiting.push(job);
      next();
    });
  }

  function close() {
    closed = true;
    drop();
    const left = [...(running ? [running] : []), ...waiting];
    running = undefined;
    waiting.length = 0;
    for (const job of left) {
      if (job.aborted) job.options.signal?.removeEventListener("abort", job.aborted);
      job.reject(new AanbodError("closed", "The client was closed before the answer was there."));
    }
  }

  return {
    ask,
    close,
    /** Whether its worker runs. */
    get isOpen() {
      return worker !== undefined;
    },
  };
}

/**
 * An error of the other side. What is no error of the package comes over as what it is.
 *
 * @param {any} error
 */
function received(error) {
  return typeof error?.code === "string" ? new AanbodError(error.code, error.message, error) : error;
}
