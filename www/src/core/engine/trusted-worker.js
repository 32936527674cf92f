/**
 * Workers under Trusted Types: a worker's address has to pass through a policy there, while bundlers only find one by the
 * literal `new Worker(new URL(…, import.meta.url))`. So for that one line `Worker` is a class that applies the policy.
 */

import { policy } from "./trusted-script.js";

/**
 * @param {() => globalThis.Worker} start the line with the literal
 * @returns {globalThis.Worker}
 */
export function allowed(start) {
  const { Worker: Original } = globalThis;
  const allowing = policy();
  if (!allowing) return start();
  /** @param {string|URL} url */
  const trusted = (url) => allowing.createScriptURL(String(url));
  globalThis.Worker = class extends Original {
    /** @param {string|URL} url @param {WorkerOptions} [options] */
    constructor(url, options) {
      super(trusted(url), options);
    }
  };
  try {
    return start();
  } finally {
    globalThis.Worker = Original;
  }
}
