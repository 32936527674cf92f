/**
 * A source for `linter()` of `@codemirror/lint`. `await init()` of `aanbod` comes first.
 *
 * @packageDocumentation
 */

import type { Kind, Severity, Splice, ValidateOptions } from "./index.js";

/** What is needed of an `EditorView`. */
export interface View {
  readonly state: { readonly doc: { toString(): string } };
  dispatch(...specs: { changes: Splice; sequential: boolean; userEvent: string }[]): void;
}

/** A finding as CodeMirror takes it. */
export interface LintDiagnostic {
  from: number;
  to: number;
  severity: Severity;
  /** The code. */
  source: string;
  message: string;
  /** Corrections to choose from. */
  actions: { name: string; apply(view: View): void }[];
}

/**
 * Findings of the text in the editor, with their corrections: `linter(lintSource("course", { locale: "nl" }))`.
 *
 * @param options of the check; a function is asked at each check
 */
export function lintSource(
  kind: Kind,
  options?: ValidateOptions | (() => ValidateOptions),
): (view: View) => LintDiagnostic[];
