// A source for CodeMirror's linter().
import { editChanges, validate } from "./api.js";

/** @type {typeof import("./codemirror.js").lintSource} */
export function lintSource(kind, options) {
  return ({ state }) =>
    validate(kind, state.doc.toString(), typeof options === "function" ? options() : options).diagnostics.map(
      ({ code, severity, message, hint, range, fixes = [] }) => ({
        from: range?.from ?? 0,
        to: range?.to ?? 0,
        severity,
        source: code,
        message: hint ? `${message} ${hint}` : message,
        actions: fixes.map(({ title, operations }) => ({
          name: title,
          // Of the text as it is by then.
          apply: (view) =>
            view.dispatch(
              ...editChanges(view.state.doc.toString(), operations).map((changes) => ({
                changes,
                sequential: true,
                userEvent: "input.fix",
              })),
            ),
        })),
      }),
    );
}
