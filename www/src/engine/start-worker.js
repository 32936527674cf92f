/**
 * Starts the worker. Under Trusted Types a worker's address has to pass through a policy, while bundlers only find a
 * worker by the literal `new Worker(new URL(…, import.meta.url))`: so `Worker` here is a class that applies the policy.
 */

const policy = globalThis.trustedTypes?.createPolicy("aanbod", {
  createScriptURL(url) {
    if (new URL(url).origin !== location.origin) throw new TypeError("Only this page's own scripts can run as a worker.");
    return url;
  },
});

class Worker {
  constructor(url, options) {
    return new globalThis.Worker(policy ? policy.createScriptURL(url.href) : url, options);
  }
}

/** @returns {globalThis.Worker} */
export function startWorker() {
  return new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
}
