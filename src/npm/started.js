// Whether the WebAssembly runs, and the way to every call into it.
import * as core from "./aanbod.js";
import { AanbodError, asAanbodError } from "./call-error.js";
import { isMissing, lacking, needRest, restoreParts } from "./parts.js";

let started = false;

/** Says that the WebAssembly runs. */
export function start() {
  started = true;
}

/**
 * The functions of the WebAssembly, or an error that says how to start it.
 *
 * @template T
 * @param {(functions: typeof core) => T} call
 * @returns {T}
 */
export function withCore(call) {
  if (!started) {
    throw new AanbodError(
      "not-started",
      'aanbod hasn\'t been started: `import init from "aanbod"` and `await init()` once before the first call.',
    );
  }
  try {
    return call(core);
  } catch (error) {
    if (!(error instanceof WebAssembly.RuntimeError)) throw asAanbodError(error);
    // What was on its way when memory ran out is lost; the next call starts on a fresh instance.
    core.__wbg_reset_state();
    restoreParts();
    if (isMissing("check")) throw lacking(error);
    throw new AanbodError(
      "internal",
      "aanbod ran out of memory, or met a mistake of its own. Nothing was changed; a smaller document may do.",
      { cause: error },
    );
  }
}

/**
 * The same, for functions that `aanbod/check` leaves for later.
 *
 * @template T
 * @param {(functions: typeof core) => T} call
 * @returns {T}
 */
export function withRest(call) {
  return withCore((core) => {
    needRest();
    return call(core);
  });
}
