// A kind of document as a Standard Schema (https://standardschema.dev), which form libraries, routers and others take.
import { steps } from "./pointer.js";

/**
 * @param {(text: string) => import("./index.js").Report} check of a document of that kind
 * @returns {any}
 */
export function asStandardSchema(check) {
  return {
    "~standard": {
      version: 1,
      vendor: "aanbod",
      validate(/** @type {any} */ value) {
        let text;
        try {
          text = JSON.stringify(value);
        } catch (error) {
          return { issues: [{ message: String(/** @type {Error} */ (error)?.message ?? error), path: [] }] };
        }
        // What JSON can't hold is no document: it is held against the table as null is.
        const { valid, diagnostics } = check(text ?? "null");
        if (valid) return { value: /** @type {any} */ (value) };
        const errors = diagnostics.filter(({ severity }) => severity === "error");
        return { issues: errors.map(({ message, pointer }) => ({ message, path: path(value, pointer) })) };
      },
    },
  };
}

/**
 * The keys of a pointer, those of lists as numbers.
 *
 * @param {any} value
 * @param {string} pointer
 */
function path(value, pointer) {
  return steps(pointer).map((key) => {
    const segment = Array.isArray(value) && /^\d+$/.test(key) ? Number(key) : key;
    value = value?.[key];
    return segment;
  });
}
