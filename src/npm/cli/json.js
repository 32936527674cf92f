// Reports as JSON: one file gives its report, more give a list.

/** @param {{ single: boolean }} setting @returns {import("./validate.js").Format} */
export function jsonFormat({ single }) {
  /** @type {object[]} */
  const reports = [];
  return {
    one({ name, report }) {
      reports.push({ file: name, ...report });
      return "";
    },
    end: () => `${JSON.stringify(single ? (reports[0] ?? null) : reports, null, 2)}\n`,
  };
}
