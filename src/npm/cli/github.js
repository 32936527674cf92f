// Annotations of a GitHub workflow: every finding at its line of the change.
import { printable } from "./paint.js";

const LEVELS = { error: "error", warning: "warning", info: "notice" };

/** @returns {import("./validate.js").Format} */
export function githubFormat() {
  return {
    one({ name, report }) {
      return report.diagnostics
        .map(({ code, severity, pointer, message, hint, range }) => {
          const place = range ? `,line=${range.line},col=${range.column}` : "";
          const where = pointer === "" ? "" : ` (${pointer})`;
          const text = hint ? `${message} ${hint}` : message;
          return `::${LEVELS[severity]} file=${property(name)}${place},title=${property(code + where)}::${data(text)}\n`;
        })
        .join("");
    },
    end: () => "",
  };
}

/** @param {string} text */
function data(text) {
  return printable(text).replaceAll("%", "%25");
}

/** @param {string} text */
function property(text) {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
