/**
 * The findings of a document as text, without any of its values: for a supplier or a colleague who may not see them.
 */

/**
 * @param {import("./lazy.js").Shared} shared
 * @param {"en"|"nl"} locale
 * @param {(key: string, params?: Record<string, unknown>) => string} t
 * @returns {string} a line for each finding, the worst first
 */
export function maskedFindings({ validate, label: what }, locale, t) {
  const { diagnostics, truncated } = validate({ locale, dates: "local", maskValues: true });
  const ranks = ["error", "warning", "info"];
  const lines = diagnostics
    .toSorted((a, b) => ranks.indexOf(a.severity) - ranks.indexOf(b.severity))
    .map(({ severity, label, pointer, message, range, code }) => {
      const place = [range ? t("sharing.line", { line: range.line }) : "", pointer || label].filter(Boolean).join(", ");
      return `${t(`severity.${severity}`)}: ${message} (${place}; ${code})`;
    });
  const head = t("sharing.head", { count: diagnostics.length, kind: what[locale] });
  return [head, "", ...lines, ...(truncated ? ["…"] : []), ""].join("\n");
}
