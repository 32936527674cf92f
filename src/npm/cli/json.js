// Reports as JSON: one file gives its report, more give a list.
import { printableJson } from "./paint.js";

/** @param {{ single: boolean }} setting @returns {import("./validate.js").Format} */
export function jsonFormat({ single }) {
  /** @type {object[]} */
  const reports = [];
  return {
    one({ name, report }) {
      reports.push({ file: name, ...report });
      return "";
    },
    end: () => `${printableJson(single ? (reports[0] ?? null) : reports, 2)}\n`,
  };
}
