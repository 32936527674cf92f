// Texts that don't tell their kind because they can't be read.
import { validate } from "../node.js";

/** What keeps any reader from reading, whatever the document is about. */
const CODES = new Set(["syntax", "encoding", "too-deep", "too-large"]);

/** Enough to see how a text starts. */
const START = 1000;

/**
 * A report of what can't be read in a text of unknown kind, and of nothing else; `null` when all can be.
 *
 * @param {Uint8Array} bytes
 * @param {import("../index.js").ValidateOptions} settings
 * @returns {import("../index.js").Report | null}
 */
export function unreadable(bytes, settings) {
  const list = /^\s*\[/.test(new TextDecoder().decode(bytes.subarray(0, START)));
  const report = readAs(list ? "catalogue" : "course", bytes, settings);
  // What follows a first document is a mistake in a course alone.
  return report?.diagnostics.some(({ params }) => ["text-after", "another-document"].includes(params.problem))
    ? readAs("catalogue", bytes, settings)
    : report;
}

/**
 * @param {import("../index.js").Kind} kind
 * @param {Uint8Array} bytes
 * @param {import("../index.js").ValidateOptions} settings
 */
function readAs(kind, bytes, settings) {
  const report = validate(kind, bytes, { ...settings, maxDiagnostics: 1_000_000 });
  const found = report.diagnostics.filter(({ code }) => CODES.has(code));
  if (found.length === 0) return null;
  const diagnostics = found.slice(0, settings.maxDiagnostics);
  return {
    ...report,
    counts: { error: found.length, warning: 0, info: 0 },
    truncated: diagnostics.length < found.length,
    diagnostics,
  };
}
