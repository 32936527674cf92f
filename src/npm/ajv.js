// Reports in the shape of ajv's, for code that shows or maps ajv's errors.
import { validate } from "./api.js";
import { steps } from "./pointer.js";

/** ajv's keyword for what a code tells; other codes are keywords of their own. */
const KEYWORDS = /** @type {Record<string, string>} */ ({
  missing: "required",
  "missing-when": "required",
  "missing-either": "required",
  "forbidden-property": "additionalProperties",
  type: "type",
  "null-value": "type",
  "null-required": "type",
  enum: "enum",
  guid: "format",
  date: "format",
  "date-time": "format",
  uri: "format",
  form: "pattern",
  "too-long": "maxLength",
});

/** @type {typeof import("./ajv.js").toAjvErrors} */
export function toAjvErrors({ diagnostics }) {
  return diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ code, pointer, property, message, params }) => {
      const keyword = KEYWORDS[code] ?? code;
      const schemaPath = `#/${property}/${keyword}`;
      // As in ajv, what isn't there, or shouldn't be, is told of the object around it.
      const parent = pointer.slice(0, Math.max(pointer.lastIndexOf("/"), 0));
      const name = steps(pointer).at(-1) ?? "";
      if (keyword === "required")
        return { instancePath: parent, schemaPath, keyword, params: { ...params, missingProperty: name }, message };
      if (keyword === "additionalProperties")
        return { instancePath: parent, schemaPath, keyword, params: { ...params, additionalProperty: name }, message };
      return { instancePath: pointer, schemaPath, keyword, params, message };
    });
}

/** @type {typeof import("./ajv.js").ajvValidator} */
export function ajvValidator(kind, options) {
  const validator = /** @type {import("./ajv.js").AjvValidator} */ (
    (input) => {
      const report = validate(kind, input, options);
      validator.errors = report.valid ? null : toAjvErrors(report);
      return report.valid;
    }
  );
  validator.errors = null;
  return validator;
}
