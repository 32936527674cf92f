/**
 * Workers under Trusted Types: a worker's address has to pass through a policy there, while bundlers only find one by the
 * literal `new Worker(new URL(…, import.meta.url))`. So for that one line `Worker` is a class that applies the policy.
 */

/**
 * @param {() => globalThis.Worker} start the line with the literal
 * @returns {globalThis.Worker}
 */
export function allowed(start) {
  const { Worker: Own } = globalThis;
  const policy = policyFor(globalThis.trustedTypes);
  if (!policy) return start();
  globalThis.Worker = class {
    constructor(url, options) {
      return new Own(policy.createScriptURL(String(url)), options);
    }
  };
  try {
    return start();
  } finally {
    globalThis.Worker = Own;
  }
}

let made;

/** One policy for all workers; none where there are no Trusted Types, or where the page doesn't allow this policy. */
function policyFor(trustedTypes) {
  try {
    made ??= trustedTypes?.createPolicy("aanbod", {
      createScriptURL(url) {
        if (new URL(url).origin !== location.origin) throw new TypeError("Only this page's own scripts can run as a worker.");
        return url;
      },
    });
  } catch {
    made = null;
  }
  return made;
}
