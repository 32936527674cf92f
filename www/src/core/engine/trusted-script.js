/**
 * Under Trusted Types, the address of a worker or service worker has to pass through a policy.
 */

let made;

/** One policy for all scripts; null where there are no Trusted Types, or where the page doesn't allow this policy. */
export function policy() {
  try {
    made ??= globalThis.trustedTypes?.createPolicy("aanbod", {
      createScriptURL(url) {
        if (new URL(url).origin !== location.origin)
          throw new TypeError("Only this page's own scripts can run as a worker.");
        return url;
      },
    });
  } catch {
    made = null;
  }
  return made ?? null;
}
