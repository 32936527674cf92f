/**
 * Reports in the shape of ajv's, for code that shows or maps ajv's errors. `await init()` of `aanbod` comes first, but in Node.
 *
 * @packageDocumentation
 */

import type { Input, Kind, Report, ValidateOptions } from "./index.js";

/** An error as ajv tells it: assignable to ajv's `ErrorObject`. */
export interface AjvError {
  /** Pointer of the value; of what is missing or shouldn't be there, of the object around it. */
  instancePath: string;
  schemaPath: string;
  /** `required`, `type`, `enum`, `format` and so on where ajv has a word for it, else the code. */
  keyword: string;
  /** The params of the diagnostic, and `missingProperty` or `additionalProperty` where ajv has them. */
  params: Record<string, string>;
  message: string;
}

/** A function as ajv compiles it: says whether the document has no error, and keeps the errors of the last one. */
export interface AjvValidator {
  (input: Input): boolean;
  errors: AjvError[] | null;
}

/** The errors of a report. Warnings are no errors, there or here. */
export function toAjvErrors(report: Pick<Report, "diagnostics">): AjvError[];

/** The check of a kind as ajv would have compiled it. */
export function ajvValidator(kind: Kind, options?: ValidateOptions): AjvValidator;
