// Findings for people: each with the line of the document that it is about.
import { painter, printable } from "./paint.js";

const WORDS = {
  en: {
    error: "error",
    warning: "warning",
    info: "info",
    valid: "valid",
    notValid: "not valid",
    fixed: "corrected",
    more: "more, see --max-diagnostics",
  },
  nl: {
    error: "fout",
    warning: "waarschuwing",
    info: "info",
    valid: "in orde",
    notValid: "niet in orde",
    fixed: "verbeterd",
    more: "meer, zie --max-diagnostics",
  },
};
const COLOURS = /** @type {const} */ ({ error: "red", warning: "yellow", info: "blue" });
/** How much of a line is shown on either side of the place. */
const BEFORE = 50;
const AFTER = 70;

/**
 * @param {{ masked: boolean, locale?: string, out: NodeJS.WriteStream }} setting
 * @returns {import("./validate.js").Format}
 */
export function textFormat({ masked, locale, out }) {
  const words = locale === "nl" ? WORDS.nl : WORDS.en;
  const paint = painter(out);
  return {
    one({ name, bytes, report, fixes }) {
      const text =
        masked || report.diagnostics.length === 0 ? null : new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
      const findings = report.diagnostics.map(({ code, severity, pointer, message, hint, range }) => {
        const place = range ? `${printable(name)}:${range.line}:${range.column}` : printable(name);
        const head = `${place} ${paint(COLOURS[severity], words[severity])} ${paint("dim", `${code} ${printable(pointer)}`.trimEnd())}`;
        const lines = [head, `  ${printable(message)}`];
        if (hint) lines.push(`  ${printable(hint)}`);
        if (range && text !== null) lines.push(...frame(text, range, (caret) => paint(COLOURS[severity], caret)));
        return `${lines.join("\n")}\n\n`;
      });
      const { counts, valid } = report;
      const left = counts.error + counts.warning + counts.info - report.diagnostics.length;
      const tally = /** @type {const} */ (["error", "warning", "info"])
        .filter((severity) => counts[severity] > 0)
        .map((severity) => `${severity === "info" ? words.info : words[severity]}: ${counts[severity]}`);
      if (left > 0) tally.push(`${left} ${words.more}`);
      if (fixes > 0) tally.push(`${words.fixed}: ${fixes}`);
      const verdict = valid ? paint("green", words.valid) : paint("red", words.notValid);
      return `${findings.join("")}${printable(name)}: ${verdict}${tally.length > 0 ? ` (${tally.join(", ")})` : ""}\n`;
    },
    end: () => "",
  };
}

/**
 * The line of a place, with carets below it.
 *
 * @param {string} text
 * @param {import("../index.js").Range} range
 * @param {(caret: string) => string} paint
 */
export function frame(text, { from, to, line }, paint) {
  // No further back than is shown: a search for the start of the line may go through the whole text, for every finding.
  const near = text.slice(Math.max(0, from - BEFORE - 1), from);
  const start = from - near.length + Math.max(near.lastIndexOf("\n"), near.lastIndexOf("\r")) + 1;
  const rest = /[\r\n]/.exec(text.slice(from, from + AFTER));
  const first = Math.max(start, from - BEFORE);
  const last = rest ? from + rest.index : Math.min(text.length, from + AFTER);
  const gutter = ` ${line} | `;
  const before = (first > start ? "…" : "") + oneWide(text.slice(first, from));
  const marked = oneWide(text.slice(from, Math.min(Math.max(to, from), last)));
  const after = oneWide(text.slice(from + marked.length, last)) + (rest || last === text.length ? "" : "…");
  const carets = "^".repeat(Math.max(1, [...marked].length));
  return [
    gutter + before + marked + after,
    `${" ".repeat(gutter.length - 2)}| ${" ".repeat([...before].length)}${paint(carets)}`,
  ];
}

/** Every character one place wide, as far as can be told; code units stay as many. @param {string} text */
function oneWide(text) {
  return printable(text.replaceAll("\t", " "));
}
