/**
 * Under Trusted Types, the address of a worker or service worker has to pass through a policy.
 */

/** @typedef {{createScriptURL: (url: string) => string}} ScriptPolicy */

/** @type {ScriptPolicy|null|undefined} */
let made;

/** One policy for all scripts; null where there are no Trusted Types, or where the page doesn't allow this policy. */
export function policy() {
  try {
    /** @type {{createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy}|undefined} */
    const factory = Reflect.get(globalThis, "trustedTypes");
    made ??= factory?.createPolicy("aanbod", {
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
