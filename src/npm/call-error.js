// What is thrown when a call can't be answered.

/** @typedef {import("./index.js").AanbodErrorCode} AanbodErrorCode */
/** @typedef {{ params?: Record<string, string> | undefined, range?: import("./index.js").Range | undefined, cause?: unknown }} Details */

/** A call that is wrong itself. */
export class AanbodError extends Error {
  /**
   * @param {AanbodErrorCode} code
   * @param {string} message
   * @param {Details} [details]
   */
  constructor(code, message, { params, range, cause } = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.params = params ?? {};
    if (range) {
      this.range = range;
      this.line = range.line;
      this.column = range.column;
    }
  }
}
// As the names of the language's own errors: no property of each one.
Object.defineProperty(AanbodError.prototype, "name", { value: "AanbodError", configurable: true, writable: true });

/**
 * What the WebAssembly threw, as an error of the package; anything else, such as what a caller's own object throws, as it is.
 *
 * @param {any} error
 * @returns {unknown}
 */
export function asAanbodError(error) {
  const known = error instanceof Error && !(error instanceof AanbodError) && "params" in error;
  if (!known) return error;
  const { code, message, params, range } = /** @type {any} */ (error);
  return new AanbodError(code, message, { params, range });
}
