/**
 * How many findings there are, in words.
 */

/** @typedef {(key: string, params?: object) => string} Translate */

/** @type {("error"|"warning"|"info")[]} */
const SEVERITIES = ["error", "warning", "info"];

/**
 * @param {{error: number, warning: number, info: number}} counts
 * @param {Translate} t
 * @returns {string} "2 errors, 1 warning"
 */
export function summarise(counts, t) {
  const parts = SEVERITIES.filter((severity) => counts[severity]).map((severity) =>
    t(`count.${severity}`, { count: counts[severity] }),
  );
  return parts.length ? parts.join(", ") : t("findings.none");
}

/**
 * @param {object} state
 * @param {{counts: {error: number, warning: number, info: number}}} state.report
 * @param {{pendingInput: {problems: unknown[]}}} state.formView
 * @param {Translate} state.t
 * @returns {string} what there is to see to: entries that weren't taken over, and findings
 */
export function stateInWords({ report, formView, t }) {
  const refused = formView.pendingInput.problems.length;
  if (!refused) return summarise(report.counts, t);
  const { error, warning, info } = report.counts;
  return [
    t("refused.count", { count: refused }),
    ...(error + warning + info ? [summarise(report.counts, t)] : []),
  ].join(", ");
}
