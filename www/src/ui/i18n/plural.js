/**
 * @param {string} locale
 * @returns {(count: number, forms: Record<string, string>) => string} chooses the form that the language uses for a count
 */
export function plural(locale) {
  const rules = new Intl.PluralRules(locale);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
