/**
 * How many findings there are, in words.
 */

/** @typedef {(key: string, params?: object) => string} Translate */

/** @typedef {{error: number, warning: number, info: number, unfilled?: number}} Counts what is told, and what is still to be filled in */

/** @type {("error"|"warning"|"info"|"unfilled")[]} */
const SEVERITIES = ["error", "warning", "info", "unfilled"];

/**
 * @param {Counts} counts
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
 * @param {Counts} state.counts
 * @param {{pendingInput: {problems: unknown[]}}} state.formView
 * @param {Translate} state.t
 * @returns {string} what there is to see to: entries that weren't taken over, and findings
 */
export function stateInWords({ counts, formView, t }) {
  const refused = formView.pendingInput.problems.length;
  if (!refused) return summarise(counts, t);
  const isAny = SEVERITIES.some((severity) => counts[severity]);
  return [t("refused.count", { count: refused }), ...(isAny ? [summarise(counts, t)] : [])].join(", ");
}
